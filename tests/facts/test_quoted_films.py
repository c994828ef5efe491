"""Films in quotation marks: in headlines and first sentences, beside a maker or a trade word."""

from __future__ import annotations

import pytest

from index.facts.quoted_films import film_in_headline, film_in_opening

from .build import read

NAME = "Tove Lindqvist"
DE = (
    "Ein Fährmann fährt um sechs Uhr ab, und niemand an Bord hat irgendetwas zu tun. Lindqvist "
    "schaut dabei zu, als hätte sie alle Zeit der Welt, und die Kamera bewegt sich kaum.\n\n"
    "Später wird es lauter, ein Sturm zieht auf. Das ist schön anzusehen und ein wenig lang, und "
    "die letzten zwanzig Minuten sind so still wie wenig anderes im Kino dieses Jahres."
)


@pytest.mark.parametrize(
    ("headline", "title", "maker"),
    [("« Le Sel du port », de Tove Lindqvist : attendre la tempête", "Le Sel du port", NAME),
     ("\"Le Sel du port\" de la réalisatrice Tove Lindqvist : une traversée", "Le Sel du port", NAME),
     ("Vater, Fähre, falsche Zähne: „Salzhafen“", "Salzhafen", None),
     ("Wenn keiner mehr fährt: «Salzhafen» im Kino", "Salzhafen", None),
     ("Trailer und Kritik zum Kinofilm „Salzhafen“", "Salzhafen", None),
     ("Ein Film für die Leinwand: Tove Lindqvists \"Salzhafen\"", "Salzhafen", None),
     ("„Salzhafen“: Warten auf den Sturm", "Salzhafen", None),
     ("\"Drive My Coat\" : trois heures sur la banquette", "Drive My Coat", None)],
)  # fmt: skip
def test_films_in_headlines(headline: str, title: str, maker: str | None) -> None:
    found = film_in_headline(headline)
    assert found is not None and (found.title, found.maker) == (title, maker)


@pytest.mark.parametrize(
    "headline",
    ["Tove Lindqvist: „Ich warte gern“", "« J'aime attendre » : Tove Lindqvist se confie",
     "„Warten ist schön“ – Tove Lindqvist im Interview", "\"Wir hatten Angst\": Regisseurin über den Sturm",
     "„Salzhafen“ und „Nasse Mäntel“ im Kino", "Der Roman „Salzhafen“: eine Fähre", "Le livre « Sel » : une traversée",
     "Die Polizei sucht Zeugen: „Ruft uns an!“", "Warten auf den Sturm",
     "« Attendre, c'est vivre » : Tove Lindqvist"],
)  # fmt: skip
def test_what_headlines_quote_else(headline: str) -> None:
    assert film_in_headline(headline) is None


@pytest.mark.parametrize(
    ("opening", "maker"),
    [("Im Drama \"Salzhafen\" von Tove Lindqvist fährt eine Fähre ab.", NAME),
     ("Oui, répond-elle. ''Salzhafen'', de Tove Lindqvist, commence par une fuite.", NAME),
     ("Das Kriegsdrama „Salzhafen“ läuft seit Donnerstag.", None),
     ("La comédie « Salzhafen » sort mercredi.", None)],
)  # fmt: skip
def test_films_in_first_sentences(opening: str, maker: str | None) -> None:
    found = film_in_opening(opening)
    assert found is not None and (found.title, found.maker) == ("Salzhafen", maker)


@pytest.mark.parametrize(
    "opening",
    ["Der Roman \"Salzhafen\" von Tove Lindqvist erschien im Herbst.",
     "Sie sagt „Salz“ und meint „Hafen“.", "D'après « Salzhafen » de Tove Lindqvist, un récit.",
     "Er rief „Kommt mit“ von Tür zu Tür."],
)  # fmt: skip
def test_what_first_sentences_quote_else(opening: str) -> None:
    assert film_in_opening(opening) is None


def test_title_and_director_of_a_review() -> None:
    review = read(f"« Salzhafen », de Tove Lindqvist : attendre la tempête\n\n{DE}")
    assert review.film_titles == ("Salzhafen",) and review.credits.director == (NAME,)
    review = read(f'Im Drama "Salzhafen" von Tove Lindqvist fährt eine Fähre. {DE}')
    assert review.film_titles == ("Salzhafen",) and review.credits.director == (NAME,)


def test_news_belong_to_no_film_that_they_only_speak_of() -> None:
    news = (
        'Das Drama "Salzhafen" von Tove Lindqvist geht ins Rennen um den Preis. Das teilte die '
        "Jury am Samstag in Köln mit.\n\nDer Film setzte sich gegen elf Mitbewerber durch. Die "
        "Verleihung findet im Juni statt, die Shortlist wird im Mai erwartet.\n\nred/dpa"
    )
    review = read(news)
    assert (review.kind, review.film_titles, review.credits.director) == ("news", (), ())


def test_two_makers_behind_a_title_are_no_one_of_both_names() -> None:
    text = "Un film lento y hermoso. " * 12
    head = "Crítica de “Sal”, de Juan Tito Holt y Ane Lind"
    assert read(f"{head}\n\n{text}").credits.director in (
        (),
        ("Juan Tito Holt",),
        ("Juan Tito Holt", "Ane Lind"),
    )
