"""Which documents are about one film, and what speaks against it."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.films import Claim, Joined, join
from index.person.film_entry import FilmEntry

ARGENTO = ("Dario Argento",)
GUADAGNINO = ("Luca Guadagnino",)
BAKER = ("Sean Baker",)


def says(review: str, *titles: str, kind: str = "review", **more: Any) -> Claim:
    """A claim whose path is its id with an ending."""
    return Claim(id=review, path=f"{review}.txt", kind=kind, titles=titles, **more)


def films(joined: Joined) -> list[str]:
    return [
        f"{film.title} ({film.year}): {' '.join(sorted(film.reviews))}" for film in joined.films
    ]


def remakes(*more: Claim) -> Joined:
    """The two Suspirias, and what else is said."""
    return join(
        [
            says("argento", "Suspiria", year=1977, directors=ARGENTO),
            says("luca", "Suspiria", year=2018, directors=GUADAGNINO),
            *more,
        ]
    )


def test_three_documents_of_one_film_state_three_things() -> None:
    joined = join(
        [
            says(
                "000",
                "Red Rocket (2021)",
                kind="explainer",
                year=2021,
                directors=BAKER,
                aggregate=67.85,
            ),
            says("001", "RED ROCKET", directors=BAKER),
            says("002", "Red Rocket", year=2022, release_year=2022, directors=BAKER),
        ]
    )
    (film,) = joined.films
    assert film.id == "red-rocket-2021"
    assert (film.title, film.year, film.years, film.director) == (
        "Red Rocket",
        2021,
        (2021, 2022),
        BAKER,
    )
    assert (film.count, film.rating.count, film.rating.mean, film.rating.aggregate) == (
        3,
        0,
        None,
        67.85,
    )
    assert film.aliases == ()
    assert joined.of == {"000": film.id, "001": film.id, "002": film.id}
    assert joined.doubts == {}


def test_years_more_than_one_apart_are_two_films() -> None:
    assert films(join([says("a", "Pearl", year=2020), says("b", "Pearl", year=2022)])) == [
        "Pearl (2020): a",
        "Pearl (2022): b",
    ]


def test_a_chain_of_years_breaks_at_the_same_place_in_any_order() -> None:
    claims = [says(str(year), "Pearl", year=year) for year in (2018, 2019, 2020)]
    for order in ([0, 1, 2], [2, 1, 0], [1, 2, 0]):
        assert films(join([claims[at] for at in order])) == [
            "Pearl (2018): 2018 2019",
            "Pearl (2020): 2020",
        ]


def test_directors_without_a_name_in_common_are_two_films() -> None:
    joined = join(
        [
            says("a", "Pinocchio", year=2022, directors=("Guillermo del Toro", "Mark Gustafson")),
            says("b", "Pinocchio", year=2022, directors=("Robert Zemeckis",)),
            says("c", "Pinocchio", year=2022, directors=("Mark Gustafson",)),
        ]
    )
    assert {film.id: sorted(film.reviews) for film in joined.films} == {
        "pinocchio-2022-mark-gustafson-guillermo-del-toro": ["a", "c"],
        "pinocchio-2022-robert-zemeckis": ["b"],
    }


def test_a_document_with_neither_joins_the_only_film_of_its_title() -> None:
    assert films(join([says("a", "Us", year=2019), says("b", "US"), says("c", "Us!")])) == [
        "Us (2019): a b c"
    ]


def test_a_document_with_neither_is_doubtful_between_two_films() -> None:
    joined = remakes(says("bare", "Suspiria"))
    assert "bare" not in joined.of
    assert joined.doubts == {"bare": "Suspiria (1977) or Suspiria (2018)"}


def test_a_doubt_names_the_director_where_the_year_is_the_same() -> None:
    joined = join(
        [
            says("a", "Pinocchio", year=2022, directors=("Guillermo del Toro",)),
            says("b", "Pinocchio", year=2022, directors=("Robert Zemeckis",)),
            says("c", "Pinocchio", year=2022),
        ]
    )
    assert joined.doubts == {
        "c": "Pinocchio (2022) by Guillermo del Toro or Pinocchio (2022) by Robert Zemeckis"
    }


@pytest.mark.parametrize(
    ("stated", "film"),
    [
        ({"year": 1977}, "suspiria-1977"),
        ({"year": 2019}, "suspiria-2018"),
        ({"directors": ("D. Argento",)}, "suspiria-1977"),
        ({"directors": ("Guadagnino",)}, "suspiria-2018"),
        ({"release_year": 2018}, "suspiria-2018"),
        ({"release_year": 1977}, "suspiria-1977"),
        ({"release_year": 2018, "directors": ARGENTO}, "suspiria-1977"),
    ],
)
def test_one_thing_stated_decides(stated: dict[str, Any], film: str) -> None:
    joined = remakes(says("new", "Suspiria", **stated))
    assert joined.of["new"] == film
    assert joined.doubts == {}


def test_a_release_long_after_is_no_proof() -> None:
    """A review that gives only a late release may be of a remake: it isn't put with the old film."""
    joined = join([says("a", "Suspiria", year=1977), says("b", "Suspiria", release_year=2018)])
    assert "b" not in joined.of
    assert joined.doubts == {"b": "Suspiria (1977) or a later film of that title"}


