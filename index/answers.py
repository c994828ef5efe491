"""What a search answers with, frozen: hits, films of hits, snippets, neighbours."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence

from msgspec import Struct


class Hit(Struct, frozen=True):
    """A review that matches, with its score (larger is better)."""

    id: str
    score: float


class FilmHits(Struct, frozen=True):
    """The matching reviews of one film, best first; film None: a review without one."""

    film: str | None
    hits: Sequence[Hit]


class Groups(Sequence[FilmHits]):
    """What a search found, film by film, in order; made when asked for.

    The length is known at once, one group costs microseconds, all of them as
    much as there are: ask for those in sight.
    """

    @abstractmethod
    def of(self, film_id: str) -> FilmHits | None:
        """The matching reviews of a film, None where it has none."""

    def place_of(self, film_id: str) -> int:
        """The number of a film's group, -1 where it has none."""
        return next((at for at, group in enumerate(self) if group.film == film_id), -1)

    def place_of_loose(self, review_id: str) -> int:
        """The number of the group of a review without a film, -1 where it does not match."""
        loose = (at for at, group in enumerate(self) if not group.film)
        return next((at for at in loose if self[at].hits[0].id == review_id), -1)


class Snippet(Struct, frozen=True):
    """Words around hits. `spans` are offsets in `text`; `at` is its offset in the review's text."""

    text: str
    spans: tuple[tuple[int, int], ...]
    at: int
    line: int


class Results(Struct, frozen=True):
    """An immutable answer to one query, on one generation of the index.

    `everything` is True where the query asks for nothing in particular: all
    films are meant, and a live search leaves `groups` empty.
    """

    query: str
    understood: str
    notes: tuple[str, ...]
    groups: Groups
    total: int
    films: int
    ms: float
    generation: int
    everything: bool = False
    suggestions: tuple[str, ...] = ()


class Neighbour(Struct, frozen=True):
    """A review like another: its score, and the words that both have, the most telling first."""

    id: str
    score: float
    words: tuple[str, ...]


class Nearby(Struct, frozen=True):
    """The reviews most like the review `id`: `hits`, best first, ties by id.

    Of other films, or with `same_film` of the same. `words` are what tells most of
    this review, as it writes them; `total` counts all reviews that share enough.
    `results` are the same hits by film, its query one that finds the words in a text.
    """

    id: str
    same_film: bool
    words: tuple[str, ...]
    hits: tuple[Neighbour, ...]
    total: int
    results: Results
