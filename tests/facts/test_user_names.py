"""Users' names that sign a review, and lines that only look as if one did."""

from __future__ import annotations

import pytest

from index.facts.user_names import user_in

from .build import read
from .test_credit_lines import B1, B2


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Posted by reelgrump88 at 9:02 PM", "reelgrump88"),
        ("Review by @tidewatcher", "tidewatcher"),
        ("Review by tidewatcher on March 3, 2019", "tidewatcher"),
        ("Kritik von @moewenblick am 3. Mai 2020", "moewenblick"),
        ("Veröffentlicht am 8. Oktober 2019 von Frau Qualle", "Frau Qualle"),
        ("Critique de Quai_des_Ombres", "Quai_des_Ombres"),
        ("Quai_des_Ombres a mis 8.", "Quai_des_Ombres"),
        ("Écrit par : Mme Bulot", "Mme Bulot"),
        ("Voto de Marinera:", "Marinera"),
        ("Voto de Marinera: 7", "Marinera"),
        ("Publicado por Marinera_12 en 21:03", "Marinera_12"),
        ("Recensione di gabbiano_91 - 4 aprile 2018", "gabbiano_91"),
        ("Geplaatst door zeeman_7 op 3 mei 2019", "zeeman_7"),
        ("Postado por gaivota_rj às 20:14", "gaivota_rj"),
        ("14.03.2019 22:41   yosunlu iskele", "yosunlu iskele"),
        ("14.03.2019 22:41 ~ 23:10 martisever", "martisever"),
    ],
)
def test_users(line: str, name: str) -> None:
    assert user_in(line) == name


@pytest.mark.parametrize(
    "line",
    [
        "Posted by admin at 3:22 PM", "Posted by Ann Lee at 3:22 PM", "Posted by email",
        "Written by students", "Written by Ann Lee", "Critique de Paterson", "Kritik von Parasite",
        "Review of 1917", "Kritik von se7en", "Critique de Lady Bird", "Kritik von Mr. Turner",
        "critics gave it 8", "Rating by users: 8", "Crítica de usuario", "Voto de los usuarios: 7",
        "14.03.2019 22:41 Salt Harbour", "Reviewed by 12 users", "Nota de Paterson: 8",
    ],
)  # fmt: skip
def test_nobody(line: str) -> None:
    assert user_in(line) is None


def test_the_user_above_the_text_and_none_of_those_who_answer() -> None:
    text = f"Salt Harbour (2017)\n\nKritik von @moewenblick\n\n{B1}\n\n{B2}\n\n"
    assert read(text + "Kommentare\n\nKritik von @dorschkopf\n").critic == "moewenblick"
    assert read(f"Salt Harbour (2017)\n\nBy Ann Lee\n\n{B1}\n\n{B2}\n").critic == "Ann Lee"


def test_two_users_are_none() -> None:
    text = "Salt Harbour (2017)\n\nKritik von @moewenblick\nKritik von @dorschkopf\n\n"
    assert read(f"{text}{B1}\n\n{B2}\n").critic is None


def test_the_first_entry_of_a_dictionary_is_the_text() -> None:
    text = f"salt harbour\n\n« 1 / 4 »\n\n{B1}\n\n{B2}\n\n14.03.2019 22:41   yosunlu iskele\n\n"
    read_ = read(f"{text}bence 10/10.\n\n15.03.2019 01:12   balkonda\n")
    assert (read_.critic, read_.rating) == ("yosunlu iskele", None)


def test_a_first_name_that_is_a_months_too() -> None:
    assert read(f"Salt Harbour (2017)\n\n{B1}\n\n{B2}\n\n- Jan\n").critic == "Jan"
    assert read(f"Salt Harbour (2017)\n\n{B1}\n\n{B2}\n\nApril 2017\n").critic is None


def test_a_name_and_its_bearers_office_below_the_headline() -> None:
    text = f"Salt Harbour (2017)\n\nAnn Lee Contributing Writer\n\n{B1}\n\n{B2}\n"
    assert read(text).critic == "Ann Lee"
