"""What a person wrote into one cell or field, with or without HTML -> blocks with marks.

Line ends count here, other than in a page: such fields are written in a box
where return begins a new paragraph.
"""

from __future__ import annotations

import html
import re
from typing import Final

from index.documents.cleaning import clean
from index.documents.html_pieces import TAG, is_element, seen
from index.model import BlockKind, Mark, MarkStyle, SourceBlock

_MARKED: Final = re.compile(r"<[a-zA-Z/!?]|&[#\w]")
_PARAGRAPHED: Final = re.compile(r"<(?:p|br|div)\b", re.IGNORECASE)
_SPACES: Final = re.compile(r"[ \t\f]+")
_STYLES: Final[dict[str, MarkStyle]] = {
    "b": "strong",
    "strong": "strong",
    "i": "emphasis",
    "em": "emphasis",
    "cite": "emphasis",
    "code": "code",
    "a": "link",
}
_PARAGRAPHS: Final = frozenset(
    """p div section article ul ol dl table tr figure figcaption pre header footer main aside
    hr h1 h2 h3 h4 h5 h6 li dt dd blockquote""".split()  # noqa: SIM905
)
_TARGET: Final = re.compile(r"\bhref\s*=\s*(\"[^\"]*\"|'[^']*'|[^\s\"'>]+)", re.IGNORECASE)


def body_blocks(text: str, line: int = 1) -> tuple[SourceBlock, ...]:
    """The blocks of an article's body, which is HTML, or text where it has no paragraphs."""
    return blocks_of(text, line, lines=not _PARAGRAPHED.search(text))


def blocks_of(text: str, line: int = 1, *, lines: bool = True) -> tuple[SourceBlock, ...]:
    """The blocks of a field that begins on `line`. Never raises; no word is lost.

    Without `lines` a line end is a blank, as in a page.
    """
    writer = _Writer(line, lines=lines)
    if not _MARKED.search(text):
        writer.write(text, 0)
    else:
        _Field(writer, lines=lines).read(text)
    writer.end_block()
    return tuple(writer.blocks)


class _Writer:
    """Collects text into blocks; `kind` and `level` are of the block that is being written."""

    def __init__(self, line: int, *, lines: bool) -> None:
        self.blocks: list[SourceBlock] = []
        self._lines = lines
        self.kind: BlockKind = "paragraph"
        self.level = 0
        self._first_line = line
        self._line = line
        self._gap = 0
        self._pieces: list[str] = []
        self._size = 0
        self._marks: list[Mark] = []
        self._open: list[tuple[str, MarkStyle, int, str]] = []

    def write(self, text: str, at: int) -> None:
        """Adds text that begins `at` lines after the field's first."""
        for number, piece in enumerate(clean(text).text.split("\n")):
            if number and self._lines:
                self.end_line()
            elif number:
                piece = " " + piece  # noqa: PLW2901
            spoken = _SPACES.sub(" ", piece)
            if not self._size or self._pieces[-1].endswith(" "):
                spoken = spoken.lstrip(" ")
            if spoken and not self._size:
                self._line = self._first_line + at + number
            if spoken:
                self._pieces.append(spoken)
                self._size += len(spoken)

    def end_line(self) -> None:
        """A line end: the block ends, and a second one makes a gap."""
        if self._size:
            self.end_block()
        else:
            self._gap = 1 if self.blocks else 0

    def end_block(self) -> None:
        """Ends the block; styles that are open go on in the next one."""
        text = "".join(self._pieces).rstrip()
        for name, style, start, target in self._open:
            self._add_mark(style, start, len(text), target)
            self._open[self._open.index((name, style, start, target))] = (name, style, 0, target)
        if text:
            marks = tuple(sorted(self._marks, key=lambda mark: (mark.start, -mark.end)))
            clipped = tuple(
                Mark(mark.style, mark.start, min(mark.end, len(text)), mark.target)
                for mark in marks
                if mark.start < len(text)
            )
            self.blocks.append(
                SourceBlock(self.kind, text, self._line, self._line, self._gap, self.level, clipped)
            )
            self._gap = 0
        self._pieces, self._size, self._marks = [], 0, []

    def begin(self, name: str, style: MarkStyle, target: str) -> None:
        if len(self._open) < 20:
            self._open.append((name, style, self._size, target))

    def finish(self, name: str) -> None:
        for at in range(len(self._open) - 1, -1, -1):
            opened, style, start, target = self._open[at]
            if opened == name:
                del self._open[at]
                self._add_mark(style, start, self._size, target)
                return

    def _add_mark(self, style: MarkStyle, start: int, end: int, target: str) -> None:
        if start < end:
            self._marks.append(Mark(style, start, end, target))


class _Field:
    """Sends what is seen of a field to the writer; a tag that is none stays as text."""

    def __init__(self, writer: _Writer, *, lines: bool) -> None:
        self._writer = writer
        self._lines = lines
        self._quotes = 0

    def read(self, text: str) -> None:
        source = seen(text)
        at = line = 0
        for match in TAG.finditer(source):
            if not is_element(match[0]):
                continue
            self._text(source[at : match.start()], line)
            line += source.count("\n", at, match.end())
            at = match.end()
            self._tag(match[2].lower(), match[3], closing=bool(match[1]))
        self._text(source[at:], line)

    def _text(self, text: str, line: int) -> None:
        if text:
            self._writer.write(html.unescape(text) if "&" in text else text, line)

    def _tag(self, tag: str, rest: str, *, closing: bool) -> None:
        if tag == "br":
            self._writer.end_line()
        elif tag in _STYLES and closing:
            self._writer.finish(tag)
        elif tag in _STYLES:
            link = _TARGET.search(rest) if tag == "a" else None
            target = html.unescape(link[1].strip("\"'")) if link else ""
            self._writer.begin(tag, _STYLES[tag], clean(target).text)
        elif tag in _PARAGRAPHS and closing:
            self._end_paragraph(tag)
        elif tag in _PARAGRAPHS:
            self._begin_paragraph(tag)

    def _begin_paragraph(self, tag: str) -> None:
        self._writer.end_block()
        if not self._lines and tag != "li":
            self._writer.end_line()
        if tag == "blockquote":
            self._quotes += 1
        self._settle()
        if tag == "li":
            self._writer.kind, self._writer.level = "item", 1
        elif tag[0] == "h" and tag[1:].isdigit():
            self._writer.kind, self._writer.level = "heading", int(tag[1:])

    def _end_paragraph(self, tag: str) -> None:
        self._writer.end_block()
        if tag == "blockquote":
            self._quotes = max(0, self._quotes - 1)
        self._settle()

    def _settle(self) -> None:
        self._writer.kind = "quote" if self._quotes else "paragraph"
        self._writer.level = 1 if self._quotes else 0
