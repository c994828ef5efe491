"""Near words over several segments, with what was deleted left out."""

from __future__ import annotations

import random

import pytest

from index.engine.fields import UNNAMED
from tests.engine.corpora import ASKED, applied, random_library
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
