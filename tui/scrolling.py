"""The size of what a pane holds, told without arranging the whole screen anew."""

from __future__ import annotations

from textual.geometry import Size
from textual.scroll_view import ScrollView


def hold(pane: ScrollView, size: Size) -> None:
    """Let `size` be the pane's virtual size.

    The screen is arranged anew only where that brings or takes a scrollbar.
    """
    if size == pane.virtual_size:
        return
    if not pane.container_size:
        pane.virtual_size = size
        return
    pane.set_reactive(ScrollView.virtual_size, size)
    pane._scroll_update(size)
