"""The narrow column between the panes, which the mouse can drag."""

from __future__ import annotations

from textual import events
from textual.message import Message
from textual.widget import Widget


class Divider(Widget):
    """Posts where it is dragged to."""

    class Dragged(Message):
        """`x` is the column of the window under the mouse."""

        def __init__(self, x: int) -> None:
            super().__init__()
            self.x = x

    def __init__(self) -> None:
        super().__init__(id="divider")

    def render(self) -> str:
        return ""

    def on_mouse_down(self, event: events.MouseDown) -> None:
        self.capture_mouse()
        self.add_class("-dragged")
        event.stop()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        if self.has_class("-dragged"):
            self.post_message(self.Dragged(int(event.screen_x)))
            event.stop()

    def on_mouse_up(self, event: events.MouseUp) -> None:
        self.release_mouse()
        self.remove_class("-dragged")
        event.stop()
