"""Did you mean: near spellings by distance and frequency, and the part to blame."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.query.edits import Near, distance
from index.query.parsing import parse
from index.query.spelling import advice, without
from index.query.tree import And, Everything, Field, Node, Not, Or, Phrase, Word

REVIEWS = [
    *(["rocket", "red"],) * 3,
    *(["racket"],) * 9,
    ["pocket"],
    ["donut", "shop", "black"],
    ["red", "shop", "black", "black"],
    ["aronofsky", "swan"],
    ["尋常", "映画"],
]
CRITICS = ["jahn", "carver"]


def never() -> bool:
    return False


class Shelf:
    """A dictionary of a few words; the first review is by Jahn, the second by Carver."""

    def __init__(self) -> None:
        self.asked = 0

    def near(self, word: str, field: Field | None, edits: int) -> list[Near]:
        held = REVIEWS if field is None else [[critic] for critic in CRITICS]
        words = {other for review in held for other in review}
        return [
            Near(taken, sum(other in review for review in held), other)
            for other in words
            if (taken := distance(word, other, edits)) <= edits
        ]

    def search(self, tree: Node, *, stop: Callable[[], bool]) -> list[int]:
        if stop():
            raise InterruptedError
        self.asked += 1
        return [at for at in range(len(REVIEWS)) if self._fits(tree, at)]

    def _fits(self, tree: Node, at: int) -> bool:
        match tree:
            case Everything():
                return True
            case Word():
                words = REVIEWS[at] if tree.field is None else CRITICS[at : at + 1]
                if tree.prefix:
                    return any(word.startswith(tree.word) for word in words)
                return any(distance(tree.word, word, tree.edits) <= tree.edits for word in words)
            case Phrase():
                return all(self._fits(Word(word, tree.field), at) for word in tree.words)
            case And():
                return all(self._fits(part, at) for part in tree.nodes)
            case Or():
                return any(self._fits(part, at) for part in tree.nodes)
            case Not():
                return not self._fits(tree.node, at)
        return False


def suggestions(text: str) -> tuple[str, ...]:
    return advice(parse(text), Shelf(), never).suggestions


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


def test_of_equally_near_words_the_frequent_one_comes_first() -> None:
    assert suggestions("rocekt") == ("rocket", "racket", "pocket")
    assert suggestions("zocket") == ("rocket", "pocket", "racket")


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("Red Rokcet", "Red rocket"),
        ("dunut shop", "donut shop"),
        ("critic:jhan", "critic:jahn"),
        ('"red rokcet"', '"red rocket"'),
        ("=rokcet", "=rocket"),
        ("swan -qqqqqqqq arronofski", "swan -qqqqqqqq aronofsky"),
        ("rokcet (qqqqqqqq OR rde)", "rocket (qqqqqqqq OR red)"),
        ("pocket OR rde rokcet", "pocket OR red rocket"),
    ],
)
def test_suggestions_keep_what_was_typed(typed: str, first: str) -> None:
    tree = parse(typed).tree
    if not Shelf().search(tree, stop=never):
        assert suggestions(typed)[0] == first


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("dunut shpo", "donut shop"),
        ("blakc dunut shpo", "black donut shop"),
        ("critic:jhan rokcet", "critic:jahn rocket"),
        ('"dunut shpo" blakc', '"donut shop" black'),
        ("rokcet rokcet", "rocket rocket"),
    ],
)
def test_all_misspelt_words_are_respelled_at_once(typed: str, first: str) -> None:
    found = advice(parse(typed), Shelf(), never)
    assert (found.suggestions[0], found.notes) == (first, ())


def test_what_goes_together_is_suggested_before_what_is_nearer() -> None:
    # "pocket" is as near as "rocket" is, but no review has it beside "red".
    assert suggestions("red zocket") == ("red rocket",)


def test_words_unlike_any_are_named_and_left_out() -> None:
    assert advice(parse("red qqqqqqqq"), Shelf(), never) == (
        ("red",),
        ("Nothing matches “qqqqqqqq”.",),
    )
    assert advice(parse("rokcet qqqqqqqq -swan"), Shelf(), never) == (
        ("rocket -swan", "racket -swan", "pocket -swan"),
        ("Nothing matches “qqqqqqqq”.",),
    )
    assert advice(parse("qqqqqqqq wwwwwwww"), Shelf(), never) == (
        (),
        ("Nothing matches “qqqqqqqq”.", "Nothing matches “wwwwwwww”."),
    )


def test_a_word_still_being_typed_is_named_without_a_star() -> None:
    found = advice(parse("red sho donut sw", live=True), Shelf(), never)
    assert found == ((), ())
    found = advice(parse("shop sw", live=True), Shelf(), never)
    assert found.suggestions == ("sw", "shop")
    assert found.notes == ("Without “shop”: 1 review.", "Without “sw”: 2 reviews.")
    assert advice(parse("red qqq", live=True), Shelf(), never).notes == ("Nothing matches “qqq”.",)


def test_of_known_words_the_part_alone_to_blame_is_named() -> None:
    assert advice(parse("red donut shop"), Shelf(), never) == (
        ("donut shop", "red shop"),
        ("Without “red”: 1 review.", "Without “donut”: 1 review."),
    )
    assert advice(parse("rokcet swan"), Shelf(), never) == (
        ("swan", "rocket"),
        ("Without “rocket”: 1 review.", "Without “swan”: 3 reviews."),
    )


@pytest.mark.parametrize(
    "typed", ["", "year:1900", "qqqqqqqq", "rd", "尋画", "-red", "qqqqqqqq*", "red -red"]
)
def test_where_nothing_helps_nothing_is_said(typed: str) -> None:
    assert advice(parse(typed), Shelf(), never) == ((), ())


def test_many_misspelt_words_take_few_searches() -> None:
    shelf = Shelf()
    advice(parse("rokcet dunut shpo blakc arronofski " * 20), shelf, never)
    advice(parse(" ".join(f"{word}{word}" for word in "abcdefghijklmnopqrstuvwxyz")), shelf, never)
    assert shelf.asked < 60


def test_a_newer_query_stops_the_search_for_advice() -> None:
    with pytest.raises(InterruptedError):
        advice(parse("rokcet"), Shelf(), lambda: True)


def test_each_demanded_part_can_be_left_out() -> None:
    parts = list(without(parse("a b -c").tree))
    assert [part for part, _ in parts] == [Word("a"), Word("b")]
    assert [rest for _, rest in parts] == [parse("b -c").tree, parse("a -c").tree]
    assert list(without(parse("a").tree)) == []
