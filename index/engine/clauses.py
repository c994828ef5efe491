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
    """One leaf of a query. Its scores are sums, added up in the order of adding."""

    def __init__(self, hit: Array) -> None:
        super().__init__(hit)
        self._parts: list[tuple[Array | None, Array]] = []

    def add_all(self, scores: Array) -> None:
        """Add a number for every document, 0 where there is no hit."""
        self._parts.append((None, scores))

    def add_some(self, docs: Array, scores: Array) -> None:
        """Add numbers for these documents (rising)."""
        self._parts.append((docs, scores))

    def scores(self, docs: Array) -> Array:
        total = np.zeros(len(docs))
        for own, scores in self._parts:
            if own is None:
                total += scores.take(docs)
            elif len(own) and len(docs):
                _add_common(total, docs, own, scores)
        return total

    @property
    def nbytes(self) -> int:
        """Bytes in memory."""
        parts = (array for part in self._parts for array in part if array is not None)
        return int(self.hit.nbytes) + sum(int(array.nbytes) for array in parts)


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


def _add_common(total: Array, docs: Array, own: Array, scores: Array) -> None:
    """Add scores of documents `own` to the places of those that are among `docs`; both rise."""
    if len(own) <= len(docs):
        at = docs.searchsorted(own)
        at[at == len(docs)] = 0
        common = docs.take(at) == own
        total[at[common]] += scores[common]
    else:
        at = own.searchsorted(docs)
        at[at == len(own)] = 0
        common = own.take(at) == docs
        total[common] += scores.take(at[common])
