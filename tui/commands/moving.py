"""Up and down, in whichever pane has the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from tui.commands.base import Command, Group

if TYPE_CHECKING:
    from tui.browser import Browser


class Moving(Command):
    group: ClassVar[Group] = "Move"

    @classmethod
    def available(cls, browser: Browser) -> bool:
        return not browser.finding


class Down(Moving):
    """The next line of the list or the text; ↓ moves in the list while typing too."""

    keys = ("j", "down")
    title = "Down"
    typing = True

    @classmethod
    def run(cls, browser: Browser) -> None:
        browser.pane.move_lines(1)


class Up(Moving):
    """The line before; ↑ moves in the list while typing too."""

    keys = ("k", "up")
    title = "Up"
    typing = True

    @classmethod
    def run(cls, browser: Browser) -> None:
        browser.pane.move_lines(-1)


class PageDown(Moving):
    """A page further."""

    keys = ("space", "pagedown")
    title = "Page down"
    typing = True

    @classmethod
    def run(cls, browser: Browser) -> None:
        browser.pane.move_pages(1)


class PageUp(Moving):
    """A page back."""

    keys = ("b", "pageup")
    title = "Page up"
    typing = True

    @classmethod
    def run(cls, browser: Browser) -> None:
        browser.pane.move_pages(-1)


class HalfPageDown(Moving):
    """Half a page further."""

    keys = ("ctrl+d",)
    title = "Half a page down"

    @classmethod
    def run(cls, browser: Browser) -> None:
        browser.pane.move_half_pages(1)


class HalfPageUp(Moving):
    """Half a page back."""

    keys = ("ctrl+u",)
    title = "Half a page up"

    @classmethod
    def run(cls, browser: Browser) -> None:
        browser.pane.move_half_pages(-1)


class Top(Moving):
    """To the first film, or the beginning of the text."""

    keys = ("g", "home")
    title = "To the top"

    @classmethod
    def run(cls, browser: Browser) -> None:
        browser.pane.move_top()


class Bottom(Moving):
    """To the last film, or the end of the text."""

    keys = ("G", "end")
    title = "To the bottom"

    @classmethod
    def run(cls, browser: Browser) -> None:
        browser.pane.move_bottom()


class Unfold(Moving):
    """Show the reviews of the film under the cursor."""

    keys = ("right",)
    title = "Unfold the film"

    @classmethod
    def available(cls, browser: Browser) -> bool:
        return browser.in_list

    @classmethod
    def run(cls, browser: Browser) -> None:
        browser.films.unfold()


class Fold(Moving):
    """Hide the reviews of the film under the cursor."""

    keys = ("left", "h")
    title = "Fold the film"

    @classmethod
    def available(cls, browser: Browser) -> bool:
        return browser.in_list

    @classmethod
    def run(cls, browser: Browser) -> None:
        browser.films.fold()
