"""Crashes, damage and several processes: the library is always there, and says what happened."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from index import building
from index.catalog import contents
from index.library import Library
from index.model import Counts

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
        (building, "join"),
        (building, "take_in"),
        (contents, "write"),
        (building.writing, "write"),
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
        assert library.builder() == holder.pid
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
    monkeypatch.setattr(building, "_PARALLEL_FROM", 10)
    monkeypatch.setattr(building, "_FIRST_SLICE", 7)
    counts: list[Counts] = []
    ids = []
    for jobs in (1, 2):
        library = Library([root], index_dir=tmp_path / f"index{jobs}")
        counts.append(library.refresh(jobs=jobs))
        ids.append([hit.id for group in library.search("light").groups for hit in group.hits])
    assert counts[0].added == counts[1].added == 30
    assert ids[0] == ids[1]


def test_a_link_to_the_index_of_somebody_else_is_not_opened(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    from index.errors import MatineeError

    monkeypatch.setattr("os.getuid", lambda: 12345)
    with pytest.raises(MatineeError, match="belongs to another user"):
        again(library).snapshot()
