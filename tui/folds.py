"""Which line of a folded list shows what, without a table of all its lines."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from typing import NamedTuple


class Spot(NamedTuple):
    """A line of the list: a group, and one of its rows, -1 for the group itself."""

    group: int
    row: int = -1


class Standing(NamedTuple):
    """Where a person is in the list: `cursor` as `FilmList.cursor_id`, its line on the screen.

    `unfolded` are all films that show their reviews, `opened` those that a person unfolded.
    """

    cursor: str | None
    line: int
    unfolded: frozenset[str]
    opened: frozenset[str]


class Folds:
    """`groups` lines, some of them unfolded to the rows under them. Counting from 0 everywhere."""

    def __init__(self, groups: int, unfolded: Mapping[int, int] | None = None) -> None:
        self.groups = groups
        self._rows = dict(unfolded or {})
        self._index()

    @property
    def height(self) -> int:
        """Lines in all."""
        return self.groups + self._above[-1]

    @property
    def unfolded(self) -> list[int]:
        """The groups that are unfolded, rising."""
        return self._open

    def is_unfolded(self, group: int) -> bool:
        return group in self._rows

    def unfold(self, group: int, rows: int) -> None:
        self._rows[group] = rows
        self._index()

    def fold(self, group: int) -> None:
        self._rows.pop(group, None)
        self._index()

    def line(self, spot: Spot) -> int:
        """The line that shows a spot; a folded row is shown by its group."""
        before = bisect_left(self._open, spot.group)
        row = spot.row if spot.group in self._rows else -1
        return spot.group + self._above[before] + row + 1

    def at(self, line: int) -> Spot:
        """What stands on a line inside the list."""
        number = bisect_right(self._lines, line) - 1
        if number < 0:
            return Spot(line)
        group = self._open[number]
        below = line - self._lines[number]
        rows = self._rows[group]
        return Spot(group, below - 1) if below <= rows else Spot(group + below - rows)

    def _index(self) -> None:
        self._open = sorted(self._rows)
        self._above = [0]
        self._lines = []
        for group in self._open:
            self._lines.append(group + self._above[-1])
            self._above.append(self._above[-1] + self._rows[group])
