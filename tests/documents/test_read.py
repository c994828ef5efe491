"""A file becomes a document, or says in one line why it can't; one bad file hurts no other."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from index.documents.formats import FORMATS, Format, Unreadable
from index.documents.read import load, parse, read, read_bytes
from index.documents.walk import Found, Skipped, walk
from index.model import Document


def only(root: Path) -> Found:
    (found,) = walk(root)
    assert isinstance(found, Found)
    return found


def read_all(root: Path) -> dict[str, Document | str]:
    """Path -> document, or why there is none."""
    result: dict[str, Document | str] = {}
    for each in walk(root):
        if isinstance(each, Skipped):
            result[each.path] = each.reason
            continue
        try:
            (result[each.path],) = read(each, root)
        except Unreadable as error:
            result[each.path] = error.reason
    return result


def test_a_document_says_where_it_is_from(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "M.md").write_text("---\ntitle: M\n---\n# M\n\nText")
    (tmp_path / "sub" / "M.yaml").write_text("critic: Nora Vance\n")
    (document,) = read(only(tmp_path), tmp_path)
    assert (document.root, document.path, document.line) == (str(tmp_path), "sub/M.md", 1)
    assert document.format == "markdown"
    assert [(each.key, each.value, each.layer, each.line) for each in document.declared] == [
        ("critic", "Nora Vance", "sidecar", 1),
        ("title", "M", "front matter", 2),
    ]
    assert [block.text for block in document.blocks] == ["M", "Text"]
    assert document.warnings == ()


def test_an_empty_file_is_a_document_without_blocks(tmp_path: Path) -> None:
    for name, text in [("a.txt", ""), ("b.md", " \n\n"), ("c.md", "---\ntitle: M\n---\n")]:
        (tmp_path / name).write_text(text)
    for document in read_all(tmp_path).values():
        assert isinstance(document, Document)
        assert document.blocks == ()
        assert document.warnings == ("empty: no readable text",)


def test_a_hostile_folder_costs_one_line_each_and_no_good_document(tmp_path: Path) -> None:
    (tmp_path / "bomb.yaml").write_text(
        "a: &a [x, x, x, x, x, x]\n"
        + "".join(f"a{n}: &a{n} [{', '.join(['*a'] * 50)}]\n" for n in range(200))
    )
    (tmp_path / "bomb.txt").write_text("The film begins.")
    (tmp_path / "escapes.md").write_text("A \x1b[31mred\x1b[0m [bold]film[/] \u202eabc\x00")
    (tmp_path / "loop").symlink_to(tmp_path)
    (tmp_path / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(500))
    (tmp_path / "wide.txt").write_bytes("Amélie".encode("utf-16"))
    with (tmp_path / "big.txt").open("wb") as stream:
        stream.truncate(50_000_000)
    found = read_all(tmp_path)
    reasons = {path: what for path, what in found.items() if isinstance(what, str)}
    assert reasons == {
        "big.txt": "larger than 20 MB",
        "loop/": "a link to another folder of the library",
        "picture.txt": "looks like a PNG picture, not text",
    }
    texts = {path: what for path, what in found.items() if isinstance(what, Document)}
    assert [block.text for block in texts["bomb.txt"].blocks] == ["The film begins."]
    assert texts["bomb.txt"].warnings[0].startswith("bomb.yaml: line")
    assert [block.text for block in texts["escapes.md"].blocks] == ["A red [bold]film[/] abc"]
    assert [block.text for block in texts["wide.txt"].blocks] == ["Amélie"]


def test_a_pipe_or_link_put_in_a_file_s_place_is_not_waited_for(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("x")
    found = only(tmp_path)
    file.unlink()
    os.mkfifo(file)
    with pytest.raises(Unreadable, match="not a regular file"):
        read(found, tmp_path)
    file.unlink()
    file.symlink_to("/etc/hostname")
    with pytest.raises(Unreadable, match="a link was put in its place"):
        read(found, tmp_path)
    file.unlink()
    with pytest.raises(Unreadable, match="can't be opened: no such file"):
        read(found, tmp_path)


def test_a_file_that_has_grown_is_not_read_without_bound(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(b"x" * 100)
    with pytest.raises(Unreadable, match="larger than"):
        read_bytes(file, limit=99)
    assert read_bytes(file, limit=100) == b"x" * 100


def test_a_sidecar_that_is_no_text_is_a_warning(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Text")
    (tmp_path / "a.yaml").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(50))
    (document,) = read(only(tmp_path), tmp_path)
    assert document.warnings == ("a.yaml: looks like a PNG picture, not text",)
    found = only(tmp_path)
    (tmp_path / "a.yaml").unlink()
    assert "a.yaml: can't be opened" in read(found, tmp_path)[0].warnings[0]


def test_the_digest_is_of_the_bytes_alone(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Text")
    source = load(only(tmp_path))
    (tmp_path / "a.txt").rename(tmp_path / "b.txt")
    found = only(tmp_path)
    assert load(found).digest() == source.digest()
    assert parse(source, found, tmp_path) == read(found, tmp_path)


def test_a_further_format_is_one_row(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(FORMATS, ".txt", Format("other", "index.documents.markdown"))
    (tmp_path / "a.txt").write_text("# Head")
    (document,) = read(only(tmp_path), tmp_path)
    assert (document.format, document.blocks[0].kind) == ("other", "heading")


def test_importing_the_room_brings_no_parser_in() -> None:
    heavy = "yaml markdown_it lxml trafilatura ftfy charset_normalizer textual rich whoosh numpy"
    code = (
        "import sys, index.documents\n"
        f"print([each for each in {heavy.split()!r} if each in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_reading_plain_utf8_text_brings_no_parser_in(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Amélie’s café")
    code = (
        "import sys; from pathlib import Path; from index.documents.walk import walk; from index.documents.read import read\n"
        f"root = Path({str(tmp_path)!r})\n"
        "[read(found, root) for found in walk(root)]\n"
        "heavy = ['yaml', 'markdown_it', 'lxml', 'trafilatura', 'ftfy', 'charset_normalizer']\n"
        "print([each for each in heavy if each in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_three_shared_documents_keep_every_line(shared_seeds: Path) -> None:
    for found in walk(shared_seeds):
        assert isinstance(found, Found)
        (document,) = read(found, shared_seeds)
        rows = found.absolute.read_text("utf-8").split("\n")
        assert [block.text for block in document.blocks] == [
            row.strip() for row in rows if row.strip()
        ]
        assert document.warnings == ()
