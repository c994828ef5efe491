"""The sorted words of a field over arrays: nothing is decoded before it is asked for."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple, Self, overload

import numpy as np

from index.engine.arrays import Array, ArrayFile, smallest

_BUCKETS: Final = 32
BLOCK: Final = 1 << 20
_END: Final = ord("\n")
_KEY_BYTES: Final = 8
_AFTER: Final = chr(0x10FFFF)
_PARTS: Final = ("", " starts", " keys")


class Spelled(NamedTuple):
    """Some words: their numbers, and their letters as code points.

    Word ``numbers[i]`` is ``letters[starts[i]:starts[i + 1]]``.
    """

    numbers: Array
    letters: Array
    starts: Array


class Sorted(Sequence[str]):
    """Sorted texts, none with a line break.

    UTF-8 sorts as code points do, so that a text or a beginning is found by its
    key (see `key_of`), and of those with the same key only a few are decoded.
    """

    def __init__(self, blob: Array, starts: Array, keys: Array) -> None:
        """Text i is ``blob[starts[i]:starts[i + 1]]`` without the line break at its end."""
        self._blob, self._starts, self._keys = blob, starts, keys
        # Single items come out of these several times faster than out of arrays.
        self._bytes, self._places, self._ranks = blob.data, starts.data, keys.data
        self._size = len(keys)

    @classmethod
    def read(cls, file: ArrayFile, name: str) -> Self:
        """What was written as `name`. `EngineDamaged` where the file lacks it."""
        return cls(*(file.get(f"{name}{part}") for part in _PARTS))

    def arrays(self, name: str) -> Iterator[tuple[str, Array]]:
        """What is written of them, as names and arrays."""
        for part, array in zip(_PARTS, (self._blob, self._starts, self._keys), strict=True):
            yield f"{name}{part}", array

    def place(self, text: str) -> int:
        """The number of the first text that is not below this one."""
        key = key_of(text)
        first = bisect_left(self._ranks, key)
        if first == self._size or self._ranks[first] != key:
            return first
        return bisect_left(self, text, first, bisect_right(self._ranks, key, first))

    def beginning(self, prefix: str) -> tuple[int, int]:
        """The numbers of the first text that begins so, and of the first one after those."""
        data = prefix.encode("utf-8", "surrogatepass")
        if not 0 < len(data) <= _KEY_BYTES:
            return self.place(prefix), self.place(prefix + _AFTER) if prefix else self._size
        room = 8 * (_KEY_BYTES - len(data))
        low = int.from_bytes(data, "big")
        first = bisect_left(self._ranks, low << room)
        return first, bisect_left(self._ranks, (low + 1) << room, first)

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
        """All texts, decoded at once."""
        return self._between(0, self._size)

    def _between(self, first: int, end: int) -> list[str]:
        text = _text(self._bytes[self._places[first] : self._places[end]])
        return text.split("\n")[:-1]


def sorted_texts(texts: Sequence[str]) -> Sorted:
    """Texts that are sorted already, over arrays."""
    blob = np.frombuffer(
        "".join(f"{text}\n" for text in texts).encode("utf-8", "surrogatepass"), np.uint8
    )
    starts = np.concatenate(([0], np.flatnonzero(blob == _END) + 1))
    return Sorted(blob, smallest(starts), keys_of(blob, starts))


class Words(Sorted):
    """The sorted words of a field, with what rules most of them out at a look."""

    def __init__(
        self, blob: Array, starts: Array, keys: Array, lengths: Array, letters: Array
    ) -> None:
        """`lengths` counts letters; `letters` has a bit for each bucket that one of a word's
        letters falls into (see `buckets`)."""
        super().__init__(blob, starts, keys)
        self.lengths, self.letters = lengths, letters

    @classmethod
    def read(cls, file: ArrayFile, name: str) -> Self:
        parts = (*_PARTS, " lengths", " letters")
        return cls(*(file.get(f"{name}{part}") for part in parts))

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
        return cls(blob, smallest(starts), keys_of(blob, starts), smallest(lengths), letters)

    def arrays(self, name: str) -> Iterator[tuple[str, Array]]:
        yield from super().arrays(name)
        yield f"{name} lengths", self.lengths
        yield f"{name} letters", self.letters.astype("<u4")

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


def key_of(text: str) -> int:
    """The first eight bytes of a text as a number: keys stand in the order of the texts.

    Two texts may have the same key.
    """
    data = text.encode("utf-8", "surrogatepass")[:_KEY_BYTES]
    return int.from_bytes(data.ljust(_KEY_BYTES, b"\0"), "big")


def keys_of(blob: Array, starts: Array) -> Array:
    """`key_of` of all texts of a `Sorted`."""
    sizes = np.diff(starts) - 1
    keys = np.zeros(len(sizes), "<u8")
    for place in range(_KEY_BYTES):
        keys <<= np.uint64(8)
        long = np.flatnonzero(sizes > place)
        keys[long] |= blob[starts[long] + place]
    return keys


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
