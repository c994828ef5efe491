"""Small random libraries, changes to them, and queries, for hypothesis."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import strategies as st

from index.engine import writing
from index.engine.entry import Entry
from index.engine.reading import Searcher
from index.query import tree
from index.words import index_words

WORDS = (
    "run runs running runner film films filming the The a red rocket m us 8½ wall-e walle naïve "
    "chat chats chatte l'innocence schindler's alien aliens ailen amelie Amélie 映画館 映画 f/x "
    "going gone go"
).split()
ASKED = (
    "run runs running film the red rocket m us 8 1 2 wall e walle naive chat chats innocence "
    "linnocence schindler alien aliens aline amelie 映画 画館 fx go going missing"
).split()
TEXT_FIELDS = (
    "film",
    "title",
    "critic",
    "director",
    "cast",
    "genre",
    "language",
    "tag",
    "list",
    "path",
)

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
    list=values,
    names=values,
    kind=st.sampled_from(["review", "essay"]),
    text_language=st.sampled_from([None, "en", "fr", "xx"]),
    years=st.lists(st.integers(2017, 2023), max_size=2).map(tuple),
    percent=st.sampled_from([None, 0.0, 67.85, 75.0, 100.0]),
    runtime=st.sampled_from([None, 90, 130]),
    published=st.sampled_from([None, 737791, 738000]),
    words=st.integers(0, 3),
    has=st.sampled_from([(), ("rating",), ("rating", "critic")]),
    properties=st.sampled_from([(), ("spoiler",), ("spoiler", "liked")]),
)


class Change(NamedTuple):
    """One commit. `merge`: segments are merged as ever, else none unless `optimize`."""

    add: list[Entry]
    remove: list[str]
    optimize: bool = False
    merge: bool = True


changes = st.lists(
    st.builds(
        Change,
        st.lists(entries, max_size=5),
        st.lists(ids, max_size=3),
        st.sampled_from([False, False, False, True]),
        st.booleans(),
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
        typed=st.booleans(),
    ),
    st.builds(tree.Word, _asked, _field, prefix=st.just(True), typed=st.just(True)),
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
    st.builds(tree.Is, st.sampled_from(["spoiler", "liked", "unread"])),
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
        with pytest.MonkeyPatch.context() as patch:
            if not step.merge and not step.optimize:
                patch.setattr(writing, "to_merge", lambda segments, *_: (list(segments), []))
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


def random_library(rng: random.Random, size: int) -> list[Change]:
    """Changes that leave about `size` reviews in several segments, some of them deleted."""
    ids = [f"{number:03}" for number in range(size)]
    steps = [Change([random_entry(rng, id_) for id_ in ids], [], merge=False)]
    for _ in range(4):
        some = rng.sample(ids, size // 5)
        gone = rng.sample(ids, size // 10)
        steps.append(Change([random_entry(rng, id_) for id_ in some], gone, merge=False))
    return steps


def random_entry(rng: random.Random, id_: str) -> Entry:
    def some(most: int) -> str:
        return " ".join(rng.choices(WORDS, k=rng.randint(0, most)))

    fields = {name: tuple(some(3) for _ in range(rng.randint(0, 2))) for name in TEXT_FIELDS}
    return Entry(
        id=id_,
        text=some(60),
        teaser=some(8),
        kind=rng.choice(["review", "essay"]),
        text_language=rng.choice([None, "en", "en", "fr", "xx"]),
        years=tuple(rng.sample(range(2017, 2024), rng.randint(0, 2))),
        percent=rng.choice([None, 0.0, 67.85, 75.0, 100.0]),
        runtime=rng.choice([None, 90, 130]),
        published=rng.choice([None, 737791, 738000]),
        words=rng.randint(0, 100),
        has=rng.choice([(), ("rating",), ("rating", "critic")]),
        properties=rng.choice([(), ("spoiler",)]),
        **fields,
    )


def random_tree(rng: random.Random, depth: int = 2) -> tree.Node:
    if depth and rng.random() < 0.5:
        parts = tuple(random_tree(rng, depth - 1) for _ in range(rng.randint(1, 3)))
        return rng.choice([tree.And(parts), tree.Or(parts), tree.Not(parts[0])])
    return random_leaf(rng)


def random_leaf(rng: random.Random) -> tree.Node:
    field = rng.choice([None, None, None, *TEXT_FIELDS])
    word = rng.choice(ASKED)
    words: Sequence[str] = index_words(" ".join(rng.choices(WORDS, k=rng.randint(1, 2))))[0]
    bounds = sorted(rng.choice([0, 50, 90, 100, 2018, 2021, 737900]) for _ in range(2))
    return rng.choice(
        [
            tree.Word(word, field),
            tree.Word(word, field, exact=True),
            tree.Word(word[: rng.randint(1, 4)], field, prefix=True),
            tree.Word(word, field, prefix=True, typed=True),
            tree.Word(word, field, edits=rng.randint(1, 2)),
            tree.Pattern(word[: rng.randint(0, 2)] + rng.choice(["*", "?", "*?", "*n*"]), field),
            tree.Phrase(tuple(words), field, prefix=rng.random() < 0.3),
            tree.Phrase(tuple(rng.choices(ASKED, k=rng.randint(1, 3))), field, rng.randint(0, 30)),
            tree.Range(rng.choice(["year", "rating", "runtime", "published", "words"]), *bounds),
            tree.OfKind((rng.choice(["review", "essay", "news"]),)),
            tree.Is("spoiler"),
            tree.Has("rating"),
        ]
    )
