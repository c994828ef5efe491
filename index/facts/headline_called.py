"""Headlines of which something else says that a film follows: "Film review: Title", a tag."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from index.folding import fold

from .headline_inside import is_plain
from .headline_years import is_person
from .no_titles import OF_SEVERAL, reads_as_sentence
from .rubrics import is_rubric

_CALLED = re.compile(
    r"\W*(?:(?:(?:my|short|quick|mini|brief) )?(?:film|movie|cinema)[- ]?reviews?|movie|film|"
    r"(?:film|kino)[- ]?(?:kritik|rezension|besprechung|review|tipp)|"
    r"(?:film|bioscoop)[- ]?(?:recensie|bespreking)|critique (?:de |du )?(?:film|cin[ée](?:ma)?)|"
    r"cr[ií]tica (?:de )?(?:la )?(?:cine(?:ma)?|pel[ií]cula|filme)|"
    r"rese[ñn]a (?:de )?(?:la )?(?:cine|pel[ií]cula)|pel[ií]cula|recensione (?:del )?film|"
    r"film (?:eleştirisi|yorumu|kritiği|incelemesi))\s*(?:[:|–—]|-(?=\s))\s*(?P<title>\S.*)",
    re.IGNORECASE,
)
_PARTED = re.compile(r"\s[–—|-]\s|[#@]|\s\d+/\d+|\b(?:vs?\.|versus)\s", re.IGNORECASE)
TAGGED = "tag behind the headline's colon"
"""The rule of a title that stands behind a headline's colon and among the document's tags."""
_COLON = re.compile(r"\s*:\s+|\s+[–—|-]\s+")
_QUOTES = " \"'“”„‘’«»*_"
_MOST_WORDS, _HALVES = 8, 2


def is_called_film(written: str, title: Any) -> bool:
    """Whether a headline is this title and nothing else but that it is a film's review."""
    called = _CALLED.fullmatch(written)
    if called is None or fold(called["title"]) != fold(title):
        return False
    named = called["title"].strip(_QUOTES)
    if len(named.split()) > _MOST_WORDS or _PARTED.search(named) or named.endswith("?"):
        return False
    return not reads_as_sentence(named) and OF_SEVERAL.search(named) is None


def tagged_title(written: str, tags: Iterable[str], text: str) -> str | None:
    """What a headline has behind its colon, where a tag says that too and the text names it.

    What stands before a colon and is a tag is a series of the site's own; and a tag of one
    word, a name, a country or a genre tells nothing.
    """
    parted = _COLON.split(written.strip())
    if len(parted) != _HALVES:
        return None
    before, title = (fold(half.strip(_QUOTES)) for half in parted)
    folded = {fold(tag) for tag in tags}
    if title not in folded or before in folded or " " not in title or is_rubric(title):
        return None
    shown = parted[1].strip(_QUOTES)
    if is_person(shown) or is_plain(shown) or OF_SEVERAL.search(shown):
        return None
    return shown if f" {title} " in f" {fold(text)} " else None
