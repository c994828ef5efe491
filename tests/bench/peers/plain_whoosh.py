"""Whoosh as it comes: its own codec, analysers and searcher, with plenty of memory to build."""

from __future__ import annotations

import warnings
from collections.abc import Mapping, Sequence
from typing import Any, Final

from tests.bench.corpus import Review
from tests.bench.peers.peer import Peer
from tests.bench.peers.question import BEST, Question

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from whoosh import analysis, fields, highlight, index, query, sorting

_WEIGHTS: Final = {"title": 3.0, "people": 2.0, "body": 1.0}
_MEGABYTES: Final = 1_024
_LONGEST_FOR_ONE_EDIT: Final = 5


class PlainWhoosh(Peer):
    name = "whoosh"
    cores = (1, 2)
    slow = True

    def prepare(self, reviews: Sequence[Review]) -> None:
        del reviews
        self.folder.mkdir(parents=True)

    def build(self, reviews: Sequence[Review], cores: int) -> None:
        made = index.create_in(str(self.folder), _schema())
        limit = _MEGABYTES // cores
        writer = made.writer(limitmb=limit, procs=cores, multisegment=cores > 1)
        for review in reviews:
            writer.add_document(**_fields(review))
        writer.commit()

    def open(self, reviews: Mapping[int, Review]) -> None:
        self._reviews = reviews
        self._index = index.open_dir(str(self.folder))
        self._searcher = self._index.searcher()

    def answer(self, question: Question) -> list[Any]:
        options: dict[str, Any] = {"limit": BEST}
        if question.film:
            options["filter"] = query.Term("film", question.film)
        if question.least_percent is not None:
            options["filter"] = query.NumericRange("percent", question.least_percent, None)
        if question.answer == "newest film":
            options["sortedby"] = sorting.FieldFacet("year", reverse=True)
        if question.answer == "films":
            options["groupedby"] = sorting.FieldFacet("film", maptype=sorting.Count)
        found = self._searcher.search(self._query(question), **options)
        if question.answer == "films":
            counts = found.groups("film")
            return sorted(counts, key=counts.__getitem__, reverse=True)[:BEST]
        if question.answer == "snippets":
            found.fragmenter = highlight.ContextFragmenter(maxchars=200, surround=40)
            texts = (self._reviews[hit["number"]].text for hit in found)
            return [hit.highlights("body", text) for hit, text in zip(found, texts, strict=True)]
        return [hit["number"] for hit in found]

    def count(self, question: Question) -> int:
        return len(self._searcher.search(self._query(question), limit=None))

    def _query(self, question: Question) -> Any:
        if question.how == "phrase":
            # The last word of a phrase counts as whole: Whoosh has no beginnings in phrases.
            joined = " ".join((*question.words, question.prefix))
            return query.Phrase("body", _analysed("body", joined))
        words = [self._word(word) for word in question.words]
        clauses = [clause for clause in words if clause.subqueries]
        if question.how == "or":
            clauses = [query.Or(clauses)]
        if question.like:
            edits = 1 if len(question.like) <= _LONGEST_FOR_ONE_EDIT else 2
            clauses.append(_in_any(query.FuzzyTerm, question.like, maxdist=edits, prefixlength=1))
        if question.prefix:
            clauses.append(_in_any(query.Prefix, question.prefix.lower()))
        return query.And(clauses)

    def _word(self, word: str) -> Any:
        return query.Or(
            [
                query.Term(field, term, boost=boost)
                for field, boost in _WEIGHTS.items()
                for term in _analysed(field, word)
            ]
        )

    def replace(self, reviews: Sequence[Review]) -> None:
        writer = self._index.writer()
        for review in reviews:
            writer.update_document(**_fields(review))
        writer.commit()
        self._searcher = self._searcher.refresh()

    def close(self) -> None:
        self._searcher.close()


def _in_any(kind: Any, text: str, **options: Any) -> Any:
    return query.Or(
        [kind(field, text, boost=boost, **options) for field, boost in _WEIGHTS.items()]
    )


def _analysed(field: str, text: str) -> list[str]:
    return [token.text for token in _ANALYZERS[field](text)]


_STEMS: Final = analysis.StemmingAnalyzer(cachesize=-1)
_PLAIN: Final = analysis.StandardAnalyzer(stoplist=None)
_ANALYZERS: Final = {"title": _STEMS, "people": _PLAIN, "body": _STEMS}


def _schema() -> Any:
    return fields.Schema(
        number=fields.NUMERIC(int, unique=True, stored=True, signed=False),
        title=fields.TEXT(analyzer=_STEMS),
        people=fields.TEXT(analyzer=_PLAIN),
        body=fields.TEXT(analyzer=_STEMS),
        film=fields.ID(sortable=True),
        year=fields.NUMERIC(int, sortable=True),
        percent=fields.NUMERIC(int, sortable=True),
    )


def _fields(review: Review) -> dict[str, Any]:
    return {
        "number": review.number,
        "title": review.title,
        "people": review.people,
        "body": review.text,
        "film": review.film,
        "year": review.year,
        "percent": review.percent,
    }
