"""The sorted words of a field over arrays: nothing is decoded before it is asked for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple, overload

import numpy as np

from index.engine.arrays import Array, ArrayFile, smallest

_BUCKETS: Final = 32
BLOCK: Final = 1 << 20
_END: Final = ord("\n")


class Spelled(NamedTuple):
    """Some words: their numbers, and their letters as code points.

    Word ``numbers[i]`` is ``letters[starts[i]:starts[i + 1]]``.
    """

    numbers: Array
    letters: Array
    starts: Array


class Words(Sequence[str]):
    """Sorted words, none with a line break.

    UTF-8 sorts as code points do, so that a word or a beginning is found by
    bisection, which decodes only the few words it looks at.
    """

    def __init__(self, blob: Array, starts: Array, lengths: Array, letters: Array) -> None:
        """Word i is ``blob[starts[i]:starts[i + 1]]`` without the line break at its end.

        `lengths` counts its letters; `letters` has a bit for each bucket that one
        of its letters falls into (see `buckets`).
        """
        self._blob, self._starts = blob, starts
        # Single items come out of these several times faster than out of arrays.
        self._bytes, self._places = blob.data, starts.data
        self.lengths, self.letters = lengths, letters
        self._size = len(lengths)

    @classmethod
    def of(cls, words: Sequence[str]) -> Words:
        """The same words over arrays."""
        if isinstance(words, Words):
            return words
        text = "".join(f"{word}\n" for word in words)
        codes = codes_of(text)
        ends = np.flatnonzero(codes == _END)
        lengths = np.diff(ends, prepend=-1) - 1
        bits = buckets(codes)
        bits[ends] = 0
        letters = np.bitwise_or.reduceat(bits, ends - lengths) if len(ends) else bits
        blob = np.frombuffer(text.encode("utf-8", "surrogatepass"), np.uint8)
        starts = np.concatenate(([0], np.flatnonzero(blob == _END) + 1))
        return cls(blob, smallest(starts), smallest(lengths), letters)

    def arrays(self, field: str) -> Iterator[tuple[str, Array]]:
        """What is written of them, as names and arrays."""
        yield f"{field}/words", self._blob
        yield f"{field}/word starts", self._starts
        yield f"{field}/word lengths", self.lengths
        yield f"{field}/word letters", self.letters.astype("<u4")

    def __len__(self) -> int:
        return self._size

    @overload
    def __getitem__(self, at: int) -> str: ...
    @overload
    def __getitem__(self, at: slice) -> list[str]: ...
    def __getitem__(self, at: int | slice) -> str | list[str]:
        if isinstance(at, slice):
            first, end, step = at.indices(self._size)
            return self._between(first, max(first, end))[::step] if step > 0 else self.tolist()[at]
        if at < 0:
            at += self._size
        if not 0 <= at < self._size:
            raise IndexError(at)
        return _text(self._bytes[self._places[at] : self._places[at + 1] - 1])

    def __iter__(self) -> Iterator[str]:
        return iter(self.tolist())

    def tolist(self) -> list[str]:
        """All words, decoded at once."""
        return self._between(0, self._size)

    def _between(self, first: int, end: int) -> list[str]:
        text = _text(self._bytes[self._places[first] : self._places[end]])
        return text.split("\n")[:-1]

    def spelled(self, numbers: Array, block: int = BLOCK) -> Iterator[Spelled]:
        """The letters of these words (numbers rising), in blocks of at most so many letters
        or of one word."""
        ends = np.cumsum(self.lengths[numbers], dtype=np.int64)
        first = 0
        while first < len(numbers):
            before = int(ends[first - 1]) if first else 0
            end = max(first + 1, int(np.searchsorted(ends, before + block, "right")))
            yield self._spelled(numbers[first:end], np.append(before, ends[first:end]) - before)
            first = end

    def _spelled(self, numbers: Array, starts: Array) -> Spelled:
        from_ = self._starts[numbers].astype(np.int64)
        sizes = self._starts[numbers + 1] - from_ - 1
        ends = np.cumsum(sizes)
        at = np.repeat(from_ - (ends - sizes), sizes) + np.arange(ends[-1])
        return Spelled(numbers, codes_of(_text(self._blob[at].data)), starts)


def read_words(file: ArrayFile, field: str) -> Words:
    """The words of a field. `EngineDamaged` where the file lacks them."""
    return Words(
        file.get(f"{field}/words"),
        file.get(f"{field}/word starts"),
        file.get(f"{field}/word lengths"),
        file.get(f"{field}/word letters"),
    )


def buckets(codes: Array) -> Array:
    """For each code point the bit of the bucket, one of 32, that it falls into."""
    return np.uint32(1) << (codes % _BUCKETS).astype(np.uint32)


def letters_of(word: str) -> int:
    """The buckets of a word's letters as one number."""
    return int(np.bitwise_or.reduce(buckets(codes_of(word)), initial=0))


def codes_of(text: str) -> Array:
    """The code points of a text, as uint32."""
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), "<u4")


def _text(data: memoryview) -> str:
    return str(data, "utf-8", "surrogatepass")
