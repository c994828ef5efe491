"""Word documents (.docx): paragraphs, headings, lists, quotes and tables, in order.

They have no lines: the number of a paragraph stands for its line.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any, Final

from msgspec.structs import replace

from index.documents.cleaning import clean, clean_line
from index.documents.extras import extra
from index.documents.formats import Parsed, Unreadable
from index.documents.zipped import Archive
from index.model import BlockKind, Mark, SourceBlock

_MOST: Final = 50_000
_HEADING: Final = re.compile(r"heading (\d)", re.IGNORECASE)
_LINE: Final = re.compile(r"\n+")
_NOTES: Final = ("word/footnotes.xml", "word/endnotes.xml")
_OLD: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def parse_file(data: bytes, _name: str) -> Sequence[Parsed]:
    """The one document of a file; raises Unreadable, and LeftOut where the library is missing."""
    if data.startswith(_OLD):
        raise Unreadable("a Word document with a password, or of an older kind")
    archive = Archive(data)
    archive.check()
    docx = extra("docx", ".docx")
    try:
        body = list(islice(docx.Document(io.BytesIO(data)).iter_inner_content(), _MOST))
        blocks = [block for number, each in enumerate(body, 1) for block in _blocks(each, number)]
        blocks += _notes(archive, len(body))
    except Exception as error:
        # The library raises whatever a broken package makes it stumble over.
        raise Unreadable("a Word document that is damaged") from error
    empty = () if blocks else ("empty: no readable text",)
    cut = (f"longer than {_MOST} paragraphs: the rest is not read",) if len(body) == _MOST else ()
    blocks = [replace(block, gap=int(at > 0)) for at, block in enumerate(blocks)]
    return (Parsed(tuple(blocks), (), (*empty, *cut)),)


def _blocks(item: Any, number: int) -> Iterator[SourceBlock]:
    """The blocks of a paragraph, or of a table: a row each."""
    if not hasattr(item, "rows"):
        yield from _paragraph(item, number)
        return
    for row in item.rows:
        cells = dict.fromkeys(clean_line(cell.text).strip() for cell in row.cells)
        text = " | ".join(cell for cell in cells if cell)
        if text:
            yield SourceBlock("paragraph", text, number, number)


def _notes(archive: Archive, last: int) -> Iterator[SourceBlock]:
    """Footnotes and endnotes, which stand in files of their own, after the text."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    for name in _NOTES:
        if name not in archive.names:
            continue
        for note in etree.fromstring(archive.read(name), parser):
            if any(key.endswith("}type") for key in note.attrib):
                continue
            text = " ".join(clean("".join(note.itertext())).text.split())
            if text:
                last += 1
                yield SourceBlock("paragraph", text, last, last)


def _paragraph(paragraph: Any, number: int) -> Iterator[SourceBlock]:
    """A paragraph; its line breaks part it, as they do on the page."""
    kind, level = _style(paragraph)
    text = ""
    marks: list[Mark] = []
    for run, target in _runs(paragraph):
        start, text = len(text), text + clean(run.text).text
        if target:
            marks.append(Mark("link", start, len(text), target))
        if run.bold and kind != "heading":
            marks.append(Mark("strong", start, len(text)))
        if run.italic:
            marks.append(Mark("emphasis", start, len(text)))
    start = 0
    for piece in _LINE.split(text):
        yield from _piece(piece, text.index(piece, start), marks, (kind, level), number)
        start += len(piece) + 1


def _piece(
    piece: str, at: int, marks: list[Mark], style: tuple[BlockKind, int], number: int
) -> Iterator[SourceBlock]:
    kept = piece.strip()
    if not kept:
        return
    start = at + piece.index(kept)
    end = start + len(kept)
    inside = tuple(
        Mark(mark.style, max(mark.start, start) - start, min(mark.end, end) - start, mark.target)
        for mark in _merged(marks)
        if mark.start < end and mark.end > start
    )
    yield SourceBlock(style[0], kept.replace("\t", " "), number, number, 0, style[1], inside)


def _merged(marks: list[Mark]) -> list[Mark]:
    """Marks of one style that touch are one: Word parts a phrase into many runs."""
    merged: list[Mark] = []
    for mark in sorted(marks, key=lambda each: (each.style, each.target, each.start)):
        last = merged[-1] if merged else None
        same = last is not None and (last.style, last.target) == (mark.style, mark.target)
        if same and last is not None and last.end >= mark.start:
            merged[-1] = replace(last, end=max(last.end, mark.end))
        else:
            merged.append(mark)
    return sorted(merged, key=lambda each: (each.start, -each.end))


def _runs(paragraph: Any) -> Iterator[tuple[Any, str]]:
    """Runs of text, each with the address that it leads to."""
    for item in paragraph.iter_inner_content():
        if hasattr(item, "runs"):
            for run in item.runs:
                yield run, item.url or ""
        else:
            yield item, ""


def _style(paragraph: Any) -> tuple[BlockKind, int]:
    name = (paragraph.style.name if paragraph.style is not None else "") or ""
    heading = _HEADING.match(name)
    if heading:
        return "heading", int(heading[1])
    if name == "Title":
        return "heading", 1
    properties = paragraph._p.pPr
    numbered = properties is not None and properties.numPr is not None
    if name.startswith("List") or numbered:
        return "item", 1
    return ("quote", 1) if "Quote" in name else ("paragraph", 0)
