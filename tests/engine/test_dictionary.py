"""The dictionary: sorted words over arrays, the same as a list of them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from index.engine.arrays import ArrayFile, write_arrays
from index.engine.dictionary import Words, letters_of
from index.engine.expanding import Run, beginning, exactly

word = st.text(st.characters(exclude_characters="\n"), min_size=1, max_size=6)
near = st.text("abé映\U0001f3a5\ud800\uffff", min_size=1, max_size=5)
vocabularies = st.sets(st.one_of(word, near), max_size=30).map(sorted)


@given(vocabularies, st.one_of(word, near))
def test_words_are_as_in_a_list(held, asked):
    words = Words.of(held)
    assert len(words) == len(held)
    assert words.tolist() == list(words) == held
    assert [words[at] for at in range(-len(held), len(held))] == held * 2
    assert bisect_left(words, asked) == bisect_left(held, asked)
    assert bisect_right(words, asked) == bisect_right(held, asked)
    assert (asked in words) == (asked in held)


@given(vocabularies, st.integers(-9, 9), st.integers(-9, 9), st.sampled_from([1, 2, -1, -3]))
def test_slices_are_as_of_a_list(held, first, end, step):
    assert Words.of(held)[first:end:step] == held[first:end:step]


@given(vocabularies, st.one_of(word, near), st.booleans())
def test_words_and_beginnings_are_found_where_they_stand(held, asked, arrays):
    words = Words.of(held) if arrays else held
    assert exactly(words, asked) == [
        Run(at, at + 1) for at, other in enumerate(held) if other == asked
    ]
    begun = [at for at, other in enumerate(held) if other.startswith(asked)]
    assert beginning(words, asked) == ([Run(begun[0], begun[-1] + 1)] if begun else [])


@given(vocabularies)
def test_letters_and_lengths_are_those_of_the_words(held):
    words = Words.of(held)
    assert words.lengths.tolist() == [len(one) for one in held]
    assert words.letters.tolist() == [letters_of(one) for one in held]
    assert all(letters_of(one[:2]) & ~letters_of(one) == 0 for one in held)


@given(vocabularies, st.sampled_from([1, 7, 1000]))
def test_words_are_spelled_in_blocks(held, block):
    words = Words.of(held)
    numbers = np.arange(0, len(held), 2)
    spelled: list[tuple[int, str]] = []
    for part in words.spelled(numbers, block):
        for at, number in enumerate(part.numbers.tolist()):
            codes = part.letters[part.starts[at] : part.starts[at + 1]]
            spelled.append((number, "".join(map(chr, codes.tolist()))))
        assert len(part.numbers) == 1 or len(part.letters) <= block
    assert spelled == list(enumerate(held))[::2]


def test_long_words_and_none(tmp_path):
    for held in ([], ["a" * 1000, "a" * 1001, "b" * 70_000], ["é" * 300]):
        path = tmp_path / str(len(held))
        stamp = write_arrays(path, Words.of(held).arrays("body"))
        words = Words.read(ArrayFile(path, stamp), "body")
        assert words.tolist() == held
        assert words.lengths.tolist() == [len(one) for one in held]
