"""What common knowledge says for a candidate: a film of that title, its director on the page."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from index.folding import fold
from index.known_films import (
    KnownFilm,
    films_called,
    films_of,
    is_director,
    longer_titles,
    named_directors,
    numbered,
    spelled,
    titles_in,
    without_article,
)

from .ballot_text import Words
from .parts import Part
from .people import is_common_word

OF_KNOWLEDGE = frozenset(
    {
        "from common knowledge",
        "known",
        "known, one word",
        "its director named",
        "its director named, one word",
        "its director's last name",
        "its year stated",
        "nobody of it named",
        "nobody named, not named",
        "its director beside it",
        "its director named again",
        "opens with its director",
        "the only film with its director",
        "newest of its director's",
        "older than its director's",
        "newest of films with directors",
        "speaks for its film",
        "opens a known title",
        "a known director",
    }
)
"""Signs that a film has which is known, and another has not."""
_SURNAME = 4
"""Letters of a surname that alone can mean somebody: Johnnie To's can't."""
_MOST = 12000
"""Words of a page that are looked at."""


class Told(NamedTuple):
    """The words of a whole page, folded, those that it writes with a capital, and which known
    directors they name."""

    words: frozenset[str]
    capitals: frozenset[str]
    whole: str
    directors: frozenset[str]


def told_by(lines: list[Part], words: Words, *others: str) -> Told:
    """What a page tells: its lines, its text, and `others` (headline, file name)."""
    beside = (fold(line).split() for line in (*others, *(part.text for part in lines)))
    every = numbered([*words.folded[:_MOST], *chain.from_iterable(beside)][:_MOST])
    capitals = {word for at, word in enumerate(words.folded) if words.is_upper(at)}
    capitals.update(fold(word) for part in lines for word in part.text.split() if word[0].isupper())
    return Told(
        frozenset(every), frozenset(capitals), f" {' '.join(every)} ", named_directors(every)
    )


def known_titles(told: Told, words: Words, *others: str) -> Iterator[str]:
    """Titles of known films as the text spells them: of several words, or by a named director.

    `others`: headline and file name, in which titles of several words are looked for as well.
    """
    for phrase in others:
        folded = fold(phrase).split()
        for first, last in titles_in(numbered(folded)):
            title = " ".join(folded[first : last + 1])
            yield words.spelled(title.split()) or spelled(title)
    for first, last in titles_in(numbered(words.folded)):
        if words.is_upper(first) and words.is_upper(last):
            yield words.text[words.starts[first] : words.ends[last]]
    for film in films_of(told.directors):
        for title in film.titles:
            key = fold(title).split()
            if not key:
                continue
            written = words.spelled(key)
            small = written is not None and written[0].islower()
            one_small_word = small and " " not in without_article(" ".join(key))
            if written and not small:
                yield written
            elif f" {' '.join(numbered(key))} " in told.whole and not one_small_word:
                yield title


def known_signs(key: str, times: int, told: Told) -> dict[str, float]:
    """What is known of a folded title that the text names so often."""
    films = films_called(key)
    signs = {
        "a known director": float(" " in key and is_director(key)),
        "opens a known title": float(_opens(key, told)),
    }
    if not films:
        return signs | {"unknown": 1.0, "unknown, one word": float(" " not in key)}
    named = any(_is_named(film, told) for film in films)
    called = not named and any(_is_called(film, told) for film in films)
    one = " " not in without_article(key)
    return signs | {
        "known": 1.0,
        "known, one word": float(one),
        "its director named": float(named),
        "its director named, one word": float(named and one),
        "its director's last name": float(called),
        "its year stated": float(any(str(film.year) in told.words for film in films)),
        "nobody of it named": float(not named and not called),
        "nobody named, not named": float(not named and not called and not times),
    }


def _opens(key: str, told: Told) -> bool:
    """Whether a longer known title that the page has begins with it."""
    return any(f" {longer} " in told.whole for longer in longer_titles(key))


def known_makers(film: KnownFilm, told: Told) -> frozenset[str]:
    """Those of a film's directors whom the page names, folded."""
    return told.directors.intersection(map(fold, film.directors))


def _is_named(film: KnownFilm, told: Told) -> bool:
    return bool(known_makers(film, told))


def _is_called(film: KnownFilm, told: Told) -> bool:
    surnames = (name.rpartition(" ")[2] for name in film.directors)
    return any(
        len(name) >= _SURNAME and fold(name) in told.capitals and not is_common_word(name)
        for name in surnames
    )
