"""What a person corrects of a document: checked when it is said, and noted as its surest facts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from index.model import KINDS, Declared
from index.person.corrections import NO_FILM, Correction

from .declared import note_declared
from .kinds import declared_kind
from .layers import Ledger

_NOT_READ: dict[str, str] = {
    "kind": f"is none of {', '.join(KINDS)}",
    "year": "is no year of four digits",
    "rating": "is no rating such as 3.5/5, 7/10, 83%, B+ or ★★★½",
    "published": "is no date such as 2021-04-30",
    "release_date": "is no date such as 2021-04-30",
    "runtime": "is no length such as 104 min",
}
_KEYS = {"film_language": "languages"}
"""Fields whose key in front matter is called otherwise."""


def declared_by(correction: Correction) -> tuple[Declared, ...]:
    """A correction as what a document declares; the line is that of the corrections' file."""
    return tuple(
        Declared(_KEYS.get(each.key, each.key), each.value, "correction", each.line or None)
        for each in correction.stated
        if each.key != NO_FILM
    )


def why_unreadable(field: str, value: Any) -> str:
    """Why a value can't be read as what its field promises, "" where it can."""
    if field == NO_FILM:
        return "" if value is True else "is written as true"
    if field == "kind" and declared_kind(str(value)) is None:
        return _NOT_READ["kind"]
    if field == "film" and isinstance(value, Mapping):
        year, title = value.get("year"), value.get("title")
        if year is not None and why_unreadable("year", year):
            return _NOT_READ["year"]
        return "" if title else "has no title"
    ledger = Ledger()
    key = _KEYS.get(field, field)
    note_declared((Declared(key, value, "correction"),), ledger, day_first=None)
    return "" if ledger.facts() else _NOT_READ.get(field, "can't be read")
