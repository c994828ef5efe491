"""Publications after which folders are called, and folders that are called after films."""

from __future__ import annotations

import pytest

from .build import read
from .test_credit_lines import B1, B2

PAGE = f"{{head}}\nPolitik  Kultur  Leben\n\nWet Coats (2017): Review\n\n{B1}\n\n{B2}"


@pytest.mark.parametrize(
    ("head", "folder", "house"),
    [
        ("HAFENBOTE", "hafenbote", "HAFENBOTE"),
        ("El Faro Roto", "faro-roto-blogspot", "El Faro Roto"),
        ("La Bouée", "la-bouée-mag", "La Bouée"),
        ("Tonne", "revista-tonne", "Tonne"),
        ("Hafenbote – Wir lesen, damit ihr schlafen könnt", "hafenbote", "Hafenbote"),
        ("Die Boje: ein Tagebuch", "boje-ch", "Die Boje"),
        ("Kritiken", "kritiken", None),
    ],
)
def test_a_head_that_a_folder_is_called_after(head: str, folder: str, house: str | None) -> None:
    found = read(PAGE.format(head=head), path=f"{folder}/wet-coats.txt")
    assert found.publication == house


@pytest.mark.parametrize(
    ("text", "path"),
    [
        (f"Salt Harbour\n\nAnn Lee\n\n{B1} One sits in Salt Harbour and waits for the boat to go.\n\n{B2}",
         "salt harbour/one.txt"),
        (f"Salt Harbour\n\nSalt Harbour (2017): Review\n\n{B1}\n\n{B2}", "salt harbour/one.txt"),
        (f"Salt Harbour\n\nAnn Lee\n\n{B1}\n\n{B2}", "salt harbour/2017 salt harbour.txt"),
        (f"Tangerine\n\nAnn Lee\n\n{B1}\n\n{B2}", "tangerine/one.txt"),
    ],
)  # fmt: skip
def test_a_folder_of_a_film(text: str, path: str) -> None:
    assert read(text, path=path).publication is None
