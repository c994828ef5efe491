"""A query tree against a collection: each node becomes matches, from the leaves up."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TypeGuard

import numpy as np

from index.engine.arrays import Array
from index.engine.clauses import AllOf, AnyOf, Clause, Matches, Narrowed, Remembered, Unscored
from index.engine.expanding import exactly
from index.engine.faults import Stopped
from index.engine.finding import Leaf, Stop, fields_of
from index.engine.prefix_masks import LETTERS
from index.engine.scoring import Scorer
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


_CLAUSES: Final = 24
_NARROWED: Final = 12
_BYTES: Final = 48 << 20
"""More would not be asked again while somebody types, and new memory costs time."""

_MOST_NODES: Final = 32
"""Longer queries are not remembered beyond so many parts."""

_FEW: Final = 8
"""Where documents are fewer than one in so many, only they are looked at."""


class Evaluator:
    """Answers trees over one collection, and remembers parts for the next keystroke."""

    def __init__(self, scorer: Scorer) -> None:
        self._scorer = scorer
        self._collection = scorer.collection
        self._clauses: Remembered[Clause] = Remembered(_CLAUSES, _BYTES)
        self._narrowed: Remembered[Narrowed] = Remembered(_NARROWED, _BYTES)

    def evaluate(self, tree: Node, stop: Stop) -> Narrowed:
        """The live documents that match a tree, with scores. `Stopped` where `stop` turned true."""
        nodes = tree.nodes if isinstance(tree, And) and tree.nodes else (tree,)
        found, known = self._known(nodes)
        if found is None:
            found, known = self._first(nodes[0], stop), 1
        for at in range(known, len(nodes)):
            found = self._narrow(found, nodes[at], stop)
            if at < _MOST_NODES:
                self._narrowed.add(nodes[: at + 1], found)
        return found

    def _known(self, nodes: Sequence[Node]) -> tuple[Narrowed | None, int]:
        """What the longest part of these was found to be that is remembered, and its length."""
        for known in range(min(len(nodes), _MOST_NODES), 1, -1):
            found = self._narrowed.get(nodes[:known])
            if found is not None:
                return found, known
        return None, 0

    def _first(self, node: Node, stop: Stop) -> Narrowed:
        matches = self.matches(node, stop)
        inside = matches.hit & self._collection.live
        docs = np.flatnonzero(inside)
        return Narrowed(docs, matches.scores(docs), inside)

    def _narrow(self, found: Narrowed, node: Node, stop: Stop) -> Narrowed:
        """Those of the documents that match one more node."""
        docs = found.docs
        if self._worth_looking_at_few(node, docs):
            hit, more = self._scorer.among(docs, found.inside, node, fields_of(node), stop)
            kept = np.flatnonzero(hit)
            more = more.take(kept)
        else:
            matches = self.matches(node, stop)
            kept = np.flatnonzero(matches.hit.take(docs))
            more = matches.scores(docs.take(kept))
        docs = docs.take(kept)
        inside = np.zeros(self._collection.size, bool)
        inside[docs] = True
        return Narrowed(docs, found.scores.take(kept) + more, inside)

    def _worth_looking_at_few(self, node: Node, docs: Array) -> TypeGuard[Leaf]:
        return (
            isinstance(node, Word | Pattern)
            and len(docs) * _FEW < self._collection.size
            and not _is_flat(node)
            and self._clauses.get(node) is None
        )

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
        clause = self._clauses.get(leaf)
        if clause is None:
            if _is_flat(leaf):
                clause = self._scorer.flat(leaf, fields_of(leaf), stop)
            else:
                clause = self._scorer.clause(leaf, fields_of(leaf), stop)
            self._clauses.add(leaf, clause)
        return clause

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
                for first, end in exactly(postings.words, value):
                    docs = postings.docs[postings.starts[first] : postings.starts[end]]
                    hit[segment.span][docs] = True
        return hit


def _is_flat(leaf: Leaf) -> TypeGuard[Word]:
    """Whether a beginning is too short to tell how much a word says.

    A pair of Chinese, Japanese or Korean characters tells as much as a word.
    """
    return (
        isinstance(leaf, Word)
        and leaf.prefix
        and len(leaf.word) <= LETTERS
        and not is_cjk(leaf.word[:1])
    )


def _within(numbers: Array, node: Range) -> Array:
    within = ~np.isnan(numbers)
    if node.low is not None:
        within &= numbers >= node.low
    if node.high is not None:
        within &= numbers <= node.high
    return within
