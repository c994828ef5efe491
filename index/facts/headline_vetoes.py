"""Headlines that name no film, though words in them look like a title: lists, letters, people."""

from __future__ import annotations

import re

from index.folding import fold
from index.known_films import films_called, is_director

from .headline import quoted_titles
from .patterns import Pattern
from .people import NAME, is_name

_TRADE = (
    r"(?:directors?|film-?makers?|auteur|actors?|actress(?:es)?|stars?|writers?|screenwriters?|"
    r"producers?|critics?|composers?|cinematographers?|editors?|comedian|legend|icon|author|"
    r"novelist|pioneer|animator)"
)
_OF_TRADE = Pattern(
    rf"(?P<name>{NAME})(?=,? (?:(?:the|a|an|who) )?(?:[\w’'-]+ ){{0,4}}?{_TRADE}\b)|"
    rf"\b{_TRADE} (?P<other>{NAME})",
)
_MORE = re.compile(
    r"\b(?:and|&|plus) (?:\w+ )?(?:more|others?|other (?:films|movies|releases))\b|"
    r"\b(?:what|where) to (?:watch|see|stream|rent)\b|\bthis week(?:end)?\b|\bnew (?:on|to|in)\b",
    re.IGNORECASE,
)
_OF_READERS = re.compile(
    r"^\W*(?:your |readers['’]? )?letters\b|"
    r"\b(?:your|readers['’]?) (?:film |movie )?"
    r"(?:reviews|letters|verdicts|views|picks|favou?rites)\b",
    re.IGNORECASE,
)


def names_no_film(headline: str) -> bool:
    """Whether a headline lists several films in quotation marks, or is over readers' letters."""
    if _OF_READERS.search(headline):
        return True
    return len(quoted_titles(headline)) > 1 and _MORE.search(headline) is not None


def names_director(headline: str) -> bool:
    """Whether a headline is the name of a known director, and no film's that is known."""
    name = headline.strip(" *_")
    known = " " in name and is_name(name) and is_director(fold(name))
    return known and not films_called(name)


def people_told(headline: str) -> frozenset[str]:
    """Folded names of those whom a headline calls by their trade ("NAME, director of ...")."""
    found = (match["name"] or match["other"] for match in _OF_TRADE.finditer(headline[:240]))
    return frozenset(fold(name) for name in found if is_name(name))
