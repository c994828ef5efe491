"""What is written of a segment, gathered: from new entries and from segments that are merged."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from operator import attrgetter
from typing import Any, Final, NamedTuple

import numpy as np

from index.engine.arrays import Array, ArrayFile
from index.engine.collecting import Collected, Collecting
from index.engine.columns import ColumnsBuilder
from index.engine.entry import Entry
from index.engine.fields import MARK_FIELDS, TEXT_WEIGHTS
from index.engine.postings import Postings, merged, read_postings, without
from index.engine.sharing import Helper

BATCH: Final = 1_000
_ALONE: Final = 1_000
"""The first so many entries are not shared: small additions start no process."""


class _Handed(NamedTuple):
    """A run of entries: the number of the first as they came, who has them (None: this
    process), and how many that one had before."""

    start: int
    helper: Helper | None
    first: int


class Pool:
    """Takes entries in, then merged segments; documents are numbered in that order.

    Entries that another process collects are numbered after those that stay here.
    Stands where Whoosh's writer has its pool of sorted postings.
    """

    def __init__(self, jobs: int, columns: ColumnsBuilder) -> None:
        """`jobs`: in how many processes the words of a large addition are collected."""
        self.count = 0
        self._columns = columns
        self._collecting = Collecting()
        self._kept = 0
        self._most_helpers = jobs - 1
        self._helpers: list[Helper] = []
        self._batch: list[Entry] = []
        self._handed: list[_Handed] = []
        self._parts: dict[str, list[Postings]] = {}
        self._older: list[tuple[ArrayFile, Array]] = []

    def add(self, entry: Entry) -> None:
        """Take the next entry in."""
        self.count += 1
        if self.count <= _ALONE or not self._most_helpers:
            self._keep(entry)
            return
        self._batch.append(entry)
        if len(self._batch) == BATCH:
            self._hand_over()

    def _keep(self, entry: Entry) -> None:
        self._collecting.add(entry)
        self._columns.add(entry)
        self._kept += 1

    def _hand_over(self) -> None:
        """The batch goes to a helper that has room for it, or stays here."""
        helper = next((helper for helper in self._helpers if helper.has_room()), None)
        if helper is None and len(self._helpers) < self._most_helpers:
            helper = Helper()
            self._helpers.append(helper)
        if helper is None:
            self._keep_batch()
            return
        self._handed.append(_Handed(self.count - len(self._batch), helper, helper.count))
        helper.add(self._batch)
        self._batch = []

    def _keep_batch(self) -> None:
        self._handed.append(_Handed(self.count - len(self._batch), None, self._kept))
        for entry in self._batch:
            self._keep(entry)
        self._batch = []

    def end_entries(self) -> None:
        """No more entries will come."""
        for helper in self._helpers:
            helper.end()
        self._keep_batch()
        self._collecting.end()
        self._columns.add_lengths(self._collecting.lengths())
        count = self._take(self._collecting.parts, 0)
        for helper in self._helpers:
            self._columns.add_columns(helper.columns(), np.arange(helper.count))
            count = self._take(helper.parts(), count)
            helper.close()

    def _take(self, parts: Iterable[Collected], count: int) -> int:
        """Take in what was collected, numbered from `count` on; the number after that."""
        for part in parts:
            for field, postings in part.postings.items():
                self._parts.setdefault(field, []).append(postings.shifted(count))
            count += part.count
        return count

    def document(self, entry: int) -> int:
        """The number that the entry has as a document; entries are counted from 0 as they came.

        After `end_entries`.
        """
        at = bisect_right(self._handed, entry, key=attrgetter("start"))
        if not at:
            return entry
        start, helper, first = self._handed[at - 1]
        number = first + entry - start
        if helper is None:
            return number
        before = self._helpers[: self._helpers.index(helper)]
        return self._kept + sum(other.count for other in before) + number

    def add_segment(self, words: ArrayFile, new_docs: Array) -> None:
        """Take in a segment's documents under these numbers, after all that came before.

        Those numbered -1 are left out. It is read field by field when it is written.
        """
        self._older.append((words, new_docs))

    def fields(self) -> Iterator[tuple[str, Postings]]:
        """Every field with its postings, by name; each is let go when the next is asked for."""
        for name in sorted((*TEXT_WEIGHTS, *MARK_FIELDS)):
            parts = self._parts.pop(name, [])
            for words, new_docs in self._older:
                postings = read_postings(words, name)
                if postings is not None:
                    parts.append(without(postings, new_docs))
            parts = [part for part in parts if len(part.words)]
            if parts:
                yield name, merged(parts)

    def iter_postings(self) -> Any:
        """Whoosh's name for what its writer hands to the codec's field writer."""
        return self.fields()

    def cleanup(self) -> None:
        """Whoosh's name for letting go of what was collected."""
        self._parts.clear()
        self._older.clear()
        for helper in self._helpers:
            helper.close()
