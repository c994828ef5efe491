"""One generation of a library as a screen reads it: films at once, rows and reviews on demand."""

from __future__ import annotations

import threading
from functools import cached_property
from pathlib import Path

import msgspec

from index.catalog import contents
from index.catalog.contents import FileRecord, Head, Shelf
from index.catalog.packs import Packs
from index.catalog.scales import with_scale
from index.catalog.sealed import Damaged, Sealed
from index.documents.paths import locate, original
from index.model import Film, Review, Row


class Snapshot:
    """Immutable; every method may be called from any thread."""

    def __init__(self, folder: Path, generation: int, key: str) -> None:
        """Open a generation. `Damaged` where it is not whole or was built otherwise than `key`."""
        self._file = Sealed(contents.catalog_path(folder, generation))
        self.head = contents.section(self._file, "head", Head)
        if (self.head.schema, self.head.key) != (contents.SCHEMA, key):
            raise Outdated("the index was built by another version or with other settings")
        if self.head.generation != generation:
            raise Damaged("catalog and search index do not belong together")
        # A list that is painted later has no way back.
        self._file.prove(without=contents.FOR_REFRESHES)
        self.generation = generation
        self._packs = Packs(folder, self.head.packs)
        self.films: tuple[Film, ...] = contents.section(self._file, "films", tuple[Film, ...])
        self.loose: tuple[str, ...] = self.head.loose
        self._film_at = {film.id: film for film in self.films}
        self._shelf: Shelf | None = None
        self._rows: dict[str, Row] | None = None
        self._doubts: dict[str, str] | None = None
        self._lock = threading.Lock()

    def replaced(self) -> bool:
        """Whether its files were thrown away, or another index took their place and number."""
        return self._file.replaced()

    def film(self, film_id: str) -> Film | None:
        return self._film_at.get(film_id)

    def film_of(self, review_id: str) -> Film | None:
        """The film that a review of this generation is of, None where it is of none."""
        film_id = self.row(review_id).film
        return self.film(film_id) if film_id else None

    @cached_property
    def count(self) -> int:
        """How many reviews the films have, of the kinds that count."""
        return sum(film.count for film in self.films)

    @property
    def rows(self) -> dict[str, Row]:
        """Every review's row by id: for those who need them all."""
        with self._lock:
            if self._rows is None:
                rows = contents.section(self._file, "rows", list[Row])
                self._rows = {row.id: row for row in rows}
            return self._rows

    def row(self, review_id: str) -> Row:
        """The row of a review, the others left unread; KeyError where there is none of that id."""
        row = self._shelved().row(review_id)
        copies = len(self.also_saved_as(review_id))
        return msgspec.structs.replace(row, copies=copies) if copies else row

    def current_id(self, review_id: str) -> str | None:
        """The id as it is now, also of a document that was renamed; None where it is gone."""
        present = self._shelved().numbers
        if review_id in present:
            return review_id
        moved = self.head.moved.get(review_id)
        return moved if moved in present else None

    def review(self, review_id: str) -> Review:
        """The whole review, read from disk. KeyError where there is none, `Damaged` if broken."""
        review = self._packs.review(self._shelved().place(review_id))
        scale = self._learnt.get(review_id)
        return with_scale(review, self.row(review_id).rating, scale) if scale else review

    def doubt(self, review_id: str) -> str | None:
        """Why the film of this review is doubtful, None where it is not."""
        with self._lock:
            if self._doubts is None:
                self._doubts = contents.read_doubts(self._file)
            return self._doubts.get(review_id)

    @cached_property
    def _learnt(self) -> dict[str, contents.Learnt]:
        return contents.read_learnt(self._file)

    @cached_property
    def _also(self) -> tuple[dict[str, str], dict[str, tuple[str, ...]], dict[str, list[str]]]:
        also = contents.read_also(self._file)
        copies_of: dict[str, list[str]] = {}
        for copy, shown in also.copies.items():
            copies_of.setdefault(shown, []).append(copy)
        return also.copies, also.translations, copies_of

    @property
    def shown(self) -> int:
        """How many reviews there are, each text counted once."""
        return len(self._shelved().numbers) - len(self._also[0])

    def shown_as(self, review_id: str) -> str:
        """The review that is shown for this one: itself, unless it is a saved copy."""
        return self._also[0].get(review_id, review_id)

    def also_saved_as(self, review_id: str) -> tuple[str, ...]:
        """Ids of the other reviews with the same text, the one that is shown first."""
        shown = self.shown_as(review_id)
        return tuple(id_ for id_ in (shown, *self._also[2].get(shown, ())) if id_ != review_id)

    def translations(self, review_id: str) -> tuple[str, ...]:
        """Ids of the same review in other languages."""
        return self._also[1].get(self.shown_as(review_id), ())

    def files(self) -> tuple[FileRecord, ...]:
        """What came of every file."""
        return contents.section(self._file, "files", tuple[FileRecord, ...])

    def at_path(self, path: str, absolute: Path | None) -> FileRecord | None:
        """The file with this path, as shown or as the system has it; None where there is none."""
        for file in self.files():
            if path == file.path or absolute == locate(Path(original(file.root)), file.path):
                return file
        return None

    def contents(self) -> contents.Contents:
        """Everything, for a refresh."""
        return contents.read(self._file)

    def _shelved(self) -> Shelf:
        with self._lock:
            if self._shelf is None:
                self._shelf = Shelf(self._file)
            return self._shelf


class Outdated(Damaged):
    """Whole, but built by another version or with other settings."""
