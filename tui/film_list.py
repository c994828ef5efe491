"""The film list: films with their reviews folded under them, painted line by line."""

from __future__ import annotations

from collections.abc import Collection
from typing import ClassVar, Final

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.cache import LRUCache
from textual.geometry import Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tui.cells import clip
from tui.film_row import MARKER, Group, Piece, Rows, film_line, loose_line, review_line
from tui.folds import Folds, Spot, Standing
from tui.groups import Listing, Nothing
from tui.looks import Looks
from tui.scrolling import hold

__all__ = ["FilmList", "Group", "Rows"]

COMFORT: Final = 2
"""Lines that stay in sight above and below the cursor."""


class FilmList(ScrollView, can_focus=True, inherit_bindings=False):
    """Shows groups and a cursor. Which keys move it is for the screen to say."""

    class Moved(Message):
        """The cursor is on another thing: `row_id` as `FilmList.cursor_id`."""

        def __init__(self, films: FilmList, row_id: str | None) -> None:
            super().__init__()
            self.films = films
            self.row_id = row_id

        @property
        def control(self) -> FilmList:
            return self.films

    class Opened(Message):
        """A review is to be read."""

        def __init__(self, films: FilmList, review_id: str) -> None:
            super().__init__()
            self.films = films
            self.review_id = review_id

        @property
        def control(self) -> FilmList:
            return self.films

    DEFAULT_CSS = """
    FilmList {
        overflow-x: hidden;
        overflow-y: scroll;
        scrollbar-size-vertical: 1;
    }
    FilmList > .film-list--film { color: $foreground; }
    FilmList > .film-list--loose { color: $foreground; text-style: italic; }
    FilmList > .film-list--critic { color: $foreground 85%; }
    FilmList > .film-list--rating { color: $foreground 85%; }
    FilmList > .film-list--faint { color: $foreground 55%; }
    FilmList > .film-list--count { color: $foreground 55%; }
    FilmList > .film-list--marker { color: $primary; }
    FilmList > .film-list--hits { color: $primary; }
    FilmList > .film-list--empty { color: $foreground 55%; }
    FilmList > .film-list--cursor {
        background: $block-cursor-background;
        color: $block-cursor-foreground;
        text-style: $block-cursor-text-style;
    }
    FilmList > .film-list--cursor-blurred {
        background: $block-cursor-blurred-background;
        text-style: bold;
    }
    FilmList:nocolor > .film-list--faint { text-style: dim; }
    FilmList:nocolor > .film-list--count { text-style: dim; }
    FilmList:nocolor > .film-list--cursor { text-style: reverse; }
    FilmList:nocolor > .film-list--cursor-blurred { text-style: bold underline; }
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        f"film-list--{look}"
        for look in (
            *("film", "loose", "critic", "rating", "faint", "count", "marker", "hits"),
            *("empty", "cursor", "cursor-blurred"),
        )
    }
    ALLOW_SELECT = False

    def __init__(
        self, *, empty: str = "", id: str | None = None, classes: str | None = None
    ) -> None:
        super().__init__(id=id, classes=classes)
        self._empty = empty
        self._groups: Listing = Nothing()
        self._folds = Folds(0)
        self._cursor = Spot(0)
        self._opened: set[str] = set()
        self._told: str | None = None
        self._strips: LRUCache[tuple[object, ...], Strip] = LRUCache(2048)
        self._looks = Looks(self, "film-list")

    # What is listed

    def show(
        self,
        groups: Listing,
        *,
        keep: bool = True,
        unfolded: Collection[str] = (),
        empty: str | None = None,
        at: Standing | None = None,
    ) -> None:
        """List these groups. Films in `unfolded` are open, and those that a person opened.

        With `keep` the cursor stays on the thing it was on, in the line of the
        screen it was in, or goes to the nearest line where that is gone;
        without, it goes to the top. `empty` is said where there are no groups.
        With `at` all is as it stood there, in place of `keep` and `unfolded`.
        """
        kept = self.cursor_id if keep and self._groups else None
        line = self._folds.line(self._cursor)
        row = line - self.scroll_offset.y
        if at is not None:
            kept, row, unfolded, self._opened = at.cursor, at.line, at.unfolded, set(at.opened)
        self._groups = groups
        self._empty = self._empty if empty is None else empty
        self._folds = Folds(len(groups), self._rows_of(self._opened.union(unfolded)))
        self._strips.clear()
        self._fit_height()
        spot = self._find(kept) if kept else None
        if spot is None and groups:
            spot = self._folds.at(min(line, self._folds.height - 1) if kept else 0)
        self._cursor = spot or Spot(0)
        if kept:
            self._scroll_to_line(self._folds.line(self._cursor) - row)
        else:
            self._scroll_to_line(0)
        self._scroll_to_cursor()
        self.refresh()
        self._tell()

    def _rows_of(self, films: Collection[str]) -> dict[int, int]:
        """The groups of those films that are listed, each with its number of rows."""
        numbers = (self._groups.number_of(film_id) for film_id in films)
        return {number: len(self._groups[number].rows) for number in numbers if number >= 0}

    @property
    def cursor_id(self) -> str | None:
        """``film:<id>`` or ``review:<id>``; None in an empty list."""
        group = self._group
        if group is None:
            return None
        if group.film is not None and self._cursor.row < 0:
            return f"film:{group.film.id}"
        review_id = group.review_id(max(0, self._cursor.row))
        return None if review_id is None else f"review:{review_id}"

    @property
    def review_id(self) -> str | None:
        """The review under the cursor; on a film its first."""
        return self._group.review_id(max(0, self._cursor.row)) if self._group else None

    @property
    def film_id(self) -> str | None:
        """The film under the cursor, also on one of its reviews."""
        return _film_id(self._group) if self._group else None

    @property
    def unfolded(self) -> frozenset[str]:
        """Films that a person has unfolded."""
        return frozenset(self._opened)

    @property
    def standing(self) -> Standing:
        """What `show` takes to list everything as it stands now."""
        unfolded = {_film_id(self._groups[number]) for number in self._folds.unfolded}
        return Standing(
            self.cursor_id,
            self._folds.line(self._cursor) - self.scroll_offset.y,
            frozenset(film_id for film_id in unfolded if film_id is not None),
            self.unfolded,
        )

    # The cursor

    def move(self, delta: int) -> None:
        """So many lines down, or up where negative."""
        self._go_to_line(self._folds.line(self._cursor) + delta)

    def page(self, delta: int) -> None:
        """So many screens down; one line of the old screen stays in sight."""
        self.move(delta * max(1, self._room.height - 1))

    def top(self) -> None:
        self._go_to_line(0)

    def bottom(self) -> None:
        self._go_to_line(self._folds.height - 1)

    def select(self, wanted: str) -> bool:
        """Put the cursor on a film or review, by its id or a `cursor_id`, unfolding its film.

        False where the list has no such thing.
        """
        spot = self._find(wanted)
        if spot is None:
            return False
        if spot.row >= 0 and not self._folds.is_unfolded(spot.group):
            self._unfold(spot.group)
        self._go_to_line(self._folds.line(spot))
        return True

    def open(self) -> None:
        """Ask for the review under the cursor to be opened."""
        if (review_id := self.review_id) is not None:
            self.post_message(self.Opened(self, review_id))

    # Folding

    def unfold(self) -> None:
        """Show the reviews of the film under the cursor."""
        self._unfold(self._cursor.group)

    def fold(self) -> None:
        """Hide the reviews of the film, with the cursor on it."""
        group = self._group
        if group is None or group.film is None or not self._folds.is_unfolded(self._cursor.group):
            return
        self._opened.discard(group.film.id)
        self._folds.fold(self._cursor.group)
        self._cursor = Spot(self._cursor.group)
        self._refolded()

    def toggle(self) -> None:
        if self._folds.is_unfolded(self._cursor.group):
            self.fold()
        else:
            self.unfold()

    def _unfold(self, number: int) -> None:
        film = self._groups[number].film if number < len(self._groups) else None
        if film is None or self._folds.is_unfolded(number):
            return
        self._opened.add(film.id)
        self._folds.unfold(number, len(self._groups[number].rows))
        self._refolded()

    def _refolded(self) -> None:
        self._fit_height()
        self._scroll_to_cursor()
        self.refresh()
        self._tell()

    # Finding and moving

    @property
    def _group(self) -> Group | None:
        return self._groups[self._cursor.group] if self._groups else None

    def _find(self, wanted: str) -> Spot | None:
        """Where a film or review stands, folded or not."""
        kind, _, name = wanted.partition(":")
        if kind != "review":
            number = self._groups.number_of(name if kind == "film" else wanted)
            if number >= 0:
                return Spot(number)
        if kind != "film":
            return self._find_review(name if kind == "review" else wanted)
        return None

    def _find_review(self, review_id: str) -> Spot | None:
        number = self._groups.holder_of(review_id)
        if number < 0:
            return None
        group = self._groups[number]
        if group.film is None:
            return Spot(number)
        row = group.row_of(review_id)
        return Spot(number, row) if row >= 0 else None

    def _go_to_line(self, line: int) -> None:
        if not self._groups:
            return
        old = self._folds.line(self._cursor)
        line = min(max(0, line), self._folds.height - 1)
        self._cursor = self._folds.at(line)
        self.refresh_line(old)
        self.refresh_line(line)
        self._scroll_to_cursor()
        self._tell()

    def _tell(self) -> None:
        if self._told != self.cursor_id:
            self._told = self.cursor_id
            self.post_message(self.Moved(self, self._told))

    # Scrolling

    @property
    def _room(self) -> Size:
        return self.scrollable_content_region.size

    def on_resize(self) -> None:
        self._fit_height()
        self._scroll_to_cursor()

    def _fit_height(self) -> None:
        hold(self, Size(self._room.width, self._folds.height))

    def _scroll_to_cursor(self) -> None:
        line, top, height = self._folds.line(self._cursor), self.scroll_offset.y, self._room.height
        margin = min(COMFORT, max(0, height - 1) // 2)
        if line < top + margin:
            self._scroll_to_line(line - margin)
        elif line >= top + height - margin:
            self._scroll_to_line(line - height + margin + 1)

    def _scroll_to_line(self, line: int) -> None:
        self.scroll_to(y=max(0, line), animate=False, force=True)

    # The mouse

    def on_click(self, event: events.Click) -> None:
        """A click selects, on the marker it unfolds or folds; on the cursor it opens."""
        cell = event.get_content_offset(self)
        if cell is None or not self._groups:
            return
        line = cell.y + self.scroll_offset.y
        if line >= self._folds.height:
            return
        spot, again = self._folds.at(line), line == self._folds.line(self._cursor)
        self._go_to_line(line)
        if spot.row < 0 and cell.x < MARKER and self._groups[spot.group].film is not None:
            self.toggle()
        elif again or event.chain > 1:
            self.open()

    # Painting

    def notify_style_update(self) -> None:
        super().notify_style_update()
        self._looks.forget()
        self._strips.clear()

    def watch_has_focus(self, _has_focus: bool) -> None:
        super().watch_has_focus(_has_focus)
        self.refresh_line(self._folds.line(self._cursor))

    def render_line(self, y: int) -> Strip:
        """Line `y` of the pane, as wide as it."""
        room, line = self._room.width, y + self.scroll_offset.y
        if not self._groups:
            return self._paint_empty(y, room)
        if line >= self._folds.height:
            return Strip.blank(room, self._looks.base)
        spot = self._folds.at(line)
        cursor = spot == self._cursor and ("focus" if self.has_focus else "blurred")
        key = (spot, room, cursor, spot.row < 0 and self._folds.is_unfolded(spot.group))
        strip = self._strips.get(key)
        if strip is None:
            strip = self._strips[key] = self._paint(spot, room, cursor or "")
        return strip

    def _paint(self, spot: Spot, room: int, cursor: str) -> Strip:
        look = {"focus": "cursor", "blurred": "cursor-blurred"}.get(cursor)
        base = self._looks.base
        laid = self._looks.of(look) + Style(dim=False) if look else None
        segments = []
        for piece in self._pieces(spot, room):
            style = self._looks.of(piece.look)
            segments.append(Segment(piece.text, style + laid if laid else style))
        return Strip(segments).adjust_cell_length(room, laid or base)

    def _pieces(self, spot: Spot, room: int) -> list[Piece]:
        group = self._groups[spot.group]
        if spot.row >= 0:
            return review_line(group.rows[spot.row], room)
        if group.film is None:
            return loose_line(group.rows[0], room)
        return film_line(group.film, group.hits, self._folds.is_unfolded(spot.group), room)

    def _paint_empty(self, y: int, room: int) -> Strip:
        lines = self._empty.splitlines()
        if not 1 <= y <= len(lines):
            return Strip.blank(room, self._looks.base)
        text = clip(lines[y - 1], max(0, room - 2 * MARKER))
        segments = [Segment(" " * MARKER, self._looks.base), Segment(text, self._looks.of("empty"))]
        return Strip(segments).adjust_cell_length(room, self._looks.base)


def _film_id(group: Group) -> str | None:
    return group.film.id if group.film is not None else None
