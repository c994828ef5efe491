"""Days and hours that a page prints around a text, standfirsts, captions, words of readers."""

from __future__ import annotations

import pytest

from index.facts.page_controls import is_page_control
from index.facts.page_stamps import is_stamp

from .build import read
from .test_credit_lines import B1, B2

PAGE = f"Salt Harbour (2017)\n\nBy Ines Kaltwasser\n\n{B1}\n\n{B2}\n\n{B1}"


@pytest.mark.parametrize(
    "line",
    [
        "Published 10:02 AM CDT, October 18, 2023",
        "Publié le 19 septembre 2023 à 18h04, mis à jour à 18h31",
        "8:41 AM PDT 9/11/2017 by Ines Kaltwasser",
        "Publiziert: 04.11.2021, 06:00",
        "Zuletzt aktualisiert am 4. November 2021",
        "Publicado por Ines en 18:40 · 2 comentarios",
        "Aggiornato il 4 maggio 2019, 10:15",
        "Güncelleme: 04.11.2021 06:00",
    ],
)
def test_stamps_of_a_page(line: str) -> None:
    assert is_stamp(line)
    page = f"Salt Harbour (2017)\n\nInes Kaltwasser\n\n{line}\n\n{B1}\n\n{B2}\n\n{B1}"
    review = read(page)
    assert line not in review.text and B2 in review.text


@pytest.mark.parametrize(
    "line",
    [
        "Published in 1954, the novel has lost none of its salt.",
        "8:41 am and nobody on the ferry is awake",
        "Updated for an age of drones and cheap boats",
        "Posted to the lighthouse, he stays there 19 years",
    ],
)
def test_lines_that_are_no_stamp(line: str) -> None:
    assert not is_stamp(line)


@pytest.mark.parametrize(
    "line",
    [
        "Ines Kaltwasser in Salt Harbour Courtesy of Quay Pictures",
        "Ines Kaltwasser, à bord du ferry. PHOTO DR",
        "Two boats in the rain Foto: Hafenfilm",
    ],
)
def test_credits_glued_to_a_caption(line: str) -> None:
    assert is_page_control(line)


@pytest.mark.parametrize(
    "line", ["The courtesy of the captain is the best joke", "His photo hangs above the bar"]
)
def test_captions_without_one(line: str) -> None:
    assert not is_page_control(line)


def test_a_standfirst_without_a_stop_stays() -> None:
    line = "A picture about the ferry and the gulls that saves its first good joke for the end"
    page = f"The Quay\n\nSign in\n\nSubscribe\n\nSalt Harbour\n\n{line}\n\nInes Kaltwasser\n\n"
    review = read(page + f"{B1}\n\n{B2}\n\n{B1}")
    assert line in review.text + (review.teaser or "")


@pytest.mark.parametrize(
    "head",
    ["Viewer Comments", "Users' Reviews", "Lesermeinungen", "Avis des spectateurs",
     "Opiniones de los usuarios", "İzleyici yorumları", "Discuss this review (14 posts)"],
)  # fmt: skip
def test_words_of_readers_below_a_head_for_them(head: str) -> None:
    said = "Positive. I went with my aunt and we both liked the boats in it."
    assert said not in read(f"{PAGE}\n\n{head}\n\n{said}\n\nToo slow, slept off").text


def test_a_review_below_a_synopsis_stays() -> None:
    page = f"Salt Harbour\n\n{B1}\n\nUser reviews\n\n{B2} {B1} {B2}\n\n{B1}"
    assert B2 in read(page).text
