"""What one piece of a line of credits states: place and year, kind, language, names, a note."""

from __future__ import annotations

import re
from collections.abc import Callable

from index.folding import fold

from .credit_strips import made_by
from .dates import YEAR, YEAR_ALONE
from .label_forms import Stated
from .patterns import Pattern
from .people import is_name, split_names
from .runtimes import read_runtime
from .vocabulary import LANGUAGE_CODES, is_country, is_genre

_COUNTRY_YEAR = re.compile(r"(.+?)[\s,]+((?:18[89]|19\d|20\d)\d)(?:[-/–]\d{2,4})?")
_YEAR_COUNTRY = re.compile(rf"({YEAR})\s+(\D+)")
_COUNTRIES = re.compile(r"\s*[,/&+]\s*|\s?[-–]\s?|\s+(?:and|und|et|y|e|ve|en)\s+")
_DIRECTED = re.compile(
    r"(?:dir(?:ector|ected)?\.?(?: by)?|regie|r|réal(?:isateur|isé par)?\.?|d)\s?[:.]?\s+(.+)",
    re.IGNORECASE,
)
_LANGUAGE = r"[^\W\d_]+"
SPOKEN = re.compile(
    rf"(?:in |auf |en )?(?P<names>{_LANGUAGE}(?:(?:,? (?:and|und|et|y) |, |/){_LANGUAGE}){{0,3}})"
    rf",? (?:with|mit|avec|con) (?:{_LANGUAGE} )?"
    rf"(?:sub-?titles|untertiteln?|sous-titres|subtítulos)"
    rf"(?: {_LANGUAGE})?",
    re.IGNORECASE,
)
_IN_LANGUAGE = re.compile(
    rf"in (?P<names>{_LANGUAGE}(?:(?:,? and |, ){_LANGUAGE}){{0,3}})", re.IGNORECASE
)
_AND = re.compile(r"\s*[,/&]\s*|\s+(?:and|und|et|y|e|en|ve)\s+")
_GESPROKEN = re.compile(r"\s+(?:gesproken|spoken|dialogue)$", re.IGNORECASE)
NOTE = Pattern(
    r"b/?w|s/?w|b&w|(?:in )?colou?r|in black[- ]and[- ]white|farbe|schwarz-?weiß|noir et blanc|"
    r"restored|restaur(?:iert|ée?|ad[oa]|at[oa])|new (?:print|restoration)|silent|"
    r"couleurs?|n&b|(?:35|70|16) ?mm|dcp|4k|dolby.{0,10}|"
    r"(?:vo|vf|vost(?:fr|f|e|a)?|omu|omeu|om[def]u|ov|of|df|dt\. ?f(?:assung)?)|"
    r"(?:dt|engl|frz|ital|span)\.? (?:of|ov|fassung)(?: .{0,20})?|o(?:f|v) (?:m(?:it)?|w)\W.{2,20}|"
    r"fsk:?(?: ab)? ?\d+|ab \d+(?: jahren)?|tous publics|"
    r"(?:mpaa )?rat(?:ed|ing)\W[^,;]{1,110}|"
    r"(?:cert(?:ificate)?\.?:?|classification:?) [^,;.]{1,12}|"
    r"[★☆⭐½*]{2,12}|\d{1,2} anos|\d{1,2}\+|(?:à partir de|dès) \d{1,2} ans|ab \d{1,2} j\.?|"
    r"interdit aux .{1,24}|"
    r"pg(?:-13)?|g|r|u|12a?|15a?|18|(?:12a?|15|18) cert|nc-17|not rated|nr|unrated|no rating|"
    r"tv-\w{1,2}|mpaa:? (?:g|pg|pg-13|r|nc-17)|"
    r"(?:opens?|opening|opened|in (?:theat(?:er|re)s|cinemas|select)|at (?:the|select|theat)|"
    r"in \d+ (?:zalen|bioscopen|salles|kinos|theaters|cinemas|cines)|"
    r"seen|watched|gesehen|vue?|vist[oa]|gezien|"
    r"available|now (?:playing|showing|in|on|streaming)|streaming|playing|showing|on (?:vod|demand|"
    r"netflix|mubi|dvd|blu-?ray)|rent or buy|with (?:english )?subtitles|subtitled)\b.{0,70}",
    re.IGNORECASE,
)
TIME_WORDS = re.compile(
    r"(?:running time|run ?time|runs|laufzeit|länge|dauer|durée|duración|durata|duração)"
    r"(?: of|:| is)?\s+(?P<time>.{2,30})",
    re.IGNORECASE,
)
_HOUR = r"(?:h|hours?|hrs?|std|stunden?|heures?|horas?|ore|ora|uur|saat)"
_MINUTE = r"(?:m|min|mins|mn|minutes?|minuten|minutos?|minuti|dakika|dak|dk|['’′´])"
_TIME = Pattern(
    rf"\d\s?{_HOUR}\.?(?:(?:,| and| und| et| y| e|\s?&)?\s?\d{{1,2}}(?:\s?{_MINUTE})?)?\.?|"
    rf"\d{{1,3}}\s?-?{_MINUTE}\.?|\d:[0-5]\d(?::[0-5]\d)?",
    re.IGNORECASE,
)
_GENRES = re.compile(r"\s*/\s*|\s+(?:and|und|et|y|e)\s+")


