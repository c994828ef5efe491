"""Credits at the head of a paragraph or glued together, ratings in rows of pictures and in words."""

from __future__ import annotations

import pytest

from index.facts.credit_runs import read_opening_run, read_run
from index.facts.headline import read_headline
from index.facts.labels import read_labels
from index.facts.parts import parts_of
from index.facts.ratings import read_rating
from index.facts.structure import ABOVE_CREDITS, lay_out

from .build import plain, read
from .test_credit_lines import B1, B2


@pytest.mark.parametrize(
    ("printed", "value", "scale"),
    [
        ("🎞🎞🎞", 3, None),
        ("🦆 🦆 🦆 🦆", 4, None),
        ("♨♨♨♨ (cuatro tazones de cinco)", 4, 5),
        ("(3) Très bon", 3, None),
    ],
)
def test_rows_of_a_picture_and_numbers_with_what_they_stand_for(
    printed: str, value: float, scale: float | None
) -> None:
    rating = read_rating(printed, bare=True)
    assert rating is not None and rating.printed == printed
    assert (rating.value, rating.scale) == (value, scale)


@pytest.mark.parametrize(
    "printed", ["🎞", "✓✓✓", "🎞🎞🎞 (un très beau film)", "(12) Strong language", "(3)a"]
)
def test_what_counts_nothing(printed: str) -> None:
    assert read_rating(printed, bare=True) is None


def test_a_row_of_pictures_without_a_label_is_no_rating() -> None:
    assert read_rating("🎞🎞🎞") is None and read_rating("(3) Très bon") is None


@pytest.mark.parametrize(
    "line",
    [
        "Österreich. 2017. Regie und Buch: Tove Lind. Nach dem Roman von Ruth Moss. "
        "Mit Aki Mantere u.a. Länge: 112 Minuten. Demnächst auf DVD und Blu-ray erhältlich.",
        "Drame de Tove Lind — France, 2017 — 1 h 52 — ressortie le 17 janvier 2024",
        "Comédie de Tove Lind, d'après le roman de Ruth Moss, France, 2017, 1 h 52",
    ],
)
def test_credits_with_the_book_behind_them_and_a_second_release(line: str) -> None:
    stated = dict(read_run(line) or ())
    assert stated["credits.director"] == "Tove Lind"
    assert stated["credits.year"] == "2017" and "release" not in stated
    assert "Ruth Moss" not in stated.values()


def test_a_paragraph_begins_with_credits() -> None:
    head = "Qué. 2017. Drame de moeurs de Tove Lind avec Aki Mantere, Ruth Moss."
    stated = read_opening_run(f"{head} Un pêcheur sans bateau épouse la fille de son rival.")
    assert dict(stated or ())["credits.director"] == "Tove Lind"
    found = read(f"Le Port du sel\n\n{head} Le port du sel attend. {B1}\n\n{B2}")
    assert (found.credits.director, found.credits.year) == (("Tove Lind",), 2017)


@pytest.mark.parametrize(
    "paragraph",
    [
        "Drame de Tove Lind avec Aki Mantere. Un pêcheur sans bateau.",
        "En 2017, Tove Lind tourne avec Aki Mantere un film de 90 minutes. Il est beau.",
        "France, 2017. Un drame que Tove Lind a tourné avec Aki Mantere. Il dure.",
    ],
)
def test_what_begins_otherwise(paragraph: str) -> None:
    assert read_opening_run(paragraph) is None


GLUED = (
    "EL PUERTO DE SALDirección: Tove Lind.Intérpretes: Aki Mantere, Ruth Moss.Género: drama. "
    "España, 2017.Duración: 97 minutos.Reestreno: 6 de octubre.★★★★"
)


def test_a_sheet_whose_lines_are_glued() -> None:
    stated = {label.field: label.value for label in read_labels(GLUED)}
    assert stated["film"] == "EL PUERTO DE SAL" and stated["rating"] == "★★★★"
    assert stated["credits.director"].startswith("Tove Lind")
    found = read(f"CRÍTICA | EL PUERTO DE SAL\n\n{B1}\n\n{B2}\n\n{GLUED}")
    assert found.credits.year == 2017 and found.credits.runtime == 97
    assert found.rating is not None and found.rating.printed == "★★★★"


def test_the_title_in_front_of_a_line_of_credits() -> None:
    line = (
        "Los puertos de sal (Argentina-Uruguay/2017). Dirección y guion: Tove Lind. "
        "Fotografía: Aki Mantere. Duración: 99 minutos. Disponible en: Sala. Nuestra opinión: buena"
    )
    found = read(f"Los puertos de sal: la espuma que quema\n\n{line}\n\n{B1}\n\n{B2}")
    assert found.film_titles[:1] == ("Los puertos de sal",) and found.credits.year == 2017
    assert found.rating is not None and found.rating.printed == "buena"


def test_the_rating_of_a_series_is_of_no_film() -> None:
    found = read(f"Serienkritik: „Salzwache“, Staffel 1\n\n{B1}\n\n{B2}\n\nUnsere Wertung: 78 %")
    assert found.kind == "other" and found.film_titles == ()
    assert found.rating is not None and found.rating.printed == "78 %"


@pytest.mark.parametrize(
    "line",
    ["GB/IE 2017, E/d,f, 112 Min., Regie: Tove Lind, mit Ann Lee, Bo Low",
     "GB/IE 2017, OV/d, 112 Min., Regie: Tove Lind, mit Ann Lee, Bo Low"],
)  # fmt: skip
def test_codes_of_countries_and_of_languages_are_no_title(line: str) -> None:
    stated = dict(read_run(line) or ())
    assert "film" not in stated and stated["credits.year"] == "2017"
    assert stated["credits.director"] == "Tove Lind"


@pytest.mark.parametrize(
    ("headline", "titles"),
    [
        ('CICLO MOSS (VII): "EL PUERTO DE SAL" (SALT HARBOUR, 2017)', "EL PUERTO DE SAL"),
        ("Ciclo Moss (4): «El puerto de sal» (2017)", "El puerto de sal"),
        ("Salt Harbour (II): Wet Coats", "Salt Harbour (II): Wet Coats"),
    ],
)
def test_a_row_of_texts_before_a_quoted_title(headline: str, titles: str) -> None:
    assert read_headline(headline).titles[:1] == (titles,)


BOXED = "Regie: Tove Lind\nBuch: Ann Lee\nDarsteller: Bo Low, Aki Mantere"
TOLD = "Unter den Filmen der Woche ist nur „Alter Hafen“ von Dauer."


@pytest.mark.parametrize(("title", "boxed"), [("ALTER HAFEN", True), ("MEINE MEINUNG", False)])
def test_stars_between_the_title_of_a_box_and_its_credits(title: str, boxed: bool) -> None:
    text = f"Ein Herz aus Stein\n\n{TOLD} {B1}\n\n{B2}\n\n{title}\n★★★½\n{BOXED}"
    parts = parts_of(plain(text).blocks)
    lay_out(parts)
    part = next(part for part in parts if part.text == title)
    assert (part.why == ABOVE_CREDITS) is boxed


def test_a_known_film_of_another_year_than_the_page_states_is_not_its_film() -> None:
    line = "Drame de Tove Lind — France, 1953 — 1 h 52"
    text = f"{B1} On pense à Tangerine, et à Tangerine encore. Tangerine !\n\n{B2}\n\n{line}"
    found = read(f"Le Port du sel : la mer et le quai\n\n{text}")
    assert "Tangerine" not in found.film_titles
