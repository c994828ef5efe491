"""Readers' averages, ways to the texts beside one, calls for money, notes on who signed."""

from __future__ import annotations

import pytest

from index.facts.page_turns import is_vote_of_many

from .build import read
from .test_credit_lines import B1, B2

PAGE = f"Salt Harbour (2017)\n\nBy Ines Kaltwasser\n\n{B1}\n\n{B2}\n\n{B1}"


@pytest.mark.parametrize(
    "line",
    [
        "AVG READERS' RATING: 3.1/5",
        "Cote des internautes : 3,4 (58 votes)",
        "Vos avis sur ce disque : 8,7/10 (31 votes)",
        "« The Kiln | Home | Four Weeks of Rain »",
        "« Vorige Woche | Nächste Woche »",
        "Order Salt Harbour on DVD.",
        "Te quedan tres artículos gratis este mes",
        "Content continues below",
        "To keep this page for later, log in or register.",
        "The Foghorn newsletter brings you every Monday what is worth the ferry. Sign up here.",
        "Foghorn-Newsletter: kommt montags, bleibt kurz",
        "SPOILER ZONE: spoilers from here to the end of the film. Show",
        "Somos tres y no dormimos. Invitanos un café por semana.",
        "Mehr zum Thema: Wer bezahlt die Fähren im Norden?",
    ],
)
def test_lines_of_a_page(line: str) -> None:
    assert line not in read(f"{PAGE}\n\n{line}").text


@pytest.mark.parametrize(
    "line",
    [
        "Buy it on DVD.",
        "Rent Salt Harbour on DVD, if you must, and then send it back to the sea.",
        "Readers of the novel will know how it ends.",
        "My rating of the ferry: 3 boats too many.",
        "« Rien ne va », dit le pilote, et le film lui donne raison.",
        "She writes a newsletter that nobody reads, and so the film begins.",
        "He invites us a little too often.",
        "Nothing continues below the waterline.",
    ],
)
def test_lines_of_a_text(line: str) -> None:
    assert line in read(f"{PAGE}\n\n{line}").text


@pytest.mark.parametrize(
    "note",
    [
        "Ines Kaltwasser is a lawyer who goes to the pictures in order to sit down.",
        "Ines Kaltwasser teaches chemistry and, when the tide permits, writes on films.",
        "Ines Kaltwasser\nInes has been here since 2006 and keeps two goats.",
    ],
)
def test_a_note_on_who_signed(note: str) -> None:
    assert note.rsplit("\n", maxsplit=1)[-1] not in read(f"{PAGE}\n\n{note}").text


@pytest.mark.parametrize(
    "line",
    [
        "Ann Lee is a lawyer who goes to sea in order to sit down for once.",
        "Ines Kaltwasser is a sailor here, and nobody believes it for a minute.",
        "Ines Kaltwasser, who signs above, was wrong about the boat and says so.",
    ],
)
def test_sentences_on_others(line: str) -> None:
    assert line in read(f"{PAGE}\n\n{line}").text


@pytest.mark.parametrize("head", ["Now playing", "IN THIS SECTION", "Aussi à l'affiche"])
def test_other_films_at_the_end(head: str) -> None:
    text = read(
        f"{PAGE}\n\n{head}\nThe Long Pier ★★\nWren: thin soup, well served\nTwo Sundays ★½"
    ).text
    assert "Long Pier" not in text
    assert "thin soup" not in text


def test_a_heading_over_more_text_stays() -> None:
    text = read(f"{PAGE}\n\nNow playing\n\nThe Long Pier\n\n{B1}\n\n{B2}").text
    assert "The Long Pier" in text


def test_a_call_for_support() -> None:
    call = "Foghorn costs you nothing and us a lot: we are glad of every shell."
    assert "shell" not in read(f"{PAGE}\n\nBecome a member\n{call}").text
    assert "shell" in read(f"{PAGE}\n\n{call}").text


def test_the_owner_below_other_articles() -> None:
    page = f"{PAGE}\n\nMost read\nThe Long Pier\n© Foghorn Weekly Limited. Run from a shed."
    assert read(page).publication == "Foghorn Weekly"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Moyenne 7,4 sur 98 notes", True), ("User-Wertung 6,9 bei 88 Stimmen", True),
        ("318 Stimmen", True), ("Users: 6 ratings - 3.5 average", True),
        ("İzleyici Puanı 2,9", True), ("Zuschauerwertung 3,5", True), ("4 (Stimmen: 37)", True),
        ("Note: 4", False), ("Bewertung: 7 von 10", False), ("Average: 6/10", False),
        ("Nota 7", False), ("12 Angry Readers", False), ("Puan: 7", False), ("Nine votes", False),
        ("9 votes are all she needs.", False),
    ],
)  # fmt: skip
def test_votes_of_many(line: str, told: bool) -> None:
    assert is_vote_of_many(line) is told
