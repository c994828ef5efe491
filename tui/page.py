"""What the reader shows of one review: its card, a gap, its text, line by line.

A place is where a line stands whatever the width: for the text the offset of a
character in `Review.text`, for the card a number below 0.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from index.model import BlockKind, MarkStyle, Review
from tui.card import CardLine, Tone
from tui.cells import cells_of, cluster_end, shown, whole, width
from tui.layout import Layout, Line
from tui.selection import Range
from tui.spans import Spans

GAP: Final = 1
"""Blank lines between card and text."""
RULE: Final = "─" * 8

Look = Tone | BlockKind | MarkStyle | str
_JOINED: Final = frozenset({"title", "teaser"})


class Run(NamedTuple):
    """Some characters of a line, painted alike. `at` is None for what is no text of the source."""

    text: str
    at: int | None
    look: Look


class Page:
    """Card and text at one width; `height` grows with its layout."""

    def __init__(self, card: Sequence[CardLine], layout: Layout, review: Review) -> None:
        self.card = tuple(card)
        self.layout = layout
        self.head = len(self.card) + GAP
        self._marks = Spans([(mark.start, mark.end, mark.style) for mark in review.marks])
        self.card_text, self._card_starts = _joined(self.card)
        self._card_end = len(self.card_text) + 1

    @property
    def height(self) -> int:
        """Lines in all; see `Layout.height`."""
        return self.head + self.layout.height

    def range(self, number: int) -> Range:
        """First and last place of a line; a line outside has the nearest place."""
        if number < 0:
            return -self._card_end, -self._card_end
        if number < len(self.card):
            start = self._card_starts[number]
            return start, start + sum(len(piece.text) for piece in self.card[number])
        if number < self.head:
            return -1, -1
        line = self.layout.line(number - self.head)
        end = len(self.layout.text)
        return (line.start, line.end) if line else (end, end)

    def line_of(self, place: int) -> int:
        """The line that shows a place of the text."""
        return self.head + self.layout.line_at(max(0, place))

    def runs(self, number: int) -> Iterator[Run]:
        """What stands on a line, from left to right, margins left out."""
        if 0 <= number < len(self.card):
            at = self._card_starts[number]
            for piece in self.card[number]:
                yield Run(piece.text, at, piece.tone)
                at += len(piece.text)
        elif number >= self.head and (line := self.layout.line(number - self.head)):
            yield from self._text_runs(line)

    def marks(self, start: int, end: int) -> Iterator[tuple[int, int, MarkStyle]]:
        """Inline styles that touch ``[start, end)`` of the text."""
        return self._marks.within(start, end)

    def place_at(self, number: int, column: int) -> int:
        """The place under a cell of a line, counted from its left edge; its ends beyond them."""
        start, end = self.range(number)
        for run in self.runs(number):
            at = 0
            while at < len(run.text) and column >= 0:
                after = cluster_end(run.text, at, len(run.text))
                column -= width(run.text[at:after])
                if column < 0:
                    return start if run.at is None else run.at + at
                at = after
        return start if column < 0 else end

    def text_of(self, chosen: Range) -> str:
        """The source's words between two places, without the line breaks of the screen."""
        start, end = chosen
        card = self.card_text[max(0, start + self._card_end) : max(0, end + self._card_end)]
        text = ""
        if end > 0:
            start, end = whole(self.layout.text, max(0, start), end)
            text = self.layout.text[start:end]
        return "\n\n".join(part for part in (card.strip(), text.strip()) if part)

    @property
    def whole(self) -> Range:
        """Everything, card and text."""
        return -self._card_end, len(self.layout.text)

    def paragraph(self, place: int) -> Range:
        """The first block at or after a place that is no heading; the last one at the end."""
        layout = self.layout
        number = layout.block_at(max(0, place))
        if number < 0:
            return 0, 0
        blocks = layout.blocks
        while number < len(blocks) - 1 and blocks[number].kind in {"heading", "rule"}:
            number += 1
        return blocks[number].start, blocks[number].end

    def word(self, place: int) -> Range:
        """The word that a place of the text lies in; empty between words and in the card."""
        text = self.layout.text
        if place < 0:
            return place, place
        start = end = min(place, len(text))
        while start > 0 and _in_word(text[start - 1]):
            start -= 1
        while end < len(text) and _in_word(text[end]):
            end += 1
        return start, end

    def _text_runs(self, line: Line) -> Iterator[Run]:
        layout = self.layout
        if line.block < 0:
            return
        kind = layout.blocks[line.block].kind
        if lead := layout.lead(line):
            yield Run(lead, None, "lead")
        if kind == "rule":
            yield Run(RULE, None, "rule")
        elif line.end > line.start:
            yield Run(shown(layout.text[line.start : line.end]), line.start, kind)


def _joined(card: Sequence[CardLine]) -> tuple[str, list[int]]:
    """The card as text, lines of one sentence joined by spaces; the place of each line's start."""
    text, before = "", ""
    starts: list[int] = []
    for line in card:
        tone = line[0].tone if line else ""
        if starts:
            text += " " if tone == before and tone in _JOINED else "\n"
        starts.append(len(text))
        text += "".join(piece.text for piece in line)
        before = tone
    return text, [start - len(text) - 1 for start in starts]


def _in_word(character: str) -> bool:
    return character.isalnum() or character in "'’_" or cells_of(character) == 0
