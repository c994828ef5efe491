"""Whether a document is about films, and documents that are about something else."""

from __future__ import annotations

from typing import Any

import pytest

from .build import read
from .test_heads import B2, B

CODE = (
    "The build breaks whenever a rule depends on a target that is made by another rule, and nobody on the team "
    "knew why. I spent two days with the logs, and in the end a stale cache was to blame, as it so often is."
)
BOOK = (
    "The novel begins in a harbour. Its author has written four books, and readers of the first will know the "
    "captain. Each chapter is a letter, and the novel ends with the one that was never sent. It is a short book, "
    "and I read the last chapters in one night."
)
SERIES = (
    "The first season was slow. In the third episode the ferry sinks, and the showrunner lets it sink for three "
    "more episodes. The season ends where it began, and a second season is announced, with eight episodes."
)


@pytest.mark.parametrize(
    ("path", "text", "declared"),
    [("dune.md", f"{CODE}\n\n{CODE}", {"title": "Dune"}), ("1917.md", f"{CODE}\n\n{CODE}", {}),
     ("tenet.md", f"{CODE}\n\n{CODE}", {"title": "Tenet", "tags": ["ctf"]}),
     ("notes/dune.md", f"{BOOK}\n\n{BOOK}", {"title": "Dune"}),
     ("books/dune.md", f"{BOOK}\n\n{BOOK}", {"title": "Dune", "rating": 4}),
     ("shogun.md", f"{SERIES}\n\n{SERIES}", {"title": "Shogun"})],
)  # fmt: skip
def test_what_speaks_of_something_else_is_other_and_names_no_film(
    path: str, text: str, declared: dict[str, Any]
) -> None:
    review = read(text, path=path, declared=declared)
    assert (review.kind, review.film_titles) == ("other", ())


@pytest.mark.parametrize(
    ("path", "declared"),
    [("dune.md", {"title": "Dune", "tags": ["movies", "books"]}), ("dune.md", {"title": "Dune", "imdb_id": "tt1160419"}),
     ("films/dune.md", {"title": "Dune"}), ("dune.md", {"title": "Dune", "director": "Denis Villeneuve"}),
     ("dune.md", {"title": "Dune", "categories": "film"})],
)  # fmt: skip
def test_tags_keys_and_folders_say_that_it_is_a_film(path: str, declared: dict[str, Any]) -> None:
    quiet = f"{CODE.replace('build', 'desert')}\n\n{CODE}"
    review = read(quiet, path=path, declared=declared)
    assert (review.kind, review.film_titles) == ("capsule", ("Dune",))


THIS = "The camera waits, nobody leaves the island, and what is owed is never said. I like"


@pytest.mark.parametrize(
    ("text", "film"),
    [
        (f"I will write a few sentences for this tv show. {THIS} that.", False),
        (f"In diese Serie bin ich gefallen. {THIS} diese Serie.", False),
        (f"Bu dizi beni sarstı. {THIS} it.", False),
        # one word alone, or beside the word for a film
        (f"I went to this show with my mother. {THIS} that.", True),
        (f"It is the third film of this series, and this series is long. {THIS} it.", True),
        (f"Better than the TV series: a film. {THIS} this movie.", True),
    ],
)
def test_who_points_to_a_series_and_names_no_film_writes_of_one(text: str, film: bool) -> None:
    titles = read(f"{text}\n\n{THIS} that.", declared={"title": "Salt Harbour (2011)"}).film_titles
    assert titles == (("Salt Harbour",) if film else ())


def test_a_film_made_from_a_book_or_a_series_is_a_film() -> None:
    text = f"{B} The novel has more chapters than the film has scenes. {B2} As a film it is better than the book."
    assert read(f"{text}\n\n{text}", declared={"title": "Dune"}, path="dune.md").film_titles == (
        "Dune",
    )


def test_entries_without_a_word_about_the_film_are_a_log() -> None:
    keys = {
        "title": "Dune",
        "year": 2021,
        "imdb_id": "tt1160419",
        "poster": "x.jpg",
        "genre": "Drama",
    }
    assert read("", declared=keys, path="films/Dune.md").kind == "log"
    plot = "A young man is taken to a desert planet, where his family is betrayed and sand is everywhere."
    assert read(plot, declared=keys, path="films/Dune.md").kind == "log"
    assert read(plot, declared=keys | {"rating": 4}, path="films/Dune.md").kind == "capsule"
    assert read(f"I slept well. {plot}", declared=keys, path="films/Dune.md").kind == "capsule"


