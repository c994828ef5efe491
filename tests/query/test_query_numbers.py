"""Values of number fields: ranges, dates, ratings on any scale."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.query.numbers import GRADES, read_range, read_typing, write_range
from index.query.tree import Nothing, NumberField, Range


def day(text: str) -> float:
    return date.fromisoformat(text).toordinal()


@pytest.mark.parametrize(
    ("value", "low", "high"),
    [
        ("2019", 2019, 2019),
        ("2019..2023", 2019, 2023),
        ("2019-2023", 2019, 2023),
        ("2023..2019", 2019, 2023),
        ("2019..", 2019, None),
        ("..2019", None, 2019),
        (">=2020", 2020, None),
        (">2020", 2021, None),
        ("<2020", None, 2019),
        ("<=2020", None, 2020),
        ("=2020", 2020, 2020),
        ("1970s", 1970, 1979),
        ("70s", 1970, 1979),
        ("1970s..1980s", 1970, 1989),
    ],
)
def test_years(value: str, low: float | None, high: float | None) -> None:
    assert read_range("year", value) == Range("year", low, high)


@pytest.mark.parametrize(
    ("value", "low", "high"),
    [
        ("7", 70, 70),
        ("7/10", 70, 70),
        ("3.5/5", 70, 70),
        ("7,5/10", 75, 75),
        ("70", 70, 70),
        ("70%", 70, 70),
        ("10", 100, 100),
        (">=3.5/5", 70, None),
        ("7..9", 70, 90),
        ("3..4/5", 60, 80),
        ("2/3", 66.667, 66.667),
        ("★★★½", 70, 70),
        ("B+", 83, 83),
    ],
)
def test_ratings_on_any_scale(value: str, low: float | None, high: float | None) -> None:
    assert read_range("rating", value) == Range("rating", low, high)


def test_grades_and_stars_are_worth_what_they_are_in_documents() -> None:
    from index.facts.ratings import LETTER_PERCENT, read_rating

    assert {grade: LETTER_PERCENT[grade] for grade in GRADES} == GRADES
    for stars in ("★★★½", "★★★★★", "★★☆☆", "★½"):
        read = read_rating(stars, bare=True)
        assert read is not None and read.percent is not None
        assert read_range("rating", stars) == Range("rating", read.percent, read.percent)


def test_a_rating_that_is_left_out_is_just_left_out() -> None:
    above, below = read_range("rating", ">7"), read_range("rating", "<7")
    assert isinstance(above, Range) and isinstance(below, Range)
    assert above.low is not None and 70 < above.low < 70.0001
    assert below.high is not None and 69.9999 < below.high < 70
    assert (write_range(above), write_range(below)) == (">70%", "<70%")


@pytest.mark.parametrize(
    ("value", "low", "high"),
    [
        ("2021", "2021-01-01", "2021-12-31"),
        ("2021-02", "2021-02-01", "2021-02-28"),
        ("2021-03-05", "2021-03-05", "2021-03-05"),
        ("05.03.2021", "2021-03-05", "2021-03-05"),
        ("2021..2022-06", "2021-01-01", "2022-06-30"),
        ("1990s", "1990-01-01", "1999-12-31"),
        ("2021..", "2021-01-01", None),
        (">2021", "2022-01-01", None),
        ("<2021-03", None, "2021-02-28"),
    ],
)
def test_dates(value: str, low: str | None, high: str | None) -> None:
    wanted = Range("published", low and day(low), high and day(high))
    assert read_range("published", value) == wanted


@pytest.mark.parametrize(
    ("field", "value", "number"),
    [
        ("runtime", "100", 100),
        ("runtime", "100 min", 100),
        ("runtime", "1h30", 90),
        ("runtime", "2h", 120),
        ("words", "1,000", 1000),
        ("words", "2k", 2000),
    ],
)
def test_minutes_and_words(field: NumberField, value: str, number: float) -> None:
    assert read_range(field, value) == Range(field, number, number)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("year", "soon"),
        ("year", ""),
        ("year", ".."),
        ("year", "9" * 50),
        ("year", "²"),
        ("rating", "7/0"),
        ("rating", "good"),
        ("runtime", "long"),
        ("published", "2021-13"),
        ("published", "2021-02-30"),
        ("published", "0000"),
    ],
)
def test_what_is_no_value_is_none(field: NumberField, value: str) -> None:
    assert read_range(field, value) is None


@pytest.mark.parametrize(
    ("field", "value"), [("rating", ">12/10"), ("rating", "12/10"), ("published", ">9999")]
)
def test_what_no_review_can_have_is_nothing(field: NumberField, value: str) -> None:
    assert read_range(field, value) == Nothing()


@given(
    st.sampled_from(["year", "rating", "runtime", "published", "words"]),
    st.text(alphabet="0123456789./-%<>=, shkmin★½B+", max_size=12),
)
def test_a_range_is_written_as_it_reads(field: NumberField, value: str) -> None:
    for read in (read_range, read_typing):
        found = read(field, value)
        if isinstance(found, Range):
            assert read_range(field, write_range(found)) == found
