"""The check as a screen: every file, what is known of it and from where, doubts to be settled."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Input, Static

from index.errors import MatineeError
from index.model import Checked
from tui.cells import plain
from tui.check_list import CheckList
from tui.check_rows import BY, By, lines
from tui.check_told import told
from tui.titles import set_titles

if TYPE_CHECKING:
    from tui.person import Person

_WIDE = 110
_KEYS = (
    ("↵", "open"),
    ("F", "which film"),
    ("C", "correct"),
    ("tab", "order"),
    ("/", "filter"),
    ("} {", "next group"),
    ("esc", "back"),
)
_NAMES: dict[By, str] = {"folder": "by folder", "class": "by class", "fact": "by fact"}


class CheckScreen(Screen[None]):
    """Lists files by folder, class or fact; beside them what is known of the one at hand."""

    AUTO_FOCUS: ClassVar[str | None] = "CheckList"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "back", show=False),
        Binding("q,h", "leave", show=False),
        Binding("j,down", "move(1)", show=False),
        Binding("k,up", "move(-1)", show=False),
        Binding("space,pagedown,ctrl+d", "page(1)", show=False),
        Binding("b,pageup,ctrl+u", "page(-1)", show=False),
        Binding("right_curly_bracket,right_square_bracket", "heading(1)", show=False),
        Binding("left_curly_bracket,left_square_bracket", "heading(-1)", show=False),
        Binding("g,home", "top", show=False),
        Binding("G,end", "bottom", show=False),
        Binding("enter,l", "open", show=False),
        Binding("tab,s", "order(1)", show=False, priority=True),
        Binding("shift+tab", "order(-1)", show=False, priority=True),
        Binding("slash", "filter", show=False),
        Binding("F", "which_film", show=False),
        Binding("C", "correct", show=False),
        Binding("ctrl+r", "reread", show=False),
    ]

    def __init__(self, person: Person, *, blink: bool = True) -> None:
        super().__init__(id="check-screen")
        self._person = person
        self._files: Sequence[Checked] | None = None
        self._by: By = BY[0]
        self.files = CheckList()
        self._detail = Static("", id="check-detail-text", markup=False)
        self._filter = Input(compact=True, id="check-filter", placeholder="/ filter")
        self._filter.cursor_blink = blink
        self._summary = Static("", id="check-summary", markup=False)

    def compose(self) -> ComposeResult:
        with Horizontal(id="check-head"):
            yield self._summary
            yield self._filter
        with Horizontal(id="check-panes"):
            yield self.files
            yield VerticalScroll(self._detail, id="check-detail", can_focus=False)
        yield Static(_key_line(), id="check-keys", markup=False)

    def on_mount(self) -> None:
        self._list()
        self.run_worker(self.read(), exclusive=True)

    async def read(self) -> None:
        """Check the library, which may take a while, and show what came of it."""
        try:
            self._files = await asyncio.to_thread(self._person.library.check)
        except MatineeError as error:
            self._person.say(str(error), error=True)
            return
        self._list()

    # -- painting --------------------------------------------------------------

    def _list(self, *, keep: bool = True) -> None:
        files, wanted = self._files, self._filter.value
        found = lines(files or (), self._by, wanted)
        empty = "Reading what is known …" if files is None else "Nothing here."
        self.files.show(found, keep=keep, empty=empty)
        self._summary.update(Content(_summed(files or ())))
        self._titles()

    def _titles(self) -> None:
        order = " · ".join(f"[{name}]" if by == self._by else name for by, name in _NAMES.items())
        set_titles(self.files, "Check", order.replace("[", "‹").replace("]", "›"))
        file = self.files.file
        pane = self.query_one("#check-detail", VerticalScroll)
        set_titles(pane, plain(file.path) if file else "")

    def on_check_list_moved(self) -> None:
        file = self.files.file
        pane = self.query_one("#check-detail", VerticalScroll)
        room = pane.scrollable_content_region.width or 40
        self._detail.update(told(file, room) if file else Content(""))
        pane.scroll_home(animate=False)
        self._titles()

    def on_resize(self, event: events.Resize) -> None:
        self.set_class(event.size.width < _WIDE, "-stacked")
        self.call_after_refresh(self.on_check_list_moved)

    # -- keys -------------------------------------------------------------------

    def action_move(self, delta: int) -> None:
        self.files.move(delta)

    def action_page(self, delta: int) -> None:
        self.files.page(delta)

    def action_heading(self, delta: int) -> None:
        self.files.next_heading(delta)

    def action_top(self) -> None:
        self.files.top()

    def action_bottom(self) -> None:
        self.files.bottom()

    def action_order(self, delta: int) -> None:
        if self.focused is self._filter:
            self.set_focus(self.files)
            return
        self._by = BY[(BY.index(self._by) + delta) % len(BY)]
        self._list(keep=False)

    def action_filter(self) -> None:
        self.set_focus(self._filter)

    def on_input_changed(self) -> None:
        self._list()

    def on_input_submitted(self) -> None:
        self.set_focus(self.files)

    def action_back(self) -> None:
        """Out of the filter, then out of what it left, then out of the screen."""
        if self.focused is self._filter:
            self.set_focus(self.files)
        elif self._filter.value:
            self._filter.value = ""
        else:
            self.action_leave()

    def action_leave(self) -> None:
        self.dismiss()

    def on_check_list_opened(self) -> None:
        self.action_open()

    def action_open(self) -> None:
        review_id = self._at_hand()
        if review_id is not None:
            self.dismiss()
            self._person.open(review_id)

    def action_correct(self) -> None:
        if (review_id := self._at_hand()) is not None:
            self._person.correct(review_id)

    def action_which_film(self) -> None:
        if (review_id := self._at_hand()) is not None:
            self._person.which_film(review_id)

    def action_reread(self) -> None:
        self._person.reread()

    def _at_hand(self) -> str | None:
        """The review of the file under the cursor; says so where it has none."""
        file = self.files.file
        if file is None:
            return None
        if not file.reviews:
            self._person.say(f"{file.path} is no review: {file.reason or file.outcome}.")
            return None
        return self._person.first_doubtful(file.reviews)


def _summed(files: Sequence[Checked]) -> str:
    doubtful = sum(bool(file.doubtful) for file in files)
    parts = [f"{len(files):,} files"]
    for name in ("failed", "warned", "skipped"):
        number = sum(file.outcome == name for file in files)
        parts += [f"{number:,} {name}"] if number else []
    return " · ".join([*parts, *([f"{doubtful:,} doubtful"] if doubtful else [])])


def _key_line() -> Content:
    parts: list[Content | tuple[str, str] | str] = [" "]
    for key, label in _KEYS:
        parts += [(key, "bold $primary"), f" {label}  "]
    return Content.assemble(*parts)
