"""Searching the library and the text that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from tui.commands.base import Command, Group

if TYPE_CHECKING:
    from tui.browser import Browser


class Searching(Command):
    group: ClassVar[Group] = "Search"


class Search(Searching):
    """Type a search; the list answers as you type. Up and down move in the list meanwhile."""

    keys = ("/",)
    title = "Search"
    label = "search"

    @classmethod
    def available(cls, browser: Browser) -> bool:
        return not browser.welcoming

    @classmethod
    def run(cls, browser: Browser) -> None:
        browser.start_typing()


class Find(Searching):
    """Find words in the text that is open."""

    keys = ("ctrl+f",)
    title = "Find in this text"
    typing = True

    @classmethod
    def available(cls, browser: Browser) -> bool:
        return browser.reading.review is not None

    @classmethod
    def run(cls, browser: Browser) -> None:
        browser.start_finding()


class NextHit(Searching):
    """To the next hit in this text; after the last comes the first."""

    keys = ("n",)
    title = "Next hit"
    label = "next hit"

    @classmethod
    def available(cls, browser: Browser) -> bool:
        return browser.reader.hit_count > 0 and browser.reader_seen

    @classmethod
    def run(cls, browser: Browser) -> None:
        browser.reading.next_hit()


class PreviousHit(Searching):
    """To the previous hit in this text."""

    keys = ("N",)
    title = "Previous hit"

    @classmethod
    def available(cls, browser: Browser) -> bool:
        return browser.reader.hit_count > 0 and browser.reader_seen

    @classmethod
    def run(cls, browser: Browser) -> None:
        browser.reading.previous_hit()


class Sort(Searching):
    """Choose the order of the films: title, year, rating, number of reviews, newest, relevance."""

    keys = ("s",)
    title = "Sort"
    label = "sort"

    @classmethod
    def available(cls, browser: Browser) -> bool:
        return not browser.welcoming and not browser.similar.active

    @classmethod
    def run(cls, browser: Browser) -> None:
        browser.choose_sort()


class Similar(Searching):
    """More like this: the reviews of other films most like this one; esc leads back."""

    keys = ("m",)
    title = "More like this"

    @classmethod
    def available(cls, browser: Browser) -> bool:
        return browser.at_hand is not None

    @classmethod
    def run(cls, browser: Browser) -> None:
        browser.show_similar(same_film=False)


class SimilarOfFilm(Similar):
    """More like this among the other reviews of the same film; esc leads back."""

    keys = ("M",)
    title = "More like this, same film"

    @classmethod
    def run(cls, browser: Browser) -> None:
        browser.show_similar(same_film=True)
