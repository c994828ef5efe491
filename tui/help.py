"""The help screen: every key from the registry, and what can be typed in a search."""

from __future__ import annotations

import textwrap
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

_LEFT = 22
"""Cells of the left column, keys or examples; a longer one has a line of its own."""
_LEFT_NARROW = 10
"""The same where the page is narrower than `_NARROW`."""
_NARROW = 60
_LEAST_RIGHT = 20
_MARGIN = 1
"""Cells between the text and the scrollbar."""


def help_text(rows: Sequence[KeyRow], examples: Sequence[tuple[str, str]], width: int) -> Content:
    """Keys by group, then what can be typed (examples and what they find), `width` cells wide."""
    parts: list[Content | tuple[str, str]] = []
    for group, members in groupby(rows, key=lambda row: row.group):
        parts.append((f"{group}\n", "bold $primary"))
        for row in members:
            parts += _entry("  ".join(row.keys), row.help, width)
        parts.append(Content("\n"))
    if examples:
        parts.append(("What can be typed in a search\n", "bold $primary"))
        for example, meaning in examples:
            parts += _entry(example, meaning, width)
    return Content.assemble(*parts).rstrip()


def _entry(left: str, right: str, width: int) -> list[Content | tuple[str, str]]:
    column = _LEFT_NARROW if width < _NARROW else _LEFT
    lines = textwrap.wrap(right, max(_LEAST_RIGHT, width - column)) or [""]
    below = ("\n" + " " * column).join(lines)
    gap = column - 2 - cell_len(left)
    between = " " * gap if gap > 0 else "\n" + " " * column
    return [("  " + left, "bold"), Content(between + below + "\n")]


def query_examples() -> list[tuple[str, str]]:
    """The query language as its own reference table tells it."""
    from index.query.fields import reference

    return [(row.example, row.meaning) for row in reference()]


class HelpScreen(ModalScreen[None]):
    """One page that scrolls; any way of leaving leads back to where one was."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,h,question_mark,f1,enter", "dismiss", "Back", show=False, priority=True),
        Binding("j", "scroll(1)", show=False, priority=True),
        Binding("k", "scroll(-1)", show=False, priority=True),
        Binding("space,ctrl+d", "page(1)", show=False, priority=True),
        Binding("b,ctrl+u", "page(-1)", show=False, priority=True),
        Binding("g", "home", show=False, priority=True),
        Binding("G", "end", show=False, priority=True),
    ]

    def __init__(self, rows: Sequence[KeyRow], examples: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._rows, self._examples = rows, examples
        self._text = Static("", markup=False)

    def compose(self) -> ComposeResult:
        page = VerticalScroll(self._text, id="help")
        page.border_title = Content("Help")
        page.border_subtitle = Content("esc back")
        yield page

    def on_resize(self) -> None:
        self.call_after_refresh(self._set)

    def _set(self) -> None:
        width = self._page.scrollable_content_region.width - _MARGIN
        self._text.update(help_text(self._rows, self._examples, width))

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
