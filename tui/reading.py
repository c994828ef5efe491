"""What the reader shows: the review under the cursor, its hits, the trail of those read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.errors import MatineeError
from index.model import Film, Review
from tui.also import also_line
from tui.find import find
from tui.trail import Trail

if TYPE_CHECKING:
    from textual.timer import Timer

    from tui.browser import Browser

_SHORT = 2_000
"""Words of a review that can be shown with each letter that is typed."""
_LEAST_MEASURE = 40
_MOST_MEASURE = 160


class Reading:
    """Opens reviews in the reader. `rest` is how long the cursor rests before, in seconds."""

    def __init__(self, browser: Browser, rest: float) -> None:
        self._browser = browser
        self._rest = rest
        self._timer: Timer | None = None
        self._query = ""
        self._found = ""
        self.trail = Trail()
        self.review: Review | None = None
        self.film: Film | None = None
        self.also = ""

    def rest_on(self, review_id: str | None, *, at_once: bool = False) -> None:
        """Show this review unless the cursor moves on within a moment.

        `at_once` shows it now, unless it is so long that typing would have to wait.
        """
        self._cancel()
        snapshot = self._browser.snapshot
        if review_id is None or snapshot is None:
            return
        if self._rest <= 0 or (at_once and snapshot.row(review_id).words <= _SHORT):
            self.show(review_id)
        else:
            self._timer = self._browser.set_timer(self._rest, lambda: self.show(review_id))

    def _cancel(self) -> None:
        if self._timer is not None:
            self._timer.stop()
            self._timer = None

    def show(
        self,
        review_id: str,
        *,
        place: int | None = None,
        hit: int | None = None,
        visit: bool = False,
    ) -> bool:
        """Show a review: at `place`, else at its first hit. False where it can't be read.

        At a place `hit` (from 1) is the current hit.
        """
        self._cancel()
        query = self._browser.searching.lit
        shown = self.review is not None and self.review.id == review_id
        if not (shown and query == self._query and place is None):
            review = self._read(review_id)
            if review is None:
                return False
            if not shown:
                self.stop_finding()
            self._open(review, query, place, hit)
        if visit:
            self.trail.visit(review_id)
        self._browser.refresh_chrome()
        return True

    def _read(self, review_id: str) -> Review | None:
        snapshot = self._browser.snapshot
        if snapshot is None:
            return None
        current = snapshot.current_id(review_id)
        if current is None:
            self.trail.forget(review_id)
            return None
        try:
            return self._browser.library.review(current)
        except MatineeError as error:
            self._browser.say(str(error), error=True)
            return None

    def _open(self, review: Review, query: str, place: int | None, hit: int | None = None) -> None:
        snapshot = self._browser.snapshot
        film_id = snapshot.row(review.id).film if snapshot else None
        self.review = review
        self.film = snapshot.film(film_id) if snapshot and film_id else None
        self._query = query
        hits = self._hits(review)
        hit = (1 if place is None else hit) if hits else None
        self.also = also_line(review.id, snapshot, "") if snapshot else ""
        reader = self._browser.reader
        reader.open(review, film=self.film, also=self.also, hits=hits, place=place, hit=hit)

    def _hits(self, review: Review) -> tuple[tuple[int, int], ...]:
        if self._found:
            return find(review.text, self._found)
        return self._browser.library.spans(self._query, review) if self._query else ()

    def reload(self) -> None:
        """Read the review that is open again, from a new generation, with its place kept."""
        if self.review is None:
            return
        reader = self._browser.reader
        place = reader.place
        review = self._read(self.review.id)
        if review is None:
            self._browser.say(f"{self.review.path} is no longer in the library.")
            self.review = self.film = None
            reader.open(None, film=None)
            return
        self._open(review, self._query, place)

    # -- among the reviews of a film ----------------------------------------

    def step(self, delta: int) -> None:
        """The next or previous review of the film: those that match first, then the others."""
        review = self.review
        if review is None:
            return
        ids = self._siblings(review.id)
        at = ids.index(review.id) + delta
        if not 0 <= at < len(ids):
            which = "last" if delta > 0 else "first"
            title = self.film.title if self.film else "this film"
            self._browser.say(f"This is the {which} review of {title}.")
            return
        if self.show(ids[at], visit=True):
            self._browser.films.select(ids[at])

    def _siblings(self, review_id: str) -> list[str]:
        if self.film is None:
            return [review_id]
        matching = self._browser.searching.matching(self.film.id)
        ids = [*matching, *(one for one in self.film.reviews if one not in matching)]
        return ids if review_id in ids else [review_id, *ids]

    def along_trail(self, delta: int) -> None:
        review_id = self.trail.go(delta)
        if review_id is not None and self.show(review_id):
            self._browser.films.select(review_id)

    # -- hits ------------------------------------------------------------------

    def next_hit(self) -> None:
        self._browser.reader.next_hit()

    def previous_hit(self) -> None:
        self._browser.reader.previous_hit()

    def find(self, wanted: str) -> int:
        """Light these words in the text that is open instead of the search; their number."""
        self._found = " ".join(wanted.split())
        if self.review is None:
            return 0
        hits = self._hits(self.review)
        reader = self._browser.reader
        hit = 1 if hits else None
        reader.open(
            self.review, film=self.film, also=self.also, hits=hits, place=reader.place, hit=hit
        )
        return len(hits)

    @property
    def found(self) -> str:
        """The words that were found in this text, empty where the search's hits are lit."""
        return self._found

    def stop_finding(self) -> None:
        """Light the search's hits again."""
        if self._found:
            self._found = ""
            if self.review is not None:
                self._browser.reader.set_hits(self._hits(self.review))

    # -- other ----------------------------------------------------------------

    def copy(self) -> None:
        """The selection, else the paragraph at the top with title and critic."""
        review, reader = self.review, self._browser.reader
        if review is None:
            return
        selected = reader.selected_text()
        if selected:
            self._browser.copy(selected, "the selection")
            self._browser.selecting.stop()
        elif paragraph := reader.paragraph_at_top():
            title = review.title or (self.film.title if self.film else None)
            source = ", ".join(filter(None, (review.critic, title)))
            self._browser.copy(paragraph, "the paragraph", source)

    def line_at_top(self) -> int:
        """The line of the source that the text at the top comes from."""
        review, place = self.review, max(0, self._browser.reader.place)
        if review is None:
            return 1
        lines = [block.line for block in review.blocks if block.start <= place]
        return lines[-1] if lines else review.line

    def widen(self, cells: int) -> None:
        reader = self._browser.reader
        reader.measure = max(_LEAST_MEASURE, min(_MOST_MEASURE, reader.measure + cells))
