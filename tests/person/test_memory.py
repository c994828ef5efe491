"""The library last named is remembered, and forgetting it never hurts."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from index.person.memory import FILE_NAME, last_library, remember_library
from index.settings import Settings

SETTINGS = Settings()


def test_what_was_named_last_is_remembered(tmp_path: Path) -> None:
    assert last_library(SETTINGS) == ()
    assert remember_library(SETTINGS, [tmp_path / "a", tmp_path / "b\nc"])
    assert remember_library(SETTINGS, [tmp_path / "d"])
    assert last_library(SETTINGS) == (tmp_path / "d",)


def test_a_name_in_another_encoding_comes_back(tmp_path: Path) -> None:
    odd = tmp_path / os.fsdecode(b"caf\xe9")
    assert remember_library(SETTINGS, [odd])
    assert last_library(SETTINGS) == (odd,)


def test_relative_paths_are_kept_absolute() -> None:
    assert remember_library(SETTINGS, [Path("here")])
    assert last_library(SETTINGS) == (Path.cwd() / "here",)


@pytest.mark.parametrize("text", ["", "{", '{"a": 1}', "[1]", '[""]', "[" * 100_000])
def test_a_broken_memory_is_no_memory(text: str) -> None:
    state = SETTINGS.folders.state
    state.mkdir(parents=True)
    (state / FILE_NAME).write_text(text)
    assert last_library(SETTINGS) == ()


def test_an_unwritable_state_folder_stops_nobody(tmp_path: Path) -> None:
    state = SETTINGS.folders.state
    state.parent.mkdir(parents=True)
    state.write_text("a file where the folder should be")
    assert not remember_library(SETTINGS, [tmp_path])
    assert last_library(SETTINGS) == ()


def test_nothing_else_is_left_in_the_folder(tmp_path: Path) -> None:
    remember_library(SETTINGS, [tmp_path])
    state = SETTINGS.folders.state
    assert [path.name for path in state.iterdir()] == [FILE_NAME]
    assert state.stat().st_mode & 0o777 == 0o700
