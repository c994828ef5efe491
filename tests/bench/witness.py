"""A reader that is open all the while: ``python -m tests.bench.witness ROOT INDEX STATES``.

Asks through one library that it keeps and through a new one each round until
its input ends, then prints what it saw as one line of JSON. STATES holds the
last states of the folder as JSON: ``[[versions, sliced], ...]``; what is read
must be one of them, or part of one that is built from nothing in slices.
"""

from __future__ import annotations

import json
import random
import sys
import threading
import traceback
from pathlib import Path

from index.library import Library
from tests.bench.changing import Marks, Versions, mistakes, questions

_ASKED = 6


class Witness:
    """Counts answers, and keeps what was wrong with any of them."""

    def __init__(self, root: Path, index: Path, states: Path) -> None:
        self.root, self.index, self.states = root, index, states
        self.kept = self._library()
        self.rng = random.Random(1)
        self.rounds = self.generations = self.newest = 0
        self.wrong: list[str] = []
        self.failures: list[str] = []
        self.notices: list[str] = []
        self._marks: Marks | None = None

    def _library(self) -> Library:
        return Library([self.root], index_dir=self.index)

    def look(self) -> None:
        """One round: the library that is kept open, and one opened now."""
        for library in (self.kept, self._library()):
            try:
                self._ask(library)
            except Exception:
                self.failures.append(traceback.format_exc())
            if library.notice:
                self.notices.append(library.notice)
                library.notice = None
        self.rounds += 1

    def _ask(self, library: Library) -> None:
        states = self._states()
        snapshot = library.snapshot()
        if snapshot is None:
            return
        marks = self._marks
        if marks is None or marks.snapshot is not snapshot:
            marks = Marks(snapshot)
        if library is self.kept:
            self._marks = marks
        self.generations += self.newest != snapshot.generation
        self.newest = snapshot.generation
        # States written while the generation was opened count too.
        if not _allowed(marks.versions, states + self._states()):
            self.wrong.append(f"generation {snapshot.generation} is no state of late")
        self.wrong += mistakes(library, marks, questions(self.rng, _ASKED))

    def _states(self) -> list[tuple[Versions, bool]]:
        states = json.loads(self.states.read_text(encoding="utf-8"))
        return [(versions, sliced) for versions, sliced in states]

    def told(self) -> str:
        seen = {
            "rounds": self.rounds,
            "generations": self.generations,
            "wrong": self.wrong[:20],
            "failures": self.failures[:20],
            "notices": self.notices[:20],
        }
        return json.dumps(seen)


def _allowed(versions: Versions, states: list[tuple[Versions, bool]]) -> bool:
    return any(
        versions == state or (sliced and versions.items() <= state.items())
        for state, sliced in states
    )


def main() -> None:
    witness = Witness(*map(Path, sys.argv[1:]))
    ended = threading.Event()

    def listen() -> None:
        sys.stdin.read()
        ended.set()

    threading.Thread(target=listen, daemon=True).start()
    while not ended.wait(0.2):
        witness.look()
    print(witness.told())


if __name__ == "__main__":
    main()
