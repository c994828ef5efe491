"""Heads and feet of pasted pages: strips of credits, ratings, bylines, titles above credits."""

from __future__ import annotations

import pytest

from index.facts.bylines import read_byline
from index.facts.credit_lines import read_credits_line
from index.facts.credit_strips import unglued
from index.facts.headline import read_headline
from index.facts.labels import read_labels
from index.facts.ratings import read_rating
from index.facts.vocabulary import is_country

from .build import read
from .test_heads import B2, ES, B, G

CREW = [("credits.director", "Tove Lindqvist"), ("credits.cast", "Aki Mantere, Ruth Delacroix")]


@pytest.mark.parametrize(
    ("line", "stated"),
    [
        ("Von Tove Lindqvist. Mit Aki Mantere, Ruth Delacroix. USA 2019, 97 Min.",
         [*CREW, ("credits.countries", "USA"), ("credits.year", "2019"),
          ("credits.runtime", "97 Min")]),
        ("Suède, 2017. De Tove Lindqvist. Avec Aki Mantere, Ruth Delacroix. 1 h 52.",
         [("credits.countries", "Suède"), ("credits.year", "2017"), *CREW,
          ("credits.runtime", "1 h 52")]),
        ("Film suédois de Tove Lindqvist. Avec Aki Mantere, Ruth Delacroix (1 h 52).",
         [*CREW, ("credits.runtime", "1 h 52")]),
        ("de Tove Lindqvist, 2017, ****",
         [("credits.director", "Tove Lindqvist"), ("credits.year", "2017"), ("rating", "****")]),
        ("NR | 1h 9min | Documentary, Music | 09 June 2023 (USA)",
         [("credits.runtime", "1h 9min"), ("credits.genres", "Documentary"),
          ("credits.genres", "Music"), ("release", "09 June 2023 (USA)")]),
        ("★★★☆☆ Dir. Tove Lindqvist, 112 mins, 15",
         [("rating", "★★★☆☆"), ("credits.director", "Tove Lindqvist"),
          ("credits.runtime", "112 mins")]),
        ("(Suecia, 2017) Dir.: Tove Lindqvist. Int.: Aki Mantere, Ruth Delacroix. 112 min.",
         [("credits.countries", "Suecia"), ("credits.year", "2017"), *CREW,
          ("credits.runtime", "112 min")]),
        ("Un film di Tove Lindqvist. Con Aki Mantere, Ruth Delacroix. Genere Drammatico, - Svezia, "
         "2017, durata 112 minuti.",
         [*CREW, ("credits.genres", "Drammatico"), ("credits.countries", "Svezia"),
          ("credits.year", "2017"), ("credits.runtime", "112 minuti")]),
        ("FRA - BEL 2024", [("credits.countries", "FRA"), ("credits.countries", "BEL"), ("credits.year", "2024")]),
    ],
)  # fmt: skip
def test_strips_of_credits(line: str, stated: list[tuple[str, str]]) -> None:
    assert read_credits_line(line) == stated


@pytest.mark.parametrize(
    "line",
    [
        "de Tove Lindqvist", "Von Lund nach Malmö, 2017, ein Film über das Warten.",
        "De noche, en 2017, con el abrigo mojado.", "Film about a ferry. With jokes (many).",
        "09 June 2023", "*** A ferry leaves in 2017", "By the pier, 2017",
        "Di notte, 1977, una ragazza sola.", "HAL 2001", "(A joke, 2017) he says, and leaves.",
    ],
)  # fmt: skip
def test_sentences_that_begin_like_strips(line: str) -> None:
    assert read_credits_line(line) is None


def test_codes_of_countries_are_capitals() -> None:
    assert is_country("SWE") and not is_country("Swe") and not is_country("per")


def test_labels_whose_values_run_into_the_next_key() -> None:
    line = (
        "Réalisateur: Tove LindqvistScénariste: Pia HolmCasting: Aki Mantere ; Ruth LundDurée : "
        "1h47 minSortie FR: 8 janvier 2025"
    )
    assert [(label.field, label.value) for label in read_labels(line)] == [
        ("credits.director", "Tove Lindqvist"), ("credits.writer", "Pia Holm"),
        ("credits.cast", "Aki Mantere ; Ruth Lund"), ("credits.runtime", "1h47 min"),
        ("release", "8 janvier 2025"),
    ]  # fmt: skip
    assert unglued("Director: Ann McKay: a life. Cast: Bo LeGrand") == []
    assert [label.field for label in read_labels("Yön: Tove Lindqvist Oyn: Aki Mantere")] == [
        "credits.director", "credits.cast",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("printed", "value", "scale"),
    [("6 (out of 10)", 6, 10), ("*** and a half", 3.5, None), ("❤️❤️❤️💛", 3.5, None),
     ("3½ (out of 5)", 3.5, 5), ("★★ et demie", 2.5, None), ("7 (sur 10)", 7, 10)],
)  # fmt: skip
def test_more_ratings(printed: str, value: float, scale: float | None) -> None:
    rating = read_rating(printed)
    assert rating is not None and (rating.value, rating.scale) == (value, scale)


