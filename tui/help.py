"""The help screen: every key from the registry, and what can be typed in a search."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import ClassVar

from rich.cells import cell_len
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from tui.commands.keys import KeyRow

_KEYS_WIDTH = 18


def help_text(rows: Sequence[KeyRow], examples: Sequence[tuple[str, str]]) -> Content:
    """Keys by group, then what can be typed (each an example and what it finds)."""
    parts: list[Content | tuple[str, str]] = []
    for group, members in groupby(rows, key=lambda row: row.group):
        parts.append((f"{group}\n", "bold $primary"))
        for row in members:
            parts += _entry("  ".join(row.keys), row.help)
        parts.append(Content("\n"))
    if examples:
        parts.append(("What can be typed in a search\n", "bold $primary"))
        for example, meaning in examples:
            parts += _entry(example, meaning)
    return Content.assemble(*parts).rstrip()


def _entry(left: str, right: str) -> list[Content | tuple[str, str]]:
    gap = max(2, _KEYS_WIDTH - cell_len(left))
    return [("  " + left, "bold"), Content(" " * gap + right + "\n")]


def query_examples() -> list[tuple[str, str]]:
    """The query language as its own reference table tells it."""
    from index.query.fields import reference

    return [(row.example, row.meaning) for row in reference()]


class HelpScreen(ModalScreen[None]):
    """One page that scrolls; any way of leaving leads back to where one was."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,h,question_mark,f1,enter", "dismiss", "Back", show=False),
        Binding("j", "scroll(1)", show=False),
        Binding("k", "scroll(-1)", show=False),
        Binding("space,ctrl+d", "page(1)", show=False),
        Binding("b,ctrl+u", "page(-1)", show=False),
        Binding("g", "home", show=False),
        Binding("G", "end", show=False),
    ]

    def __init__(self, text: Content) -> None:
        super().__init__()
        self._text = text

    def compose(self) -> ComposeResult:
        page = VerticalScroll(Static(self._text, markup=False), id="help")
        page.border_title = Content("Help")
        page.border_subtitle = Content("esc back")
        yield page

    def action_scroll(self, lines: int) -> None:
        self._page.scroll_relative(y=lines, animate=False)

    def action_page(self, pages: int) -> None:
        self._page.scroll_relative(y=pages * (self._page.size.height - 1), animate=False)

    def action_home(self) -> None:
        self._page.scroll_home(animate=False)

    def action_end(self) -> None:
        self._page.scroll_end(animate=False)

    @property
    def _page(self) -> VerticalScroll:
        return self.query_one("#help", VerticalScroll)
