"""The words around a name, read outwards from it: what stands before and behind."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property, lru_cache
from typing import NamedTuple

from index.folding import fold

from .directing_words import ABBREVIATED, FILM, FILM_ENDS, NEW, ROLES

_TOKEN = re.compile(r"[^\W\d_]{1,5}['’](?=[^\W\d_]{3})|[^\W_]+(?:[-’'/][^\W_]+)*|[^\w\s]")
_NEAR, _FAR = 110, 180
"""Characters before and behind a name that are read."""
_LONG_TITLE = 6
_COMPOUND = 7
QUOTES = frozenset("“\"”‘’'«»„*_[]")
_OWNS = re.compile(r"['’](?:s\b|(?=\s)|(?:n?[ıiuü]n|s[ıiuü]n[ıiuü]n)\b)")
YEAR = re.compile(r"(?:18|19|20)\d\d")


class Mark(NamedTuple):
    """Points for (or against) a person, and by what rule.

    `said`: the text says outright that this person directed; `at`: where the phrase begins
    that is read, if before the name.
    """

    points: float
    rule: str
    said: bool = False
    at: int = -1


class Word(NamedTuple):
    """A word, folded but for its hyphens, where it begins, and whether it's capitalised."""

    text: str
    at: int
    capital: bool


class Place(NamedTuple):
    """The surroundings of a name: the words before it, nearest first, and those behind it.

    `owns`: the name stands in the genitive; `titles`: the film's.
    """

    body: str
    titles: tuple[str, ...]
    before: tuple[Word, ...]
    after: tuple[Word, ...]
    owns: bool


class Words:
    """The words of a text, read once, from which the surroundings of each name are cut."""

    def __init__(self, body: str, titles: tuple[str, ...]) -> None:
        self.body = body
        self.titles = titles

    @cached_property
    def _words(self) -> tuple[Word, ...]:
        return tuple(
            [
                Word(_plain(word := match.group()), match.start(), word[0].isupper())
                for match in _TOKEN.finditer(self.body)
            ]
        )

    @cached_property
    def _starts(self) -> list[int]:
        return [word.at for word in self._words]

    def around(self, start: int, end: int) -> Place:
        """The words around body[start:end], no further than its line."""
        body = self.body
        floor = max(body.rfind("\n", 0, start) + 1, start - _NEAR)
        before = self._cut(floor, start)[::-1]
        line_end = body.find("\n", end)
        stop = min(len(body) if line_end < 0 else line_end, end + _FAR)
        owner = _OWNS.match(body, end)
        inflected = owner is None and body[end : end + 1] in ("'", "’")
        after = () if inflected else self._cut(owner.end() if owner else end, stop)
        return Place(body, self.titles, before, after, owner is not None)

    def _cut(self, start: int, end: int) -> tuple[Word, ...]:
        return self._words[bisect_left(self._starts, start) : bisect_left(self._starts, end)]


@lru_cache(maxsize=8192)
def _plain(word: str) -> str:
    word = word.lower().replace("’", "'").rstrip("'") or "'"
    return word if word.isascii() else "-".join(fold(part) or part for part in word.split("-"))


@lru_cache(maxsize=4096)
def is_role(word: str) -> bool:
    """Whether a word is what a director is called, or ends in it ("writer/director")."""
    if word in ABBREVIATED:
        return True
    return "'" not in word and any(part.endswith(ROLES) for part in re.split(r"[-/]", word))


@lru_cache(maxsize=8192)
def is_film(word: str) -> bool:
    """Whether a word is what a film is called, also as the end of another ("Familiendrama")."""
    return word in FILM or (len(word) > _COMPOUND and word.endswith(FILM_ENDS))


_ENDING = re.compile(r"(?:e?[sn]|[aeiouyıü])?\b")
"""What a title of one word may have behind it and be no other word ("heretic" in "heretical")."""


def is_title_at(place: Place, at: int) -> bool:
    """Whether one of the film's titles begins at an offset, an ending behind it allowed."""
    for title in place.titles:
        said = place.body[at : at + len(title) + 2]
        whole = said[: len(title)].casefold() == title.casefold()
        if whole and not said[len(title) : len(title) + 1].isalpha():
            return True
        inflected = " " in title or not whole or _ENDING.match(place.body, at + len(title))
        if inflected and len(title) > _LONG_TITLE and fold(said).startswith(fold(title)):
            return True
    return False


def ends_in_title(place: Place, words: tuple[Word, ...]) -> bool:
    """Whether words, nearest first, end in one of the film's titles; years aside."""
    if not words or not place.titles:
        return False
    bare = [one.text for one in words[:14] if not (one.text in _AROUND or YEAR.fullmatch(one.text))]
    said = fold(" ".join(reversed(bare)))
    return any(said.endswith(key) for title in place.titles if (key := fold(title)))


_AROUND = frozenset("(),–—-|:“”\"‘’'«»„*_")


def names_another(place: Place, words: tuple[Word, ...]) -> bool:
    """Whether the next words are a film's name, and not this one's."""
    if not words:
        return False
    quoted = words[0].text in QUOTES
    first = words[1] if quoted and len(words) > 1 else words[0]
    return (quoted or first.capital) and not is_title_at(place, first.at)


def in_genitive(place: Place) -> bool:
    """Whether a German name that ends in "s" owns what follows ("Petzolds neuer Film")."""
    words = place.after
    if not words:
        return False
    if any(is_title_at(place, word.at) for word in words[:2]) or is_film(words[0].text):
        return True
    return words[0].text in NEW and any(is_film(word.text) for word in words[:4])


SOME, _ONLY_BESIDE = 0.5, 1.0
"""Points from which a thing said counts, and what one said beside another film loses."""


def are_good(marks: list[Mark]) -> bool:
    """Whether one of the things said speaks for somebody."""
    return any(mark.points > SOME for mark in marks)


def not_good(marks: list[Mark]) -> list[Mark]:
    """What speaks for nobody."""
    return [mark for mark in marks if mark.points <= 0]


def less(marks: list[Mark]) -> list[Mark]:
    """What may be said of an earlier film counts less, and nothing outright."""
    return [
        mark._replace(points=mark.points - _ONLY_BESIDE, said=False) if mark.points > 1 else mark
        for mark in marks
    ]
