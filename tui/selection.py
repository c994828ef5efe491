"""Between cells under the mouse and places in a text.

Textual reports what the mouse touched as the `offset` that a drawn segment
carries: a column and a line. Ours carry the line of the pane and the number of
the character in its source; what stands before the text of a line (margin,
bullet) counts as its start. Places before 0 lie in the card.
"""

from __future__ import annotations

from collections.abc import Callable

from rich.style import Style
from textual.geometry import Offset
from textual.selection import Selection

_LINES = 1_000_000
"""Added to a line's number: a smaller y is a row of the pane, reported at its border."""
_CHARACTERS = 100_000
"""Added to a character's number: a smaller x lies before the text of its line."""

Range = tuple[int, int]
LineRange = Callable[[int], Range]
"""Gives first and last place of a line of the pane."""


def text_meta(line: int, character: int) -> Style:
    """What a segment carries that starts with this character of a line of the pane."""
    return Style.from_meta({"offset": (_CHARACTERS + character, _LINES + line)})


def margin_meta(line: int) -> Style:
    """What a segment before the text of a line carries."""
    return Style.from_meta({"offset": (0, _LINES + line)})


def selected_range(selection: Selection, scroll: int, line_range: LineRange, whole: Range) -> Range:
    """The places ``[start, end)`` that a selection covers.

    `scroll` is the pane's first visible line, `whole` what is selected where an
    end is open.
    """
    ends = [
        whole[number] if at is None else _place(at, scroll, line_range)
        for number, at in enumerate(selection)
    ]
    return min(ends), max(ends)


def _place(at: Offset, scroll: int, line_range: LineRange) -> int:
    if at.y < _LINES:
        return line_range(scroll + at.y)[0]
    start, end = line_range(at.y - _LINES)
    return start if at.x < _CHARACTERS else min(end, start + at.x - _CHARACTERS)


def selection_between(
    start: int, end: int, line_of: Callable[[int], int], line_range: LineRange
) -> Selection:
    """The selection that the mouse would give for the places ``[start, end)``."""
    lines = (line_of(start), line_of(end))
    return Selection(
        *(
            Offset(_CHARACTERS + place - line_range(line)[0], _LINES + line)
            for line, place in zip(lines, (start, end), strict=True)
        )
    )
