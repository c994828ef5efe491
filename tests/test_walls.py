"""The walls between the rooms hold in a running process too, where deferred imports would show."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from index.library import Library

SCREEN = ("textual", "rich")
ENGINE = ("whoosh", "numpy")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A library with a ready index."""
    root = tmp_path / "reviews"
    root.mkdir()
    (root / "a.md").write_text("---\ntitle: Light\nyear: 2001\n---\nA film.\n", encoding="utf-8")
    Library([root]).refresh(jobs=1)
    return root


def loaded(code: str, names: tuple[str, ...]) -> list[str]:
    """Which of these packages a fresh process has imported after running `code`."""
    ask = f"\nimport sys\nprint('loaded', *[n for n in {names!r} if n in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", code + ask], capture_output=True, text=True, check=True
    )
    return done.stdout.splitlines()[-1].split()[1:]


def called(*words: str) -> str:
    return f"from tui.cli import _run\n_run({list(words)!r})"


def test_commands_need_no_screen(folder: Path) -> None:
    """One process runs them all: what one of them imports stays imported."""
    words = (
        "paths", "films", "reviews --json", "show a.md", "check", "search film --json",
        "similar a.md", "index",
    )  # fmt: skip
    commands = (called(*one.split(), "--library", str(folder)) for one in words)
    assert loaded("\n".join(commands), SCREEN) == []


def test_the_builder_needs_no_screen(folder: Path) -> None:
    code = f"import sys\nsys.argv[1:] = [{str(folder)!r}]\nfrom index.__main__ import main\nmain()"
    assert loaded(code, SCREEN) == []


def test_a_builder_that_finds_nothing_new_reads_no_facts(folder: Path) -> None:
    code = called("index", "--library", str(folder))
    assert loaded(code, ("index.facts",)) == []
    (folder / "b.md").write_text("Another film.\n", encoding="utf-8")
    assert loaded(code, ("index.facts",)) == ["index.facts"]


def test_what_is_painted_first_needs_no_engine(folder: Path) -> None:
    code = f"""
from pathlib import Path
import tui.app, tui.browser
from index.library import Library
library = Library([Path({str(folder)!r})])
snapshot = library.snapshot()
assert snapshot and [snapshot.review(id_).text for film in snapshot.films for id_ in film.reviews]
"""
    assert loaded(code, (*ENGINE, "yaml", "markdown_it", "lxml", "trafilatura")) == []


def test_showing_a_review_needs_no_engine(folder: Path) -> None:
    assert loaded(called("show", "a.md", "--library", str(folder)), ENGINE) == []
