"""Snippets show the passages that answer best, cut where words end, with exact hits."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from index.answers import Snippet
from index.model import Block
from index.query.parsing import parse
from index.query.snippets import snippets

FILLER = "Nothing of any note goes on in this long and level stretch of the review. " * 6
TEXT = "\n\n".join(
    [
        "Heading",
        "The opening words speak of the town.",
        f"{FILLER}A donut lies on the counter.",
        f"{FILLER}They meet in the donut shop. {FILLER}",
        f"{FILLER}At the end a shop closes.",
    ]
)


def blocks_of(text: str) -> tuple[Block, ...]:
    found: list[Block] = []
    for match in re.finditer(r"[^\n]+(?:\n[^\n]+)*", text):
        kind = "heading" if match.group() == "Heading" else "paragraph"
        line = 1 + text.count("\n", 0, match.start())
        found.append(Block(kind, match.start(), match.end(), line))
    return tuple(found)


def shown(query: str, text: str = TEXT, **options: int) -> tuple[Snippet, ...]:
    return snippets(parse(query).tree, text, blocks_of(text), "en", **options)


def hits(snippet: Snippet) -> list[str]:
    return [snippet.text[start:end] for start, end in snippet.spans]


def test_words_that_stand_together_come_first() -> None:
    (best,) = shown("donut shop", limit=1)
    assert hits(best) == ["donut", "shop"]
    assert best.line == 7
    assert best.text.startswith("They meet in the donut shop.")


def test_all_passages_in_the_order_of_the_text() -> None:
    found = shown("donut shop")
    assert [hits(one) for one in found] == [["donut"], ["donut", "shop"], ["shop"]]
    assert [one.line for one in found] == [5, 7, 9]
    assert all(len(one.text) <= 160 for one in found)


def test_rare_words_are_worth_more() -> None:
    text = f"A town. {FILLER}\n\n{FILLER} A counter."
    weights = {"counter": 5.0}
    (best,) = snippets(
        parse("town counter").tree,
        text,
        blocks_of(text),
        "en",
        limit=1,
        weight=lambda word: weights.get(word, 1.0),
    )
    assert hits(best) == ["counter"]


def test_without_a_hit_the_opening_words() -> None:
    (opening,) = shown("critic:jahn")
    assert opening.text == "The opening words speak of the town."
    assert opening.spans == ()
    assert opening.line == 3


def test_nothing_of_nothing() -> None:
    assert shown("donut", " \n ") == ()


def test_a_long_phrase_is_cut_to_the_width() -> None:
    (only,) = shown(f'"{" ".join(["so"] * 80)}"', "so " * 200, limit=1, width=40)
    assert len(only.text) <= 40
    assert only.spans


def test_text_without_spaces_is_cut_between_characters() -> None:
    (only,) = shown("千尋", "神" * 300 + "千尋" + "神" * 300, width=40)
    assert hits(only) == ["千尋"]
    assert len(only.text) <= 42


@given(
    st.lists(
        st.sampled_from(
            ["donut", "shop", "the", "It ended. ", "e\u0301", "千尋", "\n\n", "\n", " "]
        )
    ).map(" ".join),
    st.sampled_from(["donut", "donut shop", '"donut shop"', "千尋", "nowhere", '"shop the"~3']),
    st.integers(1, 80),
    st.integers(1, 4),
)
def test_a_snippet_is_a_slice_and_snippets_do_not_overlap(
    text: str, query: str, width: int, limit: int
) -> None:
    found = shown(query, text, width=width, limit=limit)
    assert len(found) <= limit
    assert bool(found) == bool(text.strip())
    end = 0
    for one in found:
        assert one.text == re.sub(r"\s", " ", text[one.at : one.at + len(one.text)])
        assert one.at >= end
        end = one.at + len(one.text)
        assert all(0 <= a < b <= len(one.text) for a, b in one.spans)
        assert 1 <= one.line <= 1 + text.count("\n", 0, end)
