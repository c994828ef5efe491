"""Lines above a text that are the day of release and the running time, and nothing else.

"08 Mar, 2019 2 hrs 11 mins", "March 8, 2019 | 1h 52m | PG-13", "2h 4min · 8 March 2019 (India)":
a day beside the length of a film is the day on which it came out.
"""

from __future__ import annotations

import re

from msgspec import to_builtins

from index.model import Release

from .dates import find_date
from .fact_pieces import NO_FEATURE
from .layers import Ledger, Origin
from .parts import Part
from .release_words import country_of
from .runtimes import read_runtime
from .structure import Layout
from .vocabulary import is_genre, is_language

RULE = "day and length"
_LENGTH = re.compile(
    r"\b[1-4]\s?(?:h|hr|hrs|hours?)\b\.?,?\s?(?:\d{1,2}\s?(?:m|mins?|minutes)\b\.?)?|"
    r"\b\d{2,3}\s?(?:mins?|minutes)\b\.?",
    re.IGNORECASE,
)
_PARTED = re.compile(r"\s*[|·•,;()]+\s*|\s+[/–—-]\s+|\s{2,}")
_CERTIFICATE = re.compile(
    r"(?:rated )?(?:U/?A?(?: ?\d\d\+)?|PG|PG-?13|R|NC-?17|G|A|12A?|15A?|18|M|MA|MA15\+|NR|"
    r"not rated)"
)
_MOST_WORDS, _LEAST = 14, 60
_SURE = 0.7


def note_dated_lengths(ledger: Ledger, layout: Layout, *, day_first: bool | None) -> None:
    """Notes day and length of the one such line above a text, where nothing states a release."""
    head = [part for part in layout.parts[: layout.first] if part.words <= _MOST_WORDS]
    found = [(read, part) for part in head if (read := _read(part, day_first))]
    if len(found) != 1:
        return
    (day, country, minutes), part = found[0]
    origin = Origin("label", RULE, part.line, _SURE)
    if not ledger.has("credits.runtime", above_prose=True):
        ledger.add("credits.runtime", minutes, origin)
    if not ledger.has("credits.releases"):
        ledger.add("credits.releases", to_builtins(Release(day, country, False)), origin)


def _read(part: Part, day_first: bool | None) -> tuple[str, str | None, int] | None:
    """Day, country and minutes of a line that has nothing but these, genres and certificates."""
    timed = _LENGTH.search(part.text) if part.place not in ("empty", "title") else None
    minutes = read_runtime(timed[0]) if timed else None
    if timed is None or minutes is None or minutes < _LEAST or NO_FEATURE.search(part.text):
        return None
    rest = f"{part.text[: timed.start()]} | {part.text[timed.end() :]}"
    dated = find_date(rest, day_first=day_first)
    if dated is None:
        return None
    day, start, end = dated
    pieces = [one.strip(" .:*_") for one in _PARTED.split(f"{rest[:start]} | {rest[end:]}")]
    country: str | None = None
    for piece in filter(None, pieces):
        if is_genre(piece) or is_language(piece) or _CERTIFICATE.fullmatch(piece):
            continue
        place = country_of(piece)
        if place is None:
            return None
        country = country or place
    return day, country, minutes