def test_the_scale_first_counts_after_a_label_only() -> None:
    rating = read_rating("100 / 76", bare=True)
    assert rating is not None and (rating.value, rating.scale) == (76, 100)
    assert read_rating("100 / 76") is None and read_rating("10 / 5", bare=True) is None
    assert read_rating("20/100", bare=True).percent == 20  # type: ignore[union-attr]


@pytest.mark.parametrize("text", ["❤️❤️❤️", "6 (out of 7)", "6 (of the ten)", "and a half", "💛"])
def test_no_ratings(text: str) -> None:
    assert read_rating(text) is None


@pytest.mark.parametrize(
    ("headline", "title", "printed"),
    [("Review / ‘Lamplighter’ (M) *** and a half", "Lamplighter", "*** and a half"),
     ("Reizigers (2021) **½ Blu-ray recensie", "Reizigers", "**½"),
     ("LES JARDINIERS ❤️❤️❤️💛", "LES JARDINIERS", "❤️❤️❤️💛"),
     ("I ❤️ Huckabees ❤️", "I ❤️ Huckabees", None),
     ("Cannes 2019 : Le Maire et la pluie (Quinzaine) (Deuxième avis)", "Le Maire et la pluie",
      None)],
)  # fmt: skip
def test_headlines(headline: str, title: str, printed: str | None) -> None:
    found = read_headline(headline)
    assert (found.titles[0], found.rating) == (title, printed)


@pytest.mark.parametrize(
    ("line", "names", "day"),
    [("Postado por Bia Rocha às 21:14", ("Bia Rocha",), None),
     ("Eingestellt von Ann Lee um 21:14", ("Ann Lee",), None),
     ("Gönderen Tarık Dinçer zaman: 21:14", ("Tarık Dinçer",), None),
     ("door Marit | apr 14, 2024", ("Marit",), "apr 14, 2024"),
     ("By Staff | 3 March 2026, 10:14am", (), "3 March 2026"),
     ("Ann Lee @annlee Fri 12 Mar 2021 14.05 GMT", ("Ann Lee",), "12 Mar 2021")],
)  # fmt: skip
def test_bylines(line: str, names: tuple[str, ...], day: str | None) -> None:
    found = read_byline(line)
    assert found is not None and (found.names, found.day) == (names, day)


@pytest.mark.parametrize(
    "line", ["By Monday | apr 14, 2024", "door Marit", "Von Lund nach Malmö um 21:14"]
)
def test_no_bylines(line: str) -> None:
    found = read_byline(line)
    assert found is None or not found.names


def test_a_title_above_the_credits_below_the_text_is_the_film_s() -> None:
    text = f"A ferry for people in wet coats\n\n{B} “Salt Harbour” is slow.\n\n{B2}\n\n‘Salt Harbour’\n"
    review = read(
        f"{text}Director: Tove Lindqvist\nRunning Time: 112 minutes\nRated: 4.5 stars out of 5"
    )
    assert review.film_titles == ("Salt Harbour",) and "‘" not in review.text
    assert review.rating is not None and review.rating.printed == "4.5 stars out of 5"
    other = read(
        f"{text.replace('‘Salt Harbour’', 'Sold out')}Director: Tove Lindqvist\nYear: 2017"
    )
    assert "Sold out" in other.text


def test_who_signs_above_the_headline_and_below_it() -> None:
    review = f"Salt Harbour review\n\n{B} Salt Harbour is slow.\n\n{B2}"
    assert read(f"Dara Rossiter\n{review}").critic == "Dara Rossiter"
    assert read(f"Aki Mantere\n{review} Mantere is good.").critic is None
    shared = review.replace("review\n\n", "review\n\nDara Rossiter\n\n• Share on Facebook\n\n")
    assert read(f"{shared}\n\nGrade: B+").critic == "Dara Rossiter"
    assert read(f"{shared}\n\nDirector: Dara Rossiter").critic is None


def test_a_name_above_a_line_about_it_signs() -> None:
    text = f"Salt Harbour (2017)\n\n{B}\n\n{B2}\n\nTarık Dinçer\n18 yıldır sinemada çalışıyor.\nView all posts"
    assert read(text).critic == "Tarık Dinçer"
    assert (
        read(f"Salt Harbour (2017)\n\n{B}\n\n{B2}\n\nBo Ek Lund\nNo film today\n\n{B}").critic
        is None
    )


