"""Textile (.textile), as early blogs wrote it: made HTML by its library, a paragraph at a time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from index.documents.extras import extra
from index.documents.formats import Parsed
from index.documents.front_matter import part, with_text
from index.documents.html_pieces import pieces
from index.documents.template_tags import without_tags
from index.model import BlockKind, SourceBlock

_LONGEST: Final = 20_000
"""Characters of a paragraph that are read as Textile; longer ones stay as they are."""
_STRAIGHT: Final = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'"})
"""The quotation marks as they were typed, which the library makes typographic."""
_LINE_BREAK: Final = re.compile(r"<br ?/?>\s*")


def parse(text: str) -> Parsed:
    """Blocks with marks, lines counted in the whole file; LeftOut where the library is missing."""
    library = extra("textile", ".textile")
    parted = with_text(part(text))
    tags = without_tags(parted.body, first_line=parted.body_line)
    blocks: list[SourceBlock] = []
    gap = 0
    for line, chunk in _chunks(tags.text, parted.body_line):
        html = library.textile(chunk) if len(chunk) <= _LONGEST else chunk
        found = list(_blocks(_LINE_BREAK.sub(" ", html), line, chunk, gap))
        blocks += found
        gap = 1
    return Parsed(tuple(blocks), (*parted.declared, *tags.declared), parted.warnings)


def _chunks(body: str, first: int) -> Iterator[tuple[int, str]]:
    """The paragraphs between blank lines, each with the number of its first line."""
    held: list[str] = []
    for number, line in enumerate([*body.split("\n"), ""], first):
        if line.strip():
            held.append(line.rstrip())
        elif held:
            yield number - len(held), "\n".join(held)
            held = []


def _blocks(html: str, line: int, chunk: str, gap: int) -> Iterator[SourceBlock]:
    last = line + chunk.count("\n")
    typed = not any(sign in chunk for sign in "“”‘’")
    quoted = html.lstrip().startswith("<blockquote")
    for at, piece in enumerate(pieces(html)):
        here = min(line + piece.line, last)
        before = gap if at == 0 else 0
        kind: BlockKind = "quote" if quoted and piece.kind == "paragraph" else piece.kind
        text = piece.text.translate(_STRAIGHT) if typed else piece.text
        yield SourceBlock(kind, text, here, last, before, piece.level, piece.marks)
