"""Where a query stands in a text: exact characters, also across accents, stems and signs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from index.query.judging import Judge, Leaf, wanted
from index.query.tree import Field, Node, Phrase, Word
from index.words import CHUNK, Token, fold, is_cjk


class Place(NamedTuple):
    """``text[start:end]`` answers the `term` th of the words and phrases asked for.

    `word` is the word found, of a phrase its longest.
    """

    start: int
    end: int
    term: int
    word: str


Span = tuple[int, int]


def spans(tree: Node, text: str, language: str | None, field: Field | None = None) -> list[Span]:
    """Every hit of what a query wants in a text: sorted, merged, non-overlapping offsets.

    `field` None is running text, where words match by stem in its language and
    terms asked for in a field do not; else the text is one of that field.
    """
    merged: list[Span] = []
    for start, end, _, _ in places(tree, text, language, field):
        if merged and start <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(merged[-1][1], end)
        else:
            merged.append((start, end))
    return merged


def places(tree: Node, text: str, language: str | None, field: Field | None = None) -> list[Place]:
    """The same with what was found at each place, sorted; places may overlap."""
    leaves, judge = _prepared(tree, language, field)
    if judge.idle:
        return []
    found: list[Place] = []
    at_word: dict[str, list[Token]] = {}
    position = 0
    for chunk in CHUNK.finditer(text):
        judged = judge[chunk[0]]
        if judged is None:
            position += 1
            continue
        begun = chunk.start()
        for word, start, end, offset, terms in judged[1]:
            token = Token(word, begun + start, begun + end, position + offset)
            at_word.setdefault(word, []).append(token)
            found += [Place(token.start, token.end, term, word) for term in terms]
        position += judged[0]
    found += _phrases(judge.phrases, at_word)
    return sorted(_narrowed(place, leaves[place.term], text) for place in found)


@lru_cache(maxsize=8)
def _prepared(
    tree: Node, language: str | None, field: Field | None
) -> tuple[tuple[Leaf, ...], Judge]:
    """What a tree wants, and the judge who remembers words from one text to the next."""
    leaves = tuple(wanted(tree))
    return leaves, Judge(leaves, language, field)


def _narrowed(place: Place, leaf: Leaf, text: str) -> Place:
    """Of a pair of CJK characters only the one that was asked for."""
    if not isinstance(leaf, Word) or len(leaf.word) > 1 or not is_cjk(leaf.word):
        return place
    for end in range(place.start + 1, place.end):
        if fold(text[place.start : end]) == leaf.word:
            return place._replace(end=end)
    return place


def _phrases(
    phrases: Sequence[tuple[int, Phrase]], at_word: Mapping[str, list[Token]]
) -> list[Place]:
    found: list[Place] = []
    for term, phrase in phrases:
        parts = [at_word.get(word, []) for word in phrase.words]
        if phrase.prefix:
            parts[-1] = _beginning(phrase.words[-1], at_word)
        if not all(parts):
            continue
        if phrase.slop is None:
            found += _in_order(term, phrase, parts)
        else:
            found += _near(term, phrase, parts)
    return found


def _beginning(prefix: str, at_word: Mapping[str, list[Token]]) -> list[Token]:
    found = [token for word, at in at_word.items() if word.startswith(prefix) for token in at]
    return sorted(found, key=lambda token: token.position)


def _in_order(term: int, phrase: Phrase, parts: Sequence[list[Token]]) -> Iterator[Place]:
    """A place for each whole phrase, from its first word to its last."""
    by_position = [{token.position: token for token in part} for part in parts]
    last = len(parts) - 1
    word = max(phrase.words, key=len)
    for first in parts[0]:
        at = first.position
        if all(at + offset in part for offset, part in enumerate(by_position)):
            yield Place(first.start, max(first.end, by_position[last][at + last].end), term, word)


def _near(term: int, phrase: Phrase, parts: Sequence[list[Token]]) -> Iterator[Place]:
    """A place for each word of the phrase that stands near all the others."""
    wanted = Counter(phrase.words)
    words = dict.fromkeys(zip(phrase.words, map(tuple, parts), strict=True))
    steps = sorted(
        {(token.position, word, token) for word, part in words for token in part},
    )
    width = len(phrase.words) + (phrase.slop or 0)
    inside: Counter[str] = Counter()
    end = told = 0
    for start, (position, word, _) in enumerate(steps):
        while end < len(steps) and steps[end][0] < position + width:
            inside[steps[end][1]] += 1
            end += 1
        if all(inside[one] >= times for one, times in wanted.items()):
            for _, _, token in steps[max(start, told) : end]:
                yield Place(token.start, token.end, term, token.word)
            told = end
        inside[word] -= 1
