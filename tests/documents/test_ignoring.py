"""What is no part of a library is left out by name or by .gitignore, and nothing else is."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.documents.ignoring import (
    Choices,
    Ignoring,
    is_site,
    why_folder_left_out,
    why_page_left_out,
)

NONE = Choices()


def ignoring(tmp_path: Path, **files: str) -> Ignoring:
    """Rules of .gitignore files; a folder's name stands for its path, ``root`` for the root."""
    rules = Ignoring()
    for folder, text in files.items():
        place = tmp_path / f"{folder}.gitignore"
        place.write_text(text)
        rules = rules.with_file("" if folder == "root" else f"{folder}/", str(place))
    return rules


@pytest.mark.parametrize(
    ("patterns", "path", "covered"),
    [
        ("*.txt\n!keep.txt", "a/b.txt", True),
        ("*.txt\n!keep.txt", "a/keep.txt", False),
        ("/private/", "private/", True),
        ("/private/", "private/a.md", True),
        ("/private/", "notes/private/", False),
        ("drafts/", "notes/drafts/", True),
        ("drafts/", "notes/drafts", False),
        ("notes/**/old", "notes/a/b/old", True),
        ("# *.md\n\n   \n", "a.md", False),
        ("\\#a.md", "#a.md", True),
        ("a.md  ", "a.md", True),
        ("!", "a.md", False),
        ("[", "a.md", False),
        ("*" * 50 + "x", "a.md", False),
    ],
)
def test_patterns(tmp_path: Path, patterns: str, path: str, covered: bool) -> None:
    assert ignoring(tmp_path, root=patterns).covers(path) is covered


def test_the_nearest_file_decides(tmp_path: Path) -> None:
    rules = ignoring(tmp_path, root="*.md\n/a.txt", notes="!ran.md\n/b.txt")
    assert rules.covers("ran.md")
    assert not rules.covers("notes/ran.md")
    assert rules.covers("notes/ikiru.md")
    assert rules.covers("notes/b.txt")
    assert not rules.covers("notes/sub/b.txt")
    assert not rules.covers("notes/a.txt")


def test_a_file_that_cannot_be_read_says_nothing(tmp_path: Path) -> None:
    assert Ignoring().with_file("", str(tmp_path / "none")) == Ignoring()
    (tmp_path / "bytes").write_bytes(b"\xff\xfe\x00[\n")
    Ignoring().with_file("", str(tmp_path / "bytes")).covers("a.md")


@pytest.mark.parametrize(
    ("name", "site", "out"),
    [
        ("node_modules", False, True),
        ("_site", False, True),
        ("_layouts", False, True),
        ("_includes", False, True),
        ("_drafts", False, True),
        ("archetypes", False, True),
        ("templates", False, True),
        ("Templates", False, True),
        ("99 - Template", False, True),
        ("_templates", False, True),
        ("public", True, True),
        ("public", False, False),
        ("themes", True, True),
        ("themes", False, False),
        ("Layouts", True, True),
        ("drafts", True, True),
        ("drafts", False, False),
        ("Template for Murder", False, False),
        ("content", True, False),
        ("posts", True, False),
        ("_posts", True, False),
        ("films", False, False),
        (".git", False, True),
        (".secret", False, True),
    ],
)
def test_folders(name: str, site: bool, out: bool) -> None:
    assert bool(why_folder_left_out(name, site=site, choices=NONE)) is out


def test_what_a_person_wants_is_read() -> None:
    def left(name: str, choices: Choices) -> bool:
        return bool(why_folder_left_out(name, site=True, choices=choices))

    assert not left(".secret", Choices(hidden=True))
    assert left(".git", Choices(hidden=True))
    assert not left("_drafts", Choices(drafts=True))
    assert not left("themes", Choices(templates=True))
    assert not left("Templates", Choices(templates=True))
    assert left("node_modules", Choices(templates=True, hidden=True, drafts=True, ignored=True))


def test_pages_that_a_site_has_of_itself() -> None:
    assert why_page_left_out("_index", site=False)
    assert why_page_left_out("About", site=True)
    assert why_page_left_out("404", site=True)
    assert not why_page_left_out("about", site=False)
    assert not why_page_left_out("about-schmidt", site=True)


@pytest.mark.parametrize(
    ("names", "site"),
    [
        ({"hugo.toml", "a.md"}, True),
        ({"_config.yml"}, True),
        ({"eleventy.config.mjs"}, True),
        ({".eleventy.js"}, True),
        ({"astro.config.ts"}, True),
        ({"config.yaml", "films.yaml"}, False),
        ({"package.json"}, False),
        (set(), False),
    ],
)
def test_a_site_is_known_by_its_settings(names: set[str], site: bool) -> None:
    assert is_site(names) is site


@given(st.text("a*!/[]\\#? \n.-", max_size=60), st.text("a/.-", min_size=1, max_size=20))
def test_any_file_is_read_without_raising(
    tmp_path_factory: pytest.TempPathFactory, text: str, path: str
) -> None:
    place = tmp_path_factory.getbasetemp() / "ignore"
    place.write_text(text)
    Ignoring().with_file("", str(place)).covers(path)
