"""Files read in several processes, none of which outlives the one that builds."""

from __future__ import annotations

import os
import signal
from collections.abc import Generator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context, parent_process
from threading import Thread

from index.catalog.intake import Source, TakenIn, take_in
from index.errors import MatineeError

_PARALLEL_FROM = 200
_CHUNK = 16


def taken_in(sources: Sequence[Source], jobs: int) -> Generator[TakenIn]:
    """What came of each file, in order, read in up to `jobs` processes where that pays.

    MatineeError where one of the processes is ended from outside.
    """
    if jobs < 2 or len(sources) < _PARALLEL_FROM:
        yield from map(take_in, sources)
        return
    context = get_context("spawn")
    with ProcessPoolExecutor(jobs, mp_context=context, initializer=follow_parent) as pool:
        try:
            yield from pool.map(take_in, sources, chunksize=_CHUNK)
        except BrokenProcessPool as error:
            raise MatineeError(
                "A process that read documents was ended from outside.",
                "`matinee index --jobs 1` reads them in one process.",
            ) from error


def follow_parent() -> None:
    """Make this process end with its parent, and leave a ctrl+c to that.

    A pool's process waits for work on a pipe that it holds open itself: it
    would not notice that nobody is left to give it any.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
