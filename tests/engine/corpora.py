"""Small random libraries, changes to them, and queries, for hypothesis."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from hypothesis import strategies as st

from index.engine import writing
from index.engine.entry import Entry
from index.engine.reading import Searcher
from index.query import tree

WORDS = (
    "run runs running runner film films filming the The a red rocket m us 8½ wall-e walle naïve "
    "chat chats chatte l'innocence schindler's alien aliens ailen amelie Amélie 映画館 映画 f/x "
    "going gone go"
).split()
ASKED = (
    "run runs running film the red rocket m us 8 1 2 wall e walle naive chat chats innocence "
    "linnocence schindler alien aliens aline amelie 映画 画館 fx go going missing"
).split()
TEXT_FIELDS = ("film", "title", "critic", "director", "cast", "genre", "language", "tag", "path")

texts = st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join)
values = st.lists(st.lists(st.sampled_from(WORDS), max_size=3).map(" ".join), max_size=3).map(tuple)
ids = st.sampled_from("abcdefgh")
entries = st.builds(
    Entry,
    id=ids,
    text=texts,
    teaser=st.one_of(st.just(""), texts),
    film=values,
    title=values,
    critic=values,
    director=values,
    cast=values,
    genre=values,
    tag=values,
    names=values,
    kind=st.sampled_from(["review", "essay"]),
    text_language=st.sampled_from([None, "en", "fr", "xx"]),
    years=st.lists(st.integers(2017, 2023), max_size=2).map(tuple),
    percent=st.sampled_from([None, 0.0, 67.85, 75.0, 100.0]),
    runtime=st.sampled_from([None, 90, 130]),
    published=st.sampled_from([None, 737791, 738000]),
    words=st.integers(0, 3),
    has=st.sampled_from([(), ("rating",), ("rating", "critic")]),
    properties=st.sampled_from([(), ("spoiler",)]),
)


class Change(NamedTuple):
    add: list[Entry]
    remove: list[str]
    optimize: bool


changes = st.lists(
    st.builds(
        Change,
        st.lists(entries, max_size=5),
        st.lists(ids, max_size=3),
        st.sampled_from([False, False, False, True]),
    ),
    min_size=1,
    max_size=5,
)

_field = st.sampled_from([None, None, *TEXT_FIELDS])
_asked = st.sampled_from(ASKED)
_number = st.sampled_from([None, 0.0, 1.0, 67.0, 90.0, 100.0, 2018.0, 2021.0, 737900.0])
leaves = st.one_of(
    st.builds(tree.Word, _asked, _field),
    st.builds(tree.Word, _asked, _field, exact=st.just(True)),
    st.builds(
        tree.Word,
        st.sampled_from(["r", "ru", "run", "fil", "ali", "w", "映", "zz"]),
        _field,
        prefix=st.just(True),
    ),
    st.builds(tree.Word, _asked, _field, edits=st.integers(1, 2)),
    st.builds(
        tree.Pattern,
        st.sampled_from(["r*", "*n", "*", "?", "f?lm*", "*a*i*", "run", "r??", "**", "*映*"]),
        _field,
    ),
    st.builds(
        tree.Phrase,
        st.lists(st.sampled_from(ASKED[:8]), max_size=3).map(tuple),
        _field,
        slop=st.sampled_from([None, None, 0, 1, 5]),
        prefix=st.booleans(),
    ),
    st.builds(
        tree.Range,
        st.sampled_from(["year", "rating", "runtime", "published", "words"]),
        _number,
        _number,
    ),
    st.builds(tree.OfKind, st.sampled_from([("review",), ("essay", "news"), ()])),
    st.builds(tree.Is, st.sampled_from(["spoiler", "unread"])),
    st.builds(tree.Has, st.sampled_from(["rating", "note"])),
    st.just(tree.Everything()),
    st.just(tree.Nothing()),
)
trees = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.builds(tree.Not, inner),
        st.builds(tree.And, st.lists(inner, max_size=3).map(tuple)),
        st.builds(tree.Or, st.lists(inner, max_size=3).map(tuple)),
    ),
    max_leaves=5,
)


def silent(generation: int) -> None:
    """Nobody wants to know of a new generation."""


def applied(folder: Path, steps: list[Change]) -> tuple[Searcher, list[Entry]]:
    """The index after these changes, and the reviews that it must then hold."""
    held: dict[str, Entry] = {}
    generation = 0
    for step in steps:
        generation = writing.write(
            folder, add=step.add, remove=step.remove, publish=silent, optimize=step.optimize
        )
        for id_ in step.remove:
            held.pop(id_, None)
        held.update({entry.id: entry for entry in step.add})
    return Searcher.open(folder, generation), list(held.values())


def built(folder: Path, held: list[Entry]) -> Searcher:
    """An index of these reviews made in one go."""
    return Searcher.open(folder, writing.write(folder, add=held, remove=(), publish=silent))
