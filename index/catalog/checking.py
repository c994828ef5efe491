"""The catalog as a report: every file in one class, what is missing, what is doubtful."""

from __future__ import annotations

from collections.abc import Iterable

from index.catalog.snapshot import Snapshot
from index.model import REVIEW_KINDS, Checked, Review

_EXPECTED = ("film", "year", "director", "critic", "rating", "published")


def checked(snapshot: Snapshot) -> tuple[Checked, ...]:
    """One line a file, in the order of the catalog."""
    return tuple(
        Checked(
            path=file.path,
            root=file.root,
            outcome=file.outcome,
            reason=file.reason,
            warnings=file.warnings,
            reviews=file.reviews,
            missing=_distinct(missing(snapshot, id_) for id_ in file.reviews),
            doubtful=_distinct(_doubts(snapshot, id_) for id_ in file.reviews),
        )
        for file in snapshot.files()
    )


def missing(snapshot: Snapshot, review_id: str) -> tuple[str, ...]:
    """Facts that one expects of a review and that this one does not state."""
    review = snapshot.review(review_id)
    if review.kind not in REVIEW_KINDS:
        return ()
    known = _known(review, snapshot.row(review_id).film)
    return tuple(name for name in _EXPECTED if not known[name])


def _known(review: Review, film: str | None) -> dict[str, object]:
    return {
        "film": film,
        "year": review.credits.year,
        "director": review.credits.director,
        "critic": review.critic,
        "rating": review.rating,
        "published": review.published,
    }


def _doubts(snapshot: Snapshot, review_id: str) -> tuple[str, ...]:
    doubt = snapshot.doubt(review_id)
    return (doubt,) if doubt else ()


def _distinct(groups: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for group in groups for text in group))
