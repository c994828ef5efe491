"""Publications after which folders are called, and folders that are called after films."""

from __future__ import annotations

import pytest

from index.facts.houses import house_name

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
        ("Ein Bild am Abend", "einbildamabend", "Ein Bild am Abend"),
        ("Kelp & Celluloid", "kelpandcelluloid", "Kelp & Celluloid"),
        ("Dünen Bote", "duenenbote", "Dünen Bote"),
        ("Angle", "anglemagazine", "Angle"),
        ("Tahoma Valley Letters & Notes", "tahomavalley", "Tahoma Valley Letters & Notes"),
        (
            "Sign in\nPrint\nUK\nShop\nToday\nThe Kelpie Courier",
            "kelpiecourier",
            "The Kelpie Courier",
        ),
        ("Girls at the Pictures", "girlsatthepictures", "Girls at the Pictures"),
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
        (f"Salt Harbour Lights\n\nAnn Lee\n\n{B1}\n\n{B2}\n\nMore on Salt Harbour Lights here",
         "saltharbourlights/salt-harbour-lights.txt"),
    ],
)  # fmt: skip
def test_a_folder_of_a_film(text: str, path: str) -> None:
    assert read(text, path=path).publication is None


@pytest.mark.parametrize(
    ("foot", "folder", "house"),
    [
        ("Read the Fenmoor Herald e-edition today", "fenmoor-herald", "Fenmoor Herald"),
        ("Kelplicht läuft mit Movable Type", "kelplicht", "Kelplicht"),
        ("Read the New Fenmoor Herald Online e-edition", "fenmoor-herald", None),
        ("Science Fiction", "science-fiction", None),
    ],
)
def test_a_foot_that_says_the_name_of_a_folder(foot: str, folder: str, house: str | None) -> None:
    page = f"Wet Coats (2017): Review\n\n{B1}\n\n{B2}\n\nSearch\nArchives\n{foot}"
    assert read(page, path=f"{folder}/wet-coats.txt").publication == house


@pytest.mark.parametrize(
    ("head", "foot", "house"),
    [
        ("The Kelpie Courier\nSign in", "© 2025 Kelpie Newspapers Ltd. All rights reserved.", "The Kelpie Courier"),
        ("The Kelpie Courier\nSign in", "© 2025 The Kelpie Courier DAC", "The Kelpie Courier"),
        ("News, one tide at a time\nThe Kelpie Courier\nSections", "Subscribe", "The Kelpie Courier"),
    ],
)  # fmt: skip
def test_a_paper_and_who_owns_it(head: str, foot: str, house: str) -> None:
    page = f"{head}\nNews\nCulture\n\nWet Coats (2017): Review\n\n{B1}\n\n{B2}\n\n{foot}"
    assert read(page, path="one/wet-coats.txt").publication == house


@pytest.mark.parametrize(
    ("written", "name"),
    [("Verein Kinolupe", "Kinolupe"), ("Kelpie Courier CLG", "Kelpie Courier"), ("Girls at the Pictures", "Girls at the Pictures"), ("Salt Pictures", None)],
)  # fmt: skip
def test_forms_of_law(written: str, name: str | None) -> None:
    assert house_name(written) == name
