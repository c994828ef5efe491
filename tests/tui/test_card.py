"""The facts card: what is known in few lines, what is unknown said to be so."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.model import Credits, Diary, Rating, Release, Review
from tests.tui.made_up import film, review
from tui.card import TALLEST, card, title_of
from tui.cells import width
from tui.dates import date
from tui.output.lines import release_text

FOUR = Rating("4/5", 4.0, 5.0, "verdict", 80.0)
LONG = "A ferry crosses a sea that has no other side, and those on board begin to suspect it. " * 6


def lines(one: Review, room: int = 60, **changes: Any) -> list[str]:
    return ["".join(piece.text for piece in line) for line in card(one, film(**changes), room)]


def tones(one: Review, text: str) -> set[str]:
    pieces = [piece for line in card(one, film(), 60) for piece in line]
    return {piece.tone for piece in pieces if text in piece.text}


def test_all_that_is_known() -> None:
    assert lines(review("word " * 500)) == [
        "A crossing without a shore",
        "The Night Ferry (2018)",
        "Ada Lindqvist · Harbour Notes · 2 Mar 2019 · 4/5",
        "500 words · 2 min",
        "director  Ivo Maric",
        "film      104 min · Drama · Croatia",
        "cast      Lena Holm, Tom Adair",
    ]


def test_what_is_unknown_is_said_and_set_back() -> None:
    bare = review("text", title=None, critic=None, rating=None, credits=Credits())
    shown = lines(bare, year=None, director=())
    assert shown == [
        "The Night Ferry (year unknown)",
        "unknown critic · Harbour Notes · 2 Mar 2019 · unknown rating",
        "1 word · 1 min",
    ]
    assert tones(bare, "unknown") == {"faint"}


def test_a_document_without_a_film() -> None:
    loose = review("text", title=None, credits=Credits())
    shown = ["".join(piece.text for piece in line) for line in card(loose, None, 60)]
    assert shown[:2] == ["ferry.txt", "unknown film"]


@pytest.mark.parametrize(
    ("diary", "told"),
    [
        (Diary(seen=True), "watched"),
        (Diary(seen=True, watched=("2020-01-03",), liked=True, lists=("Best of 2020",)),
         "watched 3 Jan 2020 · liked · in Best of 2020"),
        (Diary(seen=True, watched=("2020-01-03", "2021-02-01")), "watched 3 Jan 2020 and 1 Feb 2021"),
        (Diary(seen=True, watched=("2019-01-01", "2020-01-03", "2021-02-01"), rating=FOUR),
         "watched 3 times, last on 1 Feb 2021 · rated 4/5"),
        (Diary(seen=False, liked=False, watchlist=True, lists=("A", "B", "C", "D\x1b[2J")),
         "on the watchlist · in A, B, C and 1 more"),
        (Diary(lists=("\x1b[2J",)), "in �[2J"),
    ],
)  # fmt: skip
def test_what_a_persons_log_says_of_the_film(diary: Diary, told: str) -> None:
    assert lines(review("text"), 80, diary=diary)[-1] == f"diary     {told}"


def test_a_log_that_says_nothing_takes_no_line() -> None:
    assert lines(review("text"), diary=Diary(seen=False, liked=False)) == lines(review("text"))


def test_the_stated_year_stands_beside_the_films() -> None:
    other = review("text", credits=Credits(year=2019))
    assert "The Night Ferry (2018)  stated 2019" in lines(other)


@pytest.mark.parametrize("title", ["The Night Ferry", "the night ferry (2018)", "Nachtfähre"])
def test_a_title_that_is_the_films_is_shown_once(title: str) -> None:
    shown = lines(review("text", title=title), aliases=("Nachtfähre",))
    assert shown[0] == "The Night Ferry (2018)"
    assert not shown[1].startswith("The Night")


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("The Night Ferry (2018): Nobody Lands", "Nobody Lands"),
        ("The Night Ferry – nobody lands", "nobody lands"),
        ("The Night Ferry returns", "The Night Ferry returns"),
        ("Nobody Lands", "Nobody Lands"),
    ],
)
def test_the_films_name_before_a_title_is_left_out(title: str, expected: str) -> None:
    assert title_of(review("text", title=title), film()) == expected


def test_a_sites_average_is_called_one() -> None:
    average = Rating("6.785/10", 6.785, 10.0, "aggregate", 67.85)
    assert "6.785/10 site average" in "\n".join(lines(review("text", rating=average)))


def test_an_interview_has_no_rating_to_be_unknown() -> None:
    shown = "\n".join(lines(review("text", kind="interview", critic=None, rating=None)))
    assert "interview" in shown
    assert "unknown" not in shown


def test_a_warning_and_spoilers_are_told() -> None:
    shown = review("text", spoilers=True, warnings=("front matter is not closed",))
    assert "warning   front matter is not closed" in lines(shown)
    assert tones(shown, "spoilers") == {"spoiler"}


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        ("2022-04-14", "14 Apr 2022"),
        ("2022-04", "Apr 2022"),
        ("2022", "2022"),
        ("2022-13-40", "2022"),
        ("spring", "spring"),
    ],
)
def test_dates(published: str, expected: str) -> None:
    assert date(published) == expected


def test_a_teaser_is_cut_where_the_card_would_grow_too_tall() -> None:
    shown = lines(review("text", teaser=LONG))
    assert len(shown) <= TALLEST
    assert shown[-1].endswith("…")
    assert tones(review("text", teaser=LONG), "ferry crosses") == {"teaser"}


def test_a_teaser_that_opens_the_text_is_not_on_the_card_too() -> None:
    assert not any("ferry" in line for line in lines(review(LONG, "text", teaser=LONG)))


@given(st.text(max_size=80), st.text(max_size=80), st.integers(1, 90))
def test_no_line_is_wider_than_the_room_and_the_card_stays_short(
    title: str, name: str, room: int
) -> None:
    one = review("text", title=title, critic=name, publication=name, teaser=LONG, spoilers=True)
    shown = card(one, film(title=title or "?"), room)
    for line in shown:
        assert sum(width(piece.text) for piece in line) <= max(room, 2)
    if room >= 60 and width(name) < 20:
        assert len(shown) <= TALLEST + 1


def test_days_of_release_with_what_is_known_of_them() -> None:
    days = (Release("2018-05-21", None, True), Release("2019-04-12", "UK"), Release("2019-06-01"))
    shown = lines(review("text", credits=Credits(releases=days)), room=80)
    assert "release   21 May 2018 premiere · 12 Apr 2019 UK · 1 Jun 2019" in shown
    assert list(map(release_text, days)) == [
        "2018-05-21 (premiere)",
        "2019-04-12 (UK)",
        "2019-06-01",
    ]
