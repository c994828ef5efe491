"""Which film a sentence speaks of."""

from __future__ import annotations

import re

from .folding import fold
from .text import Text

LONGEST = 500
"""Characters either side of a place that can belong to its sentence."""

_STOPS = (". ", "! ", "? ", "\n")
_SHOUTED = re.compile(r"(?<!\w)[A-ZÀ-Þ][A-ZÀ-Þ’']{2,}(?: [A-ZÀ-Þ0-9’'&]{2,})+")
_RATED = re.compile(r"[\d½¼¾.,]+\s?/\s?\d+\W*|[★☆⭐½*\ufe0f ]+|[A-F][+−–-]?|\d+\s?%")
"""A rating, which is set in bold as a title is in italics."""
_TITLE_YEAR = re.compile(r"((?:[A-Z][\w’'-]+ ){0,5}[A-Z][\w’'-]+) \((?:18|19|20)\d\d\)")


def speaks_of_another_film(
    text: Text, start: int, end: int, titles: tuple[str, ...], *, but: str = ""
) -> bool:
    """Whether the sentence around a place names a film, and not one of `titles`.

    A film is named by emphasis, by capitals, or by a year in brackets after it;
    `but` is a name that is set in one of these ways and no film's.
    """
    body = text.text
    floor, ceiling = max(0, start - LONGEST), min(len(body), end + LONGEST)
    opening = max(floor - 1, *(body.rfind(mark, floor, start) for mark in _STOPS)) + 1
    ends = [at for mark in _STOPS if (at := body.find(mark, end, ceiling)) >= 0]
    closing = min(ends, default=ceiling)
    sentence = body[opening:closing]
    names = [one for one in text.emphasised_between(opening, closing) if one != but]
    names = [phrase for phrase in names if not _RATED.fullmatch(phrase)]
    own = [fold(title) for title in titles]
    names += [name for name in _SHOUTED.findall(sentence) if not _ends(own, fold(name))]
    if ")" in sentence:
        names += _TITLE_YEAR.findall(sentence)
    if not names:
        return False
    return not any(title and title in fold(name) for name in names for title in own)


def _ends(own: list[str], name: str) -> bool:
    """Whether capitals are the end of a title whose first words are short ("TO BE OR NOT ...")."""
    return any(title.endswith(f" {name}") for title in own)
