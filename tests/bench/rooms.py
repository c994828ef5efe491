"""No room, no permission, no patience: full disks, closed folders, builders side by side."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from index.errors import MatineeError
from index.library import Library
from tests.bench.changing import Changing, Marks, mistakes, questions

_DOCUMENTS = 60
_ROUNDS = 8
_UNPRIVILEGED = (
    "setpriv",
    "--inh-caps=-all",
    "--bounding-set=-dac_override,-dac_read_search,-fowner",
)
"""Root obeys the bits of files as anybody else does."""


class Room:
    """A library with an index of its own, and the command line upon it."""

    def __init__(self, folder: Path, index: Path | None = None) -> None:
        self.changing = Changing(folder / "library", _DOCUMENTS, 3)
        self.index = index or folder / "index"
        self.state = 0
        self.environment = os.environ | {"XDG_STATE_HOME": str(folder / "state")}

    def library(self) -> Library:
        return Library([self.changing.root], index_dir=self.index)

    def change(self) -> None:
        self.state += 1
        self.changing.change(self.state, 12)

    def start(self, *words: str, before: Sequence[str] = ()) -> subprocess.Popen[str]:
        where = ("--library", str(self.changing.root), "--index-dir", str(self.index))
        command = [sys.executable, "-P", "-c", "from tui.cli import main; main()", *words, *where]
        return subprocess.Popen(
            [*before, *command],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=self.environment,
        )

    def wrong(self, name: str, *, current: bool) -> Iterator[str]:
        """What is wrong with what it answers now; `current`: it must be what the folder holds."""
        library = self.library()
        if current:
            library.refresh()
        snapshot = library.snapshot()
        if snapshot is None:
            yield f"{name}: nothing is left ({library.notice})"
            return
        marks = Marks(snapshot)
        if current and marks.versions != self.changing.versions:
            yield f"{name}: is not what the folder holds"
        for mistake in mistakes(library, marks, questions(self.changing.rng, 10)):
            yield f"{name}: {mistake}"


def one_line(name: str, process: subprocess.Popen[str], *statuses: int) -> Iterator[str]:
    """What is wrong with how a command ended: with another status, or at length."""
    _, said = process.communicate()
    if process.returncode not in statuses or len(said.strip().splitlines()) > 1:
        yield f"{name}: ends with {process.returncode}: {said}"
    elif process.returncode and not said.strip():
        yield f"{name}: ends with {process.returncode} and says nothing"
    elif "Something went wrong" in said or "Traceback" in said:
        yield f"{name}: {said}"


# -- no room --------------------------------------------------------------------


def short_files(folder: Path) -> Iterator[str]:
    """Files that cannot grow: writes fail at ever later places."""
    if not shutil.which("prlimit"):
        print("  no prlimit: files that cannot grow are left out")
        return
    room = Room(folder)
    room.library().refresh()
    for power in range(4, 18):
        room.change()
        name = f"files of at most {1 << power} bytes"
        limit = ("prlimit", f"--fsize={1 << power}")
        for words in (("index",), ("index", "--rebuild")):
            yield from one_line(name, room.start(*words, before=limit), 0, 2)
            yield from room.wrong(name, current=False)
        yield from room.wrong(name, current=True)


def full_disk(folder: Path) -> Iterator[str]:
    """A file system of its own with less and less room, then with room again."""
    disk = folder / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m", "none", str(disk)],
        capture_output=True,
        check=False,
    )
    if mounted.returncode:
        print("  no file system of its own could be made: full disk by file sizes only")
        return
    try:
        room = Room(folder, disk / "index")
        room.library().refresh()
        for free in (0, 1, 4, 8, 12, 16, 24, 32, 48, 64, 96, 128):
            room.change()
            name = f"{free} KB left"
            _fill(disk / "filler", free)
            for words in (("index",), ("search", "harbour"), ("index", "--rebuild")):
                yield from one_line(name, room.start(*words), 0, 2)
                yield from room.wrong(name, current=False)
            (disk / "filler").unlink()
            yield from room.wrong(name, current=True)
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=True)


def _fill(path: Path, free_kb: int) -> None:
    free = shutil.disk_usage(path.parent).free
    with path.open("wb") as file:
        file.write(bytes(max(0, free - free_kb * 1024)))


# -- no permission ----------------------------------------------------------------


def closed_folders(folder: Path) -> Iterator[str]:
    """An index that may be read only, one that may not even be made, documents that may not."""
    before: Sequence[str] = ()
    if os.geteuid() == 0:
        if not shutil.which("setpriv"):
            print("  root, and no setpriv: closed folders are left out")
            return
        before = _UNPRIVILEGED
    room = Room(folder)
    library = room.library()
    library.refresh()
    library.folder.chmod(0o500)
    try:
        room.change()
        yield from one_line("read-only index", room.start("index", before=before), 2)
        yield from one_line("read-only index", room.start("search", "harbour", before=before), 0)
        yield from room.wrong("read-only index", current=False)
    finally:
        library.folder.chmod(0o700)
    yield from room.wrong("an index that was read-only", current=True)
    shutil.rmtree(room.index)
    room.index.mkdir(mode=0o500)
    yield from one_line("no place for an index", room.start("search", "haze", before=before), 2)
    room.index.chmod(0o700)
    hidden = room.changing.root / min(room.changing.versions)
    hidden.chmod(0)
    yield from one_line("a closed document", room.start("index", before=before), 0)
    yield from one_line("a closed document", room.start("check", before=before), 0)
    hidden.chmod(0o600)
    yield from room.wrong("a document that was closed", current=True)


# -- several at once ----------------------------------------------------------------


def two_builders(folder: Path) -> Iterator[str]:
    """Builders side by side, some from nothing, wait for each other."""
    room = Room(folder)
    for number in range(_ROUNDS):
        room.change()
        if number % 4 == 3:
            shutil.rmtree(room.index)
        commands = (("index",), ("index", "--rebuild"), ("search", "harbour"), ("index",))
        for process in [room.start(*words) for words in commands]:
            yield from one_line("builders at once", process, 0)
        yield from room.wrong("builders at once", current=True)


def replaced(folder: Path) -> Iterator[str]:
    """Readers on a generation that other processes replace, its files removed."""
    room = Room(folder)
    room.library().refresh()
    for number in range(_ROUNDS):
        asked, late = room.library(), room.library()
        held = asked.ready()
        marks = Marks(held)
        asked.search("harbour")
        late.ready()
        asked.hold()
        late.hold()
        for _ in range(3):
            room.change()
            words = ("index", "--rebuild") if number % 2 else ("index",)
            yield from one_line("replacing", room.start(*words), 0)
        for mistake in mistakes(asked, marks, questions(room.changing.rng, 20)):
            yield f"a reader of a replaced generation: {mistake}"
        if asked.search("harbour").generation != held.generation:
            yield "a reader that holds its generation was moved on"
        if Marks(held).versions != marks.versions:
            yield "a replaced generation reads otherwise than before"
        try:
            # Its engine was not open yet and is gone: it moves on by itself.
            late.search("harbour")
            yield from (
                f"late: {mistake}"
                for mistake in mistakes(late, Marks(late.ready()), ["=harbour ", "wint*"])
            )
        except MatineeError as error:
            yield f"a reader whose generation was replaced before it searched: {error}"


def report() -> list[str]:
    """Everything in turn, and one line on each; what was wrong."""
    wrong: list[str] = []
    for part in (short_files, full_disk, closed_folders, two_builders, replaced):
        with tempfile.TemporaryDirectory() as name:
            found = list(part(Path(name)))
        print(f"{part.__name__.replace('_', ' ')}: {len(found)} wrong", flush=True)
        wrong += found
    return wrong
