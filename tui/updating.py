"""The library brought up to date behind the screen, and the screen after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.building import Building, Finished, Generation, Progress, Report

if TYPE_CHECKING:
    from index.library import Library
    from tui.browser import Browser


class Updating:
    """Runs the builder and shows every new generation with cursor, scroll and place kept.

    `progress` is a few words on what the builder does now, empty when it is done;
    `problem` is the error that the last one ended with, empty where it had none;
    `failed` counts the files that could not be read; `running` tells whether a builder runs.
    """

    def __init__(self, browser: Browser, library: Library) -> None:
        self._browser = browser
        self._library = library
        self._told: str | None = None
        self._warned: set[str] = set()
        self.building = Building(library.build_command, self._reported)
        self.progress = ""
        self.failed = 0
        self.running = False
        self.problem = ""

    def start(self) -> None:
        self.running = True
        self.problem = ""
        self.building.start()
        self._browser.refresh_chrome()

    def _reported(self, report: Report) -> None:
        if isinstance(report, Generation):
            self.refresh()
        elif isinstance(report, Progress):
            self.progress = _in_words(report)
        elif isinstance(report, Finished):
            self._finished(report)
        self._browser.refresh_chrome()

    def _finished(self, report: Finished) -> None:
        self.progress = ""
        self.running = False
        if report.error is not None:
            self.problem = report.error
            self._browser.say(report.error, error=True)
        elif report.counts is not None:
            failed = report.counts.get("failed")
            self.failed = failed if isinstance(failed, int) else 0
        self.refresh()
        self._browser.matinee.keep_memory()

    def refresh(self) -> None:
        """Show the newest generation, if it is another than the one that is shown."""
        browser = self._browser
        newest = self._library.snapshot()
        self.tell_notice()
        if newest is None:
            browser.searching.show_all(keep=True)
            return
        if browser.snapshot is not None and newest.generation == browser.snapshot.generation:
            return
        browser.snapshot = newest
        browser.searching.again()
        browser.reading.reload()
        browser.person.refreshed()

    def tell_notice(self) -> None:
        """What the library has to say about its index, once."""
        for warning in self._library.person_warnings():
            if warning not in self._warned:
                self._warned.add(warning)
                self._browser.say(warning, error=True)
        notice = self._library.notice
        if notice and notice != self._told:
            self._told = notice
            self._browser.say(notice)


def _in_words(report: Progress) -> str:
    if report.stage == "waiting":
        return "another Matinee is indexing"
    if report.total:
        return f"{report.stage} {report.done:,}/{report.total:,}"
    return report.stage
