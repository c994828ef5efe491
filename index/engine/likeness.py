"""What reviews have in common: how rare words are among them, and which share the most.

Counts and scores are of live documents only, whatever segments they lie in.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Final, NamedTuple

import numpy as np

from index.engine.arrays import Array
from index.engine.expanding import exactly
from index.engine.faults import Stopped
from index.engine.fields import BODY
from index.engine.postings import Postings
from index.engine.scoring import K1, B
from index.engine.segments import Collection as Documents
from index.engine.segments import OpenSegment
from index.stemming import stem

_NONE: Final = np.empty(0, np.int64)
_MANY: Final = 1000
"""Documents of a common word."""


class Clue(NamedTuple):
    """Something that reviews can share, and what sharing it is worth at least.

    In running text one word, which counts the more the more of a text it is; in
    another field words that all stand there, which counts `weight`.
    """

    words: tuple[str, ...]
    weight: float
    field: str = BODY

    @property
    def in_text(self) -> bool:
        return self.field == BODY


class Alike(NamedTuple):
    """A review that shares `clues` (numbers, what counts most first)."""

    id: str
    score: float
    clues: list[int]


class Shares(NamedTuple):
    """The `best`, best first and ties by id; how many share enough; the clues that counted."""

    best: list[Alike]
    total: int
    clues: list[int]


class _Part(NamedTuple):
    """What documents (rising) gain by a clue of this number."""

    clue: int
    docs: Array
    gains: Array

    def gained(self, wanted: Sequence[int]) -> Array:
        """What each of these documents gains, 0 where it hasn't the clue."""
        at = np.minimum(np.searchsorted(self.docs, wanted), len(self.docs) - 1)
        gained: Array = np.where(self.docs[at] == wanted, self.gains[at], 0.0)
        return gained


class Likeness:
    """Answers over one collection."""

    def __init__(self, documents: Documents) -> None:
        self._documents = documents
        total = int(documents.lengths(BODY)[documents.live].sum(dtype=np.int64))
        self._mean = total / documents.live_count if total else 1.0
        self._counts: dict[tuple[int, int, int], int] = {}

    def spread(
        self, words: Sequence[str], language: str | None, stop: Callable[[], bool]
    ) -> tuple[list[int], int]:
        """How many reviews of a language have each word, every form of its stem counted by itself.

        And how many reviews these are. Those of no known language count too; None: all.
        """
        spread = [0] * len(words)
        reviews = 0
        for segment in self._documents.segments:
            body = segment.postings(BODY)
            for number, name in _languages(segment, language):
                spoken = self._spoken(segment, number)
                reviews += int(np.count_nonzero(spoken))
                table = segment.stems(number)
                if body is None or table is None:
                    continue
                if stop():
                    raise Stopped
                everywhere = bool(spoken.all())
                for at, word in enumerate(words):
                    for form in table.words_of(stem(word, name or None)):
                        spread[at] += (
                            int(body.starts[form + 1] - body.starts[form])
                            if everywhere
                            else self._count(segment, number, form, spoken)
                        )
        return spread, reviews

    def _count(self, segment: OpenSegment, language: int, form: int, spoken: Array) -> int:
        """In how many documents a word stands, of those that are live and in a language.

        Of common words this is remembered: reading all their postings is what takes long.
        """
        key = segment.base, language, form
        known = self._counts.get(key)
        if known is None:
            body = segment.postings(BODY)
            docs = _NONE if body is None else body.docs[_span(body, form)]
            known = int(np.count_nonzero(spoken[docs]))
            if len(docs) > _MANY:
                self._counts[key] = known
        return known

    def having(self, words: Sequence[str], field: str = BODY) -> Array:
        """The live documents in which all of these words stand exactly so, rising."""
        docs = [self._all_of(segment, words, field) for segment in self._documents.segments]
        found = np.concatenate([_NONE, *docs])
        live: Array = found[self._documents.live[found]]
        return live

    def twins(self, words: Sequence[str], length: int) -> list[str]:
        """The ids of reviews of `length` words that have these among them: copies, it may be."""
        docs = self.having(words)
        same = docs[self._documents.numbers("words")[docs] == length]
        return self._documents.ids(same.tolist())

    def best(
        self,
        clues: Sequence[Clue],
        language: str | None,
        *,
        within: Collection[str] | None,
        but: Collection[str],
        most: int,
        limit: int,
        stop: Callable[[], bool],
    ) -> Shares:
        """The reviews that share the most of `clues`: of those within, but not these, by id.

        Words of running text are shared within a language only. The first `most`
        clues count that any of them has. Enough are two, or one where there is only one.
        """
        among = self._documents.live if within is None else self._with_ids(within)
        among = among & self._documents.live & ~self._with_ids(but)
        score, shared = np.zeros(len(among)), np.zeros(len(among), np.int32)
        parts: list[_Part] = []
        for number, clue in enumerate(clues):
            if stop():
                raise Stopped
            if len(parts) == most:
                break
            part = self._part(number, clue, language, among)
            score[part.docs] += part.gains
            shared[part.docs] += 1
            if len(part.docs):
                parts.append(part)
        docs = np.flatnonzero(shared >= max(1, min(2, len(parts))))
        best = self._first(docs, score, limit)
        gained = np.array([part.gained(best) for part in parts])
        ids = self._documents.ids(best)
        alike = [
            Alike(id_, float(score[doc]), _by_gain(parts, gained[:, at]))
            for at, (doc, id_) in enumerate(zip(best, ids, strict=True))
        ]
        return Shares(best=alike, total=len(docs), clues=[part.clue for part in parts])

    def _with_ids(self, ids: Collection[str]) -> Array:
        """True for the documents with these ids, deleted ones too."""
        mask = np.zeros(self._documents.size, bool)
        for segment in self._documents.segments:
            mask[segment.span][segment.columns.ids.places(ids)] = True
        return mask

    def _first(self, docs: Array, score: Array, limit: int) -> list[int]:
        """The best of these documents, ties by id."""
        if 0 < limit < len(docs):
            least = np.partition(score[docs], -limit)[-limit]
            docs = docs[score[docs] >= least]
        numbers = docs.tolist()
        ids = dict(zip(numbers, self._documents.ids(numbers), strict=True))
        return sorted(numbers, key=lambda doc: (-score[doc], ids[doc]))[:limit]

    def _part(self, number: int, clue: Clue, language: str | None, among: Array) -> _Part:
        """The documents in a mask that have a clue, and what each gains by it."""
        if not clue.in_text:
            docs = self.having(clue.words, clue.field)
            docs = docs[among[docs]]
            return _Part(number, docs, np.full(len(docs), clue.weight))
        parts = [
            part
            for segment in self._documents.segments
            for part in _of_stem(segment, clue.words[0], language)
        ]
        docs = np.concatenate([_NONE, *(docs for docs, _ in parts)])
        counts = np.concatenate([_NONE, *(counts for _, counts in parts)])
        kept = among[docs]
        docs, counts = _summed(docs[kept], counts[kept])
        lengths = self._documents.lengths(BODY)[docs].astype(np.float64)
        norm = K1 * ((1 - B) + B * lengths / self._mean)
        gains = clue.weight * (K1 + 1) * counts / (counts + norm)
        return _Part(number, docs, gains)

    def _all_of(self, segment: OpenSegment, words: Sequence[str], field: str) -> Array:
        """The documents of a segment that have all these words, numbered through the collection."""
        postings = segment.postings(field)
        if postings is None:
            return _NONE
        docs: Array | None = None
        for word in words:
            spans = [_span(postings, run.first) for run in exactly(postings.words, word)]
            here = postings.docs[spans[0]] if spans else _NONE
            docs = here if docs is None else np.intersect1d(docs, here, assume_unique=True)
        return _NONE if docs is None else docs.astype(np.int64) + segment.base

    def _spoken(self, segment: OpenSegment, language: int) -> Array:
        """Which documents of a segment are live and in a language."""
        spoken: Array = segment.columns.languages == language
        return spoken & self._documents.live[segment.span]


