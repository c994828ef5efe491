"""Rarer forms of a verdict: a scale from minus to plus, "four from me", school marks."""

from __future__ import annotations

import re

from index.model import Rating

from .ratings import read_rating

_SIGNED = re.compile(
    r"[-–−](?P<scale>[1-9]|10) to \+(?P=scale)(?: (?:rating )?scale)?\W{1,4}"
    r"(?:[^.!?\d]{0,40}?[ (])?(?P<value>[+−–-][1-9]|10|0)(?![\d%/])"
)
_SIGNED_FIRST = re.compile(
    r"\ba (?:\w+ ){0,2}(?P<value>[+−–-][1-9]|10|0) on (?:the|a|my) "
    r"[-–−](?P<scale>[1-9]|10) to \+(?P=scale) scale"
)
_COUNT = r"(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}(?:[.,]5|½)?)"
_FROM_ME = re.compile(
    rf"(?:^|[.!?…:]\s+)(?P<value>{_COUNT}(?: and a half)?)(?: stars)? (?:from|for) me,? "
    rf"\(?out of (?P<scale>four|five|ten|4|5|10|100)\)?(?=[.!]|$)",
    re.IGNORECASE,
)


def on_signed_scale(text: str) -> tuple[Rating, int] | None:
    """The verdict on a scale such as -4 to +4, and where it stands; its scale stays unknown."""
    match = _SIGNED.search(text) or _SIGNED_FIRST.search(text)
    if match is None:
        return None
    most, printed = int(match["scale"]), match["value"]
    value = int(printed.translate({0x2212: "-", 0x2013: "-"}))
    if abs(value) > most:
        return None
    percent = round(100 * (value + most) / (2 * most), 1)
    return Rating(printed, float(value), None, "verdict", percent), match.start("value")


def from_me(text: str) -> tuple[Rating, int] | None:
    """The verdict in "Four from me (out of five)." and where it stands."""
    match = _FROM_ME.search(text)
    rating = read_rating(f"{match['value']} out of {match['scale']}") if match else None
    return (rating, match.start("value")) if match and rating else None
