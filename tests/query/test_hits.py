"""Hits are lit where they stand, character by character."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.query.matching import places, spans
from index.query.parsing import parse
from index.query.tree import Field, Word
from index.stemming import stem
from index.words import fold, tokens


def lit(
    query: str, text: str, language: str | None = "en", field: Field | None = None
) -> list[str]:
    return [text[start:end] for start, end in spans(parse(query).tree, text, language, field)]


@pytest.mark.parametrize(
    ("query", "text", "expected"),
    [
        ("donut", "A Donut, donuts.", ["Donut", "donuts"]),
        ("running", "He runs. Running? Runner!", ["runs", "Running"]),
        ("=running", "He runs, running", ["running"]),
        ("run*", "runs runner prune", ["runs", "runner"]),
        ("w?ld*", "wild Wilder world old", ["wild", "Wilder"]),
        ("rocekt~", "Rocket socks", ["Rocket"]),
        ('"donut shop"', "a Donut  shop; donut shops", ["Donut  shop"]),
        ('"donut texas"~2', "donut in the Texas. Texas far away from a donut", ["donut", "Texas"]),
        ("cafe", "Café, cafe\u0301", ["Café", "cafe\u0301"]),
        ("film", "ﬁlm", ["ﬁlm"]),
        ("strasse", "Straße", ["Straße"]),
        ("8½", "8½ and 8 1/2", ["8½", "8 1/2"]),
        ("2", "8½", ["½"]),
        ("wall-e", "WALL·E, walle, wall e", ["WALL·E", "walle", "wall e"]),
        ("fx", "F/X", ["F/X"]),
        ("schindler", "Schindler's", ["Schindler's"]),
        ("=schindler", "Schindler’s", ["Schindler"]),
        ("innocence", "L’innocence", ["innocence"]),
        ("=dont", "Don’t", ["Don’t"]),
        ("千尋", "千と千尋の神", ["千尋"]),
        ("尋", "千と千尋の神、千尋", ["尋", "尋"]),
        ("が", "か\u3099ん", ["か\u3099"]),
        ("donut -shop", "donut shop", ["donut"]),
        ("donut OR shop", "donut shop", ["donut", "shop"]),
        ("critic:jahn", "jahn", []),
        ("year:2019", "2019", []),
        ("", "donut", []),
    ],
)
def test_hits(query: str, text: str, expected: list[str]) -> None:
    assert lit(query, text) == expected


def test_stems_are_those_of_the_text_s_language() -> None:
    assert lit("films", "der Film", "de") == ["Film"]
    assert lit("filme", "der Film", "de") == ["Film"]
    assert lit("runs", "running", "en") == ["running"]
    assert lit("runs", "running", "de") == []


def test_names_are_lit_for_their_field_and_not_stemmed() -> None:
    assert lit("critic:jahn", "Pamela Jahn", field="critic") == ["Jahn"]
    assert lit("jahn", "Pamela Jahn", field="critic") == ["Jahn"]
    assert lit("film:jahn", "Pamela Jahn", field="critic") == []
    assert lit("run", "Runs", field="film") == []


def test_repeated_words_of_a_near_stand_twice() -> None:
    assert lit('"knock knock"~1', "one knock only") == []
    assert lit('"knock knock"~1', "knock, knock") == ["knock", "knock"]


@given(
    st.lists(st.sampled_from(["a", "b", "Ö", "l'an", "x-y", "½", "千尋", ",", " "])).map(" ".join),
    st.sampled_from(["a", "o", "an", "xy", "x-y", '"a b"', '"b a"~1', "a*", "?", "1", "尋", "½"]),
)
def test_spans_are_sorted_apart_and_hold_what_was_asked(text: str, query: str) -> None:
    tree = parse(query).tree
    found = spans(tree, text, "en")
    assert all(0 <= start < end <= len(text) for start, end in found)
    assert all(a[1] < b[0] for a, b in pairwise(found))
    for start, end, _, word in places(tree, text, "en"):
        spelled = {token.word for token in tokens(text[start:end])}
        assert word in spelled or any(word.startswith(other) for other in spelled)


@given(st.text(max_size=60), st.text(max_size=12))
def test_a_word_is_lit_wherever_its_tokens_stand(text: str, word: str) -> None:
    tree = parse(word).tree
    if not isinstance(tree, Word) or tree.prefix or tree.exact or tree.edits:
        return
    root = stem(tree.word, "en")
    expected = {
        index
        for token in tokens(text)
        if stem(token.word, "en") == root
        for index in range(token.start, token.end)
    }
    assert {i for start, end in spans(tree, text, "en") for i in range(start, end)} == expected
    assert fold(tree.word) == tree.word
