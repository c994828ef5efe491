"""Verdicts of saved pages: beside others' ratings, behind the last sentence, given to a title."""

from __future__ import annotations

import pytest

from .build import read
from .test_heads import B2, B

HEAD = "Salt Harbour (2017)\n\nBy Carla Menn\n\n"
TOLD = f"{B}\n\n{B2}\n\nIn Salt Harbour nobody sits, and Salt Harbour is the better for it."


def _printed(text: str) -> str | None:
    rating = read(text).rating
    return rating.printed if rating else None


@pytest.mark.parametrize(
    "below",
    ["3 comments\n\nFerryman on July 3, 2019 9:14 am\nSaw it at the quay. Stunning, 10/10. Bring a coat",
     "Related\n\nThe Quarry Review ★★\n\nBrick Road Review ★★★★"],
)  # fmt: skip
def test_what_readers_give_and_what_other_films_got_is_no_verdict(below: str) -> None:
    assert _printed(f"{HEAD}{TOLD}\n\n{below}") is None


@pytest.mark.parametrize(
    ("closing", "printed"),
    [("(PG; 93 min.; dir. Tove Lindqvist; at the Quay through Sun.) C+ —C.M.", "C+"),
     ("(PG; 93 min.) B– — Carla Menn", "B–"), ("Stay for the gulls. B+", "B+"), ("(PG; 93 min.) A —C.M.", "A"),
     ("(PG; 93 min.; at the Quay through Sun.) —C.M.", None), ("We sat in row C. A —and that was it", None),
     ("They leave from pier two, and then from pier A", None), ("Nobody knows what became of Vitamin B.", None)],
)  # fmt: skip
def test_a_grade_behind_the_last_sentence(closing: str, printed: str | None) -> None:
    assert _printed(f"{HEAD}{TOLD} {closing}") == printed


@pytest.mark.parametrize(
    ("said", "printed"),
    [("I give Salt Harbour nine out of ten buoys.", "nine out of ten"),
     ("I'd give “Salt Harbour” 3 out of 5 stars.", "3 out of 5 stars"),
     ("I give Brick Road nine out of ten buoys.", None), ("I give Salt Harbour five years.", None)],
)  # fmt: skip
def test_a_verdict_given_to_the_film_by_its_title(said: str, printed: str | None) -> None:
    assert _printed(f"{HEAD}{TOLD}\n\n{said}") == printed


def test_a_rating_that_closes_a_box_behind_the_text() -> None:
    box = "VERDICT A slow boat with a ticket to the heart, and one deck more than it needed. ★★★★"
    foot = "March 28, 2019 in Film Reviews. Tags: Salt Harbour, boats\n\nRelated posts\nThe Quarry Review ★★"
    assert _printed(f"Salt Harbour (The Town Review)\n\n{TOLD}\n\n{box}\n\n{foot}") == "★★★★"


def test_a_score_that_page_and_closing_sentence_give_alike_stands() -> None:
    kept = f"OUR TAKE: 6 out of 10\n{TOLD}\n\nThe ferry sags like an old bag. Call it a 6 out of 10.\n\nReviewed May 3, 2019"
    assert _printed(f"{HEAD}{kept}") == "6 out of 10"
