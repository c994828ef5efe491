"""The search bar: what a person types, and what came of it."""

from __future__ import annotations

from typing import ClassVar

from rich.cells import cell_len
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.geometry import Size
from textual.message import Message
from textual.reactive import Reactive
from textual.widgets import Input, Static

from tui.cells import plain


class QueryInput(Input):
    """One line of text in which only editing keys act; the rest is the browser's."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("right", "right_or_take", show=False)]

    class SuggestionTaken(Message):
        """The right arrow was pressed at the end of the text."""

    virtual_size = Reactive(Size(0, 0))
    """As wide as the text: unlike Textual's, without arranging the screen anew for each letter."""
    untold = False
    """Whether the text has changed since its change was last heard of."""

    def watch_value(self) -> None:
        self.untold = True

    def action_right_or_take(self) -> None:
        if self.cursor_at_end and self.selection.is_empty:
            self.post_message(self.SuggestionTaken())
        else:
            self.action_cursor_right()


class SearchBar(Horizontal):
    """A bordered line: the query on the left, the status on the right, notes in the border."""

    class Typed(Message):
        """The query changed by a person's hand."""

        def __init__(self, text: str) -> None:
            super().__init__()
            self.text = text

    class Entered(Message):
        """Enter was pressed in the bar."""

    def __init__(self, *, blink: bool = True) -> None:
        super().__init__(id="search-bar")
        self.query_input = QueryInput(
            placeholder="a film, a critic, words of a review …",
            select_on_focus=False,
            compact=True,
            id="query",
        )
        self.query_input.cursor_blink = blink
        self._status = Static("", id="search-status", markup=False)
        self._told = ""
        self._wide = 0
        self._notes: tuple[tuple[str, ...], str | None] = ((), None)
        self.border_title = Content("Search")

    def compose(self) -> ComposeResult:
        yield self.query_input
        yield self._status

    @property
    def text(self) -> str:
        return self.query_input.value

    @property
    def typing(self) -> bool:
        return self.screen.focused is self.query_input

    @property
    def suggestion(self) -> str | None:
        """The query that the right arrow takes."""
        return self._notes[1]

    def set_text(self, text: str) -> None:
        """Put a query in the bar without telling anybody."""
        with self.query_input.prevent(Input.Changed):
            self.query_input.value = text
        self.query_input.cursor_position = len(text)
        self.query_input.untold = False

    def submit(self) -> None:
        """Post `Entered` behind whatever was typed before."""
        self.query_input.call_later(self.query_input.action_submit)

    def set_status(self, status: str) -> None:
        """Say this at the right end, in a column that widens for it and never narrows again."""
        if status == self._told:
            return
        self._told = status
        self._wide = max(self._wide, cell_len(status))
        self._status.update(Content(status), layout=False)
        self._status.styles.width = self._wide

    def set_notes(self, notes: tuple[str, ...], suggestion: str | None) -> None:
        """What was understood or set aside, and a spelling to take with the right arrow."""
        if (notes, suggestion) == self._notes:
            return
        self._notes = notes, suggestion
        parts = [Content(plain(note)) for note in notes]
        if suggestion:
            offer = Content.assemble("did you mean ", (plain(suggestion), "bold"), "?  → takes it")
            parts.insert(0, offer)
        self.border_subtitle = Content(" · ").join(parts) if parts else ""
        self.set_class(bool(parts), "-noted")

    def on_input_changed(self, event: Input.Changed) -> None:
        event.stop()
        self.post_message(self.Typed(event.value))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        event.stop()
        self.post_message(self.Entered())

    def on_query_input_suggestion_taken(self, event: QueryInput.SuggestionTaken) -> None:
        event.stop()
        if self.suggestion:
            self.query_input.value = self.suggestion
            self.query_input.cursor_position = len(self.query_input.value)
