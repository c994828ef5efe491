"""The face of it all: open a library, bring it up to date, ask it things.

The screen and the command line use this module and the nouns of index.model.
Nothing here imports the search engine before the first search.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from index.answers import Nearby, Results, Snippet
from index.builder import build_command, build_key
from index.catalog import lock
from index.catalog.checking import checked, summary
from index.catalog.ordering import SORTS, Sort, film_order
from index.catalog.place import apart, existing, library_key, outermost, private_folder
from index.catalog.sealed import Damaged
from index.catalog.snapshot import Outdated, Snapshot
from index.documents.paths import followed, locate, original
from index.engine.generations import generations
from index.errors import MatineeError, Stopped
from index.model import Checked, Counts, Film, Review
from index.settings import Settings

if TYPE_CHECKING:
    from index.building import Build, Progress
    from index.catalog.contents import FileRecord
    from index.correcting import Said
    from index.engine.faults import EngineDamaged
    from index.searching import Search

__all__ = [
    "SORTS",
    "Library",
    "MatineeError",
    "Snapshot",
    "Sort",
    "Stopped",
    "starter_library",
    "summary",
]

T = TypeVar("T")

_ATTEMPTS = 5


def starter_library() -> Path:
    """The folder of the library that comes with Matinee."""
    return Path(__file__).resolve().parent.parent / "seeds"


def never() -> bool:
    return False


class Library:
    """One library: its folders, the folder of its index, and the snapshot last opened."""

    def __init__(
        self,
        paths: Sequence[Path],
        *,
        settings: Settings | None = None,
        index_dir: Path | None = None,
    ) -> None:
        """Name a library by its folders; nothing is read yet.

        MatineeError where a path does not exist, or the index would lie among the documents.
        """
        self.settings = settings or Settings()
        self.index_dir = index_dir
        self.roots = outermost(existing(path) for path in paths)
        self.key = library_key(self.roots)
        base = index_dir or self.settings.folders.cache / "libraries"
        self.folder = base.absolute() / self.key
        apart(self.folder, self.roots)
        self.notice: str | None = None
        self._snapshot: Snapshot | None = None
        self._search: Search | None = None
        self._held = False
        self._lock = threading.RLock()

    # -- what there is ---------------------------------------------------

    def snapshot(self) -> Snapshot | None:
        """The newest generation on disk, None where there is no sound index.

        `notice` then says in one line why, if there was one.
        """
        with self._lock:
            if self._held and self._snapshot:
                return self._snapshot
            for _ in range(_ATTEMPTS):
                newest = self._newest()
                if newest is None:
                    return None
                known = self._snapshot
                if known is None or known.generation != newest or known.replaced():
                    try:
                        self._snapshot = Snapshot(self.folder, newest, self._build_key())
                    except Damaged as error:
                        if self._newest() != newest:
                            continue
                        self.notice = _told(error)
                        return None
                return self._snapshot
            return None

    def hold(self) -> None:
        """Answer from one generation until the next refresh, whatever is published meanwhile."""
        self._held = True

    def _newest(self) -> int | None:
        if not self.folder.is_dir():
            return None
        private_folder(self.folder)
        found = generations(self.folder)
        return found[-1] if found else None

    def review(self, review_id: str) -> Review:
        """A whole review, by its id or that of a document since renamed.

        MatineeError where there is none.
        """
        return self._healed(lambda: _read(self.ready(), review_id))

    def check(self) -> tuple[Checked, ...]:
        """Every file of the library in exactly one class."""
        return self._healed(lambda: checked(self.ready()))

    # -- bringing it up to date ------------------------------------------

    def ready(self) -> Snapshot:
        """The newest snapshot; built first where there is no sound index."""
        snapshot = self.snapshot()
        if snapshot is None:
            self.refresh()
            snapshot = self.snapshot()
        if snapshot is None:
            raise MatineeError(
                f"The index in {self.folder} cannot be read.",
                "`matinee index --rebuild` makes it anew.",
            )
        return snapshot

    def refresh(
        self,
        *,
        rebuild: bool = False,
        jobs: int = 1,
        progress: Callable[[Progress], None] | None = None,
    ) -> Counts:
        """Bring the index up to date and say what changed; waits for another builder.

        Killed at any moment it leaves the last good index. MatineeError where
        folder or index cannot be used.
        """
        from index.building import Progress

        def tell(state: Progress) -> None:
            if progress:
                progress(state)

        private_folder(self.folder)
        try:
            with lock.building(self.folder, waiting=lambda pid: tell(Progress("waiting", pid, 0))):
                return self._built(rebuild, jobs, tell)
        except BrokenPipeError:
            # Nobody listens to the progress any more; the folder is not to blame.
            raise
        except OSError as error:
            raise MatineeError(
                f"The index in {self.folder} cannot be written ({error.strerror or error}).",
                "Make room, or name another folder with --index-dir.",
            ) from error

    def _built(self, rebuild: bool, jobs: int, tell: Callable[[Progress], None]) -> Counts:
        """One build upon what there is, or from nothing where that cannot be built upon."""
        from index.building import Build
        from index.engine.faults import EngineDamaged
        from index.planning import plan

        self._held = False
        before = self.snapshot()
        sound = before is not None and self._engine_sound(before)
        work = plan(self.folder, self.roots, self._build_key(), self.settings)
        if before is not None and sound and not rebuild:
            try:
                return self._run(Build(work, before, jobs, tell))
            except (Damaged, EngineDamaged) as error:
                self.notice = _told(error)
        return self._run(Build(work, None, jobs, tell, at_once=rebuild and sound))

    def _run(self, build: Build) -> Counts:
        """Build, and note where corrected documents are now."""
        counts = build.run()
        if build.followed:
            from index.person.correcting import follow

            follow(self.settings.folders.corrections, build.followed)
        return counts

    @property
    def said(self) -> Said:
        """What a person says of single documents."""
        from index.correcting import Said

        return Said(self.roots, self.settings.folders, self.ready)

    def person_warnings(self) -> tuple[str, ...]:
        """What could not be understood in the file of corrections, a line each."""
        file = self.settings.folders.corrections
        return self.said.warnings() if file.exists() else ()

    def build_command(self, *, rebuild: bool = False) -> list[str]:
        """A command that brings the library up to date and tells its progress in JSON lines."""
        return build_command(self.roots, self.settings, self.index_dir, rebuild=rebuild)

    def _build_key(self) -> str:
        return build_key(self.roots, self.settings)

    def _engine_sound(self, snapshot: Snapshot) -> bool:
        """Whether the search index of a snapshot can be opened and is what was written."""
        from index.engine.faults import EngineDamaged
        from index.engine.reading import Searcher

        try:
            searcher = Searcher.open(self.folder, snapshot.generation)
            try:
                searcher.verify()
            finally:
                searcher.close()
        except EngineDamaged as error:
            self.notice = _told(error)
            return False
        return True

    # -- asking ------------------------------------------------------------

    def search(
        self,
        text: str,
        *,
        live: bool = False,
        sort: Sort = "relevance",
        stop: Callable[[], bool] = never,
    ) -> Results:
        """The reviews that match, grouped by film. `Stopped` where `stop` turned true.

        The last word counts as the beginning of one unless a space or quotation
        mark follows. `live`: where all films are meant, no groups are made.
        """
        return self._healed(
            lambda: self._current_search().search(text, live=live, sort=sort, stop=stop)
        )

    def similar(
        self,
        review_id: str,
        *,
        same_film: bool = False,
        limit: int = 20,
        stop: Callable[[], bool] = never,
    ) -> Nearby:
        """The reviews most like this one, of other films, or with `same_film` of its own.

        MatineeError where there is no such review; `Stopped` where `stop` turned true.
        """
        from index.nearby import nearby

        def ask() -> Nearby:
            search = self._current_search()
            review = _read(search.snapshot, review_id)
            review = _read(search.snapshot, search.snapshot.shown_as(review.id))
            return nearby(search, review, same_film=same_film, limit=limit, stop=stop)

        return self._healed(ask)

    def films(self, snapshot: Snapshot, sort: Sort = "title") -> tuple[Film, ...]:
        """All films of a snapshot in the order asked for."""
        return tuple(sorted(snapshot.films, key=film_order(sort)))

    def spans(self, text: str, review: Review) -> tuple[tuple[int, int], ...]:
        """Every hit of a query in the text of a review: sorted, disjoint offsets."""
        from index.query.matching import spans
        from index.query.parsing import parse

        return tuple(spans(parse(text, live=True).tree, review.text, review.language))

    def snippets(self, text: str, review: Review, *, limit: int = 3) -> tuple[Snippet, ...]:
        """The passages of a review that answer a query best."""
        from index.query.parsing import parse
        from index.query.snippets import snippets

        def cut() -> tuple[Snippet, ...]:
            return snippets(
                parse(text, live=True).tree,
                review.text,
                review.blocks,
                review.language,
                limit=limit,
                weight=self._current_search().rarity,
            )

        return self._healed(cut)

    def find(self, what: str) -> str:
        """The id of the review that `find_all` finds; MatineeError where there are several."""
        found = self.find_all(what)
        if len(found) > 1:
            remedy = f"`matinee show {what}` lists their ids."
            raise MatineeError(f"{what} holds {len(found)} reviews.", remedy)
        return found[0]

    def find_all(self, what: str) -> tuple[str, ...]:
        """The ids of the reviews named by an id or a path: in the library, absolute, or from here.

        In the order of the file; at least one. MatineeError where there is none.
        """

        def look() -> str | FileRecord | None:
            snapshot = self.ready()
            return what if snapshot.current_id(what) else snapshot.at_path(what, followed(what))

        found = self._healed(look)
        if isinstance(found, str):
            return (found,)
        if found is not None and found.reviews:
            return found.reviews
        if found is not None:
            reason = found.reason or "; ".join(found.warnings)
            raise MatineeError(f"{what} is no review: {reason}.")
        raise MatineeError(f"There is no review {what} here.", "`matinee reviews` lists all.")

    def source(self, review: Review) -> Path:
        """The file that a review was read from."""
        return locate(Path(original(review.root)), review.path)

    def _current_search(self) -> Search:
        from index.searching import Search

        with self._lock:
            snapshot = self.ready()
            if self._search is None or self._search.snapshot is not snapshot:
                self._search = Search(self.folder, snapshot, self.settings.grades)
            return self._search

    def _healed(self, ask: Callable[[], T]) -> T:
        """Ask; where the index turns out damaged, rebuild it once and ask again."""
        from index.engine.faults import EngineDamaged

        try:
            return self._asked(ask)
        except (Damaged, EngineDamaged) as error:
            self.notice = f"The index was damaged ({error}); it has been built anew."
        self.refresh(rebuild=True)
        try:
            return self._asked(ask)
        except (Damaged, EngineDamaged) as error:
            raise MatineeError(
                f"The index in {self.folder} cannot be read ({error}).",
                "Name another folder with --index-dir.",
            ) from error

    def _asked(self, ask: Callable[[], T]) -> T:
        """Ask; where a generation was replaced meanwhile, ask the next. Damage is raised."""
        from index.engine.faults import EngineDamaged

        for _ in range(_ATTEMPTS):
            newest = self._newest()
            try:
                return ask()
            except (Damaged, EngineDamaged):
                with self._lock:
                    self._snapshot = self._search = None
                if self._newest() == newest:
                    raise
        return ask()


def _read(snapshot: Snapshot, review_id: str) -> Review:
    current = snapshot.current_id(review_id)
    if current is None:
        raise MatineeError(f"There is no review {review_id}.", "`matinee reviews` lists all.")
    return snapshot.review(current)


def _told(error: Damaged | EngineDamaged) -> str:
    """One line on an index that is of no use."""
    if not isinstance(error, Outdated):
        return f"The index was damaged ({error}); it is built anew."
    text = str(error)
    return f"{text[:1].upper()}{text[1:]}; it is built anew."
