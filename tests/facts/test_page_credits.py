"""Credits of saved pages in lines of their own: between bars without colons, day and length."""

from __future__ import annotations

import pytest

from index.facts.fact_pieces import read_pieces
from index.facts.piped_credits import read_piped

from .build import read
from .test_heads import B2, B

IT = "In Salt Harbour nobody sits, and Salt Harbour is the better for it."
LINE = (
    "NEW FILM REVIEW || Director/Writer Tove al-Lind | Cinematographer Jon Berg | "
    "Starring Aki Mantere, Ruth Delacroix | Length 98 minutes | Seen at Quay, Ostend || My Rating 3.5 stars very good"
)


def test_credits_between_bars_without_colons() -> None:
    review = read(f"Salt Harbour (2012)\n\n{LINE}\n\n{B}\n\n{B2}\n\n{IT}")
    assert review.credits.director == review.credits.writer == ("Tove al-Lind",)
    assert (review.credits.runtime, review.rating.printed if review.rating else None) == (
        98,
        "3.5 stars",
    )
    assert "Jon Berg" not in review.text


@pytest.mark.parametrize(
    "line",
    ["Home | Reviews | Director Talks | Cast | Contact", "Director Tove Lind | Starring Aki Mantere",
     "Director of the ferry | Writer of letters | Length of the quay", "News | Music | Film | Length | Rating",
     "Starring Aki Mantere | Length 98 minutes | Rating 3 stars", "Salt | Harbour | Quay | Ferry | Director Jon Berg"],
)  # fmt: skip
def test_bars_between_other_words_are_no_credits(line: str) -> None:
    assert read_piped(line) == []


@pytest.mark.parametrize(
    ("line", "day", "minutes"),
    [("08 Mar, 2019 2 hrs 11 mins", "2019-03-08", 131), ("March 8, 2019 | 1h 52m | PG-13", "2019-03-08", 112),
     ("8 March 2019 · 112 min · Drama, Comedy", "2019-03-08", 112), ("8 March 2019 (India) | 2h 4m", "2019-03-08", 124),
     ("8 March 2019 | 5 min read", None, None), ("Mar 8, 2019 | Podcast | 94 mins", None, None),
     ("Posted 8 March 2019 after 112 minutes of rain", None, None), ("8 March 2019 | 45 min", None, 45)],
)  # fmt: skip
def test_a_day_beside_a_length_is_that_of_the_release(
    line: str, day: str | None, minutes: int | None
) -> None:
    review = read(
        f"Salt Harbour\n\n{line}\nDirector: Tove Lindqvist\n\nBy Carla Menn\n\n{B}\n\n{B2}\n\n{IT}"
    )
    assert (review.credits.release_date, review.credits.runtime) == (day, minutes)


@pytest.mark.parametrize(
    ("said", "minutes"),
    [("It lasts 1 hour and 41 minutes and has chapters like a book.", 101),
     ("The film lasts 97 minutes, like a lesson in a book.", 97),
     ("The storm lasts 97 minutes in the book.", None),
     ("There is an older Ferry, it lasts 167 minutes in the book, and nothing is left out.", None)],
)  # fmt: skip
def test_how_long_a_film_lasts(said: str, minutes: int | None) -> None:
    assert read(f"Salt Harbour (2012)\n\n{B}\n\n{IT} {said}\n\n{B2}").credits.runtime == minutes


def test_the_day_of_a_disc_is_no_year_of_the_film() -> None:
    row = "1932 / B&W / 1:37 flat / 82 min. / Street Date February 7, 2005 / £12.99"
    assert read_pieces(row) == {"credits.runtime": 82, "credits.year": 1932}


@pytest.mark.parametrize(
    ("said", "day"),
    [("“Salt Harbour” came out on May 6, 2022 and is streaming now.", "2022-05-06"),
     ("“Salt Harbour” came out on May 6, 2022 and on DVD in July.", "2022-05-06"),
     ("“Salt Harbour” came out on DVD on May 6, 2022.", None)],
)  # fmt: skip
def test_what_else_became_of_a_film_that_came_out(said: str, day: str | None) -> None:
    review = read(
        f"“Salt Harbour”: Not as Wet as Advertised\n\nBy Carla Menn\n\n{B}\n\n{IT}\n\n{said}\n\n{B2}"
    )
    assert review.credits.release_date == day


def test_who_owns_a_picture_is_no_publication() -> None:
    told = f"{B}\n\n{B2}\n\n{IT}"
    above = read(
        f"seatten\none seat, third row\n\nSalt Harbour (2012)\n\n{LINE}\n\n© Quay Films\n\n{told}"
    )
    assert above.publication != "Quay Films"
    assert (
        read(f"Salt Harbour (2012)\n\n{LINE}\n\n{told}\n\n© Harbour Weekly").publication
        == "Harbour Weekly"
    )
    assert (
        read(f"Salt Harbour (2012)\n\n{told}\n\n© Harbour Weekly 2015 Film Review 12").publication
        == "Harbour Weekly"
    )


def test_keys_with_a_note_and_a_gap_end_the_names_above_them() -> None:
    box = "Cast\nAki Mantere as Otis\nJon Berg as Lou\n\nDirector\nTove Lind\n\nWriter (novel)\nRuth Moss"
    review = read(f"Salt Harbour (2012)\n\n{B}\n\n{B2}\n\n{IT}\n\n{box}")
    assert review.credits.director == ("Tove Lind",) and len(review.credits.cast) == 2


def test_a_length_without_its_unit_between_bars() -> None:
    line = "Play | Stream it: | With: Aki Mantere | Written by: Ruth Moss | Directed by: Tove Lind | Running Time: 143 |"
    found = {label.field: label.value for label in read_piped(line)}
    assert (found["credits.runtime"], found["credits.director"]) == ("143", "Tove Lind")
