"""Panes, help, and the way out."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from tui.commands.base import Command, Group

if TYPE_CHECKING:
    from tui.browser import Browser


class Window(Command):
    group: ClassVar[Group] = "Window"


class SwitchPane(Window):
    """To the other pane; from the search bar to the list."""

    keys = ("tab", "shift+tab")
    title = "Other pane"
    typing = True

    @classmethod
    def run(cls, browser: Browser) -> None:
        browser.switch_pane()


class ReaderAlone(Window):
    """Give the reader the whole window, and back."""

    keys = ("z",)
    title = "Reader alone"

    @classmethod
    def available(cls, browser: Browser) -> bool:
        return browser.reading.review is not None

    @classmethod
    def run(cls, browser: Browser) -> None:
        browser.arrangement.toggle_alone()


class WiderList(Window):
    """Give the list more room."""

    keys = ("ctrl+right",)
    title = "Wider list"

    @classmethod
    def available(cls, browser: Browser) -> bool:
        return browser.arrangement.side_by_side

    @classmethod
    def run(cls, browser: Browser) -> None:
        browser.arrangement.widen_list(4)


class NarrowerList(Window):
    """Give the reader more room."""

    keys = ("ctrl+left",)
    title = "Narrower list"

    @classmethod
    def available(cls, browser: Browser) -> bool:
        return browser.arrangement.side_by_side

    @classmethod
    def run(cls, browser: Browser) -> None:
        browser.arrangement.widen_list(-4)


class General(Command):
    group: ClassVar[Group] = "Matinee"
    typing = True


class Help(General):
    """All keys, and what can be typed in a search."""

    keys = ("?", "f1")
    title = "Help"
    label = "help"

    @classmethod
    def run(cls, browser: Browser) -> None:
        browser.show_help()


class Palette(General):
    """Everything that can be done now, found by typing; films and themes too."""

    keys = ("ctrl+p",)
    title = "Palette"
    label = "palette"

    @classmethod
    def run(cls, browser: Browser) -> None:
        browser.app.action_command_palette()


class Reread(General):
    """Read what changed in the library, keeping the place."""

    keys = ("ctrl+r",)
    title = "Read the library again"

    @classmethod
    def run(cls, browser: Browser) -> None:
        browser.reread()


class Suspend(General):
    """Leave Matinee in the background of the shell; fg brings it back."""

    keys = ("ctrl+z",)
    title = "Suspend"

    @classmethod
    def run(cls, browser: Browser) -> None:
        browser.app.action_suspend_process()


class Quit(General):
    """One level back; at the top it ends Matinee."""

    keys = ("q",)
    title = "Back or quit"
    typing = False

    @classmethod
    def run(cls, browser: Browser) -> None:
        browser.ladder.quit()


class Leave(General):
    """End Matinee from wherever you are."""

    keys = ("ctrl+q",)
    title = "Quit"

    @classmethod
    def run(cls, browser: Browser) -> None:
        browser.app.exit(0)
