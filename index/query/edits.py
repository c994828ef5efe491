"""How far two words are from each other, in edits."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class Near(NamedTuple):
    """A word of an index, so many edits from another one, in so many documents of one field."""

    edits: int
    documents: int
    word: str


def distance(one: str, other: str, limit: int) -> int:
    """Edits between two words: a letter more, less, other, or two neighbours swapped.

    Anything beyond `limit` comes out as ``limit + 1``.
    """
    if abs(len(one) - len(other)) > limit:
        return limit + 1
    rows = [_first_row(other, limit)]
    for at in range(len(one)):
        rows.append(_row(other, one, at, rows, limit))
        if min(rows[-1]) > limit:
            return limit + 1
    return rows[-1][-1]


def shared(one: str, other: str) -> int:
    """How many letters two words begin with alike."""
    for at, (letter, counterpart) in enumerate(zip(one, other, strict=False)):
        if letter != counterpart:
            return at
    return min(len(one), len(other))


def _first_row(word: str, limit: int) -> list[int]:
    return [min(place, limit + 1) for place in range(len(word) + 1)]


def _row(word: str, typed: str, at: int, rows: Sequence[list[int]], limit: int) -> list[int]:
    """The line of the table of distances for the letter at `at` of `typed`, after `rows`.

    Only cells that can be within `limit` are worked out, the others are beyond it.
    """
    letter, above = typed[at], rows[at]
    beyond = limit + 1
    row = [beyond] * len(above)
    if at < limit:
        row[0] = at + 1
    for place in range(max(0, at - limit), min(len(word), at + beyond)):
        other = word[place]
        if other == letter:
            row[place + 1] = above[place]
            continue
        cell = 1 + min(above[place], above[place + 1], row[place])
        if at and place and other == typed[at - 1] and letter == word[place - 1]:
            cell = min(cell, rows[at - 1][place - 1] + 1)
        if cell < beyond:
            row[place + 1] = cell
    return row
