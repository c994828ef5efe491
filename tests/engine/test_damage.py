"""Damage is noticed as damage: when a generation is opened, or by its checksums."""

from __future__ import annotations

import os
import random
from pathlib import Path

import numpy as np
import pytest

from index.engine import contents, generations, writing
from index.engine.arrays import ArrayFile, write_arrays
from index.engine.entry import Entry
from index.engine.faults import EngineDamaged
from index.engine.reading import Searcher
from index.query import tree
from tests.engine.corpora import WORDS, silent

QUERIES = (
    tree.Word("film"),
    tree.Word("r", prefix=True),
    tree.Word("rocket", "film"),
    tree.Word("aline", edits=2),
    tree.Pattern("*a*"),
    tree.Phrase(("the", "red")),
    tree.Phrase(("the", "film"), slop=3),
    tree.Range("year", 2019, None),
    tree.Range("rating", 1, 70),
    tree.OfKind(("review",)),
    tree.Not(tree.Word("red")),
)


def library() -> list[Entry]:
    rng = random.Random(4)
    return [
        Entry(
            f"review{i}",
            " ".join(rng.choices(WORDS, k=30)),
            film=(" ".join(rng.choices(WORDS, k=2)),),
            years=(2015 + i,),
            percent=float(i),
            text_language=rng.choice(["en", "fr"]),
        )
        for i in range(20)
    ]


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The files of an index of two segments, one with deletions, by name."""
    folder = tmp_path_factory.mktemp("sound")
    entries = library()
    writing.write(folder, add=entries, remove=(), publish=silent)
    writing.write(folder, add=entries[:3], remove=["review9"], publish=silent)
    files = {name: (folder / name).read_bytes() for name in generations.engine_files(folder)}
    assert len(files) == 5
    return files


def answers(folder: Path) -> list[object]:
    searcher = Searcher.open(folder, 2)
    found: list[object] = [list(searcher.search(query)) for query in QUERIES]
    found += [searcher.ids, searcher.frequency("film")]
    searcher.verify()
    return found


def restored(folder: Path, sound: dict[str, bytes]) -> Path:
    for name, data in sound.items():
        (folder / name).write_bytes(data)
    return folder


def test_any_flipped_byte_is_noticed_on_opening_or_by_the_checksums(tmp_path, sound):
    restored(tmp_path, sound)
    answers(tmp_path)
    rng = random.Random(5)
    for name, data in sound.items():
        places = {0, len(data) - 1, *(rng.randrange(len(data)) for _ in range(40))}
        for place in places:
            broken = bytearray(data)
            broken[place] ^= rng.randrange(1, 256)
            (tmp_path / name).write_bytes(bytes(broken))
            with pytest.raises(EngineDamaged):
                answers(tmp_path)
        (tmp_path / name).write_bytes(data)


def test_a_flipped_byte_gives_no_wrong_answer_whether_or_not_everything_was_proved(tmp_path, sound):
    restored(tmp_path, sound)
    expected = [list(Searcher.open(tmp_path, 2).search(query)) for query in QUERIES]
    rng = random.Random(6)
    noticed = 0
    for name, data in sound.items():
        for _ in range(30):
            broken = bytearray(data)
            broken[rng.randrange(len(data))] ^= rng.randrange(1, 256)
            (tmp_path / name).write_bytes(bytes(broken))
            try:
                searcher = Searcher.open(tmp_path, 2)
                assert [list(searcher.search(query)) for query in QUERIES] == expected
            except EngineDamaged:
                noticed += 1
        (tmp_path / name).write_bytes(data)
    assert noticed > 50


def test_an_array_is_proved_before_it_is_handed_out(tmp_path):
    path = tmp_path / "arrays"
    arrays = {"bytes": np.arange(13, dtype=np.uint8), "none": np.empty(0, np.int32)}
    stamp = write_arrays(path, iter(arrays.items()))
    for place in range(13):
        data = bytearray(path.read_bytes())
        data[place] ^= 0x80
        path.write_bytes(bytes(data))
        file = ArrayFile(path, stamp)
        assert not len(file.get("none"))
        with pytest.raises(EngineDamaged, match="damaged in bytes"):
            file.get("bytes")
        data[place] ^= 0x80
        path.write_bytes(bytes(data))
    assert ArrayFile(path, stamp).get("bytes").tolist() == list(range(13))


def test_a_cut_longer_empty_or_missing_file_is_noticed_on_opening(tmp_path, sound):
    restored(tmp_path, sound)
    for name, data in sound.items():
        for other in (data[:-1], data[: len(data) // 2], data[:5], b"", data + b"\0", data * 2):
            (tmp_path / name).write_bytes(other)
            with pytest.raises(EngineDamaged):
                Searcher.open(tmp_path, 2)
        (tmp_path / name).unlink()
        with pytest.raises(EngineDamaged):
            Searcher.open(tmp_path, 2)
        (tmp_path / name).mkdir()
        with pytest.raises(EngineDamaged):
            Searcher.open(tmp_path, 2)
        (tmp_path / name).rmdir()
        (tmp_path / name).write_bytes(data)
    answers(tmp_path)


def test_a_file_cut_under_an_open_reader_is_damage_and_not_the_end_of_the_process(tmp_path, sound):
    cut = [name for name in sound if not name.endswith(".toc")]
    assert len(cut) == 4
    for name in cut:
        searcher = Searcher.open(restored(tmp_path, sound), 2)
        found = searcher.search(QUERIES[0])
        os.truncate(tmp_path / name, 10)
        asked = (
            lambda searcher=searcher: searcher.search(QUERIES[1]),
            lambda found=found: list(found),
            lambda searcher=searcher: searcher.verify(),
        )
        for ask in asked:
            with pytest.raises(EngineDamaged):
                ask()


def test_files_changed_for_each_other_are_noticed_on_opening(tmp_path, sound):
    restored(tmp_path, sound)
    one, other = (name for name in sound if name.endswith(".words"))
    (tmp_path / one).write_bytes(sound[other])
    with pytest.raises(EngineDamaged):
        Searcher.open(tmp_path, 2)


def test_damage_is_not_built_upon(tmp_path, sound):
    restored(tmp_path, sound)
    largest = max((name for name in sound if name.endswith(".words")), key=lambda n: len(sound[n]))
    broken = bytearray(sound[largest])
    broken[100] ^= 1
    (tmp_path / largest).write_bytes(bytes(broken))
    with pytest.raises(EngineDamaged):
        writing.write(tmp_path, add=(), remove=(), publish=silent, optimize=True)
    writing.write(tmp_path, add=library(), remove=(), publish=silent, fresh=True)
    assert Searcher.open(tmp_path, 3).count == 20


def test_a_table_of_contents_of_another_making_is_damage_and_no_other_error(tmp_path, sound):
    restored(tmp_path, sound)
    table = tmp_path / generations.contents_name(2)
    body = table.read_bytes()[: -contents._TRAILER.size]
    for other in (b"", body[:40], body[:-3], body.replace(b"ArraySegment", b"NotherSegmen")):
        table.write_bytes(other + contents._trailer(other))
        with pytest.raises(EngineDamaged):
            Searcher.open(tmp_path, 2)
