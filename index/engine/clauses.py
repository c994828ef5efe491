"""What the parts of a query came to: which documents match, and what they score.

Scores are worked out for the documents that the whole query leaves, and
remembered clauses serve the next keystroke.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import OrderedDict
from collections.abc import Hashable, Sequence
from threading import Lock
from typing import Generic, NamedTuple, Protocol, TypeVar

import numpy as np

from index.engine.arrays import Array


class _Sized(Protocol):
    @property
    def nbytes(self) -> int: ...


T = TypeVar("T", bound=_Sized)


class Matches(ABC):
    """Over all documents of a collection, deleted ones too: True in `hit` for a match."""

    def __init__(self, hit: Array) -> None:
        self.hit = hit

    @abstractmethod
    def scores(self, docs: Array) -> Array:
        """The scores of these documents (rising), 0 where one does not match."""


class Unscored(Matches):
    """Matches that say nothing about rank."""

    def scores(self, docs: Array) -> Array:
        return np.zeros(len(docs))


class Clause(Matches):
    """One leaf of a query: `scores_of_all` has a number for every document, 0 where no hit."""

    def __init__(self, hit: Array, scores_of_all: Array) -> None:
        super().__init__(hit)
        self.scores_of_all = scores_of_all

    @classmethod
    def empty(cls, size: int) -> Clause:
        return cls(np.zeros(size, bool), np.zeros(size))

    def scores(self, docs: Array) -> Array:
        return self.scores_of_all.take(docs)

    @property
    def nbytes(self) -> int:
        """Bytes in memory."""
        return int(self.hit.nbytes + self.scores_of_all.nbytes)


class AllOf(Matches):
    """Documents that match each of the parts, with the sum of their scores."""

    def __init__(self, hit: Array, parts: Sequence[Matches]) -> None:
        super().__init__(hit)
        self._parts = parts

    def scores(self, docs: Array) -> Array:
        total = sum((part.scores(docs) for part in self._parts), np.zeros(len(docs)))
        total[~self.hit.take(docs)] = 0.0
        return total


class AnyOf(Matches):
    """Documents that match some of the parts, with the sum of their scores."""

    def __init__(self, hit: Array, parts: Sequence[Matches]) -> None:
        super().__init__(hit)
        self._parts = parts

    def scores(self, docs: Array) -> Array:
        return sum((part.scores(docs) for part in self._parts), np.zeros(len(docs)))


class Narrowed(NamedTuple):
    """Live documents that match (rising), their scores, and True for each of them in `inside`."""

    docs: Array
    scores: Array
    inside: Array

    @property
    def nbytes(self) -> int:
        """Bytes in memory."""
        return int(self.docs.nbytes + self.scores.nbytes + self.inside.nbytes)


class Remembered(Generic[T]):
    """What was last worked out for a key, as much as fits. For any number of threads."""

    def __init__(self, most: int, most_bytes: int) -> None:
        self._most = most
        self._most_bytes = most_bytes
        self._items: OrderedDict[Hashable, T] = OrderedDict()
        self._bytes = 0
        self._lock = Lock()

    def get(self, key: Hashable) -> T | None:
        with self._lock:
            item = self._items.get(key)
            if item is not None:
                self._items.move_to_end(key)
            return item

    def add(self, key: Hashable, item: T) -> None:
        with self._lock:
            if key in self._items:
                return
            self._items[key] = item
            self._bytes += item.nbytes
            while self._bytes > self._most_bytes or len(self._items) > self._most:
                self._bytes -= self._items.popitem(last=False)[1].nbytes
