"""Ratings whose numbers are words, verdicts where a critic has done, dates in odd forms."""

from __future__ import annotations

import pytest

from index.facts.dates import read_date
from index.facts.ratings import read_rating

from .build import read
from .test_credit_lines import B1, B2


@pytest.mark.parametrize(
    ("printed", "value", "scale"),
    [("Sieben von zehn", 7, 10), ("Acht von zehn Punkten", 8, 10), ("Dreieinhalb Sterne", 3.5, None),
     ("Ocho sobre diez", 8, 10), ("Sept sur dix", 7, 10), ("Otto su dieci", 8, 10), ("Acht op tien", 8, 10),
     ("Quatro estrelas em cinco", 4, 5), ("Beş üzerinden dört", 4, 5), ("Vier van de vijf sterren", 4, 5),
     ("B-plus", 83, 100)],
)  # fmt: skip
def test_numbers_in_words(printed: str, value: float, scale: float | None) -> None:
    rating = read_rating(printed)
    assert rating is not None and (rating.value, rating.scale) == (value, scale)
    assert read(f"Salt Harbour (2017)\n\n{B1}\n\n{B2}\n\n{printed}").rating == rating


@pytest.mark.parametrize("value", ["sette e mezzo", "un 7 e mezzo"])
def test_a_word_behind_a_label(value: str) -> None:
    rating = read(f"Salt Harbour (2017)\n\n{B1}\n\n{B2}\n\nVoto: {value}").rating
    assert rating is not None and rating.value == 7.5


@pytest.mark.parametrize(
    "line", ["Eine von zehn", "Una de cinco", "Un sur dix", "Zehn von fünf", "Acht", "Two of us"]
)
def test_words_that_rate_nothing(line: str) -> None:
    assert read_rating(line) is None
    assert read(f"Salt Harbour (2017)\n\n{B1}\n\n{B2}\n\n{line}").rating is None


@pytest.mark.parametrize(
    ("end", "printed"),
    [(f"{B1} 4 lanterns.", "4 lanterns"), (f"{B1} 9 minutes.", None), (f"{B1} 3 men.", None),
     (f"Rating: {B1} 7/10 stars.", "7/10 stars"), ("TL;DR: 4/5", "4/5"), ("****", "****"), ("***", None),
     ("A D V I C E Highly Recommended", "Highly Recommended"), ("Recommended", None),
     ("Bild: 80%\n\nTonqualität (dt.): 70%\n\nFilm: 75%", "75%"), ("Film • Video • Audio", None),
     ("Movie ••••½ Picture ••• Sound ••", "••••½"), ("Picture ••• Sound ••", None)],
)  # fmt: skip
def test_verdicts_at_the_end(end: str, printed: str | None) -> None:
    rating = read(f"Salt Harbour (2017)\n\n{B1}\n\n{B2}\n\n{end}").rating
    assert (rating and rating.printed) == printed


def test_advice_above_the_text() -> None:
    rating = read(f"Salt Harbour (2017)\n\nRecommended\n\nDirected by: Ane Holt\n\n{B1}").rating
    assert rating is not None and (rating.printed, rating.value) == ("Recommended", None)


@pytest.mark.parametrize(
    ("text", "day"),
    [("2018 Nov 13", "2018-11-13"), ("24th Sep2018", "2018-09-24"), ("11.13.2018", "2018-11-13"),
     ("13.11.2018", "2018-11-13"), ("2018 films 13", None), ("13.13.2018", None)],
)  # fmt: skip
def test_dates_in_odd_forms(text: str, day: str | None) -> None:
    assert read_date(text) == day


@pytest.mark.parametrize(
    ("line", "year"),
    [("Año 2017", 2017), ("Director: Ane Holt\nCopyright: 2017", 2017)],
)
def test_years_of_sheets(line: str, year: int | None) -> None:
    assert read(f"Salt Harbour\n\n{line}\n\n{B1}\n\n{B2}").credits.year == year
