"""Matinee's engine, asked as the search bar asks it: what was typed is parsed each time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np

from index.answers import Hit
from index.engine.arrays import Array
from index.engine.entry import Entry
from index.engine.generations import generations
from index.engine.grouping import FilmGroups
from index.engine.reading import Searcher
from index.engine.writing import write
from index.query.parsing import parse
from index.query.snippets import snippets
from tests.bench.corpus import Review
from tests.bench.peers.peer import Peer
from tests.bench.peers.question import BEST, Question

_AT_ONCE = 200_000
"""As many at once as memory is good for; a library is built in smaller slices."""


class Matinee(Peer):
    name = "matinee"
    cores = (1, 2)

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._reviews: Mapping[int, Review] = {}
        self._searcher: Searcher | None = None
        self._places: Array | None = None

    def prepare(self, reviews: Sequence[Review]) -> None:
        del reviews

    def build(self, reviews: Sequence[Review], cores: int) -> None:
        for first in range(0, len(reviews), _AT_ONCE):
            entries = map(_entry, reviews[first : first + _AT_ONCE])
            write(
                self.folder, add=entries, remove=(), publish=_nothing, fresh=not first, jobs=cores
            )

    def open(self, reviews: Mapping[int, Review]) -> None:
        self._reviews = reviews
        self._open_newest()

    def _open_newest(self) -> None:
        self._searcher = Searcher.open(self.folder, generations(self.folder)[-1])

    @property
    def searcher(self) -> Searcher:
        assert self._searcher is not None
        return self._searcher

    def answer(self, question: Question) -> list[Any]:
        tree = parse(query_text(question), live=True).tree
        found = self.searcher.search(tree)
        match question.answer:
            case "films":
                return found.counts("film_id", BEST)
            case "newest film":
                groups = FilmGroups(found, self._newest_first)
                hits = (hit for group in groups[:BEST] for hit in group.hits)
                return [int(hit.id) for hit in islice(hits, BEST)]
            case "snippets":
                texts = (self._review(hit).text for hit in found[:BEST])
                return [snippets(tree, text, (), "en", limit=1) for text in texts]
            case "best":
                return [int(hit.id) for hit in found[:BEST]]

    def count(self, question: Question) -> int:
        return len(self.searcher.search(parse(query_text(question), live=True).tree))

    @property
    def _newest_first(self) -> Array:
        """Where each film stands by its year, worked out once for an index as the product does."""
        if self._places is None:
            years = {review.film: review.year for review in self._reviews.values()}
            names = self.searcher.film_ids
            order = sorted(names, key=lambda name: -years.get(name, 0))
            place_of = {name: place for place, name in enumerate(order)}
            self._places = np.array([place_of[name] for name in names])
        return self._places

    def _review(self, hit: Hit) -> Review:
        return self._reviews[int(hit.id)]

    def replace(self, reviews: Sequence[Review]) -> None:
        write(self.folder, add=map(_entry, reviews), remove=(), publish=_nothing)
        self._open_newest()

    def close(self) -> None:
        if self._searcher is not None:
            self._searcher.close()


def _entry(review: Review) -> Entry:
    return Entry(
        id=f"{review.number:07}",
        text=review.text,
        film=(review.title,),
        title=(review.title,),
        critic=(review.critic,),
        publication=(review.publication,),
        director=(review.director,),
        cast=review.cast,
        text_language="en",
        years=(review.year,),
        percent=float(review.percent),
        published=review.published,
        words=review.text.count(" ") + 1,
        has=("rating", "critic"),
        film_id=review.film,
    )


def query_text(question: Question) -> str:
    """The question as a person types it; a space at the end where no word is half typed."""
    return "".join(_pieces(question))


def _pieces(question: Question) -> Iterator[str]:
    if question.film_title:
        yield f'film:"{question.film_title}" '
    if question.least_percent is not None:
        yield f"rating:>={question.least_percent}/100 "
    if question.like:
        yield f"{question.like}~ "
    if question.how == "phrase":
        end = question.prefix or '" '
        yield '"' + " ".join(question.words) + (" " if question.prefix else "") + end
        return
    if question.words:
        yield (" OR " if question.how == "or" else " ").join(question.words) + " "
    yield question.prefix


def _nothing(generation: int) -> None:
    del generation
