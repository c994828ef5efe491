"""The year of a headline's title, and what stands in the bracket with it."""

from __future__ import annotations

import re
from typing import NamedTuple

from index.folding import fold
from index.known_films import films_called

from .dates import MONTHS, YEAR
from .given_names import has_given_name
from .headline_cjk import is_other_script
from .headline_words import TAIL, WORDS
from .patterns import Pattern
from .people import NAME, is_name
from .vocabulary import is_country, is_genre, is_language

_EDGE = " \t*_:|–—-·•,"
_YEAR_BRACKET = re.compile(rf"\s*[(\[]\s*(?P<inner>[^()\[\]]*?\b(?P<year>{YEAR})\b[^()\[\]]*)[)\]]")
_DIRECTOR_LABEL = re.compile(r"^(?:dir(?:ected)?\.?(?: by)?:?|d:|regie:?)\s+", re.IGNORECASE)
_ALL_WORDS = Pattern(rf"(?:{TAIL})", re.IGNORECASE, having=WORDS)
_ARTICLE = re.compile(
    r"(?:der|die|das|ein|eine|the|an|la|le|les|el|los|las|il|gli|het|een|une?|una) |l['’]",
    re.IGNORECASE,
)
NO_ORIGINAL = Pattern(
    r"\b(?:cut|spoilers?|review|remaster\w*|4k|tv|short|restor\w+|version|edition|part|cannes|"
    r"tiff|berlinale|netflix|blu-?ray|dvd|rewatch|film|movie|uncut|extended|no|imax|3d|kino|"
    r"cinema|ov|omu|subtitle[sd]|subtitles|dubbed|starring|directed|dir|rated|spoiler-free|"
    r"festival|premiere|season|episode|week|day)\b|"
    r"^(?:U/?A?|PG|PG-?13|R|NC-?1[67]|12A|15A|M ?18|R ?18\+?|R ?21|MA ?15\+?|NR|unrated)$",
    re.IGNORECASE,
)
"""Words in brackets after a title that say they are no title."""
_OF_EDITION = re.compile(
    r"\b(?:cut|version|restor\w+|remaster\w*|edition|re-?issue|re-?release[d]?|fassung|"
    r"versione|versión|versão|restaur\w+)\b",
    re.IGNORECASE,
)
"""Words beside a year that is that of a later showing of the film."""
_COMMA_YEAR = re.compile(rf"(?P<title>\S.*?[^\s,.])(?:[,.]\s+|\s+[/|·–—-]\s+)(?P<year>{YEAR})\.?")
_MONTH_AND_DAY = re.compile(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?$",
    re.IGNORECASE,
)
_DAY_AND_MONTH = re.compile(r"\b\d{1,2}(?:st|nd|rd|th|\.|er|º)? (?:de )?([^\W\d_]{3,10})\.?$")
_PLAYERS = 3
"""So many bare names beside the year are the film's players and not its makers."""


class Bracket(NamedTuple):
    """What stands in the bracket that holds the year."""

    year: int | None = None
    director: str | None = None
    original: str | None = None


def parted_by_year(text: str) -> tuple[str, Bracket, str]:
    """What stands before a year in brackets, what is in the brackets, and what follows them.

    "Title (2018) - Full Recap": whatever follows the year is no part of the title.
    """
    match = _YEAR_BRACKET.search(text) if ")" in text or "]" in text else None
    if match is None or match.start() == 0:
        ends = text.strip().removesuffix(".")[-1:].isdigit()
        bare = _COMMA_YEAR.fullmatch(text.strip()) if ends else None
        if bare and not _ends_in_day(bare["title"]) and not films_called(text):
            return bare["title"].strip(), Bracket(int(bare["year"])), ""
        return text.strip(), Bracket(), ""
    director = original = None
    pieces = re.split(r"\s*[,;/|·]\s*|\s+[–—-]\s+", match["inner"])
    played = sum(map(is_person, pieces)) >= _PLAYERS
    for place, piece in enumerate(pieces):
        stated = _DIRECTOR_LABEL.sub("", piece.strip())
        if place == 0 and is_other_script(text[: match.start()], piece) and stated == piece.strip():
            original = stated if _is_named_as_title(stated) else None
        elif are_people(stated) and director is None and not is_country(stated):
            director = None if played else stated
        elif place == 0 and _is_original(piece):
            original = re.sub(r"^(?:OT|AT|aka)[:.]?\s+", "", piece.strip(' *_“”"„«»'))
    before, after = text[: match.start()].strip(), text[match.end() :].strip()
    if after and _ALL_WORDS.fullmatch(before):
        before, after = after.strip(_EDGE), ""
    year = None if _OF_EDITION.search(match["inner"]) else int(match["year"])
    return before, Bracket(year, director, original), after


def _ends_in_day(text: str) -> bool:
    """Whether a month and a day end a text, in either order."""
    behind = _DAY_AND_MONTH.search(text)
    return bool(_MONTH_AND_DAY.search(text) or (behind and fold(behind[1]) in MONTHS))


def _is_original(piece: str) -> bool:
    """Whether the first thing in a bracket with a year is a title of the film."""
    bare = piece.strip(' *_“”"„«»')
    marked = piece.strip()[:1] in tuple('*_“"„«»') or piece.strip().startswith(("OT", "aka"))
    if not bare or bare[0].islower() or any(sign.isdigit() for sign in bare):
        return False
    if is_country(bare) or NO_ORIGINAL.search(bare) or is_language(bare):
        return False
    return marked or (" " in bare and not is_person(bare) and not is_genre(bare))


def _is_named_as_title(piece: str) -> bool:
    """Whether words of another script beside a title are its original, and no name or genre."""
    if not piece[:1].isupper() or any(sign.isdigit() for sign in piece) or is_person(piece):
        return False
    return not (is_country(piece) or is_genre(piece) or is_language(piece))


def are_people(text: str) -> bool:
    """Whether words beside a title are a name, or two joined ("Lena und Max NAME")."""
    pair = _TWO.fullmatch(text)
    if pair is None:
        return is_person(text)
    first = pair["first"]
    return is_person(pair["name"]) and (is_person(first) if " " in first else has_given_name(first))


_TWO = Pattern(
    rf"(?P<first>[A-ZÀ-Þ][\w’'-]{{1,14}}|{NAME}) (?:&|and|und|et|y|e|ve|en) (?P<name>{NAME})"
)


def is_person(text: str) -> bool:
    """Whether words beside a title are a name: what begins with an article is rather a title."""
    return is_name(text) and not _ARTICLE.match(text)
