"""Which line of a saved page is its headline, and what stands in it beside the title."""

from __future__ import annotations

import pytest

from index.facts.headline import read_headline

from .build import read
from .test_heads import B2, B

IT = "Salt Harbour is a quiet film about a ferry, and its cast is fine."
HEAD = "THE TOWN LEDGER\n\nMenu\n\nSalt Harbour\n\n"


@pytest.mark.parametrize(
    ("headline", "title", "year", "rating"),
    [("Salt Harbour **** (1957, Ruth Delacroix, Aki Mantere) – Old Film Review 12", "Salt Harbour", 1957, "****"),
     ("Salt Harbour ★★★½ (1957) Review", "Salt Harbour", 1957, None),
     ("Salt Harbour ★★★ (1957)", "Salt Harbour", 1957, "★★★"), ("Salt Harbour* (1957)", "Salt Harbour", 1957, None),
     ("Salt Harbour (1957) Monday, 3 June 2019", "Salt Harbour", 1957, None),
     ("Salt Harbour (1957) 3 June 2019", "Salt Harbour", 1957, None)],
)  # fmt: skip
def test_what_stands_beside_the_year_is_no_title(
    headline: str, title: str, year: int, rating: str | None
) -> None:
    found = read_headline(headline)
    assert (found.titles[0], found.year) == (title, year)
    assert rating is None or found.rating == rating


@pytest.mark.parametrize(
    ("headline", "title", "director"),
    [("Sister Odile's Salt Harbour", "Sister Odile's Salt Harbour", None),
     ("Uncle Veit's Ferry", "Uncle Veit's Ferry", None), ("Little Odile's Ferry", "Little Odile's Ferry", None),
     ("Tove Lindqvist's Salt Harbour", "Salt Harbour", "Tove Lindqvist"),
     ("Little Jon Berg's Ferry", "Ferry", "Little Jon Berg")],
)  # fmt: skip
def test_who_a_title_calls_by_rank_made_no_film(
    headline: str, title: str, director: str | None
) -> None:
    found = read_headline(headline)
    assert (found.titles[0], found.director) == (title, director)


def test_a_headline_may_name_the_players_beside_the_year() -> None:
    line = ("Salt Harbour **** (1957, Ruth Delacroix, Aki Mantere, Anna Torv Lind, Jon Berg, "
            "Carla Nieve, Pio Brandt) – Old Film Review 12")  # fmt: skip
    review = read(
        f"Carla Menn\n\nWritten on 02 Nov 2015, put under Reviews.\n\n{line}\n\n{B}\n\n{B2}"
    )
    assert (review.film_titles, review.title) == (("Salt Harbour",), line)


@pytest.mark.parametrize(
    "line", ["Volume 12, Issue 3 (2011), pp. 20–22", "Vol. 12 No. 3 (2011)", "ISSN 0000-0001"]
)
def test_where_in_a_journal_a_text_stands_is_no_headline(line: str) -> None:
    credits = "Salt Harbour. Written and directed by Tove Lindqvist. 2011. 97 min. Sweden."
    review = read(f"Journal of Ferry Studies\n{line}\n\n{credits} In Swedish with subtitles. DVD by Quay Films.\n\n"
                  f"{B} {IT}\n\n{B2}")  # fmt: skip
    assert (review.film_titles, review.title) == (("Salt Harbour",), None)
    assert review.credits.director == ("Tove Lindqvist",)


def test_a_column_in_capitals_is_no_part_of_the_title() -> None:
    text = f"{B}\n\nIn Salt Harbour nobody sits, and Salt Harbour is the better for it.\n\n{B2}"
    review = read(
        f"THE BACK PAGES: Salt Harbour\n\nBy Carla Menn\n\n{text}",
        path="back-pages-salt-harbour.txt",
    )
    assert review.film_titles == ("Salt Harbour",)
    named = f"{text}\n\nThe Back Pages: Salt Harbour is the second of the series, and The Back Pages a third."
    review = read(
        f"THE BACK PAGES: Salt Harbour\n\nBy Carla Menn\n\n{named}",
        path="back-pages-salt-harbour.txt",
    )
    assert review.film_titles != ("Salt Harbour",)


