"""Did you mean: the nearest spellings, and which part of a query alone is to blame."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from typing import Final, Protocol

from index.query.edits import _first_row, _row, shared
from index.query.rendering import render
from index.query.tree import And, Field, Node, Not, Or, Phrase, Query, Word
from index.words import is_cjk, tokens

_LETTERS_FOR_ONE_EDIT: Final = 5
_WEIGHED: Final = 40
_OFFERED: Final = 3
_TRIED: Final = 6
_SHORTEST: Final = 3
_AFTER: Final = chr(0x10FFFF)


class Dictionary(Protocol):
    """What an index knows of words (index.engine.reading.Searcher)."""

    def vocabulary(self, field: str | None = None) -> Sequence[str]: ...

    def frequency(self, word: str) -> int: ...

    def search(self, tree: Node) -> Sequence[object]: ...


def suggestions(query: Query, dictionary: Dictionary) -> tuple[str, ...]:
    """What to ask instead of a query without hits, best first, each with hits.

    What was typed with its first unknown word spelled as the index does; where
    that leads nowhere, the query without the part that alone is to blame.
    """
    for word, field, prefix in _asked(query.tree):
        if len(word) < _SHORTEST or is_cjk(word):
            continue
        vocabulary = dictionary.vocabulary(field)
        if _stands(vocabulary, word, prefix):
            continue
        respelled = tuple(_respellings(query, word, vocabulary, dictionary))
        if respelled:
            return respelled[:_OFFERED]
    parts = list(without(query.tree))[:_TRIED]
    return tuple(render(rest) for _, rest in parts if dictionary.search(rest))[:_OFFERED]


def _respellings(
    query: Query, word: str, vocabulary: Sequence[str], dictionary: Dictionary
) -> Iterator[str]:
    for near in nearest(word, vocabulary, dictionary.frequency, _TRIED):
        typed = _respelled(query.text, word, near)
        if typed and dictionary.search(_with_word(query.tree, word, near)):
            yield typed


def nearest(
    word: str, vocabulary: Sequence[str], frequency: Callable[[str], int], limit: int
) -> list[str]:
    """The words of a sorted vocabulary nearest to `word`, the more frequent first.

    At most one edit away up to five letters, else two; the word itself left out.
    """
    edits = 1 if len(word) <= _LETTERS_FOR_ONE_EDIT else 2
    near = sorted((far, other) for other, far in _within(word, vocabulary, edits) if far)
    weighed = [(far, -frequency(other), other) for far, other in near[:_WEIGHED]]
    return [other for _, _, other in sorted(weighed)[:limit]]


def without(tree: Node) -> Iterator[tuple[Node, Node]]:
    """Each part that a query demands, and the rest of the query without it.

    The part whose leaving gives hits is to blame. Nothing for a single term.
    """
    if not isinstance(tree, And):
        return
    for at, part in enumerate(tree.nodes):
        if isinstance(part, Not):
            continue
        rest = tree.nodes[:at] + tree.nodes[at + 1 :]
        yield part, rest[0] if len(rest) == 1 else And(rest)


def _within(word: str, vocabulary: Sequence[str], edits: int) -> Iterator[tuple[str, int]]:
    """Words at most `edits` away, with their distance.

    Walks the sorted words as a tree: neighbours share the lines of their common
    beginning, and a beginning that is too far is left behind as a whole.
    """
    rows = [_first_row(word, edits)]
    before = ""
    at = 0
    while at < len(vocabulary):
        other = vocabulary[at]
        depth = min(shared(before, other), len(rows) - 1)
        del rows[depth + 1 :]
        before = other
        while depth < len(other):
            rows.append(_row(word, other, depth, rows, edits))
            depth += 1
            if min(rows[depth]) > edits:
                break
        else:
            if rows[depth][-1] <= edits:
                yield other, rows[depth][-1]
            at += 1
            continue
        at = max(at + 1, bisect_left(vocabulary, other[:depth] + _AFTER, at))


def _asked(node: Node) -> Iterator[tuple[str, Field | None, bool]]:
    """The words that a query wants, their fields, and whether they are beginnings."""
    match node:
        case Word():
            yield node.word, node.field, node.prefix
        case Phrase():
            last = len(node.words) - 1
            for at, word in enumerate(node.words):
                yield word, node.field, node.prefix and at == last
        case And() | Or():
            for part in node.nodes:
                yield from _asked(part)


def _stands(vocabulary: Sequence[str], word: str, prefix: bool) -> bool:
    at = bisect_left(vocabulary, word)
    if at == len(vocabulary):
        return False
    return vocabulary[at].startswith(word) if prefix else vocabulary[at] == word


def _respelled(text: str, word: str, near: str) -> str | None:
    """The typed text with the last such word replaced."""
    for token in reversed(tokens(text)):
        if token.word == word:
            return text[: token.start] + near + text[token.end :]
    return None


def _with_word(node: Node, word: str, near: str) -> Node:
    """The tree with one word in the place of another."""
    match node:
        case Word() if node.word == word:
            return Word(near, node.field, edits=node.edits)
        case Phrase():
            words = tuple(near if one == word else one for one in node.words)
            return Phrase(words, node.field, node.slop)
        case And():
            return And(tuple(_with_word(part, word, near) for part in node.nodes))
        case Or():
            return Or(tuple(_with_word(part, word, near) for part in node.nodes))
    return node
