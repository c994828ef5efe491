"""A day with the section of the paper beside it: "24 de mayo de 2014 - Estrenos"."""

from __future__ import annotations

import re
from typing import Final

from .patterns import Pattern

_SECTION: Final = (
    r"(?:(?:film|movie|cinema|kino|tv|home|arts?|cine|no|new)[\s-]+)?"
    r"(?:films?|movies?|cin[eé]ma|cine|kino|sinema|filme|film|films? & tv|bioscoop|"
    r"reviews?|critiques?|cr[ií]ticas?|rese[ñn]as?|resenhas?|recensioni|recensione|recensies?|"
    r"(?:film)?kritik(?:en)?|rezension(?:en)?|elestiri(?:ler)?|eleştiri(?:ler)?|"
    r"estrenos|estreias|sorties|uscite|kinostarts|neu im kino|releases|"
    r"arts?|culture|cultura|kultur|cultuur|kültür|feuilleton|entertainment|espect[áa]culos|"
    r"spettacoli|spectacles|news|noticias|blog|essays?|features?|columns?|columnas?|chroniques?|perspectives?|"
    r"opinions?|opinión)"
)
_BAR: Final = r"\s*(?:[|·•–—,]|//?|\s-|\bin\b|\bunder\b|\ben\b|\bdans\b)\s*"
_LIST: Final = rf"{_SECTION}(?:\s?(?:[,/&|·•]|\band\b|\by\b|\bet\b|\bund\b)\s?{_SECTION}){{0,3}}"
_BEHIND: Final = Pattern(rf"(?<=\d){_BAR}{_LIST}\.?$", re.IGNORECASE)
_BEFORE: Final = Pattern(rf"^{_LIST}\s*(?:[|·•/–—,]|\s-)\s*(?=[^\W_])", re.IGNORECASE)


def without_section(text: str) -> str:
    """A short line without the name of a section at its end behind a number, or at its start."""
    behind = _BEHIND.search(text)
    return text[: behind.start()] if behind else _BEFORE.sub("", text, count=1)
