"""Made-up films, rows and reviews for the tests of the panes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from index.model import (
    Block,
    BlockKind,
    CastMember,
    Credits,
    Film,
    FilmRating,
    Mark,
    Rating,
    Review,
    Row,
)
from tui.film_list import Group, Rows
from tui.groups import Listing

Paragraph = str | tuple[BlockKind, str]


def blocks_of(*parts: Paragraph) -> tuple[str, tuple[Block, ...]]:
    """A text and its blocks, parted by blank lines."""
    text, blocks = "", []
    for number, part in enumerate(parts):
        kind, words = ("paragraph", part) if isinstance(part, str) else part
        text += "\n\n" if text else ""
        blocks.append(Block(kind, len(text), len(text) + len(words), number + 1, 1))
        text += words
    return text, tuple(blocks)


def review(*parts: Paragraph, marks: tuple[Mark, ...] = (), **changes: Any) -> Review:
    text, blocks = blocks_of(*parts)
    facts: dict[str, Any] = {
        "id": "r1",
        "root": "/library",
        "path": "night/ferry.txt",
        "line": 1,
        "kind": "review",
        "title": "A crossing without a shore",
        "film_titles": ("The Night Ferry",),
        "teaser": None,
        "critic": "Ada Lindqvist",
        "translator": None,
        "publication": "Harbour Notes",
        "url": None,
        "published": "2019-03-02",
        "language": "en",
        "rating": Rating("4/5", 4.0, 5.0, "verdict", 80.0),
        "credits": Credits(
            director=("Ivo Maric",),
            cast=(CastMember("Lena Holm", "Mara"), CastMember("Tom Adair")),
            runtime=104,
            year=2018,
            genres=("Drama",),
            countries=("Croatia",),
        ),
        "text": text,
        "blocks": blocks,
        "marks": marks,
        "sections": (),
        "words": len(text.split()),
        "spoilers": False,
        "warnings": (),
        "facts": (),
        "debris": (),
    }
    return Review(**(facts | changes))


def film(film_id: str = "night-ferry", title: str = "The Night Ferry", **changes: Any) -> Film:
    facts: dict[str, Any] = {
        "id": film_id,
        "title": title,
        "year": 2018,
        "years": (2018,),
        "aliases": (),
        "director": ("Ivo Maric",),
        "reviews": (f"{film_id}-a", f"{film_id}-b"),
        "count": 2,
        "rating": FilmRating(2, 74.6, 74.6),
    }
    return Film(**(facts | changes))


def row(review_id: str, **changes: Any) -> Row:
    facts: dict[str, Any] = {
        "id": review_id,
        "film": review_id.rpartition("-")[0],
        "path": f"{review_id}.txt",
        "kind": "review",
        "title": None,
        "critic": "Ada Lindqvist",
        "publication": "Harbour Notes",
        "published": None,
        "language": "en",
        "rating": None,
        "words": 300,
        "spoilers": False,
    }
    return Row(**(facts | changes))


def group(one: Film, hits: int | None = None) -> Group:
    """A film with all its rows, read as they come into sight."""
    return Group(one, Rows(one.reviews, row), hits)


class Written(Listing):
    """A listing written out."""

    def __init__(self, groups: Sequence[Group]) -> None:
        self.groups = tuple(groups)

    def __len__(self) -> int:
        return len(self.groups)

    def group(self, number: int) -> Group:
        return self.groups[number]

    def number_of(self, film_id: str) -> int:
        return self._first(lambda one: one.film is not None and one.film.id == film_id)

    def holder_of(self, review_id: str) -> int:
        return self._first(
            lambda one: review_id in (one.film.reviews if one.film else (one.rows[0].id,))
        )

    def _first(self, wanted: Callable[[Group], bool]) -> int:
        return next((number for number, one in enumerate(self.groups) if wanted(one)), -1)
