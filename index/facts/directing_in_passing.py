"""Who directed, from what Spanish, Italian, Portuguese and Turkish texts say in passing.

A label inside a paragraph ("Yönetmen: NAME Oyuncular: ..."), a surname as of a maker
("Ceylan'ın yeni çalışması", "la cámara de Berger"), and where somebody comes from
("el mexicano NAME ... filmar").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .films_of import Claim, full_names
from .folding import fold
from .label_keys import FIELDS
from .patterns import Pattern
from .people import NAME, clean_name, is_name
from .text import Text

_LANGUAGES = (None, "es", "it", "pt", "tr")
_LABEL = Pattern(
    rf"(?:Yönetmen|Yön\.?|Dirección|Director[a]?|Regia|Direção|Dir\.)\s?:\s+(?P<name>{NAME})",
    having=("yön", "direcc", "director", "regia", "direção", "dir."),
)
_SURNAME = r"(?P<name>[A-ZÀ-ÞÇĞİÖŞÜ][^\W\d_]{2,})"
_MAKES = Pattern(
    rf"(?:{_SURNAME}['’](?:n?[ıiuü]n) (?:(?:bu|en) )?(?:yeni|son|ilk|ikinci|üçüncü) "
    r"(?:filmi|çalışması|yapıtı|işi|eseri)\b)",
    having=("filmi", "çalışması", "yapıtı", "işi", "eseri"),
)
_MADE = Pattern(
    r"\b(?:forma de rodar|cámara|puesta en escena|dirección|filmografía|cine|lo nuevo|"
    r"(?:nueva|última) película|ultima fatica|ultimo film|nuovo film|regia|macchina da presa|"
    r"occhio|novo filme|novo longa|câmera) (?:de|di|do|da) "
    rf"{_SURNAME}(?! (?:de |del |di |van )?[A-ZÀ-Þ])",
    having=("rodar", "cámara", "escena", "dirección", "filmografía", "cine", "nuev", "película",
            "fatica", "film", "regia", "macchina", "occhio", "novo", "câmera"),
)  # fmt: skip
_COMES_FROM = Pattern(
    r"\b(?:[Ee]l|[Ll]a|del|[Ii]l|o) (?P<from>[a-zà-ÿ]{3,14}(?:ano|ana|ense|és|esa|eño|eña|ino|ina|"
    rf"ol|ola|án|ana|ês|eco|eca|ego|ega|ese)) (?P<name>{NAME})",
)
_FILMS = re.compile(
    r"\b(?:film(?:a|ar|ó|ando)\b|rod(?:a|ar|ó|aje)|dirig|direcc|direç|dirett|regi[as]|cámara|câmera|"
    r"largometraje|longa|tras las cámaras|ópera prima|realiza)"
)
_PLAYS = re.compile(
    r"\b(?:interpret|protagoni|encarna|da vida|hace de|actor|actriz|attore|attrice|ator|atriz|"
    r"escritora?\b|novel|scritt)"
)
_SENTENCE = re.compile(r"[.!?\n]")
_OPENING = 600


def told_in_passing(text: Text, language: str | None) -> list[Claim]:
    """What is claimed of the film's maker; nothing in other languages."""
    if language not in _LANGUAGES:
        return []
    return [*_labelled(text.text), *_by_surname(text.text), *_from_somewhere(text.text)]


def _labelled(body: str) -> Iterator[Claim]:
    for match in _LABEL.finditer(body):
        words = clean_name(match["name"]).split()
        while len(words) > 2 and fold(words[-1]) in FIELDS:
            words.pop()
        name = " ".join(words)
        if is_name(name):
            yield Claim((name,), match.start(), "label in the text", 0.8)


def _by_surname(body: str) -> Iterator[Claim]:
    for pattern in (_MAKES, _MADE):
        for match in pattern.finditer(body):
            people = {name for name in full_names(body, match["name"]) if is_name(name)}
            if len(people) == 1:
                yield Claim((people.pop(),), match.start(), "SURNAME's film", 0.6)


def _from_somewhere(body: str) -> Iterator[Claim]:
    """The one person of a country in a sentence on filming, near the beginning."""
    found = list(_COMES_FROM.finditer(body[:_OPENING]))
    if len({match["name"] for match in found}) != 1:
        return
    start, end = found[0].start(), found[0].end()
    opening = max((one.end() for one in _SENTENCE.finditer(body, 0, start)), default=0)
    stop = _SENTENCE.search(body, end)
    sentence = body[opening : stop.start() if stop else end + 300]
    if _FILMS.search(sentence) and not _PLAYS.search(sentence) and is_name(found[0]["name"]):
        yield Claim((found[0]["name"],), start, "NAME from somewhere films", 0.55)
