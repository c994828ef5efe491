"""What a person says of documents, and what came of all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from tui.commands.base import Command, Group

if TYPE_CHECKING:
    from tui.browser import Browser


class OfReview(Command):
    group: ClassVar[Group] = "Read"

    @classmethod
    def available(cls, browser: Browser) -> bool:
        return browser.at_hand is not None


class Correct(OfReview):
    """Say what is so of this document, whatever it states; kept in a file of your own."""

    keys = ("C",)
    title = "Correct facts"

    @classmethod
    def run(cls, browser: Browser) -> None:
        if browser.at_hand is not None:
            browser.person.correct(browser.at_hand)


class WhichFilm(OfReview):
    """Say which film this document is about: one of the library, another, or none."""

    keys = ("F",)
    title = "Which film it is about"

    @classmethod
    def run(cls, browser: Browser) -> None:
        if browser.at_hand is not None:
            browser.person.which_film(browser.at_hand)


class Check(Command):
    """What came of every file, what is known of it and from where, and what is doubtful."""

    keys = ("!",)
    title = "Check the library"
    group = "Matinee"

    @classmethod
    def run(cls, browser: Browser) -> None:
        browser.person.check()
