"""Texts that hold two films against each other: neither of them is theirs alone."""

from __future__ import annotations

import re
from collections import Counter

from index.folding import fold
from index.known_films import films_called

from .headline_inside import times
from .patterns import Pattern
from .text import Text

_JOINED = re.compile(
    r"\s+(?:vs?\.?|versus|contra|gegen|contre|&|\+|and|und|et|y|ve|/|or|ou|oder)\s+"
)
_YEARS = re.compile(r"\s*[(\[](?:18|19|20)\d\d[)\]]")
_LED = re.compile(
    r"^(?:double (?:bill|feature)|doppelprogramm|double programme|sesión doble)\W+",
    re.IGNORECASE,
)
_SUBTITLE = re.compile(r"\s*(?::|\s[–—|-])\s.*$")
_BOTH = Pattern(
    r"\b(?:(?:the|these|those) two (?:films|movies|pictures)|both (?:films|movies|pictures)|"
    r"(?:die|diese|den|diesen) (?:beiden|zwei) filme\w*|beiden? filmen?|(?:les|ces|des) deux films|"
    r"los dos filmes|las dos (?:películas|cintas)|ambas (?:películas|cintas)|ambos filmes|"
    r"(?:bu|her) iki film\w*|(?:i|entrambi i) due film)\b",
    re.IGNORECASE,
    having=("two", "both", "zwei", "beide", "deux", "dos ", "amba", "ambos", "iki ", "due "),
)
_OPENING, _EARLY, _OFTEN, _TWICE = 300, 800, 3, 2


def treats_two(written: str, text: Text) -> bool:
    """Whether a text is on two films: its headline `written` joins them, or its first lines do."""
    return _is_headed_so(written, text) or _is_opened_so(written, text)


def _is_headed_so(written: str, text: Text) -> bool:
    """Whether a headline joins two films ("Title vs. Title: a subtitle").

    The text names each of them again, and sets both apart or both are known films.
    """
    named = _LED.sub("", written)
    bare = _SUBTITLE.sub("", named)
    sides = [_YEARS.sub("", side).strip(" \"'“”‘’*_") for side in _JOINED.split(bare)]
    if len(sides) != _TWICE or not all(side[:1].isupper() for side in sides):
        return False
    marked = {fold(phrase) for phrase, _ in text.emphasised}
    told = all(fold(side) in marked for side in sides)
    if films_called(fold(bare)) or (not told and times(bare, text.prose, most=1)):
        return False
    told = told or named != written
    told = told or all(" " in fold(side) and films_called(fold(side)) for side in sides)
    least = _TWICE if named == written else 1
    return told and all(times(side, text.prose, most=least) >= least for side in sides)


def _is_opened_so(written: str, text: Text) -> bool:
    """Whether a text begins with two titles, comes back to each and speaks of the two films."""
    if len(text.emphasised) < _TWICE + _OFTEN:
        return False
    both = _BOTH.search(text.text)
    if both is None:
        return False
    counted = Counter(fold(phrase) for phrase, _ in text.emphasised if phrase[:1].isupper())
    nothing = ("", 0)
    (one, most), (other, least), (_, more) = (*counted.most_common(3), *[nothing] * 3)[:3]
    told_early = both.start() < _EARLY and least == _TWICE and most <= _OFTEN and more < _TWICE
    if (least < _OFTEN and not told_early) or least * 2 < most:
        return False
    opening = {fold(phrase) for phrase, at in text.emphasised if at < _OPENING}
    headed = f" {fold(written)} "
    return {one, other} <= opening and f" {one} " not in headed and f" {other} " not in headed
