"""What the list shows is made for the groups that are asked for, and found without making them."""

from __future__ import annotations

import pytest

from index.answers import FilmHits, Groups, Hit, Results
from index.model import Film, Row
from tests.tui.fake_library import Answered
from tests.tui.made_up import film, row
from tui.groups import AllFilms, Found, Listing, Nothing


class Snapshot:
    """Two films of two reviews and a document without a film; says what rows were read."""

    films = (film("ferry", "The Ferry"), film("pier", "The Pier"))
    loose = ("notes",)

    def __init__(self) -> None:
        self.read: list[str] = []

    def film(self, film_id: str) -> Film | None:
        return next((one for one in self.films if one.id == film_id), None)

    def current_id(self, review_id: str) -> str | None:
        known = {*self.loose, *(id_ for one in self.films for id_ in one.reviews)}
        return review_id if review_id in known else None

    def row(self, review_id: str) -> Row:
        self.read.append(review_id)
        return row(review_id, **({"film": None} if review_id in self.loose else {}))


def results(groups: Groups) -> Results:
    return Results("w", "w", (), groups, total=2, films=1, ms=1.0, generation=1)


@pytest.fixture
def snapshot() -> Snapshot:
    return Snapshot()


@pytest.fixture
def every(snapshot: Snapshot) -> Listing:
    return AllFilms(snapshot, snapshot.films)  # type: ignore[arg-type]


@pytest.fixture
def answered() -> Answered:
    return Answered(FilmHits(None, (Hit("notes", 3.0),)), FilmHits("pier", (Hit("pier-b", 2.0),)))


@pytest.fixture
def found(snapshot: Snapshot, answered: Answered) -> Listing:
    return Found(snapshot, results(answered))  # type: ignore[arg-type]


def test_all_films_come_first_then_what_has_none(every: Listing, snapshot: Snapshot) -> None:
    assert len(every) == 3
    assert [one.film.id if one.film else None for one in every] == ["ferry", "pier", None]
    assert every[1].review_id(1) == "pier-b"
    assert [one.review_id(0) for one in every[2:]] == ["notes"]
    assert snapshot.read == [], "no row is read to make a group"


def test_things_are_found_among_all(every: Listing) -> None:
    assert [every.number_of(one) for one in ("ferry", "pier", "gone")] == [0, 1, -1]
    assert [every.holder_of(one) for one in ("pier-b", "notes", "gone")] == [1, 2, -1]


def test_a_found_group_counts_its_hits_only(found: Listing) -> None:
    assert found[1].hits == 1
    assert [found[1].row_of(one) for one in ("pier-a", "pier-b")] == [-1, 0]
    assert found[0].film is None


def test_things_are_found_among_the_found(found: Listing) -> None:
    assert [found.number_of(one) for one in ("pier", "ferry", "gone")] == [1, -1, -1]
    assert [found.holder_of(one) for one in ("pier-a", "ferry-a", "notes", "gone")] == [
        1,
        -1,
        0,
        -1,
    ]


def test_only_the_group_asked_for_is_made(found: Listing, answered: Answered) -> None:
    assert found[1].film is not None
    assert len(found) == 2
    assert found.number_of("ferry") == -1
    assert answered.made == 1


def test_nothing_is_empty() -> None:
    nothing = Nothing()
    assert (len(nothing), list(nothing)) == (0, [])
    assert (nothing.number_of("ferry"), nothing.holder_of("ferry-a")) == (-1, -1)
