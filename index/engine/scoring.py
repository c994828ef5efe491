"""Scores over arrays: BM25F, counted over live documents only.

One formula, one order of operations, whole numbers in: the same documents get
the same scores however they are spread over segments.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from math import log
from typing import Final, NamedTuple

import numpy as np

from index.engine.arrays import Array
from index.engine.clauses import Clause
from index.engine.faults import Stopped
from index.engine.finding import Finder, Found, akin_only, finder
from index.engine.schema import BODY, NAMES, TEXT_WEIGHTS, TITLE
from index.engine.segments import Collection, OpenSegment
from index.query.tree import Word

K1: Final = 1.2
B: Final = 0.75
LIFTED: Final = (TITLE, NAMES)
"""Fields in which a hit ranks above any hit in running text."""

_SPREAD: Final = 4
"""Where more than one in so many documents has a score, every document gets a number."""

Stop = Callable[[], bool]


class _Places(NamedTuple):
    """What was found of a leaf in one field: by segment, and how rare that is in all."""

    parts: list[tuple[OpenSegment, Found]]
    rarity: float


class Scorer:
    """Statistics of a collection, and the clauses that come of them."""

    def __init__(self, collection: Collection) -> None:
        self.collection = collection
        self._norms: dict[str, Array] = {}

    def clause(self, finder: Finder, fields: Iterable[str], stop: Stop) -> Clause:
        """What a finder finds in any of the fields, scored.

        Where running text is among the fields, a hit in a title or a name gets
        on top what no hit in running text can reach.
        """
        clause = Clause(np.zeros(self.collection.size, bool))
        lifted = []
        text_rarity = None
        for field in fields:
            places = self._places(finder, field, stop)
            docs = self._add(clause, field, places)
            if field == BODY:
                text_rarity = places.rarity
            elif field in LIFTED:
                lifted.append(docs())
        if text_rarity is not None and any(map(len, lifted)):
            docs_above = np.unique(np.concatenate(lifted))
            bonus = TEXT_WEIGHTS[BODY] * (K1 + 1) * text_rarity
            clause.add_some(docs_above, np.full(len(docs_above), bonus))
        return clause

    def add(self, clause: Clause, finder: Finder, fields: Iterable[str], stop: Stop) -> None:
        """Add to a clause the scores of a finder, without any lift."""
        for field in fields:
            self._add(clause, field, self._places(finder, field, stop))

    def flat(self, leaf: Word, fields: Iterable[str], stop: Stop) -> Clause:
        """Words that begin so, with the weight of the field for a score, however often and rare."""
        find = finder(leaf, stop)
        weights = np.zeros(self.collection.size, np.uint8)
        for field in fields:
            for segment in self.collection.segments:
                if stop():
                    raise Stopped
                there = segment.beginning(field, leaf.word)
                if there is None:
                    found = find(segment, field)
                    if found is None:
                        continue
                    there = np.zeros(segment.count, bool)
                    there[found.listed()[0]] = True
                elif leaf.typed and field == BODY:
                    there[akin_only(segment, leaf)] = True
                weights[segment.span] += there.view(np.uint8) * np.uint8(TEXT_WEIGHTS[field])
        clause = Clause(weights > 0)
        clause.add_all(weights)
        return clause

    def _places(self, finder: Finder, field: str, stop: Stop) -> _Places:
        parts: list[tuple[OpenSegment, Found]] = []
        documents = 0
        for segment in self.collection.segments:
            if stop():
                raise Stopped
            part = finder(segment, field)
            if part is not None:
                documents += _living(segment, part)
                parts.append((segment, part))
        total = self.collection.live_count
        return _Places(parts, log(total / (documents + 1)) + 1 if total else 0.0)

    def _add(self, clause: Clause, field: str, places: _Places) -> Callable[[], Array]:
        """Add the scores of a field; what gives the documents (rising) that have any."""
        if not places.parts:
            return _no_documents
        norm = self._norm(field)
        factor = TEXT_WEIGHTS[field] * places.rarity * (K1 + 1)
        size = self.collection.size
        scored = sum(len(part.counts) for _, part in places.parts)
        if scored * _SPREAD > size:
            scores = np.zeros(size)
            for segment, part in places.parts:
                here, near = scores[segment.span], norm[segment.span]
                if part.docs is None:
                    here[:] = _scores(part.counts, near, factor)
                else:
                    here[part.docs] = _scores(part.counts, near.take(part.docs), factor)
            hit = scores > 0
            clause.hit |= hit
            clause.add_all(scores)
            return lambda: np.flatnonzero(hit)
        listed = [(segment, *part.listed()) for segment, part in places.parts]
        docs = np.concatenate([docs + np.int64(segment.base) for segment, docs, _ in listed])
        counts = np.concatenate([counts for _, _, counts in listed])
        clause.hit[docs] = True
        clause.add_some(docs, _scores(counts, norm.take(docs), factor))
        return lambda: docs

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


def _no_documents() -> Array:
    return np.empty(0, np.int64)
