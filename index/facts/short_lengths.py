"""The length that sentences state of a short, whose minutes do not speak for themselves.

"This 14-minute short", "Der 14-minütige Kurzfilm", "un court métrage de 14 minutes".
"""

from __future__ import annotations

import re

from index.folding import fold

from .dates import YEAR
from .layers import Ledger, Origin
from .patterns import Pattern
from .sentences import speaks_of_another_film
from .text import Text

_KIND = (
    r"(?:short|film|movie|documentary|doc|drama|comedy|animation|cartoon|thriller|horror|piece|gem|"
    r"tragicomedy|musical|fable|western|satire)"
)
_GERMAN = (
    r"(?:Kurz\w{3,}|Film|Werk|(?:Tragi)?[Kk]omödie|Drama|Thriller|Animations\w+|Doku\w*|Horror\w*|"
    r"Groteske|Satire|Märchen)"
)
_LONG = Pattern(
    rf"(?P<en>\b\d{{1,2}})[- ]minute(?:,? [a-z-]+){{0,3}}? {_KIND}\b|"
    r"(?P<the>(?<=\b[Tt]he )\d{1,2})-minute (?=[“\"‘«*_]?[A-ZÀ-Þ])|"
    rf"(?P<de>\b\d{{1,2}})-?[- ]?minütige[nrsm]?(?: [a-zäöüß-]+){{0,2}} {_GERMAN}|"
    r"\b(?:short(?: film)? of|Kurzfilm (?:von|mit)|court[- ]métrage (?:de|d['’]à peine)|"
    r"cort(?:o|ometraje) de|cort(?:o|ometraggio) di|curta(?:-metragem)? de|"
    r"kort(?:e )?film van|(?:film|it|short) is(?: only| just)?|film(?: qui)? (?:ne )?dure(?: que)?|"
    r"(?:film|short) runs(?: only| just| a mere)?|et dure|film dauert(?: nur)?|"
    r"(?:corto|película) dura(?: solo| sólo)?|(?:corto|film) dura|duurt)"
    r" (?P<of>\d{1,2}) (?:minutes?|minuten|minutos|minuti)\b(?= long\b|[ .,;:!)])|"
    r"(?P<tr>\b\d{1,2}) dakikalık (?:bir |bu )?(?:kısa )?(?:\w+ )?"
    r"(?:film|yapım|belgesel|animasyon)",
    having=("minute", "minüt", "minuto", "minuti", "dakikalık"),
)
_MINUTES = re.compile(r"\d[- ]{1,2}(?:minut|minüt|dakikal)")
"""What each of them has, which is soon looked for."""
_SHORT = Pattern(
    r"\bshorts?\b|\bkurzfilm|court[- ]métrage|\bcorto|\bcurta|kısa film|korte film|kortfilm",
    re.IGNORECASE,
)
"""Words that a text on a short film says, one of which stands in it or its headline."""
_OTHER = Pattern(
    r"\b(?:bonus|extras?|special features?|disc|dvd|blu-?ray|featurette|earlier|previous|first|"
    r"last|final|expand\w*|extend\w*|based on|adapted|original\w*|grew out|began as|"
    r"started as|followed|feature|scene|sequence|shots|(?:opening|single|tracking|long) (?:shot|"
    r"take)|prologue|epilogue|frühere\w*|vorherig\w*|erste\w*|"
    r"basiert|bonusmaterial|szene|précédents?|premier|suppléments?|scène|plan-séquence|adapté|"
    r"anterior\w*|primer\w?|escena|plano|precedente|primo|scena|sahne|önceki|eerder\w*|vorige)\b",
    re.IGNORECASE,
)
"""What says that the length is another film's, or that of a part."""
_YEARS = re.compile(rf"\b{YEAR}\b")
_LEAST, _MOST, _REACH, _BEHIND = 4, 45, 160, 40
_THIS = re.compile(
    r"\b(?:this|the|dieser?|dieses|der|ce|cet|este|questo|bu|deze)\W+$", re.IGNORECASE
)


def note_short_length(ledger: Ledger, text: Text, titles: tuple[str, ...]) -> None:
    """Notes the one length that a text states of a short film, where it is this one's."""
    if _MINUTES.search(text.text) is None:
        return
    told: dict[int, int] = {}
    short = _SHORT.search(text.text) is not None
    for match in _LONG.finditer(text.text):
        minutes = int(next(each for each in match.groups() if each))
        clause, before = _clause(text.text, match)
        near = clause[: len(before) + len(match[0]) + _BEHIND]
        if not _LEAST <= minutes <= _MOST or _OTHER.search(near):
            continue
        named = any(fold(title) in fold(clause) for title in titles)
        if match["the"] and not named:
            continue
        if not (short or named or _THIS.search(before)):
            continue
        if {int(year) for year in _YEARS.findall(clause)} - {ledger.value("credits.year")}:
            continue
        if not speaks_of_another_film(text, match.start(), match.end(), titles):
            told.setdefault(minutes, match.start())
    if len(told) == 1:
        minutes, at = told.popitem()
        origin = Origin("prose", "length of a short", text.line(at), 0.6)
        ledger.add("credits.runtime", minutes, origin)


def _clause(body: str, match: re.Match[str]) -> tuple[str, str]:
    """The sentence around a length, and what of it stands before."""
    start = max(0, match.start() - _REACH)
    before = re.split(r"[.!?\n]\s", body[start : match.start()])[-1]
    after = re.split(r"[.!?\n]", body[match.end() : match.end() + _REACH], maxsplit=1)[0]
    return f"{before}{match[0]}{after}", before
