"""Heads of other texts by their words, and lines that only look like them."""

from __future__ import annotations

import pytest

from index.facts.page_others import heads_others, names_others
from index.facts.page_sections import is_filed, opens_section, points_elsewhere

from .build import read
from .test_heads import B2, B


@pytest.mark.parametrize(
    "line",
    [
        "These articles might also interest you", "Diese Beiträge könnten dich auch interessieren:",
        "Également dans ce numéro", "Alle Texte zu diesem Film (9)", "Te recomendamos",
        "Te puede interesar", "Newest articles", "Altri articoli di questo autore",
        "Também nesta edição", "Bunlar da ilginizi çekebilir", "Ook in deze rubriek",
        "Dans le même dossier",
    ],
)  # fmt: skip
def test_heads_are_told(line: str) -> None:
    assert heads_others(line) and opens_section(line)


@pytest.mark.parametrize(
    "line",
    [
        "Other People", "Another Year", "The latest film", "Son film", "More or less", "Also",
        "All the articles she wrote in Lisbon", "These articles might also interest you.",
        "Mehr Licht", "Un autre film", "Tous les matins du port", "Otra vez", "Also in the boat",
        "Altri tempi", "Auch Zwerge fangen klein an",
    ],
)  # fmt: skip
def test_titles_and_headings_are_none(line: str) -> None:
    assert not heads_others(line) and not opens_section(line)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Weitere Reviews von Nordlicht: Salzhafen (8/10), Die Fähre (5/10)", True),
        ("Other recent reviews by this author: The Quay (Rent It), Two Coats (Skip)", True),
        ("More: a lot of it", False),
        ("Other films by Ana Belmonte: quieter, shorter, better", False),
        ("Plus: a very good dog", False),
    ],
)
def test_lists_behind_a_head(line: str, told: bool) -> None:
    assert is_filed(line) is told
    assert names_others(line.split(":", maxsplit=1)[0]) is told


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Nächstes Mal: Die Fähre", True),
        ("La próxima vez: El muelle", True),
        ("Next film: The Quay (15), Wednesday 11 February, 8pm.", True),
        ("Next film: I hope he laughs in it.", False),
        ("Last week: ghosts, and nobody minded them.", False),
    ],
)
def test_what_comes_next(line: str, told: bool) -> None:
    assert points_elsewhere(line) is told


@pytest.mark.parametrize("head", ["ALSO AT THE HARBOUR", "Also opening today", "Auch neu im Kino"])
def test_rated_films_below_such_a_head_go(head: str) -> None:
    review = read(
        f"Salt Harbour\n\nBy Ines Kaltwasser\n\n{B}\n\n{B2}\n\n{head}\nThe Quay ***\nTwo Coats **"
    )
    assert review.text == f"{B}\n\n{B2}"


def test_questions_in_a_list_are_titles_and_in_an_interview_are_asked() -> None:
    head = f"Salt Harbour\n\nBy Ines Kaltwasser\n\n{B}\n\n{B2}\n\nTe puede interesar\n"
    listed = read(f"{head}Will the ferry ever leave?\nA wet weekend in the harbour")
    assert "ferry ever" not in listed.text
    asked = read(
        f"{head}A wet weekend\nWill the ferry ever leave?\n\nNot while I paint it. Ask again."
    )
    assert "Not while I paint it. Ask again." in asked.text
    boxed = [piece.text for piece in asked.debris if piece.why == "related links"]
    assert boxed == ["A wet weekend"]
