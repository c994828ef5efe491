"""Which fields the index has, what of an entry stands in each, and how each weighs.

Knows no Whoosh, so that a process that only counts words need not import it.
"""

from __future__ import annotations

from operator import attrgetter
from typing import Final

from index.engine.entry import Entry

VALUE_GAP: Final = 1000
"""Positions between two values of a field, so that no phrase runs from one into the next."""

TITLE: Final = "title"
NAMES: Final = "names"
BODY: Final = "body"
UNNAMED: Final = (TITLE, NAMES, BODY)
"""The fields that a word without a field is looked for in."""

TEXT_WEIGHTS: Final = {
    TITLE: 3.0,
    NAMES: 2.0,
    BODY: 1.0,
    "film": 3.0,
    "critic": 2.0,
    "publication": 2.0,
    "director": 2.0,
    "writer": 2.0,
    "cast": 2.0,
    "genre": 1.0,
    "country": 1.0,
    "language": 1.0,
    "tag": 1.0,
    "list": 1.0,
    "path": 1.0,
}
"""The fields whose words are matched and scored, with the weight of each."""

MARK_FIELDS: Final = ("kind", "is", "has")
"""Fields of whole values that are there or not, never scored."""

NUMBER_FIELDS: Final = ("percent", "runtime", "published", "words")
VALUE_FIELDS: Final = ("film_id", "critic", "publication")
"""What results are grouped and counted by: one value an entry, the first of several."""

_SINGLE: Final = tuple(name for name in TEXT_WEIGHTS if name not in UNNAMED)
_single_values = attrgetter(*_SINGLE)

VALUED: Final = (TITLE, NAMES, *_SINGLE)
"""The text fields that hold values, each a few words: all but the running text."""


def values_of(entry: Entry) -> tuple[tuple[str, ...], ...]:
    """The values of an entry in each field of `VALUED`."""
    return (
        entry.film + entry.title,
        entry.director + entry.writer + entry.cast + entry.critic + entry.publication + entry.names,
        *_single_values(entry),
    )


def marks_of(entry: Entry) -> tuple[tuple[str, ...], ...]:
    """The values of an entry in each field of `MARK_FIELDS`."""
    return (entry.kind,), entry.properties, entry.has
