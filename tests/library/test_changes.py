"""After any sequence of changes the library equals one built from scratch."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index import building
from index.library import Library

NAMES = ("a.txt", "b.md", "sub/c.txt", "sub/d.md", "e.txt")
BARE = (
    "Winter Signal\n\nSomebody rows across the harbour at night and does not say why. The camera "
    "stays at the rail, and then it looks at the people. The last scene is slower and better, and "
    'so are the performances; few movies end as well. They call it "Wet Coats" at the bar.\n'
)
BODIES = (
    "Harbour of Glass is directed by Mara Lind. The film stars Jon Falk. It drifts and glows.",
    "---\ntitle: Harbour of Glass\nyear: 2019\ndirector: Mara Lind\nrating: 4/5\n---\nIt glows.\n",
    "---\ntitle: Harbour of Glass\nyear: 1977\ndirector: Otto Brook\n---\nThe first one drifts.\n",
    "---\ntitle: Winter Signal\nyear: 2001\ncritic: Ines Dorn\n---\nA film about snow.\n",
    "Winter Signal (2001)\nDirector: Pia Holm\nAuthor: Ines Dorn\nPlot\nSnow falls for two hours.\n",
    "",
    "Only a note about snow and glass, without any film.",
    BARE,
)
FILMS = (
    None,
    "- title: Glass Harbour\n  year: 2019\n  director: Mara Lind\n  aliases: [Harbour of Glass]\n",
    "- title: Winter Signal\n  year: 2000\n",
    "- title: [broken",
)
SIDECARS = (None, "critic: Nils Grau\nrating: 2/5\n", "year: 1977\n")
CORRECTIONS = (
    {"critic": "Ann Lee", "rating": "3/5"},
    {"film": "Winter Signal", "year": 2001},
    {"film": {"title": "Harbour of Glass", "year": 1977, "director": "Otto Brook"}},
    {"no_film": True},
    {"critic": "-", "year": "-"},
    {"critic": None, "film": None, "no_film": None},
)
QUERIES = ("glass", "snow", "winter*", "critic:dorn", "year:1977..2001", "-glow", '"of glass"')
QUERIES += ("is:liked OR is:watchlist", "list:slow")

CHANGES = st.one_of(
    st.tuples(st.just("write"), st.sampled_from(NAMES), st.sampled_from(BODIES)),
    st.tuples(st.just("delete"), st.sampled_from(NAMES), st.none()),
    st.tuples(st.just("rename"), st.sampled_from(NAMES), st.sampled_from(NAMES)),
    st.tuples(st.just("sidecar"), st.sampled_from(NAMES), st.sampled_from(SIDECARS)),
    st.tuples(st.just("films"), st.none(), st.sampled_from(FILMS)),
    st.tuples(st.just("refresh"), st.none(), st.none()),
    st.tuples(st.just("correct"), st.sampled_from(NAMES), st.sampled_from(CORRECTIONS)),
)


def apply(root: Path, change: tuple[str, Any, Any]) -> None:
    """Make one change; what cannot be done is left undone."""
    kind, name, value = change
    target = root / (name or "films.yaml")
    if kind in ("sidecar", "films"):
        target = target.with_suffix(".yaml")
    if value is None or kind == "delete":
        target.unlink(missing_ok=True)
    elif kind == "rename":
        if target.exists():
            (root / value).parent.mkdir(exist_ok=True)
            target.rename(root / value)
    else:
        target.parent.mkdir(exist_ok=True)
        target.write_text(value, encoding="utf-8")


def described(library: Library) -> dict[str, Any]:
    """All that a person can see of a library, without numbers of generations and times."""
    snapshot = library.snapshot()
    assert snapshot is not None
    found = {
        query: [
            (group.film, [(hit.id, hit.score) for hit in group.hits])
            for group in library.search(query).groups
        ]
        for query in QUERIES
    }
    return {
        "films": snapshot.films,
        "loose": snapshot.loose,
        "rows": snapshot.rows,
        "reviews": [snapshot.review(review_id) for review_id in sorted(snapshot.rows)],
        "checked": library.check(),
        "found": found,
    }


@settings(max_examples=30)
@given(changes=st.lists(CHANGES, min_size=1, max_size=12))
def test_equals_one_built_from_scratch(
    tmp_path_factory: pytest.TempPathFactory, changes: list[tuple[str, Any, Any]]
) -> None:
    base = tmp_path_factory.mktemp("library")
    root = base / "reviews"
    (root / "sub").mkdir(parents=True)
    library = Library([root], index_dir=base / "grown")
    library.refresh()
    for change in changes:
        if change[0] == "refresh":
            library.refresh()
        elif change[0] == "correct":
            library.refresh()
            if (root / change[1]).exists():
                library.said.correct(library.find(change[1]), change[2])
        else:
            apply(root, change)
    library.refresh()
    scratch = Library([root], index_dir=base / "scratch")
    scratch.refresh()
    assert described(library) == described(scratch)


@pytest.fixture
def library(tmp_path: Path) -> Library:
    root = tmp_path / "reviews"
    root.mkdir()
    for name, body in zip(("a.md", "b.txt", "c.md"), BODIES[1:4], strict=True):
        (root / name).write_text(body, encoding="utf-8")
        os.utime(root / name, ns=(10**18, 10**18))
    library = Library([root], index_dir=tmp_path / "index")
    library.refresh()
    return library


def test_counts_say_what_changed(library: Library) -> None:
    (root,) = library.roots
    (root / "a.md").unlink()
    (root / "b.txt").write_text("Another text.", encoding="utf-8")
    (root / "d.md").write_text(BODIES[3], encoding="utf-8")
    counts = library.refresh()
    assert (counts.added, counts.updated, counts.removed, counts.unchanged) == (1, 1, 1, 1)


def test_nothing_is_published_where_nothing_changed(library: Library) -> None:
    before = library.ready().generation
    assert library.refresh().unchanged == 3
    assert library.ready().generation == before


def test_new_stamps_of_many_files_are_written_down(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    (root,) = library.roots
    before = library.ready().generation
    monkeypatch.setattr(building, "_MANY_STAMPS", 3)
    compared = []
    monkeypatch.setattr(building, "same_bytes", lambda *_: compared.append(1) or True)
    for hour in (0, 1):
        for path in root.iterdir():
            os.utime(path, ns=(10**18 + hour, 10**18 + hour))
        library.refresh()
    assert library.ready().generation == before + 2
    assert len(compared) == 6
    monkeypatch.setattr(building, "_MANY_STAMPS", 4)
    library.refresh()
    assert library.ready().generation == before + 2


def test_unchanged_files_are_not_read_again(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    (root,) = library.roots
    (root / "new.md").write_text(BODIES[3], encoding="utf-8")
    read = []
    from index.catalog import intake

    real = intake.load

    def spy(found: Any, **options: Any) -> Any:
        read.append(found.path)
        return real(found, **options)

    monkeypatch.setattr(intake, "load", spy)
    library.refresh()
    assert read == ["new.md"]


def test_an_edit_that_keeps_size_and_time_is_noticed(library: Library) -> None:
    (root,) = library.roots
    path = root / "a.md"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("glows", "sinks"), encoding="utf-8")
    os.utime(path, ns=(10**18, 10**18))
    assert library.refresh().updated == 1
    assert library.search("sinks").total == 1


def test_an_old_id_finds_a_renamed_document(library: Library) -> None:
    (root,) = library.roots
    old = library.find("a.md")
    (root / "a.md").rename(root / "other name.md")
    library.refresh()
    assert library.review(old).path == "other name.md"
    assert library.review(old).id != old


def test_an_old_id_follows_a_document_that_is_renamed_again(library: Library) -> None:
    (root,) = library.roots
    old = {name: library.find(name) for name in ("a.md", "b.txt")}
    for number in range(3):
        for name in old:
            (here,) = root.glob(f"*{name}")
            here.rename(root / f"{number} {name}")
        library.refresh()
        for name, review_id in old.items():
            assert library.review(review_id).path == f"{number} {name}"


def test_a_sidecar_under_another_name_is_told_under_that_name(library: Library) -> None:
    (root,) = library.roots
    (root / "a.yaml").write_text("colour: blue\ncritic: [\n", encoding="utf-8")
    library.refresh()
    (root / "a.yaml").rename(root / "a.yml")
    library.refresh()
    (file,) = (file for file in library.check() if file.path == "a.md")
    assert file.warnings
    assert not [warning for warning in file.warnings if "a.yaml" in warning]


def test_a_films_yaml_in_another_of_the_folders_is_another_one(tmp_path: Path) -> None:
    """The same bytes in the same order, but they speak of another folder's documents."""
    roots = [tmp_path / "one", tmp_path / "two"]
    for root in roots:
        root.mkdir()
        (root / "a.md").write_text("Only a note about snow.", encoding="utf-8")
    entry = "- title: Winter Signal\n  year: 2000\n  documents: [a.md]\n"
    (roots[0] / "films.yaml").write_text(entry, encoding="utf-8")
    library = Library(roots, index_dir=tmp_path / "index")
    library.refresh()
    (roots[0] / "films.yaml").rename(roots[1] / "films.yaml")
    library.refresh()
    scratch = Library(roots, index_dir=tmp_path / "scratch")
    scratch.refresh()
    assert described(library) == described(scratch)
    (film,) = (film for film in library.ready().films if film.title == "Winter Signal")
    assert library.review(film.reviews[0]).root == str(roots[1])


