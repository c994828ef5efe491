"""An export grows, shrinks and is edited: the library equals one built from scratch."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.library import Library
from index.model import Diary, Rating, Review
from index.settings import Settings
from tests.documents.exported import FILM, REVIEWS, TABLES, packed
from tests.library.test_changes import apply, described

TOLD = {
    "reviews.csv": (
        TABLES["reviews.csv"],
        f"{REVIEWS}\n2024-04-02,Alien,1979,x,,,In glass and snow.,,2024-02-01\n",
    ),
    "diary.csv": (TABLES["diary.csv"], TABLES["diary.csv"].replace("1979", "1980")),
    "ratings.csv": (TABLES["ratings.csv"], f"{FILM},Rating\n2024-03-02,Ran,1985,f,2\n"),
    "watched.csv": (TABLES["watched.csv"], f"{FILM}\n"),
    "likes/films.csv": (TABLES["likes/films.csv"], f"{FILM}\n2024-03-02,Ran,1985,f\n"),
    "watchlist.csv": (TABLES["watchlist.csv"], TABLES["watchlist.csv"].replace("1979", "1980")),
    "lists/slow-films.csv": (TABLES["lists/slow-films.csv"],),
    "stalker.md": ("---\ntitle: Stalker\nyear: 1979\n---\nWater and rust, slowly.\n",),
    "alien.md": ("---\ntitle: Alien\n---\nA ship, a cat and a thing of glass.\n",),
    "profile.csv": (TABLES["profile.csv"],),
    "deleted/reviews.csv": (TABLES["deleted/reviews.csv"],),
}
NAMES = tuple(TOLD)
CHANGES = st.one_of(
    st.sampled_from([("write", name, text) for name in NAMES for text in TOLD[name]]),
    st.sampled_from([("delete", name, None) for name in NAMES]),
    st.tuples(st.just("rename"), st.sampled_from(NAMES[:4]), st.sampled_from((*NAMES[:4], "x.csv"))),
    st.tuples(st.just("sidecar"), st.just("reviews.csv"), st.sampled_from((None, "critic: Nils Grau\n"))),
    st.just(("refresh", None, None)),
)  # fmt: skip


@settings(max_examples=25)
@given(changes=st.lists(CHANGES, min_size=1, max_size=10))
def test_equals_one_built_from_scratch(
    tmp_path_factory: pytest.TempPathFactory, changes: list[tuple[str, Any, Any]]
) -> None:
    base = tmp_path_factory.mktemp("library")
    root = base / "export"
    root.mkdir()
    for name in ("reviews.csv", "ratings.csv"):
        (root / name).write_text(TABLES[name], encoding="utf-8")
    library = Library([root], index_dir=base / "grown")
    library.refresh()
    for change in changes:
        if change[0] == "refresh":
            library.refresh()
        else:
            apply(root, change)
    library.refresh()
    scratch = Library([root], index_dir=base / "scratch")
    scratch.refresh()
    assert described(library) == described(scratch)


@pytest.fixture
def library(tmp_path: Path) -> Library:
    root = tmp_path / "export"
    for name, text in TABLES.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    library = Library([root], index_dir=tmp_path / "index")
    library.refresh()
    return library


def test_a_second_run_changes_nothing(library: Library) -> None:
    before = library.ready().generation
    counts = library.refresh()
    assert (counts.added, counts.updated, counts.removed) == (0, 0, 0)
    assert library.ready().generation == before


def test_another_verdict_in_another_table_is_seen(library: Library) -> None:
    (root,) = library.roots
    ratings = root / "ratings.csv"
    ratings.write_text(
        ratings.read_text(encoding="utf-8").replace("f4,4", "f4,1"), encoding="utf-8"
    )
    library.refresh()
    (film,) = (film for film in library.ready().films if film.title == "Tampopo")
    assert film.rating.mean == 20.0


def test_films_that_were_only_seen_fill_no_list(library: Library) -> None:
    titles = {film.title: film.count for film in library.ready().films}
    assert titles == {"Ran": 2, "Tampopo": 1}
    assert library.search("playtime").total == 2


def test_films_are_found_by_what_a_log_says_of_them(library: Library) -> None:
    """The person's own rating is shown, and counts no more than the review that states it."""
    (root,) = library.roots
    for name, text in {"stalker.md": "Stalker\nyear: 1979", "jaws.md": "Jaws\nrating: 2/5"}.items():
        (root / name).write_text(
            f"---\ntitle: {text}\nkind: review\n---\nOf water.\n", encoding="utf-8"
        )
    library.refresh()
    films = {film.title: film for film in library.ready().films}
    assert set(films) == {"Ran", "Tampopo", "Stalker", "Jaws"}
    assert films["Jaws"].diary == Diary(
        True, (), Rating("3.5/5", 3.5, 5, "verdict", 70), False, False
    )
    assert (films["Jaws"].rating.count, films["Jaws"].rating.mean) == (1, 40.0)
    assert films["Ran"].rating.count == 2
    for query, found in {
        "is:watched": 3,
        "is:watchlist": 1,
        'list:"slow films"': 1,
        "is:liked": 0,
    }.items():
        assert library.search(query).films == found, query
    assert library.search("is:liked").notes == ()
    (root / "likes/films.csv").unlink()
    library.refresh()
    (note,) = library.search("is:liked").notes
    assert note.endswith("says which films you liked.")
    (root / "likes/films.csv").write_text(f"{FILM}\n2024-03-02,Jaws,1975,f\n", encoding="utf-8")
    library.refresh()
    assert [group.film for group in library.search("is:liked").groups] == ["jaws"]


