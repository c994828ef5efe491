"""Files read in several processes, none of which outlives the one that builds."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from concurrent.futures.process import BrokenProcessPool

from index.catalog.intake import Source, TakenIn, take_in
from index.errors import MatineeError
from index.processes import processes

_PARALLEL_FROM = 200
_CHUNK = 16


def taken_in(sources: Sequence[Source], jobs: int) -> Generator[TakenIn]:
    """What came of each file, in order, read in up to `jobs` processes where that pays.

    MatineeError where one of the processes is ended from outside.
    """
    if jobs < 2 or len(sources) < _PARALLEL_FROM:
        yield from map(take_in, sources)
        return
    with processes(jobs) as pool:
        try:
            yield from pool.map(take_in, sources, chunksize=_CHUNK)
        except BrokenProcessPool as error:
            raise MatineeError(
                "A process that read documents was ended from outside.",
                "`matinee index --jobs 1` reads them in one process.",
            ) from error
