"""Documents that match a part of a query, with their scores, and how parts are put together."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable, Sequence
from threading import Lock
from typing import Final

import numpy as np

from index.engine.arrays import Array

_FEW: Final = 64
"""So many documents are looked for one by one."""


class Matches:
    """Live documents of a collection that match, and their scores.

    They are kept as a list of documents, or as numbers for all documents of the
    collection, whichever came first; the other is made when it is asked for.
    """

    def __init__(
        self,
        size: int,
        *,
        docs: Array | None = None,
        scores: Array | None = None,
        inside: Array | None = None,
        everywhere: Array | None = None,
    ) -> None:
        """`docs` (rising) with a score for each, or `inside` with a score for all of `size`.

        Without `scores` and `everywhere` the score of each is 0.
        """
        self.size = size
        self._docs = docs
        self._scores = scores
        self._inside = inside
        self._everywhere = everywhere

    @property
    def docs(self) -> Array:
        """The documents, rising."""
        if self._docs is None:
            self._docs = self.inside.nonzero()[0]
        return self._docs

    @property
    def scores(self) -> Array:
        """A score for each of `docs`."""
        if self._scores is None:
            if self._everywhere is None:
                self._scores = np.zeros(len(self.docs))
            else:
                self._scores = self._everywhere.take(self.docs).astype(np.float64, copy=False)
        return self._scores

    @property
    def inside(self) -> Array:
        """True for each document of the collection that matches."""
        if self._inside is None:
            self._inside = np.zeros(self.size, bool)
            self._inside[self._docs] = True
        return self._inside

    @property
    def is_scored(self) -> bool:
        return self._scores is not None or self._everywhere is not None

    @property
    def nbytes(self) -> int:
        """Bytes in memory, at most."""
        listed = 0 if self._docs is None else 16 * len(self._docs)
        return self.size + listed + (0 if self._everywhere is None else self._everywhere.nbytes)

    def places(self, docs: Array) -> Array:
        """Where in `docs` of the matches some of them (rising) stand."""
        if len(docs) < _FEW:
            return self.docs.searchsorted(docs)
        there = np.zeros(self.size, bool)
        there[docs] = True
        return there.take(self.docs).nonzero()[0]

    def add(self, docs: Array, more: Array | float) -> None:
        """Add to the scores of some of the documents (rising); before anybody has seen them."""
        if self._everywhere is not None:
            self._everywhere[docs] += more
        else:
            self.scores[self.places(docs)] += more

    def kept(self, wanted: Array, more: Array | None = None) -> Matches:
        """Only the documents whose place in `docs` is True, with `more` score for each place."""
        places = wanted.nonzero()[0]
        scores = self.scores.take(places) if self.is_scored else None
        if more is not None:
            added = more.take(places)
            scores = added if scores is None else scores + added
        return Matches(self.size, docs=self.docs.take(places), scores=scores)

    def both(self, other: Matches) -> Matches:
        """Documents of both, with the sum of their scores."""
        few, many = (other, self) if other._is_listed_shorter(self) else (self, other)
        places = many.inside.take(few.docs).nonzero()[0]
        docs = few.docs.take(places)
        scores = few.scores.take(places) if few.is_scored else None
        if many.is_scored:
            more = many._at(docs, few)
            scores = more if scores is None else scores + more
        return Matches(self.size, docs=docs, scores=scores)

    def _is_listed_shorter(self, other: Matches) -> bool:
        if self._docs is None:
            return False
        return other._docs is None or len(self._docs) < len(other._docs)

    def _at(self, docs: Array, holder: Matches) -> Array:
        """The scores of `docs`, all that these matches have in common with `holder`."""
        if self._everywhere is not None:
            return self._everywhere.take(docs)
        return self.scores[holder.inside.take(self.docs)]


def either(parts: Sequence[Matches], size: int) -> Matches:
    """Documents of any of the parts, with the sum of their scores."""
    inside = np.zeros(size, bool)
    everywhere = np.zeros(size)
    for part in parts:
        inside |= part.inside
        if part.is_scored:
            everywhere[part.docs] += part.scores
    return Matches(size, inside=inside, everywhere=everywhere)


class Remembered:
    """What was last found for a key, as much as fits. For any number of threads."""

    def __init__(self, most: int, most_bytes: int) -> None:
        self._most = most
        self._most_bytes = most_bytes
        self._found: OrderedDict[Hashable, Matches] = OrderedDict()
        self._bytes = 0
        self._lock = Lock()

    def get(self, key: Hashable) -> Matches | None:
        with self._lock:
            found = self._found.get(key)
            if found is not None:
                self._found.move_to_end(key)
            return found

    def add(self, key: Hashable, found: Matches) -> None:
        with self._lock:
            if key in self._found:
                return
            self._found[key] = found
            self._bytes += found.nbytes
            while self._bytes > self._most_bytes or len(self._found) > self._most:
                self._bytes -= self._found.popitem(last=False)[1].nbytes
