"""Whether a word of a text answers a query; each word is judged once for all texts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final, NamedTuple

from index.query.edits import distance
from index.query.tree import And, Field, Node, Or, Pattern, Phrase, Word
from index.query.wildcards import expression
from index.stemming import stem
from index.words import tokens

_REMEMBERED: Final = 1 << 14
_PIECES = re.compile(r"[a-z0-9]+")

_ENDINGS_ONLY: Final = frozenset(
    {*("ca", "da", "de", "en", "es", "eu", "fi", "fr", "hi"),
     *("hu", "it", "nb", "nn", "no", "pt", "ro", "ru", "sv")}
)  # fmt: skip
"""Languages whose stemmers change nothing but endings: a stem begins as the word does."""

Leaf = Word | Pattern | Phrase
_Fits = Callable[[str], bool]


class Judged(NamedTuple):
    """A word of a chunk that answers something: where in the chunk, and which terms.

    `terms` are those that the word answers alone; a phrase wants more than one word.
    """

    word: str
    start: int
    end: int
    position: int
    terms: tuple[int, ...]


class Judge(dict[str, tuple[int, tuple[Judged, ...]] | None]):
    """Chunk (`index.words.CHUNK`) -> how many positions it takes, and its words that answer.

    None: it answers nothing, and takes one position or nobody asks for a phrase.
    """

    def __init__(self, leaves: Sequence[Leaf], language: str | None, field: Field | None) -> None:
        super().__init__()
        stemmed = field is None
        asked = [(term, leaf) for term, leaf in enumerate(leaves) if leaf.field in (None, field)]
        self.phrases = [(term, leaf) for term, leaf in asked if isinstance(leaf, Phrase)]
        self._single = [
            (term, _fits(leaf, language, stemmed=stemmed))
            for term, leaf in asked
            if not isinstance(leaf, Phrase)
        ]
        self._words = {word for _, phrase in self.phrases for word in phrase.words}
        self._begun = tuple(phrase.words[-1] for _, phrase in self.phrases if phrase.prefix)
        kept = not stemmed or _keeps_beginnings(language)
        self._initials = _initials([leaf for _, leaf in asked], kept=kept)

    @property
    def idle(self) -> bool:
        """Whether nothing is asked for here."""
        return not self._single and not self.phrases

    def __missing__(self, chunk: str) -> tuple[int, tuple[Judged, ...]] | None:
        if len(self) >= _REMEMBERED:
            self.clear()
        judged = self[chunk] = self._judged(chunk)
        return judged

    def _judged(self, chunk: str) -> tuple[int, tuple[Judged, ...]] | None:
        if chunk.isascii():
            lower = chunk.lower()
            if lower.isalnum():
                if self._initials is not None and lower[0] not in self._initials:
                    return None
                found = tuple(self._answers(lower, 0, len(chunk), 0))
                return (1, found) if found else None
            if not self.phrases and self._initials is not None:
                # The words of a chunk begin where its pieces do.
                starts = {piece[0] for piece in _PIECES.findall(lower)}
                if starts.isdisjoint(self._initials):
                    return None
        cut = tokens(chunk)
        found = tuple(
            answer
            for word, start, end, position, _ in cut
            for answer in self._answers(word, start, end, position)
        )
        width = cut[-1].position + 1 if cut else 0
        return (width, found) if found or (self.phrases and width != 1) else None

    def _answers(self, word: str, start: int, end: int, position: int) -> Iterator[Judged]:
        terms = tuple(term for term, fits in self._single if fits(word))
        if terms or word in self._words or (self._begun and word.startswith(self._begun)):
            yield Judged(word, start, end, position, terms)


def wanted(node: Node) -> Iterator[Leaf]:
    """What a query wants words for, in the order of the tree: its terms are numbered so."""
    match node:
        case Word() | Pattern() | Phrase():
            yield node
        case And() | Or():
            for part in node.nodes:
                yield from wanted(part)


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
        return _resembles(wanted, leaf.edits)
    if leaf.exact or not stemmed:
        return wanted.__eq__
    root = stem(wanted, language)
    return lambda word: stem(word, language) == root


def _resembles(wanted: str, edits: int) -> _Fits:
    letters = frozenset(wanted)

    def fits(word: str) -> bool:
        # An edit takes away one letter at most: most words are ruled out by that alone.
        few = abs(len(word) - len(wanted)) <= edits and len(letters.difference(word)) <= edits
        return few and distance(wanted, word, edits) <= edits

    return fits


def _keeps_beginnings(language: str | None) -> bool:
    return (language or "en").lower().replace("_", "-").partition("-")[0] in _ENDINGS_ONLY


def _initials(leaves: Sequence[Leaf], *, kept: bool) -> frozenset[str] | None:
    """The letters that words which play a part begin with; None where that can be any.

    `kept`: words of one stem begin alike.
    """
    initials: set[str] = set()
    for leaf in leaves:
        match leaf:
            case Phrase():
                begun = list(leaf.words)
            case Pattern():
                begun = [re.split(r"[*?]", leaf.pattern, maxsplit=1)[0]]
            case Word():
                by_stem = leaf.typed or not (leaf.exact or leaf.prefix)
                begun = ["" if leaf.edits or (by_stem and not kept) else leaf.word]
        if not all(begun):
            return None
        initials.update(word[0] for word in begun)
    return frozenset(initials)
