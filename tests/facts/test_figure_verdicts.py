"""Bare figures that are verdicts by their place or sentence, years and days of other things."""

from __future__ import annotations

import pytest

from .build import read
from .test_credit_lines import B1, B2


def rating(text: str) -> tuple[str, float | None] | None:
    found = read(text).rating
    return (found.printed, found.scale) if found and found.kind == "verdict" else None


def around(above: str = "", end: str = "", below: str = "") -> str:
    return f"Salt Harbour\n\n{above}\n\n{B1}\n\n{B2} {end}\n\n{below}"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (around("3.5\nReviewer"), ("3.5", None)),
        (around("7,5"), ("7,5", None)),
        (around("By Nell Hart | 4/5"), ("4/5", 5.0)),
        (around("By Nell Hart", below="Nell Hart: 7/10"), ("7/10", 10.0)),
        (
            around(end="On the Hart gauge of 1 to 10, “Salt Harbour” is a wind-blown 8."),
            ("8", 10.0),
        ),
        (around(end="On a scale of one to five, it is a four."), ("four", 5.0)),
        (around("7.8"), None),
        (around("4.5\n(132 votes)"), None),
        (around("IMDb\n7.5"), None),
        (around("4.5\n\n3.5"), None),
        (around("8.5k"), None),
        (around("By Nell Hart | 3 May 2019"), None),
        (around(end="On a scale of 1 to 10 the storm was a 9, they say."), None),
        (around(below="Salt Harbour, dir.: Ane Holt, act.: Bo Lind, release: 9/10"), None),
        (around(below="Overseas\n\n45.6 Crores\n\nThe rest\n\n1.5 Crores"), None),
    ],
)
def test_figures(text: str, found: tuple[str, float | None] | None) -> None:
    assert rating(text) == found


@pytest.mark.parametrize(
    ("line", "year"),
    [
        ("It is the one film of 1997 that I remember.", 1997),
        ("Chantal Poullain made it in 1997 with her own money.", 1997),
        ("We saw it at the 1997 Harbour Film Festival.", None),
        ("The town turns up the heat: 1997 review", None),
        ("In the summer of 1997 everybody had a boat.", None),
        ("I was a child back in 1997.", None),
        ("Between 1997 and 1999 it won what there is to win.", None),
        ("Salt 25 December 1997, Fog 18 December 1997, Tide 2 May 1996", None),
    ],
)
def test_the_known_films_year_is_of_the_film(line: str, year: int | None) -> None:
    text = f"Review: The Sweet Hereafter\n\n{B1}\n\n{line}\n\n{B2}"
    assert read(text).credits.year == year


@pytest.mark.parametrize(
    ("line", "released"),
    [
        ("Opened: October 29, 1999", "1999-10-29"),
        ("29 octobre 1999 au cinéma", "1999-10-29"),
        ("Sorti le 29 octobre 1999", "1999-10-29"),
        ("Sortie\nle 29 octobre 1999", "1999-10-29"),
        ("Seit 29. Oktober 1999 im Kino", "1999-10-29"),
        ("Se estrena el 29 de octubre de 1999", "1999-10-29"),
        ("Posted: October 29, 1999", None),
        ("Essay\nle 29 octobre 1999", None),
    ],
)
def test_days_of_release_are_none_of_publication(line: str, released: str | None) -> None:
    review = read(f"Review: {around(line, below='Directed by Ane Holt')}")
    assert review.credits.release_date == released
    assert (review.published is None) is (released is not None)


@pytest.mark.parametrize(
    ("lines", "year", "runtime"),
    [
        ("Título original Suolasatama\nAño 2019\nDuración 98 min", 2019, 98),
        ("Regie: Ane Holt\nJahr 2019\nLaufzeit 98 Minuten", 2019, 98),
        ("Yönetmen: Ane Holt\nYapım yılı 2019\nSüre 98 dk", 2019, 98),
        ("Regie: Ane Holt\nBest of 2019\nDauert 98 Jahre", None, None),
    ],
)
def test_numbers_behind_bare_keys(lines: str, year: int | None, runtime: int | None) -> None:
    credits = read(around(lines)).credits
    assert (credits.year, credits.runtime) == (year, runtime)
