"""Typing in the browser, against a bare Textual app: key pressed to the last paint it causes.

``python -m tests.bench.browser [--reviews N] [--work FOLDER] [--keys N]``: both
programs run side by side in pseudo-terminals and get the same keys by turns,
each after the paints of the one before. A paint is the last that a key caused
when nothing came for `QUIET_S` after it; the clock was read when its bytes came.
Then a whole text at 30 keys a second: it must stand in the bar, with its answer.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path
from typing import Final, NamedTuple

from tests.bench.corpus import reviews
from tests.bench.library import Ready, ready_library, work_arguments
from tests.bench.measure import Times, heading, number, table
from tests.bench.terminal import Terminal, environment

QUIET_S: Final = 0.3
"""Shorter than half the blink of a cursor (0.5 s after a key), longer than any pause of ours."""
START_S: Final = 6.0
"""After so long each program has come to rest: the browser has looked at every file."""
A_SECOND: Final = 30
CLEAR: Final = b"\x15"
"""ctrl+u: what stands in an Input is gone."""
MATINEE: Final = "from tui.cli import main; main()"


class Program(NamedTuple):
    """A program to be measured; `enter` are the keys after which its bar has the focus."""

    name: str
    arguments: list[str]
    enter: bytes


def programs(library: Ready) -> list[Program]:
    """The browser and its peers."""
    bare = [sys.executable, "-m", "tests.bench.bare"]
    return [
        Program("matinee", [sys.executable, "-P", "-c", MATINEE, *library.arguments], b"/"),
        Program("bare app, list follows", bare, b""),
        Program("bare app, list still", [*bare, "still"], b""),
    ]


def texts() -> list[str]:
    """What is typed, one after the other."""
    first = next(reviews(1))
    return [
        "beautiful cinematography",
        first.director.lower(),
        "waste of time",
        first.title.lower(),
        '"special effects"',
        "the best horror film",
        "zombie movie with terrible acting",
        "year:2000.. rating:>7",
        "tension and atmosphere",
    ]


def keys(count: int) -> list[bytes]:
    """So many keys: the texts letter by letter, the bar emptied after each."""
    script: list[bytes] = []
    while len(script) < count:
        for text in texts():
            script += [letter.encode() for letter in text] + [CLEAR]
    return script[:count]


def type_by_turns(terminals: dict[str, Terminal], script: list[bytes]) -> dict[str, Times]:
    """Each key in each terminal: the seconds to the last paint that it caused."""
    found = {name: Times() for name in terminals}
    for key in script:
        for name, terminal in terminals.items():
            pressed = terminal.send(key)
            found[name].add(terminal.settle(QUIET_S) - pressed)
            terminal.screen()
    return found


class Burst(NamedTuple):
    """What came of a text typed at 30 keys a second."""

    complete: bool
    answer: str
    after_last_key: float


def burst(terminal: Terminal, text: str) -> Burst:
    terminal.send(CLEAR)
    terminal.settle(QUIET_S)
    due = time.perf_counter()
    pressed = due
    for letter in text:
        while (left := due - time.perf_counter()) > 0:
            terminal.receive(left)
        pressed = terminal.send(letter.encode())
        due += 1 / A_SECOND
    last = terminal.settle(QUIET_S)
    bar = next((line for line in terminal.screen() if text in line), "")
    return Burst(bool(bar), " ".join(bar.partition(text)[2].strip("│ ").split()), last - pressed)


def main() -> None:
    parser = work_arguments("Typing in the browser")
    parser.add_argument("--keys", type=int, default=120, help="keys by turns (120)")
    options = parser.parse_args()
    library = ready_library(options.work, options.reviews)
    print(heading("Browser", options.reviews))
    with tempfile.TemporaryDirectory() as home:
        settings = environment(Path(home))
        terminals = {
            program.name: Terminal(program.arguments, settings) for program in programs(library)
        }
        try:
            for program in programs(library):
                terminals[program.name].rest(START_S)
                terminals[program.name].send(program.enter)
                terminals[program.name].rest(1.0)
            found = type_by_turns(terminals, keys(options.keys))
            bursts = {text: burst(terminals["matinee"], text) for text in texts()}
        finally:
            for terminal in terminals.values():
                terminal.close()
    ours = found["matinee"]
    head = "key to last paint, ms", "keys", "p50", "matinee x", "p95", "matinee x", "max"
    rows = []
    for name, times in found.items():
        row = [name, str(len(times))]
        for part in (0.5, 0.95):
            value = times.quantile(part)
            row += [number(value), number(ours.quantile(part) / value)]
        rows.append([*row, number(times.quantile(1))])
    print(table(head, rows), end="\n\n")
    lines = [
        [text, "yes" if one.complete else "NO", one.answer, number(one.after_last_key * 1000)]
        for text, one in bursts.items()
    ]
    print(
        table(
            ("at 30 keys a second", "all there", "answer", "last paint after last key, ms"), lines
        )
    )


if __name__ == "__main__":
    main()
