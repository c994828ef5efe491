"""Scores over arrays: BM25F, counted over live documents only.

One formula, one order of operations, whole numbers in: the same documents get
the same scores however they are spread over segments, and whether all of them
are scored or only some.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import log
from typing import Final

import numpy as np

from index.engine.arrays import Array
from index.engine.clauses import Clause
from index.engine.faults import Stopped
from index.engine.finding import Entries, Leaf, Stop, entries_of, found_of, having
from index.engine.schema import BODY, TEXT_WEIGHTS
from index.engine.segments import Collection, OpenSegment
from index.query.tree import Word

K1: Final = 1.2
B: Final = 0.75
LIFT: Final = TEXT_WEIGHTS[BODY] * (K1 + 1)
"""Times its rarity, no word scores more in running text: a hit in a title or a name gets that."""


class Scorer:
    """Statistics of a collection, and the scores that come of them."""

    def __init__(self, collection: Collection) -> None:
        self.collection = collection
        self._norms: dict[str, Array] = {}

    def clause(self, leaf: Leaf, fields: Sequence[str], stop: Stop) -> Clause:
        """Where a leaf stands in any of the fields, and the scores of all documents.

        Where running text is among the fields, a hit in a title or a name gets
        on top what no hit in running text can reach.
        """
        clause = Clause.empty(self.collection.size)
        lifted: list[Array] = []
        rarity = 0.0
        for field in _text_first(fields):
            rarest, added = self._add(clause, leaf, field, stop)
            if field == BODY:
                rarity = rarest
            elif rarity:
                lifted += added
        if lifted:
            clause.scores_of_all[_united(lifted, self.collection.size)] += LIFT * rarity
        self._add_whole(clause, leaf, fields, stop)
        return clause

    def among(
        self, docs: Array, inside: Array, leaf: Leaf, fields: Sequence[str], stop: Stop
    ) -> tuple[Array, Array]:
        """Which of these documents (rising, marked in `inside`) match, and their scores.

        The same as of a clause, at less cost where they are few.
        """
        hit = np.zeros(len(docs), bool)
        lifted = np.zeros(len(docs), bool)
        scores = np.zeros(len(docs))
        rarity = 0.0
        for field in _text_first(fields):
            rarest, found = self._scores_among(docs, inside, leaf, field, stop)
            for at, more in found:
                hit[at] = True
                lifted[at] = field != BODY
                scores[at] += more
            if field == BODY:
                rarity = rarest
        if rarity and lifted.any():
            scores[lifted] += LIFT * rarity
        for field, whole in _whole_in(leaf, fields):
            for at, more in self._scores_among(docs, inside, whole, field, stop)[1]:
                scores[at] += more
        return hit, scores

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

    def _add_whole(self, clause: Clause, leaf: Leaf, fields: Sequence[str], stop: Stop) -> None:
        for field, whole in _whole_in(leaf, fields):
            self._add(clause, whole, field, stop)

    def _add(self, clause: Clause, leaf: Leaf, field: str, stop: Stop) -> tuple[float, list[Array]]:
        """Add the scores of a field; how rare the leaf is there, and where it stands."""
        parts = [
            (segment, found_of(entries, segment.count))
            for segment, entries in self._entries(leaf, field, stop)
        ]
        rarity = self._rarity(sum(found.documents(segment.live) for segment, found in parts))
        factor = TEXT_WEIGHTS[field] * rarity * (K1 + 1)
        for segment, (docs, counts) in parts:
            hit, scores = clause.hit[segment.span], clause.scores_of_all[segment.span]
            norm = self._norm(field)[segment.span]
            if docs is None:
                hit |= counts > 0
                scores += _scores(counts, norm, factor)
            else:
                hit[docs] = True
                more = _scores(counts, norm.take(docs), factor)
                # Running text comes first: it need not be added to anything.
                scores[docs] = more if field == BODY else scores.take(docs) + more
        return rarity, [found.there + np.int64(segment.base) for segment, found in parts]

    def _scores_among(
        self, docs: Array, inside: Array, leaf: Leaf, field: str, stop: Stop
    ) -> tuple[float, list[tuple[Array, Array]]]:
        """How rare the leaf is in a field; numbers into `docs` and the scores they get."""
        parts = list(self._entries(leaf, field, stop))
        rarity = self._rarity(
            sum(entries.documents(segment.live, segment.count) for segment, entries in parts)
        )
        factor = TEXT_WEIGHTS[field] * rarity * (K1 + 1)
        found: list[tuple[Array, Array]] = []
        for segment, entries in parts:
            own, counts, _ = entries.within(inside[segment.span]).summed()
            if len(own):
                own = own + np.int64(segment.base)
                more = _scores(counts, self._norm(field).take(own), factor)
                found.append((docs.searchsorted(own), more))
        return rarity, found

    def _entries(self, leaf: Leaf, field: str, stop: Stop) -> Iterator[tuple[OpenSegment, Entries]]:
        for segment in self.collection.segments:
            if stop():
                raise Stopped
            entries = entries_of(segment, field, leaf, stop)
            if entries is not None:
                yield segment, entries

    def _rarity(self, documents: int) -> float:
        total = self.collection.live_count
        return log(total / (documents + 1)) + 1 if total else 0.0

    def _norm(self, field: str) -> Array:
        """What a document's length in a field adds to each count."""
        norm = self._norms.get(field)
        if norm is None:
            lengths = self.collection.lengths(field)
            total = int(lengths[self.collection.live].sum())
            mean = total / self.collection.live_count if total else 1.0
            norm = self._norms[field] = K1 * ((1 - B) + B * lengths / mean)
        return norm


def _whole_in(leaf: Leaf, fields: Sequence[str]) -> list[tuple[str, Word]]:
    """The titles and names in which the word that a beginning may be counts again.

    *M* before *Manhattan*.
    """
    if not (isinstance(leaf, Word) and leaf.prefix):
        return []
    whole = Word(leaf.word, exact=True)
    return [(field, whole) for field in fields if field != BODY]


def _text_first(fields: Sequence[str]) -> list[str]:
    return sorted(fields, key=lambda field: field != BODY)


def _scores(counts: Array, norms: Array, factor: float) -> Array:
    """BM25 without its rarity, which is in `factor`; 0 where a count is."""
    above = counts * factor
    above /= counts + norms
    return above


def _united(parts: Sequence[Array], size: int) -> Array:
    """The documents of any of the parts."""
    if len(parts) == 1:
        return parts[0]
    there = np.zeros(size, bool)
    for docs in parts:
        there[docs] = True
    return np.flatnonzero(there)
