"""Where one leaf of a query stands in one field of a segment: documents, and how often in each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final, NamedTuple

import numpy as np

from index.engine.arrays import Array
from index.engine.expanding import Run, beginning, exactly, fitting, resembling, runs_of
from index.engine.phrases import find_phrase
from index.engine.postings import Postings
from index.engine.schema import BODY, TEXT_WEIGHTS, UNNAMED
from index.engine.segments import OpenSegment
from index.query.tree import Pattern, Phrase, Word
from index.words import stem

_SPREAD: Final = 16
"""Where postings are fewer than one to so many documents, they are sorted, else counted."""

_DENSE: Final = 4
"""Where they are more than one to so many, every document is given a count."""


class Found(NamedTuple):
    """Documents of a segment (rising), and how often each has what was looked for.

    `docs` None: `counts` has a number for every document of the segment, mostly not 0.
    """

    docs: Array | None
    counts: Array

    def listed(self) -> tuple[Array, Array]:
        """The documents and their counts, without those that have none."""
        if self.docs is not None:
            return self.docs, self.counts
        docs = np.flatnonzero(self.counts)
        return docs, self.counts[docs]


Leaf = Word | Pattern | Phrase
Finder = Callable[[OpenSegment, str], Found | None]
"""Looks for one thing in one field of a segment; None where it is nowhere."""


def fields_of(leaf: Leaf) -> Sequence[str]:
    """The fields that a leaf is looked for in."""
    if leaf.field is None:
        return UNNAMED
    return (leaf.field,) if leaf.field in TEXT_WEIGHTS else ()


def finder(leaf: Leaf, stop: Callable[[], bool]) -> Finder:
    """How to look for a leaf; `Stopped` where `stop` turned true on the way."""

    def find(segment: OpenSegment, field: str) -> Found | None:
        postings = segment.postings(field)
        if postings is None:
            return None
        if isinstance(leaf, Phrase):
            docs, counts = find_phrase(postings, leaf, segment.count, stop)
            return Found(docs, counts) if len(docs) else None
        if isinstance(leaf, Word) and field == BODY and _by_stem(leaf):
            return _of_stem(segment, postings, leaf)
        return gather(postings, _expanded(postings.words, leaf), segment.count)

    return find


def gather(postings: Postings, runs: Sequence[Run], size: int) -> Found | None:
    """The documents of any of these words, in a segment of `size` documents."""
    if not runs:
        return None
    slices = [slice(int(postings.starts[a]), int(postings.starts[z])) for a, z in runs]
    if len(runs) == 1:
        docs, counts = postings.docs[slices[0]], postings.counts[slices[0]]
        if runs[0].end == runs[0].first + 1:
            return Found(docs, counts)
    else:
        docs = np.concatenate([postings.docs[part] for part in slices])
        counts = np.concatenate([postings.counts[part] for part in slices])
    if len(docs) * _SPREAD > size:
        found = Found(None, np.bincount(docs, counts, size))
        return found if len(docs) * _DENSE > size else Found(*found.listed())
    order = np.argsort(docs, kind="stable")
    docs = docs[order]
    first = np.flatnonzero(np.diff(docs, prepend=-1))
    return Found(docs[first], np.add.reduceat(counts[order], first, dtype=np.int64))


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


def _of_stem(segment: OpenSegment, postings: Postings, leaf: Word) -> Found | None:
    """Documents whose text has a word with the same stem in the document's language.

    Words that begin as a typed one does count too, whatever their stem.
    """
    begun = beginning(postings.words, leaf.word) if leaf.typed else []
    akin = list(_akin(segment, leaf.word, begun))
    if len(segment.columns.language_names) == 1:
        runs = akin[0][1] if akin else []
        return gather(postings, [*runs, *begun], segment.count)
    if not akin:
        return gather(postings, begun, segment.count)
    counts = np.zeros(segment.count)
    for language, runs in akin:
        _count(counts, gather(postings, runs, segment.count), segment.columns.languages == language)
    _count(counts, gather(postings, begun, segment.count), None)
    return Found(None, counts)


def having(segment: OpenSegment, field: str, leaf: Word) -> Array | None:
    """True for each document with a word that begins as `leaf` does, or in text has its stem.

    None where there is none.
    """
    postings = segment.postings(field)
    if postings is None:
        return None
    begun = beginning(postings.words, leaf.word)
    there = segment.beginning(field, leaf.word)
    if there is None:
        there = np.zeros(segment.count, bool)
        for run in begun:
            there[postings.docs[postings.starts[run.first] : postings.starts[run.end]]] = True
    if leaf.typed and field == BODY:
        for language, runs in _akin(segment, leaf.word, begun):
            found = gather(postings, runs, segment.count)
            if found is not None:
                docs, _ = found.listed()
                there[docs[segment.columns.languages[docs] == language]] = True
    return there


def _akin(segment: OpenSegment, word: str, begun: Sequence[Run]) -> Iterator[tuple[int, list[Run]]]:
    """By number of a language, the words of the same stem; those in `begun` are left out."""
    for language, name in enumerate(segment.columns.language_names):
        table = segment.stems(language)
        numbers = [] if table is None else table.words_of(stem(word, name or None))
        runs = runs_of(number for number in numbers if not _in_any(number, begun))
        if runs:
            yield language, runs


def _count(counts: Array, found: Found | None, wanted: Array | None) -> None:
    """Add what was found to a count a document, only of wanted ones."""
    if found is None:
        return
    docs, more = found.listed()
    if wanted is not None:
        spoken = wanted[docs]
        docs, more = docs[spoken], more[spoken]
    counts[docs] += more


def _in_any(number: int, runs: Sequence[Run]) -> bool:
    return any(first <= number < end for first, end in runs)
