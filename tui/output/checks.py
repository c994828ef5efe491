"""What came of every file, and what is known of all: as the command `check` prints it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final
from unicodedata import east_asian_width

import click

from index.library import summary
from index.model import Checked, CheckedField, CheckedFolder
from tui.output.lines import fact_lines, safe

_COLOURS: Final = {
    "read": "green",
    "warned": "yellow",
    "skipped": "bright_black",
    "failed": "red",
}
_WIDEST_FOLDER: Final = 40
_WORDS: Final = ("folder", "fact", "from")


def check_lines(files: Sequence[Checked], *, facts: bool = False) -> Iterator[str]:
    """Each file's class and what there is to say of it, then all by folder and by fact."""
    for file in files:
        remarks = [
            part for part in (file.reason, *file.warnings, *map(doubt, file.doubtful)) if part
        ]
        if file.missing:
            remarks.append("not stated: " + ", ".join(file.missing))
        shown = click.style(f"{file.outcome:<8}", fg=_COLOURS[file.outcome])
        yield f"{shown} {safe(file.path)}" + (f"  {safe('; '.join(remarks))}" if remarks else "")
        if facts:
            yield from (f"         {line}" for line in fact_lines(file.facts))
    told = summary(files)
    if files:
        yield ""
        yield from _folder_table(told.folders, several=len({file.root for file in files}) > 1)
        yield ""
        yield from _field_table(told.fields)
        yield ""
    yield ", ".join(f"{number} {name}" for name, number in told.counts.items())


def doubt(text: str) -> str:
    """A doubtful match in words."""
    return f"doubtful: {text}"


def _folder_table(folders: Iterable[CheckedFolder], *, several: bool) -> Iterator[str]:
    head = ("folder", "read", "warned", "skipped", "failed", "reviews", "doubtful")
    rows = [
        (
            _clipped(f"{one.root}/{one.folder}" if several else f"{one.folder or '.'}/"),
            *(_number(getattr(one, name)) for name in head[1:]),
        )
        for one in folders
    ]
    yield from _table(head, rows)


def _field_table(fields: Iterable[CheckedField]) -> Iterator[str]:
    head = ("fact", "stated", "missing", "unsure", "from")
    rows = [
        (
            one.field,
            _number(one.stated),
            _number(one.missing),
            _number(one.unsure),
            ", ".join(f"{layer} {number:,}" for layer, number in one.layers.items()),
        )
        for one in fields
    ]
    yield from _table(head, rows)


def _clipped(folder: str) -> str:
    shown = safe(folder)
    return shown if len(shown) <= _WIDEST_FOLDER else f"…{shown[1 - _WIDEST_FOLDER :]}"


def _width(text: str) -> int:
    """Cells of a text; the screen's own measure would bring the screen with it."""
    return sum(2 if east_asian_width(letter) in "WF" else 1 for letter in text)


def _number(count: int) -> str:
    return f"{count:,}" if count else "-"


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Columns of one width each: the first to the left, numbers to the right, words after them."""
    sizes = [max(_width(row[at]) for row in (head, *rows)) for at in range(len(head))]
    yield click.style(_row(head, sizes, head), bold=True)
    yield from (_row(row, sizes, head) for row in rows)


def _row(row: Sequence[str], sizes: Sequence[int], head: Sequence[str]) -> str:
    cells = []
    for cell, size, name in zip(row, sizes, head, strict=True):
        gap = " " * (size - _width(cell))
        cells.append(cell + gap if name in _WORDS else gap + cell)
    return "  ".join(cells).rstrip()
