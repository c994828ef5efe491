"""Verdicts that no rule finds, by place, form, key and company; and their look-alikes."""

from __future__ import annotations

import pytest

from .build import read
from .test_credit_lines import B1, B2


def rating(text: str) -> str | None:
    found = read(text).rating
    return found.printed if found is not None and found.kind == "verdict" else None


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        (f"Salt Harbour\n\nRated 3.5\n\n{B1}\n\n{B2}", "3.5"),
        (f"Salt Harbour *** (2017, Ane Holt) – Review 212\n\n{B1}\n\n{B2}", "***"),
        (f"Salt Harbour\n\n{B1}\n\n{B2}\n\nMy verdict: @@@@", "@@@@"),
        (f"Salt Harbour\n\n{B1}\n\n{B2}\n\n★★½ / 5", "★★½ / 5"),
        (f"Salt Harbour\n\n{B1}\n\n{B2}\n\n0/10 – not even the gulls", "0/10"),
        (f"Salzhafen\n\n♥♥♥♥\n\n{B1}\n\n{B2}", "♥♥♥♥"),
        (f"Salzhafen\n\n{B1}\n\n{B2}\n\n7,0 Lampions", "7,0 Lampions"),
        (f"Salt Harbour\n\nRating:\n\n* * *\n\n{B1}\n\n{B2}", "* * *"),
        (f"Salt Harbour, +++--\n\n{B1}\n\n{B2}", "+++--"),
        (f"Salt Harbour\n\nSalt Harbour (Ane Holt)=4\n\n{B1}\n\n{B2}", "4"),
        (f"Salt Harbour\n\n{B1}\n\n{B2}\n\n5/6\n\nIMDB\n7.5 von 10", "5/6"),
    ],
)
def test_verdicts_by_place_and_form(text: str, printed: str) -> None:
    assert rating(text) == printed


@pytest.mark.parametrize(
    "text",
    [
        f"Salt Harbour\n\n{B1}\n\n{B2}\n\nMetascore: 52/100",
        f"Salt Harbour\n\n{B1}\n\n{B2}\n\n12 comments",
        f"Salt Harbour\n\n{B1}\n\n{B2}\n\nWet Coats: 8/10",
        f"Salt Harbour\n\nSalt Harbour (Ane Holt) = 44\n\n{B1}\n\n{B2}",
        f"Salt Harbour\n\n{B1}\n\n{B2}\n\nWet Coats = 8",
        f"Salt Harbour\n\n{B1}\n\n{B2}\n\nIMDB\n7.5 von 10",
        f"Salt Harbour\n\n{B1}\n\n{B2}\n\n* * *\n\n{B1}",
        f"Salt Harbour\n\n{B1}\n\n{B2}\n\nEintritt 9 €, am Montag 7,50 €",
        f"Salt Harbour\n\n4\nCurrent cases\n\n0.5%\nMonthly rate\n\n{B1}\n\n{B2}",
        f"Salt Harbour\n\n{B1}\n\n{B2}\n\nAb 12 Jahren",
        f"Salt Harbour\n\n*** THE ENDING IS TOLD ***\n\n{B1}\n\n{B2}",
        f"Salt Harbour\n\n{B1}\n\n{B2}\n\n★ Salt Harbour. Directed by Ane Holt. In cinemas.",
    ],
)
def test_numbers_and_signs_of_other_things(text: str) -> None:
    assert rating(text) is None


def test_what_is_unlikely_gives_way_to_what_is_likely() -> None:
    text = f"Salt Harbour\n\nRating: 3.5\n\n{B1}\n\n{B2}\n\nDisc: 2/5\n\nSound: 4/5"
    assert rating(text) == "3.5"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"{B1}\n\n(18 May 2018, by letter)\n\n{B2}", "2018-05-18"),
        (f"{B1}\n\n{B2}\n\nHarbour Weekly, 02 August 2013", "2013-08-02"),
        (f"{B1}\n\n3 May 2018\n\n{B2}\n\n4 June 2018\n\n{B1}", None),
        (f"{B1}\n\n{B2}\n\nAne Holt was born on 2 August 1953", None),
    ],
)
def test_a_date_alone_within_and_below(text: str, day: str | None) -> None:
    assert read(f"Salt Harbour\n\n{text}").published == day


@pytest.mark.parametrize(
    ("line", "printed", "scale"),
    [
        ("★★★★½\n\n9 / 10", "9 / 10", 10.0),
        ("SALT HARBOUR ★★★ (3/4 stars)", "3/4 stars", 4.0),
        ("★★★★½", "★★★★½", 5.0),
        ("★★★\n\nPicture: 9/10", "★★★", 5.0),
    ],
)
def test_figures_are_taken_for_stars_that_say_the_same(
    line: str, printed: str, scale: float
) -> None:
    rating = read(f"Salt Harbour (2017)\n\n{B1}\n\n{B2}\n\n{line}").rating
    assert rating is not None and (rating.printed, rating.scale) == (printed, scale)


def test_the_score_for_the_film_of_a_disc_is_no_title() -> None:
    scores = "The Film: 8\nThe Picture: 9\nThe Sound: 7\nOverall: 8"
    review = read(f"SALT HARBOUR Blu-ray Review\n\n{scores}\n\n{B1}\n\n{B2}")
    assert review.film_titles[:1] in (("SALT HARBOUR",), ("Salt Harbour",))
    assert review.rating is not None and review.rating.printed == "8"


def test_a_film_that_is_called_by_a_number() -> None:
    assert read(f"Film: 9\nDirector: Ann Lee\n\n{B1}\n\n{B2}").film_titles == ("9",)


def test_front_matter_takes_its_scale_from_the_text() -> None:
    keys = {"title": "Salt Harbour (2017)", "rating": "8"}
    whole = read(f"{B1}\n\n{B2}\n\nMy verdict: 8/10", declared=keys).rating
    other = read(f"{B1}\n\n{B2}\n\nMy verdict: 7/10", declared=keys).rating
    assert whole is not None and (whole.printed, whole.scale) == ("8/10", 10.0)
    assert other is not None and (other.printed, other.scale) == ("8", None)