def test_nothing_is_released_before_it_is_made() -> None:
    joined = join([says("a", "Suspiria", year=2018), says("b", "Suspiria", release_year=1977)])
    assert joined.of["a"] != joined.of["b"]


def test_a_director_who_made_it_twice_is_doubtful_without_a_year() -> None:
    haneke = ("Michael Haneke",)
    joined = join(
        [
            says("a", "Funny Games", year=1997, directors=haneke),
            says("b", "Funny Games", year=2007, directors=haneke),
            says("c", "Funny Games", directors=haneke),
        ]
    )
    assert len(joined.films) == 2
    assert joined.doubts == {"c": "Funny Games (1997) or Funny Games (2007)"}


def test_a_year_and_a_director_from_two_documents_make_one_film() -> None:
    (film,) = join([says("a", "M", year=1931), says("b", "M", directors=("Fritz Lang",))]).films
    assert (film.year, film.director) == (1931, ("Fritz Lang",))


def test_a_director_without_a_year_between_two_films_known_by_year() -> None:
    joined = join(
        [
            says("a", "Suspiria", year=1977),
            says("b", "Suspiria", year=2018),
            says("c", "Suspiria", directors=ARGENTO),
        ]
    )
    assert joined.doubts == {"c": "Suspiria (1977) or Suspiria (2018)"}


def test_a_hero_is_not_the_hero() -> None:
    joined = join(
        [says("a", "A Hero", year=2021), says("b", "The Hero"), says("c", "The Hero", year=2021)]
    )
    assert films(joined) == ["A Hero (2021): a", "The Hero (2021): b c"]


def test_the_same_article_is_the_better_match() -> None:
    joined = join(
        [
            says("a", "The Room", year=2003),
            says("b", "Room", year=2015),
            says("c", "Room"),
            says("d", "The Room"),
        ]
    )
    assert films(joined) == ["The Room (2003): a d", "Room (2015): b c"]


def test_a_document_with_two_titles_teaches_the_other() -> None:
    joined = join(
        [
            says("a", "L'INNOCENCE (KAIBUTSU)"),
            says("b", "Kaibutsu", year=2023),
            says("c", "L'innocence"),
        ]
    )
    (film,) = joined.films
    assert film.title == "L'innocence"
    assert film.aliases == ("Kaibutsu",)
    assert film.year == 2023
    assert sorted(film.reviews) == ["a", "b", "c"]


def test_an_alias_that_is_learnt_late_brings_two_films_together() -> None:
    kore = ("Hirokazu Kore-eda",)
    joined = join(
        [
            says("a", "Monster", year=2023, directors=kore),
            says("b", "Kaibutsu", year=2023, directors=("Kore-eda Hirokazu",)),
            says("c", "Monster / Kaibutsu"),
            says("d", "Kaibutsu"),
        ]
    )
    (film,) = joined.films
    assert sorted(film.reviews) == ["a", "b", "c", "d"]
    assert joined.doubts == {}


