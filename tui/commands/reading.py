"""Opening a review and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from tui.commands.base import Command, Group

if TYPE_CHECKING:
    from tui.browser import Browser


class Reading(Command):
    group: ClassVar[Group] = "Read"

    @classmethod
    def available(cls, browser: Browser) -> bool:
        return browser.reading.review is not None and browser.reader_seen and not browser.finding


class Open(Reading):
    """Read the review under the cursor, on a film its best one; from the bar at the first hit."""

    keys = ("enter", "l")
    title = "Read"
    label = "read"
    typing = True

    @classmethod
    def available(cls, browser: Browser) -> bool:
        return (browser.in_list or browser.typing) and browser.films.review_id is not None

    @classmethod
    def run(cls, browser: Browser) -> None:
        browser.open_cursor()


class Back(Reading):
    """One level back: out of the find line, the search bar, the reader; then clear the search."""

    keys = ("escape", "h")
    title = "Back"
    label = "back"
    typing = True

    @classmethod
    def available(cls, browser: Browser) -> bool:
        return not browser.ladder.at_the_top

    @classmethod
    def run(cls, browser: Browser) -> None:
        browser.ladder.step()


class NextReview(Reading):
    """The next review of the same film."""

    keys = ("]",)
    title = "Next review"
    label = "next review"

    @classmethod
    def run(cls, browser: Browser) -> None:
        browser.reading.step(1)


class PreviousReview(Reading):
    """The previous review of the same film."""

    keys = ("[",)
    title = "Previous review"

    @classmethod
    def run(cls, browser: Browser) -> None:
        browser.reading.step(-1)


class Backward(Reading):
    """Back to the review read before this one."""

    keys = ("<",)
    title = "Back in the trail"

    @classmethod
    def available(cls, browser: Browser) -> bool:
        return super().available(browser) and browser.reading.trail.can_go(-1)

    @classmethod
    def run(cls, browser: Browser) -> None:
        browser.reading.along_trail(-1)


class Forward(Reading):
    """Forward again, after going back in the trail."""

    keys = (">",)
    title = "Forward in the trail"

    @classmethod
    def available(cls, browser: Browser) -> bool:
        return super().available(browser) and browser.reading.trail.can_go(1)

    @classmethod
    def run(cls, browser: Browser) -> None:
        browser.reading.along_trail(1)


class Copy(Reading):
    """Copy the selection, or else the paragraph at the top with its title and critic."""

    keys = ("y",)
    title = "Copy"
    label = "copy"

    @classmethod
    def run(cls, browser: Browser) -> None:
        browser.reading.copy()


class Edit(Reading):
    """Open the source in the editor at this line, and read it again afterwards."""

    keys = ("e",)
    title = "Edit the source"

    @classmethod
    def run(cls, browser: Browser) -> None:
        browser.edit()


class WiderText(Reading):
    """Longer lines in the reader."""

    keys = ("+", "=")
    title = "Wider text"

    @classmethod
    def run(cls, browser: Browser) -> None:
        browser.reading.widen(4)


class NarrowerText(Reading):
    """Shorter lines in the reader."""

    keys = ("-",)
    title = "Narrower text"

    @classmethod
    def run(cls, browser: Browser) -> None:
        browser.reading.widen(-4)
