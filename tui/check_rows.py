"""The check as lines: files under folders, classes or facts, filtered, set in columns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import PurePosixPath
from typing import Final, Literal, NamedTuple

from index.model import Checked
from tui.cells import left, plain, width
from tui.counted import counted
from tui.find import fold

By = Literal["folder", "class", "fact"]
Look = Literal["heading", "count", "name", "film", "faint", "read", "warned", "skipped", "failed"]
BY: Final[tuple[By, ...]] = ("folder", "class", "fact")
MARKS: Final = {"read": "✓", "warned": "!", "skipped": "–", "failed": "✗"}
DOUBTFUL: Final = "?"

_CLASSES: Final = ("failed", "warned", "read", "skipped")
_FACTS: Final = ("film", "year", "director", "critic", "rating", "published")
_WIDE: Final = 64
_LEAST: Final = 12


class Heading(NamedTuple):
    """What the files below have in common, and how many they are."""

    text: str
    files: int


class Entry(NamedTuple):
    """A file under a heading; `alone` says that the heading names its folder."""

    file: Checked
    alone: bool


Line = Heading | Entry


class Piece(NamedTuple):
    text: str
    look: Look


def lines(files: Iterable[Checked], by: By, wanted: str = "") -> list[Line]:
    """The files that hold all words of `wanted`, each under its heading.

    By fact a file stands under each that it does not state.
    """
    words = fold(wanted).split()
    kept = (
        [file for file in files if all(word in _words(file) for word in words)] if words else files
    )
    groups = {"folder": _by_folder, "class": _by_class, "fact": _by_fact}[by](list(kept))
    found: list[Line] = []
    for name, members in groups:
        if members:
            found.append(Heading(name, len(members)))
            found += [Entry(file, by == "folder") for file in members]
    return found


def _by_folder(files: Sequence[Checked]) -> Iterator[tuple[str, list[Checked]]]:
    several = len({file.root for file in files}) > 1
    groups: dict[tuple[str, str], list[Checked]] = {}
    for file in files:
        folder = str(PurePosixPath(file.path.rstrip("/")).parent)
        groups.setdefault((file.root, folder), []).append(file)
    for (root, folder), members in sorted(groups.items()):
        name = "" if folder == "." else f"{folder}/"
        top = f"{root}/{name}" if several else name or f"{PurePosixPath(root).name}/"
        yield top, members


def _by_class(files: Sequence[Checked]) -> Iterator[tuple[str, list[Checked]]]:
    for name in _CLASSES:
        yield name, [file for file in files if file.outcome == name]


def _by_fact(files: Sequence[Checked]) -> Iterator[tuple[str, list[Checked]]]:
    yield "film doubtful", [file for file in files if file.doubtful]
    for name in _FACTS:
        known = [file for file in files if name != "film" or not file.doubtful]
        yield f"{name} not stated", [file for file in known if name in file.missing]
    for name in _FACTS:
        yield f"{name} unsure", [file for file in files if name in file.unsure]


def _words(file: Checked) -> str:
    parts = [
        file.path,
        file.outcome,
        file.reason or "",
        *file.kinds,
        *file.warnings,
        *file.doubtful,
    ]
    parts += [str(fact.value) for fact in file.facts]
    parts += ["doubtful"] * bool(file.doubtful)
    return fold(" ".join(parts))


def pieces(line: Line, room: int) -> list[Piece]:
    """One line in columns: mark, name, film or why there is none, what is not stated."""
    if isinstance(line, Heading):
        count = counted(line.files, "file")
        name = left(plain(line.text), max(0, room - len(count) - 3))
        return [Piece(f" {name.rstrip()}", "heading"), Piece(f"  {count}", "count")]
    file = line.file
    mark = DOUBTFUL if file.doubtful else MARKS[file.outcome]
    look: Look = "warned" if file.doubtful else file.outcome
    shown = PurePosixPath(file.path.rstrip("/")).name if line.alone else file.path
    inner = max(0, room - 5)
    beside = _beside(file)
    if inner < _WIDE:
        name_room = inner if not beside else max(_LEAST, inner // 2)
        columns = [(name_room, shown, "name"), (inner - name_room - 1, beside, "faint")]
    else:
        third = inner // 3
        rest = inner - 2 * third - 2
        absent = "no " + ", ".join(file.missing) if file.missing else ""
        film = _film(file)
        columns = [(third, shown, "name"), (third, film or beside, "film" if film else "faint")]
        columns.append((rest, absent if film else "", "faint"))
    found = [Piece(f"  {mark} ", look)]
    for cells, text, style in columns:
        found.append(Piece(left(plain(text), max(0, cells)) + " ", style))  # type: ignore[arg-type]
    return found


def _film(file: Checked) -> str:
    return next((str(fact.value) for fact in file.facts if fact.field == "film"), "")


def _beside(file: Checked) -> str:
    """The film, else what there is to say instead."""
    if film := _film(file):
        return film
    said = [*file.doubtful, file.reason or "", *file.warnings, ", ".join(file.kinds)]
    return next((text for text in said if text), "")


def cells(found: Iterable[Piece]) -> int:
    """How wide a line is."""
    return sum(width(piece.text) for piece in found)
