"""What printed ratings are worth on 0-100: the one table for grades and thumbs, and the sums.

Stars, fractions and percent are their share of the scale. A critic who prints
"5/4" or "11/10" means the top of the scale. Letters run evenly from F to A,
with A+ at the very top.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import msgspec

from index.model import Rating, Review

GRADES: Mapping[str, float] = MappingProxyType({
    "A+": 100.0, "A": 95.0, "A-": 91.0,
    "B+": 83.0, "B": 75.0, "B-": 67.0,
    "C+": 58.0, "C": 50.0, "C-": 42.0,
    "D+": 33.0, "D": 25.0, "D-": 17.0,
    "F+": 8.0, "F": 0.0, "E": 8.0,
    "thumbs up": 75.0, "thumbs sideways": 50.0, "thumbs down": 25.0,
})  # fmt: skip
"""Letter grades and thumbs on 0-100."""


def grade_percent(grade: str) -> float | None:
    """What a grade ("B+", "thumbs up") is worth on 0-100; None for what is no grade."""
    return GRADES.get(grade)


_LETTER = re.compile(r"([A-DF])(?:\s|-(?=[pm]))?(\+|-|−|–|plus|minus)?(?![a-z])", re.IGNORECASE)
_SIGNED = re.compile(r"[(\[]?[A-DF](?:\s|-(?=[pm]))?(?:\+|-|−|–|plus|minus)[)\]]?", re.IGNORECASE)
_THUMBS = re.compile(
    r"(?:(?:a |one |two |big |both |my )*thumbs? (?P<way>up|down|sideways)|"
    r"(?:[👍\U0001f3fb-\U0001f3ff\ufe0f]+(?P<up>)|[👎\U0001f3fb-\U0001f3ff\ufe0f]+))!*",
    re.IGNORECASE,
)


def grade_alone(printed: str) -> float | None:
    """What thumbs, or a letter with its sign ("B+", "A MINUS"), are worth on 0-100, else None."""
    thumbs = _THUMBS.fullmatch(printed)
    if thumbs:
        way = (thumbs["way"] or ("down" if "👎" in printed else "up")).casefold()
        return grade_percent(f"thumbs {way}")
    signed = printed[0].isupper() and _SIGNED.fullmatch(printed) and _LETTER.fullmatch(printed)
    return _worth_of(signed) if signed else None


def labelled_grade(printed: str) -> float | None:
    """What a letter behind a label is worth on 0-100, or the middle of two ("B/C"), else None."""
    letter = _LETTER.fullmatch(printed)
    if letter and (printed[0].isupper() or letter[2]):
        return _worth_of(letter)
    sides = [_LETTER.fullmatch(side.strip()) for side in printed.split("/")]
    if len(sides) == 2 and sides[0] and sides[1] and printed.isupper():
        return (_worth_of(sides[0]) + _worth_of(sides[1])) / 2
    return None


def _worth_of(match: re.Match[str]) -> float:
    sign = {"plus": "+", "minus": "-", "−": "-", "–": "-"}.get(
        (match[2] or "").casefold(), match[2] or ""
    )
    letter = match[1].upper()
    return grade_percent(letter + sign) or grade_percent(letter) or 0.0


def percent_of(value: float, scale: float | None) -> float | None:
    """A value on its scale as 0-100, never above 100; None where the scale is unknown."""
    return None if not scale else round(min(value / scale, 1.0) * 100, 3)


def closed(printed: str) -> str:
    """A rating as printed with the brackets closed that it opens."""
    return printed + ")" * (printed.count("(") - printed.count(")"))


def regraded(review: Review, grades: Mapping[str, float]) -> Review:
    """A review with its grades worth what a person's own table says; others stay as they are."""
    table = {name.casefold().replace("−", "-"): value for name, value in grades.items()}
    rating = review.rating
    own = _own_percent(rating.printed, table) if rating else None
    facts = tuple(
        fact
        if fact.field != "rating" or (percent := _own_percent(fact.value["printed"], table)) is None
        else msgspec.structs.replace(fact, value=_worth(fact.value, percent))
        for fact in review.facts
    )
    if rating is not None and own is not None:
        rating = msgspec.convert(_worth(msgspec.to_builtins(rating), own), Rating)
    return msgspec.structs.replace(review, rating=rating, facts=facts)


def _own_percent(printed: str, table: Mapping[str, float]) -> float | None:
    name = " ".join(printed.casefold().split()).replace("−", "-").replace("–", "-").strip("!. ")
    name = name.replace(" plus", "+").replace(" minus", "-").replace("two thumbs", "thumbs")
    return table.get(name)


def _worth(rating: Mapping[str, Any], percent: float) -> dict[str, Any]:
    return {**rating, "value": percent, "scale": 100.0, "percent": percent}
