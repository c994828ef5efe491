"""Drafts and what is ignored are left out with a reason, and read where the settings say so."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.library import Library
from index.settings import Settings

DRAFT = "---\ntitle: Ran\ndraft: true\n---\nOld age burns.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "reviews"
    root.mkdir()
    (root / "ran.md").write_text(DRAFT)
    (root / "ikiru.md").write_text("---\ntitle: Ikiru\npublished: true\n---\nHe sings.\n")
    (root / "secret.md").write_text("A secret.\n")
    (root / ".gitignore").write_text("secret.md\n")
    return root


def refreshed(folder: Path, **chosen: bool) -> dict[str, str | None]:
    """Paths and why they are not read (None where they are)."""
    settings = Settings(**chosen)  # type: ignore[arg-type]
    library = Library([folder], settings=settings, index_dir=folder.parent / "index")
    library.refresh()
    return {each.path: each.reason for each in library.check() if each.path.endswith("md")}


def test_a_draft_is_skipped_until_it_is_none(folder: Path) -> None:
    assert refreshed(folder) == {
        "ikiru.md": None,
        "ran.md": "a draft",
        "secret.md": "ignored by .gitignore",
    }
    (folder / "ran.md").write_text(DRAFT.replace("true", "false"))
    assert refreshed(folder)["ran.md"] is None
    (folder / "ran.md").write_text(DRAFT)
    assert refreshed(folder)["ran.md"] == "a draft"


def test_settings_say_what_is_read_all_the_same(folder: Path) -> None:
    assert refreshed(folder, read_drafts=True)["ran.md"] is None
    assert refreshed(folder, read_ignored=True)["secret.md"] is None
    assert refreshed(folder)["ran.md"] == "a draft"


def test_a_second_look_finds_nothing_new(folder: Path) -> None:
    refreshed(folder)
    library = Library([folder], index_dir=folder.parent / "index")
    counts = library.refresh()
    assert (counts.added, counts.updated, counts.removed) == (0, 0, 0)


def test_a_draft_that_was_named_is_read(folder: Path) -> None:
    library = Library([folder / "ran.md"], index_dir=folder.parent / "one")
    library.refresh()
    assert [each.reason for each in library.check()] == [None]


def test_the_builder_is_told_what_is_chosen(folder: Path) -> None:
    library = Library([folder], settings=Settings(read_drafts=True, read_hidden=True))
    command = library.build_command()
    assert {"--read=read_drafts", "--read=read_hidden"} <= set(command)


def test_what_is_ignored_later_leaves_the_library_and_comes_back(folder: Path) -> None:
    def reviews() -> list[str]:
        library = Library([folder], index_dir=folder.parent / "index")
        library.refresh()
        snapshot = library.snapshot()
        assert snapshot is not None
        return sorted(row.path for row in snapshot.rows.values())

    assert reviews() == ["ikiru.md"]
    (folder / ".gitignore").write_text("ikiru.md\n")
    assert reviews() == ["secret.md"]
    (folder / ".gitignore").unlink()
    assert reviews() == ["ikiru.md", "secret.md"]
