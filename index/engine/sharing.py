"""Another process that collects entries for this one."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
from functools import cache
from typing import Any, Final

from index.engine.collecting import Collected, Collecting
from index.engine.columns import Columns, ColumnsBuilder
from index.engine.entry import Entry
from index.engine.faults import EngineFault
from index.processes import processes

_AHEAD: Final = 4
"""How many batches a helper has before it, so that it need not wait for the next."""


class Helper:
    """One process. `EngineFault` from what is asked of it once it was ended from outside."""

    def __init__(self) -> None:
        self.count = 0
        self._process = processes(1)
        self._sent: deque[Future[Any]] = deque()

    def has_room(self) -> bool:
        """Whether it is time to give it more."""
        while self._sent and self._sent[0].done():
            self._answer()
        return len(self._sent) < _AHEAD

    def add(self, batch: Sequence[Entry]) -> None:
        self.count += len(batch)
        self._ask(_add, batch)

    def end(self) -> None:
        """No more entries will come: it makes what it has ready."""
        self._ask(_end)
        self._ask(_next_part)

    def columns(self) -> Columns:
        """Those of its entries, in the order that they came; after `end`."""
        while len(self._sent) > 2:
            self._answer()
        columns: Columns = self._answer()
        return columns

    def parts(self) -> Iterator[Collected]:
        """The words of its entries, in order; after `columns`."""
        part: Collected | None = self._answer()
        while part is not None:
            self._ask(_next_part)
            yield part
            part = self._answer()

    def close(self) -> None:
        """Let the process go, whatever it is at."""
        self._process.shutdown(wait=False, cancel_futures=True)

    def _ask(self, what: Any, *given: object) -> None:
        try:
            self._sent.append(self._process.submit(what, *given))
        except BrokenProcessPool as error:
            raise _ended() from error

    def _answer(self) -> Any:
        try:
            return self._sent.popleft().result()
        except BrokenProcessPool as error:
            raise _ended() from error


def _ended() -> EngineFault:
    return EngineFault(
        "A process that indexed reviews was ended from outside.",
        "`matinee index --jobs 1` indexes them in one process.",
    )


class _Work:
    """What a helper has done so far."""

    def __init__(self) -> None:
        self.collecting = Collecting()
        self._columns = ColumnsBuilder()

    def add(self, batch: Sequence[Entry]) -> None:
        for entry in batch:
            self.collecting.add(entry)
            self._columns.add(entry)

    def end(self) -> Columns:
        self.collecting.end()
        self._columns.add_lengths(self.collecting.lengths())
        return self._columns.finished()


@cache
def _work() -> _Work:
    """That of this process."""
    return _Work()


def _add(batch: Sequence[Entry]) -> None:
    _work().add(batch)


def _end() -> Columns:
    return _work().end()


def _next_part() -> Collected | None:
    parts = _work().collecting.parts
    return parts.pop(0) if parts else None
