"""Counters of a gallery or of a page of several texts ("1 / 4", "2 / 4"): no ratings."""

from __future__ import annotations

import re

from .parts import Part

COUNTER = "counter of a page"
"""Why a counter is debris; the line below one can head a text of its own."""
TURNED = "turns the page"
_COUNTER = re.compile(
    r"\W{0,2}(?P<number>\d{1,2})\s?(?:/|von|sur|of|de)\s?(?P<whole>\d{1,2})\W{0,2}"
)
_ARROWED = re.compile(
    r"(?:[«‹<←◄]+\s*\d{1,3}\s?/\s?\d{1,3}(?:\s*[»›>→►]+)?|\d{1,3}\s?/\s?\d{1,3}\s*[»›>→►]+|"
    r"(?:(?:page|seite|pagina|página|sayfa)\s?:?\s)\d{1,3}\s?/\s?\d{1,3})",
    re.IGNORECASE,
)
"""A counter between the arrows that turn the page: "« 1 / 4 »"."""
_LEAST, _LONGEST = 3, 20


def mark_counters(parts: list[Part]) -> None:
    """Puts aside lines that count up to one number without a gap, and one between arrows."""
    counted: dict[str, list[tuple[int, Part]]] = {}
    for part in parts:
        if (
            "/" in part.text
            and len(part.text) <= _LONGEST
            and _ARROWED.fullmatch(part.text.strip())
        ):
            part.put("debris", TURNED)
            continue
        match = _COUNTER.fullmatch(part.text) if len(part.text) <= 12 else None
        if match:
            counted.setdefault(match["whole"], []).append((int(match["number"]), part))
    for found in counted.values():
        numbers = [number for number, _ in found]
        if len(found) >= _LEAST and numbers == list(range(1, len(found) + 1)):
            for _, part in found:
                part.put("debris", COUNTER)
