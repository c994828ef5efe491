"""The segments of one generation, opened for reading, as one collection of documents."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path

import numpy as np

from index.engine.arrays import Array, ArrayFile
from index.engine.codec import DOCS, WORDS, ArraySegment
from index.engine.columns import Columns, read_columns
from index.engine.contents import read_contents
from index.engine.postings import Postings, read_postings
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

    def live_among(self, docs: Array) -> int:
        """How many of these documents are not deleted."""
        return len(docs) if self.live is None else int(np.count_nonzero(self.live[docs]))

    def verify(self, stop: Callable[[], bool]) -> None:
        """`EngineDamaged` where a checksum differs."""
        self._docs.verify(stop)
        self._words.verify(stop)


class Collection:
    """All documents of a generation, deleted ones too, numbered through its segments."""

    def __init__(self, segments: Sequence[OpenSegment]) -> None:
        self.segments = segments
        self.size = sum(segment.count for segment in segments)

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
    def ids(self) -> list[str]:
        return [id_ for segment in self.segments for id_ in segment.columns.ids]

    @cached_property
    def id_ranks(self) -> Array:
        """The place of each document's id among all ids, for ties."""
        ranks = np.empty(self.size, np.int64)
        ranks[sorted(range(self.size), key=self.ids.__getitem__)] = np.arange(self.size)
        return ranks

    def numbers(self, name: str) -> Array:
        """A number column of all documents, NaN where unknown."""
        columns = [segment.columns.numbers[name] for segment in self.segments]
        return np.concatenate([np.empty(0, np.float64), *columns])

    def lengths(self, field: str) -> Array:
        """How many words each document has in a field."""
        lengths = np.zeros(self.size, np.int64)
        for segment in self.segments:
            column = segment.columns.lengths.get(field)
            if column is not None:
                lengths[segment.span] = column
        return lengths

    def verify(self, stop: Callable[[], bool]) -> None:
        """Compare every checksum of every file. `EngineDamaged`; `Stopped`."""
        for segment in self.segments:
            segment.verify(stop)
