"""The text of a table (CSV, TSV and their kin) -> its head and rows, with their lines.

What parts the cells is found out: Excel's ``sep=`` line says so, else the sign that
makes most cells of the same number in most rows.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import Struct

from index.documents.decoding import Undecodable, decode
from index.documents.formats import LeftOut, Unreadable

MOST_ROWS: Final = 200_000
_MOST_CELLS: Final = 500
_SIGNS: Final = (",", ";", "\t", "|")
_MOST_CUTS: Final = 20
_SAMPLE: Final = 40
_TEMPLATE: Final = re.compile(r"\s*---[ \t]*\n")
_TAGS: Final = re.compile(
    r"\{%-?\s*(?:for|if|assign|include|capture|block|extends|set|macro)\b"
    r"|\{\{-?\s*(?:range|with|define|template|partial|site\.|post\.|page\.|\.)"
)
_STATED: Final = re.compile(r"\s*\"?sep=(.)\"?[;,\t]*\s*\n", re.IGNORECASE)


class Row(Struct, frozen=True):
    """`line` is where the row begins in the file; `cells` are stripped of outer blanks."""

    line: int
    cells: tuple[str, ...]

    def cell(self, at: int | None) -> str:
        """One cell, "" where there is none."""
        return self.cells[at] if at is not None and at < len(self.cells) else ""


class Table(Struct, frozen=True):
    """A head and the rows below it; rows of nothing but blanks are left out."""

    head: tuple[str, ...]
    rows: tuple[Row, ...]
    warnings: tuple[str, ...] = ()

    def columns(self, *names: str) -> list[int | None]:
        """Where these columns stand, case aside; None for those that are not there."""
        folded = [name.casefold() for name in self.head]
        return [folded.index(name) if name in folded else None for name in names]


def decoded(data: bytes) -> tuple[str, tuple[str, ...]]:
    """The text of a table and what there is to say of it; raises Unreadable."""
    try:
        read = decode(data)
    except Undecodable as error:
        raise Unreadable(error.message) from error
    return read.text, read.warnings


def refuse_template(text: str, end: int = 20_000) -> None:
    """Raises LeftOut for what a site's generator makes feeds and indexes of.

    Its tags are sought before `end`: what comes later may be a post about them.
    """
    if _TEMPLATE.match(text) or _TAGS.search(text, 0, end):
        raise LeftOut("a template that a site is made with")


def read_table(text: str, first_line: int = 1) -> Table:
    """The table in a text that begins on `first_line`. Never raises; it may have no rows."""
    stated = _STATED.match(text)
    if stated:
        first_line += stated[0].count("\n")
        text = text[stated.end() :]
    sign = stated[1] if stated else _sign(text)
    warnings: list[str] = []
    rows = list(_rows(text, sign, first_line, warnings))
    if len(rows) > MOST_ROWS:
        warnings.append(f"more than {MOST_ROWS} rows: the others are not read")
        del rows[MOST_ROWS:]
    if not rows:
        return Table((), (), tuple(warnings))
    return Table(rows[0].cells, tuple(rows[1:]), tuple(warnings))


def _sign(text: str) -> str:
    """What parts the cells of the first rows."""
    sample = text[:100_000]
    return max(_SIGNS, key=lambda sign: (_evenness(sample, sign), -_SIGNS.index(sign)))


def _evenness(sample: str, sign: str) -> float:
    """How many rows have as many cells as the head, times how many cells that are."""
    widths = []
    for cells, _, _ in _records(sample.split("\n"), sign):
        if any(cells):
            widths.append(len(cells))
        if len(widths) == _SAMPLE:
            break
    if not widths or widths[0] < 2:
        return 0.0
    return Counter(widths)[widths[0]] / len(widths) * min(widths[0], _MOST_CELLS)


def _rows(text: str, sign: str, first_line: int, warnings: list[str]) -> Iterator[Row]:
    lines = text.split("\n")
    start = cuts = 0
    while start < len(lines):
        if cuts == _MOST_CUTS:
            # No table of quoted cells: what it means to quote, nobody knows.
            for number, line in enumerate(lines[start:], first_line + start):
                yield from _unquoted(line, sign, number)
            return
        for cells, at, end in _records(lines[start:], sign):
            begins = start + at
            if end is None:
                cuts += 1
                yield from _cut_off(lines[begins:], sign, first_line + begins, warnings)
                start = _after_cut(lines, begins, sign)
                break
            if any(cells):
                yield Row(first_line + begins, tuple(cells))
        else:
            return


def _records(lines: Sequence[str], sign: str) -> Iterator[tuple[list[str], int, int | None]]:
    """Cells of each record, its first line and its last (None where a quote never closes)."""
    # The limit is the process's own: long reviews are longer than the default of 128 kB.
    csv.field_size_limit(1 << 30)
    reader = csv.reader((line + "\n" for line in lines), delimiter=sign, skipinitialspace=True)
    before = 0
    for cells in reader:
        end: int | None = reader.line_num
        if end == len(lines) and reader.line_num - before > 1 and _is_open(lines[before:]):
            end = None
        yield [cell.strip() for cell in cells[:_MOST_CELLS]], before, end
        before = reader.line_num


def _is_open(lines: Sequence[str]) -> bool:
    return sum(line.count('"') for line in lines) % 2 == 1


def _cut_off(lines: Sequence[str], sign: str, line: int, warnings: list[str]) -> Iterator[Row]:
    """The row whose quote nobody closed: cut at the file's end, or a stray sign in its line."""
    warnings.append(f"line {line}: a quotation mark is not closed")
    if _is_stray(lines, sign):
        lines = lines[:1]
    if len(lines) == 1:
        yield from _unquoted(lines[0], sign, line)
        return
    joined = "\n".join(lines)
    closed = next(csv.reader([joined + '"'], delimiter=sign, skipinitialspace=True), [])
    cells = tuple(cell.strip() for cell in closed)
    if any(cells):
        yield Row(line, cells)


def _unquoted(line: str, sign: str, number: int) -> Iterator[Row]:
    cells = tuple(cell.strip() for cell in line.split(sign)[:_MOST_CELLS])
    if any(cells):
        yield Row(number, cells)


def _is_stray(lines: Sequence[str], sign: str) -> bool:
    """Whether the lines below are rows of their own, as many cells in each as in the first."""
    width = lines[0].count(sign)
    below = [line for line in lines[1:] if line.strip()]
    alike = sum(1 for line in below if line.count(sign) == width)
    return width > 0 and alike * 2 > len(below)


def _after_cut(lines: Sequence[str], at: int, sign: str) -> int:
    return at + 1 if _is_stray(lines[at:], sign) else len(lines)
