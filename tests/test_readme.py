"""The README says what the program does: its tables and its picture are as the program is now."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.tools import readme


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """What drawing the picture sets goes away again."""
    for name in ("CACHE", "STATE", "CONFIG"):
        monkeypatch.setenv(f"XDG_{name}_HOME", os.environ[f"XDG_{name}_HOME"])


def test_tables_are_fresh() -> None:
    text = readme.README.read_text(encoding="utf-8")
    assert readme.written(text) == text, "run python -m tests.tools.readme"


async def test_the_picture_shows_what_the_screen_shows(environment: None, tmp_path: Path) -> None:
    drawn = readme.PICTURE.read_text(encoding="utf-8")
    now = await readme.picture(tmp_path)
    assert readme.shown(now) == readme.shown(drawn), "run python -m tests.tools.readme"


def test_the_two_commands_stand_in_it_as_promised() -> None:
    text = readme.README.read_text(encoding="utf-8")
    start = "python3 -m venv .venv && .venv/bin/pip install . && .venv/bin/matinee\n"
    assert start in text
    assert (
        "python3 -m venv .venv && .venv/bin/pip install -e '.[test]' && .venv/bin/pytest\n" in text
    )
