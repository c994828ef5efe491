"""One builder at a time: a lock that a killed process lets go of, and who holds it."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

LOCK = "builder.lock"
HOLDER = "builder.pid"
_PATIENCE_S = 0.2


def builder(folder: Path) -> int | None:
    """The process that is building in `folder`, None where nobody is."""
    from filelock import FileLock, Timeout

    lock = FileLock(folder / LOCK)
    try:
        with lock.acquire(timeout=0):
            return None
    except Timeout:
        return _holder(folder)
    except OSError:
        return None


@contextmanager
def building(
    folder: Path,
    *,
    wait: bool = True,
    waiting: Callable[[int], None] | None = None,
) -> Iterator[bool]:
    """Hold the builder's lock; yields False at once if `wait` is off and another has it.

    `waiting` is called with the other's process number each time that it is found busy.
    """
    from filelock import FileLock, Timeout

    lock = FileLock(folder / LOCK)
    while True:
        try:
            lock.acquire(timeout=0 if not wait or waiting else -1, poll_interval=_PATIENCE_S)
            break
        except Timeout:
            if not wait:
                yield False
                return
            if waiting:
                waiting(_holder(folder))
            time.sleep(_PATIENCE_S)
    try:
        (folder / HOLDER).write_text(str(os.getpid()), encoding="ascii")
        yield True
    finally:
        lock.release()


def _holder(folder: Path) -> int:
    try:
        return int((folder / HOLDER).read_text(encoding="ascii"))
    except (OSError, ValueError):
        return 0
