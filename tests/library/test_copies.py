"""Texts saved twice in a library: kept, found once, and told wherever they are shown."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from index.library import Library
from tui.also import also_line
from tui.output import shapes

BODY = " ".join(f"sentence{number} of the long note about rain and castles" for number in range(30))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "reviews"
    root.mkdir()
    head = "---\nfilm: Ran\nkind: review\nyear: 1985\ncritic: Ann Lee\nrating: 4/5\n---\n"
    (root / "note.md").write_text(f"{head}{BODY}\n", encoding="utf-8")
    (root / "page.txt").write_text(f"{BODY}\n\nRead more on this site.\n", encoding="utf-8")
    (root / "other.md").write_text(head.replace("Ann Lee", "Cy Ho") + "Another text.\n", "utf-8")
    return root


def test_a_copy_is_found_once_and_kept(root: Path, tmp_path: Path) -> None:
    library = Library([root], index_dir=tmp_path / "index")
    snapshot = library.ready()
    note, page = library.find("note.md"), library.find("page.txt")
    (film,) = snapshot.films
    assert film.count == 2 and page not in film.reviews
    assert snapshot.row(page).film == film.id
    assert snapshot.loose == () and len(snapshot.rows) == 3 and snapshot.shown == 2
    assert library.search("castles").total == 1
    assert library.search("path:page").total == 1
    assert library.search("").total == 2
    assert snapshot.row(note).copies == 1
    assert also_line(note, snapshot) == "also saved as page.txt"
    shape = shapes.review(library.review(page), snapshot, whole=False)
    assert shape["also_saved_as"] == [{"id": note, "path": "note.md"}]
    assert json.dumps(shape)
    assert library.similar(page).id == note


def test_what_is_left_of_two_is_shown(root: Path, tmp_path: Path) -> None:
    library = Library([root], index_dir=tmp_path / "index")
    library.refresh()
    (root / "note.md").unlink()
    library.refresh()
    page = library.find("page.txt")
    assert library.search("castles").total == 1
    assert library.ready().also_saved_as(page) == ()
    assert library.ready().row(page).film is None
    assert library.ready().loose == (page,)


def test_a_crowd_of_the_same_words_is_no_burden(tmp_path: Path) -> None:
    """Forty documents with one text, and two that are another: each text is shown once."""
    root = tmp_path / "many"
    root.mkdir()
    for number in range(40):
        (root / f"{number:02}.txt").write_text(f"{BODY}\n", encoding="utf-8")
    other = BODY.replace("rain", "snow")
    for name in ("a.txt", "b.txt"):
        (root / name).write_text(f"{other}\n", encoding="utf-8")
    grown = Library([root], index_dir=tmp_path / "grown")
    (root / "20.txt").rename(tmp_path / "20.txt")
    grown.refresh()
    (tmp_path / "20.txt").rename(root / "20.txt")
    grown.refresh()
    scratch = Library([root], index_dir=tmp_path / "scratch").ready()
    assert grown.ready().loose == scratch.loose
    assert (len(scratch.loose), len(scratch.rows)) == (2, 42)
