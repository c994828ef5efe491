"""From entries to postings: what a text is cut into becomes numbers, one sort makes postings.

A piece of text is looked up once for each place where it stands; its words and
their positions are put in its place for a million pieces at a time.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import Final

import numpy as np

from index.engine.arrays import Array, smallest
from index.engine.entry import Entry
from index.engine.fields import (
    BODY,
    MARK_FIELDS,
    TEXT_WEIGHTS,
    VALUE_GAP,
    VALUED,
    marks_of,
    values_of,
)
from index.engine.postings import Postings, starts_of
from index.words import index_words, pieces

_BLOCK: Final = 1 << 20
_MOST: Final = 1 << 24
_WEIGHT: Final = 16
"""How much more memory a word that is remembered takes than a piece in its place."""
_KEY_BITS: Final = 63
_SHORT_BITS: Final = 16
_GAP: Final = ""


@dataclass(frozen=True)
class Collected:
    """Postings of so many entries, numbered from 0, by field; and each one's words by field."""

    count: int
    postings: dict[str, Postings]
    lengths: dict[str, Array]


class Collector:
    """Takes entries in one by one and makes postings of all of them."""

    def __init__(self) -> None:
        self._forget()

    def _forget(self) -> None:
        self._count = 0
        self._vocabulary = _Vocabulary()
        self._text = _Numbers(self._vocabulary, index_words, step=1)
        self._text.put(_GAP, [], [], width=VALUE_GAP - 1)
        self._values = _Values(self._vocabulary)
        self._marks = _Numbers(self._vocabulary, _itself, step=1)
        self._body = _Stream(self._text)
        self._valued = [_Stream(self._values) for _ in VALUED]
        self._marked = [_Stream(self._marks) for _ in MARK_FIELDS]

    @property
    def full(self) -> bool:
        """Whether so much is held that it is time to take it."""
        known = len(self._text.words) + len(self._values.words)
        return self._body.total + _WEIGHT * known > _MOST

    def add(self, entry: Entry) -> None:
        doc = self._count
        self._count += 1
        self._body.add(doc, self._running_text(entry.text, entry.teaser))
        for stream, values in zip(self._valued, values_of(entry), strict=True):
            if values:
                stream.add(doc, self._values.different(values))
        number = self._marks.__getitem__
        for stream, marks in zip(self._marked, marks_of(entry), strict=True):
            if marks:
                stream.add(doc, list(map(number, dict.fromkeys(marks))))

    def _running_text(self, text: str, teaser: str) -> list[int]:
        number = self._text.__getitem__
        found = list(map(number, pieces(text)))
        if not teaser:
            return found
        further = list(map(number, pieces(teaser)))
        return self._text.joined(found, further, self._text[_GAP])

    def take(self) -> Collected:
        """All that was added since the last time."""
        fields = {
            BODY: self._body,
            **dict(zip(VALUED, self._valued, strict=True)),
            **dict(zip(MARK_FIELDS, self._marked, strict=True)),
        }
        names = list(self._vocabulary)
        postings: dict[str, Postings] = {}
        lengths: dict[str, Array] = {}
        for field, stream in fields.items():
            words, docs, positions = stream.taken()
            if len(words):
                made = _postings(names, words, docs, positions)
                if field in MARK_FIELDS:
                    made = replace(made, places=None, positions=None)
                else:
                    lengths[field] = smallest(np.bincount(docs, minlength=self._count))
                postings[field] = made
        count = self._count
        self._count = 0
        if self.full:
            self._forget()
        return Collected(count, postings, lengths)


class Collecting:
    """Collects entries in parts, none of which takes too much memory to make."""

    def __init__(self) -> None:
        self.parts: list[Collected] = []
        self._collector = Collector()

    def add(self, entry: Entry) -> None:
        self._collector.add(entry)
        if self._collector.full:
            self.parts.append(self._collector.take())

    def end(self) -> None:
        """No more entries will come: all of them are in `parts`."""
        self.parts.append(self._collector.take())

    def lengths(self) -> dict[str, Array]:
        """How many words each entry has in each text field; after `end`."""
        return {
            name: np.concatenate(
                [part.lengths.get(name, np.zeros(part.count, np.uint8)) for part in self.parts]
            )
            for name in TEXT_WEIGHTS
        }


