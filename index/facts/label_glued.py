"""Keys that lost what stood between them and their value ("Running Time109 mins")."""

from __future__ import annotations

import re

from index.folding import fold

from .credit_parts import is_runtime
from .dates import YEAR_ALONE
from .label_forms import Label, fields_of_key
from .people import is_name, split_names
from .ratings import read_rating

_SEAM = re.compile(r"(?<=[a-zß-ÿ])(?=[A-ZÀ-Þ\d])")
_LONGEST, _LEAST_KEY = 120, 4
_PEOPLE = frozenset({"credits.director", "credits.writer", "credits.cinematographer"})


def read_glued(text: str) -> list[Label]:
    """The labels that a line is whose key ends where a capital or a figure begins; [] for others.

    Only what can't be part of a word counts: a year, a length, a rating, people with first names.
    """
    if len(text) > _LONGEST:
        return []
    seam = _SEAM.search(text, _LEAST_KEY)
    if seam is None:
        return []
    key, value = text[: seam.start()].strip(" *_"), text[seam.start() :].strip(" *_")
    return [
        Label(field, key, fold(key), value)
        for field in fields_of_key(key)
        if _is_value(field, value)
    ]


def _is_value(field: str, value: str) -> bool:
    if field == "credits.year":
        return YEAR_ALONE.fullmatch(value) is not None
    if field == "credits.runtime":
        return is_runtime(value)
    if field == "rating":
        rating = read_rating(value)
        return rating is not None and rating.scale is not None
    people = [name for name, _ in split_names(value)] if field in _PEOPLE else []
    return bool(people) and all(" " in name and is_name(name) for name in people)
