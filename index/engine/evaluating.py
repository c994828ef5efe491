"""A query tree against a collection: each node becomes matches, from the leaves up."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

import numpy as np

from index.engine.arrays import Array
from index.engine.expanding import Run, beginning, exactly, fitting, resembling, runs_of
from index.engine.faults import Stopped
from index.engine.fields import BODY, TEXT_WEIGHTS, UNNAMED
from index.engine.phrases import find_phrase
from index.engine.scoring import NOTHING, Found, Matches, Scorer, gather
from index.engine.segments import OpenSegment
from index.query.tree import (
    And,
    Everything,
    Has,
    Is,
    Node,
    Not,
    Nothing,
    OfKind,
    Or,
    Pattern,
    Phrase,
    Range,
    Word,
)
from index.words import is_cjk, stem

_SHORT_PREFIX: Final = 2
_NUMBERS: Final = {
    "rating": "percent",
    "runtime": "runtime",
    "published": "published",
    "words": "words",
}


def evaluate(scorer: Scorer, node: Node, stop: Callable[[], bool]) -> Matches:
    """Which documents match a tree, deleted ones too. `Stopped` where `stop` turned true."""
    if stop():
        raise Stopped
    match node:
        case And():
            return _all_of(scorer, node.nodes, stop)
        case Or():
            return _any_of(scorer, node.nodes, stop)
        case Word():
            return _word(scorer, node, stop)
        case Pattern() | Phrase():
            return scorer.clause(_finder(node), _fields(node), stop)
        case Not():
            hit = ~evaluate(scorer, node.node, stop).hit
        case _:
            hit = _unscored(scorer, node)
    return Matches(hit, np.zeros(scorer.collection.size))


def _unscored(scorer: Scorer, node: Everything | Nothing | Range | OfKind | Is | Has) -> Array:
    """The documents of a leaf that says nothing about rank."""
    match node:
        case Range():
            return _in_range(scorer, node)
        case OfKind():
            return _marked(scorer, "kind", node.kinds)
        case Is():
            return _marked(scorer, "is", (node.what,))
        case Has():
            return _marked(scorer, "has", (node.what,))
        case Everything() | Nothing():
            return np.full(scorer.collection.size, isinstance(node, Everything))


def _all_of(scorer: Scorer, nodes: Sequence[Node], stop: Callable[[], bool]) -> Matches:
    hit = np.ones(scorer.collection.size, bool)
    score = np.zeros(scorer.collection.size)
    for node in nodes:
        matches = evaluate(scorer, node, stop)
        hit &= matches.hit
        score += matches.score
        if not hit.any():
            break
    score[~hit] = 0.0
    return Matches(hit, score)


def _any_of(scorer: Scorer, nodes: Sequence[Node], stop: Callable[[], bool]) -> Matches:
    total = Matches.none(scorer.collection.size)
    for node in nodes:
        matches = evaluate(scorer, node, stop)
        np.logical_or(total.hit, matches.hit, out=total.hit)
        np.add(total.score, matches.score, out=total.score)
    return total


def _word(scorer: Scorer, node: Word, stop: Callable[[], bool]) -> Matches:
    if not node.prefix:
        return scorer.clause(_finder(node), _fields(node), stop)
    # A pair of Chinese, Japanese or Korean characters tells as much as a word.
    flat = len(node.word) <= _SHORT_PREFIX and not is_cjk(node.word[:1])
    score = scorer.flat if flat else scorer.clause
    matches = score(_finder(node), _fields(node), stop)
    # The word itself counts again in titles and names: *M* before *Manhattan*.
    whole = _finder(Word(node.word, exact=True))
    named = [field for field in _fields(node) if field != BODY]
    scorer.add_clause(matches, whole, named, stop)
    return matches


def _fields(node: Word | Pattern | Phrase) -> Sequence[str]:
    if node.field is None:
        return UNNAMED
    return (node.field,) if node.field in TEXT_WEIGHTS else ()


def _finder(node: Word | Pattern | Phrase) -> Callable[[OpenSegment, str], Found]:
    """How to look for a leaf of the tree in one field of a segment."""

    def find(segment: OpenSegment, field: str) -> Found:
        postings = segment.postings(field)
        if postings is None:
            return NOTHING
        if isinstance(node, Phrase):
            return find_phrase(postings, node, segment.count)
        if isinstance(node, Word) and field == BODY and _by_stem(node):
            begun = beginning(postings.words, node.word) if node.typed else []
            return _of_stem(segment, node.word, begun)
        return gather(postings, _expanded(postings.words, node), segment.count)

    return find


def _by_stem(node: Word) -> bool:
    return node.typed or not (node.exact or node.prefix or node.edits)


def _expanded(words: Sequence[str], node: Word | Pattern) -> list[Run]:
    if isinstance(node, Pattern):
        return fitting(words, node.pattern)
    if node.prefix:
        return beginning(words, node.word)
    if node.edits:
        return resembling(words, node.word, node.edits)
    return exactly(words, node.word)


def _of_stem(segment: OpenSegment, word: str, begun: Sequence[Run]) -> Found:
    """Documents whose text has a word with the same stem in the document's language.

    Words in `begun` count too, whatever their stem.
    """
    postings = segment.postings(BODY)
    if postings is None:
        return NOTHING
    names = segment.columns.language_names
    counts = np.zeros(segment.count)
    if begun:
        found = gather(postings, begun, segment.count)
        counts[found.docs] = found.counts
    for language, name in enumerate(names):
        table = segment.stems(language)
        numbers = [] if table is None else table.words_of(stem(word, name or None))
        numbers = [number for number in numbers if not _in_any(number, begun)]
        if not numbers:
            continue
        found = gather(postings, runs_of(numbers), segment.count)
        if len(names) == 1 and not begun:
            return found
        spoken = segment.columns.languages[found.docs] == language
        counts[found.docs[spoken]] += found.counts[spoken]
    docs = np.flatnonzero(counts)
    return Found(docs, counts[docs])


def _in_any(number: int, runs: Sequence[Run]) -> bool:
    return any(first <= number < end for first, end in runs)


def _in_range(scorer: Scorer, node: Range) -> Array:
    """Documents with a number within; of the years any, and only what is known."""
    if node.field != "year":
        return _within(scorer.collection.numbers(_NUMBERS[node.field]), node)
    hit = np.zeros(scorer.collection.size, bool)
    for segment in scorer.collection.segments:
        columns = segment.columns
        docs = np.repeat(np.arange(segment.count), np.diff(columns.year_starts))
        hit[segment.span][docs[_within(columns.years, node)]] = True
    return hit


def _within(numbers: Array, node: Range) -> Array:
    within = ~np.isnan(numbers)
    if node.low is not None:
        within &= numbers >= node.low
    if node.high is not None:
        within &= numbers <= node.high
    return within


def _marked(scorer: Scorer, field: str, values: Sequence[str]) -> Array:
    """Documents that have any of these values."""
    hit = np.zeros(scorer.collection.size, bool)
    for segment in scorer.collection.segments:
        postings = segment.postings(field)
        if postings is None:
            continue
        for value in values:
            found = gather(postings, exactly(postings.words, value), segment.count)
            hit[segment.span][found.docs] = True
    return hit
