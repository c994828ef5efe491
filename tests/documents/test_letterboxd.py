"""A Letterboxd export: every row in one place, reviews apart, nothing from where nobody asked."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from index.documents.formats import LeftOut, Unreadable
from index.documents.ignoring import Choices
from index.documents.read import load, parse_told
from index.documents.walk import Found, Skipped, walk
from index.facts import read_facts
from index.model import Document, Logged, Review
from tests.documents.exported import DIARY, FILM, REVIEWS, TABLES, packed


class Read:
    """What came of the files below a folder."""

    def __init__(self, root: Path, me: str = "") -> None:
        self.reviews: list[Review] = []
        self.documents: list[Document] = []
        self.logged: list[Logged] = []
        self.told: dict[str, str] = {}
        self.skipped: dict[str, str] = {}
        for item in walk(root):
            if isinstance(item, Skipped):
                self.skipped[item.path] = item.reason
                continue
            try:
                documents, told, logged = parse_told(load(item), item, root, me=me)
            except LeftOut as error:
                self.skipped[item.path] = error.reason
                continue
            self.told[item.path] = told
            self.documents += documents
            self.logged += logged
        self.reviews = [read_facts(document, review_id="r") for document in self.documents]

    def of_films(self) -> list[Review]:
        return [review for review in self.reviews if review.film_titles]

    def text(self, title: str) -> str:
        (review,) = (review for review in self.reviews if review.title == title)
        return review.text


def laid_out(root: Path, files: Mapping[str, str]) -> Path:
    for name, held in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(held.encode())
    return root


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Read:
    return Read(laid_out(tmp_path_factory.mktemp("export"), TABLES))


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Read:
    root = tmp_path_factory.mktemp("zip")
    (root / "export.zip").write_bytes(packed(TABLES, "letterboxd-owl/"))
    return Read(root)


def test_each_row_of_reviews_is_a_review_with_its_facts(folder: Read) -> None:
    first, again, unrated = folder.of_films()
    assert (first.film_titles, first.credits.year) == (("Ran",), 1985)
    assert (first.rating.printed, first.rating.percent) == ("4.5/5", 90.0)
    assert (first.published, first.url) == ("2024-01-02", "https://boxd.it/r1")
    assert (first.publication, first.critic) == ("Letterboxd", None)
    assert [review.line for review in (first, again, unrated)] == [2, 5, 6]
    assert {review.kind for review in folder.of_films()} == {"capsule"}


def test_a_cell_keeps_paragraphs_and_marks_and_loses_tags(folder: Read) -> None:
    review = folder.of_films()[0]
    assert review.text == 'Armies in colour.\n\nA father, a "fool".\n\nLook & listen.'
    marked = [(mark.style, review.text[mark.start : mark.end]) for mark in review.marks]
    assert marked == [("emphasis", "colour"), ("strong", "Look & listen.")]
    assert [block.line for block in review.blocks] == [2, 4, 4]


def test_a_review_without_rating_takes_the_verdict_on_the_film(folder: Read) -> None:
    _, again, unrated = folder.of_films()
    assert (again.rating.value, unrated.rating.value) == (5, 4)
    assert folder.told["reviews.csv"] == "3 rows: 3 reviews, 2 ratings from ratings.csv"


@pytest.mark.parametrize(
    ("review", "viewing", "taken"),
    [
        ("x,,,Hm.,,2024-01-01", "d,3.5,Yes,\"war, colour\",2024-01-01", (3.5, True, True)),
        ("x,2,,Hm.,,2024-01-01", "d,3.5,,,2024-01-01", (2, False, False)),
        ("x,,,Hm.,,", "x,3.5,,,2024-01-01", (3.5, False, False)),
        ("x,,,Hm.,,2024-01-01", "d,3.5,,,2024-01-02", (None, False, False)),
        ("x,,,Hm.,,", "d,3.5,,,2024-01-02", (None, False, False)),
        ("x,,Yes,Hm.,,2024-01-01", "d,3.5,,,2024-01-01\n2024-01-01,Ran,1985,e,1,Yes,,2024-01-01",
         (1, True, False)),
    ],
)  # fmt: skip
def test_a_review_takes_what_the_diary_says_of_that_viewing(
    tmp_path: Path, review: str, viewing: str, taken: tuple[float | None, bool, bool]
) -> None:
    """Of one address, else of one film and day, best both of a rewatch or both not."""
    tables = {
        "reviews.csv": f"{REVIEWS}\n2024-01-02,Ran,1985,{review}\n",
        "diary.csv": f"{DIARY}\n2024-01-02,Ran,1985,{viewing}\n",
    }
    read = Read(laid_out(tmp_path, tables))
    (found,) = read.of_films()
    stated = {item.key: item.value for item in read.documents[-1].declared}
    rating = found.rating.value if found.rating else None
    assert (rating, "rewatch" in stated, "tags" in stated) == taken


def test_rows_say_what_a_person_thinks_of_films(folder: Read, archive: Read) -> None:
    rows = {(row.table, row.title, row.year, row.day, row.name) for row in folder.logged}
    assert len(folder.logged) == len(archive.logged) == 16
    assert rows >= {
        ("reviews", "Ran", 1985, "2024-01-01", ""),
        ("diary", "Alien", 1979, "2024-06-01", ""),
        ("ratings", "Jaws", 1975, "2020-01-02", ""),
        ("watched", "Playtime", 1967, "", ""),
        ("watchlist", "Stalker", 1979, "", ""),
        ("liked", "Alien", 1979, "", ""),
        ("list", "Stalker", 1979, "", "Slow films"),
    }
    assert {row.title for row in folder.logged} & {"Heat"} == set()
    assert {row.rating.percent for row in folder.logged if row.title == "Jaws"} == {70.0}


def test_an_earlier_review_does_not_take_the_verdict_of_a_later_one(tmp_path: Path) -> None:
    rows = "2020-01-02,Ran,1985,x,,,Hm.,,2020-01-01\n2024-01-02,Ran,1985,y,5,,Ah!,,2024-01-01\n"
    tables = {
        "reviews.csv": f"{REVIEWS}\n{rows}",
        "ratings.csv": f"{FILM},Rating\n2024-01-02,Ran,1985,f,5\n",
    }
    first, last = Read(laid_out(tmp_path, tables)).of_films()
    assert (first.rating, last.rating.value) == (None, 5)


def test_two_reviews_of_one_film_stay_two(folder: Read) -> None:
    assert [review.film_titles for review in folder.of_films()].count(("Ran",)) == 2


def test_other_tables_are_one_log_each_and_a_film_is_in_one_of_them(folder: Read) -> None:
    logs = [review for review in folder.reviews if not review.film_titles]
    assert sorted((review.kind, review.title) for review in logs) == [
        ("list", "Liked films"),
        ("list", "Slow films"),
        ("list", "Watchlist"),
        ("log", "Diary"),
        ("log", "Films watched"),
        ("log", "Ratings"),
    ]
    assert folder.text("Diary") == (
        "Alien (1979) · ★★★★★ · 2024-02-01, 2024-06-01 (rewatch) · with friends"
    )
    assert folder.text("Ratings") == "Jaws (1975) · ★★★½ · 2020-01-02"
    assert folder.text("Films watched") == "Playtime (1967)"
    assert not [review for review in logs if review.credits.year or review.rating]


def test_a_list_has_its_description_and_its_notes(folder: Read) -> None:
    assert folder.text("Slow films") == (
        "For long evenings,\n\nwith tea.\n\n1. Stalker (1979): The slowest\n\n2. Playtime (1967)"
    )


def test_every_row_is_counted(folder: Read) -> None:
    assert folder.told["diary.csv"] == "3 rows: 2 viewings of 1 film, 1 in reviews.csv"
    assert folder.told["ratings.csv"] == "4 rows: 1 film, 2 in reviews.csv, 1 in diary.csv"
    assert folder.told["watched.csv"] == "2 rows: 1 film, 1 in reviews.csv"
    assert folder.told["watchlist.csv"] == "1 row: 1 film"


def test_what_nobody_asked_for_is_left_out(folder: Read) -> None:
    assert folder.skipped == {
        "comments.csv": "comments on what others wrote: 1 row",
        "deleted/": "what was deleted, or belongs to nothing, in a Letterboxd export",
        "likes/reviews.csv": "links to what others wrote, without text: 1 row",
        "orphaned/": "what was deleted, or belongs to nothing, in a Letterboxd export",
        "profile.csv": "whose account it is; never read",
    }
    assert not [review for review in folder.reviews if "wrong" in review.text]


def test_a_folder_named_deleted_is_read_where_no_export_is(tmp_path: Path) -> None:
    laid_out(tmp_path, {"deleted/ran.txt": "Ran is a film.", "reviews.csv": "a,b\n1,2\n"})
    assert "deleted/ran.txt" in Read(tmp_path).told


def test_the_critic_is_the_person_only_where_the_settings_name_them(tmp_path: Path) -> None:
    root = laid_out(tmp_path, TABLES)
    assert {review.critic for review in Read(root, me="Ada Vest").of_films()} == {"Ada Vest"}
    assert {review.critic for review in Read(root).of_films()} == {None}


def test_an_archive_says_the_same_as_the_folder(folder: Read, archive: Read) -> None:
    def shown(read: Read) -> list[tuple[object, ...]]:
        return sorted(
            (review.text, str(review.rating), review.url, review.title, review.line)
            for review in read.reviews
        )

    assert shown(archive) == shown(folder)
    assert len({each.place for each in archive.documents}) == len(archive.documents)
    (told,) = archive.told.values()
    assert "reviews.csv: 3 rows: 3 reviews" in told
    assert told.endswith("2 tables of what was deleted left out")
    assert "profile" not in told


def test_tables_of_an_export_are_read_together(tmp_path: Path) -> None:
    laid_out(tmp_path, TABLES)
    found = {item.path: item for item in walk(tmp_path) if isinstance(item, Found)}
    beside = [other.path for other in found["reviews.csv"].companions]
    assert beside == ["diary.csv", "ratings.csv", "watched.csv"]
    assert found["watchlist.csv"].companions == ()


def test_a_table_alone_says_what_it_says(tmp_path: Path) -> None:
    read = Read(laid_out(tmp_path, {"diary.csv": TABLES["diary.csv"]}))
    assert read.told == {"diary.csv": "3 rows: 3 viewings of 2 films"}


def test_a_review_is_read_as_text_and_as_nothing_else(tmp_path: Path) -> None:
    """No headline, byline, label or debris is sought in what a person typed into a box."""
    text = "Subscribe!\n\nDirected by: nobody\n\nShare this\n\nTilda Swinton"
    read = Read(
        laid_out(tmp_path, {"reviews.csv": f'{REVIEWS}\n2024-01-02,Orlando,1992,x,,,"{text}",,\n'})
    )
    (review,) = read.reviews
    assert review.text == text
    assert (review.critic, review.title, review.credits.director) == (None, None, ())


@pytest.mark.parametrize(
    "title", ["Interview with the Vampire", "Top Five", "A Guide to Recognizing Your Saints", "9"]
)
def test_a_films_title_does_not_tell_the_kind_of_its_review(tmp_path: Path, title: str) -> None:
    read = Read(laid_out(tmp_path, {"reviews.csv": f"{REVIEWS}\n2024-01-02,{title},,x,3,,Hm.,,\n"}))
    (review,) = read.reviews
    assert (review.kind, review.film_titles) == ("capsule", (title,))


def test_rows_without_film_are_counted(tmp_path: Path) -> None:
    read = Read(laid_out(tmp_path, {"diary.csv": f"{DIARY}\n2024-01-02,,,x,3,,,2024-01-01\n"}))
    assert read.told == {"diary.csv": "1 row: 0 viewings of 0 films, 1 without a film's name"}
    assert read.documents == []


def test_a_file_that_is_no_text_fails_with_a_reason(tmp_path: Path) -> None:
    (tmp_path / "reviews.csv").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    with pytest.raises(Unreadable, match="PNG"):
        Read(tmp_path)


def test_what_was_deleted_is_read_where_the_settings_say_so(tmp_path: Path) -> None:
    root = laid_out(tmp_path / "folder", TABLES)
    paths = {
        item.path for item in walk(root, choices=Choices(deleted=True)) if isinstance(item, Found)
    }
    assert {"deleted/reviews.csv", "orphaned/diary.csv"} <= paths
    (tmp_path / "export.zip").write_bytes(packed(TABLES))
    (found,) = (item for item in walk(tmp_path / "export.zip") if isinstance(item, Found))
    documents, told, _ = parse_told(load(found), found, tmp_path, deleted=True)
    assert {"deleted/reviews.csv", "orphaned/diary.csv"} <= {each.part for each in documents}
    assert "deleted/reviews.csv: 1 row: 1 review" in told


def test_a_table_beside_that_is_no_text_stops_no_other(tmp_path: Path) -> None:
    laid_out(tmp_path, {"reviews.csv": TABLES["reviews.csv"]})
    (tmp_path / "ratings.csv").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    found = next(item for item in walk(tmp_path) if item.path == "reviews.csv")
    documents = parse_told(load(found), found, tmp_path).documents
    assert len(documents) == 3
    assert documents[0].warnings == ("ratings.csv: looks like a PNG picture, not text",)
