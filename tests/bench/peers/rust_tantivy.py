"""Tantivy through tantivy-py: English stems, fast fields, one segment after a build.

Beginnings of words are asked for as fuzzy terms of distance 0: as complete as
the regular expressions that examples use, in half their time. (A phrase prefix of
one word is faster still, but leaves out all but the first 50 words that begin so.)
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

import tantivy
from tantivy import Occur, Query

from tests.bench.corpus import Review
from tests.bench.peers.peer import Peer
from tests.bench.peers.question import BEST, Question

_WEIGHTS: Final = {"title": 3.0, "people": 2.0, "body": 1.0}
_FIELDS: Final = list(_WEIGHTS)
_HEAP: Final = 512_000_000
_LONGEST_FOR_ONE_EDIT: Final = 5


class Tantivy(Peer):
    """The 20 best, not how many there are: so it may skip what cannot be among them."""

    name = "tantivy"
    cores = (1, 2)
    counts = False

    def prepare(self, reviews: Sequence[Review]) -> None:
        del reviews
        self.folder.mkdir(parents=True)

    def build(self, reviews: Sequence[Review], cores: int) -> None:
        index = tantivy.Index(_schema(), str(self.folder))
        writer = index.writer(heap_size=_HEAP * cores, num_threads=cores)
        for review in reviews:
            writer.add_document(_document(review))
        writer.commit()
        writer.wait_merging_threads()

    def open(self, reviews: Mapping[int, Review]) -> None:
        self._reviews = reviews
        self._index = tantivy.Index.open(str(self.folder))
        self._schema = self._index.schema
        self._searcher = self._index.searcher()
        self._writer: Any = None

    def answer(self, question: Question) -> list[Any]:
        query, searcher = self._query(question), self._searcher
        if question.answer == "films":
            wanted = {"films": {"terms": {"field": "film", "size": BEST}}}
            buckets: list[Any] = searcher.aggregate(query, wanted)["films"]["buckets"]
            return buckets
        by = "year" if question.answer == "newest film" else None
        hits = searcher.search(query, BEST, count=self.counts, order_by_field=by).hits
        numbers = searcher.fast_field_values("number", [address for _, address in hits])
        if question.answer != "snippets":
            return numbers
        made = tantivy.SnippetGenerator.create(searcher, query, self._schema, "body")
        texts = (self._reviews[int(number)].text for number in numbers if number is not None)
        return [made.snippet_from_doc(tantivy.Document(body=text)).to_html() for text in texts]

    def count(self, question: Question) -> int | None:
        found: Any = self._searcher.search(self._query(question), 1)
        return int(found.count)

    def _query(self, question: Question) -> Query:
        needed = [(Occur.Must, query) for query in self._clauses(question)]
        return needed[0][1] if len(needed) == 1 else Query.boolean_query(needed)

    def _clauses(self, question: Question) -> list[Query]:
        clauses: list[Query] = []
        if question.film:
            clauses.append(self._plain(f"film:{question.film}"))
        if question.least_percent is not None:
            clauses.append(self._plain(f"percent:[{question.least_percent} TO 100]"))
        if question.like:
            edits = 1 if len(question.like) <= _LONGEST_FOR_ONE_EDIT else 2
            clauses.append(self._in_any(question.like, edits, prefix=False))
        joined = " ".join(question.words)
        if question.how == "phrase":
            last = f"{joined} {question.prefix}".strip()
            return [*clauses, self._words(f'"{last}"' + ("*" if question.prefix else ""))]
        if question.words:
            clauses.append(self._words(joined, all_of_them=question.how == "and"))
        if question.prefix:
            clauses.append(self._in_any(question.prefix, 0, prefix=True))
        return clauses

    def _words(self, text: str, all_of_them: bool = True) -> Query:
        return self._index.parse_query(
            text, _FIELDS, field_boosts=_WEIGHTS, conjunction_by_default=all_of_them
        )

    def _plain(self, text: str) -> Query:
        return Query.const_score_query(self._index.parse_query(text), 0.0)

    def _in_any(self, word: str, edits: int, *, prefix: bool) -> Query:
        def within(field: str) -> Query:
            return Query.fuzzy_term_query(
                self._schema, field, word.lower(), distance=edits, prefix=prefix
            )

        return Query.boolean_query(
            [
                (Occur.Should, Query.boost_query(within(field), weight))
                for field, weight in _WEIGHTS.items()
            ]
        )

    def replace(self, reviews: Sequence[Review]) -> None:
        if self._writer is None:
            self._writer = self._index.writer(heap_size=_HEAP, num_threads=1)
        for review in reviews:
            self._writer.delete_documents_by_term("number", review.number)
            self._writer.add_document(_document(review))
        self._writer.commit()
        self._index.reload()
        self._searcher = self._index.searcher()

    def size(self) -> int:
        files = [path for path in self.folder.iterdir() if not re.search(r"lock$", path.name)]
        return sum(path.stat().st_size for path in files)

    def close(self) -> None:
        if self._writer is not None:
            self._writer.wait_merging_threads()
            self._writer = None


class CountingTantivy(Tantivy):
    """With the number of all matches, which Matinee always gives."""

    name = "tantivy+count"
    counts = True


def _schema() -> tantivy.Schema:
    schema = tantivy.SchemaBuilder()
    schema.add_integer_field("number", indexed=True, fast=True)
    schema.add_text_field("title", tokenizer_name="en_stem")
    schema.add_text_field("people")
    schema.add_text_field("body", tokenizer_name="en_stem")
    schema.add_text_field("film", tokenizer_name="raw", fast=True)
    schema.add_integer_field("year", indexed=True, fast=True)
    schema.add_integer_field("percent", indexed=True, fast=True)
    return schema.build()


def _document(review: Review) -> tantivy.Document:
    return tantivy.Document(
        number=review.number,
        title=review.title,
        people=review.people,
        body=review.text,
        film=review.film,
        year=review.year,
        percent=review.percent,
    )
