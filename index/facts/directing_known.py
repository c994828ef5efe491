"""Who is known to have directed the films of a title."""

from __future__ import annotations

from collections.abc import Iterable

from index.folding import fold
from index.known_films import films_called

_YEARS_APART = 1
"""By how much the year of a film differs in what is printed of it."""
_NOBODY = frozenset({"anonymous", "anonym", "anonyme", "anonimo", "unknown", "various"})
"""Whom lists of films name where nobody is named."""


def makers_of(titles: Iterable[str], year: int | None) -> dict[str, str]:
    """The directors of all known films of these titles, by their folded names.

    `year`: of the film, where it is stated.
    """
    films = [film for title in titles for film in films_called(title)]
    films = [film for film in films if year is None or abs(film.year - year) <= _YEARS_APART]
    makers = {fold(name): name for film in films for name in film.directors}
    return {
        key: name
        for key, name in makers.items()
        if key not in _NOBODY and not _is_part_of_one(key, makers)
    }


def _is_part_of_one(key: str, makers: Iterable[str]) -> bool:
    """Whether a folded name is only what another of them is called ("Questlove")."""
    return any(key != other and f" {key} " in f" {other} " for other in makers)
