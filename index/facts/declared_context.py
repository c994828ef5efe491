"""What a key of front matter means in the company of the other keys."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from index.folding import fold, word_set
from index.model import Declared

from .declared_values import is_book
from .keys import field_of, meaning_of

_OF_CREW = word_set("credits.runtime credits.writer credits.cast credits.cinematographer")
_EMPTY: tuple[Any, ...] = (None, "", [], {})
_CREW = frozenset({"credits.cinematographer", "credits.writer"})


_CREATORS = word_set(
    "creator creators createur createurs creatrice creatrices creador creadora creadores criador "
    "criadora criadores creatore creatori schopfer maker makers"
)
_BESIDE_YEAR = word_set("rating credits.countries credits.runtime")
"""Fields of which one says beside a year that a film is meant, and no record."""
_FILM_WORDS = word_set("film films movie movies movie-review kino cinema pelicula filme")


@dataclass(frozen=True)
class Context:
    """What the other keys say: of the film's crew, of a film at all, and of its director."""

    crewed: bool
    of_film: bool
    of_crew: bool
    directed: bool
    of_book: bool
    rated: bool


def context_of(declared: tuple[Declared, ...]) -> Context:
    """What all keys of a document say together."""
    fields = {field_of(item.key) for item in declared if item.value not in _EMPTY}
    of_film = any(fold(word) in _FILM_WORDS for word in _words(declared, "kind", "tags"))
    dated = "credits.year" in fields
    return Context(
        crewed=bool(fields & _CREW),
        of_crew=len(fields & _OF_CREW) > 1 and dated,
        of_film=of_film or (dated and bool(fields & _BESIDE_YEAR)),
        directed="credits.director" in fields,
        of_book=any(map(is_book, _words(declared, "kind"))),
        rated=of_film or (dated and "rating" in fields),
    )


def _words(declared: tuple[Declared, ...], *fields: str) -> Iterator[str]:
    """The words under the keys of some fields, one by one where they are listed."""
    for item in declared:
        if field_of(item.key) in fields:
            yield from map(str, item.value if isinstance(item.value, list) else [item.value])


def field_in(item: Declared, context: Context) -> tuple[str | None, float]:
    """The field of a key, and how sure that is, in the company of the other keys.

    "editor" is the film's only where others of the crew are named; "creator" is the
    director where the rest is about a film, and "by" where it is the film's credits.
    """
    key = fold(item.key)
    if key == "editor" and context.crewed:
        return "credits.editor", 1.0
    if context.of_book and key in ("author", "authors"):
        return None, 1.0
    made = (key == "artist" and context.rated) or (key in _CREATORS and context.of_film)
    made = made and not context.of_book
    if (made or (key == "by" and context.of_crew)) and not context.directed:
        return "credits.director", 0.8
    return meaning_of(item.key)
