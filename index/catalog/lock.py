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


@contextmanager
def building(folder: Path, waiting: Callable[[int], None] | None = None) -> Iterator[None]:
    """Hold the builder's lock. OSError where the folder cannot be written.

    `waiting` is called with the other's process number (0: not known) each time
    that it is found busy.
    """
    from filelock import FileLock, Timeout

    lock = FileLock(folder / LOCK)
    while True:
        try:
            lock.acquire(timeout=0)
            break
        except Timeout:
            if waiting:
                waiting(_holder(folder))
            time.sleep(_PATIENCE_S)
    try:
        (folder / HOLDER).write_text(str(os.getpid()), encoding="ascii")
        yield
    finally:
        lock.release()


def _holder(folder: Path) -> int:
    try:
        return int((folder / HOLDER).read_text(encoding="ascii"))
    except (OSError, ValueError):
        return 0
