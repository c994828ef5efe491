"""Crashes, damage and several processes: the library is always there, and says what happened."""

from __future__ import annotations

import errno
import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from index import building, facts, planning, processes, workers
from index.catalog import contents, packs
from index.catalog.place import private_folder
from index.catalog.scan import scan
from index.catalog.sealed import Damaged
from index.catalog.snapshot import Snapshot
from index.engine import writing
from index.errors import MatineeError
from index.library import Library
from index.model import Counts, Document, Review

BODY = "---\ntitle: Film {0}\nyear: 19{0}\ndirector: Mara Lind\n---\nThe light of number {0}.\n"


class Crash(BaseException):
    """Stands for a kill: nothing in the program catches it."""


@pytest.fixture
def library(tmp_path: Path) -> Library:
    root = tmp_path / "reviews"
    root.mkdir()
    for number in range(10, 16):
        (root / f"{number}.md").write_text(BODY.format(number), encoding="utf-8")
    library = Library([root], index_dir=tmp_path / "index")
    library.refresh()
    return library


def again(library: Library) -> Library:
    """The same library as another process sees it."""
    return Library(library.roots, index_dir=library.index_dir)


def crash(*_: object, **__: object) -> None:
    raise Crash


@pytest.mark.parametrize(
    ("where", "what"),
    [
        (building, "rejoin"),
        (workers, "take_in"),
        (contents, "write"),
        (writing, "write"),
        (building, "clean"),
    ],
)
def test_a_crash_leaves_a_whole_library(
    library: Library, monkeypatch: pytest.MonkeyPatch, where: object, what: str
) -> None:
    (root,) = library.roots
    (root / "20.md").write_text(BODY.format(20), encoding="utf-8")
    (root / "10.md").unlink()
    with monkeypatch.context() as patched:
        patched.setattr(where, what, crash)
        with pytest.raises(Crash):
            again(library).refresh()
    survivor = again(library)
    assert survivor.search("light").total == 6
    assert survivor.notice is None
    survivor.refresh()
    assert survivor.search("20").total == 1
    assert survivor.search("light").total == 6
    left = {path.name for path in survivor.folder.glob("catalog-*")}
    assert left == {f"catalog-{survivor.ready().generation}"}


def test_every_file_damaged_in_turn_leads_to_a_rebuild_with_one_line(library: Library) -> None:
    names = [path.name for path in library.folder.iterdir() if path.stat().st_size > 20]
    names = [name for name in names if not name.startswith("builder")]
    assert len(names) >= 4
    for name in names:
        path = library.folder / name
        if not path.exists():
            continue
        path.write_bytes(path.read_bytes()[:-7])
        other = again(library)
        other.refresh()
        assert other.search("light").total == 6, name
        assert all(other.review(id_).text for id_ in other.ready().rows), name
        assert other.notice is None or "\n" not in other.notice


def test_one_wrong_byte_anywhere_leads_to_a_whole_library(library: Library) -> None:
    """Lengths and names are right: only checksums tell, some of them in the midst of a build."""
    (root,) = library.roots
    places = [
        (path.name, at)
        for path in library.folder.iterdir()
        if not path.name.startswith("builder")
        for at in (0.1, 0.35, 0.6, 0.85)
        if path.stat().st_size > 20
    ]
    for number, (name, at) in enumerate(places):
        path = next(iter(library.folder.glob(_kind(name))))
        data = bytearray(path.read_bytes())
        data[int(at * len(data))] ^= 0x41
        path.write_bytes(data)
        # Another film entry: every review is read from its pack and indexed again.
        entry = f"- title: Film {number}\n  documents: ['*.md']\n"
        (root / "films.yaml").write_text(entry, encoding="utf-8")
        other = again(library)
        other.refresh()
        assert other.search("light").total == 6, (name, at)
        assert all(other.review(id_).text for id_ in other.ready().rows), (name, at)


