"""From the runs of a line to segments that can be drawn and pointed at."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from rich.segment import Segment
from rich.style import Style
from textual.geometry import Size
from textual.strip import Strip
from textual.widget import Widget

from tui.cells import DROPPED, cells_of, clip, width
from tui.hits import Hits
from tui.looks import Looks
from tui.page import Page, Run
from tui.selection import Range, margin_meta, text_meta

LOOKS: Final = (
    *("title", "text", "faint", "label", "teaser", "spoiler", "hint"),
    *("paragraph", "heading", "quote", "item", "lead", "rule"),
    *("emphasis", "strong", "code", "link"),
    *("hit", "current-hit", "selection"),
)
"""Names of the component classes ``reader--...``."""

READER_CSS: Final = """
Reader {
    overflow-x: hidden;
    overflow-y: scroll;
    scrollbar-size-vertical: 1;
}
Reader > .reader--title { text-style: bold; }
Reader > .reader--faint { color: $foreground 55%; }
Reader > .reader--label { color: $foreground 55%; }
Reader > .reader--teaser { color: $foreground 80%; text-style: italic; }
Reader > .reader--spoiler { color: $warning; text-style: bold; }
Reader > .reader--heading { text-style: bold; }
Reader > .reader--quote { color: $foreground 85%; }
Reader > .reader--lead { color: $primary; }
Reader > .reader--rule { color: $foreground 40%; }
Reader > .reader--code { color: $secondary; }
Reader > .reader--emphasis { text-style: italic; }
Reader > .reader--strong { text-style: bold; }
Reader > .reader--link { text-style: underline; }
Reader > .reader--hint { color: $foreground 55%; }
Reader > .reader--hit { background: $warning 35%; }
Reader > .reader--current-hit {
    background: $warning; color: $background; text-style: bold;
}
Reader > .reader--selection { background: $input-selection-background; }
Reader:nocolor > .reader--hit { text-style: bold underline; }
Reader:nocolor > .reader--current-hit { text-style: bold reverse; }
Reader:nocolor > .reader--selection { text-style: reverse; }
Reader:nocolor > .reader--faint { text-style: dim; }
Reader:nocolor > .reader--label { text-style: dim; }
"""

Overlay = tuple[int, int, Style]
"""A style to be laid over the places ``[start, end)``."""


class Painter:
    """Paints the lines of a page in the component styles of its widget."""

    def __init__(self, widget: Widget) -> None:
        self.looks = Looks(widget, "reader")

    def line(
        self, page: Page, number: int, hits: Hits, selected: Range | None, margin: int, room: int
    ) -> Strip:
        """Line `number` of the page, `room` cells wide, its text after `margin` cells."""
        base = self.looks.base
        before = base + margin_meta(number)
        segments = [Segment(" " * margin, before)] if margin else []
        start, end = page.range(number)
        overlays = self._overlays(page, (start, end), hits, selected)
        for run in page.runs(number):
            style = self.looks.of(run.look)
            if run.at is None:
                segments.append(Segment(run.text, style + margin_meta(number)))
            else:
                segments += cut(run, style, overlays, number, start)
        return Strip(segments or [Segment(" ", before)]).adjust_cell_length(room, base)

    def hint(self, lines: Sequence[str], row: int, room: Size) -> Strip:
        """Row `row` of an empty pane with a few words in its middle."""
        base = self.looks.base
        number = row - max(0, room.height - len(lines)) // 2
        if not 0 <= number < len(lines):
            return Strip.blank(room.width, base)
        text = clip(lines[number], room.width)
        left = (room.width - width(text)) // 2
        segments = [Segment(" " * left, base), Segment(text, self.looks.of("hint"))]
        return Strip(segments).adjust_cell_length(room.width, base)

    def _overlays(
        self, page: Page, span: Range, hits: Hits, selected: Range | None
    ) -> list[Overlay]:
        """Styles that touch `span`, in the order in which they are laid."""
        overlays: list[Overlay] = []
        if span[0] >= 0:
            for low, high, style in page.marks(*span):
                overlays.append((low, high, self.looks.of(style, alone=style != "code")))
            for low, high, current in hits.within(*span):
                overlays.append((low, high, self.looks.of("current-hit" if current else "hit")))
        if selected is not None:
            overlays.append((*selected, self.looks.of("selection")))
        return overlays


def cut(
    run: Run, style: Style, overlays: Sequence[Overlay], line: int, line_start: int
) -> list[Segment]:
    """A run of the source in segments, cut where an overlay begins or ends.

    `line` is its line of the pane and `line_start` the place where that starts.
    """
    first = run.at or 0
    last = first + len(run.text)
    segments = []
    for start, end in pairwise(sorted(_edges(run.text, first, last, overlays))):
        text = run.text[start - first : end - first].replace(DROPPED, "")
        if not text:
            continue
        painted = style
        for low, high, laid in overlays:
            if low < end and start < high:
                painted += laid
        segments.append(Segment(text, painted + text_meta(line, start - line_start)))
    return segments


def _edges(text: str, first: int, last: int, overlays: Sequence[Overlay]) -> set[int]:
    edges = {first, last}
    for start, end, _ in overlays:
        edges |= {at for at in (start, end) if first < at < last and cells_of(text[at - first])}
    if DROPPED in text:
        for number, character in enumerate(text, first):
            if character == DROPPED:
                edges |= {number, number + 1}
    return edges
