"""Corrections of single documents: which one is meant, whether it can be read, where it goes."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from msgspec import Struct

from index.catalog.corrected import Known, bound, known
from index.catalog.snapshot import Snapshot
from index.documents.paths import locate, original, printable
from index.errors import MatineeError
from index.model import Film, Review
from index.person.corrections import (
    FIELDS,
    NO_FILM,
    Correction,
    corrections_file,
    load_corrections,
)
from index.settings import Folders, did_you_mean

_FILM_FACTS: Final = ("film", NO_FILM)


class Whose(Struct, frozen=True):
    """The folders of a library, and those of the person whose corrections are meant."""

    roots: tuple[Path, ...]
    folders: Folders


def write(
    of: Whose,
    snapshot: Snapshot,
    review: Review,
    facts: Mapping[str, Any],
    *,
    sidecar: bool = False,
) -> Path:
    """See Library.correct."""
    from index.person.correcting import REMOVED, correct, correct_beside

    changes = {key: _checked(key, value) for key, value in facts.items()}
    for one, other in (_FILM_FACTS, _FILM_FACTS[::-1]):
        if changes.get(one) is not None and other not in changes:
            changes[other] = None
    written = {key: REMOVED if value is None else value for key, value in changes.items()}
    if sidecar:
        file = _sidecar(snapshot, review)
        correct_beside(file, _flat(written))
        return file
    file = corrections_file(of.folders)
    documents = _documents(snapshot)
    entry = _bound(of, documents).get(review.id)
    correct(file, entry, documents[review.id].placed(entry or Correction("")), written)
    return file


def entry_of(of: Whose, snapshot: Snapshot, review: Review) -> Correction | None:
    """What a person has said of a document so far."""
    return _bound(of, _documents(snapshot)).get(review.id)


def candidates(snapshot: Snapshot, review: Review) -> tuple[Film, ...]:
    """Films that go by one of the titles that a review gives, in list order."""
    from index.films.titles import read_title

    keys = {form.key for title in review.film_titles for form in read_title(title).forms}
    return tuple(
        film
        for film in snapshot.films
        if any(
            form.key in keys
            for title in (film.title, *film.aliases)
            for form in read_title(title).forms
        )
    )


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


def _documents(snapshot: Snapshot) -> dict[str, Known]:
    return {id_: known(id_, item) for id_, item in snapshot.contents().entered.items()}


def _bound(of: Whose, documents: Mapping[str, Known]) -> dict[str, Correction]:
    loaded = load_corrections(corrections_file(of.folders))
    if not loaded.entries:
        return {}
    roots = (printable(str(root)) for root in of.roots)
    return bound(loaded.entries, documents.values(), roots)


def _sidecar(snapshot: Snapshot, review: Review) -> Path:
    """The sidecar of a document: the one that is there, else ``NAME.yaml``."""
    if any(len(file.reviews) > 1 for file in snapshot.files() if review.id in file.reviews):
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
    film = changes.get("film")
    flat = dict(changes)
    if isinstance(film, Mapping):
        flat |= {"film": film.get("title")}
        flat |= {key: film[key] for key in ("year", "director") if film.get(key)}
    if flat.pop(NO_FILM, None) is True:
        raise MatineeError(
            "A sidecar cannot say that a document is about no film.", "Leave --sidecar out."
        )
    return flat
