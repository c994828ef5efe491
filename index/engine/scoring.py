"""Scores over arrays: BM25F, counted over live documents only.

One formula, one order of operations, whole numbers in: the same documents get
the same scores however they are spread over segments, and whether all of them
are scored or only some.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import log
from typing import Final, NamedTuple

import numpy as np

from index.engine.arrays import Array
from index.engine.expanding import exactly
from index.engine.faults import Stopped
from index.engine.fields import BODY, TEXT_WEIGHTS
from index.engine.finding import Entries, Leaf, Stop, entries_of, fields_of, weigh
from index.engine.matches import Matches
from index.engine.segments import Collection, OpenSegment
from index.query.tree import Pattern, Word

K1: Final = 1.2
B: Final = 0.75
LIFT: Final = TEXT_WEIGHTS[BODY] * (K1 + 1)
"""Times its rarity, no word scores more in running text: a hit in a title or a name gets that."""

_FEW: Final = 8
"""Where fewer than one of so many documents match, they are listed."""


class _Scored(NamedTuple):
    """Live documents of the collection (rising) with a leaf in one field, their scores in it,
    and how rare the leaf is there."""

    docs: Array
    scores: Array
    rarity: float


_NOWHERE: Final = _Scored(np.empty(0, np.intp), np.empty(0), 0.0)


class Scorer:
    """Statistics of a collection, and the scores that come of them."""

    def __init__(self, collection: Collection) -> None:
        self.collection = collection
        self._means: dict[str, float] = {}

    def leaf(self, leaf: Leaf, fields: Sequence[str], stop: Stop) -> Matches:
        """Where a leaf stands in any of the fields, scored. `Stopped` where `stop` turned true.

        Where running text is among the fields, a hit in a title or a name gets
        on top what no hit in running text can reach.
        """
        size = self.collection.size
        text = self._scored(leaf, BODY, stop) if BODY in fields else _NOWHERE
        named = {field: self._scored(leaf, field, stop) for field in fields if field != BODY}
        found_in = [field for field, scored in named.items() if len(scored.docs)]
        if not found_in:
            return Matches(size, docs=text.docs, scores=text.scores)
        lifted = _union([named[field].docs for field in found_in], size)
        found = _with(text, lifted, size)
        for field in found_in:
            found.add(named[field].docs, named[field].scores)
        found.add(lifted, LIFT * text.rarity)
        for docs, scores, _ in self._whole(leaf, found_in, stop):
            found.add(docs, scores)
        return found

    def among(self, found: Matches, leaf: Word | Pattern, stop: Stop) -> Matches:
        """Those of the documents found in which a leaf stands too, with the sum of the scores.

        The same as with all of `leaf`, at less cost where they are few.
        """
        fields = fields_of(leaf)
        hit = np.zeros(len(found.docs), bool)
        lifted = np.zeros(len(found.docs), bool)
        more = np.zeros(len(found.docs))
        text = self._scored(leaf, BODY, stop, found) if BODY in fields else _NOWHERE
        at = found.places(text.docs)
        hit[at] = True
        more[at] = text.scores
        found_in = []
        for field in fields:
            if field == BODY:
                continue
            docs, scores, _ = self._scored(leaf, field, stop, found)
            if len(docs):
                at = found.places(docs)
                lifted[at] = True
                more[at] += scores
                found_in.append(field)
        if found_in:
            hit |= lifted
            more[lifted] += LIFT * text.rarity
        for docs, scores, _ in self._whole(leaf, found_in, stop, found):
            more[found.places(docs)] += scores
        return found.kept(hit, more)

    def flat(self, leaf: Word, fields: Sequence[str], stop: Stop) -> Matches:
        """Words that begin so, with the weight of the field for a score, however often and rare."""
        size = self.collection.size
        weights = np.zeros(size, np.uint8)
        for field in fields:
            for segment in self.collection.segments:
                if stop():
                    raise Stopped
                weigh(weights[segment.span], np.uint8(TEXT_WEIGHTS[field]), segment, field, leaf)
        inside = weights > 0
        if self.collection.live_count < size:
            inside &= self.collection.live
        everywhere = weights
        for docs, scores, _ in self._whole(leaf, fields, stop):
            if len(docs):
                everywhere = everywhere.astype(np.float64, copy=False)
                everywhere[docs] += scores
        return Matches(size, inside=inside, everywhere=everywhere)

    def _whole(
        self, leaf: Leaf, fields: Sequence[str], stop: Stop, among: Matches | None = None
    ) -> list[_Scored]:
        """The word that a beginning may be, in titles and names, where it counts again.

        *M* before *Manhattan*.
        """
        if not (isinstance(leaf, Word) and leaf.prefix):
            return []
        whole = Word(leaf.word, exact=True)
        return [
            self._scored(whole, field, stop, among)
            for field in fields
            if field != BODY and self._is_word(leaf.word, field)
        ]

    def _is_word(self, word: str, field: str) -> bool:
        """Whether some document has exactly this word in a field, deleted ones too."""
        for segment in self.collection.segments:
            postings = segment.postings(field)
            if postings is not None and exactly(postings.words, word):
                return True
        return False

    def _scored(self, leaf: Leaf, field: str, stop: Stop, among: Matches | None = None) -> _Scored:
        parts: list[tuple[OpenSegment, Array, Array]] = []
        documents = 0
        for segment, entries in self._entries(leaf, field, stop):
            if among is None:
                docs, counts, _ = entries.summed(segment.count)
                documents += len(docs)
            else:
                documents += entries.documents(segment.count)
                docs, counts, _ = entries.within(among.inside[segment.span]).summed(segment.count)
            parts.append((segment, docs, counts))
        total = self.collection.live_count
        rarity = log(total / (documents + 1)) + 1 if total else 0.0
        if not documents:
            return _NOWHERE._replace(rarity=rarity)
        if len(parts) == 1 and not parts[0][0].base:
            _, docs, counts = parts[0]
        else:
            docs = np.concatenate([docs + np.intp(segment.base) for segment, docs, _ in parts])
            counts = np.concatenate([counts for _, _, counts in parts])
        scores = counts * (TEXT_WEIGHTS[field] * rarity * (K1 + 1))
        scores /= counts + self._norms(field, docs)
        return _Scored(docs, scores, rarity)

    def _entries(self, leaf: Leaf, field: str, stop: Stop) -> Iterator[tuple[OpenSegment, Entries]]:
        """Where the leaf stands in the live documents of each segment."""
        for segment in self.collection.segments:
            if stop():
                raise Stopped
            entries = entries_of(segment, field, leaf, stop)
            if entries is not None:
                yield segment, entries if segment.live is None else entries.within(segment.live)

    def _norms(self, field: str, docs: Array) -> Array:
        """What the lengths of documents in a field add to each count."""
        lengths = self.collection.lengths(field)
        mean = self._means.get(field)
        if mean is None:
            total = int(lengths[self.collection.live].sum(dtype=np.int64))
            mean = self._means[field] = total / self.collection.live_count if total else 1.0
        norms: Array = lengths.take(docs) * (K1 * B / mean)
        norms += K1 * (1 - B)
        return norms


def _union(lists: Sequence[Array], size: int) -> Array:
    """What is in any of some rising lists of documents, rising."""
    if len(lists) == 1:
        return lists[0]
    inside = np.zeros(size, bool)
    for docs in lists:
        inside[docs] = True
    return inside.nonzero()[0]


def _with(text: _Scored, named: Array, size: int) -> Matches:
    """Documents with a hit in running text, with their scores there, and those with one elsewhere.

    Where they are few they are listed, else there is a score for each of the collection.
    """
    inside = np.zeros(size, bool)
    inside[text.docs] = True
    if len(text.docs) * _FEW > size:
        everywhere = np.zeros(size)
        everywhere[text.docs] = text.scores
        inside[named] = True
        return Matches(size, inside=inside, everywhere=everywhere)
    further = named[~inside.take(named)]
    if not len(further):
        return Matches(size, docs=text.docs, scores=text.scores, inside=inside)
    inside[further] = True
    docs = inside.nonzero()[0]
    inside[further] = False
    scores = np.zeros(len(docs))
    scores[inside.take(docs)] = text.scores
    return Matches(size, docs=docs, scores=scores)
