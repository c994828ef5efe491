"""Readings that belong together by their titles, by their directors, by their years."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from index.films.claims import Family
from index.films.clusters import YEARS_APART, Reading
from index.films.people import share_a_name

T = TypeVar("T")


class Groups:
    """Sets that grow together (union-find over places in a list)."""

    def __init__(self, size: int) -> None:
        self._over = list(range(size))

    def find(self, at: int) -> int:
        while self._over[at] != at:
            self._over[at] = self._over[self._over[at]]
            at = self._over[at]
        return at

    def unite(self, one: int, other: int) -> None:
        one, other = self.find(one), self.find(other)
        self._over[max(one, other)] = min(one, other)

    def sets(self, members: Sequence[T]) -> list[list[T]]:
        found: dict[int, list[T]] = defaultdict(list)
        for at, member in enumerate(members):
            found[self.find(at)].append(member)
        return list(found.values())


def families(readings: Iterable[Reading]) -> list[Family]:
    """Readings with titles or links, parted so that those of different families share none."""
    titled = [reading for reading in readings if reading.forms or reading.links]
    groups = Groups(len(titled))
    first: dict[str, int] = {}
    for at, reading in enumerate(titled):
        for key in _keys(reading):
            known = first.setdefault(key, at)
            if known != at:
                groups.unite(known, at)
    return [
        Family(
            keys=tuple({key: None for reading in group for key in _keys(reading)}),
            reviews=tuple(reading.id for reading in group if reading.claim is not None),
        )
        for group in groups.sets(titled)
    ]


def _keys(reading: Reading) -> Iterator[str]:
    yield from (form.key for form in reading.forms)
    yield from reading.links
    yield from reading.parts


def by_title(readings: Sequence[Reading], *, sure: bool = False) -> list[list[Reading]]:
    """Readings that share titles, directly or through others.

    *A Hero* and *The Hero* stay apart unless something else makes it `sure`;
    *Hero* goes with one of them only if the other is not there.
    """
    groups = Groups(len(readings))
    for places in _places_by_key(readings).values():
        named = sorted(article for article in places if article)
        if sure or len(named) < 2:
            _unite_all(groups, [at for article in places.values() for at in article])
        else:
            for article in places.values():
                _unite_all(groups, article)
    return groups.sets(readings)


def by_director(readings: Sequence[Reading]) -> list[list[Reading]]:
    """Readings that share a title and the name of a director."""
    groups = Groups(len(readings))
    for places in _places_by_key(readings).values():
        first: dict[tuple[str, ...], int] = {}
        for at in sorted(at for article in places.values() for at in article):
            known = first.setdefault(readings[at].directors, at)
            groups.unite(known, at)
        stated = list(first.items())
        for number, (names, at) in enumerate(stated):
            for others, other in stated[:number]:
                if groups.find(at) != groups.find(other) and share_a_name(names, others):
                    groups.unite(at, other)
    return groups.sets(readings)


def by_years(readings: Sequence[Reading]) -> Iterator[list[Reading]]:
    """Readings that state a year, in windows of at most two neighbouring years.

    Entries of films.yaml take what is at most a year away first. Then windows
    open at the earliest year that is left and hold the next one too: a local
    release follows a premiere, so a year is more often late than early. That
    parts 2018, 2019, 2020 into 2018-2019 and 2020, in any order of files.
    """
    left = [reading for reading in readings if reading.year is not None]
    entries = sorted({_year(reading) for reading in left if reading.entry is not None})
    taken: dict[int, list[Reading]] = {year: [] for year in entries}
    others = []
    for reading in left:
        near = min(entries, key=lambda year: (abs(year - _year(reading)), year), default=None)
        if near is not None and abs(near - _year(reading)) <= YEARS_APART:
            taken[near].append(reading)
        else:
            others.append(reading)
    yield from taken.values()
    yield from windows(others)


def windows(readings: Iterable[Reading]) -> Iterator[list[Reading]]:
    """The windows of `by_years` by stated year, else by year of release, without entries."""
    opened: int | None = None
    window: list[Reading] = []
    for reading in sorted(readings, key=_year):
        if opened is not None and _year(reading) - opened <= YEARS_APART:
            window.append(reading)
            continue
        if window:
            yield window
        opened, window = _year(reading), [reading]
    if window:
        yield window


def _year(reading: Reading) -> int:
    year = reading.year if reading.year is not None else reading.released
    if year is None:
        raise ValueError("a window holds readings with a year only")
    return year


def _places_by_key(readings: Sequence[Reading]) -> dict[str, dict[str, list[int]]]:
    found: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for at, reading in enumerate(readings):
        for form in reading.forms:
            found[form.key][form.article].append(at)
    return found


def _unite_all(groups: Groups, places: Sequence[int]) -> None:
    for at in places[1:]:
        groups.unite(places[0], at)
