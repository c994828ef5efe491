"""The film's year where only a teaser, an id or a release tells it; and ratings in such places."""

from __future__ import annotations

from typing import Any

import pytest

from .build import read

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
