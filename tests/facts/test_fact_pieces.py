"""Running times and years among short pieces, and the one date beside a text."""

from __future__ import annotations

import pytest

from index.facts.fact_pieces import read_pieces

from .build import read
from .test_credit_lines import B1, B2


@pytest.mark.parametrize(
    ("row", "minutes", "year"),
    [
        ("Nordlicht; 1997; R; 154 Minutes.", 154, 1997),
        ("1997, Movie, R, 110 mins", 110, 1997),
        ("Nordlicht Classics – 97 mins – 2009 – Rated R – 1080p Widescreen 2.40:1", 97, 2009),
        ("Ann Lee | KR 2019 | 132 min | OmUMit: Bo Low, Cy Dent", 132, 2019),
        ("Good Horror • PG-13 • 90 mins.", 90, None),
        ("Ann Lee, Bo Low (Italia/Francia, 2013, 142’). In programmazione al Cinema Otto.", 142, 2013),
        ("Oyuncular: Bo Low (Doktor)  / Türkiye, Bosna-Hersek / 2011 / Renkli / 157´", 157, 2011),
        ("Harbour:: Director: Ann Lee:: Rating: R13:: Running Time: 84 minutes", 84, None),
        ("Thriller américain_1h35 : Ann LEE / Bo LOW", 95, None),
        ("MPAA rating: PG-13, 1:37. Language, coats.", 97, None),
        ("Shows on Monday: 1:37, 2:45", None, None),
        ("NR | 1h 9min | Documentary, Music | 09 June 2023 (USA)", 69, None),
        ("The ferry takes 95 minutes, Ann says, and nobody minds at all.", None, None),
        ("Extras: making of, 2009, 45 min", None, None),
        ("Posted in Film, 2019, 5 min read", None, None),
        ("1997, 110 mins, 2009, 98 mins", None, None),
        ("In 1997, 110 people came.", None, None),
    ],
)  # fmt: skip
def test_rows_of_pieces(row: str, minutes: int | None, year: int | None) -> None:
    read_row = read_pieces(row)
    assert (read_row.get("credits.runtime"), read_row.get("credits.year")) == (minutes, year)


@pytest.mark.parametrize(
    ("above", "below", "day"),
    [
        ("Posted in Festivals, Movies by - September 11, 2016", "", "2016-09-11"),
        ("Capsules of the weekSeptember 20, 2018 7:46pm", "", "2018-09-20"),
        ("58 Kommentare - 19.07.2023 von Nachtmahr", "", "2023-07-19"),
        ("Sun Nov 25 07:56:26 EST 2018", "", "2018-11-25"),
        ("close reads Feb. 12, 2021", "", "2021-02-12"),
        ("", "*This Review First Published 13/4/2016", "2016-04-13"),
        ("", "Erstellt: 08.11.2017, 17:42 Uhr", "2017-11-08"),
        ("Festival, March 3, 2019 to March 9, 2019", "", None),
        ("In UK cinemas from 20 March 2018", "", None),
        ("viewing setting: art house, 2/16/02", "", None),
        ("", "Bo, 8 November 2017: I liked it.", None),
        ("Day one September 20, 2018 noon\nDay two September 21, 2018 noon", "", None),
    ],
)
def test_the_one_date_beside_a_text(above: str, below: str, day: str | None) -> None:
    assert read(f"Salt Harbour (2017)\n{above}\n\n{B1}\n\n{B2}\n\n{below}").published == day


def test_a_standfirst_above_the_byline_opens_the_text() -> None:
    first = "The new film by Ann Lee is the work of a woman who has looked at the sea for a while."
    review = read(f"Salt Harbour\n\n{first}\n\n20 March 2018\n\nby Nell Harrow\n\n{B1}\n\n{B2}")
    assert (review.critic, review.published) == ("Nell Harrow", "2018-03-20")
    assert review.teaser == first and review.text.startswith(first)
    assert review.teaser_apart == ""


def test_a_line_above_labels_and_a_standfirst_that_was_cut_off_are_no_text() -> None:
    first = "The new film by Ann Lee is the work of a woman who has looked at the sea for a while."
    labelled = read(
        f"Salt Harbour\n\n{first}\n\nDirector: Ann Lee\nRuntime: 90 min\n\n{B1}\n\n{B2}"
    )
    cut = read(f"Salt Harbour\n\n{first[:-1]}…\n\n20 March 2018\n\nby Nell Harrow\n\n{B1}\n\n{B2}")
    for review in (labelled, cut):
        assert review.teaser and review.teaser not in review.text
        assert review.teaser_apart == review.teaser
