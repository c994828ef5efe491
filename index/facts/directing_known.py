"""Who is known to have directed the films of a title."""

from __future__ import annotations

from collections.abc import Iterable

from index.folding import fold
from index.known_films import directed, films_called, is_director

_YEARS_APART = 1
"""By how much the year of a film differs in what is printed of it."""
_OF_ANOTHER = frozenset(
    {"NAME's film", "NAME's new film", "film of NAME", "NAME's", "NAME's direction"}
)
"""Rules that can as well be of another film, with which this one is compared."""
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


def is_of_another_film(rule: str, name: str, titles: Iterable[str]) -> bool:
    """Whether prose that gives a film to a known director means another one of theirs.

    The film is known to be by others, and the director for others.
    """
    if rule not in _OF_ANOTHER or not is_director(fold(name)):
        return False
    called = [title for title in titles if films_called(title)]
    return bool(called) and not any(directed(title, name) for title in called)
