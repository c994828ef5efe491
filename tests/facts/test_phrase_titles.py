"""Titles in brackets behind a phrase or in the box of credits; several films headed by one form."""

from __future__ import annotations

import pytest

from .build import read

TOLD = (
    "Jemand rudert nachts über den Hafen und sagt nicht, warum. Die Kamera bleibt lange an der "
    "Reling, sieht auf das Wasser und dann auf die Leute."
)


@pytest.mark.parametrize(
    ("headline", "text", "film"),
    [
        (
            "Kaffee mit Schuss (Salt Harbour)",
            f"In „Salt Harbour“ ist es nass. {TOLD}",
            "Salt Harbour",
        ),
        ("Salzhafen (Salt Harbour)", f"„Salt Harbour“ heißt hier Salzhafen. {TOLD}", "Salzhafen"),
        ("Salzhafen (Salt Harbour)", f"Salzhafen ist nass. {TOLD}", "Salzhafen"),
    ],
)
def test_a_phrase_before_a_title_in_brackets_is_no_title(headline: str, text: str, film: str):
    assert read(f"{headline}\n\n{text}\n\n{TOLD}").film_titles[:1] == (film,)


BOX = "\n\nSALT HARBOUR\nDe Tove Lindqvist\nAvec Aki Mantere, Ruth Delacroix\nDurée : 1h48\nSortie le 14 juillet 2021\n"
SAID = (
    "La tôle froisse, la peau aussi, et sous la pluie le bateau part à six heures. Personne à bord "
    "n'a envie d'arriver, ce qui est la première bonne blague du film."
)


def test_a_line_that_heads_the_credits_again_is_the_title():
    review = read(f"SALT HARBOUR\n\nSous la pluie\n\n{SAID}\n\n{SAID}\n\nMa note : 7/10{BOX}")
    assert [title.casefold() for title in review.film_titles] == ["salt harbour"]
    assert review.credits.director == ("Tove Lindqvist",)


def test_a_line_that_begins_with_de_is_no_maker_without_a_cast_below():
    review = read(f"Salt Harbour\n\n{SAID}\n\nDe Tove Lindqvist\nsans rancune, le bateau.")
    assert review.credits.director == ()


@pytest.mark.parametrize(
    ("head", "title"), [("Steig nicht aus!\n\n6\n6/10", "Steig nicht aus!"), ("9\n\n6/10", "9")]
)
def test_the_number_of_a_rating_is_no_headline(head: str, title: str):
    credits = "Laufzeit:\n109 Min.\nRegie:\nTove Lindqvist\nKinostart:\n12. April 2018"
    review = read(f"Kritik\n\n{head}\n\n{credits}\n\n{TOLD}")
    assert [fact.value for fact in review.facts if fact.field == "title"] == [title]


STORY = "Meg sucht ihren verschwundenen Vater und reist dafür mit drei Damen durchs All."
VERDICT = "Ein Kinderbuch, das man nicht verfilmen kann, wurde verfilmt."


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"Heimkino\n\nSalzhafen\n\nInhalt:\n\n{STORY}\n\nFazit:\n{VERDICT}\n\nNasse Mäntel\n\nInhalt:\n\n"
         f"{STORY}\n\nFazit:\n{VERDICT}", "column"),
        (f"Salzhafen\n\nInhalt:\n\n{STORY}\n\nKritik:\n\n{VERDICT}\n\nFazit:\n{VERDICT}", "capsule"),
        (f"Und hier der Überblick:\n\nSalzhafen\n\nBewertung: ***\n\n{STORY}\n\nDie Brotdose\n\nBewertung: **\n\n"
         f"{STORY}\n\nNachtschicht 4\n\nBewertung: *\n\n{VERDICT}", "column"),
        (f"Salzhafen\n\n{STORY}\n\nplumedoie\nNote: 7/10\n{VERDICT}\n\nKapitän\nNote: 8/10\n{VERDICT}\n\nmoni\n"
         f"Note: 3/10\n{VERDICT}", "capsule"),
    ],
)  # fmt: skip
def test_what_every_film_has_one_of_heads_each_of_several(text: str, kind: str):
    assert (read(text).kind == "column") is (kind == "column")


ONE = (
    "De Tove Lindqvist avec Aki Mantere, Ruth Delacroix\nSalt Harbour\nUn bateau part à six heures."
)
TWO = "De Jonas Weber avec Marie Delacroix\nEn retard\nUn chef d'orchestre se découvre un frère."


@pytest.mark.parametrize(
    ("text", "listing"),
    [
        (f"Films du mois\n\n{ONE}\n{TWO}", True),
        (f"Salt Harbour\n\n{ONE}\n\n{SAID}", False),
        (f"Deux films\n\n{ONE}\n{SAID}\n{SAID}\n{TWO}\n{SAID}\n{SAID}", False),
    ],
)
def test_films_with_their_makers_and_a_sentence_each_are_a_programme(text: str, listing: bool):
    assert (read(text).kind == "listing") is listing
