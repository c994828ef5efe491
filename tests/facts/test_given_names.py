"""First names: which lines they make names of, and which words are kept out of their list."""

from __future__ import annotations

from importlib.resources import files

import pytest

from index.facts.given_names import has_given_name
from index.folding import fold


@pytest.mark.parametrize(
    "name",
    [
        "Donal Averidge", "Niamh O’Corra", "Alexandre Vautier", "Jean-Noël Prat", "Duygu Tanmaz",
        "Päivi Salmikangas", "Thandiwe Mokele", "Xiaoming Du", "Ondřej Klima",
    ],
)  # fmt: skip
def test_is_a_first_name(name: str) -> None:
    assert has_given_name(name)


@pytest.mark.parametrize(
    "words",
    [
        "Harmony Hall", "Hope Street", "Paris Cinema", "Rocky Horror", "Said Nobody",
        "Urban Legends", "Come Closer", "Patience Please", "",
    ],
)  # fmt: skip
def test_is_a_word_as_well(words: str) -> None:
    assert not has_given_name(words)


def test_the_list_is_folded_and_in_order() -> None:
    text = files("index.facts").joinpath("given_names.txt").read_text("ascii")
    names = text.split()
    assert names == sorted(set(names))
    assert all(fold(name) == name for name in names)
