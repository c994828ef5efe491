"""Dates with their meaning, and which number of 03/04/2022 is the day."""

from __future__ import annotations

from typing import Any

import pytest

from index.facts.dates import day_order, read_date
from index.model import Review

from .build import read
from .test_credit_lines import B1, B2


def review(above: str, *, end: str = "", declared: dict[str, Any] | None = None) -> Review:
    text = "\n\n".join(("Salt Harbour", above, B1, f"{B2} {end}".strip()))
    return read(text, declared=declared)


@pytest.mark.parametrize(
    ("end", "declared", "published"),
    [
        ("", None, None),
        ("Seen on 25/12/2018.", None, "2018-09-11"),
        ("Seen on 12/25/2018.", None, "2018-11-09"),
        ("Seen on 12/25/2018 and 25/12/2018.", None, None),
        ("It opened on November 2, 2018.", None, "2018-11-09"),
        ("It opened on 2 November 2018.", None, "2018-09-11"),
        ("It opened on 2 November 2018, or November 3, 2018.", None, None),
        ("", {"url": "https://harbour.co.uk/salt"}, "2018-09-11"),
        ("", {"url": "https://harbour.com/salt"}, None),
        ("", {"locale": "en-US"}, "2018-11-09"),
    ],
)
def test_evidence_for_the_order_of_day_and_month(
    end: str, declared: dict[str, Any] | None, published: str | None
) -> None:
    assert review("By Ann Lee, 11/9/2018", end=end, declared=declared).published == published


def test_the_language_settles_the_order() -> None:
    assert day_order(("11/9/2018",), (), "de") is True
    assert day_order(("11/9/2018",), (), "en") is None
    assert day_order(("12/25/2018", "11/9/2018"), (), "de") is False


@pytest.mark.parametrize(
    ("text", "iso"),
    [("03.04.19", "2019-04-03"), ("25/12/18", "2018-12-25"), ("3-Mar-2019", "2019-03-03"),
     ("31.12.99", "1999-12-31")],
)  # fmt: skip
def test_short_dates(text: str, iso: str) -> None:
    assert read_date(text) == iso


@pytest.mark.parametrize(
    "text", ["2019-10-204", "3/4/19", "1.2.19.4", "10.30.45", "yesterday", "3 days ago", "1/5"]
)
def test_what_states_no_day(text: str) -> None:
    assert read_date(text) is None


@pytest.mark.parametrize(
    ("line", "field"),
    [("Watched: 3 March 2019", "watched"), ("Gesehen am: 3.3.2019", "watched"),
     ("Last updated: 3 March 2019", "updated")],
)  # fmt: skip
def test_other_days_than_that_of_publication(line: str, field: str) -> None:
    read_ = review(f"{line}\n\nDirector: Ann Lee")
    assert [(fact.field, fact.value) for fact in read_.facts if fact.field == field] == [
        (field, "2019-03-03")
    ]
    assert (read_.published, read_.credits.release_date) == (None, None)


@pytest.mark.parametrize(
    "line",
    [
        "Posted 4 May 2019. Updated 6 May 2019.",
        "Updated: 6 May 2019 | Published: 4 May 2019",
        "By Ann Lee | Updated 6 May 2019 | Published 4 May 2019",
        "By Ann Lee | Last updated on 6 May 2019\n\nMay 4, 2019",
        "Mis à jour le 6 mai 2019 à 11h40 - Publié le 4 mai 2019",
        "Publié le 04/05/2019 09:12 Mis à jour le 06/05/2019 11:40\n\nUpdated 25/05/2019",
        "Aktualisiert am 6. Mai 2019, veröffentlicht am 4. Mai 2019",
        "Publicado el 4 de mayo de 2019. Actualizado el 6 de mayo de 2019",
    ],
)
def test_the_day_of_a_change_is_not_that_of_publication(line: str) -> None:
    assert review(line).published == "2019-05-04"
