"""One thread with room for one query: the newest wins, what is late is never shown."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Generic, NamedTuple, TypeVar

Request = TypeVar("Request")
Result = TypeVar("Result")


class Answer(NamedTuple, Generic[Request, Result]):
    """What came of a request: `result`, or the `error` that it ended with."""

    number: int
    request: Request
    result: Result | None
    error: Exception | None = None


class SearchThread(Generic[Request, Result]):
    """Runs `work(request, stop)` for the newest request and hands the answer to `deliver`.

    `work` asks `stop()` now and then and raises `stopped` or returns anything once
    it is True: its answer is dropped. `deliver` is called on this thread, and only
    with the answer to the newest request; the receiver compares `number` with
    `newest` once more, since a newer request may come while the answer travels.
    `idle` is set while nothing is waiting, running or being delivered.
    """

    def __init__(
        self,
        work: Callable[[Request, Callable[[], bool]], Result],
        deliver: Callable[[Answer[Request, Result]], None],
        *,
        stopped: type[Exception],
        name: str = "matinee-search",
    ) -> None:
        self._work = work
        self._deliver = deliver
        self._stopped = stopped
        self._changed = threading.Condition()
        self._waiting: tuple[int, Request] | None = None
        self._last: Answer[Request, Result] | None = None
        self._preparation: Callable[[], object] | None = None
        self._closed = False
        self._newest = 0
        self.idle = threading.Event()
        self.idle.set()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    @property
    def newest(self) -> int:
        """The number of the last request."""
        return self._newest

    def start(self) -> None:
        self._thread.start()

    def prepare(self, preparation: Callable[[], object]) -> None:
        """Do this on the thread as soon as nothing is asked; what it raises is dropped.

        It is for what the first answer would else have to wait for.
        """
        with self._changed:
            self._preparation = preparation
            self._changed.notify()

    def ask(self, request: Request) -> int:
        """Replace whatever waits or runs by `request`; returns its number."""
        with self._changed:
            self._newest += 1
            self._waiting = (self._newest, request)
            self.idle.clear()
            self._changed.notify()
            return self._newest

    def answer(self, seconds: float) -> Answer[Request, Result] | None:
        """Wait at most so long for the answer to the newest request; it is delivered, too."""
        self.idle.wait(seconds)
        last = self._last
        return last if last is not None and last.number == self._newest else None

    def forget(self) -> int:
        """Drop what waits or runs, its answer will not come; returns the number now newest."""
        with self._changed:
            self._newest += 1
            self._waiting = None
            self._changed.notify()
            return self._newest

    def close(self, timeout: float | None = 1.0) -> None:
        """Tell the running query to stop and end the thread; waits `timeout` seconds at most."""
        with self._changed:
            self._closed = True
            self._waiting = None
            self._newest += 1
            self._changed.notify()
        if self._thread.is_alive() and self._thread is not threading.current_thread():
            self._thread.join(timeout)

    def _run(self) -> None:
        while not self._closed:
            taken, preparation = self._take()
            if preparation is not None:
                with suppress(Exception):
                    preparation()
            if taken is None:
                continue
            number, request = taken
            answer = self._answer(number, request)
            if answer is not None and number == self._newest:
                self._last = answer
                self._deliver(answer)
        self.idle.set()

    def _take(self) -> tuple[tuple[int, Request] | None, Callable[[], object] | None]:
        """The next request, or else what is to be prepared; neither at the end."""
        with self._changed:
            while not (self._waiting or self._preparation or self._closed):
                self.idle.set()
                self._changed.wait()
            taken, self._waiting = self._waiting, None
            if taken or self._closed:
                return taken, None
            preparation, self._preparation = self._preparation, None
            return None, preparation

    def _answer(self, number: int, request: Request) -> Answer[Request, Result] | None:
        def stop() -> bool:
            return self._newest != number

        try:
            return Answer(number, request, self._work(request, stop))
        except self._stopped:
            return None
        except Exception as error:  # noqa: BLE001, RUF100 - the app shows it; the thread lives on
            return Answer(number, request, None, error)
