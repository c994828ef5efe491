"""Escape is a ladder: one rung a press, from wherever one is to the list of all films."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tui.browser import Browser


class Ladder:
    """Find line, search bar, selection, words found, reader alone, reader, similar ones, query."""

    def __init__(self, browser: Browser) -> None:
        self._browser = browser

    @property
    def at_the_top(self) -> bool:
        browser = self._browser
        listed = browser.searching.active or browser.similar.active
        return browser.in_list and not listed and not browser.arrangement.alone

    def step(self) -> None:
        """One rung back."""
        browser = self._browser
        if browser.finding:
            browser.find_bar.close()
            browser.reading.stop_finding()
            browser.arrangement.show_reader()
        elif browser.typing:
            browser.arrangement.show_list()
        elif browser.focused is browser.reader:
            self._step_from_reader()
        elif not browser.in_list:
            browser.arrangement.show_list()
        elif browser.similar.active:
            browser.similar.back()
        elif browser.searching.active:
            browser.bar.set_text("")
            browser.searching.ask("", keep=True)

    def _step_from_reader(self) -> None:
        browser = self._browser
        if browser.reader.selected_text():
            browser.selecting.stop()
        elif browser.reading.found:
            browser.reading.stop_finding()
        elif browser.arrangement.alone and browser.arrangement.shape != "narrow":
            browser.arrangement.toggle_alone()
        else:
            browser.arrangement.show_list()

    def quit(self) -> None:
        """One rung back; from the list, or where nothing has the focus, out of Matinee."""
        browser = self._browser
        if browser.in_list or browser.focused is None:
            browser.app.exit(0)
        else:
            self.step()
