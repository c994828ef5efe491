"""Two small lines of pages: what its readers gave a film, and the way to the texts beside it."""

from __future__ import annotations

import re
from itertools import pairwise

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


_VOTES = word_set(
    """votes vote voters ratings stimmen stimme bewertungen wertungen notes votos voti voto oy oylar
    oyla stemmen avis beoordelingen"""
)
_OF_ALL = _WHO | word_set(
    """average avg moyenne durchschnitt durchschnittlich promedio ortalama gemiddelde presse press
    basin uye uyeler spectateurs lecteurs"""
)
_BESIDE = word_set(
    """of from by out on with and our the von bei aus mit und der die des sur de du des par et a
    los las el la con en por su di da dei degli con il e do dos das van op met uit uzerinden k imdb
    puan puani puanlari meinungen opiniones"""
)
_MOST_WORDS = 9


def is_vote_of_many(text: str) -> bool:
    """Whether a line is numbers and words for readers, votes and averages, and nothing else.

    "Moyenne 7,4 sur 98 notes", "User-Wertung 6,9 bei 88 Stimmen", "318 Stimmen": looked at
    when all facts are read, and never a critic's own mark ("Note: 4").
    """
    if not 6 <= len(text) <= _SHORT or text[-1] in ".!?":
        return False
    words = fold(text).split()
    worded = [word for word in words if not word.isdigit()]
    if not worded or len(worded) > _MOST_WORDS or len(worded) == len(words):
        return False
    known = set(worded)
    if not known <= _OF_ALL | _VOTES | _WHAT | _BESIDE | _JOINED:
        return False
    counted = any(a.isdigit() and (b in _VOTES or b == "k") for a, b in pairwise(words))
    return counted or bool(known & _JOINED) or bool(known & _OF_ALL and known & _WHAT - _OF_ALL)


_JOINED = word_set("""leserwertung zuschauerwertung nutzerwertung userwertung leserbewertung
    nutzerbewertung publikumswertung communitywertung""")
_SHORT = 60
_ENDS = frozenset("0123456789)%")
_PLAIN = len("bewertung")


def is_turning_row(text: str) -> bool:
    """Whether a line leads to the text before, home and to the next one ("« A | Home | B »")."""
    line = text.strip(" *_")
    return len(line) <= _LONGEST and line[:1] in "«‹←<" and bool(_TURNS.fullmatch(line))


def leads_home(text: str) -> bool:
    """Whether it names the home page among them, as no headline does."""
    return "|" in text and is_turning_row(text) and bool(_HOMEWARD.search(text))
