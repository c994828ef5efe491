"""Pages that quote what several papers wrote of a film: "Revue de presse", "Pressespiegel".

Each paper has its mark there, and the page none; the average of all is the page's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from index.folding import fold
from index.model import Rating

from .parts import Part
from .patterns import Pattern
from .ratings import read_rating

_CALLED = Pattern(
    r"(?:.{1,80}[:–—|-] ?)?(?:la |die |le |the )?(?:revue de (?:la )?presse|"
    r"critiques? (?:de la )?presse|"
    r"avis de la presse|presses(?:piegel|timmen)|pressekritiken|kritikerspiegel|"
    r"(?:the )?critic(?:s['’]?|['’]s)? (?:reviews|consensus|round-?up)|press reviews|"
    r"what the critics (?:said|say|are saying)|reviews from the press|rassegna stampa|"
    r"recensioni della stampa|la critica dice|cr[ií]ticas? (?:de (?:la )?prensa|da imprensa)|"
    r"revista de prensa|persoverzicht|recensies (?:in|uit) de pers|bas[ıi]n (?:ele[sş]tirileri|"
    r"yorumlar[ıi]|[oö]zeti))(?: (?:zu|de|du|von|of|for|sur|di|su|over) .{1,60})?",
    re.IGNORECASE,
)
_ONWARD = Pattern(
    r"(?:lire (?:la|l['’]) ?(?:critique|article|suite)|weiterlesen|zur (?:kritik|rezension)|"
    r"(?:read|see) (?:the )?(?:full |more|whole |original )+(?:review)?|full review|"
    r"leer (?:la )?cr[ií]tica|leggi (?:la )?recensione|ler (?:a )?cr[ií]tica|lees (?:de )?recensie|"
    r"ele[sş]tirinin (?:tamam[ıi]|devam[ıi])|devam[ıi]n[ıi] oku)\b.{0,60}",
    re.IGNORECASE,
)
_AVERAGES = frozenset(
    fold(name)
    for name in ("Durchschnitt", "Moyenne", "Moyenne presse", "Average", "Media", "Ortalama",
                 "Gemiddelde", "Média", "Presse", "Press", "Stampa", "Prensa")
)  # fmt: skip
_STARS = re.compile(r"[★✭⭐☆½ \ufe0f]{1,20}|\*{1,5}½?|\d(?:[.,]5)?\s?/\s?\d{1,2}")
_FEW, _LEAST = 16, 3


def is_press_digest(parts: Sequence[Part]) -> bool:
    """Whether a line calls a page a digest of reviews and several lines lead to them, or rate."""
    short = [part.text.strip() for part in parts if part.text and part.words <= _FEW]
    if not any(_CALLED.fullmatch(text) for text in short if len(text) <= _LONGEST):
        return False
    onward = sum(_ONWARD.fullmatch(text) is not None for text in short)
    marks = sum(_STARS.fullmatch(text) is not None for text in short)
    return max(onward, marks) >= _LEAST


_LONGEST = 120


def average_of(parts: Sequence[Part]) -> tuple[Rating, int] | None:
    """The figure below a line that calls it the average of all; its line."""
    full = [part for part in parts if part.text]
    for above, part in pairwise(full):
        if fold(above.text) in _AVERAGES and _FIGURE.fullmatch(part.text.strip()):
            rating = read_rating(part.text, bare=True)
            return (rating, part.line) if rating is not None else None
    return None


_FIGURE = re.compile(r"(?:10|\d)(?:[.,]\d{1,2})?(?:\s?/\s?\d{1,2})?")
