"""Forms in which magazines, papers, diaries and shops print who wrote, rated and made."""

from __future__ import annotations

import pytest

from index.model import Review

from .build import read
from .test_credit_lines import B1, B2


def page(above: str = "", below: str = "") -> Review:
    body = f"{B1} Salt Harbour waits."
    return read("\n\n".join(each for each in ("Salt Harbour", above, body, B2, below) if each))


@pytest.mark.parametrize(
    "above",
    ["Ann Lee\n\n@annlee\n\nFri 3 Mar 2019 06.00 GMT", "May 15, 2017 10:00am by Ann Lee",
     "Reviewed by\n\nAnn Lee", "By\n\nAnn Lee\n\nMarch 3, 2019"],
)  # fmt: skip
def test_the_critic_on_lines_of_their_own(above: str) -> None:
    assert page(above).critic == "Ann Lee"


@pytest.mark.parametrize("line", ["Release Details", "Verified Purchase", "Content Advisories"])
def test_headings_of_boxes_are_nobody(line: str) -> None:
    assert page(below=f"{line}\n\nRated 15").critic is None


def test_a_name_after_the_text_with_the_credits_below_it() -> None:
    review = page(below="Ann Lee\n\nSalt Harbour\n\nRegie: Bo Low\n\nKamera: Cy Dent")
    assert (review.critic, review.credits.director) == ("Ann Lee", ("Bo Low",))


@pytest.mark.parametrize(
    ("above", "printed", "scale"),
    [("Ann’s review published on Letterboxd:\n\n★★★★½", "★★★★½", 5),
     ("5.0 out of 5 stars Worth the wait\n\nFormat: DVD", "5.0 out of 5 stars", 5),
     ("Rating (out of four): ***", "***", 4), ("RATING (0 TO 10): 8", "8", 10),
     ("9.5\n\nOut of ten", "9.5 Out of ten", 10)],
)  # fmt: skip
def test_ratings_of_diaries_shops_and_old_newsgroups(above: str, printed: str, scale: int) -> None:
    rating = page(above).rating
    assert rating is not None
    assert (rating.printed, rating.scale, rating.kind) == (printed, scale, "verdict")


def test_scores_under_short_lines_are_those_of_parts() -> None:
    assert page(below="Scares\n\n★★★★★\n\nBlood\n\n★★★\n\nNerves\n\n★★★★").rating is None


def test_labels_with_their_values_on_the_next_line() -> None:
    review = page(
        "Directed by\n\nAnn Lee\n\nStarring\n\nBo Low\n\nCy Dent\n\nAvailability\n\nCinemas"
    )
    assert review.credits.director == ("Ann Lee",)
    assert [member.name for member in review.credits.cast] == ["Bo Low", "Cy Dent"]


def test_a_block_of_credits_as_trade_papers_print_it() -> None:
    crew = "Crew: Director: Ann Lee. Screenplay: Bo Low. Camera (color): Cy Dent. Editor: Di Ash."
    credits = page(below=f"{crew}\n\nWith: Eve Fox, Gus Hay.").credits
    assert (credits.director, credits.writer) == (("Ann Lee",), ("Bo Low",))
    assert credits.cinematographer == ("Cy Dent",)


def test_a_line_of_credits_in_which_each_sentence_has_a_trade() -> None:
    credits = page("Regie Ann Lee. Met Bo Low, Cy Dent. 130 min., in 12 zalen.").credits
    assert (credits.director, credits.runtime) == (("Ann Lee",), 130)
    italian = page("Un film di Ann Lee. Con Bo Low. Drammatico, durata 130 min. - Finlandia 2017.")
    assert (italian.credits.director, italian.credits.runtime) == (("Ann Lee",), 130)
    assert italian.credits.year == 2017


def test_title_and_original_in_front_of_place_and_year() -> None:
    review = page("Salt Harbour (Suolasatama) – Finlândia, 2017\n\nDireção: Ann Lee")
    assert (review.credits.year, review.credits.director) == (2017, ("Ann Lee",))


def test_credits_that_run_on_behind_the_last_sentence() -> None:
    end = "It stays. Directed by Ann Lee. With Bo Low, Cy Dent. 152 min."
    credits = read(f"Salt Harbour\n\n{B1}\n\n{B2} {end}").credits
    assert (credits.director, credits.runtime) == (("Ann Lee",), 152)
    assert [member.name for member in credits.cast] == ["Bo Low", "Cy Dent"]


@pytest.mark.parametrize(
    "end",
    ["Directed by Ann Lee, it would have been shorter than the 152 words that it takes here.",
     "Regie ist nicht alles. 152 Minuten hat er in der Kälte gestanden und auf sie gewartet.",
     "Cast your vote. 152 people did."],
)  # fmt: skip
def test_sentences_that_begin_as_credits_do(end: str) -> None:
    assert read(f"Salt Harbour\n\n{B1}\n\n{B2} {end}").credits.runtime is None


def test_a_note_that_begins_with_the_minutes() -> None:
    assert (
        page(
            "98 min and maybe 40 of them are corridors in which nobody at all ever walks."
        ).credits.runtime
        == 98
    )
    assert (
        page(
            "98 min later she comes home to the rooms in which nobody at all is there."
        ).credits.runtime
        is None
    )


def test_the_day_in_a_banner_and_beside_a_reading_time() -> None:
    text = f"{B1} Salt Harbour waits.\n\n{B2}"
    assert (
        read(f"Harbor Messenger - News - 8 June 2021\n\nSalt Harbour\n\n{text}").published
        == "2021-06-08"
    )
    german = read(
        f"Salt Harbour\n\nVon Ann Lee\n\n11.06.2015, 07:42 Uhr Lesezeit: 4 Min.\n\n{text}"
    )
    assert (german.critic, german.published) == ("Ann Lee", "2015-06-11")
