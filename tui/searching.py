"""The search that the list follows: from the bar to the thread and back into the list."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec import Struct
from textual.message import Message

from index.answers import Nearby, Results
from index.errors import MatineeError, Stopped
from tui.counted import counted
from tui.folds import Standing
from tui.groups import AllFilms, Found, Nothing
from tui.nearby import LIMIT, Like
from tui.search_thread import Answer, SearchThread

if TYPE_CHECKING:
    from index.library import Library, Sort
    from tui.browser import Browser

_PAUSE = 0.004
"""Seconds that the screen waits for an answer before it paints without."""
_UNFOLDED = 1
"""So many of the best films show their reviews at once."""


class Request(Struct, frozen=True):
    """A query as a value; `keep` asks for the cursor to stay where it is, `at` to go there."""

    text: str
    sort: Sort
    keep: bool = False
    at: Standing | None = None


class Searched(Message):
    """The search thread has an answer."""

    def __init__(self, answer: Answer[Request | Like, Results | Nearby]) -> None:
        super().__init__()
        self.answer = answer


class Searching:
    """Asks the search thread, and fills the list from its answers or with all films."""

    def __init__(self, browser: Browser, library: Library, sort: Sort) -> None:
        self._browser = browser
        self._library = library
        self.thread: SearchThread[Request | Like, Results | Nearby] = SearchThread(
            self._work, self._deliver, stopped=Stopped
        )
        self._shown = 0
        self._keep = False
        self.text = ""
        self.results: Results | None = None
        self.listed_sort: Sort = sort if sort != "relevance" else "title"
        self.found_sort: Sort = "relevance"

    def _work(self, request: Request | Like, stop: Callable[[], bool]) -> Results | Nearby:
        if isinstance(request, Like):
            return self._library.similar(
                request.review, same_film=request.same_film, limit=LIMIT, stop=stop
            )
        return self._library.search(request.text, live=True, sort=request.sort, stop=stop)

    def _deliver(self, answer: Answer[Request | Like, Results | Nearby]) -> None:
        self._browser.post_message(Searched(answer))

    def prepare(self) -> None:
        """Open what a search needs before somebody types."""
        if self._browser.snapshot is not None:
            self.thread.prepare(lambda: self._library.search("a", live=True))

    @property
    def active(self) -> bool:
        """Whether the list shows what a search found."""
        return bool(self.text.strip())

    @property
    def pending(self) -> bool:
        """Whether an answer is still to come."""
        return self._shown != self.thread.newest

    @property
    def sort(self) -> Sort:
        return self.found_sort if self.active else self.listed_sort

    @property
    def lit(self) -> str:
        """The query whose hits are lit in the reader, empty where there is none."""
        results = self._shown_results
        return "" if results is None or results.everything else results.query

    @property
    def _shown_results(self) -> Results | None:
        return self._browser.similar.results or self.results

    def ask(self, text: str, *, keep: bool = False) -> None:
        """Search for this; with nothing to search for the list shows all films at once."""
        self._browser.similar.leave()
        self.text, self._keep = text, keep
        if not self.active or self._browser.snapshot is None:
            self.forget()
            self.results = None
            self.show_all(keep=keep)
            return
        self.thread.ask(Request(text, self.found_sort, keep))
        # Most answers take less: what is typed and what it finds are painted together.
        answer = self.thread.answer(_PAUSE)
        if answer is not None:
            self.answered(answer)

    def again(self) -> None:
        """The same on a new generation: cursor and scroll stay, unless a new query is to come."""
        if self._browser.similar.active:
            self._browser.similar.again()
        else:
            self.ask(self.text, keep=self._keep or not self.pending)

    def sort_by(self, sort: Sort) -> None:
        if self.active:
            self.found_sort = sort
        else:
            self.listed_sort = sort
        self.ask(self.text)

    def matching(self, film_id: str) -> tuple[str, ...]:
        """The film's reviews that are listed because they were found, best first."""
        found = self._shown_results.groups.of(film_id) if self._shown_results else None
        return tuple(hit.id for hit in found.hits) if found else ()

    # -- answers ---------------------------------------------------------------

    def answered(self, answer: Answer[Request | Like, Results | Nearby]) -> None:
        """Show an answer, unless it is shown or a newer query was asked meanwhile."""
        if answer.number != self.thread.newest or not self.pending:
            return
        self._shown = answer.number
        if answer.error is not None:
            self._failed(answer.error)
            return
        request, results, snapshot = answer.request, answer.result, self._browser.snapshot
        if isinstance(request, Like):
            if isinstance(results, Nearby):
                self._browser.similar.answered(request, results)
            return
        if not isinstance(results, Results) or snapshot is None:
            return
        if results.generation != snapshot.generation:
            self._out_of_step(results.generation, snapshot.generation)
            return
        self.results = results
        self.show(results, keep=request.keep, at=request.at)

    def _out_of_step(self, found: int, shown: int) -> None:
        """An answer on another generation than the list's: bring both to the newest."""
        if found > shown:
            self._browser.updating.refresh()
        else:
            self.again()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, MatineeError):
            raise error
        self._browser.say(str(error), error=True)

    def show(self, results: Results, *, keep: bool, at: Standing | None = None) -> None:
        """List what was found on the snapshot that is shown, as it stood `at`."""
        snapshot = self._browser.snapshot
        if snapshot is None or results.everything:
            self.show_all(keep=keep, at=at)
            return
        unfolded = {found.film for found in results.groups[:_UNFOLDED] if found.film}
        empty = f"No review has {' '.join(self.text.split())}"
        groups = Found(snapshot, results)
        self._browser.fill(groups, keep=keep, unfolded=unfolded, empty=empty, at=at)

    def forget(self) -> None:
        """Drop what is asked and not yet answered."""
        self._shown = self.thread.forget()

    def show_again(self, at: Standing) -> None:
        """List again what was searched for, as it stood; searched anew where that is not known."""
        if not self.active:
            self.show_all(keep=False, at=at)
        elif results := self._fresh:
            self.show(results, keep=False, at=at)
        else:
            self.thread.ask(Request(self.text, self.found_sort, at=at))

    def catch_up(self) -> None:
        """Search anew where something else came between a query and its answer."""
        if self.active and self._fresh is None:
            self.ask(self.text, keep=True)

    @property
    def _fresh(self) -> Results | None:
        """What was found, if it answers the query on the snapshot that is shown."""
        results, snapshot = self.results, self._browser.snapshot
        if results is None or snapshot is None or results.query != self.text:
            return None
        return results if results.generation == snapshot.generation else None

    def show_all(self, *, keep: bool, at: Standing | None = None) -> None:
        snapshot = self._browser.snapshot
        if snapshot is None:
            problem = self._browser.updating.problem
            self._browser.fill(Nothing(), keep=keep, empty=problem or "The library is being read …")
            return
        by_title = self.listed_sort == "title"
        films = snapshot.films if by_title else self._library.films(snapshot, self.listed_sort)
        self._browser.fill(AllFilms(snapshot, films), keep=keep, at=at)

    def status(self) -> str:
        """What stands at the right end of the bar."""
        snapshot, results = self._browser.snapshot, self._shown_results
        if (
            (self.active or self._browser.similar.active)
            and results is not None
            and not results.everything
        ):
            counts = f"{counted(results.total, 'review')} · {counted(results.films, 'film')}"
            return f"{counts} · {results.ms:.0f} ms"
        if snapshot is None:
            return ""
        return f"{counted(len(snapshot.films), 'film')} · {counted(snapshot.count, 'review')}"

    def notes(self) -> tuple[tuple[str, ...], str | None]:
        """What was set aside, and a nearer spelling where nothing was found."""
        results = self.results
        if results is None or not self.active or self._browser.similar.active:
            return (), None
        suggestion = results.suggestions[0] if results.suggestions and not results.total else None
        return results.notes, suggestion
