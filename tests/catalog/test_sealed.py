"""A sealed file gives back what was written, or says that it is damaged: nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.catalog.sealed import Damaged, Sealed, write

SECTIONS = {"head": b"abc", "empty": b"", "rows": bytes(range(256)) * 20}


def test_sections_come_back(tmp_path: Path) -> None:
    write(tmp_path / "file", SECTIONS)
    sealed = Sealed(tmp_path / "file")
    assert {name: sealed.read(name) for name in SECTIONS} == SECTIONS


def test_a_missing_section_is_damage(tmp_path: Path) -> None:
    write(tmp_path / "file", SECTIONS)
    with pytest.raises(Damaged):
        Sealed(tmp_path / "file").read("films")


def test_no_partial_file_is_left(tmp_path: Path) -> None:
    write(tmp_path / "file", SECTIONS)
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


@given(at=st.floats(0, 1, exclude_max=True), flip=st.integers(1, 255))
def test_a_flipped_byte_is_noticed(
    tmp_path_factory: pytest.TempPathFactory, at: float, flip: int
) -> None:
    path = tmp_path_factory.mktemp("flip") / "file"
    write(path, SECTIONS)
    data = bytearray(path.read_bytes())
    data[int(at * len(data))] ^= flip
    path.write_bytes(data)
    with pytest.raises(Damaged):
        sealed = Sealed(path)
        for name in SECTIONS:
            sealed.read(name)


@given(kept=st.floats(0, 1, exclude_max=True))
def test_a_cut_file_is_noticed(tmp_path_factory: pytest.TempPathFactory, kept: float) -> None:
    path = tmp_path_factory.mktemp("cut") / "file"
    write(path, SECTIONS)
    data = path.read_bytes()
    path.write_bytes(data[: int(kept * len(data))])
    with pytest.raises(Damaged):
        Sealed(path)
