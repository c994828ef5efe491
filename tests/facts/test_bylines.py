"""Who wrote a text, in the many forms of a byline, and lines that only look like one."""

from __future__ import annotations

import pytest

from index.facts.bylines import read_byline, signed

from .build import read
from .test_credit_lines import B1, B2


@pytest.mark.parametrize(
    ("line", "names", "day"),
    [
        ("Explained by Ann Lee", ("Ann Lee",), None),
        ("posted by Ann Lee at 9:41 PM", ("Ann Lee",), None),
        ("Recensione di Ann Lee", ("Ann Lee",), None),
        ("Texte de Ann Lee", ("Ann Lee",), None),
        ("Ann Lee · Übersetzung der Zitate: Bob Moss", ("Ann Lee",), None),
        ("Ann Lee | Harbor Herald | June 9, 2023", ("Ann Lee",), "June 9, 2023"),
        ("Ann Lee | Features | June 9, 2023", ("Ann Lee",), "June 9, 2023"),
        ("By admin In Friday Films On April 17, 2015 With 2 Comments", (), "April 17, 2015"),
        ("Posted on April 17, 2015 by Ann Lee in Reviews", ("Ann Lee",), "April 17, 2015"),
        ("By Ann Lee in Reviews on April 17, 2015", ("Ann Lee",), "April 17, 2015"),
    ],
)
def test_a_byline(line: str, names: tuple[str, ...], day: str | None) -> None:
    read_ = read_byline(line)
    assert read_ is not None
    assert (read_.names, read_.day) == (names, day)


@pytest.mark.parametrize(
    "line",
    ["de Ann Lee", "Directed by Ann Lee", "By the Sea", "Crítica de Toy Story", "Critique de Bac Nord",
     "France | Drama | 2019", "June 9, 2023 | Paris, Texas | 5 min read", "Posted in Reviews",
     "A film by its own admission in April 17, 2015 terms"],
)  # fmt: skip
def test_what_is_no_byline(line: str) -> None:
    assert read_byline(line) is None or not read_byline(line).names  # type: ignore[union-attr]


def test_paper_and_translator_in_a_byline() -> None:
    paper = read_byline("Ann Lee | Harbor Herald | June 9, 2023")
    assert paper is not None and paper.publication == "Harbor Herald"
    section = read_byline("Ann Lee | Features | June 9, 2023")
    assert section is not None and section.publication is None
    translated = read_byline("Ann Lee | Translated from German by Bob Moss")
    assert translated is not None and translated.translator == "Bob Moss"
    quotes = read_byline("Ann Lee · Übersetzung der Zitate: Bob Moss")
    assert quotes is not None and quotes.translator is None


@pytest.mark.parametrize(
    ("line", "name"),
    [("Critique d'Aurélie Castel", "Aurélie Castel"), ("Crítica de Ann Lee", "Ann Lee"),
     ("Kinemathek Südost", None), ("Filmoteca Central", None), ("Harbour Museum", None)],
)  # fmt: skip
def test_a_signature(line: str, name: str | None) -> None:
    assert signed(line) == name


@pytest.mark.parametrize(
    ("line", "critic"),
    [("I. W.", "I. W."), ("(M. F.-O.)", "M. F.-O."), ("M.", None), ("SALT HARBOUR", None),
     ("Contributor: Ann Lee", "Ann Lee"), ("posted by Ann Lee at 9:41 PM", "Ann Lee")],
)  # fmt: skip
def test_the_line_after_the_text(line: str, critic: str | None) -> None:
    body = B2.replace("the harbour", "Salt Harbour, the harbour")
    assert read(f"Salt Harbour review\n\n{B1}\n\n{body}\n\n{line}").critic == critic


def test_byline_with_a_paper_above_the_text() -> None:
    review = read(
        f"REVIEW: 'Salt Harbour' floats\n\nAnn Lee | Harbor Herald | June 9, 2023\n\n{B1}\n\n{B2}"
    )
    assert (review.critic, review.publication, review.published) == (
        "Ann Lee",
        "Harbor Herald",
        "2023-06-09",
    )