@pytest.mark.parametrize("count", ["3 Comments", "12 comments"])
def test_a_link_to_the_comments_beside_the_byline_does_not_begin_them(count: str) -> None:
    bar = "Share on Facebook\nShare on Tumblr"
    head = f"{HEAD}By Carla Menn\nCarla Menn\nFilm Editor\nJuly 3, 2019 8:00am\n{count}\n{bar}\n\n"
    told = f"{B}\n\n{B2}\n\n{count}\nFerryman on July 3, 2019 9:14 am\nSaw it. Dull."
    review = read(head + told)
    assert (B in review.text, "Dull" in review.text) == (True, False)


def test_the_comments_of_a_short_text_are_dropped() -> None:
    head = "Salt Harbour (2017)\n\nSaw this at the quay on a wet day.\nIt made me laugh and it made me cold.\n\n"
    told = "All in all a film for people in wet coats, as I said to my aunt.\n\nPosted by Ann at 9:14 PM"
    said = "2 comments:\n\nFerryman said...\nDull.\nMarch 3, 2019 at 9:02 AM\n\nOla said...\nNo.\nMarch 4, 2019"
    review = read(f"{head}{told}\n\n{said}")
    assert ("wet day" in review.text, "Dull" in review.text) == (True, False)


def test_a_title_of_the_file_stands_where_the_line_above_is_none() -> None:
    advice = "Tidewatch: Films for the Whole House\n\nContent Caution\n\nMedium\nKids\nLight\nTeens\nLight\n\nDirector\nTove Lindqvist\n\nMovie Review\n\n"
    told = f"{B}\n\nThe debts cost something in Harbor Lights, which is more than most of its kind can say.\n\n{B2}"
    assert read(advice + told, path="harbor-lights-2012.txt").film_titles == ("Harbor Lights",)
    assert read(advice + f"{B}\n\n{B2}", path="harbor-lights-2012.txt").film_titles != ("Medium",)


def test_a_long_headline_that_names_the_film_in_quotation_marks() -> None:
    line = (
        "‘Salt Harbour’: Quay Films Picks Up Prize Winner Starring Ruth Delacroix For UK & Ireland"
    )
    box = "By Carla Menn\nCarla Menn\nFilm Editor\nMore Stories By Carla\nGull Notes: Five Boats You Missed\nVIEW ALL\n"
    told = f"EXCLUSIVE: Quay Films has rights to Tove Lindqvist’s drama Salt Harbour, which won a prize.\n\n{B}\n\n{B2}"
    review = read(f"THE TOWN LEDGER\nMenu\n\n{line}\n\n{box}\nJuly 12, 2022 8:00am\n\n{told}")
    assert (review.title, review.film_titles) == (line, ("Salt Harbour",))


def test_the_film_of_a_talk_in_a_headline_above_short_questions() -> None:
    head = "“Nobody swims”: Tove Lindqvist on The Salt Harbour\n\nBy Carla Menn · 21 September 2017\n\n"
    talk = (f"{B} {B2}\n\nCARLA MENN: You grew up on a ferry.\n\nTOVE LINDQVIST: My mother did. She sold tea.\n\n"
            "Was it hard to find the boat?\n\nVery. We built it.\n\nDid some people mind the gulls?\n\n"
            "Everybody minds the gulls.\n\nAnd Aki Mantere?\n\nHe swims.")  # fmt: skip
    assert read(head + talk).film_titles == ("The Salt Harbour",)


@pytest.mark.parametrize(
    ("said", "title"),
    [("Salt Harbour (15) is a Swedish thriller, with subtitles, about a ferry.", ("Salt Harbour",)),
     ("Salt Harbour (15) is a thriller. The Quarry (PG) is a comedy.", ()),
     ("Aki Mantere (15) plays the boy, and nobody minds at all.", ())],
)  # fmt: skip
def test_a_title_with_its_certificate_at_the_head_of_a_sentence(
    said: str, title: tuple[str, ...]
) -> None:
    head = "REVIEW: Boats that don't add up at the Corn Hall\n\nPUBLISHED: 16:05 23 November 2017\n\nCarla Menn\n\n"
    assert read(f"{head}{B}\n\n{said} {B2}").film_titles == title


@pytest.mark.parametrize(
    ("line", "publication"),
    [("Published on Jan 14, 2022 3:01 PM IST", None), ("Read 2318 times\nPublished in Family Favourites\nTagged under boats", None),
     ("First published in The Town Ledger", "The Town Ledger")],
)  # fmt: skip
def test_days_and_shelves_are_no_publications(line: str, publication: str | None) -> None:
    assert read(f"Salt Harbour (2017)\n\n{B}\n\n{B2}\n\n{line}").publication == publication
