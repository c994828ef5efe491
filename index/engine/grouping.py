"""Matches film by film: how many there are at once, each group when somebody looks."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Final, overload

import numpy as np

from index.answers import FilmHits, Groups
from index.engine.arrays import Array
from index.engine.columns import Values
from index.engine.matched import Matched, ordered
from index.engine.proving import proved

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
        seen = np.zeros(len(self._films.names), bool)
        seen[self._keys[self._keys > 0]] = True
        return np.flatnonzero(seen)

    @property
    def _films(self) -> Values:
        return self._matched.collection.values("film_id")

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
        key = self._film_key(film_id)
        return self._group(key) if key else None

    def place_of(self, film_id: str) -> int:
        key = self._film_key(film_id)
        return self._place(key) if key else -1

    def place_of_loose(self, review_id: str) -> int:
        collection = self._matched.collection
        with proved(collection):
            for segment in collection.segments:
                for doc in segment.columns.ids.places([review_id]):
                    key = ~(doc + segment.base)
                    if (self._keys == key).any():
                        return self._place(key)
        return -1

    def _film_key(self, film_id: str) -> int:
        """The number of a film that matches, 0 where it does not."""
        number = self._films.number_of.get(film_id, 0)
        return number if number and (self._keys == number).any() else 0

    def _place(self, key: int) -> int:
        """Where a group that there is stands; no more is put in order than it takes."""
        count = _FIRST
        while True:
            found = np.flatnonzero(self._first(min(count, len(self))) == key)
            if len(found):
                return int(found[0])
            count *= _MORE

    def settle(self, count: int) -> None:
        """Put the first `count` groups in order now."""
        self._first(min(count, len(self)))

    def _group(self, key: int) -> FilmHits:
        members = np.flatnonzero(self._keys == key)
        found = self._matched
        hits = Matched(found.collection, found.docs.take(members), found.scores.take(members))
        return FilmHits(self._films.names[key] if key > 0 else None, hits)

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
