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
_BETWEEN = re.compile(r"[^\w \t\n;]|_")
_BLANKS = re.compile(r"  +")
_SEPARATORS = "\t\n;"
_PLAIN = bytes(
    ord(chr(at).lower())
    if at < 128 and (chr(at).isalnum() or chr(at) in _SEPARATORS)
    else at
    if at > 127
    else 32
    for at in range(256)
)
"""What becomes of each byte of a text that is ASCII throughout."""
_NUMBERS = {
    word: str(number)
    for words in ("two three four five six seven eight nine ten", "ii iii iv _ vi vii viii ix")
    for number, word in enumerate(words.split(), 2)
}
_ENDING = re.compile(r" (?<=\w.)([st]|ll|re|ve)\b")
"""What stands behind an apostrophe, as slugs write it: "dogs tale"."""
_NUMBER = re.compile(rf"(?<![^ \t\n;])(?:{'|'.join(_NUMBERS)})\b")
_ARTICLE = re.compile(rf"([\n;])(?:{'|'.join(sorted(_ARTICLES))}) ")
_BEFORE_OTHERS = re.compile(r"\t[^\t]*\t[^\t]*\t")
_DIRECTORS = re.compile(r"\t[^\t]*\t([^\t]*)\t")
_OPENING = re.compile(r"([^ ;\n]+(?: [^ ;\n]+)?)[^;\n]*")
"""A folded name, and its first two words."""
_Lines = dict[str, str]
"""Numbers of lines with blanks between; tuples by the thousand keep the garbage collector busy."""


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

    `openings` and `names` are the first two words of titles and directors (or the one that a
    director goes by).
    """

    lines: list[str]
    by_title: _Lines
    by_director: _Lines
    openings: frozenset[str]
    names: frozenset[str]
    given: frozenset[str]


@lru_cache(maxsize=1)
def _known() -> _Known:
    """The list, folded as one text: each process that reads documents waits for this."""
    lines = files(__package__).joinpath(FILE).read_text("utf-8").splitlines()
    whole = _NUMBER.sub(_in_digits, folded_list("\n".join(lines)))
    titles = _ARTICLE.sub(r"\1", "\n" + _BEFORE_OTHERS.sub(";", whole))[1:]
    by_title = _numbers(_ENDING.sub(r"\1", titles).split("\n"))
    by_director = _numbers(_DIRECTORS.findall(whole))
    openings = frozenset(_OPENING.findall(titles))
    names = frozenset(_OPENING.findall("\n".join(by_director)))
    first = Counter(name.split(" ", 1)[0] for name in by_director if " " in name)
    given = frozenset(name for name, times in first.items() if times > 1 and len(name) > 1)
    return _Known(lines, by_title, by_director, openings, names, given)


def is_given(name: str) -> bool:
    """Whether two known directors or more have this folded first name."""
    return name in _known().given


def _numbers(rows: list[str]) -> _Lines:
    """In which of the rows each name stands."""
    numbers: _Lines = {}
    for at, row in enumerate(rows):
        for name in {*row.split(";")} - {""}:
            numbers[name] = f"{numbers[name]} {at}" if name in numbers else str(at)
    return numbers


def folded_list(whole: str) -> str:
    """The whole list with every title and name as `fold` gives it, at once."""
    lines = whole.split("\n")
    marked = [at for at, line in enumerate(lines) if not line.isascii()]
    unmarked = _unmarked("\n".join(lines[at] for at in marked)).split("\n")
    for at, line in zip(marked, unmarked, strict=bool(marked)):
        lines[at] = line
    folded = _BLANKS.sub(" ", "\n".join(lines).encode().translate(_PLAIN).decode())
    for separator in _SEPARATORS:
        folded = folded.replace(f" {separator}", separator).replace(f"{separator} ", separator)
    return folded.strip(" ")


def _unmarked(text: str) -> str:
    """A text of many scripts in small letters without marks on them, and with blanks for signs."""
    folded = _MARK.sub("", unicodedata.normalize("NFKD", text.casefold()))
    for letter, plain in LOOSE.items():
        folded = folded.replace(letter, plain)
    return _BETWEEN.sub(" ", folded)


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
    return [_film(int(at)) for at in known.by_title.get(_key(title), "").split()]


def spelled(title: str) -> str:
    """A title as known films of it are written; where none is, as it is."""
    key = _key(title)
    names = (name for film in films_called(title) for name in film.titles)
    return next((name for name in names if _key(name) == key), title)


def films_by(name: str) -> list[KnownFilm]:
    """The known films that somebody directed."""
    return [_film(int(at)) for at in _known().by_director.get(fold(name), "").split()]


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
    known, opening = _in_order(), f"{_key(key)} "
    at = bisect_left(known, opening)
    while at < len(known) and known[at].startswith(opening):
        yield known[at]
        at += 1


@lru_cache(maxsize=1)
def _in_order() -> list[str]:
    return sorted(_known().by_title)


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
        yield from map(_film, map(int, known.by_director[name].split()))
