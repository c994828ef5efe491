"""Matches film by film: how many there are at once, each group when somebody looks."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Final, overload

import numpy as np

from index.engine.arrays import Array
from index.engine.matched import Matched, ordered
from index.engine.proving import proved
from index.model import FilmHits, Groups

_FIRST: Final = 64
_MORE: Final = 8


class FilmGroups(Groups):
    """Films by their best review's score, or as `places` puts them; reviews by score within.

    A review without a film is a group of its own. `places` has a number for each
    film of the collection's column ``film_id``: they rise, and reviews without a
    film come last.
    """

    def __init__(self, matched: Matched, places: Array | None = None) -> None:
        self._matched = matched
        self._places = places
        # A film's number, or for a review without one a negative number of its own.
        numbers = matched.collection.values("film_id").numbers.take(matched.docs)
        self._keys = np.where(numbers, numbers.astype(np.int64), ~matched.docs.astype(np.int64))
        self._known = np.empty(0, np.int64)

    def __len__(self) -> int:
        return self.films + int(np.count_nonzero(self._keys < 0))

    @cached_property
    def films(self) -> int:
        """How many films match."""
        return len(self._film_numbers)

    @cached_property
    def _film_numbers(self) -> Array:
        """The numbers of the films that match, rising."""
        seen = np.zeros(len(self._names), bool)
        seen[self._keys[self._keys > 0]] = True
        return np.flatnonzero(seen)

    @property
    def _names(self) -> list[str]:
        return self._matched.collection.values("film_id").names

    @overload
    def __getitem__(self, at: int) -> FilmHits: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[FilmHits]: ...
    def __getitem__(self, at: int | slice) -> FilmHits | Sequence[FilmHits]:
        chosen = range(len(self))[at]
        if isinstance(chosen, int):
            return self._group(int(self._first(chosen + 1)[chosen]))
        known = self._first(max(chosen, default=-1) + 1)
        return [self._group(int(known[place])) for place in chosen]

    def of(self, film_id: str) -> FilmHits | None:
        try:
            number = self._names.index(film_id, 1)
        except ValueError:
            return None
        group = self._group(number)
        return group if group.hits else None

    def settle(self, count: int) -> None:
        """Put the first `count` groups in order now."""
        self._first(min(count, len(self)))

    def _group(self, key: int) -> FilmHits:
        with proved(self._matched.collection):
            members = ordered(self._matched, np.flatnonzero(self._keys == key))
            hits = self._matched.hits(members)
        return FilmHits(self._names[key] if key > 0 else None, tuple(hits))

    def _first(self, count: int) -> Array:
        """The keys of at least the first `count` groups, in order."""
        if self._places is not None:
            return self._by_place
        wanted = max(_FIRST, count)
        while len(self._known) < count:
            best = self._matched.best(wanted)
            keys = self._keys.take(best)
            self._known = keys[np.sort(np.unique(keys, return_index=True)[1])]
            wanted *= _MORE
        return self._known

    @cached_property
    def _by_place(self) -> Array:
        """The keys of all groups in the order of `places`; loose reviews by score at the end."""
        if self._places is None:
            return self._known
        films = self._film_numbers
        films = films[np.argsort(self._places.take(films), kind="stable")]
        loose = ordered(self._matched, np.flatnonzero(self._keys < 0))
        return np.concatenate([films, self._keys.take(loose)])
