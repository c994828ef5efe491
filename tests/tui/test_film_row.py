"""Lines of the film list: columns that fit, numbers at the right, rows read late."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from index.model import Diary, FilmRating, Rating
from tests.tui.made_up import film, group, row
from tui.film_row import Piece, Rows, film_line, loose_line, rating_of, review_line

FOUR_STARS = Rating("4/5", 4.0, 5.0, "verdict", 80.0)


def text(pieces: list[Piece]) -> str:
    return "".join(piece.text for piece in pieces)


@pytest.mark.parametrize(
    ("room", "expected"),
    [
        (40, "▸ The Night Ferry         2018   2   75"),
        (32, "▸ The Night Ferry 2018   2   75"),
        (28, "▸ The Night Ferry    2   75"),
        (22, "▸ The Night Ferry   2"),
        (14, "▸ The Night…"),
    ],
)
def test_columns_go_as_room_gets_scarce(room: int, expected: str) -> None:
    assert text(film_line(film(), None, False, room)).rstrip() == expected


@pytest.mark.parametrize(
    ("room", "expected"),
    [
        (40, "▸ The Night Ferry       ♥ 2018   2   75"),
        (34, "▸ The Night Ferry ♥ 2018   2   75"),
        (32, "▸ The Night Ferry 2018   2   75"),
        (14, "▸ The Night…"),
    ],
)
def test_a_film_that_is_liked_says_so_where_its_title_leaves_room(room: int, expected: str) -> None:
    assert text(film_line(film(diary=Diary(liked=True)), None, False, room)).rstrip() == expected


def test_while_searching_hits_stand_before_the_number_of_reviews() -> None:
    assert "   1/2   75" in text(film_line(film(), 1, True, 50))
    assert text(film_line(film(), 1, True, 50)).startswith("▾ ")


@pytest.mark.parametrize(
    ("rating", "expected"),
    [
        (FilmRating(2, 74.6, 74.6), "75"),
        (FilmRating(0, None, None, 67.85), "~68"),
        (FilmRating(1, 100.0, 100.0, 55.0), "100"),
        (FilmRating(0, None, None), ""),
    ],
)
def test_ratings_of_films(rating: FilmRating, expected: str) -> None:
    assert rating_of(rating) == expected


def test_a_review_shows_critic_publication_and_rating() -> None:
    line = text(review_line(row("a", rating=FOUR_STARS), 50))
    assert line == "    Ada Lindqvist        Harbour Notes        4/5"


def test_an_unknown_critic_is_set_back() -> None:
    pieces = review_line(row("a", critic=None), 50)
    assert ("faint", True) in {(piece.look, "unknown critic" in piece.text) for piece in pieces}


def test_what_is_no_review_says_what_it_is() -> None:
    line = text(review_line(row("a", critic=None, title="On deck", kind="interview"), 50))
    assert line.split() == ["On", "deck", "Harbour", "Notes", "interview"]


def test_a_narrow_row_keeps_the_critic() -> None:
    assert text(review_line(row("a", rating=FOUR_STARS), 30)).split()[-1] == "4/5"
    assert text(review_line(row("a", rating=FOUR_STARS), 24)).strip() == "Ada Lindqvist"


def test_a_document_without_a_film_has_its_title_or_its_file() -> None:
    assert text(loose_line(row("a", film=None, title="Seen at sea"), 30)).strip() == "Seen at sea"
    assert text(loose_line(row("a", film=None, path="notes/sea.txt"), 30)).strip() == "sea.txt"


NAMES = st.text(max_size=40) | st.text("漢字e\u0301👩\u200d🚀\u202e\x1b", max_size=30)


@given(NAMES, NAMES, st.integers(8, 120))
def test_no_line_is_wider_than_the_room(title: str, name: str, room: int) -> None:
    one = row("a", critic=name, publication=title, title=title, path=name, rating=FOUR_STARS)
    for line in (
        film_line(film(title=title), 10, True, room),
        review_line(one, room),
        loose_line(one, room),
    ):
        assert cell_len(text(line)) <= room


def test_rows_are_read_when_asked_for() -> None:
    read: list[str] = []
    rows = Rows(["a", "b", "c"], lambda one: read.append(one) or row(one))  # type: ignore[func-returns-value]
    assert len(rows) == 3
    assert read == []
    assert rows[1].id == "b"
    assert [one.id for one in rows[1:]] == ["b", "c"]


def test_a_group_finds_its_rows_without_reading_them() -> None:
    one = group(film())
    assert one.review_id(1) == "night-ferry-b"
    assert one.review_id(2) is None
    assert one.row_of("night-ferry-b") == 1
    assert one.row_of("other") == -1
