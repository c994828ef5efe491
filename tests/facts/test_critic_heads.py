"""Names that stand beside their own proof, and whole names for initials and first names."""

from __future__ import annotations

import pytest

from index.facts.critic_heads import RULE

from .build import read
from .test_credit_lines import B1, B2


def critic(*lines: str) -> str | None:
    return read("\n\n".join(lines)).critic


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Mathurine LE BIHANNEC.\nPublié le 19/07/2022 à 18h42", "Mathurine Le Bihannec"),
        ("Odalys Quintero\nCrítica de cine", "Odalys Quintero"),
        ("Hollin Abergast\nSenior Critic @hollinQR", "Hollin Abergast"),
        ("Nejla SUNGURBEY\nnsungurbey@aksam.example", "Nejla Sungurbey"),
        ("Friday, 20 September 2013 - 12:05pm IST\nFarida Mistry-Rowe", "Farida Mistry-Rowe"),
        ("Neville Stubbs  By Neville Stubbs  April 10, 2017  in Movies  3", "Neville Stubbs"),
        ("Texto: Rogelio Pedrosa | Foto: Archivo", "Rogelio Pedrosa"),
        ("Haber - Dilara SÖNMEZLER", "Dilara Sönmezler"),
        ("tags: 1940s, nuns, bells, hats by Hattie Munroe", "Hattie Munroe"),
        ("Unser Kinoexperte Wolfgang Dreesmann über den Film", "Wolfgang Dreesmann"),
    ],
)
def test_names_above_a_text_beside_their_proof(line: str, name: str) -> None:
    assert critic("The Long Pier", line, B1, B2) == name


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("— Josette Carrick, Programmer", "Josette Carrick"),
        (
            "– Josette Carrick enseigne l'histoire à Toulouse et garde deux chats.",
            "Josette Carrick",
        ),
        (
            "This page written by Orville T. Hanke, and last updated Nov. 9, 1998.",
            "Orville T. Hanke",
        ),
        (
            "Henrike Boldt\n\nD 2016. R: Ann Quay. B: Ann Quay. K: Tom Reed. L: 98 Min.",
            "Henrike Boldt",
        ),
    ],
)
def test_names_below_a_text_beside_their_proof(line: str, name: str) -> None:
    assert critic("The Long Pier", B1, B2, line) == name


@pytest.mark.parametrize(
    "lines",
    [
        ("The Long Pier", "Director: Ann Quayle", "Ann Quayle\nFilm Critic", B1, B2),
        ("The Long Pier", "Odalys Quintero\nCrítica de cine", B1, f"{B2} Odalys Quintero sings."),
        (
            "The Long Pier",
            "Odalys Quintero\nActriz principal",
            B1,
            "Odalys Quintero sings a lot.",
            B2,
        ),
        ("The Long Pier", "Ada Quill\nFilm Critic", "Tom Reede\nFilm Critic", B1, B2),
        ("The Long Pier", B1, B2, "“A masterpiece.”", "— Josette Carrick, Programmer"),
        ("The Long Pier", B1, B2, "— Josette Carrick, Baker"),
        ("The Long Pier", B1, B2, "This page designed by Orville T. Hanke, Nov. 9, 1998."),
    ],
)
def test_names_that_prove_nothing(lines: tuple[str, ...]) -> None:
    facts = read("\n\n".join(lines)).facts
    assert all(fact.rule != RULE for fact in facts if fact.field == "critic")


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (("A. P.", "— Aurore Perrault enseigne l'histoire à Toulouse."), "Aurore Perrault"),
        (("Posted by Anna at 8:03 PM", "Anna Quill, librarian and mother of two"), "Anna Quill"),
        (
            (
                "A. P.",
                "— Aurore Perrault enseigne à Nantes.",
                "— Anton Pohl lehrt in Wien und Graz.",
            ),
            "A. P.",
        ),
        (("A. P.", "— Josette Carrick enseigne l'histoire."), "A. P."),
        (("Posted by Anna at 8:03 PM", "Tom Reede, librarian"), "Anna"),
    ],
)
def test_whole_names_of_who_signed_short(lines: tuple[str, ...], name: str) -> None:
    assert critic("The Long Pier", B1, B2, *lines) == name
