"""Values of labelled lines, and credits lines without labels -> facts."""

from __future__ import annotations

import re
from collections.abc import Callable

from .dates import plausible_film_year, read_date, read_year
from .layers import Ledger, Origin
from .people import can_be_listed, is_name, split_names
from .runtimes import read_runtime
from .vocabulary import is_country, is_genre

PEOPLE_FIELDS = frozenset(
    {"credits.director", "credits.writer", "credits.cinematographer", "credits.editor"}
)
_COMMA = re.compile(r"\s*(?:[,;/|•·\n]|\s[-–]\s)\s*|\s+(?:&|and|und|et|y|e|ve|en)\s+")
_LIST_NOISE = re.compile(r"\s*\([^()]*\)|^(?:with|mit|avec)\s+", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)((?:18[89]|19\d|20\d)\d)(?!\d)")
_LETTER = re.compile(r"[^\W\d_]")
_HEDGE = re.compile(
    r"\b(?:about|around|approx\w*|roughly|nearly|almost|circa|ca|etwa|rund|fast|environ|unos|"
    r"ongeveer|yaklaşık)\b|~",
    re.IGNORECASE,
)
_ROLE_LEAD = re.compile(
    r"^(?:as|als|comme|como|come|nei panni di|voice of|voice:?|stimme:?)\s+", re.IGNORECASE
)


def add_value(
    ledger: Ledger, field: str, value: str, origin: Origin, *, day_first: bool | None = None
) -> bool:
    """Notes what a stated value of a credits field says; False where it can't be read."""
    value = value.strip()
    if not value:
        return False
    if field in PEOPLE_FIELDS:
        return add_people(ledger, field, value, origin)
    if field == "release":
        return _add_release(ledger, value, origin, day_first)
    reader = _READERS.get(field)
    return reader(ledger, value, origin) if reader else False


def add_people(ledger: Ledger, field: str, value: str, origin: Origin) -> bool:
    """Notes every name of a list; False where the value is no list of names."""
    names = [name for name, _ in split_names(value) if can_be_listed(name)]
    if len(names) == 2 and " " not in names[0] and _PAIRED.match(value):
        names[0] += " " + names[1].rsplit(" ", 1)[-1]
    for name in names[:12]:
        ledger.add(field, name, origin)
    return bool(names)


def add_cast(ledger: Ledger, value: str, origin: Origin) -> bool:
    """Notes every player of a list, with the role in brackets or after "as"."""
    people = [(name, role) for name, role in split_names(value) if can_be_listed(name)]
    for name, role in people[:60]:
        shown = clean_role(role) if role else None
        ledger.add("credits.cast", {"name": name, "role": shown}, origin)
    return bool(people)


def clean_role(text: str) -> str | None:
    """A role without "as" and stray marks; None where nothing of a name stays."""
    role = _ROLE_LEAD.sub("", text.strip()).strip(" ,;:.–—-")
    if not 1 <= len(role) <= 60 or not _LETTER.search(role):
        return None
    return role


def _add_year(ledger: Ledger, value: str, origin: Origin) -> bool:
    year = read_year(value)
    if year is None:
        match = _YEAR.search(value)
        year = int(match[1]) if match else None
        origin = origin.less(0.7)
    if year is None or not plausible_film_year(year) or len(value.split()) > 6:
        return False
    ledger.add("credits.year", year, origin)
    return True


def _add_runtime(ledger: Ledger, value: str, origin: Origin) -> bool:
    minutes = read_runtime(value, bare=True)
    if minutes is None or len(value.split()) > 10:
        return False
    ledger.add("credits.runtime", minutes, origin.less(0.7) if _HEDGE.search(value) else origin)
    return True


def _add_list(field: str) -> Callable[[Ledger, str, Origin], bool]:
    def add(ledger: Ledger, value: str, origin: Origin) -> bool:
        items = [item for item in _items(value) if len(item.split()) <= 5]
        for item in items[:20]:
            ledger.add(field, item, origin)
        return bool(items)

    return add


def _items(value: str) -> list[str]:
    value = _LIST_NOISE.sub("", value)
    items = [value] if is_country(value) else _COMMA.split(value)
    return [item.strip(" .,:*_#") for item in items if _LETTER.search(item)]


_list_countries = _add_list("credits.countries")


def _add_countries(ledger: Ledger, value: str, origin: Origin) -> bool:
    year = _YEAR.search(value)
    if year:
        ledger.add("credits.year", int(year[1]), origin.less(0.95))
        value = _YEAR.sub("", value)
    return _list_countries(ledger, value, origin)


def _add_made(ledger: Ledger, value: str, origin: Origin) -> bool:
    """Where and when a film was made ("Italia, Francia 2013"); a company's name is neither."""
    year = _YEAR.search(value)
    countries = _YEAR.sub("", value).strip(" ,;/().–-")
    if countries and not all_countries(countries):
        return False
    return _add_countries(ledger, value, origin) or year is not None


