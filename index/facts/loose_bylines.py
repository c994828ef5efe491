"""Short lines that say among other things who wrote: "Notes by NAME. All rights reserved"."""

from __future__ import annotations

import re

from index.folding import fold
from index.known_films import films_called

from .byline_forms import Byline
from .bylines import names_in
from .dates import find_date
from .given_names import has_given_name
from .patterns import Pattern
from .people import NAME

_OF_FILM = re.compile(
    r"(?:direct\w*|films?|movies?|screenplay|script|story|music|score|photograph\w*|produced|edited|"
    r"novel|book|based|played|regie|réalis\w*|musi\w+|drehbuch|buch|roman|scénario|guion|"
    r"dirigida|dirigido|diretto|fotografia|translated|traduit|übersetzt|tradotto|traducido)\W*$",
    re.IGNORECASE,
)
_CREDITS = re.compile(
    r"\b(?:direct(?:ed|or)|dirig(?:ido|ida|ée?)|réalis(?:é|ée|ateur|atrice)|regie|regia|diretto|"
    r"starring|screenplay|drehbuch|yönetmen|cinematography)\b",
    re.IGNORECASE,
)
_FILM_IS = re.compile(
    r"\b(?:film|movie|screenplay|script|novel|book|story|score|song)s? (?:was|is|were|are)\b",
    re.IGNORECASE,
)
_LOOSE = Pattern(
    r"(?:^|[.·•|/;(–—]\s*|,\s+|\b(?i:notes?|guide|sheet|article|review(?:ed)?|text|written|words|"
    r"compiled|posted|published|scheda|ficha|texte|chronique|critique|mis en ligne|publié|rédigé|"
    r"publicado|escrito|pubblicato|scritto|geschrieben|geschreven|veröffentlicht)\b[^.|·]{0,40}?\s)"
    r"(?:by|par|von|di|door|por|a cura di|[Bb]y|BY|Par|Von|VON|Door|Por|A cura di)\s+"
    rf"(?:our (?:own |local )?[a-z]+,? )?(?P<name>{NAME})"
    r"(?=\s*(?:$|[.,;|·)–—*-]|(?:le|am|on|el|il|op|em)\s+\d|\d))"
)
_KEYED = Pattern(
    r"(?:^|[.·•|/;(–—]\s*)(?i:(?P<work>recensie|[a-zß-ÿ]{0,8}kritik|besprechung|review|critique|"
    r"crítica|reseña|recensione|rezension)|text|texte|texto|testo|tekst|words|yazan|notes)"
    rf"\s?:\s+(?P<name>{NAME})(?=\s*(?:$|[,|·–—]|\((?!\W?(?:18|19|20)\d\d\W)))"
)
_OUR = Pattern(
    r"\b(?i:our|unser|unsere|notre|nuestro|nuestra|onze)\b (?:[a-zß-ÿ]+ ){0,2}?(?:reporter|"
    r"correspondent|critic|kritiker(?:in)?|korrespondent(?:in)?|correspondante?|corresponsal|"
    rf"crítico|crítica),? (?P<name>{NAME})"
)
_REVIEWS = Pattern(
    rf"(?:.{{0,30}}\b(?:critic|writer|reviewer|columnist|editor|blogger|contributor),? )?"
    rf"(?P<name>{NAME})(?:,? [a-z]{{4,10}})? "
    r"(?:reviews|takes a look at|looks (?:back )?at) \S.{1,90}"
)
_FOR_TEAM = Pattern(
    rf"[\W_]*(?P<name>{NAME}),? (?:pour|für|for|per|para|voor) "
    r"(?:l['’]|la |le |das |den |die |the |il |el |het |our )?[^\W\d_]+(?: [^\W\d_]+)?[\W_]*"
)
_TOLD = Pattern(
    r"\b(?:(?:[Tt]his (?:story|piece)|[Tt](?:his|he) (?:article|review|post|column)) (?:was|is) "
    r"(?:originally |first )?(?:written|contributed|submitted|penned) by|"
    r"[Cc]e(?:t article|tte critique| texte) a été (?:écrite?|rédigée?|publiée?) par|"
    r"[Dd]iese[rs]? (?:Text|Beitrag|Artikel|Kritik|Rezension) (?:wurde|ist|stammt) von|"
    r"[Ee]st(?:e (?:artículo|texto)|a (?:crítica|reseña)) (?:fue|ha sido) escrit[oa] por)"
    rf" (?P<name>{NAME})(?=\s*(?:$|[.,;|·)–—*-])|\s[a-zà-ÿ])"
)
"""A sentence about the text: "This story was written by NAME"."""


OF_A_BOOK = re.compile(
    r"\bISBN\b|\b(?:verlegt|erschienen) (?:von|bei|im)\b|\bbook review\b|"
    r"\bbuch(?:kritik|rezension)\b|"
    r"\b(?:hardcover|hardback|paperback|taschenbuch|gebunden|verlag|éditions|editorial)\b",
    re.IGNORECASE,
)
"""What stands beside the name of who wrote a book, not of who wrote about it."""


def read_loose_byline(text: str) -> Byline | None:
    """A short line that says among other things who wrote ("Notes by NAME. All rights ...")."""
    if not 8 <= len(text) <= 220 or text.endswith("?") or OF_A_BOOK.search(text):
        return None
    for pattern in (_LOOSE, _KEYED, _OUR, _TOLD):
        match = pattern.search(text)
        if (
            match is None
            or _CREDITS.search(text)
            or _OF_FILM.search(text[: match.start("name")].rsplit(" ", 2)[0])
            or (pattern is _LOOSE and _FILM_IS.search(text[: match.start("name")]))
            or (pattern is _KEYED and match["work"] and _can_be_film(match["name"]))
        ):
            continue
        names = names_in(match["name"])
        if names:
            found = find_date(text, day_first=True)
            return Byline(names, text[found[1] : found[2]] if found else None, 0.8)
    match = _FOR_TEAM.fullmatch(text) or _REVIEWS.fullmatch(text)
    names = names_in(match["name"]) if match else None
    return Byline(names, None, 0.8) if names else None


def _can_be_film(name: str) -> bool:
    """Whether what stands behind "Kritik:" may be the film that is reviewed, and nobody."""
    return not has_given_name(name) or bool(films_called(fold(name)))


def tells_who_wrote(text: str) -> bool:
    """Whether a paragraph is a sentence on who wrote ("This story was written by NAME")."""
    match = _TOLD.search(text)
    return match is not None and names_in(match["name"]) is not None