def test_check_tells_where_the_rows_went(library: Library) -> None:
    files = {file.path: file for file in library.check()}
    assert files["reviews.csv"].outcome == "read"
    assert files["reviews.csv"].reason == "3 rows: 3 reviews, 2 ratings from ratings.csv"
    assert files["comments.csv"].outcome == "skipped"
    assert files["profile.csv"].reason == "whose account it is; never read"
    assert not [file for file in files.values() if file.warnings]


def test_an_archive_and_what_it_holds(tmp_path: Path) -> None:
    root = tmp_path / "zips"
    root.mkdir()
    (root / "export.zip").write_bytes(packed(TABLES))
    (root / "other.zip").write_bytes(packed({"a.txt": "x"}))
    library = Library([root], index_dir=tmp_path / "index", settings=Settings(me="Ada Vest"))
    counts = library.refresh()
    assert (counts.added, counts.failed) == (1, 0)
    assert library.search("critic:vest").total == 3 + 6
    files = {file.path: file for file in library.check()}
    assert (files["other.zip"].outcome, files["export.zip"].outcome) == ("skipped", "read")


def test_ids_stay_when_rows_come_before_them(library: Library) -> None:
    (root,) = library.roots
    before = {review.url: review.id for review in everything(library) if review.film_titles}
    reviews = root / "reviews.csv"
    head, rest = reviews.read_text(encoding="utf-8").split("\n", 1)
    new = "2023-01-01,Stalker,1979,https://boxd.it/r0,5,,A dog\nwalks by.,,\n".replace(
        "A dog\nwalks by.", '"A dog\nwalks by."'
    )
    reviews.write_text(f"{head}\n{new}{rest}", encoding="utf-8")
    library.refresh()
    after = {review.url: review.id for review in everything(library) if review.film_titles}
    assert len(after) == 4
    assert {url: after[url] for url in before} == before


def test_two_posts_with_capsules_of_one_film_stay_apart(tmp_path: Path) -> None:
    post = (
        "<item><title>Seen this week</title><link>https://x.example/{0}</link><description><![CDATA["
        "<h3>Ran (1985)</h3><p>{1}</p><h3>Jaws (1975)</h3><p>{1}</p>]]></description></item>"
    )
    text = (
        "The wind rises, and then it falls, and nobody in the whole of the long film has heard it. "
        * 3
    )
    feed = "".join(post.format(number, text) for number in (1, 2))
    root = tmp_path / "feed"
    root.mkdir()
    (root / "a.xml").write_text(
        f"<rss><channel><title>T</title>{feed}</channel></rss>", encoding="utf-8"
    )
    library = Library([root], index_dir=tmp_path / "index")
    library.refresh()
    ids = [review.id for review in everything(library)]
    assert len(ids) == len(set(ids)) >= 2
    assert not [file for file in library.check() if file.outcome == "failed"]


def everything(library: Library) -> list[Review]:
    return [library.ready().review(review_id) for review_id in library.ready().rows]
