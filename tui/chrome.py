"""What stands around the panes: titles in the borders, status of the bar, footer, welcome."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.titles import set_titles

if TYPE_CHECKING:
    from tui.browser import Browser


def refresh(browser: Browser) -> None:
    """Say what is so now."""
    updating, searching, reader = browser.updating, browser.searching, browser.reader
    browser.bar.set_status(searching.status())
    browser.bar.set_notes(*searching.notes())
    title, order = browser.similar.titles or ("Films", searching.sort)
    aside = "not up to date" if updating.problem else order
    set_titles(browser.films, title, updating.progress or aside)
    counter = f"{reader.hit_number:,}/{reader.hit_count:,}" if reader.hit_count else ""
    set_titles(reader, _reader_title(browser), counter)
    _welcome(browser)
    browser.key_line.tell()


def _reader_title(browser: Browser) -> str:
    film, review = browser.reading.film, browser.reading.review
    if review is None:
        return "Reader"
    if film is None:
        return review.title or review.path
    return f"{film.title} ({film.year})" if film.year else film.title


def _welcome(browser: Browser) -> None:
    snapshot = browser.snapshot
    empty = snapshot is not None and not (snapshot.films or snapshot.loose)
    browser.set_class(empty and not browser.updating.running, "-empty")
    if empty:
        browser.welcome.tell(browser.library.roots, browser.updating.failed)
    elif browser.focused is None:
        browser.set_focus(browser.films)
