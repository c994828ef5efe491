"""A query tree against a collection: each node becomes matches, from the leaves up."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np

from index.engine.arrays import Array
from index.engine.clauses import AllOf, AnyOf, Clause, Matches, Remembered, Unscored
from index.engine.expanding import exactly
from index.engine.faults import Stopped
from index.engine.finding import Leaf, fields_of, gather
from index.engine.prefix_masks import LETTERS
from index.engine.scoring import Scorer, Stop
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
from index.words import is_cjk

_NUMBERS: Final = {
    "rating": "percent",
    "runtime": "runtime",
    "published": "published",
    "words": "words",
}


class Evaluator:
    """Answers trees over one collection, and remembers clauses for the next."""

    def __init__(self, scorer: Scorer) -> None:
        self._scorer = scorer
        self._collection = scorer.collection
        self._remembered = Remembered()

    def matches(self, node: Node, stop: Stop) -> Matches:
        """Which documents match a tree, deleted ones too. `Stopped` where `stop` turned true."""
        if stop():
            raise Stopped
        match node:
            case And():
                return self._all_of(node.nodes, stop)
            case Or():
                return self._any_of(node.nodes, stop)
            case Not():
                return Unscored(~self.matches(node.node, stop).hit)
            case Word() | Pattern() | Phrase():
                return self._clause(node, stop)
            case _:
                return Unscored(self._unscored(node))

    def _unscored(self, node: Everything | Nothing | Range | OfKind | Is | Has) -> Array:
        """The documents of a leaf that says nothing about rank."""
        match node:
            case Range():
                return self._in_range(node)
            case OfKind():
                return self._marked("kind", node.kinds)
            case Is():
                return self._marked("is", (node.what,))
            case Has():
                return self._marked("has", (node.what,))
            case Everything() | Nothing():
                return np.full(self._collection.size, isinstance(node, Everything))

    def _all_of(self, nodes: Sequence[Node], stop: Stop) -> Matches:
        hit = np.ones(self._collection.size, bool)
        parts: list[Matches] = []
        for node in nodes:
            matches = self.matches(node, stop)
            hit &= matches.hit
            if not hit.any():
                return Unscored(hit)
            parts.append(matches)
        return AllOf(hit, parts)

    def _any_of(self, nodes: Sequence[Node], stop: Stop) -> Matches:
        parts = [self.matches(node, stop) for node in nodes]
        hit = np.zeros(self._collection.size, bool)
        for part in parts:
            hit |= part.hit
        return AnyOf(hit, parts)

    def _clause(self, leaf: Leaf, stop: Stop) -> Clause:
        clause = self._remembered.get(leaf)
        if clause is None:
            clause = self._new_clause(leaf, stop)
            self._remembered.add(leaf, clause)
        return clause

    def _new_clause(self, leaf: Leaf, stop: Stop) -> Clause:
        fields = fields_of(leaf)
        # A pair of Chinese, Japanese or Korean characters tells as much as a word.
        if (
            isinstance(leaf, Word)
            and leaf.prefix
            and len(leaf.word) <= LETTERS
            and not is_cjk(leaf.word[:1])
        ):
            return self._scorer.flat(leaf, fields, stop)
        return self._scorer.clause(leaf, fields, stop)

    def _in_range(self, node: Range) -> Array:
        """Documents with a number within; of the years any, and only what is known."""
        if node.field != "year":
            return _within(self._collection.numbers(_NUMBERS[node.field]), node)
        docs, years = self._collection.years
        hit = np.zeros(self._collection.size, bool)
        hit[docs[_within(years, node)]] = True
        return hit

    def _marked(self, field: str, values: Sequence[str]) -> Array:
        """Documents that have any of these values."""
        hit = np.zeros(self._collection.size, bool)
        for segment in self._collection.segments:
            postings = segment.postings(field)
            if postings is None:
                continue
            for value in values:
                found = gather(postings, exactly(postings.words, value), segment.count)
                if found is not None:
                    hit[segment.span][found.listed()[0]] = True
        return hit


def _within(numbers: Array, node: Range) -> Array:
    within = ~np.isnan(numbers)
    if node.low is not None:
        within &= numbers >= node.low
    if node.high is not None:
        within &= numbers <= node.high
    return within
