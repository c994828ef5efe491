"""What a file's name says of the film: the weakest of all layers."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import PurePosixPath
from typing import NamedTuple

from index.folding import fold, word_set
from index.known_films import films_called, spelled
from index.model import Document

from .dates import MONTHS, YEAR
from .patterns import Pattern
from .rubrics import is_rubric

_SUFFIX = re.compile(
    r"(?:\.(?:txt|md|markdown|mdx|mkdn?|mdown|text|textile|html?|xhtml|php|phtml|aspx?|jsp|shtml|cfm|rst|org|qmd|rmd|pdf|"
    r"docx|epub))+$",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"\.(?:html?|xhtml|phtml|php|aspx?|jsp|shtml|cfm|cgi|pl|do)\d?[?@][^?@].*$", re.IGNORECASE
)
"""Behind the name of a page that is saved under its whole address."""
_BETWEEN = re.compile(r" _ (?=\S)")
_REPLACED = re.compile(r"(?<=\w)_ (?=\S)")
"""What browsers write for the bars and colons of the headline that a page is saved under."""
_MONTH = re.compile(r"^(?:19|20)\d\d[-_.](?:0\d|1[0-2])[-_.]+(?=[^\W\d_])")
_DATED = re.compile(r"^((?:19|20)\d\d)[-_.](\d\d?)[-_.](\d\d?)[-_. ]+(?=\D|\d)")
_NUMBERED = re.compile(r"^(?:0\d{0,3}[-_. )]+|\d{1,4}(?:_|\. |\) ?| - ))(?=\w)")
_YEAR_BRACKET = re.compile(rf"[\s._-]*[(\[]({YEAR})[)\]]")
_YEAR_END = re.compile(r"[\s._-]+((?:18[89]|19\d|20[0-2])\d)$")
_YEAR_AND_MAKER = re.compile(
    r"[\s._-]+(?P<year>(?:18[89]|19\d|20[0-2])\d)[\s._-]+(?:by|dir|directed[\s._-]+by)"
    r"(?:[\s._-]+[^\W\d_]+){1,4}$",
    re.IGNORECASE,
)
"""Year and maker behind a title ("salt-harbour-2017-by-tove-lindqvist")."""
_YEAR = re.compile(r"(?:18[89]|19\d|20[0-4])\d")
_HASH = re.compile(r"^(?:(?=[a-f]*\d)[\da-f]{6,}|\d{5,}|0\d*)$")
_COUNTED = re.compile(r"\D*\d+[-_. ]+(?:reviews|films|movies|posts)\b.*", re.IGNORECASE)
_EXTRA = Pattern(
    r"(?:^|[\s._-]+)(?:(?:film|filmi|movie|my|short|capsule|full|filmkritik|cinema)[\s._-]+)?"
    r"(?:review(?:ed)?|reviews|notes?|again|rewatch(?:ed)?|revisited|(?:second|2nd|third|"
    r"3rd)[\s._-]+(?:time|viewing)|kritik|critique|critica|crítica|recensione|resena|reseña|"
    r"recensie|"
    r"elestirisi|eleştirisi|incelemesi|yorumu|inceleme|yorum|trailer|fragman|"
    r"elestiri|eleştiri|rezension|ending[\s._-]+explained|explained|thoughts|capsule|copy|final|"
    r"draft|"
    r"rewatch|v\d)$",
    re.IGNORECASE,
)
_LEADING = re.compile(
    r"^(?:film[\s._-]+|movie[\s._-]+)?(?:review[\s._-]+of|notes?[\s._-]+on|review|"
    r"(?:film|kurz)?kritik(?:[\s._-]+(?:zu|zum))?|critique(?:[\s._-]+(?:de|du[\s._-]+film))?|"
    r"recensione(?:[\s._-]+(?:di|del[\s._-]+film))?|"
    r"(?:cr[ií]tica|rese[nñ]a)(?:[\s._-]+(?:de[\s._-]+la[\s._-]+pel[ií]cula|del?|do))?)[\s._:-]+",
    re.IGNORECASE,
)
_GENERIC = word_set(
    """review reviews notes note index untitled draft film films movie movies new text document
    page readme test kritik critique article post blog entry file download saved copy diary
    log unnamed misc todo ideas capsule explained interview essay list reviews kritiken critiques
    critica criticas cine cinema kino resena resenas recensioni recensione posts articles content
    src blog archive pages public docs data library en de fr es tr it"""
)


class FileName(NamedTuple):
    """What a name states. `plain`: written as a title is (spaces, capitals), not as a slug."""

    title: str | None
    year: int | None
    date: str | None
    plain: bool


NAMELESS = FileName(None, None, None, plain=False)
"""Of a document that its file is not named after."""


def name_of(document: Document) -> FileName:
    """What a document's file is named after; a slug of its own says more than the file's name."""
    if document.holds != "page":
        return NAMELESS
    name = read_file_name(document.path)
    slugs = [str(item.value) for item in document.declared if item.key.casefold() == "slug"]
    slug = read_file_name(slugs[0].strip("/ ").rpartition("/")[2]) if slugs else NAMELESS
    if slug.title is None:
        return name
    return FileName(slug.title, slug.year or name.year, name.date, plain=False)


@lru_cache(maxsize=256)
def read_file_name(path: str) -> FileName:
    """Title, year and date that a path's last part states; None for each that it doesn't."""
    stem = _REPLACED.sub(": ", _BETWEEN.sub(" | ", _stem(path)))
    date = None
    while dated := _DATED.match(stem):
        day = f"{dated[1]}-{int(dated[2]):02}-{int(dated[3]):02}"
        date = date or (day if 1 <= int(dated[2]) <= 12 and 1 <= int(dated[3]) <= 31 else None)
        stem = stem[dated.end() :]
    stem = _without_day(_MONTH.sub("", stem))
    year: int | None = None
    made = _YEAR_AND_MAKER.search(stem)
    if made and made.start() > 0:
        stem = stem[: made.end("year")]
    for pattern in (_YEAR_BRACKET, _YEAR_END):
        match = pattern.search(stem)
        if match and match.start() > 0:
            year = int(match[1])
            stem = (
                stem[: match.start()]
                if pattern is _YEAR_END
                else stem[: match.start()] + stem[match.end() :]
            )
            break
    made = _MADE_BY.fullmatch(stem) if year is None else None
    if made:
        stem, year = made[1], int(made[2])
    stem = _EXTRA.sub("", _LEADING.sub("", stem))
    if year is None:
        match = _YEAR_END.search(stem)
        if match:
            year, stem = int(match[1]), stem[: match.start()]
    stem = _NUMBERED.sub("", stem) if len(stem) > 5 else stem
    plain = stem != stem.casefold()
    spaced = " " in stem or not re.search(r"[_-]\w+[_-]|_", stem)
    title = stem.strip(" ._-") if plain and spaced else re.sub(r"[._-]+", " ", stem).strip()
    words = fold(title).split()
    if is_rubric(title) or is_rubric(f"{title} {year}") or _COUNTED.match(PurePosixPath(path).name):
        return FileName(None, None, date, plain)
    if (
        not title
        or _HASH.match(title)
        or all(word in _GENERIC or _HASH.match(word) for word in words)
    ):
        return FileName(None, year if words else None, date, plain)
    if any(len(word) >= 8 and _HASH.match(word) for word in words):
        return FileName(None, year, date, plain)
    if not plain:
        title = spelled(title) if films_called(title) else _capitalised(title)
    return FileName(title, year, date, plain)


def _without_day(stem: str) -> str:
    """A name without the day, month and year that end it, whose year is not the film's."""
    match = _DAY_END.search(stem)
    dated = match is not None and match.start() and fold(match["a"] or match["b"]) in MONTHS
    return stem[: match.start()] if match and dated else stem


