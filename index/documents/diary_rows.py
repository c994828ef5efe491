"""Rows of a person's film log: which of two tables tell of one viewing, and what each says.

A review and a row of the diary are one viewing where they have one address, else where
film, year and the day that it was watched are the same.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from index.documents.rows import Row
from index.model import Logged, LoggedIn, Rating

_TOP: Final = 5
_STARS: Final = re.compile(r"[0-5](?:\.\d{1,2})?")
_DAY: Final = re.compile(r"(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])")
_YEAR: Final = re.compile(r"(?:18|19|20)\d\d")

Key = tuple[str, str]
"""A film's name, case aside, and year."""


class Entry(Struct, frozen=True):
    """One row of a table of films; a rating as it is written there."""

    row: Row
    name: str
    year: str
    date: str
    uri: str
    rating: str
    rewatch: bool
    review: str
    tags: str
    watched: str

    @property
    def key(self) -> Key:
        return self.name.casefold(), self.year

    @property
    def viewing(self) -> str:
        day = self.watched or self.date
        return f"{day} (rewatch)" if self.rewatch else day

    def filled(self, other: Entry | None) -> Entry:
        """With what another row of the same viewing says that this one does not."""
        if other is None:
            return self
        return replace(
            self,
            rating=self.rating or other.rating,
            rewatch=self.rewatch or other.rewatch,
            tags=self.tags or other.tags,
            watched=self.watched or other.watched,
        )


def paired(reviews: Sequence[Entry], diary: Sequence[Entry]) -> dict[int, int]:
    """The place of a review -> that of the diary's row of the same viewing, each row once."""
    found: dict[int, int] = {}
    ways: tuple[Callable[[Entry], object], ...] = (
        lambda entry: entry.uri and (entry.key, entry.uri),
        lambda entry: entry.watched and (entry.key, entry.watched, entry.rewatch),
        lambda entry: entry.watched and (entry.key, entry.watched),
    )
    for way in ways:
        rows: dict[object, list[int]] = defaultdict(list)
        taken = set(found.values())
        for at in reversed(range(len(diary))):
            if at not in taken and way(diary[at]):
                rows[way(diary[at])].append(at)
        for at, review in enumerate(reviews):
            left = rows.get(way(review)) if at not in found else None
            if left:
                found[at] = left.pop()
    return found


def rows_of(entries: Iterable[Entry], table: LoggedIn, part: str) -> tuple[Logged, ...]:
    """What each row of a table says of its film; a rating is on the day that it was given."""
    return tuple(
        row_of(
            entry.row.line,
            entry.name,
            entry.year,
            part,
            table=table,
            day=entry.date if table == "ratings" else entry.watched,
            rating=entry.rating,
        )
        for entry in entries
    )


def row_of(
    line: int,
    title: str,
    year: str,
    part: str,
    *,
    table: LoggedIn = "list",
    day: str = "",
    rating: str = "",
    name: str = "",
) -> Logged:
    """A row as it is told; days and years that are none are unknown."""
    return Logged(
        table,
        title,
        int(year) if _YEAR.fullmatch(year) else None,
        part,
        line,
        day if _DAY.fullmatch(day) else "",
        _rating(rating),
        name,
    )


def _rating(written: str) -> Rating | None:
    """Stars out of five; none at all is no rating."""
    if not _STARS.fullmatch(written) or not 0 < float(written) <= _TOP:
        return None
    value = float(written)
    return Rating(f"{written}/{_TOP}", value, float(_TOP), "verdict", value * 100 / _TOP)
