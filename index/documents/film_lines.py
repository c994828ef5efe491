"""Rows of a table that hold no text of their own -> the lines of a log or a list of films."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from msgspec import Struct

from index.documents.cleaning import clean_line
from index.documents.formats import Parsed
from index.model import Declared, Kind, SourceBlock

_HALVES: Final = re.compile(r"([0-5])(?:\.(0|5)0?)?\Z")
_PARTED: Final = " · "


class FilmLine(Struct, frozen=True):
    """A film in a log; `dates` and `more` stand after it, `note` below it on the same line."""

    line: int
    title: str
    year: str = ""
    rating: str = ""
    dates: tuple[str, ...] = ()
    more: tuple[str, ...] = ()
    note: str = ""
    number: str = ""

    @property
    def text(self) -> str:
        named = f"{self.title} ({self.year})" if self.year else self.title
        numbered = f"{self.number}. {named}" if self.number else named
        kept = (numbered, self.rating, ", ".join(self.dates), *self.more)
        told = _PARTED.join(part for part in kept if part)
        return clean_line(f"{told}: {self.note}" if self.note else told)


def log(
    kind: Kind,
    title: str,
    films: Iterable[FilmLine],
    *,
    part: str = "",
    own: bool = False,
    head: tuple[SourceBlock, ...] = (),
    declared: tuple[Declared, ...] = (),
) -> Parsed:
    """One document for all rows: a person looks such films up, and reads none of them."""
    items = (SourceBlock("item", film.text, film.line, film.line, 0, 1) for film in films)
    stated = (Declared("kind", kind, "page"), Declared("title", title, "page"), *declared)
    return Parsed((*head, *items), stated, part=part, holds="text", own=own, key=title)


def stars(rating: str) -> str:
    """A rating of half stars out of five as stars; other ratings as they are."""
    match = _HALVES.match(rating)
    if match is None or rating in ("0", "0.0"):
        return rating
    return "★" * int(match[1]) + ("½" if match[2] == "5" else "")


def counted(number: int, what: str, several: str = "") -> str:
    """ "1 row", "12 rows" """
    return f"{number} {what if number == 1 else several or f'{what}s'}"
