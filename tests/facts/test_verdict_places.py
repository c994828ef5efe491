"""Verdicts in a unit of the critic's own, before a remark, on two lines; counters of pages."""

from __future__ import annotations

import pytest

from index.facts.foreign_verdicts import told_verdict
from index.facts.rating_own_units import in_own_unit

from .build import read
from .test_credit_lines import B1, B2


@pytest.mark.parametrize(
    ("line", "value", "scale"),
    [
        ("4 out of 5 buckets", 4, 5), ("4 outta 5 buckets", 4, 5),
        ("3 slices of pizza out of 5", 3, 5), ("Five cushions out of five.", 5, 5),
        ("5 üzerinden 4 kova", 4, 5), ("10 kova üzerinden yedi", 7, 10),
        ("Trois ancres et demie sur cinq", 3.5, 5), ("Tres anclas y media de cinco", 3.5, 5),
        ("3 anclas y media de 5", 3.5, 5),
    ],
)  # fmt: skip
def test_own_units(line: str, value: float, scale: float) -> None:
    rating = in_own_unit(line)
    assert rating is not None
    assert (rating.value, rating.scale) == (value, scale)


@pytest.mark.parametrize(
    "line",
    ["4 out of 4 ferries", "3 out of 5 critics", "9 out of 10 dentists", "5 üzerinden 4 veriyorum",
     "two of the five boats", "3 out of 5 films"],
)  # fmt: skip
def test_counts_of_other_things(line: str) -> None:
    assert in_own_unit(line) is None


def printed(text: str) -> str | None:
    rating = read(text).rating
    return rating.printed if rating is not None and rating.kind == "verdict" else None


@pytest.mark.parametrize(
    ("end", "shown"),
    [
        ("Five lanterns out of five. Drink some water.", "Five lanterns out of five"),
        ("Four stars, and I would go again.", "Four stars"),
        ("A mark is a poor thing, but 9/10. See you there.", "9/10"),
    ],
)
def test_a_sentence_and_a_remark(end: str, shown: str) -> None:
    assert printed(f"Salt Harbour (2017)\n\n{B1}\n\n{B2} {end}\n") == shown


@pytest.mark.parametrize(
    "end",
    ["Five people out of ten. Drink some water.", "It opens on 9/11. See you there.",
     "The users of a site say 9/10. See you there."],
)  # fmt: skip
def test_sentences_that_rate_nothing(end: str) -> None:
    assert printed(f"Salt Harbour (2017)\n\n{B1}\n\n{B2} {end}\n") is None


@pytest.mark.parametrize(
    ("said", "value"),
    [("Trois ancres et demie sur cinq. À bientôt.", 3.5), ("Quatro âncoras em cinco. Até já.", 4),
     ("Vier von fünf Sternen. Und jetzt Tee.", 4)],
)  # fmt: skip
def test_told_before_a_remark(said: str, value: float) -> None:
    found = told_verdict(f"Le port. {said}", last=True)
    assert found is not None
    assert found[0].value == value
    assert told_verdict("Le port. Dos de cinco amigos. Nada.", last=True) is None


def test_stars_before_a_standfirst() -> None:
    standfirst = "Two heirs, a notary and a row of boats: a handsome drama that wants some wind"
    standfirst += ", and gets it only in its very last minutes on the quay."
    text = f"Salt Harbour (2017)\n\n★★☆☆☆ {standfirst}\n\n{B1}\n\n{B2}\n"
    assert printed(text) == "★★☆☆☆"
    listed = f"Salt Harbour (2017)\n\n★ {standfirst}\n\n{B1}\n\n{B2}\n"
    assert printed(listed) is None


def test_a_figure_behind_its_key_opens_the_text() -> None:
    assert printed(f"Salt Harbour (2017)\n\nRated 4.0 {B1}\n\n{B2}\n") == "4.0"
    assert printed(f"Salt Harbour (2017)\n\nRated 15 {B1}\n\n{B2}\n") is None


def test_a_verdict_on_two_lines() -> None:
    text = f"Salt Harbour Film Review\nFour out of\nFive stars\n\n{B1}\n\n{B2}\n"
    rating = read(text).rating
    assert rating is not None
    assert (rating.value, rating.scale) == (4, 5)


@pytest.mark.parametrize("line", ["« 1 / 4 »", "< 2 / 5", "Sayfa 1 / 4", "3/5 →"])
def test_counters_of_pages(line: str) -> None:
    assert printed(f"Salt Harbour (2017)\n\n{line}\n\n{B1}\n\n{B2}\n") is None


def test_a_score_of_its_own_is_no_counter() -> None:
    assert printed(f"Salt Harbour (2017)\n\n{B1}\n\n{B2}\n\n3/5\n") == "3/5"
