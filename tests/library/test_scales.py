"""Scales that a bare rating has from the other documents of its critic or folder."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.library import Library
from index.model import Fact, Review
from tests.library.test_changes import described

TEXT = "The film drifts through one long winter, and its last hour is worth the wait."


def note(rating: str, number: int = 0, key: str = "rating", **more: str) -> str:
    """A note in Markdown with one rating."""
    stated = {"title": f"Winter Signal {number}", "year": "2001", **more, key: f'"{rating}"'}
    head = "\n".join(f"{name}: {value}" for name, value in stated.items())
    return f"---\n{head}\n---\n{TEXT} Number {number} of them stays.\n"


def write(root: Path, notes: dict[str, str]) -> None:
    for name, text in notes.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def folder(ratings: str, under: str = "notes", **more: str) -> dict[str, str]:
    """Notes of one folder with ratings parted by blanks."""
    found = enumerate(ratings.split(), 1)
    return {f"{under}/{at}.md": note(rating, at, **more) for at, rating in found}


def opened(base: Path, notes: dict[str, str]) -> Library:
    write(base / "films", notes)
    library = Library([base / "films"], index_dir=base / "index")
    library.refresh()
    return library


def review(library: Library, path: str = "notes/1.md") -> Review:
    return library.review(library.find(path))


def scale_in(base: Path, notes: dict[str, str], path: str = "notes/1.md") -> float | None:
    rating = review(opened(base, notes), path).rating
    assert rating is not None
    return rating.scale


def rating_fact(found: Review) -> Fact:
    return next(fact for fact in found.facts if fact.field == "rating")


@pytest.mark.parametrize(
    ("ratings", "scale"),
    [
        ("3 4/5 2/5", 5),
        ("7 8/10 6/10", 10),
        ("3 4 2 7 8/10 6/10", 10),
        ("3 3.5/4 2/4", 4),
        ("12 15/20 8/20", 20),
        ("83 70/100 55%", 100),
        ("3 3.5 4 2 4.5 2.5 5 1", 5),
        ("3 4 2 5 3 4 1 5 2 3 4 4", 5),
        ("6.5 7 4 8 7.5 3 9 6", 10),
        ("2 7 4 8 7 10 9 6", 10),
        ("12 15 8 17 11 14 9 13.5", 20),
        ("80 45 62 71 90 38 55 67", 100),
    ],
)
def test_a_scale_is_learnt(tmp_path: Path, ratings: str, scale: float) -> None:
    assert scale_in(tmp_path, folder(ratings)) == scale


@pytest.mark.parametrize(
    "ratings",
    [
        "3",
        "3 4 5 2 4",
        # One document that states a scale may be an exception.
        "3 4/5",
        # Stars out of four, or out of five without a favourite.
        "3 3.5 4 2 1 2.5 4 1 3 2 3.5 4",
        # One five may be a joke.
        "3 3.5 4 2 1 2.5 5 1 3 2 3.5 4",
        "3 4/5 2/10 5/10",
        "3 4/5 8/10",
        "7 3/5 4/5",
        "3 4 2 5 8/10 6/10 7/10",
        "3 8/10 6/10",
        "3 3.5 4 2 4.5 2.5 5 1 8/10 7/10",
        # Two habits in one folder.
        "3 3.5 4 2 4.5 2.5 5 1 9 8 3 4 4.5",
        "3 4 75 80 5 60 2 4 90 85",
        # Whole numbers up to five, too few to show that none is higher.
        "3 4 2 5 3 4 1 5",
        # Out of 50 or out of 100.
        "35 40 45 30 25 50 40 35",
        "6 5 4 6 3 6 5 4 6 7",
        "4.1 4.3 4.7 3.9 4.4 4.6 4.8 4.2",
        "B+ 3 A B- C A- B+ A B B",
        "3 ★★★★ ★★★☆☆ ★★ ★★★★",
    ],
)
def test_a_scale_stays_unknown(tmp_path: Path, ratings: str) -> None:
    notes = folder(ratings)
    library = opened(tmp_path, notes)
    bare = [text for text in ratings.split() if text.replace(".", "").isdecimal()]
    for at, text in enumerate(ratings.split(), 1):
        rating = review(library, f"notes/{at}.md").rating
        assert rating is not None
        if text in bare:
            assert (rating.printed, rating.scale, rating.percent) == (text, None, None)


def test_nought_may_be_a_gap_to_fill_in(tmp_path: Path) -> None:
    assert scale_in(tmp_path, folder("0.0 8/10 6/10 7")) is None
    assert scale_in(tmp_path, folder("7 8/10 6/10 0.0")) == 10


def test_neighbours_are_those_of_the_folder_who_state_it_alike(tmp_path: Path) -> None:
    notes = {
        **folder("4/5 3/5 5/5", "notes"),
        "notes/other key.md": note("3", 20, key="score"),
        "notes/label.txt": f"Winter Signal 21 (2001)\nDirector: Pia Holm\nRating: 3\n\n{TEXT}\n",
        "other/1.md": note("3", 22),
        "notes/sub/1.md": note("3", 23),
        "notes/2019/1.md": note("3", 24),
        "notes/bare.md": note("3", 25),
    }
    library = opened(tmp_path, notes)
    scales = {}
    for path in notes:
        rating = review(library, path).rating
        assert rating is not None
        scales[path] = rating.scale
    known = {path for path, scale in scales.items() if scale}
    assert known == {*folder("4/5 3/5 5/5"), "notes/2019/1.md", "notes/bare.md"}


def test_folders_of_years_and_letters_are_one(tmp_path: Path) -> None:
    notes = {f"films/{at % 4 + 2015}/{at}.md": note(f"{at}.5", at) for at in range(1, 10)}
    notes |= {
        f"shelf/{letter}/1.md": note(each, 30) for letter, each in zip("abc", "345", strict=True)
    }
    library = opened(tmp_path, notes)
    rating = review(library, "films/2018/3.md").rating
    assert rating is not None and rating.scale == 10
    assert "in films" in rating_fact(review(library, "films/2018/3.md")).rule
    rating = review(library, "shelf/a/1.md").rating
    assert rating is not None and rating.scale is None


def test_two_critics_of_a_folder_have_scales_of_their_own(tmp_path: Path) -> None:
    ten, five = "6.5 7 4 8 7.5 3 9 6", "3 3.5 4 2 4.5 2.5 5 1"
    one = {
        f"notes/a{at}.md": note(each, at, critic="Ann Lee") for at, each in enumerate(ten.split())
    }
    other = {
        f"notes/b{at}.md": note(each, at + 20, critic="Cy Ho")
        for at, each in enumerate(five.split())
    }
    library = opened(tmp_path, {**one, **other, "notes/c.md": note("3", 50, critic="Jo Falk")})
    found = [review(library, f"notes/{name}.md").rating for name in ("a2", "b0", "c")]
    assert [rating and rating.percent for rating in found] == [40, 60, None]


def test_the_critic_is_known_in_other_folders(tmp_path: Path) -> None:
    notes = {
        **folder("4/5 3/5 5/5", "paper", critic="Ann Lee"),
        "site/1.md": note("3", 20, critic="Ann Lee"),
        "site/2.md": note("3", 21, critic="Cy Ho"),
        "paper/admin.md": note("4/5", 22, critic="admin"),
        "paper/admin2.md": note("4/5", 23, critic="admin"),
        "site/3.md": note("3", 24, critic="admin"),
        "magazine/1.md": note("8", 25, critic="Ann Lee", key="score"),
    }
    library = opened(tmp_path, notes)
    found = review(library, "site/1.md")
    assert found.rating is not None and found.rating.scale == 5
    assert rating_fact(found).rule == "key rating; scale learnt from 3 others by Ann Lee"
    for path in ("site/2.md", "site/3.md", "magazine/1.md"):
        rating = review(library, path).rating
        assert rating is not None and rating.scale is None, path


def test_a_critic_of_two_scales_keeps_what_a_folder_says(tmp_path: Path) -> None:
    notes = {
        **folder("4/5 3/5 3", "paper", critic="Ann Lee"),
        **folder("8/10 7/10 6", "site", critic="Ann Lee"),
        "other/1.md": note("3", 20, critic="Ann Lee"),
    }
    library = opened(tmp_path, notes)
    for path, scale in (("paper/3.md", 5), ("site/3.md", 10), ("other/1.md", None)):
        rating = review(library, path).rating
        assert rating is not None and rating.scale == scale, path


@pytest.mark.parametrize(
    ("key", "body", "scale"),
    [
        ("rating", "Jeg så den ikke på kino, men jeg har sett mye av det som er her.", None),
        ("note", "Der Film ist nicht kurz, und die Figuren sind auch noch zu blass.", None),
        ("rating", "Der Film ist nicht kurz, und die Figuren sind auch noch zu blass.", 5),
    ],
)
def test_dice_and_marks_end_at_six(
    tmp_path: Path, key: str, body: str, scale: float | None
) -> None:
    notes = folder("3 4 2 5 3 4 1 5 2 3 4 4", key=key)
    assert (
        scale_in(tmp_path, {path: text.replace(TEXT, body) for path, text in notes.items()})
        == scale
    )


def test_stars_in_words_tell_of_stars(tmp_path: Path) -> None:
    def star(rating: str, number: int) -> str:
        head = f"Winter Signal {number} (2001)\nDirector: Pia Holm\nRating: {rating}\n"
        return f"{head}\n{TEXT} Number {number} of them stays.\n"

    named = ("3 stars", "2.5 stars out of 4", "4 out of 4 stars", "3")
    notes = {f"notes/{at}.txt": star(each, at) for at, each in enumerate(named, 1)}
    library = opened(tmp_path, notes)
    scales = [review(library, path).rating for path in notes]
    assert [rating and rating.scale for rating in scales] == [4, 4, 4, None]


def test_rows_of_a_table_are_neighbours_of_each_other(tmp_path: Path) -> None:
    def table(ratings: str) -> str:
        rows = (
            f'Winter Signal {at},2001,{each},"{TEXT} Number {at} of them stays."'
            for at, each in enumerate(ratings.split(), 1)
        )
        return "\n".join(("Title,Year,Rating,Review", *rows, ""))

    root = tmp_path / "films"
    write(root, {"ten.csv": table("7 8 6.5 9 4 10 7.5 8 5"), "five.csv": table("3 4 5 2")})
    library = Library([root], index_dir=tmp_path / "index")
    found = [review for review in map(library.review, library.ready().rows) if review.rating]
    scales = {(each.path, each.rating.scale) for each in found if each.rating}
    assert scales == {("ten.csv", 10), ("five.csv", None)}
    told = next(rating_fact(each) for each in found if each.path == "ten.csv")
    assert told.rule.endswith("; scale learnt from 8 others in this file")


def test_what_was_learnt_is_told_and_used(tmp_path: Path) -> None:
    library = opened(tmp_path, folder("3 4/5 2/5"))
    found = review(library)
    assert found.rating is not None
    assert (found.rating.printed, found.rating.percent) == ("3", 60)
    fact = rating_fact(found)
    assert fact.rule == "key rating; scale learnt from 2 others in notes"
    assert fact.value["percent"] == 60 and fact.sure < 0.85
    (checked,) = (each for each in library.check() if each.path == "notes/1.md")
    assert fact in checked.facts
    snapshot = library.ready()
    row = snapshot.row(found.id)
    assert row.rating == found.rating and row.film is not None
    film = snapshot.film(row.film)
    assert film is not None and film.rating.mean == 60
    assert [hit.id for group in library.search("rating:6/10").groups for hit in group.hits] == [
        found.id
    ]


def test_a_correction_speaks_of_its_own_document_only(tmp_path: Path) -> None:
    library = opened(tmp_path, folder("3 4 2/5"))
    library.said.correct(library.find("notes/2.md"), {"rating": "4/5"})
    library.refresh()
    rating = review(library).rating
    assert rating is not None and rating.scale is None


def test_it_follows_its_neighbours(tmp_path: Path) -> None:
    library = opened(tmp_path, folder("3 4/5 2/5"))
    (root,) = library.roots
    found = library.find("notes/1.md")

    def now(notes: dict[str, str | None]) -> tuple[float | None, int, float | None]:
        write(root, {name: text for name, text in notes.items() if text is not None})
        for name in (name for name, text in notes.items() if text is None):
            (root / name).unlink()
        library.refresh()
        rating = library.review(found).rating
        film = library.ready().film(library.ready().row(found).film or "")
        assert rating is not None and film is not None
        return rating.percent, library.search("rating:6/10").total, film.rating.mean

    assert now({"notes/4.md": note("8/10", 4)}) == (None, 0, None)
    assert now({"notes/4.md": None}) == (60, 1, 60)
    assert now({"notes/2.md": None}) == (None, 0, None)
    assert now({"notes/2.md": note("1/5", 2)}) == (60, 1, 60)
    assert now({"notes/1.md": note("3", 1, critic="Cy Ho")}) == (None, 0, None)


NAMES = [f"{under}{at}.md" for under in ("", "a/", "a/2001/") for at in range(4)]
RATINGS = ("3", "4", "4.5", "3/5", "8/10", "7", "4/5", "B+")
CHANGES = st.one_of(
    st.tuples(
        st.just("write"),
        st.sampled_from(NAMES),
        st.sampled_from(RATINGS),
        st.sampled_from(("", "Ann Lee")),
    ),
    st.tuples(st.just("delete"), st.sampled_from(NAMES), st.none(), st.none()),
    st.tuples(st.just("rename"), st.sampled_from(NAMES), st.sampled_from(NAMES), st.none()),
    st.tuples(st.just("refresh"), st.none(), st.none(), st.none()),
)


@settings(max_examples=25)
@given(
    start=st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(RATINGS)), max_size=12),
    changes=st.lists(CHANGES, min_size=1, max_size=12),
)
def test_equals_one_built_from_scratch(
    tmp_path_factory: pytest.TempPathFactory,
    start: list[tuple[str, str]],
    changes: list[tuple[Any, ...]],
) -> None:
    base = tmp_path_factory.mktemp("library")
    library = opened(base, {"keep.txt": TEXT, **{name: note(each) for name, each in start}})
    (root,) = library.roots
    for what, name, value, critic in changes:
        if what == "refresh":
            library.refresh()
        elif what == "write":
            write(root, {name: note(value, critic=critic)})
        elif (root / name).exists():
            if what == "delete":
                (root / name).unlink()
            else:
                (root / value).parent.mkdir(parents=True, exist_ok=True)
                (root / name).rename(root / value)
    library.refresh()
    scratch = Library([root], index_dir=base / "scratch")
    scratch.refresh()
    assert described(library) == described(scratch)
    ask = "rating:>=5/10"
    assert library.search(ask).total == scratch.search(ask).total
