"""Rows and places of reviews are decoded one by one, and only where they belong together."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from index.catalog import sealed
from index.catalog.contents import Shelf
from index.catalog.packs import Stored
from index.catalog.sealed import Damaged, Sealed
from tests.tui.made_up import row

PLACES = [Stored(1, 0, 10, 7), Stored(1, 10, 20, 8)]
ROWS = [row("ferry-a"), row("ferry-b")]


def shelf(folder: Path, **sections: object) -> Shelf:
    parts = {"ids": ["ferry-a", "ferry-b"], "rows": ROWS, "places": PLACES} | sections
    encoded = {name: msgspec.msgpack.encode(part) for name, part in parts.items()}
    sealed.write(folder / "file", encoded)
    return Shelf(Sealed(folder / "file"))


def test_a_row_and_a_place_are_found_by_id(tmp_path: Path) -> None:
    found = shelf(tmp_path)
    assert (found.row("ferry-b"), found.place("ferry-b")) == (ROWS[1], PLACES[1])
    assert list(found.numbers) == ["ferry-a", "ferry-b"]
    with pytest.raises(KeyError):
        found.row("gone")


def test_a_row_is_read_though_another_one_is_broken(tmp_path: Path) -> None:
    found = shelf(tmp_path, rows=[{"id": "ferry-a"}, ROWS[1]])
    assert found.row("ferry-b") == ROWS[1]
    with pytest.raises(Damaged):
        found.row("ferry-a")


@pytest.mark.parametrize("short", ["ids", "rows", "places"])
def test_columns_of_different_lengths_are_damage(tmp_path: Path, short: str) -> None:
    whole = {"ids": ["ferry-a", "ferry-b"], "rows": ROWS, "places": PLACES}
    with pytest.raises(Damaged):
        shelf(tmp_path, **{short: whole[short][:1]})
