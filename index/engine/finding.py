"""Where one leaf of a query stands in one field of a segment: documents, and how often in each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final, NamedTuple

import numpy as np

from index.engine.arrays import Array
from index.engine.expanding import Run, beginning, exactly, fitting, resembling, runs_of
from index.engine.fields import BODY, TEXT_WEIGHTS, UNNAMED
from index.engine.phrases import find_phrase
from index.engine.postings import Postings
from index.engine.segments import OpenSegment
from index.query.tree import Pattern, Phrase, Word
from index.stemming import stem

_SPREAD: Final = 16
"""Where postings are fewer than one to so many documents, they are sorted, else counted."""

_FEW_RUNS: Final = 64

Leaf = Word | Pattern | Phrase
Stop = Callable[[], bool]


class Entries(NamedTuple):
    """Documents of a segment (`_indices`) and how often each has something.

    Rising and each once where it is `distinct`; else as the words of a dictionary
    have them, one word after the other.
    """

    docs: Array
    counts: Array
    distinct: bool

    def within(self, inside: Array) -> Entries:
        """Only documents that are marked in `inside`."""
        kept = inside.take(self.docs).nonzero()[0]
        return Entries(self.docs.take(kept), self.counts.take(kept), self.distinct)

    def summed(self, size: int) -> Entries:
        """Each document once, rising, its counts added up; in a segment of `size` documents."""
        if self.distinct:
            return self
        if len(self.docs) * _SPREAD > size:
            total = np.bincount(self.docs, self.counts, size)
            docs = (total > 0).nonzero()[0]
            return Entries(docs, total.take(docs), True)
        if not len(self.docs):
            return self._replace(distinct=True)
        order = self.docs.argsort(kind="stable")
        docs = self.docs.take(order)
        other = np.ones(len(docs), bool)
        np.not_equal(docs[1:], docs[:-1], out=other[1:])
        first = other.nonzero()[0]
        counts = np.add.reduceat(self.counts.take(order), first, dtype=np.int64)
        return Entries(docs.take(first), counts, True)

    def documents(self, size: int) -> int:
        """How many documents these are, in a segment of `size`."""
        if self.distinct:
            return len(self.docs)
        there = np.zeros(size, bool)
        there[self.docs] = True
        return int(np.count_nonzero(there))


def fields_of(leaf: Leaf) -> Sequence[str]:
    """The fields that a leaf is looked for in."""
    if leaf.field is None:
        return UNNAMED
    return (leaf.field,) if leaf.field in TEXT_WEIGHTS else ()


def entries_of(segment: OpenSegment, field: str, leaf: Leaf, stop: Stop) -> Entries | None:
    """Where a leaf stands; None where it is nowhere. `Stopped` where `stop` turned true."""
    postings = segment.postings(field)
    if postings is None:
        return None
    if isinstance(leaf, Phrase):
        docs, times = find_phrase(postings, leaf, segment.count, stop)
        return Entries(_indices(docs), times, True) if len(docs) else None
    if isinstance(leaf, Word) and field == BODY and _by_stem(leaf):
        return _of_stem(segment, postings, leaf)
    return _of_words(postings, _expanded(postings.words, leaf))


def weigh(weights: Array, weight: np.uint8, segment: OpenSegment, field: str, leaf: Word) -> None:
    """Add `weight` once for each document with a word that begins as `leaf` does.

    In running text, where `leaf` is being typed, also for words of its stem.
    """
    postings = segment.postings(field)
    if postings is None:
        return
    begun = beginning(postings.words, leaf.word)
    akin = []
    if leaf.typed and field == BODY:
        found = (
            _spoken(segment, _of_words(postings, runs), language)
            for language, runs in _akin(segment, leaf.word, begun)
        )
        akin = [(entries.docs, weights[entries.docs] + weight) for entries in found if entries]
    marked = segment.beginning(field, leaf.word)
    if marked is not None:
        weights += marked.view(np.uint8) * weight
    else:
        for first, end in begun:
            # A document that comes several times is still counted once.
            docs = postings.docs[postings.starts[first] : postings.starts[end]]
            weights[_indices(docs)] += weight
    for spoken, weighed in akin:
        weights[spoken] = weighed


def _by_stem(word: Word) -> bool:
    return word.typed or not (word.exact or word.prefix or word.edits)


def _expanded(words: Sequence[str], leaf: Word | Pattern) -> list[Run]:
    if isinstance(leaf, Pattern):
        return fitting(words, leaf.pattern)
    if leaf.prefix:
        return beginning(words, leaf.word)
    if leaf.edits:
        return resembling(words, leaf.word, leaf.edits)
    return exactly(words, leaf.word)


def _of_words(postings: Postings, runs: Sequence[Run]) -> Entries | None:
    if not runs:
        return None
    if len(runs) == 1:
        ((first, end),) = runs
        span = slice(int(postings.starts[first]), int(postings.starts[end]))
        return Entries(_indices(postings.docs[span]), postings.counts[span], end == first + 1)
    if len(runs) <= _FEW_RUNS:
        spans = [slice(int(postings.starts[a]), int(postings.starts[z])) for a, z in runs]
        docs = np.concatenate([postings.docs[span] for span in spans], dtype=np.intp)
        return Entries(docs, np.concatenate([postings.counts[span] for span in spans]), False)
    starts, ends = postings.starts.take(np.array(runs)).T
    sizes = ends - starts
    past = np.cumsum(sizes)
    numbers = np.repeat(starts - (past - sizes), sizes) + np.arange(past[-1])
    return Entries(_indices(postings.docs.take(numbers)), postings.counts.take(numbers), False)


def _indices(docs: Array) -> Array:
    """Numbers of the machine's own size, by which arrays are indexed fastest."""
    return docs.astype(np.intp, copy=False)


def _of_stem(segment: OpenSegment, postings: Postings, leaf: Word) -> Entries | None:
    """Documents whose text has a word with the same stem in the document's language.

    Words that begin as a typed one does count too, whatever their stem.
    """
    begun = beginning(postings.words, leaf.word) if leaf.typed else []
    akin = list(_akin(segment, leaf.word, begun))
    if len(segment.columns.language_names) == 1:
        runs = akin[0][1] if akin else []
        return _of_words(postings, [*runs, *begun])
    parts = [_spoken(segment, _of_words(postings, runs), language) for language, runs in akin]
    parts.append(_of_words(postings, begun))
    some = [part for part in parts if part is not None]
    if len(some) < 2:
        return some[0] if some else None
    docs = np.concatenate([part.docs for part in some])
    return Entries(docs, np.concatenate([part.counts for part in some]), False)


def _akin(segment: OpenSegment, word: str, begun: Sequence[Run]) -> Iterator[tuple[int, list[Run]]]:
    """By number of a language, the words of the same stem; those in `begun` are left out."""
    for language, name in enumerate(segment.columns.language_names):
        table = segment.stems(language)
        numbers = [] if table is None else table.words_of(stem(word, name or None))
        runs = runs_of(number for number in numbers if not _in_any(number, begun))
        if runs:
            yield language, runs


def _spoken(segment: OpenSegment, entries: Entries | None, language: int) -> Entries | None:
    """Only documents in that language."""
    if entries is None or len(segment.columns.language_names) == 1:
        return entries
    return entries.within(segment.columns.languages == language)


def _in_any(number: int, runs: Sequence[Run]) -> bool:
    return any(first <= number < end for first, end in runs)
