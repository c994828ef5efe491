"""Headlines that are what somebody says, and the lines that say who is spoken with."""

from __future__ import annotations

import re

from .patterns import Pattern
from .people import NAME, is_name

_SPEECH = r"(?:[“\"«„][^“”\"«»„]{8,200}[”\"»“]|‘[^‘\n]{12,200}’)(?!\w)"
_SAID = Pattern(
    rf"(?P<name>{NAME})\s?: ?{_SPEECH}|{_SPEECH}\s?(?:[:–—|-]|,)\s(?P<behind>{NAME})\b.{{0,80}}",
)
_MET = Pattern(
    r"\b(?:(?:when )?(?:we|i) (?:meet|met|sat down|spoke|talked|caught up)\b|meets me\b|joins me\b|"
    r"(?:arrives|turns up|is sitting|is late|orders|pours)\b|wir (?:treffen|sprechen)\b|"
    r"ich treffe\b|nous (?:rencontrons|retrouvons)\b|nos (?:encontramos|recibe|atiende)\b|"
    r"ci (?:incontriamo|accoglie|riceve)\b|buluştuk\b|buluşuyoruz\b)",
    re.IGNORECASE,
)
_OPENING = 900
_MAKER = Pattern(
    rf"(?:[^\n]{{1,70}} )?(?:(?:[Ff]ilm ?|[Ww]riter[-/ ])?[Dd]irector|[Ff]ilmmaker|"
    rf"(?:Film)?[Rr]egisseur(?:in)?|"
    rf"[Rr]éalisat(?:eur|rice)|[Cc]inéaste|[Dd]irectora?|[Cc]ineasta|[Rr]egista|[Yy]önetmeni?) "
    rf"{NAME}\W*"
)
ASKED_BY = Pattern(
    rf"(?:(?i:interview(?:ed)?(?: by)?|words(?: by)?|text(?: by)?|portraits?|interview ?:|"
    rf"propos recueillis par|entretien réalisé par|das gespräch führte|entrevista(?: de| por)) "
    rf"?:? ?){NAME}|@[\w.]+"
)
"""A line that says who asked, or by which handle somebody goes."""


def speaker_of(headline: str) -> str | None:
    """Who says what a headline quotes ("NAME: “...”", "“...”: NAME on Title"); else None."""
    match = _SAID.fullmatch(headline[:300].strip())
    name = (match["name"] or match["behind"]) if match else None
    return name if name and is_name(name) else None


def names_maker(headline: str) -> bool:
    """Whether a headline is no more than a film and who directed it ("Title Director NAME")."""
    return _MAKER.fullmatch(headline[:160].strip()) is not None


def is_met(text: str) -> bool:
    """Whether a text begins with how somebody was met to be spoken with."""
    return _MET.search(text, 0, _OPENING) is not None
