"""What a person says in the browser: corrections, which film is meant, the check."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from index.errors import MatineeError

if TYPE_CHECKING:
    from index.library import Library
    from index.model import Film
    from tui.browser import Browser
    from tui.check_screen import CheckScreen
    from tui.which_film import Answer


class Person:
    """Asks a person, writes down what was said, and has the library read again."""

    def __init__(self, browser: Browser, *, blink: bool = True) -> None:
        self._browser = browser
        self._blink = blink
        self._check: CheckScreen | None = None

    @property
    def library(self) -> Library:
        return self._browser.library

    def check(self) -> None:
        """Show what came of every file."""
        from tui.check_screen import CheckScreen

        self._check = CheckScreen(self, blink=self._blink)
        self._browser.app.push_screen(self._check, self._checked)

    def _checked(self, _: None) -> None:
        self._check = None

    def refreshed(self) -> None:
        """A new generation is shown: a check that is open is made again."""
        if self._check is not None and self._check.is_attached:
            self._check.run_worker(self._check.read(), exclusive=True)

    def first_doubtful(self, reviews: Sequence[str]) -> str:
        """Of the reviews of a file the first whose film is doubtful, else its first."""
        snapshot = self._browser.snapshot
        if snapshot is None:
            return reviews[0]
        return next((id_ for id_ in reviews if snapshot.doubt(id_)), reviews[0])

    def open(self, review_id: str) -> None:
        """Read a review, with the list's cursor on it where it is listed."""
        self._browser.films.select(review_id)
        self._browser.open_review(review_id)

    def correct(self, review_id: str) -> None:
        """Ask what is so of a document."""
        from tui.correct_form import CorrectForm

        try:
            review = self.library.review(review_id)
            said = self.library.said.corrections(review_id)
        except MatineeError as error:
            self.say(str(error), error=True)
            return
        form = CorrectForm(review, self._film(review_id), said, blink=self._blink)
        self._browser.app.push_screen(form, lambda facts: self._write(review_id, facts))

    def which_film(self, review_id: str) -> None:
        """Ask which film a document is about."""
        from tui.which_film import WhichFilm

        try:
            review = self.library.review(review_id)
            films = list(self.library.said.candidates(review_id))
        except MatineeError as error:
            self.say(str(error), error=True)
            return
        current = self._film(review_id)
        if current is not None and current.id not in [film.id for film in films]:
            films.insert(0, current)

        def answered(answer: Answer) -> None:
            if answer == "other":
                self.correct(review_id)
            elif answer == "none":
                self._write(review_id, {"no_film": True, "film": None})
            elif answer is not None:
                self._write(review_id, {"film": _told(answer), "no_film": None})

        menu = WhichFilm(review.title or review.path, films, current)
        self._browser.app.push_screen(menu, answered)

    def _film(self, review_id: str) -> Film | None:
        snapshot = self._browser.snapshot
        film_id = snapshot.row(review_id).film if snapshot else None
        return snapshot.film(film_id) if snapshot and film_id else None

    def _write(self, review_id: str, facts: Mapping[str, Any] | None) -> None:
        if not facts:
            return
        try:
            file = self.library.said.correct(review_id, facts)
        except MatineeError as error:
            self.say(str(error), error=True)
            return
        self.say(f"Written to {file}.")
        self.reread()

    def reread(self) -> None:
        self._browser.reread()

    def say(self, text: str, *, error: bool = False) -> None:
        self._browser.say(text, error=error)


def _told(film: Film) -> dict[str, Any]:
    """A film as a person's file names it: by title, year and director."""
    told: dict[str, Any] = {"title": film.title}
    if film.year is not None:
        told["year"] = film.year
    if film.director:
        told["director"] = list(film.director) if len(film.director) > 1 else film.director[0]
    return told
