"""Ids of film databases: they join what agrees, part what differs, and are doubted at times."""

from __future__ import annotations

from index.films import join
from tests.films.test_joining import films, says

ALIEN, ALIENS = "imdb:tt0078748", "imdb:tt0090605"


def test_an_id_joins_what_years_would_part() -> None:
    claims = [
        says("a", "Suspiria", year=1977, ids=("imdb:tt0076786",)),
        says("b", "Suspiria", year=2001, ids=("imdb:tt0076786",)),
    ]
    assert len(join(claims).films) == 1
    assert join(claims).doubts == {}


def test_an_id_tells_two_films_of_one_title_apart() -> None:
    claims = [
        says("a", "Suspiria", year=1977, ids=("imdb:tt0076786",)),
        says("b", "Suspiria", year=2018, ids=("imdb:tt1034415",)),
        says("c", "Suspiria", ids=("imdb:tt1034415",)),
    ]
    assert films(join(claims)) == ["Suspiria (1977): a", "Suspiria (2018): b c"]


def test_ids_that_differ_speak_against_one_film() -> None:
    claims = [
        says("a", "Pinocchio", year=2022, ids=("imdb:tt1488589",)),
        says("b", "Pinocchio", year=2022, ids=("imdb:tt4593060",)),
        says("c", "Pinocchio", year=2022),
    ]
    joined = join(claims)
    assert joined.of["a"] != joined.of["b"]
    assert "c" in joined.doubts and "c" not in joined.of


def test_ids_of_two_databases_do_not_differ() -> None:
    claims = [
        says("a", "Heat", year=1995, ids=("imdb:tt0113277",)),
        says("b", "Heat", year=1995, ids=("tmdb:949",)),
    ]
    assert len(join(claims).films) == 1


def test_a_shared_director_lets_an_id_join_two_titles() -> None:
    claims = [
        says("a", "Le Samouraï", directors=("Jean-Pierre Melville",), ids=("imdb:tt0062229",)),
        says("b", "The Godson", directors=("J.-P. Melville",), ids=("imdb:tt0062229",)),
    ]
    (film,) = join(claims).films
    assert {film.title, *film.aliases} == {"Le Samouraï", "The Godson"}


def test_an_id_copied_by_mistake_is_doubted() -> None:
    claims = [
        says("a", "Aliens", year=1986, ids=(ALIENS,)),
        says("b", "Aliens", ids=(ALIENS,)),
        says("c", "Alien", year=1979, ids=(ALIENS,)),
        says("d", "Alien", year=1979, ids=(ALIEN,)),
    ]
    joined = join(claims)
    assert films(joined) == ["Alien (1979): c d", "Aliens (1986): a b"]
    assert joined.doubts == {"c": "its IMDb id tt0090605 is that of Aliens"}


def test_where_nothing_says_which_is_right_both_are_doubted() -> None:
    joined = join([says("a", "Alien", ids=(ALIEN,)), says("b", "Heat", ids=(ALIEN,))])
    assert films(joined) == ["Alien (None): a", "Heat (None): b"]
    assert set(joined.doubts) == {"a", "b"}


def test_a_document_with_an_id_and_no_title_joins() -> None:
    joined = join([says("a", "Alien", year=1979, ids=(ALIEN,)), says("b", ids=(ALIEN,))])
    assert films(joined) == ["Alien (1979): a b"]


def test_an_id_alone_makes_no_film() -> None:
    assert join([says("a", ids=(ALIEN,)), says("b", ids=(ALIEN,))]).films == ()
