"""Selecting text by keyboard: one end stays, the other moves by words and sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.units import Unit, end_after, start_before

if TYPE_CHECKING:
    from tui.browser import Browser


class Selecting:
    """Active from `start` until the selection is copied or given up."""

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._ends = (0, 0)
        self._begun = False

    @property
    def active(self) -> bool:
        """Whether there is a selection that keys move; the mouse may have taken it away."""
        return self._begun and self._browser.reader.selected_text() is not None

    @property
    def _text(self) -> str:
        review = self._browser.reading.review
        return review.text if review else ""

    def start(self) -> None:
        """Select the first word in sight."""
        text, place = self._text, max(0, self._browser.reader.place)
        end = end_after(text, place, "word")
        self._begun = True
        self._select(start_before(text, end, "word"), end)

    def move(self, unit: Unit, delta: int) -> None:
        """Move the moving end by one unit, forward or back."""
        fixed, moving = self._ends
        step = end_after if delta > 0 else start_before
        moving = step(self._text, moving, unit)
        if moving == fixed:
            moving = step(self._text, moving, unit)
        if moving != fixed:
            self._select(fixed, moving)

    def swap(self) -> None:
        """Move the other end from now on."""
        fixed, moving = self._ends
        self._select(moving, fixed)

    def stop(self) -> None:
        self._begun = False
        self._browser.reader.clear_selection()

    def _select(self, fixed: int, moving: int) -> None:
        self._ends = (fixed, moving)
        reader = self._browser.reader
        reader.select(min(self._ends), max(self._ends))
        reader.reveal(moving)
