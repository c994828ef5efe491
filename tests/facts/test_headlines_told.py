"""Headlines that ask, name a maker or several films, and what in them is the film of the text."""

from __future__ import annotations

import pytest

from index.facts.headline import read_headline

from .build import read
from .test_confirmed import LONG, MORE


@pytest.mark.parametrize(
    ("head", "text", "films"),
    [
        ("Pia Holm: Salt Harbour", "Salt Harbour is the new film by Pia Holm.", ("Salt Harbour",)),
        ("Behind the Camera: Pia Holm", "Pia Holm is a well-known director from Lund.", ()),
        (
            "Pia Holm: a Portrait",
            "Pia Holm is a welder in this film, and a tired one.",
            ("Pia Holm",),
        ),
        ("On Salt Harbour", "On Salt Harbour is the second of three films.", ("On Salt Harbour",)),
        ("On leaving early", "I leave early.", ()),
        ("October 2019 Media Diet", "Much was read, and the film was good.", ()),
        ("Top Films: Year 2", "The film of the year was easily found.", ()),
        ("Is Pia Holm a Genius or a Fraud?", "I like the film.", ()),
        ("Is it worth the money?", "I like the film.", ()),
        ("Review / 'Salt Harbour' (PG)", "The boats are late.", ("Salt Harbour",)),
        ("SALT HARBOUR - TAMIL MOVIE REVIEW!", "The boats are late.", ("Salt Harbour",)),
    ],
)
def test_what_a_headline_names(head: str, text: str, films: tuple[str, ...]) -> None:
    found = read(f"{head}\n\n{text} {LONG}\n\n{MORE}").film_titles
    assert tuple(title.casefold() for title in found) == tuple(map(str.casefold, films))


def test_a_director_of_one_name_is_told_by_the_label() -> None:
    read_of = read_headline("Salt Harbour, dir. Holm (2017)")
    assert (read_of.titles, read_of.year, read_of.director) == (("Salt Harbour",), 2017, "Holm")
    assert read_headline("Salt Harbour, dir. cut (2017)").director is None


def test_lines_with_title_director_and_year_head_one_film_each() -> None:
    said = "It rains, and nobody minds. The boats are late and the coats are wet."
    text = (
        f"Hello!\n\nSalt Harbour, dir. Pia Holm (2017)\n{said}\n\n"
        f"Winter Signal, dir. Bo Ek (2001)\n{said}\n\nWet Coats, dir. Ida Lund (1999)\n{said}"
    )
    assert read(text).kind == "column"
    assert read(f"Salt Harbour, dir. Pia Holm (2017)\n\n{LONG}\n\n{MORE}").kind != "column"


@pytest.mark.parametrize(
    ("category", "head", "kind"),
    [
        ("essay", "Salt Harbour (2017)", "essay"),
        ("essay", "Salt Harbour: Movie Review", "review"),
        ("film", "Salt Harbour (2017)", "review"),
    ],
)
def test_the_only_category_says_that_a_text_is_an_essay(
    category: str, head: str, kind: str
) -> None:
    stated = {"title": head, "category": category}
    text = f"Salt Harbour is slow. {LONG}\n\n{MORE}\n\n{LONG}\n\n{MORE}"
    assert read(text, declared=stated).kind == kind


def test_what_opens_a_festival_is_news() -> None:
    head = "Lund Lineup: 'Salt Harbour' to Open 30th Edition"
    assert read(f"{head}\n\nThe fest will open in May. {MORE}").kind == "news"
    told = f"Salt Harbour: A Door to Open\n\nSalt Harbour is slow. {LONG}\n\n{MORE}\n\n{LONG}"
    assert read(told).kind == "review"
