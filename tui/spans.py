"""Ranges of a text that can be asked for by where they lie."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Generic, TypeVar

T = TypeVar("T")


class Spans(Generic[T]):
    """Ranges ``[start, end)`` with something on each; they may overlap and nest."""

    def __init__(self, spans: Sequence[tuple[int, int, T]]) -> None:
        self._spans = sorted((span for span in spans if span[0] < span[1]), key=_start)
        self._reach: list[int] = []
        reach = 0
        for span in self._spans:
            reach = max(reach, span[1])
            self._reach.append(reach)

    def within(self, start: int, end: int) -> Iterator[tuple[int, int, T]]:
        """The ranges that touch ``[start, end)``, cut to it, the last first."""
        number = bisect_left(self._spans, end, key=_start) - 1
        while number >= 0 and self._reach[number] > start:
            low, high, what = self._spans[number]
            if high > start:
                yield max(low, start), min(high, end), what
            number -= 1


def _start(span: tuple[int, int, T]) -> int:
    return span[0]
