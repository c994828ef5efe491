"""Ratings in a row of one picture, whichever a critic likes: "🎞🎞🎞", "♨♨ (dos de 5)"."""

from __future__ import annotations

import re

from index.model import Rating

from .grades import closed
from .rating_own_units import in_own_unit, in_row_of_signs

_ROW = re.compile(
    r"(?P<row>(?P<one>[\u2602-\u2604\u2607-\u2609\u260e-\u2610\u2614-\u2639\u263b-\u26f4\u26f6-\u2704"
    r"\u2706-\u2712\u2720-\u2752\u2758-\u2794\U0001f300-\U0001f446\U0001f449-\U0001f595"
    r"\U0001f597-\U0001faff])\ufe0f?(?:\s?(?P=one)\ufe0f?){1,9})"
    r"(?P<half>\s?½)?(?:\s*\((?P<told>[^()]{3,48})\)?)?"
)
"""Two signs of a kind or more: one alone only decorates. Ticks and thumbs count nothing."""


def in_signs(printed: str) -> Rating | None:
    """The rating in a unit or a sign of the critic's own."""
    return in_own_unit(printed) or _in_pictures(printed) or in_row_of_signs(printed)


def _in_pictures(printed: str) -> Rating | None:
    """The rating in a row of one picture; its scale is known where words behind it say it."""
    match = _ROW.fullmatch(printed)
    if match is None:
        return None
    value = match["row"].count(match["one"]) + (0.5 if match["half"] else 0.0)
    if match["told"] is None:
        return Rating(printed, value, None, "verdict", None)
    told = in_own_unit(match["told"])
    if told is None or told.value != value:
        return None
    return Rating(closed(printed), value, told.scale, "verdict", told.percent)
