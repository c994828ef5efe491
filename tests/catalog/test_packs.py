"""Packs give back reviews as they were, or say that they are damaged."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.catalog.packs import Packs, PackWriter, pack_path
from index.catalog.sealed import Damaged


def test_records_come_back_also_after_the_file_is_gone(tmp_path: Path) -> None:
    with PackWriter(tmp_path) as pack:
        stored = [pack.add(record) for record in (b"one", b"", b"three" * 1000)]
        pack.close()
    packs = Packs(tmp_path, [(pack.number, pack.size)])
    pack_path(tmp_path, pack.number).unlink()
    assert [packs.record(place) for place in stored] == [b"one", b"", b"three" * 1000]


def test_a_new_pack_never_takes_the_number_of_one_that_may_be_mapped(tmp_path: Path) -> None:
    with PackWriter(tmp_path) as first:
        first.add(b"left behind by a killed build")
    with PackWriter(tmp_path) as second:
        assert second.number == first.number + 1


@pytest.mark.parametrize("change", ["cut", "flip", "gone"])
def test_damage_is_noticed(tmp_path: Path, change: str) -> None:
    with PackWriter(tmp_path) as pack:
        stored = pack.add(b"a review of some length")
        pack.close()
    path = pack_path(tmp_path, pack.number)
    data = bytearray(path.read_bytes())
    if change == "gone":
        path.unlink()
    else:
        data[5] ^= 1
        path.write_bytes(data[:-1] if change == "cut" else data)
    with pytest.raises(Damaged):
        Packs(tmp_path, [(pack.number, pack.size)]).record(stored)
