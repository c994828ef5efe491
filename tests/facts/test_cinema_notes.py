"""Showings, prices and links around a text are debris; sentences with times in them are text."""

from __future__ import annotations

import pytest

from index.facts.cinema_notes import is_practical
from index.facts.debris import is_control, is_legal, is_links_heading, is_menu_line, is_menu_row

from .build import read
from .test_heads import B2, B


@pytest.mark.parametrize(
    "line",
    ["Do 18:30 OmU | Fr 20:45 DF", "Kasse geöffnet ab 30 Minuten vor Beginn", "Eintritt 9 €, ermäßigt 7,50 €",
     "Öffnungszeiten: Mo–Fr ab 16 Uhr", "Plein tarif 8,50 € – Tarif réduit 6,50 €", "Séances : mer. 14h, 18h30",
     "Precio: 8 €. Miércoles: 5,50 €", "Orari: feriali 18.30 – 21.15; Lunedì chiuso.", "Seanslar: 13.00 – 17.00",
     "Doors open 20 minutes before the show.", "Box office: open daily from noon", "Thu 3 June, 8.45pm",
     "Vorführung am 9.11. um 19:30 Uhr, mit einer Einführung von Dr. Ann Lee", "Admission free",
     "Horário: 16h, 18h30, 21h", "Kaarten: € 11", "Screenings: Friday 8pm, Saturday 3pm and 8pm"],
)  # fmt: skip
def test_practical_notes(line: str) -> None:
    assert is_practical(line)


@pytest.mark.parametrize(
    "line",
    ["The tickets cost her a week's pay, and she burns them.", "Doors close behind her and the picture goes dark.",
     "Karten spielt sie um 18 Uhr mit der Tante, und um 19 Uhr ist die Tante tot.", "3.5/5", "2h 15m",
     "Admission of guilt comes at 3am, in a kitchen.", "Members of the crew are drowned.", "Sun 4 Mar 2018 08.00 GMT",
     "At 9:15 he leaves, at 9:30 he is back, and nobody has missed him in the meantime.", "USA 2022, 130 min",
     "Entradas y salidas marcan esta historia de dos hermanas.", "Great price of 10 euros for this disc"],
)  # fmt: skip
def test_sentences_dates_and_ratings_are_none(line: str) -> None:
    assert not is_practical(line)


def test_notes_after_the_text_go_and_the_text_stays() -> None:
    late = "At 9:15 he leaves, at 9:30 he is back, and nobody has missed him."
    notes = "Fri 20:15, Sat 18:00\nTickets: £9 / £7"
    review = read(f"Salt Harbour\n\n{B}\n\n{late}\n\n{B2}\n\n{notes}")
    assert review.text == f"{B}\n\n{late}\n\n{B2}"
    assert [piece.why for piece in review.debris].count("showings and prices") == 2


def test_a_programme_is_kept() -> None:
    days = "\n".join(f"Fr {day}.6. 20:15 Film {day}" for day in range(1, 10))
    assert not [piece for piece in read(days).debris if piece.why == "showings and prices"]


@pytest.mark.parametrize(
    "line",
    ["42 views0 comments", "Thanks for submitting!", "Use tab to navigate through the menu items.",
     "Post navigation", "Responses (14)", "Volg ons op Instagram", "Suivez-nous sur Instagram", 'In "Film Fridays"'],
)  # fmt: skip
def test_blog_controls(line: str) -> None:
    assert is_control(line)


@pytest.mark.parametrize(
    "line",
    ["Comments are what this family lives on.", "In the morning", "Thanks for Sharing", "Views"],
)
def test_titles_and_sentences_like_blog_controls(line: str) -> None:
    assert not is_control(line)


def test_rows_of_menu_entries() -> None:
    assert is_menu_row("Mentions légales – Politique de confidentialité")
    assert is_menu_row("Aviso legal. Política de cookies.") and is_menu_line(
        "Home Journal Tickets Contact"
    )
    assert not is_menu_row("Home – A Film") and not is_menu_line("Contact High Film Store Robbery")
    assert is_links_heading("Siehe auch:") and not is_links_heading("Related to nobody")


def test_a_short_notice_that_names_its_site() -> None:
    assert is_legal("Bu sitedeki yazılar izinsiz kullanılamaz.")
    assert not is_legal("He enters without permission.")


def test_related_items_go_with_their_heading() -> None:
    review = read(f"Salt Harbour\n\n{B}\n\n{B2}\n\nRelated\nFilm Fridays: A BOAT\nPost navigation")
    assert review.text == f"{B}\n\n{B2}"
