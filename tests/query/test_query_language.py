"""What a person types is read as the tree they meant, and never fails."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from msgspec.structs import replace

from index.query.fields import FIELDS, NAMES, reference
from index.query.matching import spans
from index.query.parsing import parse
from index.query.tree import (
    And,
    Everything,
    Has,
    Is,
    Node,
    Not,
    Nothing,
    OfKind,
    Or,
    Pattern,
    Phrase,
    Range,
    Word,
)

DONUT, SHOP, COFFEE = Word("donut"), Word("shop"), Word("coffee")

TYPED = st.lists(
    st.sampled_from(
        [
            "donut", "wall-e", "8½", "l'innocence", "千尋", "尋", "M*A*S*H", "İst", "e\u0301",
            "OR", "AND", "NOT", "-", "(", ")", '"', "“", "~", "~5", "=", "*", "?", ":", " ", "  ",
            "film:", "by:", "year:", "rating:", "published:", "kind:", "is:", "has:", "autor:",
            "2019..", "2023", ">=", "<", "7/10", "70%", "★★½", "B+", "1970s", "2021-03", "1h30",
            "interview", "spoiler", "note", ".", "\n", "\u3099", "ﷺ", "①",
        ]
    )
    | st.characters(),
    max_size=14,
).map("".join)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("donut", DONUT),
        ("donut shop", And((DONUT, SHOP))),
        ("donut AND shop", And((DONUT, SHOP))),
        ("donut OR coffee", Or((DONUT, COFFEE))),
        ("donut shop OR coffee", Or((And((DONUT, SHOP)), COFFEE))),
        ("shop (donut OR coffee)", And((SHOP, Or((DONUT, COFFEE))))),
        ("donut -shop", And((DONUT, Not(SHOP)))),
        ("donut NOT shop", And((DONUT, Not(SHOP)))),
        ("-(donut shop)", Not(And((DONUT, SHOP)))),
        ('-"donut shop"', Not(Phrase(("donut", "shop")))),
        ("--donut", DONUT),
        ('"donut shop"', Phrase(("donut", "shop"))),
        ("“donut shop”", Phrase(("donut", "shop"))),
        ('"donut shop"~5', Phrase(("donut", "shop"), slop=5)),
        ('"donut sh*"', Phrase(("donut", "sh"), prefix=True)),
        ('"running"', Word("running", exact=True)),
        ("=running", Word("running", exact=True)),
        ("roc*", Word("roc", prefix=True)),
        ("w?ld*", Pattern("w?ld*")),
        ("*ing", Pattern("*ing")),
        ("rockt~", Word("rockt", edits=1)),
        ("rockit~", Word("rockit", edits=2)),
        ("rockit~1", Word("rockit", edits=1)),
        ("Café", Word("cafe")),
        ("wall-e", Or((Phrase(("wall", "e")), Word("walle")))),
        ("8½", Phrase(("8", "1", "2"))),
        ("Schindler’s", Word("schindlers")),
        ("千尋の", Phrase(("千尋", "尋の"))),
        ("尋", Word("尋", prefix=True)),
        ("*", Everything()),
        ("", Everything()),
    ],
)
def test_operators(text: str, tree: Node) -> None:
    assert parse(text).tree == tree
    assert not parse(text).notes


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("film:rocket", Word("rocket", "film")),
        ('film:"red rocket"', Phrase(("red", "rocket"), "film")),
        ("FILM:rocket", Word("rocket", "film")),
        ("film:roc*", Word("roc", "film", prefix=True)),
        ("by:jahn", Word("jahn", "critic")),
        ("author:jahn", Word("jahn", "critic")),
        ("pub:kino", Word("kino", "publication")),
        ("critic: jahn", Word("jahn", "critic")),
        ("film:(a OR b)", Or((Word("a", "film"), Word("b", "film")))),
        ("-genre:horror", Not(Word("horror", "genre"))),
        ("genre:-horror", Not(Word("horror", "genre"))),
        ("year:2019", Range("year", 2019, 2019)),
        ("year: 2019", Range("year", 2019, 2019)),
        ("year:>= 2019", Range("year", 2019, None)),
        ("year:(2019 OR 2021)", Or((Range("year", 2019, 2019), Range("year", 2021, 2021)))),
        ("kind:interview", OfKind(("interview",))),
        ("kind:review,essays", OfKind(("review", "essay"))),
        ("is:spoiler", Is("spoiler")),
        ("has:note", Has("note")),
        ("has:date", Has("published")),
        ("rating:>12/10", Nothing()),
    ],
)
def test_fields(text: str, tree: Node) -> None:
    assert parse(text).tree == tree
    assert not parse(text).notes


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Us", ["us"]),
        ("It", ["it"]),
        ("M", ["m"]),
        ("9", ["9"]),
        ("If....", ["if"]),
        ("To Be or Not to Be", ["to", "be", "or", "not", "to", "be"]),
        ("What's Up, Doc?", ["whats", "up", "doc"]),
        ("Mission - Impossible", ["mission", "impossible"]),
        ("Suspiria (2018)", ["suspiria", "2018"]),
    ],
)
def test_titles_are_words_and_no_operators(title: str, words: list[str]) -> None:
    nodes = tuple(Word(word) for word in words)
    assert parse(title).tree == (And(nodes) if len(nodes) > 1 else nodes[0])


def test_starred_name_is_no_pattern() -> None:
    assert parse("M*A*S*H").tree == Or((Phrase(("m", "a", "s", "h")), Word("mash")))


@pytest.mark.parametrize(
    ("text", "understood"),
    [
        ("year:", ""),
        ("donut year:", "donut"),
        ("year: donut", "donut"),
        ("rating:>=", ""),
        ("rating:good shop", "shop"),
        ("donut OR", "donut"),
        ("OR donut", "donut"),
        ("donut AND", "donut"),
        ("donut NOT", "donut"),
        ("donut -", "donut"),
        ("(donut OR coffee", "donut OR coffee"),
        ("donut) shop", "donut shop"),
        ('"donut shop', '"donut shop"'),
        ("is:nonsense", ""),
        ("...", ""),
    ],
)
def test_half_typed_is_the_best_query_so_far_with_a_note(text: str, understood: str) -> None:
    query = parse(text)
    assert query.understood == understood
    assert query.notes


@pytest.mark.parametrize(
    ("text", "field"), [("autor:x", "author:"), ("flim:x", "film:"), ("directr:x", "director:")]
)
def test_unknown_field_names_the_nearest(text: str, field: str) -> None:
    query = parse(text)
    assert field in query.notes[0]
    assert query.tree == And((Word(text.partition(":")[0]), Word("x")))


@pytest.mark.parametrize("text", ["Alien:Covenant", "Alien: Covenant"])
def test_a_title_with_a_colon_is_its_words(text: str) -> None:
    assert parse(text).tree == And((Word("alien"), Word("covenant")))


@pytest.mark.parametrize(
    ("typed", "understood"),
    [
        ("donu", "donu*"),
        ("donut ", "donut"),
        ("donut sh", "donut sh*"),
        ("donut!", "donut"),
        ("If....", "if"),
        ("wall-", "wall*"),
        ("schindler'", "schindler*"),
        ('"donut sh', '"donut sh*"'),
        ('"donut shop"', '"donut shop"'),
        ("(donut OR cof", "donut OR cof*"),
        ("critic:jah", "critic:jah*"),
        ("-sho", "-sho*"),
        ("year:20", "year:2000..2099"),
        ("year:201", "year:2010..2019"),
        ("year:>=20", "year:>=2000"),
        ("year:2019..", "year:>=2019"),
        ("year:2019..20", "year:2019..2099"),
        ("rating:>=7/", "rating:>=70%"),
        ("rating:>=7/1", "rating:>=70%"),
        ("published:2021-0", "published:2021"),
        ("kind:int", "kind:interview"),
        ("is:spo", "is:spoiler"),
        ("is:li", "is:liked"),
        ("is:watch", "is:watched OR is:watchlist"),
        ('list:"best of"', 'list:"best of"'),
        ("=runn", "=runn"),
    ],
)
def test_the_last_word_is_still_being_typed(typed: str, understood: str) -> None:
    assert parse(typed, live=True).understood == understood


def settled(node: Node) -> Node:
    """A tree in which no word is being typed any more: what is read back stands as written."""
    match node:
        case Word():
            return replace(node, typed=False)
        case And() | Or():
            return replace(node, nodes=tuple(map(settled, node.nodes)))
        case Not():
            return replace(node, node=settled(node.node))
        case _:
            return node


def test_a_word_being_typed_is_found_in_its_other_forms_too() -> None:
    tree = parse("films", live=True).tree
    assert tree == Word("films", prefix=True, typed=True)
    text = "A film, two films, filmstock, filmic."
    lit = [text[start:end] for start, end in spans(tree, text, "en")]
    assert lit == ["film", "films", "filmstock"]
    lit = [text[start:end] for start, end in spans(parse("films*").tree, text, "en")]
    assert lit == ["films", "filmstock"]


@given(TYPED, st.booleans())
@example("(" * 300, True)
@example("critic: - by: -(film: -", True)
def test_nothing_raises_and_what_is_understood_reads_back(text: str, live: bool) -> None:
    query = parse(text, live=live)
    again = parse(query.understood)
    assert again.tree == settled(query.tree)
    assert again.understood == query.understood
    assert not again.notes


@pytest.mark.parametrize(
    "piece",
    [
        "(",
        ")",
        "-",
        "a OR ",
        "a:",
        '"',
        "*a",
        "NOT ",
        "(a ",
        "a'",
        "film:",
        "film: ",
        "film:(",
        "~",
    ],
)
def test_long_and_deep_queries_are_read_flat(piece: str) -> None:
    query = parse(piece * 4000, live=True)
    assert len(query.notes) <= 8
    assert parse(query.understood).tree == settled(query.tree)


def test_every_name_stands_for_one_field() -> None:
    names = [name for row in FIELDS for name in (row.name, *row.aliases)]
    assert len(names) == len(set(names)) == len(NAMES)


def test_every_example_of_the_reference_is_understood() -> None:
    for row in reference():
        query = parse(row.example)
        assert not query.notes, row
        assert not isinstance(query.tree, Everything)
        assert row.meaning
