"""What a person corrects of a document: checked when it is said, and noted as its surest facts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec.structs import replace

from index.model import KINDS, Credits, Declared, Fact, Review
from index.person.corrections import NO_FILM, UNKNOWN, Correction

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
_ATTRIBUTES = {
    **{name: name for name in ("critic", "translator", "rating", "published", "publication")},
    **{name: name for name in ("url", "language", "teaser", "title", "year", "director", "writer")},
    **{name: name for name in ("cinematographer", "editor", "cast", "distributor", "runtime")},
    **{"release_date": "release_date", "country": "countries", "genre": "genres"},
    "film_language": "languages",
}
"""Fields of which a person can say that what is stated is not so, and where a review has them."""


def declared_by(correction: Correction) -> tuple[Declared, ...]:
    """A correction as what a document declares; the line is that of the corrections' file."""
    return tuple(
        Declared(_KEYS.get(each.key, each.key), each.value, "correction", each.line or None)
        for each in correction.stated
        if each.key != NO_FILM and each.value is not None
    )


def why_unreadable(field: str, value: Any) -> str:
    """Why a value can't be read as what its field promises, "" where it can."""
    if field == NO_FILM:
        return "" if value is True else "is written as true"
    if value == UNKNOWN:
        return "" if field in _ATTRIBUTES else "can't be unknown"
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


def without(review: Review, correction: Correction) -> Review:
    """A review without the facts that a person says are not so, what is right being unknown."""
    told = []
    for each in correction.stated:
        name = _ATTRIBUTES.get(each.key)
        if name is None or each.value is not None:
            continue
        of_film = name in Credits.__struct_fields__
        if of_film:
            empty = {name: getattr(Credits(), name)}
            if name == "release_date":
                stated = review.credits
                kept = (day for day in stated.releases if day.date != stated.release_date)
                empty["releases"] = tuple(kept)
            review = replace(review, credits=replace(review.credits, **empty))
        else:
            review = replace(review, **{name: None})
        field = f"credits.{name}" if of_film else name
        told.append(Fact(field, None, "correction", "not so", each.line or None, 1.0))
    return replace(review, facts=(*told, *review.facts)) if told else review
