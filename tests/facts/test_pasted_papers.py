"""Pages as papers and portals print them: kickers, captions, names, boxes, dates that changed."""

from __future__ import annotations

import pytest

from index.facts.bylines import read_byline
from index.facts.credit_lines import read_credits_line

from .build import read
from .test_heads import B2, ES, B, G


def test_a_section_s_word_at_the_top_is_no_headline_and_the_kicker_names_the_film() -> None:
    review = read(
        'Startseite\nKultur\nFilm\n4. März 2021, 17:05 Uhr\n"Salzhafen" im Kino:\n'
        f"Der Fährmann schweigt\nVon Martha Kühn\n\n{G}\n\n"
        "Salthamnen, Schweden 2021 – Regie: Tove Lindqvist. Kamera: Jan Berg. Mit: Aki Mantere. "
        "Nordlicht, 112 Minuten. Kinostart: 04.03.2021."
    )
    assert (review.title, review.critic) == ("Der Fährmann schweigt", "Martha Kühn")
    assert review.film_titles == ("Salzhafen", "Salthamnen")
    credits = review.credits
    assert (credits.director, credits.year, credits.runtime) == (("Tove Lindqvist",), 2021, 112)
    assert credits.release_date == "2021-03-04"


def test_a_film_called_as_a_menu_s_word_keeps_its_headline() -> None:
    assert (
        read(f"Home\n\nBy Ines Lund\n\n{B} Home is a film about a ferry.\n\n{B2}").title == "Home"
    )


def test_captions_and_names_above_dates_are_no_headlines() -> None:
    review = read(
        "CINE\n‘Puerto de sal’: el barquero que no quería llegar\n\nAki Mantere, en 'Puerto de sal'.\n"
        f"Inés Prado\n05 MAR 2021 - 05:30 CET\n\n{ES}\n\nPUERTO DE SAL\nDirección: Tove Lindqvist.\n"
        "Duración: 112 minutos."
    )
    assert review.title == "‘Puerto de sal’: el barquero que no quería llegar"
    assert (review.critic, review.published) == ("Inés Prado", "2021-03-05")
    assert review.film_titles[0].casefold() == "puerto de sal"
    named = read(f"Erin Brockovich\nMarch 4, 2000\n\n{B} Erin Brockovich is a film.\n\n{B2}")
    assert named.title == "Erin Brockovich"


def test_a_name_twice_with_its_handle_below_the_headline() -> None:
    review = read(
        "Salt Harbour review – glum ferry drama\n\n3 out of 5 stars.\nNell Harrow\nNell Harrow\n"
        f"@nellharrow\nThu 4 Mar 2021 12.00 GMT\n\n{B} Salt Harbour is slow.\n\n{B2}"
    )
    assert (review.critic, review.published) == ("Nell Harrow", "2021-03-04")
    assert "Nell" not in review.text


def test_words_of_a_menu_above_the_headline_sign_nothing() -> None:
    text = "{}\nTuz Limanı Eleştirisi\n\nAdaya kimse gitmek istemiyor, kaptan da götürmek istemiyor bu filmde."
    assert read(text.format("Ana Sayfa")).critic is None
    assert read(text.format("Ana Sayfa\nSinema")).critic is None
    assert read(text.format("Elif Karaca")).critic == "Elif Karaca"


@pytest.mark.parametrize(
    ("line", "names", "day"),
    [
        ("Publié le 03 mars 2021 à 09h00, modifié le 04 mars 2021 à 11h12", (), "03 mars 2021"),
        ("Actualizado Viernes, 5 marzo 2021 - 01:12", (), "5 marzo 2021"),
    ],
)
def test_days_that_a_text_was_changed_on(line: str, names: tuple[str, ...], day: str) -> None:
    read_ = read_byline(line)
    assert read_ is not None and (read_.names, read_.day) == (names, day)


def test_quoted_titles_before_a_paper_s_credits() -> None:
    line = "« Le Port de sel », film suédois de Tove Lindqvist. Avec Aki Mantere (1 h 52)."
    assert read_credits_line(line) == [
        ("film", "Le Port de sel"), ("credits.director", "Tove Lindqvist"),
        ("credits.cast", "Aki Mantere"), ("credits.runtime", "1 h 52"),
    ]  # fmt: skip
    assert read_credits_line("« Le Port de sel », film de ports et de silences, avance.") is None
    assert read_credits_line("Lund, Sweden 2017 – a town of ferries. And of rain.") is None


def test_the_headline_again_below_the_text_names_nothing() -> None:
    headline = "‘Salt Harbour’ Review: A Ferryman Keeps His Own Counsel"
    review = read(
        f"{headline}\n\nBy Nell Harrow\n\n{B} “Salt Harbour” is slow.\n\n{B2}\n\n{headline}\n"
    )
    assert review.film_titles == ("Salt Harbour",) and headline not in review.text


def test_a_signed_text_with_credits_and_no_rating_is_no_listing() -> None:
    head = "Le Port de sel\nRéalisateur : Tove Lindqvist\nActeurs : Aki Mantere\nDurée : 1h52\n\n"
    said = "Celui-ci se tait parce qu'il écoute, et le bruit de l'eau vaut tous les dialogues."
    assert read(f"{head}La critique par Hélène Vasseur\n\n{said}").kind == "capsule"
    assert read(f"{head}{said}").kind == "listing"


def test_cells_of_a_table_beside_labels() -> None:
    review = read(
        f"Salt Harbour\nDrama\n2021\nSweden\nDirected by Tove Lindqvist\nComedy\nNot Rated\n1h 52m\n\n"
        f"{B} Salt Harbour is slow.\n\n{B2}"
    )
    assert (review.credits.genres, review.credits.countries) == (("Drama", "Comedy"), ("Sweden",))
    assert review.text.startswith(B) and review.film_titles == ("Salt Harbour",)


def test_a_country_that_is_the_title_or_stands_apart_is_no_cell() -> None:
    review = read(
        f"Australia\n\nDirector: Baz Luhrmann\nYear: 2008\n\n{B} Australia is long.\n\n{B2}"
    )
    assert review.title == "Australia" and review.credits.countries == ()
    assert "Drama" in read(f"Salt Harbour (2017)\n\n{B}\n\nDrama\n\n{B2}\n\nDirector: Bo Ek").text
