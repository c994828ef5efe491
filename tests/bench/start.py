"""From process start to the first film title on a pseudo-terminal, against a bare Textual app.

``python -m tests.bench.start [--starts N] [--reviews N] [--work FOLDER]``: medians of
alternating starts with a ready index, of the starter library or, with `--reviews`,
of so many made-up ones. The bare app has an Input, a list and a footer.
CPU is what a process used until it was ended, right after the title came.
"""

from __future__ import annotations

import resource
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from tests.bench.library import ready_library, work_arguments
from tests.bench.measure import MS, heading, table
from tests.bench.terminal import Terminal, environment

BARE = """
from textual.app import App
from textual.widgets import Footer, Input, Label, ListItem, ListView

class Bare(App):
    BINDINGS = [("q", "quit", "quit")]
    def compose(self):
        yield Input()
        yield ListView(*(ListItem(Label(f"Title {n}")) for n in range(30)))
        yield Footer()

Bare().run()
"""
MATINEE = "from tui.cli import main; main()"
_TITLE_LETTERS = 12


class Start(NamedTuple):
    """Seconds from process start to the first title, and of CPU."""

    wall: float
    cpu: float


def start(arguments: Sequence[str], shown: bytes, settings: Mapping[str, str]) -> Start:
    """Start a program and end it once `shown` is on the screen."""
    before = _cpu()
    with Terminal(arguments, settings) as terminal:
        wall = terminal.until(lambda seen: shown in seen) - terminal.started
    return Start(wall, _cpu() - before)


def _cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def first_title(
    matinee: Sequence[str], library: Sequence[str], settings: Mapping[str, str]
) -> bytes:
    """The beginning of the title that the browser lists first."""
    command = [*matinee, *library[:-1], "films", *(f"--library={path}" for path in library[-1:])]
    listed = subprocess.run(command, capture_output=True, text=True, env=settings, check=True)
    return listed.stdout.splitlines()[0].split(" (")[0][:_TITLE_LETTERS].encode()


def main() -> None:
    parser = work_arguments("The start of the browser")
    parser.add_argument("--starts", type=int, default=15, help="of each program (15)")
    parser.set_defaults(reviews=0)
    options = parser.parse_args()
    library = ready_library(options.work, options.reviews).arguments if options.reviews else []
    found: dict[str, list[Start]] = {"bare Textual app": [], "matinee": []}
    with tempfile.TemporaryDirectory() as home:
        settings = environment(Path(home))
        matinee = [sys.executable, "-P", "-c", MATINEE]
        title = first_title(matinee, library, settings)
        print(heading("Start", options.reviews))
        for _ in range(options.starts):
            bare = start([sys.executable, "-P", "-c", BARE], b"Title 3", settings)
            found["bare Textual app"].append(bare)
            found["matinee"].append(start([*matinee, *library], title, settings))
    print(_table(found))


def _table(found: Mapping[str, Sequence[Start]]) -> str:
    medians = {
        name: [statistics.median(times) * MS for times in zip(*starts, strict=True)]
        for name, starts in found.items()
    }
    bare = next(iter(medians.values()))
    rows = [
        [name, f"{wall:.0f}", f"{wall / bare[0]:.2f}", f"{cpu:.0f}", f"{cpu / bare[1]:.2f}"]
        for name, (wall, cpu) in medians.items()
    ]
    return table(("to the first title", "ms", "bare x", "CPU ms", "bare x"), rows)


if __name__ == "__main__":
    main()
