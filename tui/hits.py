"""The hits in an open review and which of them is the current one."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from tui.selection import Range


class Hits:
    """Sorted, disjoint ranges of the text. `current` is an index, -1 where none is current."""

    def __init__(self, ranges: Sequence[Range] = (), current: int = -1) -> None:
        self.ranges = tuple(ranges)
        self.current = current if 0 <= current < len(self.ranges) else -1

    @property
    def start(self) -> int | None:
        """Where the current hit starts."""
        return self.ranges[self.current][0] if self.current >= 0 else None

    def replaced(self, ranges: Sequence[Range]) -> Hits:
        """Other ranges; the current hit stays current if it is among them."""
        new = tuple(ranges)
        if self.current < 0 or self.ranges[self.current] not in new:
            return Hits(new)
        return Hits(new, new.index(self.ranges[self.current]))

    def stepped(self, step: int, top: int | None) -> Hits:
        """The next hit (`step` 1) or the one before (-1), round the ends.

        With `top` the step is taken from that place of the text, not from the current hit.
        """
        if not self.ranges:
            return self
        number = self.current + step
        if top is not None:
            after = bisect_left(self.ranges, top, key=_start)
            number = after if step > 0 else after - 1
        return Hits(self.ranges, number % len(self.ranges))

    def within(self, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
        """Hits that touch ``[start, end)``, and whether each is the current one."""
        for number in range(bisect_right(self.ranges, start, key=_end), len(self.ranges)):
            low, high = self.ranges[number]
            if low >= end:
                return
            yield low, high, number == self.current


def _start(span: Range) -> int:
    return span[0]


def _end(span: Range) -> int:
    return span[1]
