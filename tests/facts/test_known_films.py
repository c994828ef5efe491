"""Common knowledge of films: its list, what is found in it, and what it is evidence for."""

from __future__ import annotations

from importlib.resources import files

import pytest

from index import known_films
from index.folding import fold
from index.known_films import (
    directed,
    films_called,
    folded_list,
    longer_titles,
    named_directors,
    read_line,
    spelled,
)

from .build import read

LINES = files("index").joinpath(known_films.FILE).read_text("utf-8").splitlines()
TOLD = (
    "It begins at six in the morning and nobody in it has slept. The camera stays with two people "
    "who talk about money, then about nothing, and it never once leaves the street they live in."
)


def test_the_list_is_in_order_and_well_formed() -> None:
    films = [read_line(line) for line in LINES]
    assert len(set(LINES)) == len(LINES) > 20_000
    keys = [(fold(film.title), film.year) for film in films]
    assert keys == sorted(keys)
    for film in films:
        assert 1895 <= film.year <= 2026 and film.title.strip() == film.title and fold(film.title)
        assert film.directors and all(name.strip() == name and name for name in film.directors)
        assert fold(film.title) not in map(fold, film.others) and ";" not in film.title


def test_the_list_is_folded_at_once_as_each_title_is() -> None:
    for line, folded in zip(LINES, folded_list("\n".join(LINES)).split("\n"), strict=True):
        title, _, directors, others = line.split("\t")
        keys = [fold(title), *map(fold, directors.split("; ")), *map(fold, others.split("; "))]
        plain, _, names, more = folded.split("\t")
        assert [plain, *names.split(";"), *more.split(";")] == keys


@pytest.mark.parametrize(
    ("title", "year"),
    [("Tár", 2022), ("the hateful 8", 2015), ("HACHI A DOGS TALE", 2009), ("Kış Uykusu", 2014),
     ("Das Leben der Anderen", 2006), ("Dune: Part 2", 2024), ("Zone of Interest", 2023)],
)  # fmt: skip
def test_titles_are_found_however_they_are_written(title: str, year: int) -> None:
    assert year in [film.year for film in films_called(title)]


def test_what_is_known_of_names() -> None:
    assert directed("Lady Bird", "greta gerwig") and not directed("Lady Bird", "Sean Baker")
    assert films_called("Salt Harbour") == [] and films_called("") == films_called("...") == []
    assert named_directors("a film by agnes varda of 1962".split()) == {"agnes varda"}
    assert "alien resurrection" in longer_titles("alien") and spelled("wall e") == "WALL-E"
    assert spelled("salt harbour") == "salt harbour"


@pytest.mark.parametrize(
    ("text", "path", "titles", "directors"),
    [
        (f"Sean Baker once more. {TOLD} I liked red rocket more than I thought, with all its sun and its talk.",
         "note.txt", ("red rocket",), ("Sean Baker",)),
        (f"Rubrics and rudders\n\nGreta Gerwig knows the town. {TOLD}", "lady-bird.md", ("Lady Bird",), ("Greta Gerwig",)),
        (f"Newest\n\nLady Bird\n\nGreta Gerwig knows the town. {TOLD} Lady Bird is funny.", "a.txt",
         ("Lady Bird",), ("Greta Gerwig",)),
        (f"Heat\n\nThe stove is out and the landlord does not answer. {TOLD}", "notes/stove.md", (), ()),
        (f"Three hours in a wet coat\n\nHe walks to the park and back. {TOLD}", "coat.txt", (), ()),
    ],
)  # fmt: skip
def test_a_known_film_is_found_where_its_director_is_named(
    text: str, path: str, titles: tuple[str, ...], directors: tuple[str, ...]
) -> None:
    review = read(text, path=path)
    assert tuple(map(str.casefold, review.film_titles)) == tuple(map(str.casefold, titles))
    assert review.credits.director == directors


def test_who_made_the_film_is_no_critic_of_it() -> None:
    stated = {"title": "Lady Bird", "author": "Greta Gerwig", "year": 2017}
    assert read(f"{TOLD}\n\n{TOLD}", path="lady-bird.md", declared=stated).critic is None
    stated["title"] = "Salt Harbour"
    assert read(f"{TOLD}\n\n{TOLD}", path="x.md", declared=stated).critic == "Greta Gerwig"


@pytest.mark.parametrize(
    ("sentence", "year"),
    [
        ("Sean Baker made Red Rocket in 2021, with no money.", 2021),
        ("Sean Baker came with Red Rocket to the Cannes Festival 2021.", None),
        ("Sean Baker's Red Rocket opened here on December 10, 2021.", None),
        ("Sean Baker's Red Rocket is better than anything of 2019.", None),
    ],
)
def test_the_known_year_is_the_films_where_it_stands_by_itself(
    sentence: str, year: int | None
) -> None:
    assert read(f"Red Rocket\n\n{TOLD} {sentence}").credits.year == year


@pytest.mark.parametrize(
    ("path", "titles"),
    [("celda-211-menudo-peliculon.txt", ("Celda 211",)), ("notas.txt", ())],
)
def test_small_words_are_no_title_because_their_director_made_a_film_called_so(
    path: str, titles: tuple[str, ...]
) -> None:
    text = (
        "Entre unas cosas y otras (la gripe, el niño, el curro) no había manera de ir al cine.\n\n"
        "Lo de Daniel Monzón con la cárcel es de quitarse el sombrero: la cámara no suelta al "
        "funcionario, y uno sale del cine con ganas de abrazar a cualquiera. Qué película."
    )
    assert read(text, path=path).film_titles[:1] == titles
