"""A query tree against a collection: each node becomes matches, from the leaves up."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TypeGuard

import numpy as np

from index.engine.arrays import Array
from index.engine.expanding import exactly
from index.engine.faults import Stopped
from index.engine.finding import Leaf, Stop, fields_of
from index.engine.matches import Matches, Remembered, either
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


_REMEMBERED: Final = 32
_REMEMBERED_BYTES: Final = 64 << 20
"""More would not be asked again while somebody types, and new memory costs time."""

_MOST_NODES: Final = 32
"""Longer queries are not remembered beyond so many parts."""

_FEW: Final = 4
"""Where documents are fewer than one in so many, only they are looked at."""


class Evaluator:
    """Answers trees over one collection, and remembers parts for the next keystroke."""

    def __init__(self, scorer: Scorer) -> None:
        self._scorer = scorer
        self._collection = scorer.collection
        self._remembered = Remembered(_REMEMBERED, _REMEMBERED_BYTES)

    def matches(self, node: Node, stop: Stop) -> Matches:
        """Which live documents match a tree, and their scores.

        `Stopped` where `stop` turned true.
        """
        if stop():
            raise Stopped
        match node:
            case And(nodes):
                return self._all_of(nodes, stop) if nodes else self._everything()
            case Or(nodes):
                return either([self.matches(node, stop) for node in nodes], self._collection.size)
            case Not():
                inside = self.matches(node.node, stop).inside
                return self._marked(~inside)
            case Word() | Pattern() | Phrase():
                return self._leaf(node, stop)
            case _:
                return self._unscored(node)

    def _all_of(self, nodes: tuple[Node, ...], stop: Stop) -> Matches:
        known = len(nodes) - 1
        found = self._remembered.get(nodes[:known]) if 1 < known < _MOST_NODES else None
        if found is None:
            found, known = self.matches(nodes[0], stop), 1
        for at in range(known, len(nodes)):
            if not len(found.docs):
                break
            found = self._narrowed(found, nodes[at], stop)
            if 0 < at < _MOST_NODES - 1:
                self._remembered.add(nodes[: at + 1], found)
        return found

    def _narrowed(self, found: Matches, node: Node, stop: Stop) -> Matches:
        """Those of the documents that match one more node."""
        few = len(found.docs) * _FEW < self._collection.size
        if few and _is_of_words(node) and self._remembered.get(node) is None:
            return self._scorer.among(found, node, stop)
        return found.both(self.matches(node, stop))

    def _leaf(self, leaf: Leaf, stop: Stop) -> Matches:
        found = self._remembered.get(leaf)
        if found is None:
            if _is_flat(leaf):
                found = self._scorer.flat(leaf, fields_of(leaf), stop)
            else:
                found = self._scorer.leaf(leaf, fields_of(leaf), stop)
            self._remembered.add(leaf, found)
        return found

    def _everything(self) -> Matches:
        return Matches(self._collection.size, inside=self._collection.live)

    def _unscored(self, node: Everything | Nothing | Range | OfKind | Is | Has) -> Matches:
        """A leaf that says nothing about rank."""
        match node:
            case Range():
                inside = self._in_range(node)
            case OfKind():
                inside = self._with_mark("kind", node.kinds)
            case Is():
                inside = self._with_mark("is", (node.what,))
            case Has():
                inside = self._with_mark("has", (node.what,))
            case Everything():
                return self._everything()
            case Nothing():
                return Matches(self._collection.size, docs=np.empty(0, np.intp))
        return self._marked(inside)

    def _marked(self, inside: Array) -> Matches:
        """The live ones of some documents, unscored."""
        return Matches(self._collection.size, inside=inside & self._collection.live)

    def _in_range(self, node: Range) -> Array:
        """Documents with a number within; of the years any, and only what is known."""
        if node.field != "year":
            return _within(self._collection.numbers(_NUMBERS[node.field]), node)
        docs, years = self._collection.years
        hit = np.zeros(self._collection.size, bool)
        hit[docs[_within(years, node)]] = True
        return hit

    def _with_mark(self, field: str, values: Sequence[str]) -> Array:
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


def _is_of_words(node: Node) -> TypeGuard[Word | Pattern]:
    """Whether a node can be looked up in some documents alone, at less cost than in all."""
    return isinstance(node, Pattern) or (isinstance(node, Word) and not _is_flat(node))


def _within(numbers: Array, node: Range) -> Array:
    within = ~np.isnan(numbers)
    if node.low is not None:
        within &= numbers >= node.low
    if node.high is not None:
        within &= numbers <= node.high
    return within
