"""Legends of ratings around a text, and rows that only look so."""

from __future__ import annotations

import pytest

from .build import read
from .test_heads import B2, B


@pytest.mark.parametrize(
    "rows",
    [
        "My Grading System\n\nA+ = Masterpiece\n\nA = Great\n\nB = Good\n\nF = Disaster",
        "Rating System\n\n5/5 stars – a classic\n\n4/5 stars – Excellent\n\n1/5 stars – Avoid",
        "***** Excellent\n\n**** Very good\n\n*** Fair\n\n* Poor",
        "5 = Perfect\n\n4 = Great\n\n3 = Good\n\n1 = Bad",
        "A+ = Masterpiece / A = Great. / B+ = Good. / C = Awful. / F = Disaster",
        "Ratings key: ***** excellent, **** good, *** fair, ** poor",
    ],
)
def test_legends_are_neither_text_nor_verdict(rows: str) -> None:
    for page in (
        f"Tremors (1990)\n\n{B}\n\n{B2}\n\n{rows}",
        f"{rows}\n\nTremors (1990)\n\n{B}\n\n{B2}",
    ):
        review = read(page)
        assert review.rating is None and review.text == f"{B}\n\n{B2}"
        assert review.film_titles == ("Tremors",)


def test_the_verdict_beside_a_legend() -> None:
    rows = "5 = Perfect\n\n4 = Great\n\n3 = Good"
    review = read(f"Tremors (1990)\n\n{B}\n\n{B2}\n\nRating: 3/5\n\n{rows}")
    assert review.rating is not None and review.rating.printed == "3/5"


@pytest.mark.parametrize(
    "rows",
    [
        "A: He is late.\n\nB: She is not.\n\nC: Nobody is good.",
        "5 - Alien\n\n4 - Heat\n\n3 - Stalker",
        "★★★★★ – Alien\n\n★★★★ – Heat\n\n★★★ – Stalker",
        "It is good, it is bad, and it is poor.",
    ],
)
def test_rows_that_are_none(rows: str) -> None:
    review = read(f"Notes\n\n{B}\n\n{rows}\n\n{B2}")
    assert not any(note.why == "legend of the ratings" for note in review.debris)
