"""The whole among scores of parts, and lists of scores without one."""

from __future__ import annotations

import pytest

from .build import read
from .test_heads import B2, B


def rated(below: str) -> str | None:
    rating = read(f"Tremors (1990)\n\n{B}\n\n{B2}\n\n{below}").rating
    return rating.printed if rating else None


@pytest.mark.parametrize(
    ("below", "printed"),
    [
        ("Yönetmenlik: 8\nOyunculuk: 7\nGenel: 7,5", "7,5"),
        ("**Acting:** 2/3\n\n**Plot:** 1.5/3\n\n**Total:** 3.5/6.0 or 58.3%", "3.5/6.0 or 58.3%"),
        ("Regia: 8\nRecitazione: 6\nTotale: 7", "7"),
        ("Guion: 8/10\nMúsica: 6/10\nTotal: 7/10", "7/10"),
        ("8.5 out of 10 stars (8,5 / 10)", "8,5 / 10"),
    ],
)
def test_the_whole(below: str, printed: str) -> None:
    assert rated(below) == printed


@pytest.mark.parametrize(
    "below",
    [
        "Yönetmenlik: 8\nOyunculuk: 7",
        "Acting: 2/3\n\nTotal: 40 minutes",
        "Total: 7",
        "Genel: 24/7\nKurgu: Pelin Esmer\nMüzik: 3",
    ],
)
def test_no_whole(below: str) -> None:
    assert rated(below) is None


def test_overall_without_a_colon_in_the_head() -> None:
    rating = read(f"Tremors (1990)\n\nOverall A-\n\nViolence B+\n\n{B}\n\n{B2}").rating
    assert rating is not None and rating.printed == "A-"


def test_what_is_left_of_a_picture_is_no_part() -> None:
    head = "Tremors (1990)\n\nimage\n\n8 out of 10 stars (8 / 10)"
    rating = read(f"{head}\n\n{B}\n\n{B2}").rating
    assert rating is not None and rating.printed == "8 / 10"
