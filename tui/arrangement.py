"""Which panes show, where, and how wide: by the window's size and a person's wish."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from textual.geometry import Size

if TYPE_CHECKING:
    from tui.browser import Browser

Shape = Literal["wide", "tall", "narrow", "small"]

WIDE = 100
TALL = 40
SMALLEST = Size(60, 15)
_LIST_SHARE = 0.38
_WIDEST_LIST = 60
_LEAST_LIST = 24
_LEAST_READER = 40


def shape_of(size: Size) -> Shape:
    """Side by side, one above the other, one at a time, or too small for either."""
    if size.width < SMALLEST.width or size.height < SMALLEST.height:
        return "small"
    if size.width >= WIDE:
        return "wide"
    return "tall" if size.height >= TALL else "narrow"


class Arrangement:
    """Sets the classes of the browser that its stylesheet arranges the panes by.

    `split` is the width of the list in cells, 0 while nobody has moved it.
    """

    def __init__(self, browser: Browser, split: int = 0) -> None:
        self._browser = browser
        self.split = split
        self.shape: Shape = "wide"
        self.alone = False
        self.reading = False

    @property
    def side_by_side(self) -> bool:
        return self.shape == "wide" and not self.alone

    def resized(self, size: Size) -> None:
        self.shape = shape_of(size)
        self._apply()

    def toggle_alone(self) -> None:
        self.alone = not self.alone
        if self.alone:
            self.show_reader()
        else:
            self._apply()

    def show_list(self) -> None:
        """Make the list visible and give it the focus."""
        self.alone = self.reading = False
        self._apply()
        self._browser.set_focus(self._browser.films)

    def show_reader(self) -> None:
        """Make the reader visible and give it the focus."""
        self.reading = True
        self._apply()
        self._browser.set_focus(self._browser.reader)

    def uncover_list(self) -> None:
        """Make the list visible and leave the focus where it is."""
        self.alone = self.reading = False
        self._apply()

    def widen_list(self, cells: int) -> None:
        self._split_at(self._list_width() + cells)

    def drag_to(self, column: int) -> None:
        self._split_at(column)

    def _split_at(self, width: int) -> None:
        if self.side_by_side:
            self.split = max(_LEAST_LIST, min(width, self._browser.size.width - _LEAST_READER))
            self._apply()

    def _list_width(self) -> int:
        width = self._browser.size.width
        chosen = self.split or min(_WIDEST_LIST, round(width * _LIST_SHARE))
        return max(_LEAST_LIST, min(chosen, width - _LEAST_READER))

    def _apply(self) -> None:
        browser = self._browser
        for shape in ("wide", "tall", "narrow", "small"):
            browser.set_class(shape == self.shape, f"-{shape}")
        browser.set_class(self.alone, "-alone")
        browser.set_class(self.reading, "-reading")
        browser.films.styles.width = self._list_width() if self.shape == "wide" else "1fr"
