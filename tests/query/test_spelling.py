"""Did you mean: near spellings by distance and frequency, and the part to blame."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.query.edits import distance
from index.query.parsing import parse
from index.query.rendering import render
from index.query.spelling import nearest, suggestions, without
from index.query.tree import Node, Word

COUNTS = {"rocket": 9, "pocket": 4, "racket": 20, "red": 7, "donut": 3, "shop": 5, "aronofsky": 1}


class Shelf:
    """A dictionary of a few words."""

    def vocabulary(self, field: str | None = None) -> Sequence[str]:
        return sorted(COUNTS) if field is None else ["jahn"]

    def frequency(self, word: str) -> int:
        return COUNTS.get(word, 1)

    def search(self, tree: Node) -> list[str]:
        """Something, unless "pocket", a "q", or both "red" and "donut" are asked for."""
        wanted = render(tree)
        return (
            []
            if "q" in wanted or "pocket" in wanted or ("red" in wanted and "donut" in wanted)
            else ["hit"]
        )


def plain_distance(one: str, other: str) -> int:
    rows = [[i + j if not i * j else 0 for j in range(len(other) + 1)] for i in range(len(one) + 1)]
    for i in range(1, len(one) + 1):
        for j in range(1, len(other) + 1):
            rows[i][j] = min(
                rows[i - 1][j] + 1,
                rows[i][j - 1] + 1,
                rows[i - 1][j - 1] + (one[i - 1] != other[j - 1]),
            )
            if i > 1 and j > 1 and one[i - 1] == other[j - 2] and one[i - 2] == other[j - 1]:
                rows[i][j] = min(rows[i][j], rows[i - 2][j - 2] + 1)
    return rows[-1][-1]


SHORT = st.text(alphabet="abc", max_size=7)


@given(SHORT, SHORT, st.integers(0, 3))
def test_distance_agrees_with_the_whole_table(one: str, other: str, limit: int) -> None:
    assert distance(one, other, limit) == min(plain_distance(one, other), limit + 1)


@given(SHORT.filter(bool), st.sets(SHORT.filter(bool), max_size=30))
def test_nearest_misses_none(word: str, words: set[str]) -> None:
    edits = 1 if len(word) <= 5 else 2
    expected = sorted(
        (plain_distance(word, other), other)
        for other in words
        if 0 < plain_distance(word, other) <= edits
    )
    assert nearest(word, sorted(words), lambda _: 1, 99) == [other for _, other in expected][:99]


def test_of_equally_near_words_the_frequent_one_comes_first() -> None:
    assert nearest("rocekt", sorted(COUNTS), Shelf().frequency, 3) == ["rocket", "racket", "pocket"]
    assert nearest("zocket", sorted(COUNTS), Shelf().frequency, 2) == ["rocket", "pocket"]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("Red Rokcet", "Red rocket"),
        ("dunut shop", "donut shop"),
        ("critic:jhan", "critic:jahn"),
        ('"red rokcet"', '"red rocket"'),
        ("year:2021 arronofski", "year:2021 aronofsky"),
    ],
)
def test_suggestions_keep_what_was_typed(typed: str, first: str) -> None:
    assert suggestions(parse(typed), Shelf())[0] == first


def test_only_what_has_hits_is_suggested() -> None:
    assert suggestions(parse("zocket"), Shelf()) == ("rocket", "racket")
    assert suggestions(parse("red donut shop"), Shelf()) == ("donut shop", "red shop")
    assert suggestions(parse("red qqqqqqqq"), Shelf()) == ("red",)


@pytest.mark.parametrize(
    "typed", ["", "red", "roc*", "-rokcet", "year:1900", "=red", "qqqqqqqq", "rd", "尋"]
)
def test_known_words_are_not_respelled(typed: str) -> None:
    assert suggestions(parse(typed), Shelf()) == ()


def test_each_demanded_part_can_be_left_out() -> None:
    parts = [
        (part, parse("").tree if rest is None else rest)
        for part, rest in without(parse("a b -c").tree)
    ]
    assert [part for part, _ in parts] == [Word("a"), Word("b")]
    assert [rest for _, rest in parts] == [parse("b -c").tree, parse("a -c").tree]
    assert list(without(parse("a").tree)) == []
