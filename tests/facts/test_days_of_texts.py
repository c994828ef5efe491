"""The day of a text among other words: hours of changes, counts of comments, orders of figures."""

from __future__ import annotations

import pytest

from index.facts.bylines import only_date
from index.facts.changed_days import without_change
from index.facts.dates import find_date, is_date
from index.facts.head_lines import OFFICE

from .build import read
from .test_credit_lines import B1, B2


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Publié le 19 septembre 2019 à 18h04, mis à jour à 18h31", "2019-09-19"),
        ("Publié le 02 juin 2019 à 07h15, modifié le 03 juin 2019 à 11h40", "2019-06-02"),
        ("15/01/2019 12:47 · Actualizado a las 14:20", "2019-01-15"),
        ("22 février 2019 / ane holt / 1 commentaire", "2019-02-22"),
        ("Columns Movies March 11, 2019 Ruth Moss 5 Comments", "2019-03-11"),
        ("Posted in Harbour films, Rain on 9 August 2019 by ruthm · Leave a comment", "2019-08-09"),
        ("In the paper 05.15.19", "2019-05-15"),
        ("This article was published on 07.16.19.", "2019-07-16"),
        ("June 15, 2019 // Perspective", "2019-06-15"),
        ("8:41 AM PDT 9/11/2019 by Ruth Moss", "2019-09-11"),
        ("2019 11 Apr", "2019-04-11"),
        ("Updated: Mar 09, 2019, 11:20 AM IST", "2019-03-09"),
        ("par Ane Holt, 30/Mar/2019", "2019-03-30"),
        ("25 June 2019 / 2h 16m / Drama", None),
    ],
)  # fmt: skip
def test_the_day_above_a_text(line: str, day: str | None) -> None:
    found = read("\n\n".join(("Salt Harbour", line, B1, B2)))
    assert found.published == day


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Author: Ruth Moss Posted on 30 July 2019 Categories New Releases Tags rain", "2019-07-30"),
        ("Autor: Redaktion / 16.11.2019", "2019-11-16"),
        ("octubre 26, 2019 Ruth Lluvia Deja un comentario", "2019-10-26"),
        ("Updated: Mar 09, 2019", None),
        ("Ruth, octubre 26, 2019: me gustó, deja un comentario", None),
        ("Wet Coats comes on 16.11.2019", None),
    ],
)  # fmt: skip
def test_the_day_below_a_text(line: str, day: str | None) -> None:
    found = read("\n\n".join(("Salt Harbour", B1, B2, B1.replace("harbour", "quay"), line)))
    assert found.published == day


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Publié le 19/07/2019 à 18h42", "2019-07-19"),
        ("Veröffentlicht am 19. Juli 2019", "2019-07-19"),
        ("29 Haziran 2019 tarihinde eklendi", "2019-06-29"),
        ("Modifié le 19/07/2019 à 18h42", None),
        ("Published by Lion House, her letters of 19 July 2019 are a comfort", None),
    ],
)
def test_the_stamp_among_the_paragraphs(line: str, day: str | None) -> None:
    assert read("\n\n".join(("Salt Harbour", B1, line, B2))).published == day


def test_keys_of_databases() -> None:
    assert read(f"---\ntitle: Salt Harbour\nadded: 2019-03-04 10:34\n---\n{B1}").published == (
        "2019-03-04"
    )


def test_an_hour_of_change_is_left_out_where_a_day_stands() -> None:
    assert without_change("3 May 2019, updated at 9:15am") == "3 May 2019"
    assert only_date("28 nov 2019 . Actualizado a las 05:00 h.")
    assert without_change("updated ways at 9 of them") == "updated ways at 9 of them"


def test_orders_of_figures() -> None:
    assert find_date("05.15.14") == ("2014-05-15", 0, 8)
    assert find_date("15.05.14") == ("2014-05-15", 0, 8)
    assert find_date("In 2019 12 Monkeys was shown") is None
    assert is_date("2 juin 2019 à 07h15")


@pytest.mark.parametrize(
    ("line", "office"),
    [("Redacción / Agencias", True), ("La redacción", True), ("Redaktion/dpa", True),
     ("Agencias", False), ("Redacted", False)],
)  # fmt: skip
def test_who_signs_for_a_paper(line: str, office: bool) -> None:
    assert bool(OFFICE.fullmatch(line)) == office
