"""The segments of one generation, opened for reading, as one collection of documents."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path

import numpy as np

from index.engine.arrays import Array, ArrayFile
from index.engine.codec import DOCS, WORDS, ArraySegment
from index.engine.columns import Columns, Values, read_columns
from index.engine.contents import read_contents
from index.engine.postings import Postings, read_postings
from index.engine.prefix_masks import PrefixMasks, read_prefix_masks
from index.engine.stems import StemTable, read_stems


class OpenSegment:
    """One segment; its documents are numbered from `base` in the collection.

    `live` is None where no document is deleted. Arrays are read when first asked for.
    """

    def __init__(self, folder: Path, segment: ArraySegment, base: int) -> None:
        """`EngineDamaged` where a file is missing, cut or not the one that was written."""
        self.base = base
        self.count = segment.doc_count_all()
        self.live: Array | None = segment.live() if segment.has_deletions() else None
        self._docs: ArrayFile = segment.open(folder, DOCS)
        self._words: ArrayFile = segment.open(folder, WORDS)
        self._postings: dict[str, Postings | None] = {}
        self._stems: dict[int, StemTable | None] = {}
        self._prefix_masks: dict[str, PrefixMasks | None] = {}

    @cached_property
    def columns(self) -> Columns:
        return read_columns(self._docs)

    @property
    def span(self) -> slice:
        """Where this segment's documents lie in arrays over the collection."""
        return slice(self.base, self.base + self.count)

    def postings(self, field: str) -> Postings | None:
        """None where no document has a word in the field."""
        if field not in self._postings:
            self._postings[field] = read_postings(self._words, field)
        return self._postings[field]

    def stems(self, language: int) -> StemTable | None:
        """The stems of running text in a language of `columns.language_names`."""
        if language not in self._stems:
            self._stems[language] = read_stems(self._words, language)
        return self._stems[language]

    def beginning(self, field: str, prefix: str) -> Array | None:
        """True for each document with a word that begins so, None where that is not marked."""
        if field not in self._prefix_masks:
            self._prefix_masks[field] = read_prefix_masks(self._words, field, self.count)
        masks = self._prefix_masks[field]
        return None if masks is None else masks.mask(prefix)

    def check_lengths(self) -> None:
        """`EngineDamaged` where a file was cut."""
        self._docs.check_length()
        self._words.check_length()

    def verify(self, stop: Callable[[], bool]) -> None:
        """`EngineDamaged` where a checksum differs."""
        self._docs.verify(stop)
        self._words.verify(stop)


class Collection:
    """All documents of a generation, deleted ones too, numbered through its segments."""

    def __init__(self, segments: Sequence[OpenSegment]) -> None:
        self.segments = segments
        self.size = sum(segment.count for segment in segments)
        self._bases = [segment.base for segment in segments]
        self._numbers: dict[str, Array] = {}
        self._lengths: dict[str, Array] = {}
        self._values: dict[str, Values] = {}

    @classmethod
    def open(cls, folder: Path, generation: int) -> Collection:
        """`EngineDamaged` where it is not whole, `EngineMissing` where it is not there."""
        segments: list[OpenSegment] = []
        base = 0
        for segment in read_contents(folder, generation).segments:
            segments.append(OpenSegment(folder, segment, base))
            base += segment.doc_count_all()
        return cls(segments)

    @cached_property
    def live(self) -> Array:
        """True for every document that is not deleted."""
        live = np.ones(self.size, bool)
        for segment in self.segments:
            if segment.live is not None:
                live[segment.span] = segment.live
        return live

    @cached_property
    def live_count(self) -> int:
        return int(np.count_nonzero(self.live))

    @cached_property
    def keys(self) -> Array:
        """The key of each document's id (dictionary.key_of), for ties."""
        return _joined([segment.columns.ids.keys for segment in self.segments], np.uint64)

    def ids(self, docs: Sequence[int]) -> list[str]:
        """The ids of documents."""
        if len(self.segments) == 1:
            return self.segments[0].columns.ids.some(docs)
        found = []
        for doc in docs:
            segment = self.segments[bisect_right(self._bases, doc) - 1]
            found.append(segment.columns.ids[doc - segment.base])
        return found

    def numbers(self, name: str) -> Array:
        """A number column of all documents, NaN where unknown."""
        if name not in self._numbers:
            columns = [segment.columns.numbers[name] for segment in self.segments]
            self._numbers[name] = _joined(columns, np.float64)
        return self._numbers[name]

    @cached_property
    def years(self) -> tuple[Array, Array]:
        """Documents and years stated of them, as often as there are years."""
        docs = []
        for segment in self.segments:
            counts: Array = np.diff(segment.columns.year_starts)
            docs.append(np.repeat(np.arange(segment.count) + segment.base, counts))
        years = [segment.columns.years for segment in self.segments]
        return _joined(docs, np.int64), _joined(years, np.int64)

    def values(self, name: str) -> Values:
        """A value column of all documents; the same text has the same number in each segment."""
        if name not in self._values:
            self._values[name] = _united(
                [segment.columns.values[name] for segment in self.segments]
            )
        return self._values[name]

    def lengths(self, field: str) -> Array:
        """How many words each document has in a field, as unsigned numbers."""
        if field not in self._lengths:
            columns = [segment.columns.lengths.get(field) for segment in self.segments]
            self._lengths[field] = _joined(
                [
                    np.zeros(segment.count, np.uint8) if column is None else column
                    for segment, column in zip(self.segments, columns, strict=True)
                ],
                np.uint8,
            )
        return self._lengths[field]

    def verify(self, stop: Callable[[], bool]) -> None:
        """Compare every checksum of every file. `EngineDamaged`; `Stopped`."""
        for segment in self.segments:
            segment.verify(stop)


def _joined(arrays: Sequence[Array], dtype: type[np.generic]) -> Array:
    """One for several; where there is but one it stays on disk."""
    if len(arrays) == 1:
        return arrays[0]
    return np.concatenate([np.empty(0, dtype), *arrays])


def _united(columns: Sequence[Values]) -> Values:
    """One for the segments' columns of values."""
    if len(columns) == 1:
        return columns[0]
    number_of = {"": 0}
    numbers: list[Array] = []
    for column in columns:
        renumbered = [number_of.setdefault(name, len(number_of)) for name in column.names]
        numbers.append(np.array(renumbered, np.int32)[column.numbers])
    return Values(list(number_of), _joined(numbers, np.int32))
