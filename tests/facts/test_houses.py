"""Where a text appeared: notices of rights, blog programs, author boxes, mastheads."""

from __future__ import annotations

import pytest

from index.facts.houses import (
    house_after_name,
    house_of_box,
    house_of_office,
    house_said,
    owner_of_rights,
)

from .build import read
from .test_credit_lines import B1, B2


@pytest.mark.parametrize(
    ("line", "house"),
    [
        ("This review originally appeared in The Tidewater Courier.", "The Tidewater Courier"),
        ("(First published by the Tidewater Courier on 3 May 1999.)", "Tidewater Courier"),
        ("Published on Salt and Light Reviews", "Salt and Light Reviews"),
        ("Read the full review at The Wet Coat", "The Wet Coat"),
        ("Discover more from Harbour Frames", "Harbour Frames"),
        (
            "Thanks for reading Harbour Frames! Subscribe for free to receive new posts.",
            "Harbour Frames",
        ),
        ("Harbour Frames is a reader-supported publication. Please subscribe.", "Harbour Frames"),
        ("Cet article est paru dans Le Fanal le 3 mai 2019", "Le Fanal"),
        ("Crítica publicada en La Barca", "La Barca"),
        ("Publicado originalmente en La Barca", "La Barca"),
        ("Dieser Text erschien zuerst in der Küstenpost.", "Küstenpost"),
        ("Bu yazı ilk kez Kıyı Defteri'nde yayımlanmıştır.", "Kıyı Defteri"),
        ("Published by Faber and Faber", None),
        ("Published in 2019", None),
        ("Published in Reviews", None),
        ("Written by Ellen Strand", None),
        ("Originally published in January 2012", None),
        ("The novel was published in Paris in 1932.", None),
        ("This review was written for my blog", None),
        ("He appeared in every scene.", None),
    ],
)
def test_a_line_that_says_where_a_text_appeared(line: str, house: str | None) -> None:
    assert house_said(line) == house


@pytest.mark.parametrize(
    ("line", "owner"),
    [
        ("©2024 by Harbour Frames. Proudly created with Wix.com", "Harbour Frames"),
        ("©2024 por La Barca y el Faro. Creado con Wix.com", "La Barca y el Faro"),
        ("Copyright: Tide Info. All Rights Reserved", "Tide Info"),
        ("Copyright © 2014 The Wet Coat. Theme by Meridian.", "The Wet Coat"),
        ("The Wet Coat © 2024 | Terms of Use | Privacy Policy", "The Wet Coat"),
        ("La Barca © 2008-2023. Fourni par Blogger.", "La Barca"),
        ("© 2025 by Ellen Strand, Light on Water", "Light on Water"),
        ("© 2025 Ellen Strand", None),
        ("Tous droits réservés © 2024", None),
        ("© Warner Bros.", None),
        ("The copyright trial of 1987 is the best scene", None),
    ],
)
def test_a_notice_of_rights_names_the_site_and_no_person(line: str, owner: str | None) -> None:
    assert owner_of_rights(line) == owner


def test_papers_beside_the_critic() -> None:
    assert house_of_office("Tidewater Courier Staff Writer") == "Tidewater Courier"
    assert house_of_office("Special to the Tidewater Courier") == "Tidewater Courier"
    assert house_of_office("Senior Staff Writer") is None
    assert house_of_box("Ellen Strand writes about film for the Bay Sentinel.") == "Bay Sentinel"
    assert (
        house_of_box("Inés escribe de cine en La Gaceta del Faro desde 1999.")
        == "La Gaceta del Faro"
    )
    assert house_of_box("Ellen writes for The Wet Coat, Salt and Light") is None
    assert house_of_box("Anna is a writer for hire") is None
    assert house_after_name("Crítica de Marta Gómez - La Barca") == "La Barca"
    assert house_after_name("Critique de Marie Leroy, Anna Blau") is None


MENU = "Home\n\nReviews\n\nArchive\n\nAbout"


@pytest.mark.parametrize(
    ("head", "publication"),
    [
        (f"Harbour Frames\n\n{MENU}\n\nSalt Harbour (2019)", "Harbour Frames"),
        ("Harbour Frames\n\nMovies, mostly.\n\nSalt Harbour (2019)", "Harbour Frames"),
        ("Los faros\n\ndomingo, 16 de junio de 2024\n\nSalt Harbour (2019)", "Los faros"),
        (f"Ellen Strand\n\n{MENU}\n\nSalt Harbour (2019)", None),
        (f"Salt Harbour\n\n{MENU}\n\nSalt Harbour (2019)", None),
        ("Winter Lights\n\nA drama of the coast\n\nSalt Harbour (2019)", None),
        (f"Movie Reviews\n\n{MENU}\n\nSalt Harbour (2019)", None),
    ],
)
def test_a_masthead_is_borne_out_by_what_stands_below_it(
    head: str, publication: str | None
) -> None:
    assert read(f"{head}\n\n{B1}\n\n{B2}").publication == publication
