"""More like this: similar reviews in the list, and the way back to what was there before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from msgspec import Struct

from index.answers import Nearby, Results
from tui.folds import Standing

if TYPE_CHECKING:
    from tui.browser import Browser

LIMIT: Final = 50
"""So many reviews are listed."""


class Like(Struct, frozen=True):
    """A wish as a value: the reviews most like one.

    `again`: they were listed before, on another generation, and stand as they stood
    there, or as they stood `at`.
    """

    review: str
    same_film: bool
    again: bool = False
    at: Standing | None = None


class _Before(NamedTuple):
    """What was on the screen: the list, the review with place and hit, which had the focus."""

    standing: Standing
    review: str | None
    place: int
    hit: int
    reading: bool
    alone: bool


class _Level(NamedTuple):
    found: Nearby
    title: str
    before: _Before


class Similar:
    """The lists of similar reviews that a person went through, the last one on the screen."""

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._levels: list[_Level] = []

    @property
    def active(self) -> bool:
        """Whether the list shows similar reviews."""
        return bool(self._levels)

    @property
    def results(self) -> Results | None:
        """What the list shows, None where it is not similar reviews."""
        return self._levels[-1].found.results if self._levels else None

    @property
    def titles(self) -> tuple[str, str] | None:
        """What the list is called then: like which review, and of which films."""
        if not self._levels:
            return None
        level = self._levels[-1]
        return f"Like: {level.title}", "same film" if level.found.same_film else "other films"

    def ask(self, review_id: str, *, same_film: bool) -> None:
        """List the reviews most like this one as soon as they are found."""
        self._browser.searching.thread.ask(Like(review_id, same_film))

    def answered(self, like: Like, found: Nearby) -> None:
        """List what was found on top of what is listed now; nothing changes where it is nothing."""
        browser = self._browser
        snapshot = browser.snapshot
        if snapshot is None or found.results.generation != snapshot.generation:
            browser.updating.refresh()
            browser.searching.thread.ask(like)
        elif like.again:
            self._levels[-1] = self._levels[-1]._replace(found=found)
            browser.searching.show(found.results, keep=True, at=like.at)
        elif found.hits:
            row = snapshot.row(found.id)
            film = snapshot.film(row.film) if row.film else None
            title = film.title if film else row.title or row.path
            self._levels.append(_Level(found, title, self._now()))
            # Who began to type meanwhile goes on typing.
            if not (browser.typing or browser.finding):
                browser.arrangement.show_list()
            browser.searching.show(found.results, keep=False)
        else:
            of = "other review of this film" if like.same_film else "review of another film"
            browser.say(f"No {of} is like this one.")
            browser.searching.catch_up()

    def _now(self) -> _Before:
        browser = self._browser
        review = browser.reading.review
        return _Before(
            browser.films.standing,
            review.id if review else None,
            browser.reader.place,
            browser.reader.hit_number,
            browser.focused is browser.reader,
            browser.arrangement.alone,
        )

    def again(self, at: Standing | None = None) -> None:
        """The same on a new generation; what was listed before where the review is gone."""
        found, snapshot = self._levels[-1].found, self._browser.snapshot
        current = snapshot.current_id(found.id) if snapshot else None
        if current is None:
            self._list_before()
        else:
            like = Like(current, found.same_film, again=True, at=at)
            self._browser.searching.thread.ask(like)

    def back(self) -> None:
        """Show what was there before: list, cursor and scroll, review and place."""
        browser, before = self._browser, self._list_before()
        if before.review is not None:
            browser.reading.show(before.review, place=before.place, hit=before.hit or None)
        if before.alone:
            browser.arrangement.toggle_alone()
        elif before.reading:
            browser.arrangement.show_reader()

    def _list_before(self) -> _Before:
        """List what was listed before, as it stood; what is being read is left alone."""
        before = self._levels.pop().before
        searching, results, snapshot = self._browser.searching, self.results, self._browser.snapshot
        searching.forget()
        if results is None:
            searching.show_again(before.standing)
        elif snapshot is not None and results.generation == snapshot.generation:
            searching.show(results, keep=False, at=before.standing)
        else:
            self.again(before.standing)
        return before

    def leave(self) -> None:
        """Forget all that was like anything: something else is listed now."""
        self._levels.clear()
