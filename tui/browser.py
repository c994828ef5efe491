"""The main screen: search bar, list, reader, footer, and what happens between them."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, ClassVar, Literal

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingsMap
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

from tui import chrome
from tui.arrangement import SMALLEST, Arrangement
from tui.cells import plain
from tui.commands import BY_ID, COMMANDS
from tui.commands.base import Command
from tui.commands.keys import Keymap, bindings, rows
from tui.counted import counted
from tui.divider import Divider
from tui.film_list import FilmList
from tui.find_bar import FindBar
from tui.folds import Standing
from tui.footer import KeyLine
from tui.groups import Listing
from tui.ladder import Ladder
from tui.movers import ListMover, Mover, TextMover
from tui.nearby import Similar
from tui.person import Person
from tui.place import Place, return_to
from tui.reader import Reader
from tui.reading import Reading
from tui.search_bar import SearchBar
from tui.searching import Searched, Searching
from tui.selecting import Selecting
from tui.updating import Updating
from tui.welcome import Welcome

if TYPE_CHECKING:
    from index.library import Library, Snapshot, Sort
    from tui.app import MatineeApp

_UNFOLDED_KEPT = 30


class Browser(Screen[None]):
    """Owns the state; panes answer with small messages, threads and processes with reports."""

    AUTO_FOCUS: ClassVar[str | None] = "FilmList"

    def __init__(
        self,
        library: Library,
        keymap: Keymap,
        place: Place,
        *,
        measure: int,
        rest: float,
        blink: bool = True,
    ) -> None:
        super().__init__(id="browser")
        self.library = library
        self.keys: Mapping[str, tuple[str, ...]] = keymap.keys
        self.snapshot: Snapshot | None = None
        self._place, self._measure = place, measure
        self._open_best = False
        self.bar = SearchBar(blink=blink)
        self.films = FilmList(id="films")
        self.reader = Reader(id="reader", measure=place.measure or measure)
        self.find_bar = FindBar(blink=blink)
        self.welcome = Welcome()
        self.key_line = KeyLine(self)
        self.reading = Reading(self, rest)
        self.selecting = Selecting(self)
        self.similar = Similar(self)
        self.searching = Searching(self, library, _sort(place.sort))
        self.ladder = Ladder(self)
        self.arrangement = Arrangement(self, place.split)
        self.updating = Updating(self, library)
        self.person = Person(self, blink=blink)
        self._list_mover, self._text_mover = ListMover(self.films), TextMover(self.reader)
        self._bindings = BindingsMap.merge(
            [BindingsMap(bindings(COMMANDS, keymap.keys)), _copying(self._bindings)]
        )

    @property
    def matinee(self) -> MatineeApp:
        """The application that this screen belongs to."""
        from tui.app import MatineeApp

        assert isinstance(self.app, MatineeApp)  # noqa: S101 - there is no other
        return self.app

    def compose(self) -> ComposeResult:
        yield self.bar
        with Horizontal(id="panes"):
            yield self.films
            yield Divider()
            with Vertical(id="right"):
                yield self.reader
                yield self.find_bar
        yield self.welcome
        yield Static("", id="too-small", markup=False)
        yield self.key_line

    def on_mount(self) -> None:
        for pane in (self.films, self.reader):
            # The registry alone says which key moves what.
            pane._bindings = BindingsMap()
        self.snapshot = self.library.snapshot()
        self.arrangement.resized(self.size)
        self.searching.show_all(keep=False)
        self.call_after_refresh(self._begin)

    def _begin(self) -> None:
        """What the first paint need not wait for."""
        self.searching.thread.start()
        self.updating.tell_notice()
        return_to(self._place, self)
        if self.matinee.query_at_start:
            self.bar.set_text(self.matinee.query_at_start)
            self.searching.ask(self.matinee.query_at_start)
        self.searching.prepare()
        self.updating.start()
        self.refresh_chrome()
        self.matinee.keep_memory()

    def place(self) -> Place:
        """Where the person is now, for the next start."""
        review = self.reading.review
        return Place(
            review=review.id if review else None,
            at=self.reader.place if review else None,
            cursor=self.films.cursor_id,
            unfolded=tuple(sorted(self.films.unfolded))[:_UNFOLDED_KEPT],
            sort=self.searching.listed_sort,
            split=self.arrangement.split,
            measure=self.reader.measure if self.reader.measure != self._measure else 0,
        )

    # -- commands ----------------------------------------------------------------

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "command" and parameters:
            return self.offers(BY_ID[str(parameters[0])])
        return super().check_action(action, parameters)

    def offers(self, command: type[Command]) -> bool:
        """Whether a command acts now; while typing only those that are meant to."""
        if (self.typing or self.finding) and not command.typing:
            return False
        return command.available(self)

    def action_command(self, command_id: str) -> None:
        self.run_command(BY_ID[command_id])

    def run_command(self, command: type[Command]) -> None:
        command.run(self)
        self.refresh_chrome()

    @property
    def typing(self) -> bool:
        return self.bar.typing

    @property
    def finding(self) -> bool:
        return self.find_bar.finding

    @property
    def in_list(self) -> bool:
        return self.focused is self.films

    @property
    def welcoming(self) -> bool:
        """Whether the library is empty and the screen says what to do."""
        return self.has_class("-empty")

    @property
    def reader_seen(self) -> bool:
        """Whether the reader is on the screen now."""
        return self.arrangement.shape != "narrow" or self.arrangement.reading

    @property
    def at_hand(self) -> str | None:
        """The review that a person means: the one being read, else the one under the cursor."""
        review = self.reading.review
        if self.focused is self.reader and review is not None:
            return review.id
        return self.films.review_id

    @property
    def pane(self) -> Mover:
        return self._text_mover if self.focused is self.reader else self._list_mover

    def open_cursor(self) -> None:
        """Read what is under the list's cursor; from the bar, what was typed last counts."""
        if self.typing:
            self.arrangement.show_reader()
            self.bar.submit()
        elif (review_id := self.films.review_id) is not None:
            self.open_review(review_id)

    def open_review(self, review_id: str) -> None:
        if self.reading.show(review_id, visit=True):
            self.arrangement.show_reader()

    def show_similar(self, *, same_film: bool) -> None:
        """List the reviews most like the one at hand."""
        self._open_best = False
        if self.at_hand is not None:
            self.similar.ask(self.at_hand, same_film=same_film)

    def jump_to_film(self, film_id: str) -> None:
        """Show all films with the cursor on this one."""
        if self.searching.active or self.similar.active:
            self.bar.set_text("")
            self.searching.ask("")
        self.films.select(film_id)
        self.arrangement.show_list()

    def start_typing(self) -> None:
        self.arrangement.uncover_list()
        self.set_focus(self.bar.query_input)

    def start_selecting(self) -> None:
        self.arrangement.show_reader()
        self.selecting.start()

    def start_finding(self) -> None:
        self.arrangement.show_reader()
        self.find_bar.open()

    def switch_pane(self) -> None:
        if self.focused is self.reader or self.typing or self.finding:
            self.arrangement.show_list()
        elif self.reading.review is not None:
            self.arrangement.show_reader()

    def choose_sort(self) -> None:
        from tui.sort_menu import NAMES, SortMenu

        sorts = tuple(NAMES) if self.searching.active else tuple(NAMES)[1:]

        def chosen(sort: Sort | None) -> None:
            if sort is not None:
                self.searching.sort_by(sort)
                self.refresh_chrome()

        self.app.push_screen(SortMenu(sorts, self.searching.sort), chosen)

    def choose_theme(self, theme: str) -> None:
        self.app.theme = theme

    def show_help(self) -> None:
        from tui.help import HelpScreen, query_examples

        self.app.push_screen(HelpScreen(rows(COMMANDS, self.keys), query_examples()))

    def reread(self) -> None:
        self.updating.start()

    def edit(self) -> None:
        review = self.reading.review
        if review is not None:
            self.matinee.edit(review, self.reading.line_at_top())
            self.reread()

    def action_copy_text(self) -> None:
        super().action_copy_text()
        self.say("Copied the selection.")

    def copy(self, text: str, what: str, source: str = "") -> None:
        """Copy a text with the line `source` under it, and say what it is and how long."""
        self.app.copy_to_clipboard(f"{text}\n\n{source}" if source else text)
        self.say(f"Copied {what}, {counted(len(text.split()), 'word')}.")

    def say(self, text: str, *, error: bool = False) -> None:
        """One line that goes away by itself, in the place of the one before."""
        self.app.clear_notifications()
        severity: Literal["error", "information"] = "error" if error else "information"
        self.notify(plain(text), severity=severity, markup=False, timeout=8 if error else 3)

    # -- what the panes and the bar say ---------------------------------------------

    async def on_search_bar_typed(self, event: SearchBar.Typed) -> None:
        self.bar.query_input.untold = False
        self._open_best = False
        self.searching.ask(event.text)
        self.refresh_chrome()
        # The panes say what is to be painted before the screen paints.
        await asyncio.sleep(0)

    def on_idle(self, event: events.Idle) -> None:
        """What is typed is painted together with what it finds."""
        if self.bar.query_input.untold:
            event.prevent_default()

    def on_search_bar_entered(self) -> None:
        """Read the best hit; where it isn't known yet, as soon as it is."""
        self._open_best = self.searching.pending
        if not self._open_best:
            self._open_found()

    def _open_found(self) -> None:
        if self.films.review_id is None:
            self.arrangement.show_list()
        else:
            self.open_review(self.films.review_id)

    def on_find_bar_typed(self, event: FindBar.Typed) -> None:
        count = self.reading.find(event.text)
        self.find_bar.set_count(f"{count:,} found" if event.text.strip() else "")
        self.refresh_chrome()

    def on_find_bar_entered(self) -> None:
        self.find_bar.close()
        self.arrangement.show_reader()

    def on_film_list_moved(self, event: FilmList.Moved) -> None:
        if self.focused is not self.reader:
            self.reading.rest_on(self.films.review_id)
        event.stop()

    def on_film_list_opened(self, event: FilmList.Opened) -> None:
        self.open_review(event.review_id)

    def on_reader_hit_changed(self) -> None:
        self.refresh_chrome()

    def on_divider_dragged(self, event: Divider.Dragged) -> None:
        self.arrangement.drag_to(event.x)

    def on_searched(self, event: Searched) -> None:
        self.searching.answered(event.answer)
        if self._open_best and not self.searching.pending:
            self._open_best = False
            self._open_found()
        self.refresh_chrome()

    def on_descendant_focus(self) -> None:
        if self.in_list and self.reading.review is None:
            self.reading.rest_on(self.films.review_id)
        self.call_after_refresh(self.refresh_chrome)

    def on_resize(self, event: events.Resize) -> None:
        self.arrangement.resized(event.size)
        needed, given = (f"{size.width} × {size.height}" for size in (SMALLEST, event.size))
        self.query_one("#too-small", Static).update(
            Content(f"Matinee needs {needed} cells; this is {given}.")
        )
        self.call_after_refresh(self.refresh_chrome)

    # -- painting ----------------------------------------------------------------------

    def fill(
        self,
        groups: Listing,
        *,
        keep: bool,
        unfolded: Collection[str] = (),
        empty: str = "",
        at: Standing | None = None,
    ) -> None:
        """Show these groups in the list, as it stood `at`; `empty` where there are none.

        The reader follows, unless a person is reading.
        """
        self.films.show(groups, keep=keep, unfolded=unfolded, empty=empty, at=at)
        if self.focused is not self.reader:
            at_once = self.searching.active or self.typing
            self.reading.rest_on(self.films.review_id, at_once=at_once)
        self.refresh_chrome()

    def refresh_chrome(self) -> None:
        """Borders, status and footer as the state is now."""
        if self.is_mounted:
            chrome.refresh(self)


def _sort(name: str) -> Sort:
    from index.library import SORTS

    return next((sort for sort in SORTS if sort == name), "title")


def _copying(inherited: BindingsMap) -> BindingsMap:
    """Textual's own keys for copying; its focus keys give way to the registry's."""
    kept = {key: found for key, found in inherited.key_to_bindings.items() if "tab" not in key}
    return BindingsMap.from_keys(kept)
