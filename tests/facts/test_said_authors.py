"""Who wrote, in lines that are no bylines."""

from __future__ import annotations

import pytest

from .build import read
from .test_heads import B2, B

IT = "In Salt Harbour nobody sits, and Salt Harbour is the better for it."
TOLD = f"{B}\n\n{B2}\n\n{IT}"


@pytest.mark.parametrize(
    ("above", "critic"),
    [("ferryfilms's review published on Quaybox:", "ferryfilms"), ("September 22, 2018 by ferryman", "ferryman"),
     ("Posted in Reviews on 9 August 2020 by ferryman · Leave a comment", "ferryman"),
     ("September 22, 2018 by admin", None), ("Carla Menn, QNP, Mar 11, 2019, 06:30 PM IST", "Carla Menn"),
     ("Arrives September 22, 2018 and will leave by ferry", None)],
)  # fmt: skip
def test_handles_and_bylines_above_a_text(above: str, critic: str | None) -> None:
    assert read(f"Salt Harbour (2018)\n\n{above}\n\n{TOLD}").critic == critic


@pytest.mark.parametrize(
    ("below", "critic"),
    [("Reviewed by QN Team", "QN Team"), ("Menn is on the staff of Quay News Service.", "Menn"),
     ("Carla\n\nMother of two, watcher of many.\n\nLatest from Carla\nThe Quarry (1998)", "Carla"),
     ("Latest from Cannes\nThe Quarry (1998)", None), ("Reviewed by the whole quay", None),
     ("Everybody is on the staff of the ferry, or so it seems to the boy who sells the tea on it.", None)],
)  # fmt: skip
def test_what_a_page_says_below_a_text(below: str, critic: str | None) -> None:
    assert read(f"Salt Harbour (2018)\n\n{TOLD}\n\n{below}").critic == critic


def test_a_name_under_a_key_of_its_own_line() -> None:
    head = "Director\nTove Lindqvist\n\nDistributor\nQuay Films\n\nReviewer\n\nCarla Menn\n\nMovie Review\n\n"
    assert (
        read(f"Salt Harbour (2018)\n\n{head}{TOLD}\n\nKind Words\n\nQuiet Beliefs").critic
        == "Carla Menn"
    )


@pytest.mark.parametrize(
    ("above", "critic"),
    [("Review by gullwatcher", "gullwatcher"), ("Reviewed by gull_watcher", "gull_watcher"),
     ("le 3 mai 2019\npar Salz_Moewe", "Salz_Moewe"), ("Critique de Salz_Moewe", "Salz_Moewe"),
     ("Kritik von moewe42", "moewe42"), ("Crítica de gaviota_99", "gaviota_99"),
     ("22 février 2023 / carla menn / 1 commentaire", "carla menn"),
     ("22 février 2023 / film français / 1 commentaire", None),
     ("Review by request", None), ("par 2019", None),
     ("Critique de film", None), ("directed by ferryman", None),
     ("3. Mai 2019, 06:00\n\nBeat Oberhänsli\n\n0 Kommentare", "Beat Oberhänsli")],
)  # fmt: skip
def test_users_of_sites_and_names_beside_days(above: str, critic: str | None) -> None:
    assert read(f"Salt Harbour (2018)\n\n{above}\n\n{TOLD}").critic == critic


@pytest.mark.parametrize(
    "heading",
    ["1 réflexion sur « Salt Harbour »", "2 réflexions au sujet de « Salt Harbour »",
     "Un commentaire sur « Salt Harbour »", "3 Gedanken zu „Salt Harbour“",
     "2 comentarios en «Salt Harbour»", "“Salt Harbour” üzerine 2 yorum"],
)  # fmt: skip
def test_who_answers_below_a_text_is_no_critic(heading: str) -> None:
    answer = "Monique B.\n23 mai 2019 à 9h02\nVous êtes sévère !\nRépondre"
    found = read(f"Salt Harbour (2018)\n\n{TOLD}\n\n{heading}\n\n{answer}")
    assert found.critic is None and "sévère" not in found.text


@pytest.mark.parametrize("heading", ["Une réflexion sur le deuil", "Un comentario sobre el agua"])
def test_a_heading_within_a_text_heads_no_answers(heading: str) -> None:
    assert B2 in read(f"Salt Harbour (2018)\n\n{B}\n\n{IT}\n\n{heading}\n\n{B2}").text


@pytest.mark.parametrize("heading", ["Yorum:", "Kommentar:", "Commentaire :"])
def test_what_a_critic_heads_as_a_comment_is_text(heading: str) -> None:
    text = f"Salt Harbour (2018)\n\n{B}\n\n{IT} {B}\n\n{heading}\n\n{B2}"
    found = read(f"{text}\n\nYazan: Carla Menn\n\n2 Yorum\nAnonim: Çok sıkıcıydı. 3/10")
    assert B2 in found.text and found.critic == "Carla Menn" and "Anonim" not in found.text
