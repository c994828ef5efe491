"""Entries that several processes collect make the index that one makes."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

from index.engine import pool, sharing, writing
from index.engine.arrays import ArrayFile
from index.engine.collecting import Collected, Collecting, Collector
from index.engine.contents import read_contents
from index.engine.entry import Entry
from index.engine.faults import EngineFault
from index.engine.reading import Searcher
from tests.engine.corpora import random_entry, random_tree, silent


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "BATCH", 3)
    monkeypatch.setattr(pool, "_ALONE", 5)


def answers(folder: Path, generation: int, seed: int) -> list[object]:
    searcher = Searcher.open(folder, generation)
    searcher.verify()
    rng = random.Random(seed)
    return [list(searcher.search(random_tree(rng))) for _ in range(150)]


class Here:
    """A helper that needs no process and has room now and then; its work is its own."""

    def __init__(self, rng: random.Random) -> None:
        self.count = 0
        self._rng = rng
        self._work = sharing._Work()

    def has_room(self) -> bool:
        return self._rng.random() < 0.5

    def add(self, batch):
        self.count += len(batch)
        self._work.add(batch)

    def end(self) -> None:
        self._columns = self._work.end()

    def columns(self):
        return self._columns

    def parts(self):
        return iter(self._work.collecting.parts)

    def close(self) -> None: ...


@pytest.mark.parametrize("seed", range(3))
def test_however_entries_are_shared_the_answers_are_the_same(tmp_path, monkeypatch, seed):
    rng = random.Random(seed)
    ids = [f"{number % 97:03}" for number in range(120)]  # the last ones replace the first
    added = [random_entry(rng, id_) for id_ in ids]
    older = [random_entry(rng, f"{number:03}") for number in range(80, 110)]
    monkeypatch.setattr(pool, "Helper", lambda: Here(rng))
    found = []
    for jobs in (1, 2, 4):
        folder = tmp_path / str(jobs)
        writing.write(folder, add=older, remove=(), publish=silent)
        generation = writing.write(folder, add=added, remove=["109"], publish=silent, jobs=jobs)
        found.append(answers(folder, generation, seed))
    assert found[0] == found[1] == found[2]


def test_another_process_collects_what_this_one_would(tmp_path):
    rng = random.Random(1)
    added = [random_entry(rng, f"{number:03}") for number in range(60)]
    alone = writing.write(tmp_path / "1", add=added, remove=(), publish=silent)
    shared = writing.write(tmp_path / "2", add=added, remove=(), publish=silent, jobs=2)
    assert answers(tmp_path / "1", alone, 1) == answers(tmp_path / "2", shared, 1)


def test_small_additions_start_no_process(tmp_path, monkeypatch):
    monkeypatch.setattr(sharing, "processes", None)
    added = [Entry(f"{number}", "words") for number in range(7)]
    writing.write(tmp_path, add=added, remove=(), publish=silent, jobs=4)
    assert Searcher.open(tmp_path, 1).count == 7


def test_a_helper_that_is_ended_is_one_line_and_harms_nothing(tmp_path, monkeypatch):
    writing.write(tmp_path, add=[Entry("old", "text")], remove=(), publish=silent)
    added = [Entry(f"{number}", "words") for number in range(60)]
    with monkeypatch.context() as patch:
        patch.setattr(sharing, "_add", _die)
        with pytest.raises(EngineFault, match="ended from outside"):
            writing.write(tmp_path, add=added, remove=(), publish=silent, jobs=2)
    assert Searcher.open(tmp_path, 1).count == 1
    assert writing.write(tmp_path, add=added, remove=(), publish=silent) == 2


def _die(batch: object) -> None:
    os._exit(9)


def test_an_error_while_others_are_at_work_lets_them_go(tmp_path, monkeypatch):
    let_go = []
    close = sharing.Helper.close

    def noted(helper: sharing.Helper) -> None:
        let_go.append(helper)
        close(helper)

    def entries():
        yield from (Entry(f"{number}", "words") for number in range(60))
        raise RuntimeError("no more")

    monkeypatch.setattr(sharing.Helper, "close", noted)
    with pytest.raises(RuntimeError, match="no more"):
        writing.write(tmp_path, add=entries(), remove=(), publish=silent, jobs=2)
    assert let_go
    assert list(tmp_path.glob("words_*.words")) == []


def test_what_is_collected_in_parts_is_the_same_as_at_once(tmp_path, monkeypatch):
    rng = random.Random(2)
    added = [random_entry(rng, f"{number:03}") for number in range(60)]
    whole = writing.write(tmp_path / "whole", add=added, remove=(), publish=silent)
    monkeypatch.setattr("index.engine.collecting._MOST", 2_000)
    monkeypatch.setattr("index.engine.collecting._BLOCK", 70)
    collecting = Collecting()
    for entry in added:
        collecting.add(entry)
    assert len(collecting.parts) > 5
    parted = writing.write(tmp_path / "parted", add=added, remove=(), publish=silent)
    assert arrays(tmp_path / "whole", whole) == arrays(tmp_path / "parted", parted)


def test_numbers_too_large_for_one_key_are_sorted_all_the_same(tmp_path, monkeypatch):
    rng = random.Random(3)
    added = [random_entry(rng, f"{number:03}") for number in range(40)]
    short = writing.write(tmp_path / "short", add=added, remove=(), publish=silent)
    monkeypatch.setattr("index.engine.collecting._KEY_BITS", 8)
    long = writing.write(tmp_path / "long", add=added, remove=(), publish=silent)
    assert arrays(tmp_path / "short", short) == arrays(tmp_path / "long", long)


def arrays(folder: Path, generation: int) -> dict[str, bytes]:
    """What the only segment holds."""
    (segment,) = read_contents(folder, generation).segments
    files: list[ArrayFile] = [segment.open(folder, extension) for extension in segment.stamps]
    return {name: file.get(name).tobytes() for file in files for name in file.names()}


def test_a_collector_goes_on_after_it_gave_what_it_had():
    collector = Collector()
    taken: list[Collected] = []
    for text in ("the red rocket", "", "rocket rocket, the film"):
        collector.add(Entry("x", text))
        taken.append(collector.take())
    assert [part.count for part in taken] == [1, 1, 1]
    assert "body" not in taken[1].postings
    last = taken[2].postings["body"]
    assert list(last.words) == ["film", "rocket", "the"]
    assert last.counts.tolist() == [1, 2, 1]
    assert last.positions is not None
    assert last.positions.tolist() == [3, 0, 1, 2]
