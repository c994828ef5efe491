"""A person's own log and the films: each row of the film of its title and year, or of none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from index.films import Claim, Standing, rejoin
from index.films.diaries import with_diaries
from index.model import Diary, Film, Logged, Rating


def says(review: str, title: str, **more: Any) -> Claim:
    return Claim(review, f"{review}.md", "review", (title,), **more)


def row(table: Any, title: str, year: int | None, **more: Any) -> Logged:
    return Logged(table, title, year, "", 2, **more)


def stars(value: float) -> Rating:
    return Rating(f"{value:g}/5", value, 5.0, "verdict", value * 20)


def diaries(claims: Sequence[Claim], rows: Sequence[Logged]) -> dict[str, Diary | None]:
    by_id = {claim.id: claim for claim in claims}
    standing = rejoin(Standing(), (), claims, by_id.__getitem__, ()).standing
    told = with_diaries(standing.films, standing.families, standing.also.copies, rows)
    back = with_diaries(told, standing.families, standing.also.copies, rows[::-1])
    assert all(one is other for one, other in zip(told, back, strict=True)), "order of rows"
    assert with_diaries(told, standing.families, {}, ()) == standing.films
    return {film.id: film.diary for film in told}


SUSPIRIA = (says("a", "Suspiria", year=1977), says("b", "Suspiria", year=2018))


@pytest.mark.parametrize(
    ("claims", "title", "year", "film"),
    [
        ((says("a", "Ran", year=1985),), "Ran", 1985, "ran-1985"),
        ((says("a", "Amélie", year=2001),), "AMELIE", 2001, "amelie-2001"),
        ((says("a", "Ran", year=1985),), "Ran", 1986, "ran-1985"),
        ((says("a", "Ran", year=1985),), "Ran", None, "ran-1985"),
        ((says("a", "Ran"),), "Ran", 1985, "ran"),
        ((says("a", "Monster (Kaibutsu)", year=2023),), "Kaibutsu", 2023, "monster-2023"),
        (SUSPIRIA, "Suspiria", 2018, "suspiria-2018"),
        (SUSPIRIA, "Suspiria", None, None),
        (SUSPIRIA, "Suspiria", 1999, None),
        ((says("a", "Ran", year=1985),), "Ran", 1999, None),
        ((says("a", "The Hero", year=1966),), "A Hero", 1966, None),
        ((says("a", "Alien", year=1979),), "Aliens", 1979, None),
        ((), "Ran", 1985, None),
    ],
)
def test_a_row_is_of_the_film_of_its_title_and_year(
    claims: tuple[Claim, ...], title: str, year: int | None, film: str | None
) -> None:
    told = diaries(claims, [row("watched", title, year)])
    assert [id_ for id_, diary in told.items() if diary] == ([film] if film else [])


@pytest.mark.parametrize(
    ("stated", "seen"), [((2018,), 2018), ((2018, 2019), None), ((None,), None)]
)
def test_a_title_that_a_log_has_of_two_years_is_two_films(stated: Any, seen: int | None) -> None:
    """The film has the very year of one of them, or nobody knows which it is."""
    claims = [
        says(f"r{at}", "Little Women", year=year, directors=("Ann Lee",))
        for at, year in enumerate(stated)
    ]
    rows = [
        row("list", "Little Women", year, name=str(year)) for year in (2018, 2019)
    ]  # fmt: skip
    (diary,) = diaries(claims, rows).values()
    assert (diary.lists if diary else None) == ((str(seen),) if seen else None)


def test_the_row_of_a_review_is_of_that_reviews_film() -> None:
    """Also where a person said that it is another film than the row says."""
    claims = (says("a", "Ran", year=1985), says("b", "Heat", year=1995))
    rows = [row("reviews", "Heat", 1995, day="2020-01-03", review="a")]
    told = diaries(claims, rows)
    assert told["heat-1995"] is None
    assert told["ran-1985"] == Diary(seen=True, watched=("2020-01-03",))


def test_what_tables_say_together() -> None:
    ran = ("Ran", 1985)
    rows = [
        row("diary", *ran, day="2024-01-02", rating=stars(4)),
        row("diary", *ran, day="2020-01-03", rating=stars(3)),
        row("reviews", *ran, day="2024-01-02", rating=stars(4)),
        row("ratings", *ran, day="2020-01-03", rating=stars(4.5)),
        row("liked", *ran),
        row("list", *ran, name="best of 2020"),
        row("list", *ran, name="Armies"),
        row("watchlist", "Heat", 1995),
    ]
    told = diaries((says("a", *ran[:1], year=1985), says("b", "Heat", year=1995)), rows)
    assert told["ran-1985"] == Diary(
        seen=True,
        watched=("2020-01-03", "2024-01-02"),
        rating=stars(4.5),
        liked=True,
        watchlist=False,
        lists=("Armies", "best of 2020"),
    )
    assert told["heat-1995"] == Diary(liked=False, watchlist=True)


def test_the_last_viewing_rates_where_nothing_rates_the_film() -> None:
    rows = [
        row("diary", "Ran", 1985, day=day, rating=stars(value))
        for day, value in (("2020-01-03", 5), ("2024-01-02", 2), ("2022-01-02", 4))
    ]
    (diary,) = diaries([says("a", "Ran", year=1985)], rows).values()
    assert diary is not None
    assert diary.rating == stars(2)


def test_a_film_that_nothing_is_said_of_is_left_as_it_is() -> None:
    film = Film("x", "X", None, (), (), (), ("r",), 1, None)  # type: ignore[arg-type]
    assert with_diaries((film,), (), {}, [row("liked", "Y", 1985)])[0] is film
