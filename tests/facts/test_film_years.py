"""The film's year where only a teaser, an id or a release tells it; and ratings in such places."""

from __future__ import annotations

from typing import Any

import pytest

from .build import read
from .test_credit_lines import B1, B2

TEXT = "I went to see this film on a wet night. The ferry leaves at six and nobody wants to arrive."


@pytest.mark.parametrize(
    ("keys", "year"),
    [
        ({"description": "A review of Salt Harbour (2017) by somebody."}, 2017),
        ({"letterboxd": "https://letterboxd.com/x/film/salt-harbour-2017/"}, 2017),
        ({"release_date": "2017-04-08"}, 2017),
        ({"premiere_date": "18/10/2017", "released": True}, 2017),
        ({"kinostart": "2017-04-08"}, None),
        ({"release_date": "2017-04-08", "us_release": "2018-02-01"}, None),
        ({"description": "Better than Wet Coats (2009)."}, None),
        ({"description": "Old Salt Harbour tales (2009)."}, None),
        ({"letterboxd": "https://letterboxd.com/x/film/wet-coats-2009/"}, None),
        ({"letterboxd": "https://letterboxd.com/x/film/salt-harbour-2009/", "year": 2017}, 2017),
        ({"date": "2017-04-08"}, None),
    ],
)
def test_years(keys: dict[str, Any], year: int | None) -> None:
    review = read(TEXT, path="a.md", declared={"title": "Salt Harbour", "tags": ["film"], **keys})
    assert review.credits.year == year


def test_a_number_of_the_title_is_no_year() -> None:
    keys = {
        "title": "Blade Runner 2049",
        "letterboxd": "https://letterboxd.com/x/film/blade-runner-2049/",
    }
    assert read(TEXT, path="a.md", declared=keys).credits.year is None


@pytest.mark.parametrize(
    ("keys", "printed", "kind"),
    [
        ({"description": "★★★½"}, "★★★½", "verdict"),
        ({"rating": "3.68/4 (aka Go if it rains)"}, "3.68/4", "verdict"),
        ({"rating": "3.5/5 - of the kind that one sees twice and thinks of for a year"}, "3.5/5", "verdict"),
        ({"rating": "3.96/5"}, "3.96/5", "aggregate"),
        ({"description": "★ Winner of nothing"}, None, None),
    ],
)  # fmt: skip
def test_ratings(keys: dict[str, Any], printed: str | None, kind: str | None) -> None:
    rating = read(TEXT, path="a.md", declared={"title": "Salt Harbour", **keys}).rating
    assert (rating and rating.printed, rating and rating.kind) == (printed, kind)


@pytest.mark.parametrize(
    ("sentence", "year"),
    [
        ("Ann Lee's 1982 Salt Harbour is back.", 1982),
        ("Salt Harbour, 2014 yapımı, iyi bir film.", 2014),
        ("2014 yapımı Salt Harbour iyi bir film.", 2014),
        ("Salt Harbour, Ann Lee'nin 2019'da çektiği film.", 2019),
        ("Wir sahen Salt Harbour aus dem Jahr 1998.", 1998),
        ("On a revu Salt Harbour, sorti en 1998.", 1998),
        ("Vimos Salt Harbour, estrenada en 1998.", 1998),
        ("Salt Harbour D 2006", 2006),
        ("Salt Harbour, France/Belgique, 2013. Encore.", 2013),
        ("In 1982 Salt Harbour was a town.", None),
        ("Salt Harbour von 1982 bis heute.", None),
        ("Ann Lee's 1982 novel and Salt Harbour.", None),
    ],
)
def test_years_beside_a_title(sentence: str, year: int | None) -> None:
    keys = {"title": "Salt Harbour", "tags": ["film"]}
    assert read(f"{TEXT}\n\n{sentence}\n\n{TEXT}", declared=keys).credits.year == year


@pytest.mark.parametrize(
    ("line", "year"),
    [
        ("Release date: 4 March 2016", 2016),
        ("Theatrical Release Date: March 4, 2016", 2016),
        ("Kinostart: 4. März 2016", None),
        ("Release date: 4 March 2016\nFormat: Blu-ray, restored", None),
    ],
)
def test_the_year_of_the_release(line: str, year: int | None) -> None:
    text = f"Salt Harbour\n\nDirector: Ann Lee\n{line}\n\n{TEXT} The film is damp.\n\n{TEXT}"
    assert read(text).credits.year == year


def test_three_running_times_are_those_of_a_list() -> None:
    films = "\n\n".join(f"Film {n}\nDirector: Ann Lee\nRunning time: 1{n}2 min" for n in range(3))
    assert read(f"Salt Harbour\n\n{TEXT}\n\n{films}").credits.runtime is None


def test_a_date_in_parts_is_of_the_text() -> None:
    parts = {"title": "Salt Harbour", "year": "2014", "month": "09", "day": "02"}
    assert read(f"{B1}\n\n{B2}", declared=parts).credits.year is None
    filmed = parts | {"film_year": "2013"}
    assert read(f"{B1}\n\n{B2}", declared=filmed).credits.year == 2013
    dated = {"title": "Salt Harbour", "year": "2014"}
    assert read(f"{B1}\n\n{B2}", declared=dated).credits.year == 2014


@pytest.mark.parametrize(
    ("below", "director", "year"),
    [("Ane Holt 1951", ("Ane Holt",), 1951), ("Independent Since 1951", (), None)],
)
def test_a_maker_and_a_year_below_the_headline_are_no_founding(
    below: str, director: tuple[str, ...], year: int | None
) -> None:
    review = read(f"Salt Harbour\n{below}\n\nBy Ann Lee | May 4, 2023\n\n{B1}\n\n{B2}")
    assert (review.credits.director, review.credits.year) == (director, year)


@pytest.mark.parametrize(
    ("above", "year"),
    [("Salt Harbour 2017\n★★★★½", 2017), ("Salt Harbour\nFilm de Ane Holt (1995)", 1995),
     ("Salt Harbour\nEin Film von Ane Holt (1995)", 1995), ("Salt Harbour\nFilm de Ane Holt", None),
     ("Salt Harbour Festival 2017\n★★★★½", None)],
)  # fmt: skip
def test_the_year_behind_the_title_or_the_maker(above: str, year: int | None) -> None:
    review = read(f"{above}\n\n{B1}\n\nIn Salt Harbour nobody sits. {B2}")
    assert review.credits.year == year
    assert review.credits.director == (("Ane Holt",) if "Holt" in above else ())
