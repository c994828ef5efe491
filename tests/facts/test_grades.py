"""One table for grades and thumbs, and a person's own in its place."""

from __future__ import annotations

from index.facts.grades import regraded
from index.query.numbers import in_percent

from .build import read
from .test_credit_lines import B1, B2


def test_a_table_of_ones_own_is_what_grades_are_worth() -> None:
    review = read(f"Salt Harbour\n\nRating: B+\n\n{B1}\n\n{B2}")
    own = regraded(review, {"B+": 80})
    assert review.rating is not None and review.rating.percent == 83
    assert own.rating is not None and (own.rating.printed, own.rating.percent) == ("B+", 80)
    assert [fact.value["percent"] for fact in own.facts if fact.field == "rating"] == [80]


def test_other_ratings_stay_as_they_are() -> None:
    review = read(f"Salt Harbour\n\nRating: 4/5\n\n{B1}\n\n{B2}")
    assert regraded(review, {"B+": 80, "A": 90}) == review


def test_what_is_asked_for_is_read_by_the_same_table() -> None:
    assert in_percent(">=B+", {"B+": 80}) == ">=80%"
    assert in_percent("B..A-", {"b": 60, "A-": 85}) == "60%..85%"
    assert in_percent(">=B", {"B+": 80}) == ">=B"
    assert in_percent(">=7/10", {"B+": 80}) == ">=7/10"
