"""Ratings in a unit that the critic made up: "8 von 10 Rechenschiebern", "6,5 Lampions"."""

from __future__ import annotations

import re
import unicodedata

from index.folding import fold, word_set
from index.model import Rating

from .grades import percent_of
from .spelt_counts import COUNTS, HALF, MANY, amount, scale_of
from .spelt_counts import SCALE as SPELT

_NUMBER = (
    rf"(?:(?P<number>\d{{1,2}}(?:[.,]\d{{1,2}})?)(?P<part>\s?½)?|"
    rf"(?P<word>{MANY})(?P<half> {HALF})?)"
)
_OF = r"(?:out of|outta|von|sur|uit|van de|van|de|su|sobre|em|op|/)"
_SCALE = rf"(?:maximal |möglichen |insgesamt )?(?P<scale>4|5|6|10|20|100|{SPELT})"
_UNIT = r"[^\W\d_]{3,24}(?:[ -][^\W\d_]{2,20}){0,2}"
_BEHIND = re.compile(rf"{_NUMBER}\s?{_OF}\s?{_SCALE}\s(?P<unit>{_UNIT})[.!]?", re.IGNORECASE)
_BETWEEN = re.compile(
    rf"{_NUMBER}\s(?P<unit>{_UNIT}?)(?P<behind> {HALF})?\s{_OF}\s{_SCALE}[.!]?", re.IGNORECASE
)
_TWICE = re.compile(
    rf"{_NUMBER}\s(?P<unit>{_UNIT})\s(?:out )?of\s{_SCALE}\s(?P=unit)[.!]?", re.IGNORECASE
)
_FROM = re.compile(
    rf"(?P<scale>5|10|beş|on|yüz|100) (?:(?P<things>{_UNIT}) )?üzerinden {_NUMBER}"
    rf"(?: (?!ver|hak |buçuk)(?P<unit>{_UNIT}))?[.!]?",
    re.IGNORECASE,
)
"""The scale comes first in Turkish ("5 üzerinden 4 kova")."""
_BARE = re.compile(
    r"(?P<number>\d{1,2}(?:[.,][05]|½|\s½))\s"
    r"(?P<unit>[A-ZÀ-Þ][a-zß-ÿ]{2,20}(?:-[A-ZÀ-Þ]?[a-zß-ÿ]{2,20})?)"
)
_CLOSING = re.compile(rf"(?P<number>10|\d(?:[.,][05])?)(?P<part>\s?½)? (?P<unit>{_UNIT})[.!]?")
_POINTS = re.compile(
    r"(?P<number>10|\d(?:[.,]5)?)\s(?P<unit>punkte|puntos|punti|punten|pontos|puan)", re.IGNORECASE
)
_NO_UNITS = word_set(
    """kindern menschen personen leuten frauen mannern deutschen franzosen schweizern zuschauern
    lesern kritikern nutzern filmen folgen episoden staffeln bildern fotos seiten teilen
    kapiteln fragen artikeln beitragen ergebnissen kommentaren stimmen schritten jahren monaten
    wochen tagen stunden minuten sekunden euro prozent millionen milliarden kilometer kilometern
    meter metern liter grad enfants personnes gens femmes hommes francais spectateurs lecteurs
    critiques films episodes images photos pages parties chapitres questions articles resultats
    commentaires voix etapes ans mois semaines jours heures minutes secondes euros pourcent
    kilometres metres litres degres years people children films movies episodes pages images
    photos votes hours minutes questions results comments articles users critics million billion
    men women kids brothers sisters friends weeks months days seconds seasons scenes
    chapters parts things reasons winners nominations awards oscars lives deaths views comments
    millions billions crore crores lakh lakhs rupees milyon millones milliards mio mrd lira
    percent miles dollars kinderen mensen jaar dagen uren minuten stemmen sterne stars stunde
    uhr gb mb kg km personas amigos peliculas veces horas minutos escenas capitulos dias pessoas
    vezes persone volte crore crores lakh lakhs million millions rupees dollar euro pounds pond
    bucks cents mio mrd dentists doctors times viewers readers fans families couples students
    respondents reviewers reviews friends players guests"""
)


