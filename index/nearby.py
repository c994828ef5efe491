"""More like this: the reviews that share what tells most of one."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from math import log
from typing import Final, NamedTuple

from index.answers import FilmHits, Hit, Nearby, Neighbour, Results
from index.catalog.snapshot import Snapshot
from index.engine.likeness import Clue, Likeness
from index.model import Film, Review
from index.query.rendering import render
from index.query.tree import Or, Word
from index.searching import Listed, Search
from index.stemming import stem
from index.words import CHUNK, index_words, tokens

_MOST_CLUES: Final = 40
_COMMON: Final = 1 / 3
"""What a larger share of the other reviews has says nothing."""
_SATURATION: Final = 2.0
"""How soon further uses of a word stop adding to what it tells."""
_NAME: Final = 2.0
"""A name is worth so many single words that are as rare."""
_CAST: Final = 8
_READ: Final = 200_000
"""Characters read of a text: what it is like shows long before."""
_RAREST: Final = 3


class _Term(NamedTuple):
    """A word of a review in all its forms: one of them folded, and one as mostly written."""

    word: str
    shown: str
    uses: int
    forms: int


class _Shareable(NamedTuple):
    clue: Clue
    shown: str


def nearby(
    search: Search, review: Review, *, same_film: bool, limit: int, stop: Callable[[], bool]
) -> Nearby:
    """The reviews most like this one. `Stopped` where `stop` turned true before they are found."""
    started = time.perf_counter()
    snapshot = search.snapshot
    film_id = snapshot.row(review.id).film
    film = snapshot.film(film_id) if film_id else None
    siblings = set(film.reviews) if film else set()
    with search.searcher.likeness() as likeness:
        words, copies = _words(search, likeness, review, stop)
        names = [] if same_film else _names(review, film, likeness, search.searcher.count - 1)
        shareable = names + words
        found = likeness.best(
            [one.clue for one in shareable],
            review.language,
            within=siblings if same_film else None,
            but={review.id, *copies} | (set() if same_film else siblings),
            most=_MOST_CLUES,
            limit=limit,
            stop=stop,
        )
    shared = [shareable[number] for number in found.clues]
    hits = tuple(
        Neighbour(one.id, one.score, tuple(shareable[number].shown for number in one.clues))
        for one in found.best
    )
    return Nearby(
        id=review.id,
        same_film=same_film,
        words=tuple(one.shown for one in shared),
        hits=hits,
        total=found.total,
        results=_results(snapshot, hits, _query(shared), started),
    )


def _results(snapshot: Snapshot, hits: Sequence[Neighbour], query: str, started: float) -> Results:
    """The hits film by film, as a search would give them."""
    groups = _by_film(snapshot, hits)
    return Results(
        query=query,
        understood="",
        notes=(),
        groups=Listed(groups),
        total=len(hits),
        films=sum(1 for group in groups if group.film),
        ms=(time.perf_counter() - started) * 1000,
        generation=snapshot.generation,
    )


def _words(
    search: Search, likeness: Likeness, review: Review, stop: Callable[[], bool]
) -> tuple[list[_Shareable], list[str]]:
    """The words that tell most of a review, and the ids of its other copies, which say nothing."""
    terms = _terms(review)
    spread, reviews = likeness.spread([term.word for term in terms], review.language, stop)
    copies = _copies(search.snapshot, likeness, review, terms, spread)
    saved = 1 + len(copies)
    others = [times - saved * term.forms for term, times in zip(terms, spread, strict=True)]
    return _telling(terms, others, reviews - saved), copies


def _by_film(snapshot: Snapshot, hits: Iterable[Neighbour]) -> list[FilmHits]:
    """Films by their best hit; a review without a film stands alone."""
    films: dict[str, list[Hit]] = {}
    for hit in hits:
        film = snapshot.row(hit.id).film
        films.setdefault(f"film {film}" if film else hit.id, []).append(Hit(hit.id, hit.score))
    return [FilmHits(snapshot.row(own[0].id).film, tuple(own)) for own in films.values()]


def _query(shared: Iterable[_Shareable]) -> str:
    """What finds the words in a text; names are not lit."""
    words = tuple(Word(one.clue.words[0]) for one in shared if one.clue.in_text)
    # The space ends the last word: it is not the beginning of a longer one.
    return f"{render(Or(words))} " if words else ""


def _terms(review: Review) -> list[_Term]:
    """What the text says in words, by stem; without numbers, single letters and the critic."""
    signed = set(index_words(review.critic or "")[0])
    written: dict[str, dict[str, int]] = {}
    folded: dict[str, set[str]] = {}
    for chunk, times in Counter(CHUNK.findall(review.text[:_READ])).items():
        for word, form in _cut(chunk):
            if word[0].isdecimal() or word in signed:
                continue
            root = stem(word, review.language)
            counts = written.setdefault(root, {})
            counts[form] = counts.get(form, 0) + times
            folded.setdefault(root, set()).add(word)
    return [
        _Term(
            word=min(folded[root]),
            shown=max(counts, key=counts.__getitem__),
            uses=sum(counts.values()),
            forms=len(folded[root]),
        )
        for root, counts in written.items()
    ]


def _cut(chunk: str) -> Iterator[tuple[str, str]]:
    """The words of two letters and more, folded and as written.

    Of the spellings at one position the one that takes least: *could* of *could've*.
    """
    if chunk.isascii() and chunk.isalnum():
        if len(chunk) > 1:
            yield chunk.lower(), chunk
        return
    words = (token for token in tokens(chunk) if len(token.word) > 1)
    for _, spellings in groupby(words, key=lambda token: token.position):
        least = min(spellings, key=lambda token: token.end - token.start)
        yield least.word, chunk[least.start : least.end]


def _copies(
    snapshot: Snapshot,
    likeness: Likeness,
    review: Review,
    terms: Sequence[_Term],
    spread: Sequence[int],
) -> list[str]:
    """The ids of other documents with the same text, word for word."""
    rarest = sorted(zip(spread, (term.word for term in terms), strict=True))[:_RAREST]
    if not rarest:
        return []
    words = index_words(review.text)[0]
    return [
        twin
        for twin in likeness.twins([word for _, word in rarest], review.words)
        if twin != review.id and index_words(snapshot.review(twin).text)[0] == words
    ]


def _telling(terms: Sequence[_Term], others: Sequence[int], reviews: int) -> list[_Shareable]:
    """The words that other reviews have and few have, those that tell most first.

    `others` is how many of the other `reviews` have each.
    """
    told = []
    for term, times in zip(terms, others, strict=True):
        if _tells(times, reviews):
            emphasis = term.uses * (1 + _SATURATION) / (term.uses + _SATURATION)
            weight = emphasis * _rarity(times, reviews)
            told.append(_Shareable(Clue((term.word,), weight), term.shown))
    return sorted(told, key=lambda one: (-one.clue.weight, one.clue.words))


def _names(review: Review, film: Film | None, likeness: Likeness, reviews: int) -> list[_Shareable]:
    """The film's director, cast and title, as far as others have them."""
    names = []
    for field, name in dict.fromkeys(_stated(review, film)):
        words = tuple(index_words(name)[0])
        times = len(likeness.having(words, field)) - 1 if words else 0
        if _tells(times, reviews):
            names.append(_Shareable(Clue(words, _NAME * _rarity(times, reviews), field), name))
    return names


def _stated(review: Review, film: Film | None) -> Iterator[tuple[str, str]]:
    for director in (*review.credits.director, *(film.director if film else ())):
        yield "director", director
    for member in review.credits.cast[:_CAST]:
        yield "cast", member.name
    for title in (film.title,) if film else review.film_titles[:1]:
        yield "film", title


def _tells(times: int, reviews: int) -> bool:
    """Whether it says anything that a review is one of so many; where there are few, one may be."""
    return 0 < times < reviews and times <= max(1, _COMMON * reviews)


def _rarity(times: int, reviews: int) -> float:
    """How much it tells that a review is one of so many."""
    return log((reviews + 1) / (times + 1))
