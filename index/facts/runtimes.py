"""Running times: minutes out of "130 min", "2h 13min", "PT2H10M", "2 hours & 59 minutes"."""

from __future__ import annotations

import re

from .patterns import Pattern

_HOURS = r"(?:hours?|hrs?|std|stunden?|heures?|horas?|ore|ora|uur|saat|jam|h)\b\.?"
_MINUTES = (
    r"(?:minutes?|minuten|minutos?|minuti|mins?|mn|menit|dakika|dak|dk|мин|分钟|分鐘|分|분|m|['’′´])"
    r"(?!\w)\.?"
)
_CLOCK = Pattern(
    rf"\b(\d{{1,2}})\s?{_HOURS}(?:\s?(?:,|and|&|und|et|y|e|"
    rf"en)?\s?(\d{{1,2}})(?:\s?{_MINUTES})?)?(?![\w:])",
    re.IGNORECASE,
)
_SPELT = {"one": 1, "an": 1, "two": 2, "three": 3, "four": 4, "five": 5}
_SPELT_HOURS = re.compile(
    rf"\b({'|'.join(_SPELT)})(?=[ -]hours?\b,?(?: and| &)? \d{{1,2}}[ -]?min)", re.IGNORECASE
)
"""Hours in words before minutes in digits ("One hour, 39 minutes")."""
_TIGHT = re.compile(r"\b(\d)\s?h\s?(\d{1,2})\s?(?:m|mn|min|mins)?\b\.?", re.IGNORECASE)
_SHORT_HOUR = re.compile(
    r"\b(\d)\s?(?:saat|sa\.?|s\.?)\s?(\d{1,2})\s?(?:dakika|dak|dk|d)\b\.?", re.IGNORECASE
)
_PLAIN = re.compile(rf"(?<![\d.,:/])\b(\d{{1,3}})\s?-?\s?{_MINUTES}", re.IGNORECASE)
_EAST = re.compile(r"(\d{1,2})\s?(?:小时|小時|時間|시간)\s?(?:(\d{1,2})\s?[分분])?")
_COLON = re.compile(r"\b(\d):([0-5]\d)(?::[0-5]\d)?\b")
_BARE = re.compile(r"\d{2,3}")
_ISO = re.compile(r"PT(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?", re.IGNORECASE)


def read_runtime(text: str, *, bare: bool = False) -> int | None:
    """Minutes that a value states, None where none or an impossible number stands.

    `bare` allows a number without a unit, as after a label.
    """
    stated = text.strip()
    minutes = _read(stated)
    if minutes is None and bare and _BARE.fullmatch(stated):
        minutes = int(stated)
    if minutes is None and bare:
        clock = _COLON.fullmatch(stated)
        minutes = int(clock[1]) * 60 + int(clock[2]) if clock else None
    return minutes if minutes is not None and 1 <= minutes <= 900 else None


def _read(text: str) -> int | None:
    iso = _ISO.fullmatch(text)
    if iso:
        return int(iso[1] or 0) * 60 + int(iso[2] or 0)
    if "our" in text or "OUR" in text:
        text = _SPELT_HOURS.sub(lambda match: str(_SPELT[match[1].casefold()]), text)
    for pattern in (_TIGHT, _SHORT_HOUR, _CLOCK, _EAST):
        match = pattern.search(text)
        if match:
            return int(match[1]) * 60 + int(match[2] or 0)
    match = _PLAIN.search(text)
    return int(match[1]) if match else None
