"""The size of what a pane holds, told without arranging the whole screen anew."""

from __future__ import annotations

from textual.geometry import Size
from textual.scroll_view import ScrollView


def hold(pane: ScrollView, size: Size) -> None:
    """Let `size` be the pane's virtual size.

    The screen is arranged anew only where that brings or takes its scrollbar.
    """
    if size == pane.virtual_size:
        return
    room = pane.container_size.height
    if not room or pane.show_vertical_scrollbar != (size.height > room):
        pane.virtual_size = size
        return
    pane.set_reactive(ScrollView.virtual_size, size)
    pane._scroll_update(size)
