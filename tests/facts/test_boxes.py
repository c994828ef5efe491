"""Boxes of credits: rows of tables, headings over them, stars with their scale; stressed words."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.facts.headings import is_credits_heading
from index.facts.labels import read_labels

from .build import read, read_saved
from .test_credit_lines import B1, B2

BODY = f"{B1}\n\n{B2}"


def test_a_year_in_a_row_of_a_table() -> None:
    review = read(
        f"Salt Harbour\n\nDirector | Ann Lee\nYear | 2009\nRunning time | 112 min\n\n{BODY}"
    )
    assert (review.credits.director, review.credits.year) == (("Ann Lee",), 2009)
    assert read_labels("France | 2009") == []


def test_the_heading_of_a_box_is_no_title() -> None:
    box = "Título original: Porto de Sal\nAno: 1998\nDireção: Ann Lee\nCotação: ****½ (de 5)"
    review = read(f"FICHA TÉCNICA\n{box}\n\nCRÍTICA\n\n{BODY}")
    assert (review.title, review.film_titles) == (None, ("Porto de Sal",))
    assert review.rating is not None
    assert (review.rating.printed, review.rating.value, review.rating.scale) == (
        "****½ (de 5)",
        4.5,
        5,
    )
    assert is_credits_heading("Ficha técnica") and not is_credits_heading("Technical failure")


@pytest.mark.parametrize(("word", "titles"), [("That", ()), ("Nosferatu", ("Nosferatu",))])
def test_a_stressed_word_is_no_title(word: str, titles: tuple[str, ...], tmp_path: Path) -> None:
    body = (
        f"{B1} *{word}* is the one effect of the film. {word} is what stays, said Bob Moss.\n\n{B2}"
    )
    review = read_saved(tmp_path, body)
    assert review.film_titles == titles