def test_an_alias_bridges_no_two_films_that_have_something_against_each_other() -> None:
    joined = join(
        [
            says("a", "Monster", year=2023, directors=("Hirokazu Kore-eda",)),
            says("b", "Innocence", year=2004, directors=("Lucile Hadžihalilović",)),
            says("c", "Monster / Innocence"),
            says("d", "Monster", year=2003, directors=("Patty Jenkins",)),
        ]
    )
    assert [film.year for film in joined.films if "c" not in film.reviews][:3] == [2004, 2003, 2023]
    assert joined.doubts == {"c": "Monster (2003) or Monster (2023)"}


def test_names_in_two_scripts_leave_it_to_title_and_year() -> None:
    joined = join(
        [
            says("a", "Drive My Car", year=2021, directors=("Ryusuke Hamaguchi",)),
            says("b", "ドライブ・マイ・カー (Drive My Car)", year=2021, directors=("濱口竜介",)),
        ]
    )
    (film,) = joined.films
    assert film.title == "Drive My Car"
    assert film.aliases == ("ドライブ・マイ・カー",)


def test_titles_of_signs_are_titles() -> None:
    assert films(join([says("a", "?", year=2011), says("b", "?"), says("c", "...")])) == [
        "... (None): c",
        "? (2011): a b",
    ]


def test_the_title_is_as_most_write_it_but_not_shouted() -> None:
    joined = join(
        [
            says("a", "RED ROCKET"),
            says("b", "RED ROCKET"),
            says("c", "Red Rocket"),
            says("d", "red rocket"),
        ]
    )
    assert joined.films[0].title == "Red Rocket"
    assert join([says("a", "RED ROCKET")]).films[0].title == "Red Rocket"
    assert join([says("a", "Amelie"), says("b", "Amélie")]).films[0].title == "Amélie"


def test_only_some_kinds_make_a_film() -> None:
    joined = join(
        [
            says("list", "Heat", kind="list", year=1995),
            says("news", "Ran", kind="news"),
            says("talk", "Ikiru", kind="interview", year=1952),
            says("cinema", "Stalker", kind="listing", year=1979, directors=("Andrei Tarkovsky",)),
            says("none"),
        ]
    )
    assert films(joined) == ["Ikiru (1952): talk"]
    assert joined.films[0].count == 0
    assert joined.doubts == {}


def test_other_kinds_join_a_film_that_is_there() -> None:
    joined = join(
        [
            says("review", "Heat"),
            says("list", "Heat", kind="list", year=1972),
            says("cinema", "Heat", kind="listing", year=1995, directors=("Michael Mann",)),
            says("news", "Heat", kind="news"),
        ]
    )
    (film,) = joined.films
    assert film.director == ("Michael Mann",)
    assert film.years == (1995,)
    assert set(film.reviews) == {"review", "cinema", "news"}
    assert "list" not in joined.of, "1972 is another film"


def test_verdicts_and_what_sites_say_are_told_apart() -> None:
    joined = join(
        [
            says("a", "Heat", verdict=90.0),
            says("b", "Heat", verdict=60.0),
            says("c", "Heat", verdict=70.0, kind="capsule"),
            says("d", "Heat", verdict=10.0, kind="interview"),
            says("e", "Heat", aggregate=83.0),
            says("f", "Heat", aggregate=80.0, kind="listing"),
        ]
    )
    rating = joined.films[0].rating
    assert (rating.count, rating.mean, rating.median, rating.aggregate) == (3, 73.33, 70.0, 81.5)


