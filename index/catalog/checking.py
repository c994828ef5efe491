"""The catalog as a report: every file in one class, what is known, missing and doubtful."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from index.catalog.contents import FileRecord
from index.catalog.snapshot import Snapshot
from index.model import (
    REVIEW_KINDS,
    Checked,
    CheckedField,
    CheckedFolder,
    CheckSummary,
    Fact,
    Review,
)

CLASSES: Final = ("read", "warned", "skipped", "failed")
EXPECTED: Final = ("film", "year", "director", "critic", "rating", "published")
"""Facts that one expects of a review."""
TOLD: Final = (*EXPECTED, "publication", "language", "runtime", "kind")
"""Facts that are told of a file."""
UNSURE: Final = 0.6
"""A fact that is less sure may be wrong."""

_FIELDS: Final = {
    "year": "credits.year",
    "director": "credits.director",
    "runtime": "credits.runtime",
}


def checked(snapshot: Snapshot) -> tuple[Checked, ...]:
    """One line a file, in the order of the catalog."""
    return tuple(_checked(snapshot, file) for file in snapshot.files())


def _checked(snapshot: Snapshot, file: FileRecord) -> Checked:
    reviews = [snapshot.review(id_) for id_ in file.reviews]
    facts = [fact for review in reviews for fact in told(snapshot, review)]
    return Checked(
        path=file.path,
        root=file.root,
        outcome=file.outcome,
        reason=file.reason,
        warnings=file.warnings,
        reviews=file.reviews,
        missing=_distinct(missing(snapshot, review) for review in reviews),
        doubtful=_distinct(_doubts(snapshot, id_) for id_ in file.reviews),
        unsure=tuple(dict.fromkeys(fact.field for fact in facts if fact.sure < UNSURE)),
        facts=tuple(facts),
        kinds=tuple(dict.fromkeys(review.kind for review in reviews)),
    )


def summary(files: Iterable[Checked]) -> CheckSummary:
    """A check in numbers."""
    listed = list(files)
    counted = Counter(file.outcome for file in listed)
    return CheckSummary(
        counts={name: counted[name] for name in CLASSES},
        folders=tuple(_folders(listed)),
        fields=tuple(_field(name, listed) for name in TOLD),
    )


def told(snapshot: Snapshot, review: Review) -> list[Fact]:
    """The facts of a review that won, those that are told of a file."""
    best: dict[str, Fact] = {}
    for fact in review.facts:
        best.setdefault(fact.field, fact)
    found = []
    film = _film(snapshot, review, best)
    for name in TOLD:
        won = film if name == "film" else best.get(_FIELDS.get(name, name))
        if won is not None and won.value is not None:
            found.append(Fact(name, won.value, won.layer, won.rule, won.line, won.sure))
    return found


def _film(snapshot: Snapshot, review: Review, best: dict[str, Fact]) -> Fact | None:
    """The film that a review was joined with, as sure as its title."""
    film_id = snapshot.row(review.id).film
    film = snapshot.film(film_id) if film_id else None
    if film is None:
        return None
    label = f"{film.title} ({film.year})" if film.year else film.title
    title = best.get("film_titles") or best.get("possible_titles")
    if title is None:
        return Fact("film", label, "films.yaml", "the films of the library", None, 1.0)
    return Fact("film", label, title.layer, title.rule, title.line, title.sure)


def missing(snapshot: Snapshot, review: Review) -> tuple[str, ...]:
    """Facts that one expects of a review and that this one does not state."""
    if review.kind not in REVIEW_KINDS:
        return ()
    known = {
        "film": snapshot.row(review.id).film,
        "year": review.credits.year,
        "director": review.credits.director,
        "critic": review.critic,
        "rating": review.rating,
        "published": review.published,
    }
    return tuple(name for name in EXPECTED if not known[name])


def _folders(files: Iterable[Checked]) -> Iterable[CheckedFolder]:
    by_folder: dict[tuple[str, str], list[Checked]] = {}
    for file in files:
        folder = file.path.rstrip("/").rpartition("/")[0]
        by_folder.setdefault((file.root, folder), []).append(file)
    for (root, folder), members in sorted(by_folder.items()):
        counted = Counter(file.outcome for file in members)
        yield CheckedFolder(
            root=root,
            folder=folder,
            **{name: counted[name] for name in CLASSES},
            reviews=sum(len(file.reviews) for file in members),
            doubtful=sum(bool(file.doubtful) for file in members),
        )


def _field(name: str, files: Sequence[Checked]) -> CheckedField:
    layers: Counter[str] = Counter()
    stated = 0
    for file in files:
        found = next((fact for fact in file.facts if fact.field == name), None)
        if found is not None:
            stated += 1
            layers[found.layer] += 1
    return CheckedField(
        field=name,
        stated=stated,
        missing=sum(name in file.missing for file in files),
        unsure=sum(name in file.unsure for file in files),
        layers=dict(layers.most_common()),
    )


def _doubts(snapshot: Snapshot, review_id: str) -> tuple[str, ...]:
    doubt = snapshot.doubt(review_id)
    return (doubt,) if doubt else ()


def _distinct(groups: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for group in groups for text in group))
