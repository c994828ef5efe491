"""Ratings in units that critics make up, and numbers of other things."""

from __future__ import annotations

import pytest

from index.facts.rating_own_units import in_bare_unit, in_own_unit
from index.facts.ratings import read_rating

from .build import read
from .test_credit_lines import B1, B2


@pytest.mark.parametrize(
    ("line", "value", "scale"),
    [("8 von 10 Rechenschiebern", 8, 10), ("7,5 von 10 Lampions", 7.5, 10), ("4 von 6 Möwen", 4, 6),
     ("5 sur 5 pop-corns", 5, 5), ("3 pop-corn sur 5", 3, 5), ("3½ von 5 Rettungsringen", 3.5, 5),
     ("4 uit 5 klompen", 4, 5), ("2/5 Herzen", 2, 5), ("Fünf von sechs Möwen", 5, 6),
     ("Viereinhalb von fünf Lampions", 4.5, 5), ("Quatre bouées sur cinq", 4, 5)],
)  # fmt: skip
def test_units_with_a_scale(line: str, value: float, scale: float) -> None:
    rating = in_own_unit(line)
    assert rating is not None and (rating.value, rating.scale, rating.printed) == (
        value,
        scale,
        line,
    )
    review = read(f"Salzhafen (2017)\n\n{B1}\n\n{B2}\n\n{line}")
    assert review.rating == rating and line not in review.text
    review = read(f"Salzhafen (2017)\n\n{B1}\n\n{B2}\n\nBewertung: {line}")
    assert review.rating == rating


@pytest.mark.parametrize("line", ["6,5 Lampions", "4½ Möwen", "2.5 Rettungsringe"])
def test_halves_of_a_unit_without_a_scale(line: str) -> None:
    rating = in_bare_unit(line)
    assert rating is not None and rating.scale is None
    assert read(f"Salzhafen (2017)\n\n{B1}\n\n{B2}\n\n{line}").rating == rating


@pytest.mark.parametrize(
    "line",
    ["3 von 5 Kindern", "8 von 10 Deutschen", "1 von 6 Bildern", "4 sur 5 personnes", "12 von 10 Möwen",
     "Sieben von zehn Leuten", "Quatre personnes sur cinq", "Eine von zehn Möwen", "5 von 10 Fragen", "2,5 Stunden", "1,5 Millionen", "3 Kommentare", "2,5 km", "4 Möwen", "12,5 Euro",
     "8 von 10 Leuten gehen früher nach Hause, sagt man", "von 10 Möwen"],
)  # fmt: skip
def test_numbers_of_other_things(line: str) -> None:
    assert in_own_unit(line) is None and in_bare_unit(line) is None
    assert read(f"Salzhafen (2017)\n\n{B1}\n\n{B2}\n\n{line}").rating is None


def test_the_unit_behind_number_and_scale() -> None:
    rating = in_own_unit("9 big robots out of 10 big robots")
    assert rating is not None and (rating.value, rating.scale) == (9, 10)
    assert in_own_unit("9 big robots out of 10 big ships") is None


def test_the_scale_on_the_next_line() -> None:
    rating = read(f"Salzhafen (2017)\n\n{B1}\n\n{B2}\n\n7,5\nvon 10 Lampions").rating
    assert rating is not None and (rating.value, rating.scale) == (7.5, 10)


def test_rows_of_signs() -> None:
    for signs, value in (("♥♥♥♡♡", 3), ("⚫⚫⚫⚪⚪", 3)):
        rating = read(f"Salzhafen (2017)\n\n{B1}\n\n{B2}\n\n{signs}").rating
        assert rating is not None and (rating.value, rating.scale) == (value, 5)
    assert (read_rating("4 uit 5") or read_rating("1/5")) == read_rating("4 uit 5")
    review = read(f"🟡🟡🟡 Salzhafen (2017) is good. {B1}\n\n{B2}")
    assert review.rating is None or review.rating.value == 3


def test_the_author_of_a_book_is_no_critic() -> None:
    box = "Autorin: Maren Tolk\nVerlag: Steinhof\nSeiten: 312\nISBN: 978-3-00-000000-0"
    said = "Ein Roman über das Schweigen in einer Küche, ruhig, genau und ein bisschen zu lang."
    review = read(f"[Rezension] Die Küche am Ende\n\n{box}\n\nMeine Meinung\n{said}")
    assert (review.kind, review.critic) == ("other", None)


def test_rows_of_hearts_below_the_headline() -> None:
    for row, value in (("❤️❤️❤️❤️", 4), ("❤️❤️❤️💛", 3.5)):
        rating = read(f"SALZHAFEN\n\n{row}\n\n{B1}\n\n{B2}").rating
        assert rating is not None and (rating.value, rating.scale) == (value, None)
    assert read(f"Salzhafen (2017)\n\n{B1}\n\n{B2}\n\n❤️❤️❤️").rating is None


@pytest.mark.parametrize(
    ("said", "printed"),
    [
        ("In summary, I award this picture 4 out of 5.", "4 out of 5"),
        ("I award this picture 4 out of 5 paper boats 🥞🥞🥞🥞", "4 out of 5 paper boats"),
        ("They fixed 4 out of 5 ferries before noon.", None),
    ],
)
def test_a_verdict_on_this_picture(said: str, printed: str | None) -> None:
    rating = read(f"Salzhafen (2017)\n\n{B1}\n\n{B2}\n\n{said}").rating
    assert (rating and rating.printed) == printed


def test_stars_behind_the_year_of_a_headline() -> None:
    rating = read(f"SALZHAFEN (2017) 5 stars\n\n{B1}\n\n{B2}").rating
    assert rating is not None and rating.printed == "5 stars"