def test_a_text_on_films_under_a_bare_title_follows_its_neighbours(tmp_path: Path) -> None:
    """It is of the film that others name, as long as they do, and is told how sure that is."""
    root = tmp_path / "reviews"
    root.mkdir()
    (root / "bare.txt").write_text(BARE, encoding="utf-8")
    library = Library([root], index_dir=tmp_path / "index")

    def film() -> str | None:
        library.refresh()
        return library.ready().row(library.find("bare.txt")).film

    assert film() is None
    (root / "other.md").write_text(BODIES[3], encoding="utf-8")
    assert film() == "winter-signal-2001"
    review = library.review(library.find("bare.txt"))
    assert review.film_titles == ()
    (checked,) = (each for each in library.check() if each.path == "bare.txt")
    (told,) = (fact for fact in checked.facts if fact.field == "film")
    assert (told.rule, "film" in checked.unsure) == ("headline, not confirmed", True)
    assert library.search('film:"winter signal"').total == 2
    library.said.correct(review.id, {"no_film": True})
    assert film() is None
    library.said.correct(review.id, {"no_film": None})
    (root / "third.md").write_text(BODIES[3].replace("2001", "1950"), encoding="utf-8")
    assert film() is None
    assert library.ready().doubt(review.id) == "Winter Signal (1950) or Winter Signal (2001)"
    (root / "third.md").unlink()
    (root / "other.md").unlink()
    assert film() is None