def _add_release(ledger: Ledger, value: str, origin: Origin, day_first: bool | None) -> bool:
    day = read_date(value, day_first=day_first)
    if day:
        ledger.add("credits.release_date", day, origin)
        return True
    year = read_year(value)
    if year and plausible_film_year(year) and len(value.split()) == 1:
        ledger.add("credits.year", year, origin.less(0.9))
        return True
    return False


def _add_distributor(ledger: Ledger, value: str, origin: Origin) -> bool:
    name = value.strip(" .,;*_")
    if not 2 <= len(name) <= 80 or len(name.split()) > 9:
        return False
    ledger.add("credits.distributor", name, origin)
    return True


_READERS: dict[str, Callable[[Ledger, str, Origin], bool]] = {
    "credits.cast": add_cast,
    "credits.year": _add_year,
    "made": _add_made,
    "credits.runtime": _add_runtime,
    "credits.countries": _add_countries,
    "credits.languages": _add_list("credits.languages"),
    "credits.genres": _add_list("credits.genres"),
    "credits.distributor": _add_distributor,
}

_LINE_PART = re.compile(r"\s*[,;|·•‧∙]\s*|\s+[/–—-]\s+")
_PAIRED = re.compile(r"[^\W\d_][\w’'-]* (?:&|and|und|et|y|e) \S+ \S+$")
_COUNTRY_YEAR = re.compile(r"(.+?)[\s,]+((?:18[89]|19\d|20\d)\d)(?:[-/–]\d{2,4})?")
_DIRECTED = re.compile(
    r"(?:dir(?:ector|ected)?\.?(?: by)?|regie|r|réal(?:isateur|isé par)?\.?|d)\s?[:.]?\s+(.+)",
    re.IGNORECASE,
)
_PLACE_YEAR_MINUTES = re.compile(
    r"(?P<place>[^\W\d_a-zß-ÿ][^\d.:;!?]{1,60}?),?\s+(?P<year>(?:18[89]|19\d|20\d)\d)[,;]?\s+"
    r"(?P<time>\d{2,3}\s?(?:min(?:ute[ns]?)?|mn|dk)\.?)",
    re.IGNORECASE,
)
_STARRING = re.compile(r"(?:starring|with|mit|avec)\s+(.+)", re.IGNORECASE)
_COLOUR = re.compile(
    r"(?:b/?w|s/?w|b&w|colou?r|farbe|schwarz-?weiß|noir et blanc|couleurs?|omu|ov|df|35 ?mm|"
    r"70 ?mm|16 ?mm|dcp|"
    r"fsk(?: ab)? \d+|ab \d+(?: jahren)?|rated .{1,6}|pg(?:-13)?|r|u|12a?|15|18|nc-17|not rated)",
    re.IGNORECASE,
)


def read_credits_line(text: str) -> list[tuple[str, str]] | None:
    """What an unlabelled line such as "USA 2022, 130 min" states, as (field, value).

    None unless every part of it is a country, year, running time, genre or
    name of a director after "dir.", and at least two kinds of them are there.
    """
    line = text.strip(" ()[]*_.")
    if not 6 <= len(line) <= 140 or ":" in line.replace("dir:", ""):
        return None
    plain = _PLACE_YEAR_MINUTES.fullmatch(line)
    if plain:
        return [
            ("credits.countries", plain["place"]),
            ("credits.year", plain["year"]),
            ("credits.runtime", plain["time"]),
        ]
    found: list[tuple[str, str]] = []
    for part in _LINE_PART.split(line):
        if not part or _COLOUR.fullmatch(part):
            continue
        read = _line_part(part)
        if read is None:
            return None
        found.extend(read)
    kinds = {field for field, _ in found}
    if len(kinds) < 2 or not kinds & {"credits.runtime", "credits.year"}:
        return None
    return found


def _line_part(part: str) -> list[tuple[str, str]] | None:
    both = _COUNTRY_YEAR.fullmatch(part)
    if both and all_countries(both[1]):
        return [("credits.countries", both[1]), ("credits.year", both[2])]
    directed = _DIRECTED.fullmatch(part)
    if directed and all(is_name(name) for name, _ in split_names(directed[1])):
        return [("credits.director", directed[1])]
    starring = _STARRING.fullmatch(part)
    if starring and is_name(starring[1]):
        return [("credits.cast", starring[1])]
    for field, test in _PART_TESTS:
        if test(part):
            return [(field, part)]
    return None


def all_countries(text: str) -> bool:
    """Whether a text lists nothing but countries."""
    items = [
        item for item in re.split(r"\s*[,/&+]\s*|\s?[-–]\s?|\s+(?:and|und|et|y|e)\s+", text) if item
    ]
    return bool(items) and (is_country(text) or all(is_country(item) for item in items))


def _is_runtime(part: str) -> bool:
    return len(part) <= 24 and part[0].isdigit() and read_runtime(part) is not None


_PART_TESTS: tuple[tuple[str, Callable[[str], bool]], ...] = (
    ("credits.year", lambda part: bool(_YEAR.fullmatch(part))),
    ("credits.runtime", _is_runtime),
    ("credits.countries", all_countries),
    ("credits.genres", lambda part: all(is_genre(item) for item in _COMMA.split(part))),
)
