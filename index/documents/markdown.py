"""Markdown: blocks and inline marks as the CommonMark parser sees them.

Three things differ from what a browser would make of it, because people paste
plain text into such files: indented text is no code, a line under a whole
paragraph makes no heading of it, and lines that were never one paragraph
(labels, short lines, a long paragraph a line) are not run together.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, Final

from index.documents.cleaning import clean
from index.documents.formats import Parsed
from index.documents.front_matter import part, with_text
from index.documents.html_pieces import pieces
from index.documents.inline import Piece, spelled
from index.documents.inline_fields import without_fields
from index.documents.markdown_stars import shown_ratings
from index.documents.note_marks import without_marks
from index.documents.template_tags import without_tags
from index.documents.text import parse as parse_text
from index.model import BlockKind, Declared, SourceBlock

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_LONGEST: Final = 1_000_000
"""Characters; a longer file is read as plain text, since parsing may take long."""
_FALSE_REFERENCE: Final = re.compile(
    r"^( {0,3})(\[(?:\^[^\]\n]+\]:|[^\]\n]+\]:[ \t]*(?![<#/.])[^\s./:#@]+[ \t]*$))", re.MULTILINE
)
_TOO_WIDE: Final = re.compile(r"(?:\|[^|\n]*){200}")
_INDENTED_ROW: Final = re.compile(r"^[ \t]{4,12}(?=\|)", re.MULTILINE)
_BEFORE_HEADING: Final = re.compile(
    r"^ {0,3}!\[[^\[\]\n]{0,300}\]\([^()\n]{1,600}\)[ \t]{0,4}(?=#{1,6}[ \t]+\S)", re.MULTILINE
)
"""An image on the line of a heading, whose marks would then be read as text."""
_LONG_HEADING: Final = 120


def parse(text: str, *, jsx: bool = False) -> Parsed:
    """Blocks with marks; lines are counted in the whole file. Never raises.

    `jsx` says that components of a page may stand between the paragraphs.
    """
    parted = with_text(part(text))
    if len(parted.body) > _LONGEST:
        plain = parse_text(text)
        return Parsed(plain.blocks, plain.declared, (*plain.warnings, "too long for Markdown"))
    markdown, stated = _plain(parted.body, parted.body_line, jsx=jsx)
    parsed = parse_body(markdown, parted.body_line, (*parted.declared, *stated))
    return Parsed(parsed.blocks, parsed.declared, parted.warnings)


def parse_body(text: str, line: int, declared: tuple[Declared, ...]) -> Parsed:
    """The blocks of plain Markdown that begins on `line`, with what was `declared` of it."""
    body = _FALSE_REFERENCE.sub(r"\1\\\2", text) if "]:" in text else text
    body = _INDENTED_ROW.sub("", body) if "|" in body else body
    body = _BEFORE_HEADING.sub("", body) if ")#" in body or ") #" in body else body
    tokens = _parser(tables=not _TOO_WIDE.search(body)).parse(body)
    shown = shown_ratings(tokens, line)
    return Parsed(tuple(_with_gaps(_Walk(tokens, line).blocks())), (*declared, *shown))


def _plain(text: str, line: int, *, jsx: bool) -> tuple[str, tuple[Declared, ...]]:
    """Markdown alone, line for line, and what its other marks and tags state."""
    tags = without_tags(text, first_line=line, jsx=jsx)
    fields = without_fields(tags.text, first_line=line)
    marks = without_marks(fields.text, first_line=line)
    return marks.text, (*fields.declared, *tags.declared, *marks.declared)


@cache
def _parser(*, tables: bool) -> MarkdownIt:
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark").enable("strikethrough").disable("code")
    return parser.enable("table") if tables else parser


def _with_gaps(blocks: Iterator[SourceBlock]) -> Iterator[SourceBlock]:
    last = 0
    for block in blocks:
        gap = max(0, block.line - last - 1) if last else 0
        last = block.last_line
        yield SourceBlock(
            block.kind, block.text, block.line, block.last_line, gap, block.level, block.marks
        )


class _Walk:
    """One pass over the parser's tokens; knows which lists and quotes it is in."""

    def __init__(self, tokens: Sequence[Token], first_line: int) -> None:
        self._tokens = tokens
        self._first_line = first_line
        self._lists: list[str] = []
        self._quotes = 0
        self._marker = ""
        self._row: list[str] | None = None
        self._labelled = False
        self._row_lines = (first_line, first_line)

    def blocks(self) -> Iterator[SourceBlock]:
        for at, token in enumerate(self._tokens):
            self._enter(token)
            if token.type == "inline":
                yield from self._inline(self._tokens[at - 1], token)
            elif token.type in ("fence", "code_block"):
                yield from self._code(token)
            elif token.type == "html_block":
                yield from self._html(token)
            elif token.type == "hr":
                yield SourceBlock("rule", "", *self._lines(token))
            elif token.type == "tr_close":
                yield from self._table_row()

    def _enter(self, token: Token) -> None:
        kind = token.type
        if kind in ("bullet_list_open", "ordered_list_open"):
            self._lists.append(kind)
        elif kind in ("bullet_list_close", "ordered_list_close"):
            self._lists.pop()
        elif kind == "list_item_open":
            numbered = self._lists[-1] == "ordered_list_open"
            self._marker = f"{token.info}{token.markup} " if numbered else ""
        elif kind == "list_item_close":
            self._marker = ""
        elif kind in ("blockquote_open", "blockquote_close"):
            self._quotes += token.nesting
        elif kind == "tr_open":
            self._row, self._labelled = [], False
            self._row_lines = self._lines(token) if token.map else self._row_lines
        elif kind == "table_open":
            self._row_lines = self._lines(token)

    def _lines(self, token: Token) -> tuple[int, int]:
        start, end = token.map or (0, 1)
        return start + self._first_line, max(end, start + 1) - 1 + self._first_line

    def _inline(self, opener: Token, token: Token) -> Iterator[SourceBlock]:
        if self._row is not None:
            cell = list(spelled(token.children or [], 1))
            self._row.append(" ".join(piece.text for piece in cell).replace("\n", " "))
            self._labelled = self._labelled or (len(self._row) == 1 and _is_strong(cell))
            return
        line, last_line = self._lines(token)
        found = list(spelled(token.children or [], line))
        if opener.type == "heading_open":
            yield from self._heading(opener, found, last_line)
            return
        for piece in found:
            yield self._placed(piece)

    def _heading(self, opener: Token, found: list[Piece], last_line: int) -> Iterator[SourceBlock]:
        """A heading; or, where a whole paragraph only has a line under it, that and a rule."""
        level = int(opener.tag[1:])
        underlined = opener.markup in ("-", "=")
        longest = max((len(piece.text) for piece in found), default=0)
        if underlined and (len(found) > 1 or longest > _LONG_HEADING):
            yield from (self._placed(piece) for piece in found)
            end = self._lines(opener)[1]
            yield SourceBlock("rule", "", end, end)
            return
        for piece in found:
            yield SourceBlock(
                "heading",
                piece.text.replace("\n", " "),
                piece.line,
                self._lines(opener)[1] if underlined else last_line,
                0,
                level,
                piece.marks,
            )

    def _placed(self, piece: Piece) -> SourceBlock:
        """A paragraph, or an item or quote where it stands in one."""
        kind: BlockKind = "item" if self._lists else "quote" if self._quotes else "paragraph"
        level = len(self._lists) or self._quotes
        marked, self._marker = piece.behind(self._marker), ""
        return SourceBlock(kind, marked.text, marked.line, marked.last_line, 0, level, marked.marks)

    def _code(self, token: Token) -> Iterator[SourceBlock]:
        text = token.content.strip("\n")
        if text.strip():
            yield SourceBlock("code", text, *self._lines(token))

    def _html(self, token: Token) -> Iterator[SourceBlock]:
        first, last = self._lines(token)
        for piece in pieces(token.content):
            line = min(first + piece.line, last)
            kind: BlockKind = piece.kind
            if kind == "paragraph" and (self._lists or self._quotes):
                kind = "item" if self._lists else "quote"
            yield SourceBlock(kind, piece.text, line, line, 0, piece.level, piece.marks)

    def _table_row(self) -> Iterator[SourceBlock]:
        cells = [cell for cell in self._row or [] if cell]
        self._row = None
        if len(cells) == 2 and (self._labelled or self._quotes or cells[0].endswith(":")):
            cells = [f"{cells[0].rstrip(' :')}: {cells[1]}"]
        if cells:
            yield SourceBlock("paragraph", clean(" | ".join(cells)).text, *self._row_lines)


def _is_strong(cell: list[Piece]) -> bool:
    """Whether a cell is all in bold, as a label in a table is."""
    return len(cell) == 1 and any(
        mark.style == "strong" and (mark.start, mark.end) == (0, len(cell[0].text))
        for mark in cell[0].marks
    )
