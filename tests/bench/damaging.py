"""Every file of an index damaged in turn: are answers right, and is it one line that says so?"""

from __future__ import annotations

import io
import json
import random
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any

from index.library import Library
from tests.bench.changing import Changing
from tests.bench.killing import described
from tui.cli import main

Damage = Callable[[bytes], bytes | None]
"""What becomes of a file's bytes; None: the file is deleted."""

_DOCUMENTS = 40
_FLIPS = 6
_COMMANDS = (
    ("search", "harbour", "--json"),
    ("search", '"river lantern" OR wint*', "--json"),
    ("search", "year:1955.. -=haze film:stor", "--json"),
    ("films", "--json"),
    ("reviews", "--json"),
    ("check", "--json"),
    ("show", "{path}", "--json"),
)


def damages(rng: random.Random) -> Iterator[tuple[str, Damage]]:
    for _ in range(_FLIPS):
        yield "flipped", _flipped(rng.random(), rng.randrange(1, 256))
    yield "cut", lambda data: data[:-7]
    yield "halved", lambda data: data[: len(data) // 2]
    yield "longer", lambda data: data + b"\0"
    yield "emptied", lambda data: b""
    yield "deleted", lambda data: None


def _flipped(at: float, mask: int) -> Damage:
    def flip(data: bytes) -> bytes:
        place = int(at * len(data))
        return data[:place] + bytes([data[place] ^ mask]) + data[place + 1 :]

    return flip


class Bench:
    """An index of two segments with deletions, and how each command answers on it."""

    def __init__(self, folder: Path) -> None:
        self.changing = Changing(folder / "library", _DOCUMENTS, 7)
        self.index = folder / "index"
        self.sound = folder / "sound"
        self.library().refresh()
        self.changing.change(1, 8)
        self.library().refresh()
        # Stamps settle: a later refresh need not look at bytes again.
        self.path = min(self.changing.versions)
        shutil.copytree(self.library().folder, self.sound)
        self.expected = {words: self.called(words) for words in _COMMANDS}
        self.whole = described(self.library())

    def library(self) -> Library:
        return Library([self.changing.root], index_dir=self.index)

    def files(self) -> list[str]:
        return sorted(path.name for path in self.sound.iterdir())

    def damage(self, name: str, change: Damage) -> bool:
        """Set the index back and damage one file; whether there is anything to damage."""
        folder = self.library().folder
        shutil.rmtree(folder)
        shutil.copytree(self.sound, folder)
        data = (folder / name).read_bytes()
        if not data:
            return False
        changed = change(data)
        if changed is None:
            (folder / name).unlink()
        else:
            (folder / name).write_bytes(changed)
        return True

    def called(self, words: tuple[str, ...]) -> tuple[object, Any, str]:
        """Exit status, what was printed without times, and what was said beside it."""
        out, err = io.StringIO(), io.StringIO()
        where = ["--library", str(self.changing.root), "--index-dir", str(self.index)]
        with redirect_stdout(out), redirect_stderr(err):
            try:
                main([*(word.format(path=self.path) for word in words), *where])
            except SystemExit as stop:
                status = stop.code
        printed = json.loads(out.getvalue()) if out.getvalue() else None
        if isinstance(printed, dict):
            printed.pop("ms", None)
        return status, printed, err.getvalue().strip()

    def command_line(self, what: str) -> Iterator[str]:
        """Every command on a fresh copy of the damage that was done last."""
        damaged = self.index.with_name("damaged")
        shutil.copytree(self.library().folder, damaged)
        for words in _COMMANDS:
            status, printed, said = self.called(words)
            if (status, printed) != self.expected[words][:2]:
                yield f"{what}: `{' '.join(words)}` ends with {status}: {said or 'other answers'}"
            elif "\n" in said or "rror" in said:
                yield f"{what}: `{' '.join(words)}` says {said}"
            shutil.rmtree(self.library().folder)
            shutil.copytree(damaged, self.library().folder)
        shutil.rmtree(damaged)

    def browser(self, what: str) -> Iterator[str]:
        """As the browser opens a library: what is there at once, then brought up to date."""
        library = self.library()
        try:
            snapshot = library.snapshot()
            if snapshot is not None:
                library.films(snapshot)
                library.search("harbour", live=True)
            library.refresh()
            if described(library) != self.whole:
                yield f"{what}: after a refresh the library is another"
            if library.notice and "\n" in library.notice:
                yield f"{what}: more than one line: {library.notice}"
        except Exception as error:
            yield f"{what}: {type(error).__name__}: {error}"


def report(seed: int) -> list[str]:
    """Damage every file in every way and print the counts; what was wrong."""
    wrong: list[str] = []
    tried: Counter[str] = Counter()
    rng = random.Random(seed)
    with tempfile.TemporaryDirectory() as name:
        bench = Bench(Path(name))
        for file in bench.files():
            for kind, change in damages(rng):
                if not bench.damage(file, change):
                    continue
                tried[kind] += 1
                wrong += bench.command_line(f"{file} {kind}")
                wrong += bench.browser(f"{file} {kind}")
        counts = ", ".join(f"{kind} {times}" for kind, times in tried.items())
        print(f"damage to {len(bench.files())} files ({counts}): {len(wrong)} wrong")
    return wrong
