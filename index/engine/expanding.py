"""From what was typed to words of a dictionary: exact, prefix, pattern, fuzzy.

Every function takes the sorted words of a field and gives runs of word
numbers: rising, apart, none left out. Patterns and edits are tried on all words
at once, after lengths and letters have ruled most of them out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np

from index.engine.arrays import Array
from index.engine.dictionary import Spelled, Words, codes_of, letters_of


class Run(NamedTuple):
    """Words numbered from `first` up to, not including, `end`."""

    first: int
    end: int


def runs_of(numbers: Iterable[int]) -> list[Run]:
    """Rising numbers as runs of neighbours."""
    runs: list[Run] = []
    for number in numbers:
        if runs and runs[-1].end == number:
            runs[-1] = Run(runs[-1].first, number + 1)
        else:
            runs.append(Run(number, number + 1))
    return runs


def _runs(numbers: Array) -> list[Run]:
    """The same of an array."""
    if not len(numbers):
        return []
    breaks = np.flatnonzero(np.diff(numbers) != 1) + 1
    first = numbers[np.append(0, breaks)].tolist()
    end = (numbers[np.append(breaks, len(numbers)) - 1] + 1).tolist()
    return list(map(Run, first, end))


def exactly(words: Sequence[str], word: str) -> list[Run]:
    words = Words.of(words)
    at = words.place(word)
    return [Run(at, at + 1)] if at < len(words) and words[at] == word else []


def beginning(words: Sequence[str], prefix: str) -> list[Run]:
    first, end = Words.of(words).beginning(prefix)
    return [Run(first, end)] if first < end else []


def fitting(words: Sequence[str], pattern: str) -> list[Run]:
    """Words that fit ``*`` (any letters) and ``?`` (one letter)."""
    words = Words.of(words)
    start, *_ = re.split(r"[*?]", pattern, maxsplit=1)
    pieces = pattern.split("*")
    needed = "".join(pieces)
    letters = np.uint32(letters_of(needed.replace("?", "")))
    fits = [np.empty(0, np.int64)]
    for first, end in beginning(words, start):
        lengths = words.lengths[first:end]
        possible = lengths >= len(needed) if len(pieces) > 1 else lengths == len(needed)
        possible &= words.letters[first:end] & letters == letters
        for part in words.spelled(np.flatnonzero(possible) + first):
            fits.append(part.numbers[_fit(part, pieces)])
    return _runs(np.concatenate(fits))


def _fit(words: Spelled, pieces: Sequence[str]) -> Array:
    """Which words consist of these pieces in order, with anything between them.

    Between two stars the first place where a piece stands is as good as any, so
    that the work grows with the letters and pieces only.
    """
    at, ends = words.starts[:-1], words.starts[1:]
    first, *middle = pieces
    fits: Array = _standing(words.letters, first)[at]
    at = at + len(first)
    if not middle:
        fits &= at == ends
        return fits
    *middle, last = middle
    for piece in filter(None, middle):
        places = np.append(np.flatnonzero(_standing(words.letters, piece)), len(words.letters))
        at = places[np.searchsorted(places[:-1], at)] + len(piece)
    fits &= at <= ends - len(last)
    stands = _standing(words.letters, last)
    fits[fits] = stands[ends[fits] - len(last)]
    return fits


def _standing(letters: Array, piece: str) -> Array:
    """Where in the letters, from before the first to behind the last, a piece stands."""
    count = len(letters) + 1 - len(piece)
    stands = np.zeros(len(letters) + 1, bool)
    stands[: max(count, 0)] = True
    for offset, code in enumerate(codes_of(piece)):
        if piece[offset] != "?":
            stands[:count] &= letters[offset : offset + count] == code
    return stands


def resembling(words: Sequence[str], word: str, edits: int) -> list[Run]:
    """Words within so many edits: a letter more, less, other, or two neighbours swapped."""
    return _runs(near(words, word, edits)[0])


def near(words: Sequence[str], word: str, edits: int) -> tuple[Array, Array]:
    """The numbers of the words within so many edits, rising, and how many each takes."""
    words = Words.of(words)
    lengths = words.lengths
    low, high = max(len(word) - edits, 0), len(word) + edits
    possible = np.flatnonzero((lengths >= low) & (lengths <= high))
    # An edit takes away one letter at most and brings in one at most.
    letters, wanted = words.letters[possible], np.uint32(letters_of(word))
    possible = possible[_few(letters & ~wanted, edits) & _few(~letters & wanted, edits)]
    numbers, distances = [possible[:0]], [np.empty(0, np.uint8)]
    for part in words.spelled(possible):
        taken = _distances(codes_of(word), part, edits)
        within = taken <= edits
        numbers.append(part.numbers[within])
        distances.append(taken[within])
    return np.concatenate(numbers), np.concatenate(distances)


def _few(bits: Array, most: int) -> Array:
    """Which numbers have at most so many bits."""
    for _ in range(most):
        bits = bits & (bits - np.uint32(1))
    few: Array = bits == 0
    return few


def _distances(typed: Array, words: Spelled, edits: int) -> Array:
    """Edit distances (optimal string alignment) to words of about the same length.

    All words at once, cell by cell of the band in which a distance can be at
    most `edits`; larger distances come out as ``edits + 1``.
    """
    lengths = np.diff(words.starts)
    width = int(lengths.max(initial=0))
    letters = np.zeros((width, len(lengths)), words.letters.dtype)
    letters.T[np.arange(width) < lengths[:, np.newaxis]] = words.letters
    far = np.full(len(lengths), edits + 1, np.uint8)
    ends = far.copy()
    rows = [{j: np.full_like(far, j) for j in range(min(edits, width) + 1)}]
    for i, letter in enumerate(typed, 1):
        before, above = rows[-2:] if i > 1 else ({}, rows[-1])
        row: dict[int, Array] = {0: np.full_like(far, i)} if i <= edits else {}
        for j in range(max(1, i - edits), min(width, i + edits) + 1):
            cell = np.minimum(above.get(j, far), row.get(j - 1, far)) + np.uint8(1)
            np.minimum(cell, above.get(j - 1, far) + (letters[j - 1] != letter), out=cell)
            if j - 2 in before:
                swapped = (letters[j - 2] == letter) & (letters[j - 1] == typed[i - 2])
                np.minimum(cell, before[j - 2] + np.uint8(1), out=cell, where=swapped)
            row[j] = np.minimum(cell, far, out=cell)
        rows = [above, row]
    for j, cell in rows[-1].items():
        np.copyto(ends, cell, where=lengths == j)
    return ends