class _Vocabulary(dict[str, int]):
    """word -> its number, in order of first appearance."""

    def __missing__(self, word: str) -> int:
        number = self[word] = len(self)
        return number


class _Numbers(dict[str, int]):
    """Pieces of text (or whole values) by number, and what stands in the place of each.

    Piece i is the words ``words[starts[i]:starts[i + 1]]``, `offsets` after its first
    position; the next piece's is `widths[i]` further on.
    """

    def __init__(
        self,
        vocabulary: _Vocabulary,
        read: Callable[[str], tuple[list[str], list[int]]],
        step: int,
    ) -> None:
        """`read` gives the words of a piece and their positions; `step` from the last of
        them is the next piece's."""
        super().__init__()
        self.words = array("i")
        self.offsets = array("I")
        self.widths = array("I")
        self.starts = array("i", [0])
        self._vocabulary = vocabulary
        self._read = read
        self._step = step

    def __missing__(self, piece: str) -> int:
        words, offsets = self._read(piece)
        return self.put(piece, words, offsets, offsets[-1] + self._step if words else 0)

    def put(self, piece: str, words: list[str], offsets: list[int], width: int) -> int:
        number = self[piece] = len(self.widths)
        self.words.fromlist([self._vocabulary[word] for word in words])
        self.offsets.fromlist(offsets)
        self.widths.append(width)
        self.starts.append(len(self.words))
        return number

    def joined(self, numbers: list[int], further: list[int], gap: int) -> list[int]:
        """Both with a gap between; the first alone where the other has the same words or none."""
        if next(self.words_of(further), None) is None:
            return numbers
        if next(self.words_of(numbers), None) is None:
            return further
        pairs = zip_longest(self.words_of(numbers), self.words_of(further))
        if all(word == other for word, other in pairs):
            return numbers
        return [*numbers, gap, *further]

    def words_of(self, numbers: Iterable[int]) -> Iterator[int]:
        """The words of some pieces, one after the other, as numbers of the vocabulary."""
        for number in numbers:
            yield from self.words[self.starts[number] : self.starts[number + 1]]


class _Values(_Numbers):
    """Whole values, and which of them are the same words."""

    def __init__(self, vocabulary: _Vocabulary) -> None:
        super().__init__(vocabulary, index_words, step=VALUE_GAP)
        self._alike: list[int] = []
        self._first: dict[tuple[str, ...], int] = {}

    def put(self, piece: str, words: list[str], offsets: list[int], width: int) -> int:
        number = super().put(piece, words, offsets, width)
        self._alike.append(self._first.setdefault(tuple(words), number))
        return number

    def different(self, values: Sequence[str]) -> list[int]:
        """The numbers of values, without those whose words one before has too."""
        if len(values) == 1:
            return [self[values[0]]]
        first: dict[int, int] = {}
        for number in map(self.__getitem__, values):
            first.setdefault(self._alike[number], number)
        return list(first.values())


