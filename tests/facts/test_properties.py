"""Whatever the document: nothing raises, no word is lost, reading twice gives the same."""

from __future__ import annotations

import re
from collections import Counter

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from index.facts import read_facts
from index.model import Declared, Document, Mark, Review, SourceBlock

from .build import plain

LINES = st.sampled_from(
    [
        "", "", "Salt Harbour", "Salt Harbour (2017): Ending Explained", "Director: Tove Lindqvist",
        "Cast: Aki Mantere (Olli), Ruth Delacroix", "Author: Ines Kaltwasser", "By Ines Kaltwasser",
        "Rating: 3.5/5", "★★★½", "7/10", "March 4, 2018", "Share this:", "top of page", "Home", "Menu",
        "• OV Original version", "• OmU Original with subtitles", "Sweden 2017, 112 min",
        "© 2018 Salt Film Notes. All rights reserved.", "Why the Boat Turns", "Ines Kaltwasser",
        "The ferry leaves at six and nobody on it wants to arrive, which is the first good joke of a "
        "picture that saves its jokes for Olli (Aki Mantere) and for people in wet coats.",
        "By the second hour the harbour has become a courtroom where debts are read out to the sound "
        "of gulls, and one sees why the boat was built and not borrowed ...",
        "SALT HARBOUR, directed by Tove Lindqvist, stars Aki Mantere as Olli.",
        "Q: Why a ferry?", "A: Because you cannot leave it.", "Author:", "Cast:", ":", "*", "5/0",
    ]
)  # fmt: skip
TEXTS = st.lists(st.one_of(LINES, st.text(max_size=60)), max_size=25).map("\n".join)
VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-5, 3000), st.floats(), st.text(max_size=30)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=5,
)
KEYS = st.sampled_from(
    "title film director cast rating stars date year runtime genre language author scale kind "
    "release_date spoilers description imdb_rating country film.title draft url".split()
)
_WORD = re.compile(r"\w+")


def words(text: str) -> Counter[str]:
    return Counter(_WORD.findall(text))


def accounted(review: Review) -> Counter[str]:
    return words(review.text) + words(" ".join(piece.text for piece in review.debris))


@given(TEXTS)
def test_no_word_of_the_source_is_lost(text: str) -> None:
    document = plain(text)
    review = read_facts(document, review_id="r")
    source = words("\n".join(block.text for block in document.blocks))
    assert not source - accounted(review)


@given(TEXTS, st.dictionaries(KEYS, VALUES, max_size=6))
def test_any_document_is_read_and_twice_the_same(text: str, declared: dict[str, object]) -> None:
    document = plain(text, declared=declared)
    once, again = (read_facts(document, review_id="r") for _ in range(2))
    assert msgspec.json.encode(once) == msgspec.json.encode(again)


@given(TEXTS)
def test_blocks_and_sections_are_slices_of_the_text(text: str) -> None:
    review = read_facts(plain(text), review_id="r")
    assert "\n\n".join(review.text[b.start : b.end] for b in review.blocks) == review.text
    for section in review.sections:
        assert 0 <= section.start <= section.end <= len(review.text)


@given(st.text(max_size=200), st.sampled_from(["heading", "quote", "item", "code", "rule"]))
def test_every_kind_of_block_is_kept(text: str, kind: str) -> None:
    blocks = (
        SourceBlock("paragraph", "An opening line that is here to be read.", 1, 1),
        SourceBlock(kind, text, 3, 3, 1, 2, (Mark("strong", 0, len(text)),)),  # type: ignore[arg-type]
    )
    review = read_facts(Document("/r", "a.md", 1, "markdown", blocks), review_id="r")
    assert not words(text) - accounted(review)


@given(st.lists(st.tuples(KEYS, VALUES), max_size=8))
def test_declared_values_never_raise(pairs: list[tuple[str, object]]) -> None:
    declared = tuple(Declared(key, value, "sidecar") for key, value in pairs)
    review = read_facts(Document("/r", "a.md", 1, "markdown", (), declared), review_id="r")
    assert review.text == ""