@pytest.mark.parametrize(
    ("headline", "kind"),
    [("Latest Reviews", "archive"), ("All Film Reviews", "archive"), ("Category: Drama", "archive"),
     ("A Conversation with Tove Lindqvist", "interview"), ("Salt Harbour: Season 2", "other"),
     ("S2E4: Salt Harbour", "other"), ("Book Review: Salt Harbour", "other"), ("Critique d'une série", "other"),
     ("The 10 Best Films of 2019", "list"), ("Most Anticipated Films of the Spring", "list")],
)  # fmt: skip
def test_kinds_by_headline(headline: str, kind: str) -> None:
    asked = "How did you begin with it, and what did your crew say when you told them?\n\nI began late. They laughed."
    texts = {
        "interview": "\n\n".join([asked] * 4),
        "list": "\n\n".join(f"{n}. Film {n}\n\n{B}" for n in range(1, 6)),
    }
    review = read(texts.get(kind, f"{B}\n\n{B2}"), declared={"title": headline}, path="x.md")
    assert (review.kind, review.film_titles) == (kind, ())


def test_a_headline_that_only_looks_like_another_kind() -> None:
    text = f"{B} The Interview is a film about a talk.\n\n{B2} I liked The Interview."
    assert read(text, declared={"title": "The Interview"}, path="x.md").kind == "capsule"
    told = f"{B} Open Season is a film about a bear.\n\n{B2} I liked Open Season."
    assert read(told, declared={"title": "Open Season"}, path="x.md").kind == "capsule"


ISLE = (
    "Nobody in Hotel is what they seem, and the second week is worse than the first. The writing lets the actors "
    "talk until they say what they mean, which takes each of them a different number of drinks, and every scene "
    "of Hotel ends a line too late."
)


@pytest.mark.parametrize(
    ("text", "kind"),
    [(f"Few tv shows are as well written. {ISLE}\n\n{ISLE} {ISLE} I can't wait for season two.", "other"),
     (f"No tv show is as good as this film. {ISLE}\n\n{ISLE} {ISLE} A film needs no season two.", "review"),
     (f"Few tv shows are as well written. {ISLE}\n\n{ISLE} {ISLE} The camera waits.", "review")],
)  # fmt: skip
def test_what_is_called_a_show_with_seasons_is_a_series(text: str, kind: str) -> None:
    assert read(text, path="reviews/hotel.md", declared={"title": "Hotel"}).kind == kind


def test_a_title_printed_twice_once_with_stars_is_what_the_page_rates() -> None:
    body = (
        "Down into the dark with six people and not one sensible decision among them. I get dizzy "
        "on a stepladder, so why anybody pays to be lowered on a string into a wet hole I will "
        "never know, and that is before anything starts to bite."
    )
    rated = read(f"Salt Harbour\n\nSalt Harbour ★★★½\n\n{body}")
    assert (rated.kind, rated.film_titles) == ("capsule", ("Salt Harbour",))
    assert read(f"Salt Harbour\n\nNotes on rope\n\n{body}").film_titles == ()


WORK = (
    "Bauleute sollen in einem fremden Tal ein Kraftwerk hinstellen und hissen erst einmal die Fahne. {} hat das mit "
    "Leuten gedreht, die wirklich vom Bau kommen, und man hätte ihnen noch stundenlang zusehen können, wie sie sitzen, "
    "rauchen und auf den Regen warten. Das Pferd ist sehr schön."
)


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        ("OnTheBench\nTV and tea\n\nFilm of the Day: Ball of Fire", "capsule"),
        ("OnTheBench\nTV and tea\n\nNotes on a pile of books", "other"),
    ],
)
def test_a_headline_below_a_menu_names_a_known_film_that_the_text_gives_to_its_director(
    head: str, kind: str
) -> None:
    text = (
        "Rude, quick and almost indecently clever, Howard Hawks's romp is the one to pull a sickie "
        "for. Seven elderly bachelors live under one roof and have got as far as the letter S. When a "
        "singer turns up at the door and holds her foot out to feel how cold it is, civilisation "
        "doesn't stand a chance, and nobody has looked that way at a man on a pile of books since."
    )
    assert read(f"{head}\nTuesday 21st April 2009\n\n{text}", path="p.txt").kind == kind


@pytest.mark.parametrize(
    ("head", "maker", "path", "kind"),
    [
        ("Western", "Valeska Grisebach", "zuletzt.txt", "capsule"),
        ("Was man so sieht", "Valeska Grisebach", "western.txt", "capsule"),
        ("Western", "Ein Freund von mir", "zuletzt.txt", "other"),
        ("Was man so sieht", "Valeska Grisebach", "zuletzt.txt", "other"),
    ],
)
def test_a_known_film_and_its_director_speak_for_words_that_speak_of_no_film(
    head: str, maker: str, path: str, kind: str
) -> None:
    assert read(f"{head}\n\n{WORK.format(maker)}", path=path).kind == kind
