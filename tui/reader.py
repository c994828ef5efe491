"""The reader: a review set to a comfortable measure, hits lit, the place kept."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import ClassVar, Final

from textual import events
from textual.geometry import Offset, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.selection import Selection
from textual.strip import Strip

from index.model import Film, Review
from tui.card import card
from tui.hits import Hits
from tui.layout import Layouts
from tui.page import Page
from tui.painting import LOOKS, READER_CSS, Painter
from tui.scrolling import hold
from tui.selection import Range, selected_range, selection_between

MEASURE: Final = 72
NARROWEST_MEASURE: Final = 20
TOP: Final = -1
"""The place of the card's first line; -2 is its second, and so on."""
LINES_AT_ONCE: Final = 2000
"""So many lines are laid out before the first paint, and in each slice after it."""
COMFORT: Final = 3
"""Lines that stay free above and below a hit that is stepped to."""

_HINT: Final = ("Nothing is open.", "Choose a review on the left and press enter.")


class Reader(ScrollView, can_focus=True, inherit_bindings=False):
    """Shows one review. The screen opens it, sets its hits and is told which is current."""

    class HitChanged(Message):
        """Another hit is the current one: `number` counts from 1, 0 where none is."""

        def __init__(self, reader: Reader, number: int, count: int) -> None:
            super().__init__()
            self.reader = reader
            self.number = number
            self.count = count

        @property
        def control(self) -> Reader:
            return self.reader

        def can_replace(self, message: Message) -> bool:
            return isinstance(message, Reader.HitChanged)

    DEFAULT_CSS = READER_CSS
    COMPONENT_CLASSES: ClassVar[set[str]] = {f"reader--{look}" for look in LOOKS}

    def __init__(
        self,
        *,
        measure: int = MEASURE,
        hint: Sequence[str] = _HINT,
        id: str | None = None,
        classes: str | None = None,
    ) -> None:
        super().__init__(id=id, classes=classes)
        self._measure = measure
        self._hint = tuple(hint)
        self._review: Review | None = None
        self._film: Film | None = None
        self._also = ""
        self._page: Page | None = None
        self._laid_for: Size | None = None
        self._place = TOP
        self._hits = Hits()
        self._reveal_hit = False
        self._selected: Range | None = None
        self._anchor = TOP
        self._layouts = Layouts()
        self._strips: dict[int, Strip] = {}
        self._painter = Painter(self)

    # What is read

    @property
    def review(self) -> Review | None:
        return self._review

    def open(
        self,
        review: Review | None,
        *,
        film: Film | None = None,
        also: str = "",
        hits: Sequence[Range] = (),
        place: int | None = None,
        hit: int | None = None,
    ) -> None:
        """Show a review at `place`, or else at hit number `hit` (from 1), or else at its top.

        `also` says where else it lies. `hits` are sorted, disjoint offsets in the
        text. The same review opened again without place and hit stays where it is.
        """
        same = review is not None and self._review is not None and review.id == self._review.id
        self._review, self._film, self._also = review, film, also
        if not (same and place is None and hit is None):
            self._place = TOP if place is None else place
        if not same:
            self.clear_selection()
        kept = self._hits.replaced(hits) if same else Hits(hits)
        self._take_hits(kept if hit is None else Hits(hits, hit - 1))
        self._reveal_hit = place is None and hit is not None
        self._lay_out()

    @property
    def measure(self) -> int:
        """The longest line of text, in cells."""
        return self._measure

    @measure.setter
    def measure(self, cells: int) -> None:
        self._measure = max(NARROWEST_MEASURE, cells)
        self._lay_out()

    # Hits

    @property
    def hit_number(self) -> int:
        """The current hit, counted from 1; 0 where none is."""
        return self._hits.current + 1

    @property
    def hit_count(self) -> int:
        return len(self._hits.ranges)

    def set_hits(self, hits: Sequence[Range]) -> None:
        """Light these ``[start, end)``; the current hit stays current if it is among them."""
        self._take_hits(self._hits.replaced(hits))

    def next_hit(self) -> None:
        """Go to the next hit: after the current one, or after the top if that is out of sight."""
        self._step(1)

    def previous_hit(self) -> None:
        """Go to the hit before."""
        self._step(-1)

    def _take_hits(self, hits: Hits) -> None:
        self._hits = hits
        self.post_message(self.HitChanged(self, self.hit_number, self.hit_count))
        self._repaint()

    def _step(self, step: int) -> None:
        if self._page is None or not self.hit_count:
            return
        current, top = self._hits.start, max(0, self._page.range(self.scroll_offset.y)[0])
        seen = current is not None and self._in_sight(current)
        self._take_hits(self._hits.stepped(step, None if seen else top))
        self._reveal_current()

    def _in_sight(self, place: int) -> bool:
        if self._page is None:
            return False
        return 0 <= self._page.line_of(place) - self.scroll_offset.y < self._room.height

    def _reveal_current(self) -> None:
        if self._hits.start is not None:
            self.reveal(self._hits.start)

    def reveal(self, place: int) -> None:
        """Scroll, where need be, so that a place can be read with what stands around it."""
        if self._page is None:
            return
        line, height = self._page.line_of(place), self._room.height
        margin = min(COMFORT, max(0, height - 1) // 2)
        if not margin <= line - self.scroll_offset.y < height - margin:
            self._scroll_to_line(line - height // 3)

    # Places

    @property
    def place(self) -> int:
        """The offset of the character at the top of the pane; in the card -1 and below."""
        return self._place

    def scroll_lines(self, lines: int) -> None:
        self._scroll_to_line(self.scroll_offset.y + lines)

    def half_page(self, pages: int) -> None:
        self.scroll_lines(pages * max(1, self._room.height // 2))

    def page(self, pages: int) -> None:
        """Two lines of the old page stay in sight."""
        self.scroll_lines(pages * max(1, self._room.height - 2))

    def home(self) -> None:
        self._scroll_to_line(0)

    def end(self) -> None:
        if self._page is not None:
            self._page.layout.line_at(len(self._page.layout.text))
            self._fit_height()
            self._scroll_to_line(self._page.height)

    def paragraph_at_top(self) -> str:
        """The first paragraph of the text that is in sight."""
        if self._page is None or self._review is None:
            return ""
        start, end = self._page.paragraph(self._place)
        return self._review.text[start:end]

    def _scroll_to_line(self, line: int) -> None:
        if self._page is not None and line + self._room.height > self._page.layout.height:
            self._page.layout.grow(line + self._room.height)
            self._fit_height()
        self.scroll_to(y=max(0, line), animate=False, force=True)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        super().watch_scroll_y(old_value, new_value)
        line = round(new_value)
        if round(old_value) == line or self._page is None or self._laid_for != self.size:
            return
        self._place = self._page.range(line)[0] if line >= self._page.head else TOP - line
        if self._selected is not None and self.screen._selecting:
            self._select_to_pointer()

    # Laying out

    @property
    def _room(self) -> Size:
        return self.scrollable_content_region.size

    @property
    def _margin(self) -> int:
        return max(0, (self._room.width - self._text_width) // 2)

    @property
    def _text_width(self) -> int:
        room = self._room.width
        return max(1, min(self._measure, room - 2 if room > NARROWEST_MEASURE else room))

    def on_resize(self) -> None:
        if self._laid_for != self.size:
            self._lay_out()

    def _lay_out(self) -> None:
        """Set the review anew and go to the place it was at."""
        self._laid_for = None
        self._page = None
        if self._review is None or not self._room.width:
            hold(self, Size(0, 0))
            self._repaint()
            return
        layout = self._layouts.of(self._review, self._text_width)
        layout.grow(LINES_AT_ONCE)
        head = card(self._review, self._film, self._text_width, self._also)
        self._page = Page(head, layout, self._review)
        self._fit_height()
        self._restore_place()
        self._laid_for = self.size
        if self._reveal_hit:
            self._reveal_hit = False
            self._reveal_current()
        self._repaint()
        self._grow_later()

    def _restore_place(self) -> None:
        if self._page is not None:
            text_line = self._page.line_of(self._place)
            card_line = min(TOP - self._place, self._page.head)
            self._scroll_to_line(text_line if self._place >= 0 else card_line)

    def _grow_later(self) -> None:
        """Lay out the rest of a very long text in slices, between other messages."""
        if self._page is not None and not self._page.layout.complete:
            self.call_later(partial(self._grow, self._page))

    def _grow(self, page: Page) -> None:
        if page is self._page:
            page.layout.grow(len(page.layout.lines) + LINES_AT_ONCE)
            self._fit_height()
            self._grow_later()

    def _fit_height(self) -> None:
        if self._page is not None:
            hold(self, Size(self._room.width, self._page.height))

    # Selection

    def selected_text(self) -> str | None:
        """The selected words as the source has them; None without a selection."""
        if self._page is None or self._selected is None:
            return None
        return self._page.text_of(self._selected) or None

    def select(self, start: int, end: int) -> None:
        """Select ``[start, end)`` of the text, as the mouse would."""
        if self._page is not None and start < end:
            selection = selection_between(start, end, self._page.line_of, self._page.range)
            others = {w: s for w, s in self.screen.selections.items() if w is not self}
            self.screen.selections = {**others, self: selection}

    def clear_selection(self) -> None:
        if self._selected is not None:
            self._selected = None
            selections = self.screen.selections
            self.screen.selections = {w: s for w, s in selections.items() if w is not self}

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        del selection  # its lines may be of another width by now; the places are not
        text = self.selected_text()
        return None if text is None else (text, "\n")

    def selection_updated(self, selection: Selection | None) -> None:
        self._selected = None
        if selection is not None and self._page is not None:
            pointed = self._place_at(self.app.mouse_position - self._content_corner)
            whole = self._page.whole if selection == (None, None) else (pointed, pointed)
            self._selected = selected_range(
                selection, self.scroll_offset.y, self._page.range, whole
            )
        self._repaint()

    def on_mouse_down(self, event: events.MouseDown) -> None:
        self._anchor = self._place_at(event.screen_offset - self._content_corner)

    def _select_to_pointer(self) -> None:
        """Textual scrolls at the edges while the button is held; the selection follows."""
        pointed = self._place_at(self.app.mouse_position - self._content_corner)
        self._selected = min(self._anchor, pointed), max(self._anchor, pointed) + 1
        self._repaint()

    def on_click(self, event: events.Click) -> None:
        """A second click selects the word, a third one the paragraph."""
        if self._page is None or event.chain not in (2, 3):
            return
        event.prevent_default()
        place = self._place_at(event.screen_offset - self._content_corner)
        if place >= 0:
            self.select(*(self._page.word if event.chain == 2 else self._page.paragraph)(place))

    @property
    def _content_corner(self) -> Offset:
        return self.scrollable_content_region.offset

    def _place_at(self, cell: Offset) -> int:
        """The place nearest to a cell of the pane."""
        if self._page is None:
            return TOP
        row = min(max(0, cell.y), max(0, self._room.height - 1))
        return self._page.place_at(row + self.scroll_offset.y, cell.x - self._margin)

    # Painting

    def notify_style_update(self) -> None:
        super().notify_style_update()
        self._painter.looks.forget()
        self._strips.clear()

    def _repaint(self) -> None:
        self._strips.clear()
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """Line `y` of the pane, as wide as it."""
        number = y + self.scroll_offset.y
        strip = self._strips.get(number)
        if strip is None:
            strip = self._paint(number)
            self._strips[number] = strip
        return strip

    def _paint(self, number: int) -> Strip:
        if self._page is not None:
            return self._painter.line(
                self._page, number, self._hits, self._selected, self._margin, self._room.width
            )
        hint = () if self._review is not None else self._hint
        return self._painter.hint(hint, number, self._room)
