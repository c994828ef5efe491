"""Hostile and broken input: one line each in `check`, nothing obeyed, the others read."""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path

import pytest

from index.library import Library
from index.model import Checked

GOOD = "---\ntitle: Harbour of Glass\nyear: 2019\n---\nA film about the light on water.\n"
BOMB = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"{new}: &{new} [{','.join([f'*{old}'] * 9)}]\n"
    for old, new in zip("abcdefgh", "bcdefghi", strict=True)
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A library of one good review among everything that could go wrong."""
    root = tmp_path / "reviews"
    root.mkdir()
    (root / "good.md").write_text(GOOD, encoding="utf-8")
    (root / "escapes.txt").write_bytes(
        b"A film\x1b[2J\x1b]0;owned\x07 in \xe2\x80\xaered\x00 light."
    )
    (root / "markup.md").write_text("# [bold red]Light[/]\n\n[link=x]See[/link] it.", "utf-8")
    (root / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    (root / "bomb.md").write_text(f"---\n{BOMB}---\nStill a text about light.\n", "utf-8")
    (root / "beside.txt").write_text("A text with a bomb beside it.", "utf-8")
    (root / "beside.yaml").write_text(BOMB, encoding="utf-8")
    (root / "nested.md").write_text("[" * 20_000 + "light", encoding="utf-8")
    (root / "lines.txt").write_bytes(b"\r".join([b"light"] * 50))
    with (root / "huge.txt").open("wb") as huge:
        huge.truncate(50_000_000)
    if sys.platform != "win32":
        os.mkfifo(root / "pipe.txt")
        (root / "loop.txt").symlink_to(root / "loop.txt")
        (root / "around").symlink_to(root)
        (root / "outside.txt").symlink_to("/etc/hostname")
        Path(os.fsdecode(bytes(root) + b"/caf\xe9.txt")).write_text("A cafe in the light.", "utf-8")
    return root


def by_name(library: Library) -> dict[str, Checked]:
    checked = library.check()
    named = {file.path: file for file in checked}
    assert len(named) == len(checked), "a file stands in two classes"
    return named


def test_every_file_is_in_one_class_with_a_one_line_reason(folder: Path, tmp_path: Path) -> None:
    library = Library([folder], index_dir=tmp_path / "index")
    library.refresh()
    files = by_name(library)
    outcomes = {name: file.outcome for name, file in files.items()}
    assert outcomes["good.md"] == "read"
    assert outcomes["picture.txt"] == "failed"
    for name in ("escapes.txt", "bomb.md", "beside.txt"):
        assert outcomes[name] == "warned", name
    for name in ("huge.txt", "pipe.txt", "loop.txt", "around/", "outside.txt"):
        assert outcomes[name] == "skipped", name
    for file in files.values():
        told = (file.reason or "", *file.warnings)
        assert all("\n" not in text and "\x1b" not in text for text in told)
        if file.outcome in ("skipped", "failed"):
            assert file.reason
    assert r"caf\xE9.txt" in files


def test_nothing_is_lost_and_nothing_obeyed(folder: Path, tmp_path: Path) -> None:
    library = Library([folder], index_dir=tmp_path / "index")
    library.refresh()
    snapshot = library.ready()
    texts = {snapshot.review(id_).path: snapshot.review(id_).text for id_ in snapshot.rows}
    assert "red light" in texts["escapes.txt"]
    assert not any(control in "".join(texts.values()) for control in "\x00\x07\x1b\u202e")
    assert "Still a text about light." in texts["bomb.md"]
    assert "[bold red]Light[/]" in texts["markup.md"] or snapshot.review(
        library.find("markup.md")
    ).title == ("[bold red]Light[/]")
    assert texts["nested.md"].count("[") + texts["nested.md"].count("light") > 1
    assert library.search("light").total >= 6


def test_a_name_in_another_encoding_can_be_opened_again(folder: Path, tmp_path: Path) -> None:
    library = Library([folder], index_dir=tmp_path / "index")
    library.refresh()
    review = library.review(library.find(r"caf\xE9.txt"))
    assert library.source(review).read_bytes() == b"A cafe in the light."


def test_devices_and_sockets_are_skipped(tmp_path: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("no sockets in folders")
    root = tmp_path / "r"
    root.mkdir()
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(root / "s.txt"))
        library = Library([root], index_dir=tmp_path / "index")
        library.refresh()
    (file,) = library.check()
    assert file.outcome == "skipped"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads all")
def test_an_unreadable_file_is_skipped(tmp_path: Path) -> None:
    (tmp_path / "r").mkdir()
    (tmp_path / "r" / "secret.txt").write_text("x", encoding="utf-8")
    (tmp_path / "r" / "secret.txt").chmod(0)
    library = Library([tmp_path / "r"], index_dir=tmp_path / "index")
    library.refresh()
    (file,) = library.check()
    assert file.outcome == "skipped"
