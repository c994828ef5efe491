"""The list's groups: of all films, or of what a search found."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from index.model import Film, Results
from tui.film_list import Group, Rows

if TYPE_CHECKING:
    from index.library import Snapshot


def all_groups(snapshot: Snapshot, films: Sequence[Film]) -> list[Group]:
    """Every film, then the documents whose film is unknown."""
    groups = [Group(film, Rows(film.reviews, snapshot.row), None) for film in films]
    groups += [Group(None, Rows((one,), snapshot.row), None) for one in snapshot.loose]
    return groups


def found_groups(snapshot: Snapshot, results: Results) -> list[Group]:
    """The films that a search found, each with its matching reviews, best first."""
    groups = []
    for found in results.groups:
        film = snapshot.film(found.film) if found.film else None
        ids = tuple(hit.id for hit in found.hits)
        groups.append(Group(film, Rows(ids, snapshot.row), len(ids)))
    return groups
