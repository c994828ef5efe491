"""What the parts of a query came to: which documents match, and what they score.

Scores are worked out for the documents that the whole query leaves, and
remembered clauses serve the next keystroke.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import OrderedDict
from collections.abc import Sequence
from threading import Lock
from typing import Final

import numpy as np

from index.engine.arrays import Array
from index.query.tree import Node

_REMEMBERED_BYTES: Final = 64 << 20


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
        total = np.zeros(len(docs))
        for part in self._parts:
            total += part.scores(docs)
        total[~self.hit.take(docs)] = 0.0
        return total


class AnyOf(Matches):
    """Documents that match some of the parts, with the sum of their scores."""

    def __init__(self, hit: Array, parts: Sequence[Matches]) -> None:
        super().__init__(hit)
        self._parts = parts

    def scores(self, docs: Array) -> Array:
        total = np.zeros(len(docs))
        for part in self._parts:
            total += part.scores(docs)
        return total


class Remembered:
    """The clauses last used, as many as fit. For any number of threads."""

    def __init__(self) -> None:
        self._clauses: OrderedDict[Node, Clause] = OrderedDict()
        self._bytes = 0
        self._lock = Lock()

    def get(self, node: Node) -> Clause | None:
        with self._lock:
            clause = self._clauses.get(node)
            if clause is not None:
                self._clauses.move_to_end(node)
            return clause

    def add(self, node: Node, clause: Clause) -> None:
        with self._lock:
            if node in self._clauses:
                return
            self._clauses[node] = clause
            self._bytes += clause.nbytes
            while self._bytes > _REMEMBERED_BYTES:
                self._bytes -= self._clauses.popitem(last=False)[1].nbytes
