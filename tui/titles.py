"""Titles in a pane's border: one at its left end, one at its right."""

from __future__ import annotations

from rich.cells import cell_len
from textual.content import Content
from textual.style import Style
from textual.widget import Widget

from tui.cells import clip, plain

_CORNERS = 6
"""Cells of the top border that are no title: corners, edges, and a space beside each title."""
_LEAST_LINE = 3


def set_titles(pane: Widget, left: str, right: str = "") -> None:
    """Write both titles into the top border of a pane; the left one gives way, clipped with ….

    The same titles again repaint nothing.
    """
    room = pane.outer_size.width - _CORNERS
    if room <= 0:
        return
    spare = room - (cell_len(right) + _LEAST_LINE if right else 0)
    title = clip(plain(left), spare)
    content = Content(title)
    if right:
        kind, color = pane.styles.border_top
        edge = ("━" if kind == "heavy" else "─") * (room - cell_len(title) - cell_len(right) - 2)
        content = Content.assemble(title, (f" {edge} ", Style(foreground=color)), right)
    if pane.border_title != content.markup:
        pane.border_title = content
