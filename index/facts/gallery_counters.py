"""Counters of a gallery or of a page of several texts ("1 / 4", "2 / 4"): no ratings."""

from __future__ import annotations

import re

from .parts import Part

COUNTER = "counter of a page"
"""Why a counter is debris; the line below one can head a text of its own."""
_COUNTER = re.compile(
    r"\W{0,2}(?P<number>\d{1,2})\s?(?:/|von|sur|of|de)\s?(?P<whole>\d{1,2})\W{0,2}"
)
_LEAST = 3


def mark_counters(parts: list[Part]) -> None:
    """Puts lines aside that count up to the same number, from one on and without a gap."""
    counted: dict[str, list[tuple[int, Part]]] = {}
    for part in parts:
        match = _COUNTER.fullmatch(part.text) if len(part.text) <= 12 else None
        if match:
            counted.setdefault(match["whole"], []).append((int(match["number"]), part))
    for found in counted.values():
        numbers = [number for number, _ in found]
        if len(found) >= _LEAST and numbers == list(range(1, len(found) + 1)):
            for _, part in found:
                part.put("debris", COUNTER)
