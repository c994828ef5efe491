"""A query against one generation: groups of films, best first, and what was understood."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from math import log
from pathlib import Path
from typing import overload

from index.catalog.ordering import Sort, film_order
from index.catalog.snapshot import Snapshot
from index.engine.reading import Searcher
from index.model import Film, FilmHits, Groups, Hit, Results
from index.query.parsing import parse
from index.query.spelling import suggestions
from index.query.tree import Everything, Query


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

    def __init__(self, folder: Path, snapshot: Snapshot) -> None:
        """Open the engine's files. `EngineDamaged` where they are not whole."""
        self.snapshot = snapshot
        self.searcher = Searcher.open(folder, snapshot.generation)

    def search(self, text: str, *, live: bool, sort: Sort, stop: Callable[[], bool]) -> Results:
        """The answer to `text`. `Stopped` where `stop` turned true before it was ready."""
        started = time.perf_counter()
        query = parse(text, live=True)
        if isinstance(query.tree, Everything):
            return self._everything(query, started, () if live else self._all(sort))
        hits = self.searcher.search(query.tree, stop=stop)
        groups = self._grouped(hits, sort)
        guesses = () if hits else suggestions(query, self.searcher)
        return Results(
            query=text,
            understood=query.understood,
            notes=query.notes,
            groups=Listed(groups),
            total=len(hits),
            films=sum(1 for group in groups if group.film),
            ms=(time.perf_counter() - started) * 1000,
            generation=self.snapshot.generation,
            suggestions=guesses,
        )

    def _everything(self, query: Query, started: float, groups: tuple[FilmHits, ...]) -> Results:
        return Results(
            query=query.text,
            understood=query.understood,
            notes=query.notes,
            groups=Listed(groups),
            total=len(self.snapshot.rows),
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

    def _grouped(self, hits: Iterable[Hit], sort: Sort) -> tuple[FilmHits, ...]:
        """Hits, best first, as films by their best hit, or in the order of `sort`."""
        rows = self.snapshot.rows
        by_film: dict[str, list[Hit]] = {}
        for hit in hits:
            film = rows[hit.id].film
            by_film.setdefault(f"film {film}" if film else hit.id, []).append(hit)
        groups = [FilmHits(rows[group[0].id].film, tuple(group)) for group in by_film.values()]
        if sort != "relevance":
            order = film_order(sort)
            groups.sort(key=lambda group: order(self._film_of(group)))
        return tuple(groups)

    def _film_of(self, group: FilmHits) -> Film | None:
        return self.snapshot.film(group.film) if group.film else None

    def rarity(self, word: str) -> float:
        """How much a word tells: 0 where every review has it, more the fewer have it."""
        return log(1 + self.searcher.count / (1 + self.searcher.frequency(word)))

    def close(self) -> None:
        self.searcher.close()