class _Stream:
    """One field: which pieces stand in which entry, from some point on as words."""

    def __init__(self, numbers: _Numbers) -> None:
        self.total = 0
        self._numbers = numbers
        self._pieces = array("i")
        self._docs = array("i")
        self._sizes = array("i")
        self._blocks: tuple[list[Array], ...] = ([], [], [])

    def add(self, doc: int, found: list[int]) -> None:
        """The pieces of the next entry."""
        if not found:
            return
        self._pieces.fromlist(found)
        self._docs.append(doc)
        self._sizes.append(len(found))
        self.total += len(found)
        if len(self._pieces) >= _BLOCK:
            self._end_block()

    def taken(self) -> tuple[Array, Array, Array]:
        """Words as numbers of the vocabulary, entries, positions: each in turn as they stand."""
        self._end_block()
        self.total = 0
        words, docs, positions = map(_joined, self._blocks)
        return words, docs, positions

    def _end_block(self) -> None:
        if self._pieces:
            for arrays, array_ in zip(self._blocks, self._words(), strict=True):
                arrays.append(array_)
            self._pieces, self._docs, self._sizes = array("i"), array("i"), array("i")

    def _words(self) -> tuple[Array, Array, Array]:
        found = np.frombuffer(self._pieces, np.int32)
        sizes = np.frombuffer(self._sizes, np.int32)
        starts = np.frombuffer(self._numbers.starts, np.int32)
        widths = np.frombuffer(self._numbers.widths, np.uint32)[found]
        first = starts[found]
        many = starts[1:][found] - first
        at = np.repeat(first - starts_of(many)[:-1], many)
        at += np.arange(len(at))
        before = starts_of(widths)[:-1]
        before -= np.repeat(before[starts_of(sizes)[:-1]], sizes)
        docs = np.repeat(np.frombuffer(self._docs, np.int32), sizes)
        positions = np.repeat(before, many)
        positions += np.frombuffer(self._numbers.offsets, np.uint32)[at]
        words = np.frombuffer(self._numbers.words, np.int32)[at]
        return words, np.repeat(docs, many), positions.astype(np.uint32)


def _joined(arrays: list[Array]) -> Array:
    """All of them as one; the list is empty then."""
    whole = np.concatenate(arrays) if arrays else np.empty(0, np.int32)
    arrays.clear()
    return whole


def _itself(mark: str) -> tuple[list[str], list[int]]:
    return [mark], [0]


def _postings(vocabulary: Sequence[str], words: Array, docs: Array, positions: Array) -> Postings:
    """Postings of words (numbers of the vocabulary) that stand in these entries at these places."""
    used = np.flatnonzero(np.bincount(words, minlength=len(vocabulary))).tolist()
    used.sort(key=vocabulary.__getitem__)
    ranks = np.zeros(len(vocabulary), np.int32)
    ranks[used] = np.arange(len(used), dtype=np.int32)
    placed, docs, positions = _in_order(ranks[words], docs, positions)
    first = np.append(_changes(placed, docs), len(placed))
    starts = starts_of(np.bincount(placed[first[:-1]], minlength=len(used)))
    return Postings(
        words=[vocabulary[number] for number in used],
        starts=starts,
        docs=docs[first[:-1]],
        counts=smallest(np.diff(first)),
        places=first[starts],
        positions=positions.astype(np.uint16) if _bits(positions) <= _SHORT_BITS else positions,
    )


def _in_order(ranks: Array, docs: Array, positions: Array) -> tuple[Array, Array, Array]:
    """The three sorted together; as one number each where it is large enough, which is faster."""
    doc_bits, place_bits = _bits(docs), _bits(positions)
    if _bits(ranks) + doc_bits + place_bits > _KEY_BITS:
        order = np.lexsort((positions, docs, ranks))
        return ranks[order], docs[order], positions[order]
    keys = ranks.astype(np.int64)
    keys <<= doc_bits
    keys |= docs
    keys <<= place_bits
    keys |= positions
    keys.sort()
    positions = (keys & ((1 << place_bits) - 1)).astype(np.uint32)
    keys >>= place_bits
    docs = (keys & ((1 << doc_bits) - 1)).astype(np.int32)
    keys >>= doc_bits
    return keys, docs, positions


def _bits(numbers: Array) -> int:
    return int(numbers.max()).bit_length()


def _changes(ranks: Array, docs: Array) -> Array:
    """Where another word or entry begins."""
    new = np.empty(len(ranks), bool)
    new[0] = True
    np.not_equal(ranks[1:], ranks[:-1], out=new[1:])
    new[1:] |= docs[1:] != docs[:-1]
    return np.flatnonzero(new)
