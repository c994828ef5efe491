"""Headlines that say in so many words that a film follows ("Film review: Title")."""

from __future__ import annotations

import re
from typing import Any

from index.folding import fold

from .no_titles import OF_SEVERAL, reads_as_sentence

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
_QUOTES = " \"'“”„‘’«»*_"
_MOST_WORDS = 8


def is_called_film(written: str, title: Any) -> bool:
    """Whether a headline is this title and nothing else but that it is a film's review."""
    called = _CALLED.fullmatch(written)
    if called is None or fold(called["title"]) != fold(title):
        return False
    named = called["title"].strip(_QUOTES)
    if len(named.split()) > _MOST_WORDS or _PARTED.search(named) or named.endswith("?"):
        return False
    return not reads_as_sentence(named) and OF_SEVERAL.search(named) is None
