"""Scores over arrays: BM25F, counted over live documents only.

One formula, one order of operations, whole numbers in: the same documents get
the same scores however they are spread over segments.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import log
from typing import Final, NamedTuple

import numpy as np

from index.engine.arrays import Array
from index.engine.expanding import Run
from index.engine.faults import Stopped
from index.engine.fields import BODY, NAMES, TEXT_WEIGHTS, TITLE
from index.engine.postings import Postings
from index.engine.segments import Collection, OpenSegment

K1: Final = 1.2
B: Final = 0.75
LIFTED: Final = (TITLE, NAMES)
"""Fields in which a hit ranks above any hit in running text."""


class Found(NamedTuple):
    """Documents of a segment (rising), and how often each has what was looked for."""

    docs: Array
    counts: Array


NOTHING: Final = Found(np.empty(0, np.int64), np.empty(0, np.float64))
Finder = Callable[[OpenSegment, str], Found]
"""Looks for one thing in one field of a segment."""


@dataclass(frozen=True)
class Matches:
    """Over all documents of a collection: which match, and with what score (0 where none)."""

    hit: Array
    score: Array

    @classmethod
    def none(cls, size: int) -> Matches:
        return cls(np.zeros(size, bool), np.zeros(size, np.float64))


def gather(postings: Postings, runs: Sequence[Run], size: int) -> Found:
    """The documents of any of these words, in a segment of `size` documents."""
    if not runs:
        return NOTHING
    slices = [slice(int(postings.starts[a]), int(postings.starts[z])) for a, z in runs]
    if len(runs) == 1 and runs[0].end == runs[0].first + 1:
        return Found(postings.docs[slices[0]], postings.counts[slices[0]].astype(np.float64))
    docs = np.concatenate([postings.docs[part] for part in slices])
    counts = np.concatenate([postings.counts[part] for part in slices])
    total = np.bincount(docs, counts, size)
    there = np.flatnonzero(total)
    return Found(there, total[there])


class Scorer:
    """Statistics of a collection, and the scores that come of them."""

    def __init__(self, collection: Collection) -> None:
        self.collection = collection
        self._norms: dict[str, Array] = {}

    def clause(self, finder: Finder, fields: Iterable[str], stop: Callable[[], bool]) -> Matches:
        """What a finder finds in any of the fields, scored.

        Where running text is among the fields, a hit in a title or a name gets
        on top what no hit in running text can reach.
        """
        matches = Matches.none(self.collection.size)
        lifted = np.zeros(self.collection.size, bool)
        text_rarity = None
        for field in fields:
            found, rarity = self._found(finder, field, stop)
            self._add(matches, field, found, rarity)
            if field == BODY:
                text_rarity = rarity
            elif field in LIFTED:
                _mark(lifted, found)
        if text_rarity is not None:
            matches.score[lifted] += TEXT_WEIGHTS[BODY] * (K1 + 1) * text_rarity
        return matches

    def flat(self, finder: Finder, fields: Iterable[str], stop: Callable[[], bool]) -> Matches:
        """The same with the weight of the field for a score, however often and rare."""
        matches = Matches.none(self.collection.size)
        for field in fields:
            found, _ = self._found(finder, field, stop)
            for segment, part in found:
                matches.hit[segment.span][part.docs] = True
                matches.score[segment.span][part.docs] += TEXT_WEIGHTS[field]
        return matches

    def add_clause(
        self, matches: Matches, finder: Finder, fields: Iterable[str], stop: Callable[[], bool]
    ) -> None:
        """Add to `matches` the scores of a finder, without any lift."""
        for field in fields:
            self._add(matches, field, *self._found(finder, field, stop))

    def _found(
        self, finder: Finder, field: str, stop: Callable[[], bool]
    ) -> tuple[list[tuple[OpenSegment, Found]], float]:
        """What is found in each segment, and how rare that is in the whole collection."""
        found: list[tuple[OpenSegment, Found]] = []
        documents = 0
        for segment in self.collection.segments:
            if stop():
                raise Stopped
            part = finder(segment, field)
            if len(part.docs):
                documents += segment.live_among(part.docs)
                found.append((segment, part))
        total = self.collection.live_count
        return found, log(total / (documents + 1)) + 1 if total else 0.0

    def _add(
        self,
        matches: Matches,
        field: str,
        found: list[tuple[OpenSegment, Found]],
        rarity: float,
    ) -> None:
        if not found:
            return
        norms = self._norm(field)
        factor = TEXT_WEIGHTS[field] * rarity * (K1 + 1)
        for segment, part in found:
            norm = norms[segment.span][part.docs]
            matches.hit[segment.span][part.docs] = True
            matches.score[segment.span][part.docs] += factor * part.counts / (part.counts + norm)

    def _norm(self, field: str) -> Array:
        """What a document's length in a field adds to each count."""
        norm = self._norms.get(field)
        if norm is None:
            lengths = self.collection.lengths(field)
            total = int(lengths[self.collection.live].sum())
            mean = total / self.collection.live_count if total else 1.0
            norm = self._norms[field] = K1 * ((1 - B) + B * lengths / mean)
        return norm


def _mark(mask: Array, found: Iterable[tuple[OpenSegment, Found]]) -> None:
    for segment, part in found:
        mask[segment.span][part.docs] = True
