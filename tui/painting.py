"""From the runs of a line to segments that can be drawn and pointed at."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from rich.segment import Segment
from rich.style import Style

from tui.cells import DROPPED
from tui.page import Run
from tui.selection import text_meta

Overlay = tuple[int, int, Style]
"""A style to be laid over the places ``[start, end)``."""


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
            if low <= start and end <= high:
                painted += laid
        segments.append(Segment(text, painted + text_meta(line, start - line_start)))
    return segments


def _edges(text: str, first: int, last: int, overlays: Sequence[Overlay]) -> set[int]:
    edges = {first, last}
    for start, end, _ in overlays:
        edges |= {min(max(start, first), last), min(max(end, first), last)}
    if DROPPED in text:
        for number, character in enumerate(text, first):
            if character == DROPPED:
                edges |= {number, number + 1}
    return edges
