"""The menu in which the order of the films is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import OptionList
from textual.widgets.option_list import Option

if TYPE_CHECKING:
    from index.library import Sort

NAMES: dict[Sort, str] = {
    "relevance": "Relevance",
    "title": "Title",
    "year": "Year",
    "rating": "Rating",
    "reviews": "Number of reviews",
    "newest": "Newest review",
}


class SortMenu(ModalScreen["Sort | None"]):
    """Ends with the order chosen, None where a person leaves it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,s,h", "dismiss(None)", "Back", show=False, priority=True),
        Binding("j", "move(1)", show=False, priority=True),
        Binding("k", "move(-1)", show=False, priority=True),
        Binding("l,space", "choose", show=False, priority=True),
    ]

    def __init__(self, sorts: tuple[Sort, ...], current: Sort) -> None:
        super().__init__()
        self._sorts = sorts
        self._current = current

    def compose(self) -> ComposeResult:
        options = [
            Option(Content(f"{'•' if sort == self._current else ' '} {NAMES[sort]}"), id=sort)
            for sort in self._sorts
        ]
        menu = OptionList(*options, id="sort-menu")
        menu.border_title = Content("Sort films by")
        menu.highlighted = self._sorts.index(self._current)
        yield menu

    def action_move(self, delta: int) -> None:
        menu = self.query_one(OptionList)
        if delta > 0:
            menu.action_cursor_down()
        else:
            menu.action_cursor_up()

    def action_choose(self) -> None:
        self.query_one(OptionList).action_select()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(self._sorts[event.option_index])
