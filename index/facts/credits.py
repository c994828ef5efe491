"""Values of labelled lines -> facts."""

from __future__ import annotations

import re
from collections.abc import Callable

from .credit_parts import all_countries
from .dates import YEAR, plausible_film_year, read_year
from .label_keys import MAKER_FIELDS
from .layers import Ledger, Origin
from .patterns import Pattern
from .people import can_be_listed, is_common_word, split_names
from .releases import note_releases
from .runtimes import read_runtime
from .vocabulary import is_country

_COMMA = Pattern(r"\s*(?:[,;/|•·\n]|\s[-–]\s)\s*|\s+(?:&|and|und|et|y|e|ve|en)\s+")
_LIST_NOISE = re.compile(r"\s*\([^()]*\)|^(?:with|mit|avec)\s+", re.IGNORECASE)
_YEAR = re.compile(rf"(?<!\d)({YEAR})(?!\d)")
_LETTER = re.compile(r"[^\W\d_]")
_HEDGE = re.compile(
    r"\b(?:about|around|approx\w*|roughly|nearly|almost|circa|ca|etwa|rund|fast|environ|unos|"
    r"ongeveer|yaklaşık)\b|~",
    re.IGNORECASE,
)
_READING = re.compile(r"\bread(?:ing)?\b|\blecture\b|\blesezeit\b", re.IGNORECASE)
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
    if field in MAKER_FIELDS:
        return add_people(ledger, field, value, origin)
    if field == "release":
        return _add_release(ledger, value, origin, day_first)
    reader = _READERS.get(field)
    return reader(ledger, value, origin) if reader else False


def add_people(ledger: Ledger, field: str, value: str, origin: Origin) -> bool:
    """Notes every name of a list; False where the value is no list of names."""
    people = people_in(value)
    names = [name for name in people if can_be_listed(name)]
    if names and names[0] != people[0]:
        return False
    for name in names[:12]:
        ledger.add(field, name, origin)
    return bool(names)


def people_in(value: str) -> list[str]:
    """The names of a list, each of two of one family with the surname ("Ann and Bo Low")."""
    people = [one for name, _ in split_names(_named_so(value)) for one in _of_one_family(name)]
    if len(people) == 2 and " " not in people[0] and _PAIRED.match(value):
        people[0] += " " + people[1].rsplit(" ", 1)[-1]
    return people


def _of_one_family(name: str) -> tuple[str, ...]:
    """Two people of one family name ("Anthony y Joe Russo"), or the one that it names."""
    pair = _SIBLINGS.fullmatch(name)
    return (f"{pair['one']} {pair['last']}", f"{pair['two']} {pair['last']}") if pair else (name,)


def _named_so(value: str) -> str:
    """A list of names typed in lower case, with capitals; other values as they are."""
    words = _WORD.findall(value)
    if not value.islower() or not 2 <= len(words) <= 24 or any(map(is_common_word, words)):
        return value
    return " ".join(
        word if word in _PARTICLES else "-".join(each.capitalize() for each in word.split("-"))
        for word in value.split(" ")
    )


_WORD = re.compile(r"[^\W\d_]+")
_PARTICLES = frozenset(
    {"and", "de", "del", "da", "di", "van", "von", "der", "la", "le", "y", "et", "und"}
)


def add_cast(ledger: Ledger, value: str, origin: Origin) -> bool:
    """Notes every player of a list, with the role in brackets or after "as"."""
    value = _named_so(value)
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
    if minutes is None or len(value.split()) > 10 or _READING.search(value):
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
    items = [part for item in items for part in _hyphened(item)]
    return [item.strip(" .,:*_#") for item in items if _LETTER.search(item)]


def _hyphened(item: str) -> list[str]:
    """The countries of "España-México"; a country that has a hyphen of its own stays whole."""
    sides = item.split("-")
    apart = len(sides) > 1 and not is_country(item) and all(is_country(side) for side in sides)
    return sides if apart else [item]


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


_PLACE_AND_YEAR = re.compile(rf"(?P<place>[^\W\d_][^\d]*?)[\s,(]+(?P<year>{YEAR})\)?")
_DISC_DAY = re.compile(r"((?:18|19|20)\d\d) \([^()]*\d[^()]*\)")
"""The film's year and behind it the day of a disc ("1974 (December 5, 2017)")."""


def _add_release(ledger: Ledger, value: str, origin: Origin, day_first: bool | None) -> bool:
    disc = _DISC_DAY.fullmatch(value)
    if disc and plausible_film_year(int(disc[1])):
        ledger.add("credits.year", int(disc[1]), origin.less(0.9))
        return True
    key = origin.rule.partition(" ")[2]
    if note_releases(ledger, value, origin, day_first=day_first, key=key):
        return True
    year = read_year(value)
    if year and plausible_film_year(year) and len(value.split()) == 1:
        ledger.add("credits.year", year, origin.less(0.9))
        return True
    placed = _PLACE_AND_YEAR.fullmatch(value.strip())
    if placed and all_countries(placed["place"]) and plausible_film_year(int(placed["year"])):
        ledger.add("credits.year", int(placed["year"]), origin.less(0.9))
        return _add_countries(ledger, placed["place"], origin)
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

_SIBLINGS = re.compile(
    r"(?P<one>[^\W\d_a-zß-ÿ][\w’'-]+) (?:y|e|ve|et|en|i) (?P<two>[^\W\d_a-zß-ÿ][\w’'-]+)"
    r" (?P<last>[^\W\d_a-zß-ÿ][\w’'-]+)"
)
"""Two people of one family name ("Anthony y Joe Russo"): one name to the list of names."""
_PAIRED = re.compile(r"[^\W\d_][\w’'-]* (?:&|and|und|et|y|e) \S+ \S+$")
