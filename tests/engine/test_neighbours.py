"""Near words over several segments, with what was deleted left out."""

from __future__ import annotations

import random

import pytest

from index.engine.entry import Entry
from index.engine.faults import Stopped
from index.engine.fields import UNNAMED
from index.query.parsing import parse
from index.query.spelling import advice
from tests.engine.corpora import ASKED, applied, built, random_library
from tests.engine.reference import Reference, distance


@pytest.mark.parametrize("seed", range(3))
def test_near_words_are_all_of_the_library(tmp_path, seed):
    searcher, held = applied(tmp_path, random_library(random.Random(seed), 30))
    docs = Reference(held).fields
    for asked in ASKED:
        for field in (None, "film", "critic"):
            for edits in (1, 2):
                expected = {}
                for name in UNNAMED if field is None else (field,):
                    for doc in docs:
                        for word in {word for word, _ in doc[name]}:
                            if distance(asked, word) <= edits:
                                counts = expected.setdefault(word, {})
                                counts[name] = counts.get(name, 0) + 1
                found = searcher.near(asked, field, edits)
                assert {one.word: (one.edits, one.documents) for one in found} == {
                    word: (distance(asked, word), max(counts.values()))
                    for word, counts in expected.items()
                }


def test_advice_comes_out_of_a_real_index(tmp_path):
    texts = ["a red rocket", "donuts in a shop", "the rockets are gone", "racket"]
    searcher = built(tmp_path, [Entry(str(at), text) for at, text in enumerate(texts)])

    def advised(typed: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        query = parse(typed, live=True)
        assert not len(searcher.search(query.tree))
        return advice(query, searcher, lambda: False)

    assert advised("dunuts shpo") == (("donuts shop",), ())
    assert advised("rocket donut ") == (
        ("donut", "rocket"),
        ("Without “rocket”: 1 review.", "Without “donut”: 2 reviews."),
    )
    assert advised("rokcet ")[0] == ("rocket", "racket", "rockets")
    assert advised("red zzzzzzzz") == (("red",), ("Nothing matches “zzzzzzzz”.",))
    with pytest.raises(Stopped):
        advice(parse("rokcet"), searcher, lambda: True)