def read_part(part: str, names: list[str]) -> Stated | None:
    """What it states, [] for a note or a name (put into `names`), None if it can't be read."""
    if not part or NOTE.fullmatch(part):
        return []
    timed = TIME_WORDS.fullmatch(part)
    if timed and is_runtime(timed["time"]):
        return [("credits.runtime", timed["time"])]
    read = _place_and_year(part) or _one_kind(part)
    makers = made_by(part) if not read else None
    if makers:
        return [("credits.director", makers)]
    if not read and is_name(part):
        names.append(part)
        return []
    return read or None


def _place_and_year(part: str) -> Stated:
    both = _COUNTRY_YEAR.fullmatch(part)
    if both and all_countries(both[1]):
        return [("credits.countries", both[1]), ("credits.year", both[2])]
    turned = _YEAR_COUNTRY.fullmatch(part)
    if turned and all_countries(turned[2]):
        return [("credits.countries", turned[2]), ("credits.year", turned[1])]
    return []


def _one_kind(part: str) -> Stated:
    directed = _DIRECTED.fullmatch(part)
    if directed and all(is_name(name) for name, _ in split_names(directed[1])):
        return [("credits.director", directed[1])]
    for field, test in _TESTS:
        if test(part):
            return [(field, part)]
    return []


def _all_genres(part: str) -> bool:
    return all(is_genre(item) for item in _GENRES.split(part))


def _is_language(text: str) -> bool:
    names = _AND.split(_GESPROKEN.sub("", text))
    listed = all(len(name) > 3 and fold(name) in LANGUAGE_CODES for name in names)
    return listed or spoken(text)


def spoken(clause: str) -> bool:
    """Whether it says in which languages a film is spoken."""
    match = SPOKEN.fullmatch(clause) or _IN_LANGUAGE.fullmatch(clause)
    return match is not None and bool(languages(clause))


def languages(clause: str) -> str:
    """The languages that a clause says are spoken, joined by commas."""
    match = SPOKEN.fullmatch(clause) or _IN_LANGUAGE.fullmatch(clause)
    named = re.findall(r"[^\W\d_]+", match["names"] if match else clause)
    return ", ".join(name for name in named if len(name) > 3 and fold(name) in LANGUAGE_CODES)


def all_countries(text: str) -> bool:
    """Whether a text lists nothing but countries."""
    items = [item for item in _COUNTRIES.split(text) if item]
    return bool(items) and (is_country(text) or all(is_country(item) for item in items))


def is_runtime(part: str) -> bool:
    """Whether it is a running time and nothing else."""
    return bool(_TIME.fullmatch(part)) and read_runtime(part) is not None


_TESTS: tuple[tuple[str, Callable[[str], bool]], ...] = (
    ("credits.year", lambda part: bool(YEAR_ALONE.fullmatch(part))),
    ("credits.runtime", is_runtime),
    ("credits.countries", all_countries),
    ("credits.genres", _all_genres),
    ("credits.languages", _is_language),
)