def test_reviews_stand_in_list_order() -> None:
    joined = join(
        [
            says("d", "Heat"),
            says("c", "Heat", published="1996-01-01"),
            says("b", "Heat", kind="interview", published="2020-01-01"),
            says("a", "Heat", published="2001-05"),
            says("e", "Heat"),
        ]
    )
    (film,) = joined.films
    assert film.reviews == ("a", "c", "d", "e", "b")
    assert film.newest == "2020-01-01"
    assert film.count == 4


def test_the_person_has_the_last_word_on_title_year_and_director() -> None:
    entry = FilmEntry(
        "Amélie", 2001, ("Jean-Pierre Jeunet",), ("Le Fabuleux Destin d'Amélie Poulain",)
    )
    joined = join(
        [
            says("a", "Le fabuleux destin d'Amélie Poulain"),
            says("b", "AMELIE", year=2002),
            says("c", "Amelie", directors=("J.-P. Jeunet",)),
        ],
        [entry],
    )
    (film,) = joined.films
    assert (film.id, film.title, film.year, film.years) == (
        "amelie-2001",
        "Amélie",
        2001,
        (2001, 2002),
    )
    assert film.director == ("Jean-Pierre Jeunet",)
    assert film.aliases == ("Le Fabuleux Destin d'Amélie Poulain",)
    assert set(joined.of) == {"a", "b", "c"}


def test_an_entry_with_a_title_only_gives_names_but_brings_nothing_together_that_is_apart() -> None:
    joined = join(
        [
            says("a", "Suspiria", year=1977, directors=ARGENTO),
            says("b", "Suspiria - In den Krallen des Bösen", year=1977),
            says("c", "suspiria", year=2018, directors=GUADAGNINO),
        ],
        [FilmEntry("SUSPIRIA", aliases=("Suspiria - In den Krallen des Bösen",))],
    )
    assert films(joined) == ["SUSPIRIA (1977): a b", "SUSPIRIA (2018): c"]


def test_documents_that_the_person_names_belong_whatever_they_state() -> None:
    entries = [
        FilmEntry("Suspiria", 1977, ARGENTO, documents=("notes/*", "./odd.txt")),
        FilmEntry("Lost", documents=("lost/",)),
    ]
    joined = join(
        [
            Claim("a", "notes/x.txt", "list", ("Suspiria",), year=2018, directors=GUADAGNINO),
            Claim("b", "odd.txt", "review", ()),
            Claim("c", "lost/deep/er.txt", "other", ("Found",)),
            Claim("d", "elsewhere.txt", "review", ("Suspiria",), year=2018),
        ],
        entries,
    )
    assert films(joined) == ["Lost (None): c", "Suspiria (1977): a b", "Suspiria (2018): d"]
    assert joined.films[1].years == (1977,)
    assert joined.films[1].aliases == ()


def test_documents_of_another_folder_are_not_meant() -> None:
    entry = FilmEntry("Heat", 1995, documents=("a.txt",), root="/one")
    claim = Claim("a", "a.txt", "review", ("Ran",), root="/two")
    assert films(join([claim], [entry])) == ["Ran (None): a"]


def test_an_entry_without_documents_is_no_film() -> None:
    assert join([], [FilmEntry("Heat", 1995), FilmEntry("Ran")]).films == ()


def test_an_entry_splits_what_the_rules_would_join() -> None:
    entries = [
        FilmEntry("Pearl", 2019, documents=("a.txt",)),
        FilmEntry("Pearl", 2020, documents=("b.txt",)),
    ]
    joined = join(
        [says("a", "Pearl", year=2019), says("b", "Pearl", year=2020), says("c", "Pearl")], entries
    )
    assert films(joined) == ["Pearl (2019): a", "Pearl (2020): b"]
    assert joined.doubts == {"c": "Pearl (2019) or Pearl (2020)"}


TITLES = [
    "Alpha",
    "The Alpha",
    "A Alpha",
    "ALPHA (Beta)",
    "Beta",
    "Beta / Gamma",
    "Gamma (1999)",
    "Alpha II",
    "Alpha: The Delta",
    "Gamma - Alpha",
    "?",
]
PEOPLE = [(), (), ("Ann Lee",), ("A. Lee",), ("Bo Ek", "Ann Lee"), ("Cy Ho",), ("王",)]


