"""Two small lines of pages: what its readers gave a film, and the way to the texts beside it."""

from __future__ import annotations

import re

from index.folding import fold, word_set

_WHO = word_set(
    """reader readers user users audience viewers viewer community leser nutzer zuschauer besucher
    internautes spectateurs lecteurs vos lectores usuarios espectadores utenti lettori spettatori
    leitores usuarios espectadores okur okuyucu kullanici izleyici lezers bezoekers"""
)
_WHAT = word_set(
    """rating ratings score wertung bewertung note notes cote moyenne average avg nota notas
    puntuacion valoracion voto media puan puani avis cijfer waardering leserwertung
    zuschauerwertung nutzerwertung userwertung leserbewertung nutzerbewertung"""
)
_NUMBERED = re.compile(
    r"(?P<words>\D{4,50}?)\s?[:=]\s*\d{1,3}(?:[.,]\d{1,2})?\s?"
    r"(?:(?:/|von|out of|sur|de|su)\s?\d{1,3}|%)?\s*(?:\(\s?\d[^()]{0,24}\))?",
    re.IGNORECASE,
)
_HOME = r"(?:home(?:page)?|start(?:seite)?|main|accueil|inicio|início|index|anasayfa|ana sayfa)"
_ENTRY = r"[^|«»‹›←→<>]{1,60}"
_TURNS = re.compile(rf"(?:[«‹←]|<<?)\s?{_ENTRY}(?:\|{_ENTRY}){{1,3}}(?:[»›→]|>>?)")
_HOMEWARD = re.compile(rf"\|\s*{_HOME}\s*\|", re.IGNORECASE)
_LONGEST = 140


def is_readers_rating(text: str) -> bool:
    """Whether a whole line is the average of a page's readers ("Readers' rating: 3.6/5")."""
    line = text.strip(" *_•·|")
    match = _NUMBERED.fullmatch(line) if len(line) <= _LONGEST and line[-1:] in _ENDS else None
    if match is None:
        return False
    words = set(fold(match["words"]).split())
    joined = any(word.endswith("wertung") and len(word) > _PLAIN for word in words & _WHAT)
    return bool(words & _WHAT) and (joined or bool(words & _WHO))


_ENDS = frozenset("0123456789)%")
_PLAIN = len("bewertung")


def is_turning_row(text: str) -> bool:
    """Whether a line leads to the text before, home and to the next one ("« A | Home | B »")."""
    line = text.strip(" *_")
    return len(line) <= _LONGEST and line[:1] in "«‹←<" and bool(_TURNS.fullmatch(line))


def leads_home(text: str) -> bool:
    """Whether it names the home page among them, as no headline does."""
    return "|" in text and is_turning_row(text) and bool(_HOMEWARD.search(text))
