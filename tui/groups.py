"""The list's groups: of all films, or of what a search found; made when they come into sight."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, overload

from textual.cache import LRUCache

from index.answers import Hit, Results
from index.model import Film
from tui.film_row import Group, Rows

if TYPE_CHECKING:
    from index.library import Snapshot

_REMEMBERED = 256
"""So many groups that were in sight are kept made."""


class Listing(Sequence[Group]):
    """Groups by number, and the number of the group that shows a film or a review."""

    @abstractmethod
    def group(self, number: int) -> Group:
        """Group `number` from 0; IndexError where there is none."""

    @abstractmethod
    def number_of(self, film_id: str) -> int:
        """The number of a film's group, -1 where it is not listed."""

    @abstractmethod
    def holder_of(self, review_id: str) -> int:
        """The number of the group that a review belongs to, -1 where that is not listed.

        A film's group counts also where it does not list this review.
        """

    @overload
    def __getitem__(self, number: int) -> Group: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[Group]: ...
    def __getitem__(self, number: int | slice) -> Group | Sequence[Group]:
        if isinstance(number, slice):
            return [self.group(one) for one in range(*number.indices(len(self)))]
        return self.group(number)


class Nothing(Listing):
    """No groups at all."""

    def __len__(self) -> int:
        return 0

    def group(self, number: int) -> Group:
        raise IndexError(number)

    def number_of(self, film_id: str) -> int:  # noqa: ARG002
        return -1

    def holder_of(self, review_id: str) -> int:  # noqa: ARG002
        return -1


class AllFilms(Listing):
    """Every film, then the documents whose film is unknown."""

    def __init__(self, snapshot: Snapshot, films: Sequence[Film]) -> None:
        self._snapshot = snapshot
        self._films = films

    def __len__(self) -> int:
        return len(self._films) + len(self._snapshot.loose)

    def group(self, number: int) -> Group:
        read, films = self._snapshot.row, self._films
        if number < len(films):
            return Group(films[number], Rows(films[number].reviews, read))
        return Group(None, Rows((self._snapshot.loose[number - len(films)],), read))

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {film.id: number for number, film in enumerate(self._films)}

    def number_of(self, film_id: str) -> int:
        return self._numbers.get(film_id, -1)

    def holder_of(self, review_id: str) -> int:
        film_id = _film_of(self._snapshot, review_id)
        if film_id is not None:
            return self.number_of(film_id)
        loose = self._snapshot.loose
        return len(self._films) + loose.index(review_id) if review_id in loose else -1


class Found(Listing):
    """The films that a search found, each with its matching reviews, best first."""

    def __init__(self, snapshot: Snapshot, results: Results) -> None:
        self._snapshot = snapshot
        self._groups = results.groups
        self._made: LRUCache[int, Group] = LRUCache(_REMEMBERED)

    def __len__(self) -> int:
        return len(self._groups)

    def group(self, number: int) -> Group:
        made = self._made.get(number)
        if made is None:
            found = self._groups[number]
            film = self._snapshot.film(found.film) if found.film else None
            rows = Rows(_Ids(found.hits), self._snapshot.row)
            made = self._made[number] = Group(film, rows, len(found.hits))
        return made

    def number_of(self, film_id: str) -> int:
        return self._groups.place_of(film_id)

    def holder_of(self, review_id: str) -> int:
        film_id = _film_of(self._snapshot, review_id)
        if film_id is not None:
            return self.number_of(film_id)
        return self._groups.place_of_loose(review_id)


class _Ids(Sequence[str]):
    """The ids of hits, which are put in order as far as somebody looks."""

    def __init__(self, hits: Sequence[Hit]) -> None:
        self._hits = hits

    def __len__(self) -> int:
        return len(self._hits)

    @overload
    def __getitem__(self, number: int) -> str: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[str]: ...
    def __getitem__(self, number: int | slice) -> str | Sequence[str]:
        if isinstance(number, slice):
            return [hit.id for hit in self._hits[number]]
        return self._hits[number].id


def _film_of(snapshot: Snapshot, review_id: str) -> str | None:
    """The film of a review, None where it has none or there is no such review."""
    current = snapshot.current_id(review_id)
    return None if current is None else snapshot.row(current).film
