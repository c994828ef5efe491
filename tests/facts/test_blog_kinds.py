"""Kinds of blogs' pages: several posts, results of a search, a podcast's page, a school's news."""

from __future__ import annotations

import pytest

from .build import read
from .test_heads import B2, B


def test_several_posts_on_a_page() -> None:
    page = read(
        f"My Reels\n\nWednesday, October 31, 2018\n\nDirected by: Eve Gray\n\n{B}\n\n"
        f"Wednesday, October 24, 2018\n\n{B2} I give it 4 stars.\n\nOlder Posts"
    )
    assert page.kind == "column" and page.rating is None
    one = read(f"Tremors (1990)\n\nWednesday, October 31, 2018\n\n{B}\n\n{B2}\n\n{B}")
    assert one.kind == "review"


@pytest.mark.parametrize(
    "line", ["Search Results", "3445 results found with an empty search", "Results for: rain"]
)
def test_results_of_a_search(line: str) -> None:
    page = read(f"{line}\n\nTremors Review\n\n{B}\n\nDirected by: Bob Moss\n\n{B2}")
    assert page.kind == "archive" and page.credits.director == ()


def test_a_podcasts_page_on_one_film() -> None:
    assert read(f"Detour (1945) – Episode 54\n\n{B}\n\n{B2}\n\n{B}").kind == "review"
    assert read(f"Dark Tides: Episode 54\n\n{B}\n\n{B2}\n\n{B}").kind == "other"


def test_news_in_a_menu_is_no_section() -> None:
    menu = "Home\n\nNews\n\nOpinion\n\nSports"
    assert read(f"{menu}\n\nTremors (1990)\n\n{B}\n\n{B2}\n\n{B}").kind == "review"
    school = read(f"New hall opens\n\nAnn Lee, News Editor\n\nOctober 3, 2016\n\n{B}\n\n{B2}")
    assert school.kind == "news"


def test_year_and_day_of_a_disc() -> None:
    disc = read(
        f"Salt Harbour (Blu-ray Review)\n\nDirector\n\nEve Gray\n\nRelease Date(s)\n\n"
        f"1974 (December 5, 2017)\n\n{B}\n\n{B2}"
    )
    assert (disc.credits.year, disc.credits.release_date) == (1974, None)


def test_a_paragraph_that_names_the_director_is_no_synopsis() -> None:
    labels = "Directed by: Eve Gray\n\nStarring: Bob Moss, Ann Lee"
    review = read(f"Salt Harbour\n\nGray waits. {B}\n\n{labels}\n\n{B2}\n\n{B2}")
    assert "Gray waits." in review.text
    synopsis = read(f"Salt Harbour\n\n{B}\n\n{labels}\n\n{B2}\n\n{B2}")
    assert synopsis.teaser == B


def test_a_title_before_a_length_is_no_director() -> None:
    talk = read(
        f"Interview with Eve Gray\n\nSalt Harbour, 12min., Portugal\n\nDirected by Eve Gray\n\n{B}"
    )
    assert talk.credits.director == ("Eve Gray",)


def test_the_day_of_a_disc_is_not_the_films() -> None:
    disc = "Release Date: May 8, 2018\nRegion Code: A\nAspect Ratio: 1.85:1\nLength: 87 min"
    review = read(f"Salt Harbour (Blu-ray Review)\n\n{disc}\n\n{B}\n\n{B2}")
    assert (review.credits.release_date, review.credits.runtime) == (None, 87)
    film = read(f"Salt Harbour\n\nRelease Date: May 8, 2018\nLength: 87 min\n\n{B}\n\n{B2}")
    assert film.credits.release_date == "2018-05-08"


def test_two_films_in_a_headline() -> None:
    two = read(f"Salt Harbour (1980) and Wet Coats (1981)\n\n{B}\n\n{B2}\n\n{B}")
    assert two.kind == "column"
    one = read(f"Salt Harbour (1980) Review\n\n{B}\n\n{B2}\n\n{B}")
    assert one.kind == "review"


def test_the_name_of_a_picture_is_no_headline() -> None:
    review = read(f"Blu-ray Cover.png\n\nSalt Harbour (1980)\n\n{B}\n\n{B2}")
    assert review.title == "Salt Harbour (1980)"
