"""Who plays whom without a verb of acting, and sentences of the same shape about other things."""

from __future__ import annotations

import pytest

from .build import cast, read

FILLER = (
    " The ferry leaves at six and nobody on it wants to arrive, which is the first good joke of a "
    "picture that saves its jokes for people in wet coats."
)


@pytest.mark.parametrize(
    ("sentence", "players"),
    [
        ("Ann Lee is Olli Moss, over in Tokyo for a week.", [("Ann Lee", "Olli Moss")]),
        ("Ann Lee is Olli, his wife, who paints.", [("Ann Lee", "Olli")]),
        ("Lee is Olli Moss, who runs it. Ann Lee was never better.", [("Ann Lee", "Olli Moss")]),
        ("Ann Lee es Raimunda y canta. Raimunda, en casa, no.", [("Ann Lee", "Raimunda")]),
        ("Ann Lee, Olli, walks in on him.", [("Ann Lee", "Olli")]),
        ("Ann Lee as Olli: chirpy and fresh off the plane.", [("Ann Lee", "Olli")]),
        ("And Ann Lee, as the cartoonist Olli Moss, hovers.", [("Ann Lee", "Olli Moss")]),
        ("There Ann Lee turns up as Olli Moss, a gentleman.", [("Ann Lee", "Olli Moss")]),
        ("Ann Lee (inspector Olli Moss) eats at the wheel.", [("Ann Lee", "Olli Moss")]),
    ],
)
def test_a_player(sentence: str, players: list[tuple[str, str]]) -> None:
    assert cast(read(f"Salt Harbour (2017)\n\n{sentence}{FILLER}")) == players


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann Lee is British, and it shows.",
        "Ann Lee is Hollywood, a friend said.",
        "Ann Lee (Tangerine) is back. Tangerine was better.",
        "Ann Lee (director Bob Moss) is back.",
        "Ann Lee, Bob Moss, and Cy Dent walk in.",
        "Ann Lee, Critic, walks in.",
        "I took Ann Lee as Olli takes his tea.",
        "Ann Lee's Wet Coats is better.",
        "The director, Ann Lee, is Danish. Ann Lee is Danish and loud.",
    ],
)
def test_what_names_no_player(sentence: str) -> None:
    assert cast(read(f"Salt Harbour (2017)\n\n{sentence}{FILLER}")) == []


def test_roles_of_players_whom_labels_name() -> None:
    text = f"Salt Harbour (2017)\nDirector: Bob Moss\nCast: Ann Lee, Cy Dent\n\nLee's Olli lends his key. Cy Dent (Romano) takes it.{FILLER}"
    assert cast(read(text)) == [("Ann Lee", "Olli"), ("Cy Dent", "Romano")]


def test_makers_are_no_players() -> None:
    text = f"Salt Harbour (2017)\nDirector: Bob Moss\nCast: Ann Lee\n\nBob Moss is Cy Dent, a wit said.{FILLER}"
    assert cast(read(text)) == [("Ann Lee", None)]


def test_stars_of_a_film_as_a_list_of_names() -> None:
    review = read(
        FILLER, declared={"film.title": "Salt Harbour", "film.stars": ["Ann Lee", "Cy Dent"]}
    )
    assert cast(review) == [("Ann Lee", None), ("Cy Dent", None)]
