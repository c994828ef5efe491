"""Selecting by keyboard. While it lasts these keys come before those that move and open."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from tui.commands.base import Command, Group

if TYPE_CHECKING:
    from tui.browser import Browser


class Selecting(Command):
    group: ClassVar[Group] = "Select"

    @classmethod
    def available(cls, browser: Browser) -> bool:
        return browser.selecting.active


class SelectText(Selecting):
    """Select by keyboard, from the first word in sight; then y copies and esc gives up."""

    keys = ("v",)
    title = "Select text"

    @classmethod
    def available(cls, browser: Browser) -> bool:
        return browser.reader_seen and browser.reading.review is not None

    @classmethod
    def run(cls, browser: Browser) -> None:
        browser.start_selecting()


class SelectWord(Selecting):
    """While selecting: a word more."""

    keys = ("l", "right", "w")
    title = "Select a word more"
    label = "word"

    @classmethod
    def run(cls, browser: Browser) -> None:
        browser.selecting.move("word", 1)


class UnselectWord(Selecting):
    """While selecting: a word less."""

    keys = ("h", "left", "b")
    title = "Select a word less"

    @classmethod
    def run(cls, browser: Browser) -> None:
        browser.selecting.move("word", -1)


class SelectSentence(Selecting):
    """While selecting: a sentence more."""

    keys = ("j", "down", ")")
    title = "Select a sentence more"
    label = "sentence"

    @classmethod
    def run(cls, browser: Browser) -> None:
        browser.selecting.move("sentence", 1)


class UnselectSentence(Selecting):
    """While selecting: a sentence less."""

    keys = ("k", "up", "(")
    title = "Select a sentence less"

    @classmethod
    def run(cls, browser: Browser) -> None:
        browser.selecting.move("sentence", -1)


class SelectParagraph(Selecting):
    """While selecting: a paragraph more."""

    keys = ("}",)
    title = "Select a paragraph more"

    @classmethod
    def run(cls, browser: Browser) -> None:
        browser.selecting.move("paragraph", 1)


class UnselectParagraph(Selecting):
    """While selecting: a paragraph less."""

    keys = ("{",)
    title = "Select a paragraph less"

    @classmethod
    def run(cls, browser: Browser) -> None:
        browser.selecting.move("paragraph", -1)


class OtherEnd(Selecting):
    """While selecting: move the other end of the selection."""

    keys = ("o",)
    title = "Move the other end"
    label = "other end"

    @classmethod
    def run(cls, browser: Browser) -> None:
        browser.selecting.swap()
