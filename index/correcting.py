"""Corrections of single documents: which one is meant, whether it can be read, where it goes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from index.catalog.corrected import Known, bound, known
from index.catalog.snapshot import Snapshot
from index.documents.paths import locate, original, printable
from index.errors import MatineeError
from index.model import Film, Review
from index.person.corrections import (
    FIELDS,
    NO_FILM,
    UNKNOWN,
    Correction,
    load_corrections,
)
from index.settings import Folders, did_you_mean

_FILM_FACTS: Final = ("film", NO_FILM)


class Said:
    """What a person says of the documents of one library: read, checked, written down."""

    def __init__(
        self, roots: Sequence[Path], folders: Folders, ready: Callable[[], Snapshot]
    ) -> None:
        self._roots = [printable(str(root)) for root in roots]
        self._ready = ready
        self.file = folders.corrections
        """Where it is written down."""

    def correct(self, review_id: str, facts: Mapping[str, Any], *, sidecar: bool = False) -> Path:
        """Write down what a person says of a review's document; the file it is written to.

        `facts` are keys of index.person.corrections.FIELDS with plain values, `no_film`
        with True, "-" for what is not so, None for what is taken back; with `sidecar` they
        are written beside the document. They hold from the next refresh on. MatineeError
        where a value can't be read, or the file can't be written.
        """
        from index.person.correcting import correct, correct_beside

        changes = _changes(facts)
        review = self._review(review_id)
        if sidecar:
            beside = _sidecar(self._ready(), review)
            correct_beside(beside, _written(_flat(changes)))
            return beside
        documents = self._documents()
        entry = self._bound(documents).get(review.id)
        place = documents[review.id].placed(entry or Correction(""))
        correct(self.file, entry, place, _written(changes))
        return self.file

    def corrections(self, review_id: str) -> dict[str, Any]:
        """What a person has said of a review's document so far; None for what is not so."""
        entry = self._bound(self._documents()).get(self._review(review_id).id)
        return entry.facts if entry else {}

    def candidates(self, review_id: str) -> tuple[Film, ...]:
        """The films that a review may be about, by the titles that it gives."""
        return candidates(self._ready(), self._review(review_id))

    def warnings(self) -> tuple[str, ...]:
        """What could not be understood in the file, a line each."""
        return load_corrections(self.file).warnings

    def _review(self, review_id: str) -> Review:
        snapshot = self._ready()
        current = snapshot.current_id(review_id)
        if current is None:
            raise MatineeError(f"There is no review {review_id}.", "`matinee reviews` lists all.")
        return snapshot.review(current)

    def _documents(self) -> dict[str, Known]:
        return {id_: known(id_, item) for id_, item in self._ready().contents().entered.items()}

    def _bound(self, documents: Mapping[str, Known]) -> dict[str, Correction]:
        entries = load_corrections(self.file).entries
        return bound(entries, documents.values(), self._roots) if entries else {}


def candidates(snapshot: Snapshot, review: Review) -> tuple[Film, ...]:
    """Films that go by one of the titles that a review gives, likely or not, in list order."""
    from index.films.titles import read_title

    fields = ("film_titles", "original_title", "title", "possible_titles")
    titles = [*review.film_titles, *(f.value for f in review.facts if f.field in fields)]
    keys = {form.key for title in titles for form in read_title(str(title)).forms}
    return tuple(
        film
        for film in snapshot.films
        if any(
            form.key in keys
            for title in (film.title, *film.aliases)
            for form in read_title(title).forms
        )
    )


def _changes(facts: Mapping[str, Any]) -> dict[str, Any]:
    """What is said, each value as its field takes it; a film and no film exclude each other."""
    if facts.get("film") == UNKNOWN:
        facts = {**facts, "film": None, NO_FILM: True}
    changes = {key: _checked(key, value) for key, value in facts.items()}
    for one, other in (_FILM_FACTS, _FILM_FACTS[::-1]):
        if changes.get(one) is not None and other not in changes:
            changes[other] = None
    return changes


def _written(changes: Mapping[str, Any]) -> dict[str, Any]:
    """Changes as they are written: what is taken back goes, what is not so is left empty."""
    from index.person.correcting import REMOVED

    kept = {key: value for key, value in changes.items() if value is not None}
    empty = {key: None if value == UNKNOWN else value for key, value in kept.items()}
    return dict.fromkeys(changes, REMOVED) | empty


def _checked(field: str, value: Any) -> Any:
    from index.facts.corrected import why_unreadable

    if field not in (*FIELDS, NO_FILM):
        raise MatineeError(
            f"There is no field {field}.{did_you_mean(field, list(FIELDS))}",
            f"Fields: {', '.join(FIELDS)}.",
        )
    if value is None:
        return None
    why = why_unreadable(field, value)
    if why:
        raise MatineeError(f"{field}: {value} {why}.")
    return value


def _sidecar(snapshot: Snapshot, review: Review) -> Path:
    """The sidecar of a document: the one that is there, else ``NAME.yaml``."""
    if any(review.id in file.reviews and len(file.reviews) > 1 for file in snapshot.files()):
        raise MatineeError(
            f"{review.path} holds several reviews; a sidecar speaks of the whole file.",
            "Leave --sidecar out.",
        )
    file = locate(Path(original(review.root)), review.path)
    names = [f"{name}{suffix}" for name in (file.name, file.stem) for suffix in (".yaml", ".yml")]
    there = (file.with_name(name) for name in names if file.with_name(name).exists())
    return next(there, file.with_suffix(".yaml"))


def _flat(changes: Mapping[str, Any]) -> dict[str, Any]:
    """Corrections as keys of a sidecar, in which a film is told by title, year and director."""
    if UNKNOWN in changes.values() or changes.get(NO_FILM) is True:
        raise MatineeError(
            "A sidecar cannot say that something is not so, or about no film.",
            "Leave --sidecar out.",
        )
    film = changes.get("film")
    flat = {key: value for key, value in changes.items() if key != NO_FILM}
    if isinstance(film, Mapping):
        flat["film"] = film.get("title")
        flat |= {key: film[key] for key in ("year", "director") if film.get(key)}
    return flat
