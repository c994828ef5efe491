"""From what was typed to words of a dictionary: exact, prefix, pattern, fuzzy.

Every function takes the sorted words of a field and gives runs of word
numbers: rising, apart, none left out.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np

from index.engine.arrays import Array
from index.query.wildcards import expression

_AFTER = chr(0x10FFFF)


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


def exactly(words: Sequence[str], word: str) -> list[Run]:
    at = bisect_left(words, word)
    return [Run(at, at + 1)] if at < len(words) and words[at] == word else []


def beginning(words: Sequence[str], prefix: str) -> list[Run]:
    first = bisect_left(words, prefix)
    end = bisect_left(words, prefix + _AFTER, first) if prefix else len(words)
    return [Run(first, end)] if first < end else []


def fitting(words: Sequence[str], pattern: str) -> list[Run]:
    """Words that fit ``*`` (any letters) and ``?`` (one letter)."""
    start = re.split(r"[*?]", pattern, maxsplit=1)[0]
    fits = expression(pattern).fullmatch
    return runs_of(
        number
        for run in beginning(words, start)
        for number in range(run.first, run.end)
        if fits(words[number])
    )


def resembling(words: Sequence[str], word: str, edits: int) -> list[Run]:
    """Words within so many edits: a letter more, less, other, or two neighbours swapped."""
    low, high = len(word) - edits, len(word) + edits
    numbers = [number for number, other in enumerate(words) if low <= len(other) <= high]
    if not numbers or not high:
        return []
    near = _distances(word, [words[number] for number in numbers], edits) <= edits
    return runs_of(np.array(numbers)[near].tolist())


def _distances(word: str, others: list[str], edits: int) -> Array:
    """Edit distances (optimal string alignment) to words of about the same length.

    All words at once, cell by cell of the band in which a distance can be at
    most `edits`; larger distances come out as some number above `edits`.
    """
    lengths = np.array([len(other) for other in others])
    width = int(lengths.max())
    letters = np.array(others, f"<U{width}").view("<u4").reshape(len(others), width).T
    typed = [ord(letter) for letter in word]
    far = np.full(len(others), edits + 1, np.int32)
    rows: list[dict[int, Array]] = [{j: np.full_like(far, j) for j in range(edits + 1)}]
    for i, letter in enumerate(typed, 1):
        row: dict[int, Array] = {}
        for j in range(max(0, i - edits), min(width, i + edits) + 1):
            if not j:
                row[0] = np.full_like(far, i)
                continue
            above, left = rows[-1].get(j, far), row.get(j - 1, far)
            cell = np.minimum(above, left) + 1
            changed = rows[-1].get(j - 1, far) + (letters[j - 1] != letter)
            cell = np.minimum(cell, changed)
            if i > 1 and j > 1 and j - 2 in rows[-2]:
                swapped = (letters[j - 2] == letter) & (letters[j - 1] == typed[i - 2])
                cell = np.where(swapped, np.minimum(cell, rows[-2][j - 2] + 1), cell)
            row[j] = cell
        rows = [rows[-1], row]
    ends = far.copy()
    for j, cell in rows[-1].items():
        ends = np.where(lengths == j, cell, ends)
    return ends
