"""Titles of one film in several languages, joined by what is commonly known of films."""

from __future__ import annotations

import pytest

from index.films import Claim, join
from tests.films.test_joining import says

WENDERS = ("Wim Wenders",)
BESSON = ("Luc Besson",)


def together(*claims: Claim) -> bool:
    return len(set(join(claims).of.values())) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (says("a", "Wings of Desire"), says("b", "Der Himmel über Berlin")),
        (says("a", "Wings of Desire", year=1987), says("b", "Les Ailes du désir")),
        (says("a", "Wings of Desire", directors=WENDERS), says("b", "El cielo sobre Berlín")),
        (says("a", "Star Wars: The Last Jedi"), says("b", "The Last Jedi")),
        # A title of one word tells a film only with its director.
        (says("a", "Nikita", directors=BESSON), says("b", "La Femme Nikita", directors=BESSON)),
    ],
)
def test_titles_of_one_known_film_join(one: Claim, other: Claim) -> None:
    assert together(one, other)
    assert together(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (says("a", "Wings of Desire", year=2004), says("b", "Der Himmel über Berlin", year=1987)),
        # Known of two films.
        (says("a", "Night Train"), says("b", "Train de nuit")),
        (says("a", "Jaws"), says("b", "Les Dents de la mer")),
        (says("a", "The Lives of Others"), says("b", "The Life of Another")),
    ],
)
def test_others_do_not(one: Claim, other: Claim) -> None:
    assert not together(one, other)
