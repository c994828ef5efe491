"""Days as people write them."""

from __future__ import annotations

import re
from typing import Final

MONTHS: Final = (
    *("Jan", "Feb", "Mar", "Apr", "May", "Jun"),
    *("Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
)
_DATE: Final = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")


def date(published: str) -> str:
    """``14 Apr 2022`` for ``2022-04-14``; a year or a month alone, and what is no date, stay so."""
    match = _DATE.match(published)
    if not match:
        return published
    year, month, day = match[1], int(match[2] or 0), int(match[3] or 0)
    if not 1 <= month <= 12:
        return year
    return f"{day} {MONTHS[month - 1]} {year}" if day else f"{MONTHS[month - 1]} {year}"