IDS = ((), (), (), ("imdb:tt1",), ("imdb:tt2",), ("tmdb:movie/1",), ("imdb:tt1", "tmdb:movie/2"))


@st.composite
def claims(draw: st.DrawFn) -> list[Claim]:
    count = draw(st.integers(0, 14))
    years = st.sampled_from([None, None, 1999, 2000, 2001, 2018])
    kinds = st.sampled_from(["review", "review", "capsule", "interview", "listing", "list"])
    return [
        Claim(
            id=f"r{number}",
            path=f"{number}.txt",
            kind=draw(kinds),
            titles=tuple(draw(st.lists(st.sampled_from(TITLES), max_size=2))),
            year=draw(years),
            release_year=draw(years),
            directors=draw(st.sampled_from(PEOPLE)),
            verdict=draw(st.sampled_from([None, 10.0, 33.3, 80.1])),
            published=draw(st.sampled_from([None, "2020", "2020-05-01"])),
            critic=draw(st.sampled_from([None, None, "Ann Lee", "Cy Ho"])),
            language=draw(st.sampled_from([None, "en", "de"])),
            ids=draw(st.sampled_from(IDS)),
            settled=draw(st.sampled_from([False, False, False, True])),
            sure=draw(st.booleans()),
            weak=draw(st.sampled_from([False, False, True])),
        )
        for number in range(count)
    ]


entries = st.lists(
    st.builds(
        FilmEntry,
        title=st.sampled_from(TITLES),
        year=st.sampled_from([None, 1999, 2001]),
        directors=st.sampled_from(PEOPLE),
        aliases=st.sampled_from([(), ("Delta",), ("Gamma",)]),
        documents=st.sampled_from([(), ("1.txt",), ("1*",)]),
    ),
    max_size=2,
)


def shuffled(things: Iterable[Claim], seed: int) -> Sequence[Claim]:
    mixed = list(things)
    random.Random(seed).shuffle(mixed)
    return mixed


@given(claims(), entries, st.integers(0, 999))
def test_the_order_of_documents_makes_no_difference(
    given_claims: list[Claim], given_entries: list[FilmEntry], seed: int
) -> None:
    assert join(shuffled(given_claims, seed), given_entries) == join(given_claims, given_entries)


@given(claims(), st.integers(0, 999))
def test_neither_do_ids_and_paths(given_claims: list[Claim], seed: int) -> None:
    """The same documents under other names make the same films."""
    names = [f"z{number}" for number in range(len(given_claims))]
    random.Random(seed).shuffle(names)
    renamed = [
        msgspec.structs.replace(claim, id=names[at], path=f"{names[at]}.txt")
        for at, claim in enumerate(given_claims)
    ]
    back = {names[at]: claim.id for at, claim in enumerate(given_claims)}

    def sets(joined: Joined) -> set[tuple[str, int | None, tuple[str, ...], frozenset[str]]]:
        return {
            (
                film.title,
                film.year,
                film.director,
                frozenset(back.get(review, review) for review in film.reviews),
            )
            for film in joined.films
        }

    assert sets(join(renamed)) == sets(join(given_claims))


@given(claims(), entries)
def test_an_unrelated_film_changes_no_other(
    given_claims: list[Claim], given_entries: list[FilmEntry]
) -> None:
    before = join(given_claims, given_entries)
    after = join(
        [*given_claims, says("new", "Omega", year=2000, directors=("Ann Lee",))], given_entries
    )
    assert set(before.films) < set(after.films)
    assert len(after.films) == len(before.films) + 1
    assert {review: film for review, film in after.of.items() if review != "new"} == before.of
    assert after.doubts == before.doubts


