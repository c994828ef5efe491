"""Films and their directors as common knowledge: evidence for what a text states, never a fact.

``known_films.tsv`` beside this module holds a film a line: the title that reviews in
English use, the year, who directed (parted by "; "), other titles (likewise). It was
written from general knowledge for Matinee. A film that is not in it is as good as any
other; one that is, and whose director a page names, is hardly something else.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from importlib.resources import files
from itertools import pairwise
from typing import NamedTuple

from index.folding import LOOSE, fold, word_set

FILE = "known_films.tsv"
_ARTICLES = word_set(
    "the a an le la les l un une des der die das ein eine el los las una il lo gli i o os as um "
    "uma de het een"
)
_LONGEST = 8
"""Words of the longest title that is looked for in a text."""
_LONGEST_NAME = 4
_MARK = re.compile(r"[\u0300-\u036f]")
_BETWEEN = re.compile(r"[^\w\t\n;]+|_+")
_NUMBERS = {
    word: str(number)
    for words in ("two three four five six seven eight nine ten", "ii iii iv _ vi vii viii ix")
    for number, word in enumerate(words.split(), 2)
}
_ENDING = re.compile(r"(?<=\w) (s|t|ll|re|ve)\b")
"""What stands behind an apostrophe, as slugs write it: "dogs tale"."""
_NUMBER = re.compile(rf"\b(?:{'|'.join(_NUMBERS)})\b")
_Lines = dict[str, tuple[int, ...]]


class KnownFilm(NamedTuple):
    """A film: its title, year, directors and other titles, as usually printed."""

    title: str
    year: int
    directors: tuple[str, ...]
    others: tuple[str, ...]

    @property
    def titles(self) -> tuple[str, ...]:
        return (self.title, *self.others)


class _Known(NamedTuple):
    """The lines of the list and, by folded titles and names, their numbers.

    `titles` are all folded titles in order; `openings` and `names` the first two words of
    titles and directors (or the one that a director goes by).
    """

    lines: list[str]
    by_title: _Lines
    by_director: _Lines
    titles: list[str]
    openings: frozenset[str]
    names: frozenset[str]
    given: frozenset[str]


@lru_cache(maxsize=1)
def _known() -> _Known:
    whole = files(__package__).joinpath(FILE).read_text("utf-8")
    by_title: _Lines = {}
    by_director: _Lines = {}
    openings: set[str] = set()
    for at, line in enumerate(_NUMBER.sub(_in_digits, folded_list(whole)).splitlines()):
        title, _, directors, others = line.split("\t")
        for written in {without_article(each) for each in f"{title};{others}".split(";")} - {""}:
            openings.add(_opening(written))
            key = _ENDING.sub(r"\1", written)
            by_title[key] = (*by_title[key], at) if key in by_title else (at,)
        for name in directors.split(";"):
            by_director[name] = (*by_director[name], at) if name in by_director else (at,)
    names = frozenset(map(_opening, by_director))
    first = Counter(name.split(" ", 1)[0] for name in by_director if " " in name)
    given = frozenset(name for name, times in first.items() if times > 1 and len(name) > 1)
    lines = whole.splitlines()
    return _Known(lines, by_title, by_director, sorted(by_title), frozenset(openings), names, given)


def is_given(name: str) -> bool:
    """Whether two known directors or more have this folded first name."""
    return name in _known().given


def _opening(key: str) -> str:
    """The first two words of a folded name."""
    return " ".join(key.split(" ", 2)[:2])


def folded_list(whole: str) -> str:
    """The whole list with every title and name as `fold` gives it, at once."""
    folded = _MARK.sub("", unicodedata.normalize("NFKD", whole.casefold()))
    for letter, plain in LOOSE.items():
        folded = folded.replace(letter, plain)
    folded = _BETWEEN.sub(" ", folded)
    for separator in "\t\n;":
        folded = folded.replace(f" {separator}", separator).replace(f"{separator} ", separator)
    return folded


def numbered(words: list[str]) -> list[str]:
    """Folded words with numbers in digits: *The Hateful Eight* and *The Hateful 8* are one."""
    return [_NUMBERS.get(word, word) for word in words]


def _in_digits(number: re.Match[str]) -> str:
    return _NUMBERS[number[0]]


def read_line(line: str) -> KnownFilm:
    """The film that a line of the list holds."""
    title, year, directors, others = line.split("\t")
    names = tuple(filter(None, others.split("; ")))
    return KnownFilm(title, int(year), tuple(directors.split("; ")), names)


def without_article(key: str) -> str:
    """A folded title without the article before it; one that is nothing else stays."""
    first, _, rest = key.partition(" ")
    return rest if rest and first in _ARTICLES else key


def _key(title: str) -> str:
    return _ENDING.sub(r"\1", " ".join(numbered(without_article(fold(title)).split())))


def films_called(title: str) -> list[KnownFilm]:
    """The known films of a title, whatever its case, accents and article."""
    known = _known()
    return [_film(at) for at in known.by_title.get(_key(title), ())]


def spelled(title: str) -> str:
    """A title as known films of it are written; where none is, as it is."""
    key = _key(title)
    names = (name for film in films_called(title) for name in film.titles)
    return next((name for name in names if _key(name) == key), title)


def films_by(name: str) -> list[KnownFilm]:
    """The known films that somebody directed."""
    return [_film(at) for at in _known().by_director.get(fold(name), ())]


@lru_cache(maxsize=1024)
def _film(at: int) -> KnownFilm:
    return read_line(_known().lines[at])


def directed(title: str, name: str) -> bool:
    """Whether somebody is known to have directed a film of this title."""
    return any(fold(name) in map(fold, film.directors) for film in films_called(title))


def is_director(name: str) -> bool:
    """Whether somebody of this folded name is known to have directed a film."""
    return name in _known().by_director


def longer_titles(key: str) -> Iterator[str]:
    """Folded known titles that begin with the words of a folded one and go on."""
    known, opening = _known().titles, f"{_key(key)} "
    at = bisect_left(known, opening)
    while at < len(known) and known[at].startswith(opening):
        yield known[at]
        at += 1


def named_directors(words: list[str]) -> frozenset[str]:
    """The folded names of all known directors that stand in folded words, each in full.

    Numbers in the words are in digits (`numbered`), here and below.
    """
    known = _known()
    found = {word for word in words if word in known.names}
    for at, pair in enumerate(map(" ".join, pairwise(words))):
        if pair in known.names:
            found.update(" ".join(words[at : at + size]) for size in range(2, _LONGEST_NAME + 1))
    return frozenset(name for name in found if name in known.by_director)


def titles_in(words: list[str]) -> Iterator[tuple[int, int]]:
    """First and last word of each known title, of more than one, that stands in folded words."""
    known = _known()
    for at, pair in enumerate(map(" ".join, pairwise(words))):
        if pair in known.openings:
            for size in range(2, min(_LONGEST, len(words) - at) + 1):
                if _ENDING.sub(r"\1", " ".join(words[at : at + size])) in known.by_title:
                    yield at, at + size - 1


def films_of(directors: Iterable[str]) -> Iterator[KnownFilm]:
    """The films of some known directors, by their folded names."""
    known = _known()
    for name in sorted(directors):
        yield from map(_film, known.by_director[name])