def of_own_unit(text: str) -> Rating | None:
    """The rating that a line outside the text is, with or without its scale."""
    return in_own_unit(text) or in_bare_unit(text) or in_hearts(text)


def in_hearts(text: str) -> Rating | None:
    """The rating in a row of hearts alone, a paler one a half; its scale is unknown."""
    row = _HEARTS.fullmatch(text.strip())
    if row is None:
        return None
    value = len(_HEART.findall(text)) + (0.5 if row["half"] else 0.0)
    return Rating(text.strip(), value, None, "verdict", None)


def in_row_of_signs(text: str) -> Rating | None:
    """The rating that is any sign written several times ("🐟🐟🐟½", "••••"); for behind a label."""
    row = re.sub(r"[\s\ufe0f]", "", text)
    signs = row.removesuffix("½").removesuffix("1/2")
    if not 2 <= len(signs) <= _MOST or set(signs) != {signs[0]}:
        return None
    if unicodedata.category(signs[0]) != "So" and signs[0] not in "•+♦":
        return None
    if signs[0] in "●⚫⬤◉○◯☆✓✔✗✘☑👍👎":  # those part sections too, or are the empty ones of a scale
        return None
    value = len(signs) + (0.5 if row != signs else 0.0)
    return Rating(text, value, None, "verdict", None)


def in_own_unit(text: str) -> Rating | None:
    """The rating that a whole line or value is, in a unit of its own; None for other counts."""
    line = text.strip(" \t*_()[]")
    if len(line) > 60 or not (line[:1].isdigit() or fold(line.partition(" ")[0]) in COUNTS):
        return None
    match = _BEHIND.fullmatch(line) or _BETWEEN.fullmatch(line) or _TWICE.fullmatch(line)
    match = match or (_FROM.fullmatch(line) if "zerinden" in line else None)
    if match is None or not _is_unit(_counted(match)):
        return None
    scale = scale_of(match["scale"])
    half = match["half"] or match.groupdict().get("behind")
    if match["word"]:
        value = (amount(match["word"]) or 0.0) + (0.5 if half else 0.0)
    else:
        value = _value(match["number"], match["part"] or half)
    if scale is None or value > scale or (scale == _FOUR and " out" in line):
        return None
    return Rating(line.rstrip(".!"), value, scale, "verdict", percent_of(value, scale))


def in_bare_unit(text: str) -> Rating | None:
    """The rating in a line such as "6,5 Lampions", to halves; its scale is unknown."""
    line = text.strip(" \t*_()[].!")
    match = (_BARE.fullmatch(line) or _POINTS.fullmatch(line)) if len(line) <= 40 else None
    if match is None or not _is_unit(match["unit"]):
        return None
    number = match["number"]
    value = _value(number.rstrip(" ½"), "½" if "½" in number else None)
    return Rating(line, value, None, "verdict", None) if value <= _MOST else None


def in_closing_unit(text: str) -> Rating | None:
    """The rating that a text's last sentence is ("4 lanterns."); its scale is unknown."""
    match = _CLOSING.fullmatch(text) if text[:1].isdigit() and len(text) <= 30 else None
    if match is None or not match["unit"][0].islower() or not _is_unit(match["unit"]):
        return None
    value = _value(match["number"], match["part"])
    return Rating(text.rstrip(".!"), value, None, "verdict", None) if value <= _MOST else None


_MOST, _FOUR = 10, 4.0
"""Of four things, four may really be counted ("4 out of 4 ferries")."""
_HEART = re.compile(r"[❤♥🖤]")
_HEARTS = re.compile(r"(?:[❤♥🖤]\ufe0f?\s?){2,6}(?P<half>[💛💔]\ufe0f?)?")


def _counted(match: re.Match[str]) -> str:
    return match["unit"] or match.groupdict().get("things") or ""


def _is_unit(unit: str) -> bool:
    return not any(word in _NO_UNITS for word in fold(unit).split())


def _value(number: str, part: str | None) -> float:
    return float(number.replace(",", ".")) + (0.5 if part else 0.0)
