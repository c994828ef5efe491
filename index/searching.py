"""A query against one generation: groups of films, best first, and what was understood."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from math import log
from pathlib import Path
from typing import Final, overload

import numpy as np

from index.answers import FilmHits, Groups, Hit, Results
from index.catalog.ordering import Sort, film_order
from index.catalog.snapshot import Snapshot
from index.engine.arrays import Array
from index.engine.grouping import FilmGroups
from index.engine.reading import Searcher
from index.query.numbers import NO_GRADES
from index.query.parsing import parse
from index.query.spelling import Advice, advice
from index.query.tree import Everything, Query
from index.query.unlogged import unlogged

_NO_ADVICE: Final = Advice((), ())
_IN_SIGHT: Final = 50
"""So many groups are put in order by the search itself, the others when they come into sight."""


class Listed(Groups):
    """Groups that are there already."""

    def __init__(self, groups: Sequence[FilmHits]) -> None:
        self._groups = groups

    def __len__(self) -> int:
        return len(self._groups)

    @overload
    def __getitem__(self, at: int) -> FilmHits: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[FilmHits]: ...
    def __getitem__(self, at: int | slice) -> FilmHits | Sequence[FilmHits]:
        return self._groups[at]

    def of(self, film_id: str) -> FilmHits | None:
        return next((group for group in self._groups if group.film == film_id), None)


class Search:
    """A generation ready to be searched: catalog and engine of the same number."""

    def __init__(
        self, folder: Path, snapshot: Snapshot, grades: Mapping[str, float] = NO_GRADES
    ) -> None:
        """Open the engine's files. `EngineDamaged` where they are not whole.

        `grades` are those that a person's own table says the worth of.
        """
        self.snapshot = snapshot
        self.grades = grades
        self.searcher = Searcher.open(folder, snapshot.generation)
        self._orders: dict[Sort, Array] = {}
        self._rarities: dict[str, float] = {}

    def search(self, text: str, *, live: bool, sort: Sort, stop: Callable[[], bool]) -> Results:
        """The answer to `text`. `Stopped` where `stop` turned true before it was ready."""
        started = time.perf_counter()
        query = parse(text, live=True, grades=self.grades)
        if isinstance(query.tree, Everything):
            return self._everything(query, started, () if live else self._all(sort))
        found = self.searcher.search(query.tree, stop=stop)
        groups = FilmGroups(found, self._places(sort))
        groups.settle(_IN_SIGHT)
        guess = _NO_ADVICE if found else advice(query, self.searcher, stop)
        return Results(
            query=text,
            understood=query.understood,
            notes=(*query.notes, *(() if found else self._unlogged(query)), *guess.notes),
            groups=groups,
            total=len(found),
            films=groups.films,
            ms=(time.perf_counter() - started) * 1000,
            generation=self.snapshot.generation,
            suggestions=guess.suggestions,
        )

    def _unlogged(self, query: Query) -> tuple[str, ...]:
        return unlogged(query.tree, [film.diary for film in self.snapshot.films if film.diary])

    def _everything(self, query: Query, started: float, groups: tuple[FilmHits, ...]) -> Results:
        return Results(
            query=query.text,
            understood=query.understood,
            notes=query.notes,
            groups=Listed(groups),
            total=self.snapshot.shown,
            films=len(self.snapshot.films),
            ms=(time.perf_counter() - started) * 1000,
            generation=self.snapshot.generation,
            everything=True,
        )

    def _all(self, sort: Sort) -> tuple[FilmHits, ...]:
        order = film_order("title" if sort == "relevance" else sort)
        films = sorted(self.snapshot.films, key=order)
        loose = (FilmHits(None, (Hit(id_, 0.0),)) for id_ in self.snapshot.loose)
        listed = (FilmHits(film.id, tuple(Hit(id_, 0.0) for id_ in film.reviews)) for film in films)
        return (*listed, *loose)

    def _places(self, sort: Sort) -> Array | None:
        """Where each film of the engine's column stands in an order; None for the best first."""
        if sort == "relevance":
            return None
        places = self._orders.get(sort)
        if places is None:
            films = sorted(self.snapshot.films, key=film_order(sort))
            place_of = {film.id: place for place, film in enumerate(films)}
            names = self.searcher.film_ids
            places = np.array([place_of.get(name, len(films)) for name in names])
            self._orders[sort] = places
        return places

    def rarity(self, word: str) -> float:
        """How much a word tells: 0 where every review has it, more the fewer have it."""
        known = self._rarities.get(word)
        if known is None:
            known = log(1 + self.searcher.count / (1 + self.searcher.frequency(word)))
            self._rarities[word] = known
        return known

    def close(self) -> None:
        self.searcher.close()
