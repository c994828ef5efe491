"""What a person wrote into one cell or field, with or without HTML -> blocks with marks.

Line ends count here, other than in a page: such fields are written in a box
where return begins a new paragraph.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Final

from index.documents.cleaning import clean
from index.documents.html_pieces import is_element
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
_UNSEEN: Final = frozenset({"script", "style", "template"})


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
        parser = _Field(writer, lines=lines)
        parser.feed(text)
        parser.close()
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
        self._text = ""
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
            if not self._text or self._text.endswith(" "):
                spoken = spoken.lstrip(" ")
            if spoken and not self._text:
                self._line = self._first_line + at + number
            self._text += spoken

    def end_line(self) -> None:
        """A line end: the block ends, and a second one makes a gap."""
        if self._text.strip():
            self.end_block()
        else:
            self._gap = 1 if self.blocks else 0

    def end_block(self) -> None:
        """Ends the block; styles that are open go on in the next one."""
        text = self._text.rstrip()
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
        self._text, self._marks = "", []

    def begin(self, name: str, style: MarkStyle, target: str) -> None:
        if len(self._open) < 20:
            self._open.append((name, style, len(self._text), target))

    def finish(self, name: str) -> None:
        for at in range(len(self._open) - 1, -1, -1):
            opened, style, start, target = self._open[at]
            if opened == name:
                del self._open[at]
                self._add_mark(style, start, len(self._text), target)
                return

    def _add_mark(self, style: MarkStyle, start: int, end: int, target: str) -> None:
        if start < end:
            self._marks.append(Mark(style, start, end, target))


class _Field(HTMLParser):
    """Sends what is seen of a field to the writer; a tag that is none stays as text."""

    def __init__(self, writer: _Writer, *, lines: bool) -> None:
        super().__init__(convert_charrefs=True)
        self._writer = writer
        self._lines = lines
        self._unseen = ""
        self._quotes = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "br":
            self._writer.end_line()
        elif tag in _STYLES:
            target = next((value or "" for name, value in attrs if name == "href"), "")
            self._writer.begin(tag, _STYLES[tag], clean(target).text)
        elif tag in _UNSEEN:
            self._unseen = tag
        elif tag in _PARAGRAPHS:
            self._begin_paragraph(tag)
        elif not is_element(written := self.get_starttag_text() or ""):
            self.handle_data(written)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _STYLES and tag not in _UNSEEN:
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if tag in _STYLES:
            self._writer.finish(tag)
        elif tag == self._unseen:
            self._unseen = ""
        elif tag in _PARAGRAPHS:
            self._writer.end_block()
            if tag == "blockquote":
                self._quotes = max(0, self._quotes - 1)
            self._settle()

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self._writer.write(data, self.getpos()[0] - 1)

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

    def _settle(self) -> None:
        self._writer.kind = "quote" if self._quotes else "paragraph"
        self._writer.level = 1 if self._quotes else 0
