"""A review's text in lines of a measure: every line knows which characters it shows.

Lines are laid out from the top, as far as they are asked for. Offsets count
characters of `Review.text`; widths are cells.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from textual.cache import LRUCache

from index.model import Block, Review
from tui.wrap import wrap

BULLET: Final = "• "
QUOTE_BAR: Final = "▎ "
CODE_INDENT: Final = "  "
MAX_DEPTH: Final = 6
NARROWEST: Final = 8
"""An indent that would leave fewer cells than this is left out."""


class Line(NamedTuple):
    """``text[start:end]`` on one line. `block` is -1 on a blank line; `first` opens its block."""

    start: int
    end: int
    block: int
    first: bool


class Layout:
    """The lines of one text at one width. `lines` grows; what stands in it never changes."""

    def __init__(self, text: str, blocks: Sequence[Block], width: int) -> None:
        self.text = text
        self.width = max(1, width)
        self.blocks = tuple(_covering(text, blocks))
        self.lines: list[Line] = []
        self.complete = False
        self._source = self._lay()

    @classmethod
    def of(cls, review: Review, width: int) -> Layout:
        """The layout of a review, `width` cells wide."""
        return cls(review.text, review.blocks, width)

    def grow(self, count: int) -> None:
        """Lay out until there are `count` lines or the text ends."""
        lines = self.lines
        while not self.complete and len(lines) < count:
            line = next(self._source, None)
            if line is None:
                self.complete = True
            else:
                lines.append(line)

    def line(self, number: int) -> Line | None:
        """Line `number`, counted from 0; None behind the end."""
        self.grow(number + 1)
        return self.lines[number] if 0 <= number < len(self.lines) else None

    def line_at(self, offset: int) -> int:
        """The number of the line that shows the character at `offset` (the nearest one before)."""
        while not self.complete and (not self.lines or self.lines[-1].start <= offset):
            self.grow(len(self.lines) + 64)
        return max(0, bisect_right(self.lines, offset, key=_start) - 1)

    @property
    def height(self) -> int:
        """Lines in all: exact when `complete`, until then an estimate."""
        if self.complete or not self.lines:
            return len(self.lines)
        done = max(1, self.lines[-1].end)
        return len(self.lines) * len(self.text) // done + 1

    def lead(self, line: Line) -> str:
        """What stands before the text of a line: indent, bullet or bar."""
        if line.block < 0:
            return ""
        first, rest = self._leads(self.blocks[line.block])
        return first if line.first else rest

    def block_at(self, offset: int) -> int:
        """The number of the block that holds `offset`, else of the next; -1 without blocks."""
        number = bisect_left(self.blocks, offset + 1, key=_end)
        return min(number, len(self.blocks) - 1)

    def _leads(self, block: Block) -> tuple[str, str]:
        first, rest = self._full_leads(block)
        crowded = self.width - max(len(first), len(rest)) < NARROWEST
        return ("", "") if crowded else (first, rest)

    def _full_leads(self, block: Block) -> tuple[str, str]:
        match block.kind:
            case "item":
                indent = "  " * min(max(block.level - 1, 0), MAX_DEPTH)
                bullet = "" if _is_numbered(self.text, block) else BULLET
                return indent + bullet, indent + " " * (len(bullet) or 3)
            case "quote":
                return QUOTE_BAR, QUOTE_BAR
            case "code":
                return CODE_INDENT, CODE_INDENT
            case _:
                return "", ""

    def _lay(self) -> Iterator[Line]:
        before: Block | None = None
        for number, block in enumerate(self.blocks):
            if before is not None and _parted(before, block):
                yield Line(before.end, block.start, -1, False)
            yield from self._lay_block(number, block)
            before = block

    def _lay_block(self, number: int, block: Block) -> Iterator[Line]:
        first_lead, rest_lead = self._leads(block)
        room = self.width - max(len(first_lead), len(rest_lead))
        first = True
        for start, end in wrap(
            self.text, block.start, block.end, room, keep_spaces=block.kind == "code"
        ):
            yield Line(start, end, number, first)
            first = False


class Layouts:
    """The layouts made last, so that going back and forth sets nothing twice."""

    def __init__(self, kept: int = 16) -> None:
        self._kept: LRUCache[tuple[str, int], tuple[Review, Layout]] = LRUCache(kept)

    def of(self, review: Review, width: int) -> Layout:
        """The layout of a review at a width, made anew where its text is another by now."""
        known = self._kept.get((review.id, width))
        if known is not None:
            before, layout = known
            if before is review or (before.text == review.text and before.blocks == review.blocks):
                return layout
        layout = Layout.of(review, width)
        self._kept[(review.id, width)] = (review, layout)
        return layout


def _start(line: Line) -> int:
    return line.start


def _end(block: Block) -> int:
    return block.end


def _parted(before: Block, block: Block) -> bool:
    """Whether a blank line stands between two blocks."""
    if before.kind == "heading":
        return block.kind == "heading"
    return not before.kind == block.kind == "item"


def _is_numbered(text: str, block: Block) -> bool:
    head = text[block.start : block.start + 5].lstrip()
    return head[:1].isdigit() and ("." in head or ")" in head)


def _covering(text: str, blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks in order, with paragraphs made of whatever text no block covers."""
    at = 0
    for block in sorted(blocks, key=lambda block: block.start):
        start, end = max(block.start, at), min(block.end, len(text))
        if start >= end:
            continue
        yield from _paragraphs(text, at, start)
        kept = start == block.start and end == block.end
        yield block if kept else Block(block.kind, start, end, block.line, block.level)
        at = end
    yield from _paragraphs(text, at, len(text))


def _paragraphs(text: str, start: int, end: int) -> Iterator[Block]:
    while start < end:
        while start < end and text[start].isspace():
            start += 1
        if start >= end:
            return
        stop = text.find("\n\n", start, end)
        stop = end if stop < 0 else stop
        yield Block("paragraph", start, start + len(text[start:stop].rstrip()), 0)
        start = stop
