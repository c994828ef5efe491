"""Headlines that call what follows a film, and those that only have such words in them."""

from __future__ import annotations

import pytest

from index.facts.headline_called import is_called_film, tagged_title

from .build import read

IT = (
    "Het begint met een lange opname van de haven, en niemand zegt een woord. Ik vond de acteurs "
    "goed en de camera rustig, en deze film is beter dan de vorige film van dezelfde regisseur."
)


@pytest.mark.parametrize(
    ("written", "title", "called"),
    [
        ("Filmrecensie: Salt & Harbour", "Salt & Harbour", True),
        ("Film Review: Salt Harbour", "Salt Harbour", True),
        ("MOVIE REVIEW | Salt Harbour", "Salt Harbour", True),
        ("Filmkritik – Salt Harbour", "Salt Harbour", True),
        ('Crítica de cine: "Salt Harbour"', "Salt Harbour", True),
        ("Film eleştirisi: Salt Harbour", "Salt Harbour", True),
        ("Movie: Salt Harbour", "Salt Harbour", True),
        # of something else, of more, or with words that are no title's
        ("Review: Salt Harbour", "Salt Harbour", False),
        ("Book review: Salt Harbour", "Salt Harbour", False),
        ("Film reviewers: Salt Harbour", "Salt Harbour", False),
        ("Film Review: Salt Harbour - a family at sea", "Salt Harbour - a family at sea", False),
        ("Film Review: Salt Harbour - a family at sea", "Salt Harbour", False),
        ("Film review: what happened to the ferry", "what happened to the ferry", False),
        ("Film review: Rundown #17", "Rundown #17", False),
        ("Movie review: Weekend roundup", "Weekend roundup", False),
    ],
)
def test_called(written: str, title: str, called: bool) -> None:
    assert is_called_film(written, title) is called


@pytest.mark.parametrize(
    ("title", "titles"),
    [("Filmrecensie: Salt & Harbour", ("Salt & Harbour",)), ("Thuis aan zee: een avond", ())],
)
def test_a_title_that_the_text_never_says(title: str, titles: tuple[str, ...]) -> None:
    declared = {"title": title, "categories": ["Film Reviews"]}
    assert read(f"{IT}\n\n{IT}", path="een.md", declared=declared).film_titles == titles


TAGS = ["Critique", "l'oncle de Brême", "Ana Ruiz Tello", "drame", "Semaine", "les gens d'en bas"]


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("Une comédie sombre : l'oncle de Brême", "l'oncle de Brême"),
        ("Une comédie sombre – L'Oncle de Brême", "L'Oncle de Brême"),
        ("Semaine : l'oncle de Brême", None),
        ("l'oncle de Brême : une comédie sombre", None),
        ("l'oncle de Brême", None),
        ("Une rencontre : Ana Ruiz Tello", None),
        ("Un film triste : drame", None),
        ("Une comédie sombre : les gens d'en bas", None),
        ("Une comédie sombre : un film : l'oncle de Brême", None),
    ],
)
def test_a_tag_behind_the_colon(written: str, title: str | None) -> None:
    text = "Voir la fiche du film l’oncle de Brême. Ana Ruiz Tello signe un drame."
    assert tagged_title(written, TAGS, text) == title
