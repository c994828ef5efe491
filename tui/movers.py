"""One way to move in either pane, so that a key means the same in both."""

from __future__ import annotations

from typing import Protocol

from tui.film_list import FilmList
from tui.reader import Reader


class Mover(Protocol):
    def move_lines(self, count: int) -> None: ...
    def move_pages(self, count: int) -> None: ...
    def move_half_pages(self, count: int) -> None: ...
    def move_top(self) -> None: ...
    def move_bottom(self) -> None: ...


class ListMover:
    """Moves the list's cursor."""

    def __init__(self, films: FilmList) -> None:
        self._films = films

    def move_lines(self, count: int) -> None:
        self._films.move(count)

    def move_pages(self, count: int) -> None:
        self._films.page(count)

    def move_half_pages(self, count: int) -> None:
        self._films.move(count * max(1, self._films.size.height // 2))

    def move_top(self) -> None:
        self._films.top()

    def move_bottom(self) -> None:
        self._films.bottom()


class TextMover:
    """Scrolls the text."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def move_lines(self, count: int) -> None:
        self._reader.scroll_lines(count)

    def move_pages(self, count: int) -> None:
        self._reader.page(count)

    def move_half_pages(self, count: int) -> None:
        self._reader.half_page(count)

    def move_top(self) -> None:
        self._reader.home()

    def move_bottom(self) -> None:
        self._reader.end()
