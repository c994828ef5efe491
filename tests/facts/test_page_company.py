"""Lines judged by their company: furniture goes, and what closes a text stays."""

from __future__ import annotations

import pytest

from .build import read
from .test_heads import B2, B

HEAD = f"Salt Harbour\n\nBy Ines Kaltwasser\n\n{B}\n\n{B2}"


@pytest.mark.parametrize(
    "end",
    [
        "Latest in Film\nA Wet Weekend\nThe Courts of the Sea\nReport an error",
        "Share this article\nStatus\nThe Quarry\nComments (0)",
        "Topics\nDrama films\nFerries\nreviews",
        "Create a free account\nJobs\nWrite for us\nPrivacy settings",
        "Kommentar hinzufügen\nNur vollständige Formulare werden gelesen.",
        "Home | News Archive | Contact the Paper",
        "Vous aimerez aussi\nUn port de sel\nLes tribunaux de la mer",
    ],
)
def test_furniture_after_the_text(end: str) -> None:
    review = read(f"{HEAD}\n\n{end}")
    assert review.text == f"{B}\n\n{B2}"
    assert set(end.split("\n")) <= {piece.text for piece in review.debris}


@pytest.mark.parametrize(
    "end",
    [
        "See it.",
        "For my mother, who slept through it",
        "The ferry leaves.\nThe harbour stays.\nNobody waves.",
        "Salt Harbour (2017)\nThe Quarry (2011)\nTwo Coats (2009)",
        "Verdict: a wet coat of a thriller",
        "“We only ever leave”",
        "Nobody on this boat has a phone, and nobody wants one.",
        "Best seen from the rail",
    ],
)
@pytest.mark.parametrize("after", ["", "\n\nShare this article", "\n\n3 comments\nReport an error"])
def test_what_closes_a_text_stays(end: str, after: str) -> None:
    review = read(f"{HEAD}\n\n{end}{after}")
    stays = [line for line in end.split("\n") if line not in review.text]
    facts = [str(fact.value) for fact in review.facts]
    assert all(any(line in value for value in facts) for line in stays)


def test_lists_of_films_between_controls_stay() -> None:
    films = "The Quarry\nTwo Coats\nSalt and Iron\nA Harbour in Winter"
    review = read(f"{HEAD}\n\nShare this article\n\n{films}\n\nReport an error")
    assert all(film in review.text for film in films.split("\n"))


def test_titles_of_a_pages_words_stay_in_a_list() -> None:
    review = read(f"{HEAD}\n\nShare this article\n\nGet Out\nUs\nNope\nSearching")
    assert all(film in review.text for film in ("Get Out", "Us", "Nope", "Searching"))


def test_a_last_line_after_an_appeal_stays() -> None:
    review = read(f"{HEAD}\n\nLet me know in the comments below.\n\nNext week: a quarry.")
    assert "Next week: a quarry." in review.text


def test_a_film_after_its_trailer_stays() -> None:
    review = read(f"{HEAD}\n\nWatch the trailer\n\nNot for the seasick\n\nShare this article")
    assert "Not for the seasick" in review.text


def test_comments_without_a_heading() -> None:
    review = read(
        f"{HEAD}\n\nOlga\n4 March 2018, 10:15\nI was seasick and loved it.\nResponderEliminar"
    )
    assert review.text == f"{B}\n\n{B2}"
    assert [piece.why for piece in review.debris][-4:].count("comments") >= 3


def test_short_lines_with_comments_below_their_count() -> None:
    lines = "\n".join(f"Line {n} of a short poem on boats.." for n in range(5))
    review = read(f"Salt Harbour\n\n{lines}\n2 yorum:\nben de çok ağladım bu filmde\nYorum Gönder")
    assert "ağladım" not in review.text and "Line 4" in review.text


def test_a_heading_of_the_text_stays() -> None:
    review = read(f"Salt Harbour\n\n{B}\n\nThe Story\n\n{B2}\n\nThe Account\n\n{B}\n\n{B2}")
    assert "The Story" in review.text and "The Account" in review.text


def test_parts_of_a_review_that_are_named_stay() -> None:
    story = "Story: A ferry is built for real, and nobody who boards it wants to arrive anywhere."
    review = read(
        f"Salt Harbour\n\nDirector: Tove Lindqvist\nRuntime: 112 minutes\n\n{story}\n\nMy view: {B}\n\n{B2}"
    )
    assert story in review.text


def test_linked_films_at_the_end_of_a_round_up_stay() -> None:
    review = read(f"{HEAD}\n\nThe Quarry (2011)\nTwo Coats (13 min)")
    assert "The Quarry (2011)" in review.text and "Two Coats (13 min)" in review.text
