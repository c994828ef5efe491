"""The same text saved twice, and what only looks like it; the same review in two languages."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.films import Joined, join
from index.films.texts import BANDS, alike, sketch
from tests.films.test_joining import says

WORDS = [f"word{number}" for number in range(400)]


def text(seed: int, words: int) -> str:
    return " ".join(random.Random(seed).choices(WORDS, k=words))


def crossing(one: str, other: str) -> bool:
    """Whether two sketches agree somewhere: the texts would be compared."""
    a, b = sketch(one), sketch(other)
    return any(a[at : at + 4] == b[at : at + 4] for at in range(0, 4 * BANDS, 4))


ESSAY = text(1, 600)


@pytest.mark.parametrize(
    "other",
    [
        ESSAY,
        ESSAY.upper(),
        f"Home About Contact {ESSAY} Related posts {text(2, 60)}",
        ESSAY.replace(" ", "\n\n", 40),
        " ".join(f"{word}," if at % 9 == 0 else word for at, word in enumerate(ESSAY.split())),
        ESSAY.replace("word17 ", "word18 "),
        " ".join(ESSAY.split()[60:]),
    ],
)
def test_one_text_saved_twice(other: str) -> None:
    assert alike(ESSAY, other) and alike(other, ESSAY)
    assert crossing(ESSAY, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (ESSAY, text(3, 600)),
        (ESSAY, " ".join(ESSAY.split()[:300])),
        (ESSAY, f"{' '.join(ESSAY.split()[:300])} {text(4, 300)}"),
        (f"{text(5, 20)} {text(6, 15)}", f"{text(5, 20)} {text(7, 15)}"),
        (f"{text(5, 60)} {text(6, 30)}", f"{text(5, 60)} {text(7, 30)}"),
        ("A fine film.", "A fine film."),
        ("", ""),
    ],
)
def test_two_texts_that_share_something(one: str, other: str) -> None:
    assert not alike(one, other)


def test_a_short_text_is_the_same_only_if_it_is() -> None:
    short = text(8, 20)
    assert alike(short, short.title())
    assert crossing(short, short.title())
    assert not alike(short, f"{short} really")


def test_texts_without_spaces_are_read_by_letters() -> None:
    one = "映画はとても静かで、最後の場面だけが長く心に残る。監督は何も説明しない。"
    assert alike(one, one + "。")
    assert not alike(one, one[::-1])


@given(st.text(max_size=300), st.text(max_size=300))
def test_any_texts_can_be_compared(one: str, other: str) -> None:
    assert alike(one, other) == alike(other, one)
    assert len(sketch(one)) in (0, 4 * BANDS)
    assert sketch(one) == sketch(one)


def together(*reviews: str) -> dict[str, str]:
    return dict.fromkeys(reviews, min(reviews))


def test_a_copy_is_counted_once_and_the_fuller_one_is_shown() -> None:
    joined = join(
        [
            says("a", "Ran", year=1985, words=500, verdict=80.0),
            says("b", "Ran", year=1985, words=500, verdict=80.0, critic="Ann Lee"),
            says("c", "Ran", year=1985, words=90, verdict=20.0, critic="Cy Ho"),
        ],
        same=together("a", "b"),
    )
    (film,) = joined.films
    assert joined.also.copies == {"a": "b"}
    assert set(film.reviews) == {"b", "c"}
    assert (film.count, film.rating.count, film.rating.mean) == (2, 2, 50.0)
    assert joined.of == dict.fromkeys("abc", film.id)


def test_two_critics_or_two_films_are_no_copies() -> None:
    joined = join(
        [
            says("a", "Ran", critic="Ann Lee"),
            says("b", "Ran", critic="Cy Ho"),
            says("c", "Heat"),
        ],
        same=together("a", "b", "c"),
    )
    assert joined.also.copies == {}
    assert joined.of == {"a": "ran", "b": "ran", "c": "heat"}


def test_a_copy_that_names_no_film_has_that_of_the_other() -> None:
    joined = join([says("a"), says("b", "Ran", year=1985)], same=together("a", "b"))
    assert joined.of == {"a": "ran-1985", "b": "ran-1985"}
    assert joined.also.copies == {"a": "b"}


def test_a_doubtful_copy_is_settled_by_the_other() -> None:
    claims = [
        says("a", "Suspiria"),
        says("b", "Suspiria", year=1977),
        says("c", "Suspiria", year=2018),
    ]
    assert "a" in join(claims).doubts
    joined = join(claims, same=together("a", "c"))
    assert joined.doubts == {}
    assert joined.of["a"] == "suspiria-2018"


def test_a_copy_of_two_films_stays_alone() -> None:
    claims = [says("a"), says("b", "Ran"), says("c", "Heat")]
    assert join(claims, same=together("a", "b", "c")).of == {"b": "ran", "c": "heat"}


def test_who_said_that_it_is_of_no_film_is_believed() -> None:
    claims = [says("a", settled=True), says("b", "Ran")]
    joined = join(claims, same=together("a", "b"))
    assert joined.of == {"b": "ran"}
    assert joined.also.copies == {}


def test_copies_without_a_film_are_shown_once_too() -> None:
    joined = join([says("a"), says("b", critic="Ann Lee")], same=together("a", "b"))
    assert joined.also.copies == {"a": "b"}
    assert joined.films == ()


def bilingual(**more: object) -> Joined:
    stated: dict[str, object] = {
        "critic": "Ann Lee",
        "publication": "The Reel",
        "language": "en",
        "words": 500,
    }
    other = {**stated, "language": "de", "words": 440, **more}
    return join([says("a", "Ran", year=1985, **stated), says("b", "Ran", year=1985, **other)])


def test_the_same_review_in_two_languages_is_linked() -> None:
    assert bilingual().also.translations == {"a": ("b",), "b": ("a",)}
    assert len(bilingual().films[0].reviews) == 2


@pytest.mark.parametrize(
    "more",
    [
        {"language": "en"},
        {"language": None},
        {"critic": "Cy Ho"},
        {"critic": None},
        {"publication": "Das Bild"},
        {"publication": None},
        {"words": 100},
        {"kind": "interview"},
    ],
)
def test_what_is_no_translation(more: dict[str, object]) -> None:
    assert bilingual(**more).also.translations == {}


def test_the_same_day_will_do_for_a_translation() -> None:
    claims = [
        says("a", "Ran", critic="Ann Lee", language="en", published="2020-05-01", words=300),
        says("b", "Ran", critic="Ann Lee", language="fr", published="2020-05-01", words=330),
        says("c", "Ran", critic="Ann Lee", language="de", published="2020", words=330),
    ]
    assert join(claims).also.translations == {"a": ("b",), "b": ("a",)}
