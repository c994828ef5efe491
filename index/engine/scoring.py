"""Scores over arrays: BM25F, counted over live documents only.

One formula, one order of operations, whole numbers in: the same documents get
the same scores however they are spread over segments.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import log
from typing import Final

import numpy as np

from index.engine.arrays import Array
from index.engine.clauses import Clause
from index.engine.faults import Stopped
from index.engine.finding import Finder, Found, Leaf, finder, having
from index.engine.schema import BODY, TEXT_WEIGHTS
from index.engine.segments import Collection, OpenSegment
from index.query.tree import Word

K1: Final = 1.2
B: Final = 0.75
LIFT: Final = TEXT_WEIGHTS[BODY] * (K1 + 1)
"""Times its rarity, no word scores more in running text: a hit in a title or a name gets that."""

Stop = Callable[[], bool]


class Scorer:
    """Statistics of a collection, and the clauses that come of them."""

    def __init__(self, collection: Collection) -> None:
        self.collection = collection
        self._norms: dict[str, Array] = {}

    def clause(self, leaf: Leaf, fields: Sequence[str], stop: Stop) -> Clause:
        """Where a leaf stands in any of the fields, scored.

        Where running text is among the fields, a hit in a title or a name gets
        on top what no hit in running text can reach.
        """
        find = finder(leaf, stop)
        clause = Clause.empty(self.collection.size)
        for field in fields:
            above = np.flatnonzero(clause.hit) if field == BODY else None
            rarity = self._add(clause, find, field, stop)
            if above is not None:
                clause.scores_of_all[above] += LIFT * rarity
        if isinstance(leaf, Word) and leaf.prefix:
            self._add_whole(clause, leaf, fields, stop)
        return clause

    def flat(self, leaf: Word, fields: Sequence[str], stop: Stop) -> Clause:
        """Words that begin so, with the weight of the field for a score, however often and rare."""
        weights = np.zeros(self.collection.size, np.uint8)
        for field in fields:
            for segment in self.collection.segments:
                if stop():
                    raise Stopped
                there = having(segment, field, leaf)
                if there is not None:
                    weights[segment.span] += there.view(np.uint8) * np.uint8(TEXT_WEIGHTS[field])
        clause = Clause(weights > 0, weights.astype(np.float64))
        self._add_whole(clause, leaf, fields, stop)
        return clause

    def _add_whole(self, clause: Clause, leaf: Word, fields: Sequence[str], stop: Stop) -> None:
        """Count the word itself again in titles and names: *M* before *Manhattan*."""
        find = finder(Word(leaf.word, exact=True), stop)
        for field in fields:
            if field != BODY:
                self._add(clause, find, field, stop)

    def _add(self, clause: Clause, find: Finder, field: str, stop: Stop) -> float:
        """Add what is found in a field; how rare that is in the collection."""
        parts: list[tuple[OpenSegment, Found]] = []
        documents = 0
        for segment in self.collection.segments:
            if stop():
                raise Stopped
            part = find(segment, field)
            if part is not None:
                documents += _living(segment, part)
                parts.append((segment, part))
        total = self.collection.live_count
        rarity = log(total / (documents + 1)) + 1 if total else 0.0
        factor = TEXT_WEIGHTS[field] * rarity * (K1 + 1)
        for segment, (docs, counts) in parts:
            hit, scores = clause.hit[segment.span], clause.scores_of_all[segment.span]
            norm = self._norm(field)[segment.span]
            if docs is None:
                hit |= counts > 0
                scores += _scores(counts, norm, factor)
            else:
                hit[docs] = True
                scores[docs] += _scores(counts, norm.take(docs), factor)
        return rarity

    def _norm(self, field: str) -> Array:
        """What a document's length in a field adds to each count."""
        norm = self._norms.get(field)
        if norm is None:
            lengths = self.collection.lengths(field)
            total = int(lengths[self.collection.live].sum())
            mean = total / self.collection.live_count if total else 1.0
            norm = self._norms[field] = K1 * ((1 - B) + B * lengths / mean)
        return norm


def _scores(counts: Array, norms: Array, factor: float) -> Array:
    """BM25 without its rarity, which is in `factor`; 0 where a count is."""
    above = counts * factor
    above /= counts + norms
    return above


def _living(segment: OpenSegment, found: Found) -> int:
    """How many of the documents found are not deleted."""
    if found.docs is not None:
        return len(found.docs) if segment.live is None else int(segment.live[found.docs].sum())
    there = found.counts > 0
    return int(np.count_nonzero(there if segment.live is None else there & segment.live))
