"""The first run over a folder of Markdown notes: the whole on both cores, each stage on one.

``python -m tests.bench.stages [--reviews N] [--folder LIBRARY]``: notes are made
from the fixed seed, or the documents of a folder of one's own are read. The
whole is ``matinee index`` from process start to its end, the median of three.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any, Final

import msgspec

from index import entering
from index.catalog.intake import claim_of, review_id, row_of
from index.catalog.packs import encode
from index.documents.formats import Unreadable
from index.documents.read import load, parse
from index.documents.walk import SIZE_LIMIT, Found, walk
from index.engine.writing import write as write_index
from index.facts import read_facts
from index.films import join
from index.model import Review
from tests.bench.library import work_arguments, write_notes
from tests.bench.measure import heading, memory, number, table

_RUNS: Final = 3


class Clock:
    """Seconds spent in each stage."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    def __call__(self, stage: str, work: Callable[[], Any]) -> Any:
        started = time.perf_counter()
        try:
            return work()
        finally:
            spent = time.perf_counter() - started
            self.seconds[stage] = self.seconds.get(stage, 0.0) + spent


def stages(folder: Path, index: Path) -> tuple[Clock, int]:
    """Each stage by itself, in this process; and how many reviews there are."""
    found = [each for each in walk(folder) if isinstance(each, Found)]
    list(_read(Clock(), found[:1], folder))  # what is imported then belongs to no stage
    clock = Clock()
    clock("find files", lambda: list(walk(folder)))
    reviews = list(_read(clock, found, folder))
    clock("rows and records", lambda: [_stored(review) for review in reviews])
    joined = clock("join films", lambda: join(claim_of(review) for review in reviews))
    films = {film.id: film for film in joined.films}
    add = [entering.entry(review, films.get(joined.of.get(review.id, ""))) for review in reviews]
    clock(
        "index",
        lambda: write_index(index, add=add, remove=(), publish=lambda generation: None),
    )
    return clock, len(reviews)


def _read(clock: Clock, found: list[Found], folder: Path) -> Iterator[Review]:
    for each in found:
        try:
            source = clock("open files", partial(load, each, size_limit=SIZE_LIMIT))
            documents = clock("parse", partial(parse, source, each, folder))
        except Unreadable:
            continue
        for document in documents:
            part, line = document.place
            identity = review_id("", document.path, line, part)
            yield clock("read facts", partial(read_facts, document, review_id=identity))


def _stored(review: Review) -> tuple[bytes, bytes, bytes]:
    return (
        msgspec.msgpack.encode(row_of(review)),
        msgspec.msgpack.encode(claim_of(review)),
        encode(review),
    )


def whole(folder: Path, jobs: int) -> float:
    """Seconds of a first ``matinee index`` from process start to end."""
    with tempfile.TemporaryDirectory() as place:
        started = time.perf_counter()
        subprocess.run(
            [
                *(sys.executable, "-c", "from tui.cli import main; main()"),
                *("index", f"--jobs={jobs}", f"--library={folder}", f"--index-dir={place}/index"),
            ],
            check=True,
            capture_output=True,
        )
        return time.perf_counter() - started


def main() -> None:
    parser = work_arguments("The first run over a library, stage by stage.")
    parser.set_defaults(reviews=2_000)
    parser.add_argument("--folder", type=Path, help="documents of one's own")
    asked = parser.parse_args()
    cores = os.cpu_count() or 1
    with tempfile.TemporaryDirectory() as place:
        folder = asked.folder or Path(place) / "notes"
        if not asked.folder:
            write_notes(folder, asked.reviews)
        print(heading("First run, stage by stage", asked.reviews))
        seconds = {jobs: median(whole(folder, jobs) for _ in range(_RUNS)) for jobs in (cores, 1)}
        clock, count = stages(folder, Path(place) / "index")
    rows = [(f"whole, {jobs} cores", *_shown(spent, count)) for jobs, spent in seconds.items()]
    rows += [(stage, *_shown(spent, count)) for stage, spent in clock.seconds.items()]
    print(table(("", "s", "ms a review"), rows))
    print(
        f"\n{count:,} reviews; most memory of the process by stages: {memory('VmHWM') / 1e6:.0f} MB"
    )


def _shown(seconds: float, count: int) -> tuple[str, str]:
    return number(seconds), number(seconds * 1000 / max(1, count))


if __name__ == "__main__":
    main()
