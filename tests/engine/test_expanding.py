"""Patterns and edits over the whole dictionary: as in plain Python, none left out."""

from __future__ import annotations

import re
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.engine.dictionary import Words
from index.engine.expanding import Run, fitting, near, resembling, runs_of
from tests.engine.reference import distance

letters = st.one_of(st.sampled_from("abcé映\U0001f3a5"), st.characters(exclude_characters="\n*?"))
word = st.text(letters, min_size=1, max_size=7)
few = st.text("ab映", min_size=1, max_size=7)
vocabularies = st.sets(st.one_of(word, few), max_size=40).map(sorted)
patterns = st.text("ab映*?", min_size=1, max_size=8)


def numbers_of(runs: list[Run]) -> list[int]:
    numbers = [number for first, end in runs for number in range(first, end)]
    assert runs == runs_of(numbers)
    return numbers


@given(vocabularies, st.one_of(word, few), st.integers(0, 3))
def test_near_words_are_those_of_the_whole_table(held, asked, edits):
    words = Words.of(held)
    numbers, distances = near(words, asked, edits)
    expected = {
        number: taken
        for number, other in enumerate(held)
        if (taken := distance(asked, other)) <= edits
    }
    assert dict(zip(numbers.tolist(), distances.tolist(), strict=True)) == expected
    assert numbers_of(resembling(words, asked, edits)) == sorted(expected)


@given(vocabularies, patterns)
def test_fitting_words_are_those_of_a_regular_expression(held, pattern):
    signs = {"*": ".*", "?": "."}
    fits = re.compile("".join(signs.get(c, re.escape(c)) for c in pattern), re.DOTALL).fullmatch
    expected = [number for number, other in enumerate(held) if fits(other)]
    assert numbers_of(fitting(Words.of(held), pattern)) == expected
    assert numbers_of(fitting(held, pattern)) == expected


@pytest.mark.parametrize("size", [1000, 1003])
def test_words_of_a_thousand_letters_take_little_room(size):
    long = sorted({f"{'ab' * 500}{number}" for number in range(100, 110)})
    words = Words.of(sorted([*(f"film{number}" for number in range(5000)), *long]))
    tracemalloc.start()
    numbers, distances = near(words, ("ab" * 500 + "105")[:size], 2)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert most < 1_000_000
    assert len(numbers) == (10 if size == 1003 else 0)
    assert (
        sorted(distances.tolist())
        == sorted(distance("105", one[1000:]) for one in long)[: len(numbers)]
    )


def test_many_stars_are_worked_out_letter_by_letter_once():
    words = Words.of(["a" * 1000, "a" * 1000 + "b", "b"])
    assert fitting(words, "*a" * 30 + "*b") == [Run(1, 2)]
    assert fitting(words, "*a" * 999 + "*a*") == [Run(0, 2)]
    assert fitting(words, "*a" * 1001) == []
