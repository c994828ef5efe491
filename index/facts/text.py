"""The readable text of a review, put together from its parts, with offsets for everything in it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property

from msgspec.structs import replace

from index.model import Block, Mark, Section

from .headings import LEVEL
from .parts import Part

PARAGRAPH_BREAK = "\n\n"
_READ = 100_000
"""Characters from which on nothing is read but the words: some 17,000 words."""
_LINE = 60
"""Characters below which a block can be a line of furniture."""


@dataclass(frozen=True)
class Text:
    """Text with its blocks, inline marks and sections; offsets count characters of `text`."""

    text: str
    blocks: tuple[Block, ...]
    marks: tuple[Mark, ...]
    sections: tuple[Section, ...]

    @cached_property
    def _starts(self) -> list[int]:
        return [block.start for block in self.blocks]

    def line(self, offset: int) -> int | None:
        """The source line of the block that holds an offset."""
        block = self.block(offset)
        return None if block is None else block.line

    def block(self, offset: int) -> Block | None:
        """The block that holds an offset, or the last before it."""
        at = bisect_right(self._starts, offset) - 1
        return self.blocks[at] if at >= 0 else None

    def opening(self) -> Text:
        """The text as far as facts are read from it: whole blocks, or the beginning of one.

        No review is as long: what a book or a pasted conversation says so far
        behind is of something else, and every sentence costs the same to read.
        """
        if len(self.text) <= _READ:
            return self
        within = bisect_right(self._starts, _READ) - 1
        end = self.blocks[within - 1].end if within else _READ
        blocks = self.blocks[:within] or (replace(self.blocks[0], end=end),)
        sections = (replace(one, end=min(one.end, end)) for one in self.sections if one.start < end)
        marks = tuple(mark for mark in self.marks if mark.end <= end)
        return Text(self.text[:end], blocks, marks, tuple(sections))

    @cached_property
    def prose(self) -> str:
        """The paragraphs alone: no headings, and no short lines that a page's furniture can be."""
        pieces = [
            self.text[block.start : block.end] for block in self.blocks if block.kind != "heading"
        ]
        return PARAGRAPH_BREAK.join(piece for piece in pieces if len(piece) >= _LINE)

    @cached_property
    def emphasised(self) -> tuple[tuple[str, int], ...]:
        """Every emphasised phrase with its offset, in order."""
        return tuple(
            (self.text[mark.start : mark.end], mark.start)
            for mark in self.marks
            if mark.style in ("emphasis", "strong")
        )

    @cached_property
    def _emphasised_by_offset(self) -> list[tuple[int, str]]:
        return sorted((at, phrase) for phrase, at in self.emphasised)

    def emphasised_between(self, start: int, end: int) -> list[str]:
        """The emphasised phrases that begin within a stretch of the text."""
        marked = self._emphasised_by_offset
        return [
            phrase
            for _, phrase in marked[bisect_left(marked, (start,)) : bisect_left(marked, (end,))]
        ]


def put_together(parts: list[Part]) -> Text:
    """Joins the parts that belong to the text by blank lines."""
    pieces: list[str] = []
    blocks: list[Block] = []
    marks: list[Mark] = []
    at = 0
    for part in parts:
        if not part.is_text:
            continue
        if pieces:
            at += len(PARAGRAPH_BREAK)
        start, end = at, at + len(part.text)
        blocks.append(_block(part, start, end))
        shift = start - (len(part.block.text) - len(part.block.text.lstrip()))
        marks.extend(_moved(part, shift, start, end))
        pieces.append(part.text)
        at = end
    text = PARAGRAPH_BREAK.join(pieces)
    return Text(text, tuple(blocks), tuple(marks), _sections(text, blocks))


def _block(part: Part, start: int, end: int) -> Block:
    if part.place == "heading":
        return Block("heading", start, end, part.line, part.block.level or LEVEL)
    kind = "paragraph" if part.block.kind == "heading" else part.block.kind
    return Block(kind, start, end, part.line, part.block.level)


def _moved(part: Part, shift: int, start: int, end: int) -> list[Mark]:
    moved = []
    for mark in part.block.marks:
        first, last = max(start, mark.start + shift), min(end, mark.end + shift)
        if first < last:
            moved.append(Mark(mark.style, first, last, mark.target))
    return moved


def _sections(text: str, blocks: list[Block]) -> tuple[Section, ...]:
    heads = [block for block in blocks if block.kind == "heading"]
    if not heads:
        return ()
    ends = [block.start for block in heads[1:]] + [len(text) + len(PARAGRAPH_BREAK)]
    sections = []
    for head, end in zip(heads, ends, strict=True):
        start = min(head.end + len(PARAGRAPH_BREAK), len(text))
        stop = max(start, end - len(PARAGRAPH_BREAK))
        sections.append(Section(text[head.start : head.end], head.level, start, stop))
    return tuple(sections)