@given(claims(), entries)
def test_what_holds_for_every_library(
    given_claims: list[Claim], given_entries: list[FilmEntry]
) -> None:
    joined = join(given_claims, given_entries)
    ids = [film.id for film in joined.films]
    assert len(set(ids)) == len(ids)
    listed = [review for film in joined.films for review in film.reviews]
    assert sorted(listed) == sorted(joined.of)
    apart = {review for review, doubt in joined.doubts.items() if " id " not in doubt}
    assert not joined.of.keys() & apart
    assert joined.of.keys() | joined.doubts.keys() <= {claim.id for claim in given_claims}
    if not given_entries:
        for film in joined.films:
            assert not film.years or film.years[-1] - film.years[0] <= 1
            assert film.year == (film.years[0] if film.years else None)
    for claim in given_claims:
        if claim.titles and claim.kind == "review":
            assert claim.id in joined.of or claim.id in joined.doubts


def test_a_document_that_states_two_titles_joins_a_film_by_year_with_one_by_director() -> None:
    claims = [
        says("a", "Salzhafen", year=2006),
        says("b", "Salt Harbour", "Salzhafen"),
        says("c", "Salt Harbour", directors=BAKER),
    ]
    for order in ([0, 1, 2], [2, 1, 0], [1, 2, 0]):
        assert films(join([claims[at] for at in order])) == ["Salt Harbour (2006): a b c"]


def test_two_titles_join_nothing_where_two_years_could_be_meant() -> None:
    joined = join(
        [
            says("a", "Salzhafen", year=2006),
            says("d", "Salzhafen", year=1970),
            says("b", "Salt Harbour", "Salzhafen"),
            says("c", "Salt Harbour", directors=BAKER),
        ]
    )
    assert joined.of["a"] != joined.of["d"]
    assert joined.of["c"] not in (joined.of["a"], joined.of["d"])


CHARLES = ("Larry Charles",)


def test_a_subtitle_may_be_left_out_where_year_and_director_agree() -> None:
    joined = join(
        [
            says("a", "Borat: Cultural Learnings of America", year=2006, directors=CHARLES),
            says("b", "Borat", year=2006, directors=CHARLES),
            says("c", "Borat"),
        ]
    )
    (film,) = joined.films
    assert set(film.reviews) == {"a", "b", "c"}


def test_so_may_the_series_before_it() -> None:
    johnson = ("Rian Johnson",)
    joined = join(
        [
            says("a", "Star Wars: Episode VIII – The Last Jedi", year=2017, directors=johnson),
            says("b", "The Last Jedi", year=2017, directors=johnson),
            says("c", "Star Wars: The Last Jedi", year=2017, directors=johnson),
        ]
    )
    assert len(joined.films) <= 2
    assert joined.of["b"] in (joined.of["a"], joined.of["c"])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"year": 1979}, {"year": 2017}),
        ({"year": 2017}, {"year": 2017}),
        ({"directors": ("Ridley Scott",)}, {"year": 2017, "directors": ("Ridley Scott",)}),
        (
            {"year": 1979, "directors": ("Ridley Scott",)},
            {"year": 2017, "directors": ("Ridley Scott",)},
        ),
        (
            {"year": 2017, "directors": ("James Cameron",)},
            {"year": 2017, "directors": ("Ridley Scott",)},
        ),
    ],
)
def test_a_title_that_begins_another_is_another_film(
    one: dict[str, Any], other: dict[str, Any]
) -> None:
    joined = join([says("a", "Alien", **one), says("b", "Alien: Covenant", **other)])
    assert joined.of["a"] != joined.of["b"]


def test_parts_of_one_year_stay_apart() -> None:
    soderbergh = {"year": 2008, "directors": ("Steven Soderbergh",)}
    joined = join(
        [
            says("a", "Che: Part One", **soderbergh),
            says("b", "Che: Part Two", **soderbergh),
            says("c", "Che", **soderbergh),
        ]
    )
    assert len(joined.films) == 3
    joined = join(
        [
            says("a", "Fear Street: 1994", **soderbergh),
            says("b", "Fear Street: The Fair", **soderbergh),
            says("c", "Fear Street: The Hill", **soderbergh),
            says("d", "Fear Street", **soderbergh),
        ]
    )
    assert len(joined.films) == 4
