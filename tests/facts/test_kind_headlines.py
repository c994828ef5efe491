"""Kinds that headlines, headings, categories and signatures tell: and their look-alikes."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.model import Review

from .build import read, read_saved
from .test_credit_lines import B1, B2

BODY = f"{B1}\n\n{B2}"
SAID = (
    "The film takes its time with the harbour and I liked that, though the last act of this movie "
    "is a little long for what it has to say about boats, money and the cold."
)


def saved(tmp_path: Path, text: str) -> Review:
    return read_saved(tmp_path, text)


@pytest.mark.parametrize(
    "headline",
    [
        "Ann Lee, actrice uit Zoute Haven, overleden op 79 jaar",
        "Ann Lee, star of Salt Harbour, has died aged 79",
        "Muere la actriz Ann Lee, protagonista de Puerto Salado, a los 79 años",
        "Ann Lee mit 79 Jahren gestorben",
        "L'actrice Ann Lee est décédée",
        "È morta Ann Lee: l'attrice aveva 79 anni",
        "Ünlü oyuncu Ann Lee 79 yaşında hayatını kaybetti",
        "Oscars 2031: the full list",
        "Golden Globes 2031: all winners",
        "Oscars 2031 : le palmarès",
    ],
)
def test_obituaries_and_prizes_are_news(headline: str) -> None:
    assert read(f"{headline}\n\n{BODY}\n\n{SAID}").kind == "news"


@pytest.mark.parametrize(
    "headline",
    ["Dead Man's Harbour (2012)", "The Boat That Died", "Gestorben wird später", "Il est mort le roi",
     "They Died at Sea (1941)"],
)  # fmt: skip
def test_titles_with_death_in_them_are_no_news(headline: str) -> None:
    review = read(f"{headline}\n\n{SAID}\n\n{BODY}", declared={"rating": "4/5"})
    assert review.kind == "review"
    assert read(f"{headline}\n\n{SAID}\n\n{BODY}\n\n{SAID}").kind != "news"


def test_a_link_to_an_encyclopedia_in_a_review_makes_no_entry_of_it() -> None:
    link = "https://en.wikipedia.org/wiki/Salt_Harbour"
    text = f"{SAID}\n\n{BODY}"
    rated = read(text, declared={"title": "Salt Harbour", "rating": "4/5", "link": link})
    assert rated.kind == "review"
    assert read(text, declared={"title": "Salt Harbour", "link": link}).kind == "listing"


def test_several_known_films_in_the_headings_make_a_column(tmp_path: Path) -> None:
    heads = ("Tangerine", "Hundreds of Beavers", "The Florida Project", "Red Rocket")
    body = "\n\n".join(f"## {head}\n\n{SAID}" for head in heads)
    review = saved(tmp_path, f"---\ntitle: Catching up in the harbour\n---\n\n{body}\n")
    assert review.kind == "column"


def test_headings_of_parts_of_one_review_make_none(tmp_path: Path) -> None:
    heads = ("The Verdict", "Music", "The Good", "Story")
    body = "\n\n".join(f"## {head}\n\n{SAID}" for head in heads)
    review = saved(tmp_path, f"---\ntitle: Salt Harbour\nrating: 4/5\n---\n\n{body}\n")
    assert review.kind == "review"


def test_a_text_headed_by_a_director_is_an_essay_and_has_no_credits() -> None:
    text = (
        "Hayao Miyazaki has made films for forty years, and every film of his has wind in it. "
        "I have seen most of these films twice, and the director has never repeated himself."
    )
    keys = {"title": "Hayao Miyazaki"}
    body = f"{text}\n\n{SAID}\n\n{text}\n\n{SAID}"
    review = read(body, path="hayao-miyazaki.txt", declared=keys)
    assert review.film_titles == ()
    assert review.kind == "essay" and review.credits.director == ()


def test_a_tagline_calls_a_text_a_review() -> None:
    asked = "\n\n".join(
        f"Is he the captain in scene {n}? Why would he go out there?" for n in range(9)
    )
    keys = {"title": "quiet salt", "tagline": "a brandt movie review"}
    assert read(f"{SAID}\n\n{asked}\n\n{SAID}", declared=keys).kind == "review"


@pytest.mark.parametrize(
    ("keys", "kind"),
    [
        ({"title": "El cine de mañana viaja al norte", "author": "EFE"}, "news"),
        ({"title": "El cine de mañana viaja al norte", "author": "Ann Lee"}, "review"),
    ],
)
def test_what_an_agency_signs_is_news(keys: dict[str, str], kind: str) -> None:
    text = (
        "La película de la directora Ana Prado abre el lunes el ciclo de cine del puerto. El film "
        "cuenta la historia de dos hermanas y se rodó en la costa durante el invierno pasado."
    )
    found = read(f"{text}\n\n{text}", declared=keys).kind
    assert found == "news" if kind == "news" else found != "news"


def test_a_column_has_no_credits_of_prose() -> None:
    text = (
        "This month 27 films open. I liked the trailer of the new documentary by Ada Brandt, and "
        "the second film of the week has two sisters in it who sell soap to tourists."
    )
    review = read(f"Opening in August\n\n{text}\n\n{text}", path="2007-08-01-opening.txt")
    assert review.kind != "review" or review.credits.director
    if review.kind in ("news", "column", "list", "other"):
        assert (review.credits.director, review.credits.year) == ((), None)