_DAY_END = re.compile(
    r"[\s._-]+(?:\d{1,2}(?:st|nd|rd|th)?[\s._-]+(?P<a>[^\W\d_]{3,10})|"
    r"(?P<b>[^\W\d_]{3,10})[\s._-]+\d{1,2}(?:st|nd|rd|th)?),?[\s._-]+"
    r"(?:19|20)\d\d$"
)
_MADE_BY = re.compile(r"(.+?)[-_ ]+((?:18[89]|19\d|20\d)\d)[-_ ]+(?:by|de|di|von|par)[-_ ]\D+")
"""A title, its year and who made the film ("durgun-su-2010-by-ayse-demir")."""
_DEEPEST = 3
"""Folders above a file among which the one is looked for that a text is named after."""


def _stem(path: str) -> str:
    """The name of a file, or of its folder where its own says nothing ("films/us/index.md").

    The folder at the top is the library's own division and names no text.
    """
    whole = PurePosixPath(path)
    own = stem = _SUFFIX.sub("", _ASKED.sub("", whole.name)).strip()
    for folder in whole.parts[1:-1][: -_DEEPEST - 1 : -1]:
        words = fold(stem).split()
        if not words or not all(word in _GENERIC or word.isdigit() for word in words):
            break
        if (len(words) == 1 and _YEAR.fullmatch(words[0])) or _YEAR.fullmatch(folder):
            break
        stem = folder
    # A folder that is a number only is a year's or a month's.
    return "" if stem.isdecimal() and stem != own else stem


_SMALL = word_set("a an and the of in on to for by at or de la le du des der die das und el los y")


def _capitalised(slug: str) -> str:
    words = slug.split()
    return " ".join(
        word if place and word in _SMALL else word[:1].upper() + word[1:]
        for place, word in enumerate(words)
    )