def test_a_short_text_in_another_language_has_a_box_of_credits() -> None:
    text = (
        "Étrange façon de partir\n\n0h 31min / Western, Drame\nDe Pia Corval\nAvec Pedro Lanza\n"
        "Date de sortie 16 août 2023\n2,5/5\n\nTrente minutes, deux chevaux. Et une chemise.\n\n"
        "Rédigé par Jean-Luc Morvan le 20 août 2023\n\nLire aussi : notre sélection de la rentrée"
    )
    review = read(text)
    assert (review.critic, review.credits.release_date) == ("Jean-Luc Morvan", "2023-08-16")
    assert review.credits.director == ("Pia Corval",)


@pytest.mark.parametrize(("text", "kind"), [(f"{ES}", "capsule"), (f"{G}", "capsule")])
def test_texts_without_heads(text: str, kind: str) -> None:
    review = read(text)
    assert (review.kind, review.critic, review.rating) == (kind, None, None)


def test_a_headline_with_a_rating_is_a_title_and_a_repeated_one_too() -> None:
    review = read(f"Harbour of Glass ****\n\n{B}\n\n{B2}\n\n4/5 stars\n\nBy L G-K")
    assert (review.film_titles, review.critic) == (("Harbour of Glass",), "L G-K")
    twice = read(f"LES JARDINIERS\nLES JARDINIERS ❤️❤️❤️💛\n\n{B}\n\n{B2}")
    assert twice.film_titles == ("LES JARDINIERS",)
    assert twice.rating is not None and twice.rating.printed == "❤️❤️❤️💛"


def test_title_dash_director_and_year_where_the_text_speaks_of_the_director() -> None:
    body = "Alaca Geyik av tutkusuyla kalan bir adam. Duran daha cesur bir dil arıyor bu filmde."
    review = read(f"Alaca Geyik – Sürmeli Duran (1969)\n\n{body}")
    assert (review.film_titles, review.credits.director) == (("Alaca Geyik",), ("Sürmeli Duran",))
    fury = read(f"Mad Max – Fury Road (2015)\n\n{B}\n\n{B2}")
    assert fury.credits.director == () and fury.film_titles == ("Mad Max – Fury Road",)


def test_the_last_of_a_row_of_sections_is_the_title_that_the_headline_begins_with() -> None:
    head = "Anasayfa » Eleştiri » {}\n\nSığınak: Bir Evin Anatomisi\nYönetmen: Baran Ateş\n\n{}"
    assert read(head.format("Sığınak", B)).film_titles == ("Sığınak",)
    assert read(head.format("Yazılar", B)).film_titles == ("Sığınak: Bir Evin Anatomisi",)


def test_signs_before_the_title_at_the_beginning_of_a_text() -> None:
    text = "Salt Harbour\n\n{} SALT HARBOUR (2012) is a short film about a ferry. {}\n\n{}"
    rating = read(text.format("🟡🟡⚪", B, B2)).rating
    assert rating is not None and rating.printed == "🟡🟡⚪"
    assert read(text.format("🎬", B, B2)).rating is None
    assert read(f"Salt Harbour\n\n★★★ Winter Signal was better. {B}\n\n{B2}").rating is None


def test_who_made_the_film_behind_its_title() -> None:
    german = (
        f"Kritik zu „Salzhafen“\n\nMit „Salzhafen“ legt Tove Lindqvist ihren zweiten Film vor. {G}"
    )
    assert read(german).credits.director == ("Tove Lindqvist",)
    player = german.replace(
        "legt Tove Lindqvist ihren zweiten Film vor", "kehrt Aki Mantere zurück"
    )
    assert read(player).credits.director == ()


def test_the_length_under_one_letter_and_an_average_above_the_text() -> None:
    review = read(
        f"Kritik: Salzhafen\n\nRegie: Tove Lindqvist\nL: 97 Min\nStart: 27.09.2018\n\n{G}\n\n{G}"
    )
    assert review.credits.runtime == 97
    assert read(f"6,4\n12.020\nSalzhafen\n\n{G}\n\n{G}").title == "Salzhafen"
    assert read(f"8½\n\n{B}\n\n{B2}").title == "8½"


def test_entries_of_a_menu_are_no_headline() -> None:
    menu = "Le Courrier\nS'abonner dès 1€\nSe connecter\nÀ la une\nMa ville\nFaits divers\nSports"
    head = "Cinéma. « Le Port salé » : l'eau qui dort"
    review = read(f"{menu}\n\n{head}\n\nPar Anne Brun\nPublié le 3 mars 2020\n\n{B}\n\n{B2}\n")
    assert review.title == head
