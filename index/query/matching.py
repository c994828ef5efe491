"""Where a query stands in a text: exact characters, also across accents, stems and signs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from index.query.spelling import distance
from index.query.tree import And, Field, Node, Or, Pattern, Phrase, Word
from index.query.wildcards import expression
from index.words import CHUNK, Token, fold, is_cjk, stem, tokens


class Place(NamedTuple):
    """``text[start:end]`` answers the `term` th of the words and phrases asked for.

    `word` is the word found, of a phrase its longest.
    """

    start: int
    end: int
    term: int
    word: str


Span = tuple[int, int]
_Fits = Callable[[str], bool]


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
    single: list[tuple[int, _Fits]] = []
    phrases: list[tuple[int, Phrase]] = []
    leaves = list(_wanted(tree))
    for term, leaf in enumerate(leaves):
        if leaf.field not in (None, field):
            continue
        if isinstance(leaf, Phrase):
            phrases.append((term, leaf))
        else:
            single.append((term, _fits(leaf, language, stemmed=field is None)))
    if not single and not phrases:
        return []
    found = _words_found(text, _any_of(single, phrases))
    answers = _single(single, found) + _phrases(phrases, found)
    return sorted(_narrowed(place, leaves[place.term], text) for place in answers)


def _narrowed(place: Place, leaf: Word | Pattern | Phrase, text: str) -> Place:
    """Of a pair of CJK characters only the one that was asked for."""
    if not isinstance(leaf, Word) or len(leaf.word) > 1 or not is_cjk(leaf.word):
        return place
    for end in range(place.start + 1, place.end):
        if fold(text[place.start : end]) == leaf.word:
            return place._replace(end=end)
    return place


def _wanted(node: Node) -> Iterator[Word | Pattern | Phrase]:
    match node:
        case Word() | Pattern() | Phrase():
            yield node
        case And() | Or():
            for part in node.nodes:
                yield from _wanted(part)


def _fits(leaf: Word | Pattern, language: str | None, *, stemmed: bool) -> _Fits:
    """Whether a folded word answers a leaf."""
    if isinstance(leaf, Pattern):
        fits = expression(leaf.pattern).fullmatch
        return lambda word: fits(word) is not None
    wanted = leaf.word
    if leaf.typed and stemmed:
        begun = stem(wanted, language)
        return lambda word: word.startswith(wanted) or stem(word, language) == begun
    if leaf.prefix:
        return lambda word: word.startswith(wanted)
    if leaf.edits:
        edits = leaf.edits
        return lambda word: distance(wanted, word, edits) <= edits
    if leaf.exact or not stemmed:
        return wanted.__eq__
    root = stem(wanted, language)
    return lambda word: stem(word, language) == root


def _any_of(single: Sequence[tuple[int, _Fits]], phrases: Sequence[tuple[int, Phrase]]) -> _Fits:
    """Whether a folded word plays a part in any of the terms."""
    words = {word for _, phrase in phrases for word in phrase.words}
    begun = tuple(phrase.words[-1] for _, phrase in phrases if phrase.prefix)
    tests = [fits for _, fits in single]

    def fits_any(word: str) -> bool:
        if word in words or (begun and word.startswith(begun)):
            return True
        return any(fits(word) for fits in tests)

    return fits_any


def _words_found(text: str, fits: _Fits) -> list[Token]:
    """The tokens of a text that fit. A chunk is judged once, however often it stands there."""
    judged: dict[str, tuple[int, list[Token]]] = {}
    found: list[Token] = []
    position = 0
    for chunk in CHUNK.finditer(text):
        written = chunk[0]
        known = judged.get(written)
        if known is None:
            known = judged[written] = _judged(written, fits)
        if known[1]:
            at = chunk.start()
            found += [
                Token(word, at + start, at + end, position + offset)
                for word, start, end, offset, _ in known[1]
            ]
        position += known[0]
    return found


def _judged(chunk: str, fits: _Fits) -> tuple[int, list[Token]]:
    """How many positions a chunk takes, and its tokens that fit."""
    if chunk.isascii() and chunk.isalnum():
        word = chunk.lower()
        return 1, [Token(word, 0, len(chunk), 0)] if fits(word) else []
    cut = tokens(chunk)
    width = cut[-1].position + 1 if cut else 0
    return width, [token for token in cut if fits(token.word)]


def _single(wanted: Sequence[tuple[int, _Fits]], found: Sequence[Token]) -> list[Place]:
    terms: dict[str, list[int]] = {}
    for word in {token.word for token in found}:
        terms[word] = [term for term, fits in wanted if fits(word)]
    return [
        Place(token.start, token.end, term, token.word)
        for token in found
        for term in terms[token.word]
    ]


def _phrases(phrases: Sequence[tuple[int, Phrase]], words: Sequence[Token]) -> list[Place]:
    at_word: dict[str, list[Token]] = {}
    for token in words if phrases else ():
        at_word.setdefault(token.word, []).append(token)
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


def _beginning(prefix: str, at_word: dict[str, list[Token]]) -> list[Token]:
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
