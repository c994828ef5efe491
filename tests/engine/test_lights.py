"""What the engine finds in a text is what the reader lights there, and nothing else."""

from __future__ import annotations

import random

import msgspec
import pytest

from index.engine.entry import Entry
from index.query import tree
from index.query.matching import spans
from tests.engine.corpora import WORDS, built, random_leaf


@pytest.mark.parametrize("seed", range(4))
def test_a_text_is_found_exactly_when_something_in_it_is_lit(tmp_path, seed):
    rng = random.Random(seed)
    entries = [
        Entry(
            f"{number:02}",
            " ".join(rng.choices(WORDS, k=rng.randint(0, 25))),
            text_language=rng.choice([None, "en", "fr", "xx"]),
        )
        for number in range(40)
    ]
    searcher = built(tmp_path, entries)
    for _ in range(300):
        leaf = random_leaf(rng)
        if not isinstance(leaf, tree.Word | tree.Pattern | tree.Phrase):
            continue
        leaf = msgspec.structs.replace(leaf, field=None)
        found = {hit.id for hit in searcher.search(leaf)}
        lit = {entry.id for entry in entries if spans(leaf, entry.text, entry.text_language)}
        assert found == lit, leaf
