"""Entries of a large addition, collected in other processes as well as in this one."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import cache
from typing import Final

from index.engine.collecting import Collected, Collector
from index.engine.entry import Entry
from index.processes import processes

BATCH: Final = 1_000
_ALONE: Final = 4
"""The first so many batches are not shared: small additions start no process."""

_AHEAD: Final = 2
"""How many batches a process has before it, so that it need not wait for the next."""


class Shared:
    """Takes entries in, a batch at a time, and gives what was collected of them in order.

    This process does what the others have no room for, and again what they leave
    undone when they are ended from outside.
    """

    def __init__(self, jobs: int) -> None:
        """`jobs`: how many processes are at work, this one with them; from two on."""
        self._helpers = jobs - 1
        self._pool: ProcessPoolExecutor | None = None
        self._batch: list[Entry] = []
        self._collector = Collector()
        self._parts: list[Collected | _Away] = []

    def add(self, entry: Entry) -> None:
        self._batch.append(entry)
        if len(self._batch) == BATCH:
            self._end_batch()

    def _end_batch(self) -> None:
        batch, self._batch = self._batch, []
        away = self._sent(batch) if len(self._parts) >= _ALONE else None
        self._parts.append(away or self._collected(batch))

    def _sent(self, batch: list[Entry]) -> _Away | None:
        """The batch given to another process; None where that is not the time."""
        for at, part in enumerate(self._parts):
            if isinstance(part, _Away) and part.future.done():
                self._parts[at] = self._back(part)
        if sum(isinstance(part, _Away) for part in self._parts) >= _AHEAD * self._helpers:
            return None
        try:
            self._pool = self._pool or processes(self._helpers)
            return _Away(batch, self._pool.submit(_collect, batch))
        except BrokenProcessPool:
            self._helpers = 0
            return None

    def _back(self, part: _Away) -> Collected:
        try:
            return part.future.result()
        except BrokenProcessPool:
            return self._collected(part.batch)

    def _collected(self, batch: list[Entry]) -> Collected:
        for entry in batch:
            self._collector.add(entry)
        return self._collector.take()

    def parts(self) -> Iterator[Collected]:
        """Everything that was collected, in the order of the entries; ends the other processes."""
        if self._batch:
            self._parts.append(self._collected(self._batch))
        for part in self._parts:
            yield self._back(part) if isinstance(part, _Away) else part
        self.close()

    def close(self) -> None:
        """Let the other processes go, whatever they are at."""
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)


class _Away:
    """A batch that another process has."""

    def __init__(self, batch: list[Entry], future: Future[Collected]) -> None:
        self.batch = batch
        self.future = future


def _collect(batch: list[Entry]) -> Collected:
    collector = _collector()
    for entry in batch:
        collector.add(entry)
    return collector.take()


@cache
def _collector() -> Collector:
    """The one of this process: what it has seen it need not cut again."""
    return Collector()