def test_a_damaged_catalog_is_noticed_when_it_is_opened(library: Library) -> None:
    """What a list paints later has no way back."""
    (path,) = library.folder.glob("catalog-*")
    data = path.read_bytes()
    for at in range(16, len(data), 97):
        path.write_bytes(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :])
        other = again(library)
        snapshot = other.snapshot()
        if snapshot is None:
            assert other.notice is not None
        else:
            assert len(snapshot.rows) == len([snapshot.doubt(id_) for id_ in snapshot.rows]) == 6
    path.write_bytes(data)
    assert again(library).snapshot() is not None


def test_a_review_is_found_by_its_path_in_a_damaged_catalog(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = again(library)
    snapshot = other.ready()
    with monkeypatch.context() as patched:
        patched.setattr(snapshot, "files", damaged)
        assert other.find("10.md") in other.ready().rows
    assert other.notice is not None


def test_a_folder_of_the_index_may_be_removed_at_any_moment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between the making of a folder and the look at it, too."""
    folder = tmp_path / "index"
    real = os.mkdir
    removed: list[Path] = []

    def made_and_removed(path: Path, mode: int) -> None:
        real(path, mode)
        if len(removed) < 2:
            removed.append(path)
            path.rmdir()

    monkeypatch.setattr("os.mkdir", made_and_removed)
    assert private_folder(folder).is_dir()
    assert removed == [folder, folder]


def test_an_index_that_stays_damaged_is_one_line(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Snapshot, "current_id", damaged)
    with pytest.raises(MatineeError, match="cannot be read"):
        library.review(next(iter(library.ready().rows)))


def test_a_generation_that_is_replaced_while_asked_is_no_damage(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = again(library)
    real, rest = Snapshot.current_id, ["20.md", "21.md"]

    def replaced(snapshot: Snapshot, review_id: str) -> str | None:
        if rest:
            (library.roots[0] / rest.pop()).write_text(BODY.format(20), encoding="utf-8")
            library.refresh()
            raise Damaged("gone")
        return real(snapshot, review_id)

    monkeypatch.setattr(Snapshot, "current_id", replaced)
    assert other.review(next(iter(other.ready().rows))).text
    assert other.notice is None
    assert other.ready().generation == library.ready().generation


def test_an_index_built_anew_under_the_same_number_is_another(library: Library) -> None:
    reader = again(library)
    generation = reader.ready().generation
    assert reader.search("20").total == 0
    shutil.rmtree(library.folder)
    assert reader.snapshot() is None
    (library.roots[0] / "20.md").write_text(BODY.format(20), encoding="utf-8")
    again(library).refresh()
    assert reader.search("20").total == 1
    assert reader.ready().generation == generation
    assert reader.notice is None


def damaged(*_: object) -> None:
    raise Damaged("damaged for a test")


def _kind(name: str) -> str:
    """A file's name in any generation."""
    return re.sub(r"(?<=words_)[0-9a-z]+|[0-9]+", "*", name)


def test_another_version_leads_to_a_quiet_rebuild(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(contents, "SCHEMA", contents.SCHEMA + 1)
    other = again(library)
    assert other.search("light").total == 6
    assert other.notice is not None
    assert "built" in other.notice


def test_a_second_builder_waits_and_says_for_whom(library: Library) -> None:
    script = (
        "import sys, pathlib\n"
        "from index.catalog.lock import building\n"
        "with building(pathlib.Path(sys.argv[1])):\n"
        "    print('held', flush=True)\n"
        "    sys.stdin.readline()\n"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", script, str(library.folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert holder.stdin
    assert holder.stdout
    with holder:
        assert holder.stdout.readline() == "held\n"
        assert again(library).search("light").total == 6
        waited: list[int] = []

        def tell(state: building.Progress) -> None:
            if state.stage == "waiting" and not waited:
                waited.append(state.done)
                holder.stdin.write("go\n")
                holder.stdin.flush()

        counts = again(library).refresh(progress=tell)
    assert waited == [holder.pid]
    assert counts.unchanged == 6


def test_a_reader_goes_on_reading_what_it_has_open(library: Library) -> None:
    reader = again(library)
    snapshot = reader.ready()
    assert reader.search("light").total == 6
    (root,) = library.roots
    for number in range(30, 40):
        (root / f"{number}.md").write_text(BODY.format(number), encoding="utf-8")
        library.refresh()
    assert all(snapshot.review(id_).text for id_ in snapshot.rows)
    assert reader.search("light").total == 16


def test_builds_with_several_processes_give_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = tmp_path / "reviews"
    root.mkdir()
    for number in range(10, 40):
        (root / f"{number}.md").write_text(BODY.format(number), encoding="utf-8")
    monkeypatch.setattr(workers, "_PARALLEL_FROM", 10)
    monkeypatch.setattr(planning, "_FIRST_SLICE", 7)
    counts: list[Counts] = []
    ids = []
    for jobs in (1, 2):
        library = Library([root], index_dir=tmp_path / f"index{jobs}")
        counts.append(library.refresh(jobs=jobs))
        ids.append([hit.id for group in library.search("light").groups for hit in group.hits])
    assert counts[0].added == counts[1].added == 30
    assert ids[0] == ids[1]


def test_readers_end_with_a_builder_that_is_killed() -> None:
    """A pool's process would wait for ever: it holds its own pipe open."""
    script = (
        "import sys, os, signal\n"
        "from index.processes import processes\n"
        "if __name__ == '__main__':\n"
        "    pool = processes(2)\n"
        "    print(pool.submit(os.getpid).result(), flush=True)\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    # Standard output reaches its end when the last process that holds it has ended.
    done = subprocess.run(
        [sys.executable, "-c", script], stdout=subprocess.PIPE, timeout=60, check=False
    )
    assert done.returncode == -signal.SIGKILL
    assert done.stdout


def test_a_reader_that_is_ended_is_one_line(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    (root,) = library.roots
    sources = scan([root], {str(root): ""}, {}, 1_000_000).to_read
    monkeypatch.setattr(workers, "_PARALLEL_FROM", 1)
    monkeypatch.setattr(processes, "follow_parent", os.abort)
    with pytest.raises(MatineeError, match="ended from outside"):
        list(workers.taken_in(sources, 2))


def test_a_mistake_with_one_document_does_not_stop_the_rest(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    (root,) = library.roots
    (root / "20.md").write_text(BODY.format(20), encoding="utf-8")
    (root / "21.md").write_text(BODY.format(21), encoding="utf-8")
    real = facts.read_facts

    def mistaken(document: Document, *, review_id: str) -> Review:
        if document.path == "20.md":
            raise ZeroDivisionError
        return real(document, review_id=review_id)

    monkeypatch.setattr(facts, "read_facts", mistaken)
    counts = library.refresh()
    assert (counts.added, counts.failed) == (1, 1)
    (failed,) = (file for file in library.check() if file.outcome == "failed")
    assert failed.path == "20.md"
    assert failed.reason is not None
    assert failed.reason.startswith("Matinee made a mistake with it: ZeroDivisionError in ")


def test_a_full_disk_is_one_line_and_leaves_the_last_index(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    (root,) = library.roots
    (root / "20.md").write_text(BODY.format(20), encoding="utf-8")

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    for place, name in (
        (contents.sealed, "write"),
        (packs.PackWriter, "add"),
        (Path, "write_text"),
    ):
        with monkeypatch.context() as patched:
            patched.setattr(place, name, full)
            with pytest.raises(MatineeError, match="No space left"):
                again(library).refresh()
        assert again(library).search("light").total == 6


def test_a_link_to_the_index_of_somebody_else_is_not_opened(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.getuid", lambda: 12345)
    with pytest.raises(MatineeError, match="belongs to another user"):
        again(library).snapshot()


def test_files_cut_under_an_open_library_are_built_anew(library: Library) -> None:
    assert library.search("light").total == 6
    held = library.snapshot()
    assert held is not None
    known = held.rows.keys()
    for pattern in ("reviews-*.pack", "catalog-*", "*"):
        for file in library.folder.glob(pattern):
            if file.is_file() and file.stat().st_size > 64:
                os.truncate(file, 16)
        assert library.search("light").total == 6
        assert {library.review(identity).id for identity in known} == set(known)
        assert library.search("number").total == 6
