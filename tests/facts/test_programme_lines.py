"""Credits as programmes and diaries print them: viewing notes, makers in brackets, letters, dashes."""

from __future__ import annotations

import pytest

from index.facts.credit_lines import read_credits_line
from index.facts.labels import read_labels

from .build import read
from .test_credit_lines import B1, B2

Y, C, R, D = "credits.year", "credits.countries", "credits.runtime", "credits.director"


@pytest.mark.parametrize(
    ("line", "stated"),
    [
        ("HARBOUR (Ann Lee, Nederland 2006) 145 minuten. Met Bob Moss, Cy Dent. Script: Ann Lee. Gezien in Lumen, 4 mei 2006.",
         {"film": "HARBOUR", D: "Ann Lee", C: "Nederland", Y: "2006", R: "145 minuten", "credits.cast": "Bob Moss, Cy Dent", "credits.writer": "Ann Lee"}),
        ("(Salt Harbour, USA 1977) – R: Ann Lee, B: Ann Lee & Bob Moss, K: Cy Dent, D: Dee Fox, 93 Min.",
         {"original": "Salt Harbour", C: "USA", Y: "1977", D: "Ann Lee", "credits.writer": "Ann Lee & Bob Moss", "credits.cinematographer": "Cy Dent", "credits.cast": "Dee Fox", R: "93 Min"}),
        ("Ann Lee, 2018. 152 minutes. Seen at the Lumen with nine others, two of whom left.",
         {Y: "2018", R: "152 minutes", D: "Ann Lee"}),
        ("Restored. GB 1948. Dir: Ann Lee & Bob Moss. With Cy Dent. Photographed by Dee Fox. 134 mins.",
         {C: "GB", Y: "1948", D: "Ann Lee & Bob Moss", "credits.cast": "Cy Dent", "credits.cinematographer": "Dee Fox", R: "134 mins"}),
    ],
)  # fmt: skip
def test_a_programme_line(line: str, stated: dict[str, str]) -> None:
    assert dict(read_credits_line(line) or []) == stated


@pytest.mark.parametrize(
    "line",
    ["Salt Harbour (Ann Lee, 2017)", "Seen in 1999. Ann Lee was there.", "Paris (Texas, 1984)",
     "Restored. Ann Lee said so in 1948, over tea."],
)  # fmt: skip
def test_what_is_none(line: str) -> None:
    assert read_credits_line(line) is None


def test_labels_with_dashes_between_them() -> None:
    line = "Regia: Ann Lee -- Interpreti: Bob Moss (Olli), Cy Dent (Romano) -- Italia/Francia 2013"
    found = {label.field: label.value for label in read_labels(line)}
    assert found == {
        D: "Ann Lee",
        "credits.cast": "Bob Moss (Olli), Cy Dent (Romano)",
        C: "Italia/Francia",
        Y: "2013",
    }
    assert read_labels("Rome – Naples – Italia 2013") == []


def test_a_headline_with_its_maker_stays_the_headline() -> None:
    review = read(f"Salt Harbour (Ann Lee, 2017)\n\n{B1}\n\n{B2}")
    assert (review.title, review.film_titles) == ("Salt Harbour (Ann Lee, 2017)", ("Salt Harbour",))
    assert (review.credits.director, review.credits.year) == (("Ann Lee",), 2017)
