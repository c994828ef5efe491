"""Did you mean: the nearest spellings, and which part of a query alone is to blame."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice, product
from typing import Final, NamedTuple, Protocol

from msgspec.structs import replace

from index.query.edits import Near
from index.query.parsing import parse
from index.query.rendering import edits_for, render
from index.query.tree import And, Field, Node, Not, Or, Phrase, Query, Word
from index.words import is_cjk, tokens

_OFFERED: Final = 3
_TRIED: Final = 6
_SHORTEST: Final = 3
_WEIGHED: Final = 20
"""Of a longer query only so many words are looked at one by one."""

Stop = Callable[[], bool]


class Dictionary(Protocol):
    """What an index knows of words (index.engine.reading.Searcher)."""

    def near(self, word: str, field: Field | None, edits: int) -> Sequence[Near]: ...

    def search(self, tree: Node, *, stop: Stop) -> Sequence[object]: ...


class Advice(NamedTuple):
    """What to ask instead, best first, each with hits; and why there were none, in sentences."""

    suggestions: tuple[str, ...]
    notes: tuple[str, ...]


def advice(query: Query, dictionary: Dictionary, stop: Stop) -> Advice:
    """What to say of a query without hits. What `stop` makes the dictionary raise is passed on.

    Words that no document has are spelled as in the nearest ones, all of them at
    once, or left out where nothing is near. Where that gives no hits, or all
    words are known, the parts are named without which there are hits.
    """

    def count(tree: Node) -> int:
        return len(dictionary.search(tree, stop=stop))

    asked = islice(dict.fromkeys(_asked(query.tree)), _WEIGHED)
    spellings = {
        word: _spellings(word, field, dictionary) for word, field, leaf in asked if not count(leaf)
    }
    tree, notes = _known_parts(query.tree, {word for word, near in spellings.items() if not near})
    if tree is None:
        return Advice((), notes)
    text = query.text.strip() if tree == query.tree else _written(tree)
    if any(spellings.values()):
        tries = [_respelled(text, way) for way in _ways(spellings)]
    else:
        tries = [text] if notes else []
    found = [other for other in tries if count(parse(other, live=True).tree)]
    if found:
        return Advice(tuple(found[:_OFFERED]), notes)
    if tries:
        tree = parse(tries[0], live=True).tree
    blamed = [
        (f"Without “{_written(part)}”: {_reviews(hits)}.", _written(rest))
        for part, rest in islice(without(tree), _TRIED)
        if (hits := count(rest))
    ][:_OFFERED]
    return Advice(tuple(rest for _, rest in blamed), notes + tuple(note for note, _ in blamed))


def without(tree: Node) -> Iterator[tuple[Node, Node]]:
    """Each part that a query demands, and the rest of the query without it.

    The part whose leaving gives hits is to blame. Nothing where no other part is demanded.
    """
    if not isinstance(tree, And):
        return
    for at, part in enumerate(tree.nodes):
        rest = tree.nodes[:at] + tree.nodes[at + 1 :]
        if not isinstance(part, Not) and _demands(rest):
            yield part, _together(rest)


def _demands(parts: Iterable[Node]) -> bool:
    return any(not isinstance(part, Not) for part in parts)


def _together(parts: tuple[Node, ...]) -> Node:
    return parts[0] if len(parts) == 1 else And(parts)


def _spellings(word: str, field: Field | None, dictionary: Dictionary) -> list[str]:
    """The nearest words, of equally near ones the more frequent first."""
    if len(word) < _SHORTEST or is_cjk(word):
        return []
    near = dictionary.near(word, field, edits_for(word))
    best = sorted((one.edits, -one.documents, one.word) for one in near)
    return [other for _, _, other in best[:_TRIED]]


def _known_parts(tree: Node, strange: set[str]) -> tuple[Node | None, tuple[str, ...]]:
    """The query without the parts that strange words make hopeless, and what to say of these.

    None where nothing is left that the query demands.
    """
    parts = tree.nodes if isinstance(tree, And) else (tree,)
    left = tuple(part for part in parts if not _hopeless(part, strange))
    lost = [part for part in parts if part not in left] if len(parts) > 1 else []
    notes = tuple(f"Nothing matches “{_written(part)}”." for part in lost)
    return _together(left) if _demands(left) else None, notes


def _hopeless(node: Node, strange: set[str]) -> bool:
    match node:
        case Word():
            return node.word in strange
        case Phrase():
            return not strange.isdisjoint(node.words)
        case And():
            return any(_hopeless(part, strange) for part in node.nodes)
        case Or():
            return all(_hopeless(part, strange) for part in node.nodes)
    return False


def _ways(spellings: Mapping[str, Sequence[str]]) -> list[dict[str, str]]:
    """Some ways to spell all words that can be spelled otherwise, the likeliest first."""
    words = [word for word, near in spellings.items() if near]
    each = max(1, _TRIED // max(1, len(words)))
    choices = product(*(list(enumerate(spellings[word][:each])) for word in words))
    ways = sorted(choices, key=lambda choice: sum(rank for rank, _ in choice))
    return [dict(zip(words, (near for _, near in choice), strict=True)) for choice in ways[:_TRIED]]


def _asked(node: Node) -> Iterator[tuple[str, Field | None, Node]]:
    """The words that a query wants, their fields, and what finds each alone."""
    match node:
        case Word():
            yield node.word, node.field, node
        case Phrase():
            last = len(node.words) - 1
            for at, word in enumerate(node.words):
                begun = node.prefix and at == last
                yield word, node.field, Word(word, node.field, exact=not begun, prefix=begun)
        case And() | Or():
            for part in node.nodes:
                yield from _asked(part)


def _respelled(text: str, spelling: Mapping[str, str]) -> str:
    """The typed text with words replaced; a field's name before its colon stays."""
    end = len(text)
    for token in reversed(tokens(text)):
        near = spelling.get(token.word)
        if near and token.end <= end and text[token.end : token.end + 1] != ":":
            text = text[: token.start] + near + text[token.end :]
            end = token.start
    return text


def _written(tree: Node) -> str:
    """The text of a tree, without a sign that its last word is still being typed."""
    *parts, last = tree.nodes if isinstance(tree, And) else (tree,)
    if isinstance(last, Word) and last.typed:
        last = replace(last, prefix=False, typed=False)
    return render(_together((*parts, last)))


def _reviews(count: int) -> str:
    return "1 review" if count == 1 else f"{count:,} reviews"
