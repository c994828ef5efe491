"""From entries to postings: words become numbers in one look-up, one sort makes postings."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from typing import Any, Final

import numpy as np

from index.engine.arrays import Array
from index.engine.entry import Entry
from index.engine.postings import Postings, merged, starts_of
from index.engine.schema import FieldWords, mark_fields, text_fields

_NUMBER: Final = "i"
_POSITION: Final = "I"


class _Numbers(dict[str, int]):
    """word -> its number, in order of first appearance."""

    def __missing__(self, word: str) -> int:
        number = self[word] = len(self)
        return number


class _Collected:
    """The words of one field of the documents of a segment, as they came."""

    def __init__(self, placed: bool) -> None:
        self.placed = placed
        self.numbers = _Numbers()
        self.words = array(_NUMBER)
        self.positions = array(_POSITION)
        self.docs = array(_NUMBER)
        self.lengths = array(_NUMBER)

    def add(self, doc: int, words: FieldWords) -> None:
        self.words.fromlist(list(map(self.numbers.__getitem__, words.words)))
        if self.placed:
            self.positions.fromlist(words.positions)
        self.docs.append(doc)
        self.lengths.append(len(words.words))

    def postings(self) -> Postings:
        words = sorted(self.numbers)
        rank = np.empty(len(words), np.int32)
        rank[[self.numbers[word] for word in words]] = np.arange(len(words), dtype=np.int32)
        ranks = rank[np.frombuffer(self.words, np.int32)]
        docs = np.repeat(np.frombuffer(self.docs, np.int32), np.frombuffer(self.lengths, np.int32))
        order = np.argsort(ranks, kind="stable")
        ranks, docs = ranks[order], docs[order]
        first = _changes(ranks, docs)
        sizes = np.bincount(ranks[first], minlength=len(words))
        starts = starts_of(sizes)
        counts = np.diff(np.append(first, len(ranks)))
        if not self.placed:
            return Postings(words, starts, docs[first], counts)
        positions = np.frombuffer(self.positions, np.uint32)[order]
        places = np.append(first, len(ranks))[starts]
        return Postings(words, starts, docs[first], counts, places, positions)


def _changes(ranks: Array, docs: Array) -> Array:
    """Where another word or document begins."""
    new = np.empty(len(ranks), bool)
    new[0] = True
    np.not_equal(ranks[1:], ranks[:-1], out=new[1:])
    new[1:] |= docs[1:] != docs[:-1]
    return np.flatnonzero(new)


class Pool:
    """Postings of the segment that is being written: of new entries and of merged segments.

    Stands where Whoosh's writer has its pool of sorted postings.
    """

    def __init__(self) -> None:
        self._collected: dict[str, _Collected] = {}
        self._parts: dict[str, list[Postings]] = {}

    def add(self, doc: int, entry: Entry) -> dict[str, int]:
        """Take an entry's words in. Documents come in rising order. Returns words by field."""
        lengths: dict[str, int] = {}
        for field, words in text_fields(entry).items():
            self._field(field, placed=True).add(doc, words)
            lengths[field] = len(words.words)
        for field, values in mark_fields(entry).items():
            if values:
                self._field(field, placed=False).add(doc, FieldWords(list(values), []))
        return lengths

    def add_part(self, field: str, postings: Postings) -> None:
        """Take in postings of a merged segment, its documents after all that came before."""
        if postings.words:
            self._parts.setdefault(field, []).append(postings)

    def _field(self, name: str, placed: bool) -> _Collected:
        found = self._collected.get(name)
        if found is None:
            found = self._collected[name] = _Collected(placed)
        return found

    def fields(self) -> Iterator[tuple[str, Postings]]:
        """Every field with its postings, by name; what was collected is let go."""
        for name in sorted(self._collected.keys() | self._parts.keys()):
            parts = self._parts.pop(name, [])
            collected = self._collected.pop(name, None)
            if collected is not None:
                parts.insert(0, collected.postings())
            yield name, merged(parts)

    def iter_postings(self) -> Any:
        """Whoosh's name for what its writer hands to the codec's field writer."""
        return self.fields()

    def cleanup(self) -> None:
        """Whoosh's name for letting go of what was collected."""
        self._collected.clear()
        self._parts.clear()
