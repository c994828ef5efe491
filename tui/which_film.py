"""The menu in which a person says which film a document is about."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from index.model import Film
from tui.card import film_name
from tui.cells import clip, plain
from tui.counted import counted

Answer = Film | Literal["none", "other"] | None


class WhichFilm(ModalScreen[Answer]):
    """Ends with a film, "none", "other" (to be typed), or None where a person leaves it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,h,F", "dismiss(None)", show=False, priority=True),
        Binding("j", "move(1)", show=False, priority=True),
        Binding("k", "move(-1)", show=False, priority=True),
        Binding("l,space", "choose", show=False, priority=True),
    ]

    def __init__(self, document: str, films: Sequence[Film], current: Film | None) -> None:
        super().__init__()
        self._document, self._films, self._current = document, films, current

    def compose(self) -> ComposeResult:
        options = [Option(self._line(film)) for film in self._films]
        options.append(Option(Content("  another film …")))
        options.append(Option(Content("  no film")))
        menu = OptionList(*options, id="which-film")
        menu.border_title = Content(f"Which film is {clip(plain(self._document), 40)} about?")
        yield menu

    def _line(self, film: Film) -> Content:
        chosen = self._current is not None and self._current.id == film.id
        by = f"  {plain(', '.join(film.director))}" if film.director else ""
        return Content.assemble(
            "• " if chosen else "  ",
            (film_name(film), "bold"),
            by,
            (f"  {counted(film.count, 'review')}", "$foreground 55%"),
        )

    def action_move(self, delta: int) -> None:
        menu = self.query_one(OptionList)
        if delta > 0:
            menu.action_cursor_down()
        else:
            menu.action_cursor_up()

    def action_choose(self) -> None:
        self.query_one(OptionList).action_select()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        at = event.option_index
        if at < len(self._films):
            self.dismiss(self._films[at])
        else:
            self.dismiss("other" if at == len(self._films) else "none")
