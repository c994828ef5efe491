"""Matinee's engine, asked as the search bar asks it: what was typed is parsed each time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from index.engine.entry import Entry
from index.engine.generations import generations
from index.engine.reading import Searcher
from index.engine.writing import write
from index.model import Hit
from index.query.parsing import parse
from index.query.snippets import snippets
from tests.bench.corpus import Review
from tests.bench.peers.peer import Peer
from tests.bench.peers.question import BEST, Question


class Matinee(Peer):
    name = "matinee"

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._reviews: Mapping[int, Review] = {}
        self._searcher: Searcher | None = None

    def prepare(self, reviews: Sequence[Review]) -> None:
        del reviews

    def build(self, reviews: Sequence[Review], cores: int) -> None:
        write(self.folder, add=map(_entry, reviews), remove=(), publish=_nothing, fresh=True)

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
        hits = self.searcher.search(tree)
        match question.answer:
            case "films":
                films = Counter(self._review(hit).film for hit in hits)
                return films.most_common(BEST)
            case "newest film":
                hits.sort(key=lambda hit: -self._review(hit).year)
            case "snippets":
                texts = (self._review(hit).text for hit in hits[:BEST])
                return [snippets(tree, text, (), "en", limit=1) for text in texts]
            case "best":
                pass
        return [int(hit.id) for hit in hits[:BEST]]

    def count(self, question: Question) -> int:
        return len(self.searcher.search(parse(query_text(question), live=True).tree))

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
