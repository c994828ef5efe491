"""The year that sentences state of a film."""

from __future__ import annotations

import re
from itertools import islice

from .credit_parts import all_countries
from .dates import YEAR
from .layers import Ledger, Origin
from .patterns import Pattern
from .people import NAME
from .sentences import speaks_of_another_film
from .text import Text

_YEAR = rf"(?P<year>{YEAR})"
_OPENING = 300
_AT_OPENING = re.compile(
    rf"(?:First )?(?:Released|Premiering|Made|Erschienen|Sortie?|Estrenada|Uscito|Lançado) "
    rf"(?:in|en|nel|em|im Jahre?) {_YEAR}\b(?! (?:and|und|et) (?:(?:18|19|20)\d\d))"
)
_PLAIN_YEAR = rf"({YEAR})"
_FILM = (
    r"(?:film|movie|feature|picture|documentary|comedy|drama|thriller|horror|classic|western|"
    r"musical|adaptation|remake|sequel|romance|epic|satire|biopic|anime)"
)
_BEFORE_TITLE = Pattern(
    rf"(?:(?<=['’]s )|(?<=s['’] )){_PLAIN_YEAR} [*_“\"‘«„]{{0,2}}$|"
    rf"(?<![\d–-]){_PLAIN_YEAR}(?:['’]s (?:[\w-]+ ){{0,3}}|"
    rf" (?:[\w-]+ ){{0,4}}?{_FILM},? | yapımı (?:[\w-]+ ){{0,2}})[*_“\"‘«„]{{0,2}}$"
)
_RELEASED = Pattern(
    rf"(?:\A|\n)(?:Originally r|R)eleased in {_PLAIN_YEAR}\b", having=("eleased in",)
)
_AFTER_TITLE = Pattern(
    rf"[*_”\"’»,]{{0,2}} ?[(\[](?:[^()\[\]]{{0,50}}[ ,;])?{_PLAIN_YEAR}(?![-–\d])"
    r"[^()\[\]]{0,40}[)\]]|"
    rf"(?: [(\[][^()\[\]]{{2,60}}[)\]])?[*_”\"]?,? (?:is|was) an? (?:[\w-]+ ){{0,4}}?"
    rf"(?:film|movie|feature|picture|documentary|comedy|drama|thriller) "
    rf"(?:from|of) {_PLAIN_YEAR}\b|"
    rf"[*_”\"’»]{{0,2}},? (?:(?:is|was) an?|the) {_PLAIN_YEAR} (?:[\w-]+ ){{0,5}}?{_FILM}\b|"
    rf"[*_”\"’»]{{0,2}},? (?:(?:was|is|which was|which) )?(?:first )?(?:released|came out|"
    r"premiered) "
    rf"(?:back )?in (?:[A-Z]\w+ )?{_PLAIN_YEAR}\b|"
    rf"[*_”\"]?,? (?:is|was) {NAME}['’]s (?:[\w-]+ ){{0,3}}?"
    rf"(?:film|movie|feature|debut|masterpiece|picture|documentary|comedy|drama|thriller)"
    rf",? (?:\(|from |of ){_PLAIN_YEAR}\b"
)
_DATED = Pattern(
    rf"[*_”\"’»“]{{0,2}},? (?:(?:aus dem Jahre?|aus|von|de|del|di|uit|van|sortie? en|erschienen|"
    r"estrenad[ao] en|uscit[ao] nel|lançad[ao] em|produzione del|film (?:de|del|von|uit)|"
    rf"{NAME}['’]n?[ıiuü]n) {_PLAIN_YEAR}(?:['’][dt][ae])?(?![\d–-])(?! (?:und|and|et|y|e) \d)"
    r"(?! (?:bis|to|à|a|al|hasta|tot|until|through)\b)|"
    rf"{_PLAIN_YEAR} yapımı)"
)
_PLACED = Pattern(
    rf"[*_”\"’»“]{{0,2}},? (?P<place>[A-ZÀ-Þ][\w./ -]{{0,30}}?),? {_YEAR}(?=[\s,.;)*_]|$)"
)
"""A place and a year behind a title ("Title D 2006", "Title, France/Italie, 2013")."""
_OPENING_NOTE = Pattern(rf"\A[(\[]?{NAME}, {_YEAR}[)\]]?[.,;:]?(?=\s|$)")


def note_years(ledger: Ledger, text: Text, titles: tuple[str, ...]) -> None:
    """Notes the year that stands beside the film's title, or opens a note ("NAME, 1999.")."""
    body = text.text
    for form in _forms(body, titles):
        at = body.find(form)
        while at >= 0:
            match = _AFTER_TITLE.match(body, at + len(form))
            if match and not body[max(0, at - 1) : at].isalnum():
                year = next(value for value in match.groups() if value)
                origin = Origin("prose", "title and year", text.line(at), 0.8)
                ledger.add("credits.year", int(year), origin)
            year = None if match else _year_behind(body, at + len(form))
            if year and not body[max(0, at - 1) : at].isalnum():
                origin = Origin("prose", "title, place and year", text.line(at), 0.75)
                ledger.add("credits.year", year, origin)
            before = _BEFORE_TITLE.search(body, max(0, at - 60), at)
            if before and not body[at + len(form) : at + len(form) + 1].isalnum():
                origin = Origin("prose", "year and title", text.line(at), 0.75)
                ledger.add("credits.year", int(before[1] or before[2]), origin)
            at = body.find(form, at + len(form))
    released = _RELEASED.search(body[:1500])
    if released and not speaks_of_another_film(text, released.start() + 1, released.end(), titles):
        origin = Origin("prose", "released in", text.line(released.start() + 1), 0.7)
        ledger.add("credits.year", int(released[1]), origin)
    released = _AT_OPENING.match(body[:_OPENING])
    if released:
        origin = Origin("prose", "released in YEAR at the opening", text.line(0), 0.7)
        ledger.add("credits.year", int(released["year"]), origin)
    note = _OPENING_NOTE.match(body)
    if note:
        origin = Origin("prose", "NAME, YEAR at the opening", text.line(0), 0.65)
        ledger.add("credits.year", int(note["year"]), origin)


def _forms(body: str, titles: tuple[str, ...]) -> list[str]:
    """The titles as the text writes them: with other capitals than the headline too."""
    forms = {form: None for title in titles for form in (title, title.upper())}
    for title in titles:
        if " " not in title or not _HAS_YEAR.search(body):
            continue
        same = re.compile(rf"(?<!\w){re.escape(title)}(?!\w)", re.IGNORECASE)
        for found in islice(same.finditer(body), _MOST_FORMS):
            if found[0][:1].isupper():
                forms[found[0]] = None
    return list(forms)


_HAS_YEAR = re.compile(YEAR)
_MOST_FORMS = 20


def _year_behind(body: str, at: int) -> int | None:
    """The year behind a title that ends at a place ("de 2006", "D 2006", "2014 yapımı")."""
    dated = _DATED.match(body, at)
    if dated:
        return int(dated[1] or dated[2])
    placed = _PLACED.match(body, at)
    if placed is None:
        return None
    place = placed["place"]
    known = all_countries(place) or _CODES.fullmatch(place)
    return int(placed["year"]) if known else None


_CODES = re.compile(r"[A-Z]{1,3}(?:[/-][A-Z]{1,3})*")
