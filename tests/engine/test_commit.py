"""The next generation is made whole or not at all, wherever a writer is stopped."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from index.engine import arrays, contents, generations, writing
from index.engine.entry import Entry
from index.engine.faults import EngineBusy, EngineDamaged, EngineMissing
from index.engine.reading import Searcher
from index.query import tree
from tests.conftest import PROJECT
from tests.engine.corpora import silent

POINTS = ("segments", "contents", "publish", "rename", "published", "cleaned")
AFTER_RENAME = ("rename", "published", "cleaned")
OLD = [Entry("old", "the old text"), Entry("gone", "will go")]
NEW = [Entry("new", "the new text"), Entry("old", "the old text, revised")]


class Stop(BaseException):
    """Not an error that anyone would catch."""


def write(folder: Path, add, remove=(), **options) -> int:
    return writing.write(folder, add=add, remove=remove, publish=silent, **options)


def texts(folder: Path) -> set[str]:
    searcher = Searcher.open(folder, generations.generations(folder)[-1])
    searcher.verify()
    return {hit.id for hit in searcher.search(tree.Word("text"))} | {
        f"{hit.id} revised" for hit in searcher.search(tree.Word("revised"))
    }


def strangers(folder: Path) -> set[str]:
    """Files of the engine that the newest generation does not need."""
    newest = generations.generations(folder)[-1]
    needed = {generations.contents_name(newest)}
    for segment in contents.read_contents(folder, newest).segments:
        needed |= {segment.path(folder, extension).name for extension in segment.stamps}
    return set(generations.engine_files(folder)) - needed


@pytest.mark.parametrize("fresh", [False, True])
@pytest.mark.parametrize("point", POINTS)
def test_a_writer_that_fails_leaves_the_old_or_the_new_whole(tmp_path, monkeypatch, point, fresh):
    write(tmp_path, OLD)

    def stop(reached):
        if reached == point:
            raise Stop

    with monkeypatch.context() as patch:
        patch.setattr(contents, "reached", stop)
        patch.setattr(writing, "reached", stop)
        with pytest.raises(Stop):
            write(tmp_path, NEW, ["gone"], fresh=fresh)
    new = {"new", "old", "old revised"}
    assert texts(tmp_path) == (new if point in AFTER_RENAME else {"old"})
    write(tmp_path, NEW, ["gone"])
    assert texts(tmp_path) == new
    assert strangers(tmp_path) == set()


@pytest.mark.parametrize("point", POINTS)
def test_a_writer_that_is_killed_leaves_the_old_or_the_new_whole(tmp_path, point):
    write(tmp_path, OLD)
    script = f"""
        import os
        from pathlib import Path
        from index.engine import contents, writing
        from index.engine.entry import Entry
        def stop(reached):
            if reached == {point!r}:
                os._exit(9)
        contents.reached = writing.reached = stop
        new = [Entry("new", "the new text"), Entry("old", "the old text, revised")]
        writing.write(Path({str(tmp_path)!r}), add=new, remove=["gone"], publish=print)
    """
    run = [sys.executable, "-W", "ignore", "-c", textwrap.dedent(script)]
    assert subprocess.run(run, check=False, cwd=PROJECT, capture_output=True).returncode == 9
    new = {"new", "old", "old revised"}
    assert texts(tmp_path) == (new if point in AFTER_RENAME else {"old"})
    write(tmp_path, NEW, ["gone"])
    assert texts(tmp_path) == new
    assert strangers(tmp_path) == set()


def test_publish_is_called_when_all_is_there_but_the_rename(tmp_path):
    write(tmp_path, OLD)
    seen = []

    def publish(generation):
        seen.append((generation, generations.generations(tmp_path), texts(tmp_path)))

    made = writing.write(tmp_path, add=NEW, remove=(), publish=publish)
    assert seen == [(2, [1], {"old"})]
    assert made == 2
    assert generations.generations(tmp_path) == [2]


def test_every_file_is_synced_before_the_rename_and_the_folder_after(tmp_path, monkeypatch):
    synced: list[str] = []
    fsync = os.fsync

    def note(handle):
        synced.append(Path(f"/proc/self/fd/{handle}").readlink().suffix or "folder")
        fsync(handle)

    if not Path("/proc/self/fd").is_dir():
        pytest.skip("needs /proc to name an open file")
    monkeypatch.setattr(arrays.os, "fsync", note)
    monkeypatch.setattr(contents, "reached", synced.append)
    write(tmp_path, OLD)
    assert synced == [
        ".docs", ".words", "segments", ".partial", "folder", "contents", "publish",
        "rename", "folder", "published",
    ]  # fmt: skip


@pytest.mark.parametrize("where", ["add", "publish"])
def test_an_error_in_what_the_caller_gave_releases_the_lock_and_removes_what_was_begun(
    tmp_path, where
):
    write(tmp_path, OLD)
    before = set(tmp_path.iterdir())

    def broken_entries():
        yield NEW[0]
        raise RuntimeError("add")

    def broken_publish(generation):
        raise RuntimeError("publish")

    with pytest.raises(RuntimeError, match=where):
        if where == "add":
            write(tmp_path, broken_entries())
        else:
            writing.write(tmp_path, add=NEW, remove=(), publish=broken_publish)
    assert texts(tmp_path) == {"old"}
    assert set(tmp_path.iterdir()) - before <= {tmp_path / "_words_2.toc.partial"}
    assert write(tmp_path, NEW) == 2


def test_a_full_disk_is_an_oserror_and_harms_nothing(tmp_path, monkeypatch):
    write(tmp_path, OLD)

    def full(handle):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(arrays.os, "fsync", full)
        with pytest.raises(OSError, match="No space"):
            write(tmp_path, NEW)
    assert texts(tmp_path) == {"old"}
    assert write(tmp_path, NEW) == 2


def test_a_second_writer_is_told_that_the_index_is_busy(tmp_path):
    def entries():
        with pytest.raises(EngineBusy):
            write(tmp_path, NEW)
        yield from OLD

    assert write(tmp_path, entries()) == 1
    assert texts(tmp_path) == {"old"}


def test_a_reader_goes_on_answering_from_files_that_were_replaced(tmp_path):
    write(tmp_path, OLD)
    reader = Searcher.open(tmp_path, 1)
    for _ in range(3):
        write(tmp_path, NEW, ["gone"], optimize=True)
    assert [hit.id for hit in reader.search(tree.Word("go"))] == ["gone"]
    reader.verify()
    with pytest.raises(EngineMissing):
        Searcher.open(tmp_path, 1)


def test_fresh_ignores_whatever_is_there_and_goes_on_counting(tmp_path):
    write(tmp_path, OLD)
    write(tmp_path, OLD)
    for path in tmp_path.iterdir():
        path.write_bytes(b"rubbish")
    with pytest.raises(EngineDamaged):
        write(tmp_path, NEW)
    assert write(tmp_path, NEW, fresh=True) == 3
    assert texts(tmp_path) == {"new", "old", "old revised"}
    assert strangers(tmp_path) == set()


@pytest.mark.parametrize("fresh", [False, True])
def test_what_a_killed_first_build_left_is_removed_by_the_next(tmp_path, fresh):
    for name in ("words_0123456789abcdef.docs", "_words_1.toc.partial"):
        (tmp_path / name).write_bytes(b"half of it")
    (tmp_path / "words.tmp").mkdir()

    def entries():
        assert generations.engine_files(tmp_path) == []
        yield from OLD

    assert write(tmp_path, entries(), fresh=fresh) == 1


def test_nothing_to_do_still_makes_a_generation(tmp_path):
    assert write(tmp_path / "deep" / "folder", []) == 1
    assert write(tmp_path / "deep" / "folder", [], ["never there"]) == 2
    searcher = Searcher.open(tmp_path / "deep" / "folder", 2)
    assert list(searcher.search(tree.Not(tree.Word("x")))) == []


def test_files_of_others_in_the_folder_are_left_alone(tmp_path):
    for name in ("catalog-1", "words", "wordsworth.txt", "_words", "1.pack"):
        (tmp_path / name).write_text("mine")
    write(tmp_path, OLD)
    write(tmp_path, NEW, fresh=True)
    assert sum(path.read_bytes() == b"mine" for path in tmp_path.iterdir()) == 5


def test_generations_are_told_without_whoosh_and_numpy(tmp_path):
    write(tmp_path, OLD)
    script = f"""
        import sys
        from pathlib import Path
        from index.engine.generations import generations
        assert generations(Path({str(tmp_path)!r})) == [1]
        assert generations(Path("not there")) == []
        assert not {{"whoosh", "numpy"}} & set(sys.modules)
    """
    run = [sys.executable, "-c", textwrap.dedent(script)]
    assert subprocess.run(run, check=False, cwd=PROJECT).returncode == 0


def test_ids_that_are_not_what_was_written_are_not_looked_up(tmp_path):
    """A review would stand there twice: as it was, and as it is."""
    write(tmp_path, OLD)
    (docs,) = tmp_path.glob("*.docs")
    docs.write_bytes(docs.read_bytes().replace(b"oldgone", b"oddgone"))
    for change in ({"add": NEW}, {"add": (), "remove": ["gone"]}):
        with pytest.raises(EngineDamaged):
            write(tmp_path, **change)
    assert generations.generations(tmp_path) == [1]


def test_only_the_ids_are_read_to_replace_a_review(tmp_path, monkeypatch):
    write(tmp_path, [Entry(f"{number}", "the old text") for number in range(30)])
    read: list[str] = []
    get = arrays.ArrayFile.get

    def noted(file, name):
        read.append(name)
        return get(file, name)

    monkeypatch.setattr(arrays.ArrayFile, "get", noted)
    write(tmp_path, [Entry("3", "the old text, revised")])
    assert set(read) == {"ids", "id starts", "id keys"}
