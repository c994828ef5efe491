"""All reviews that match a query, best first: put in order as far as somebody looks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, overload

import numpy as np

from index.answers import Hit
from index.engine.arrays import Array
from index.engine.proving import proved
from index.engine.segments import Collection

_FIRST: Final = 32
_MORE: Final = 8
_WIDEST_BLOCK: Final = 64


class Matched(Sequence[Hit]):
    """Reviews by score, ties by id. The length is known at once; the best cost next to nothing.

    `docs` (rising) and `scores` are the matches in the order of the collection.
    """

    def __init__(self, collection: Collection, docs: Array, scores: Array) -> None:
        self.collection = collection
        self.docs = docs
        self.scores = scores
        self._order = np.empty(0, np.int64)

    def __len__(self) -> int:
        return len(self.docs)

    @overload
    def __getitem__(self, at: int) -> Hit: ...
    @overload
    def __getitem__(self, at: slice) -> list[Hit]: ...
    def __getitem__(self, at: int | slice) -> Hit | list[Hit]:
        if isinstance(at, slice):
            start, stop, step = at.indices(len(self))
            return self.hits(self.best(max(start, stop))[start:stop:step])
        place = range(len(self))[at]
        return self.hits(self.best(place + 1)[place : place + 1])[0]

    def __iter__(self) -> Iterator[Hit]:
        return iter(self.hits(self.best(len(self))))

    def best(self, count: int) -> Array:
        """Numbers into `docs` of at least the best `count` matches, best first."""
        if len(self._order) < min(count, len(self)):
            wanted = max(_FIRST, _MORE * len(self._order), count)
            with proved(self.collection):
                self._order = ordered(self, _best(self, wanted))[:wanted]
        return self._order

    def hits(self, numbers: Array) -> list[Hit]:
        """The hits of these numbers into `docs`."""
        docs, scores = self.docs.take(numbers).tolist(), self.scores.take(numbers).tolist()
        with proved(self.collection):
            return list(map(Hit, self.collection.ids(docs), scores))

    def counts(self, column: str, most: int) -> list[tuple[str, int]]:
        """The values of a column (schema.VALUE_FIELDS) that most matches have, with how many.

        At most `most` of them, the frequent first, then as they are spelled; none is left out.
        """
        values = self.collection.values(column)
        counts = np.bincount(values.numbers.take(self.docs), minlength=len(values.names))
        counts[0] = 0
        there = counts.nonzero()[0]
        if len(there) > most:
            least = np.partition(counts[there], len(there) - most)[len(there) - most]
            there = there[counts[there] >= least]
        found = [(values.names[number], int(counts[number])) for number in there.tolist()]
        return sorted(found, key=lambda item: (-item[1], item[0]))[:most]


def ordered(matched: Matched, numbers: Array) -> Array:
    """Numbers of matches put in order: best first, ties by id."""
    scores = matched.scores.take(numbers)
    order = (-scores).argsort(kind="stable")
    ranked = scores.take(order)
    if not (ranked[1:] == ranked[:-1]).any():
        return numbers.take(order)
    keys = matched.collection.keys.take(matched.docs.take(numbers))
    order = np.lexsort((keys, -scores))
    found, keys = numbers.take(order), keys.take(order)
    alike = ((keys[1:] == keys[:-1]) & (ranked[1:] == ranked[:-1])).nonzero()[0]
    if len(alike):
        _settle(matched, found, alike)
    return found


def _settle(matched: Matched, found: Array, alike: Array) -> None:
    """Put neighbours of the same score and key in the order of their ids."""
    ends = (np.diff(alike, append=-1) != 1).nonzero()[0]
    first = 0
    for end in ends.tolist():
        run = slice(int(alike[first]), int(alike[end]) + 2)
        docs = matched.docs[found[run]].tolist()
        ids = matched.collection.ids(docs)
        found[run] = found[run][sorted(range(len(ids)), key=ids.__getitem__)]
        first = end + 1


def _best(matched: Matched, count: int) -> Array:
    """Numbers of matches, rising, among which are the best `count`, ties by id."""
    scores = matched.scores
    if count * 2 >= len(scores):
        return np.arange(len(scores))
    numbers = (scores >= _floor(scores, count)).nonzero()[0]
    if len(numbers) <= 4 * count:
        return numbers
    scores = scores.take(numbers)
    least = np.partition(scores, len(scores) - count)[len(scores) - count]
    better, tied = numbers[scores > least], numbers[scores == least]
    keys = matched.collection.keys.take(matched.docs.take(tied))
    wanted = count - len(better)
    last = np.partition(keys, wanted - 1)[wanted - 1]
    return np.concatenate([better, tied[keys <= last]])


def _floor(scores: Array, count: int) -> float:
    """A score that at least `count` reach: as many blocks have a best that does."""
    width = min(_WIDEST_BLOCK, len(scores) // (4 * count))
    if width < 2:
        return float(np.partition(scores, len(scores) - count)[len(scores) - count])
    blocks = len(scores) // width
    best = scores[: blocks * width].reshape(width, blocks).max(axis=0)
    return float(np.partition(best, blocks - count)[blocks - count])
