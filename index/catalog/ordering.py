"""The orders in which films can be listed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from index.model import Film

Sort = Literal["relevance", "title", "year", "rating", "reviews", "newest"]
SORTS: tuple[Sort, ...] = ("relevance", "title", "year", "rating", "reviews", "newest")


def film_order(sort: Sort) -> Callable[[Film | None], tuple[object, ...]]:
    """A key by which films are put in order; unknown values and unknown films come last.

    Years, ratings, numbers of reviews and dates run from the highest down.
    """

    def key(film: Film | None) -> tuple[object, ...]:
        if film is None:
            return (2,)
        value = _VALUES[sort](film)
        name = (title_key(film.title), film.year or 0, film.id)
        return (1, *name) if value is None else (0, -value, *name)

    return key


def title_key(title: str) -> str:
    """A title as it is filed: without case and a leading English article."""
    folded = title.casefold()
    for article in ("the ", "a ", "an "):
        if folded.startswith(article) and len(folded) > len(article):
            return folded.removeprefix(article)
    return folded


def rating_shown(film: Film) -> float | None:
    """The mean of the verdicts, else a site's average, on 0-100."""
    return film.rating.mean if film.rating.mean is not None else film.rating.aggregate


def _day_number(film: Film) -> float | None:
    if not film.newest:
        return None
    return float(film.newest.replace("-", "").ljust(8, "0")[:8])


_VALUES: dict[str, Callable[[Film], float | None]] = {
    "relevance": lambda _: 0,
    "title": lambda _: 0,
    "year": lambda film: film.year,
    "rating": rating_shown,
    "reviews": lambda film: film.count,
    "newest": _day_number,
}
