"""The line under the reader in which words are found in the text that is open."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.message import Message
from textual.widgets import Input, Static


class FindBar(Horizontal):
    """Hidden until a person asks for it; every letter typed finds anew."""

    class Typed(Message):
        def __init__(self, text: str) -> None:
            super().__init__()
            self.text = text

    class Entered(Message):
        """Enter was pressed: what was found stays lit."""

    def __init__(self, *, blink: bool = True) -> None:
        super().__init__(id="find-bar")
        self.input = Input(compact=True, id="find", placeholder="words in this text")
        self.input.cursor_blink = blink
        self._count = Static("", id="find-count", markup=False)

    def compose(self) -> ComposeResult:
        yield Static("Find ", id="find-label", markup=False)
        yield self.input
        yield self._count

    @property
    def finding(self) -> bool:
        return self.screen.focused is self.input

    def open(self) -> None:
        self.add_class("-open")
        self.screen.set_focus(self.input)
        self.input.select_all()

    def close(self) -> None:
        self.remove_class("-open")

    def set_count(self, count: str) -> None:
        self._count.update(count)

    def on_input_changed(self, event: Input.Changed) -> None:
        event.stop()
        self.post_message(self.Typed(event.value))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        event.stop()
        self.post_message(self.Entered())