def _languages(segment: OpenSegment, wanted: str | None) -> Iterator[tuple[int, str]]:
    """The numbers and names of a language in a segment, whatever the region; and of none.

    A text whose language is not known may be in any.
    """
    for number, name in enumerate(segment.columns.language_names):
        if not (wanted and name) or _plain(name) == _plain(wanted):
            yield number, name


def _plain(language: str) -> str:
    return language.lower().replace("_", "-").partition("-")[0]


def _span(postings: Postings, word: int) -> slice:
    return slice(int(postings.starts[word]), int(postings.starts[word + 1]))


def _of_stem(
    segment: OpenSegment, word: str, language: str | None
) -> Iterator[tuple[Array, Array]]:
    """Documents, numbered through the collection, with a form of the word, and how often.

    A document may come more than once.
    """
    body = segment.postings(BODY)
    if body is None:
        return
    alone = len(segment.columns.language_names) == 1
    for number, name in _languages(segment, language):
        table = segment.stems(number)
        for form in () if table is None else table.words_of(stem(word, name or None)):
            span = _span(body, form)
            docs, counts = body.docs[span], body.counts[span]
            if not alone:
                spoken = segment.columns.languages[docs] == number
                docs, counts = docs[spoken], counts[spoken]
            yield docs.astype(np.int64) + segment.base, counts.astype(np.int64)


def _summed(docs: Array, counts: Array) -> tuple[Array, Array]:
    """Each document once, with all its counts."""
    if not len(docs):
        return docs, counts
    order = np.argsort(docs, kind="stable")
    docs, counts = docs[order], counts[order]
    first = np.flatnonzero(np.append(True, docs[1:] != docs[:-1]))
    return docs[first], np.add.reduceat(counts, first)


def _by_gain(parts: Sequence[_Part], gained: Array) -> list[int]:
    """The clues by which something is gained, the most first."""
    order = np.argsort(-gained, kind="stable").tolist()
    return [parts[row].clue for row in order if gained[row]]
