"""The check in full: one class a file, what is known and from where, by folder and by fact."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.library import Library, summary
from index.model import Checked


@pytest.fixture
def library(tmp_path: Path) -> Library:
    root = tmp_path / "reviews"
    (root / "sub").mkdir(parents=True)
    (root / "a.md").write_text(
        "---\ntitle: Ran\nkind: review\nyear: 1985\ncritic: Ann Lee\nrating: 4/5\n---\nIt rains on the castle.\n",
        encoding="utf-8",
    )
    (root / "sub" / "b.txt").write_text(
        "Ran\nDirector: Akira Kurosawa\n\nAn old man gives his kingdom away, and it burns.\n",
        encoding="utf-8",
    )
    (root / "sub" / "c.bin").write_bytes(b"?")
    (root / "sub" / "d.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR")
    return Library([root], index_dir=tmp_path / "index")


def by_path(library: Library) -> dict[str, Checked]:
    return {file.path: file for file in library.check()}


def test_facts_say_where_they_are_from(library: Library) -> None:
    files = by_path(library)
    told = {fact.field: (fact.value, fact.layer) for fact in files["a.md"].facts}
    assert told["film"] == ("Ran (1985)", "front matter")
    assert told["critic"] == ("Ann Lee", "front matter")
    assert told["year"] == (1985, "front matter")
    assert files["a.md"].missing == ("director", "published")
    assert {fact.field for fact in files["sub/b.txt"].facts} >= {"film", "director"}
    assert files["sub/c.bin"].facts == ()


def test_every_file_is_counted_once(library: Library) -> None:
    told = summary(library.check())
    assert told.counts == {"read": 2, "warned": 0, "skipped": 1, "failed": 1}
    assert [(one.folder, one.read, one.skipped, one.failed) for one in told.folders] == [
        ("", 1, 0, 0),
        ("sub", 1, 1, 1),
    ]
    director = next(one for one in told.fields if one.field == "director")
    assert (director.stated, director.missing, director.layers) == (1, 1, {"label": 1})


def test_a_correction_is_a_layer_of_its_own(library: Library) -> None:
    library.refresh()
    library.said.correct(library.find("a.md"), {"director": "Akira Kurosawa"})
    library.refresh()
    (fact,) = (fact for fact in by_path(library)["a.md"].facts if fact.field == "director")
    assert (fact.layer, fact.sure) == ("correction", 1.0)
