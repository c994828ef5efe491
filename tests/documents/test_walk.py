"""Every file below a folder turns up exactly once, found or skipped, and nothing else is touched."""

from __future__ import annotations

import os
import socket
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.documents.ignoring import Choices
from index.documents.paths import locate, original, printable
from index.documents.unread import is_ordinary, why_not_read
from index.documents.walk import Found, Skipped, walk


def make(root: Path, *names: str) -> None:
    for name in names:
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("A film.\n")


def outcome(root: Path, **options: Any) -> dict[str, str]:
    """Path -> reason, "" for what is read."""
    listed = list(walk(root, **options))
    found = {each.path: each.reason if isinstance(each, Skipped) else "" for each in listed}
    assert len(found) == len(listed)
    return found


def test_files_come_sorted_by_path_whatever_the_folder_order(tmp_path: Path) -> None:
    make(tmp_path, "b/z.txt", "b.txt", "a/1.md", "a.markdown", "B.TXT", "a/sub/2.MD")
    paths = [each.path for each in walk(tmp_path)]
    assert paths == sorted(paths)
    assert paths == ["B.TXT", "a.markdown", "a/1.md", "a/sub/2.MD", "b.txt", "b/z.txt"]


def test_found_files_carry_size_and_time(tmp_path: Path) -> None:
    make(tmp_path, "a.txt")
    (found,) = walk(tmp_path)
    assert isinstance(found, Found)
    status = (tmp_path / "a.txt").stat()
    assert (found.size, found.mtime_ns) == (status.st_size, status.st_mtime_ns)
    assert found.absolute.read_text() == "A film.\n"


@pytest.mark.parametrize(
    "name",
    [
        "README.md",
        "readme.txt",
        "README.de.md",
        "Readme_en.md",
        "LICENSE.txt",
        "CONTRIBUTING.md",
        "CHANGELOG.md",
        "code-of-conduct.md",
        "AUTHORS.txt",
    ],
)
def test_what_is_about_the_folder_is_skipped(tmp_path: Path, name: str) -> None:
    make(tmp_path, name)
    assert outcome(tmp_path)[name].startswith("about the folder")


@pytest.mark.parametrize(
    "name",
    [
        "License to Wed.txt",
        "read me if you can.md",
        "Notice.txt",
        "Authors.md",
        "changelog of a film.txt",
        "Readme - the film.txt",
        "8½.txt",
        "M.md",
        "If.....txt",
    ],
)
def test_titles_that_look_like_house_keeping_are_read(tmp_path: Path, name: str) -> None:
    make(tmp_path, name)
    assert outcome(tmp_path) == {name: ""}


def test_hidden_is_judged_inside_the_root_only(tmp_path: Path) -> None:
    root = tmp_path / ".reviews"
    make(root, "a.txt", ".b.txt", ".obsidian/c.md", ".obsidian/deep/d.md")
    assert outcome(root) == {
        "a.txt": "",
        ".b.txt": "a hidden file",
        ".obsidian/": "a hidden folder",
    }


def test_other_files_are_skipped_with_a_reason(tmp_path: Path) -> None:
    make(tmp_path, "a.txt~", "b.txt.bak", "~$c.txt", "d.jpg", "e", "f.doc", "films.yaml")
    assert outcome(tmp_path) == {
        "a.txt~": "a backup or temporary file",
        "b.txt.bak": "a backup or temporary file",
        "~$c.txt": "a backup or temporary file",
        "d.jpg": ".jpg is no format that is read",
        "e": "has no suffix",
        "f.doc": ".doc is no format that is read",
        "films.yaml": "what the library says of its films; not a review",
    }


def test_a_sidecar_comes_with_its_document_and_an_orphan_is_skipped(tmp_path: Path) -> None:
    make(tmp_path, "a.txt", "a.yaml", "b.md", "b.yml", "c.yaml", "d/films.yaml", "e.jpg", "e.yaml")
    listed = {each.path: each for each in walk(tmp_path)}
    first, second = listed["a.txt"], listed["b.md"]
    assert isinstance(first, Found)
    assert isinstance(second, Found)
    assert first.sidecar is not None
    assert second.sidecar is not None
    assert (first.sidecar.path, second.sidecar.path) == ("a.yaml", "b.yml")
    assert "a.yaml" not in listed
    for orphan in ("c.yaml", "d/films.yaml"):
        assert listed[orphan] == Skipped(orphan, "no document of the same name beside it")
    assert listed["e.yaml"] == Skipped("e.yaml", "belongs to e.jpg, which is skipped")


def test_one_of_two_sidecars_is_taken_and_the_other_named(tmp_path: Path) -> None:
    make(tmp_path, "a.txt", "a.yaml", "a.yml", "b.txt", "b.txt.yaml", "b.yaml")
    assert outcome(tmp_path) == {
        "a.txt": "",
        "a.yml": "a.txt has another one, or this is too large",
        "b.txt": "",
        "b.yaml": "b.txt has another one, or this is too large",
    }


def test_an_enormous_file_is_skipped_by_its_size_unread(tmp_path: Path) -> None:
    with (tmp_path / "big.txt").open("wb") as stream:
        stream.truncate(50_000_000)
    make(tmp_path, "small.txt")
    assert outcome(tmp_path) == {"big.txt": "larger than 20 MB", "small.txt": ""}
    assert outcome(tmp_path, size_limit=3)["small.txt"] == "larger than 3e-06 MB"


def test_links_are_followed_nowhere_but_to_what_is_not_read_itself(tmp_path: Path) -> None:
    root, outside = tmp_path / "root", tmp_path / "outside"
    make(root, "a.txt", ".store/x")
    make(outside, "secret.txt", "deep/more.txt")
    (root / "again.txt").symlink_to(root / "a.txt")
    (root / "annexed.txt").symlink_to(root / ".store" / "x")
    (root / "out.txt").symlink_to(outside / "secret.txt")
    (root / "outfolder").symlink_to(outside)
    (root / "loop").symlink_to(root)
    (root / "circle.txt").symlink_to(root / "circle.txt")
    (root / "nowhere.txt").symlink_to(root / "nothing.txt")
    assert outcome(root) == {
        "a.txt": "",
        "annexed.txt": "",
        "again.txt": "a link to a.txt, which is read",
        "out.txt": "a link to a file outside the library",
        "outfolder/": "a link to a folder outside the library",
        "loop/": "a link to another folder of the library",
        "circle.txt": "a link that leads nowhere or in a circle",
        "nowhere.txt": "a link that leads nowhere or in a circle",
        ".store/": "a hidden folder",
    }


def test_a_root_that_is_a_link_is_fine(tmp_path: Path) -> None:
    make(tmp_path / "real", "a.txt")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    assert outcome(tmp_path / "link") == {"a.txt": ""}


def test_pipes_and_sockets_are_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    with socket.socket(socket.AF_UNIX) as server:
        here = Path.cwd()
        os.chdir(tmp_path)
        try:
            server.bind("socket.txt")
        finally:
            os.chdir(here)
        assert outcome(tmp_path) == {
            "pipe.txt": "a named pipe, not a file",
            "socket.txt": "a socket, not a file",
        }


def test_what_may_not_be_opened_is_skipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(tmp_path, "a.txt", "closed/b.txt")
    real = os.scandir

    def refusing(path: str | Path) -> object:
        if Path(path).name == "closed":
            raise PermissionError(13, "Permission denied")
        return real(path)

    monkeypatch.setattr(os, "scandir", refusing)
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert outcome(tmp_path) == {
        "a.txt": "can't be opened: permission denied",
        "closed/": "this folder can't be opened: permission denied",
    }


def test_a_single_file_is_a_library_of_its_own(tmp_path: Path) -> None:
    make(tmp_path, "a.txt", "a.yaml", "b.txt")
    (found,) = walk(tmp_path / "a.txt")
    assert isinstance(found, Found)
    assert found.path == "a.txt"
    assert found.sidecar is not None
    assert locate(tmp_path / "a.txt", found.path) == tmp_path / "a.txt"


@pytest.mark.parametrize("name", [".hidden.txt", "README.md", "old.bak.txt"])
def test_a_file_that_was_named_is_read_whatever_its_name(tmp_path: Path, name: str) -> None:
    make(tmp_path, name)
    assert outcome(tmp_path / name) == {name: ""}


def test_a_missing_root_is_one_line(tmp_path: Path) -> None:
    (skipped,) = walk(tmp_path / "nothing.txt")
    assert isinstance(skipped, Skipped)
    assert "no such file" in skipped.reason


def test_folders_deeper_than_the_stack_are_walked(tmp_path: Path) -> None:
    deep = tmp_path / "/".join(["d"] * 900)
    deep.mkdir(parents=True)
    (deep / "a.txt").write_text("x")
    assert [each.path[-5:] for each in walk(tmp_path)] == ["a.txt"]


def test_a_name_that_is_no_utf8_can_be_stored_and_opened(tmp_path: Path) -> None:
    name = os.fsdecode(b"Am\xe9lie.txt")
    try:
        (tmp_path / name).write_text("A film.")
    except OSError:
        pytest.skip("this file system takes UTF-8 names only")
    (found,) = walk(tmp_path)
    assert isinstance(found, Found)
    assert found.path == r"Am\xE9lie.txt"
    assert found.path.encode("utf-8")
    assert locate(tmp_path, found.path).read_text() == "A film."


def test_names_that_a_terminal_could_obey_are_shown_escaped() -> None:
    assert printable("a\x1b[31m\n.txt") == r"a\x1B[31m\x0A.txt"
    assert printable("gpj\u202etxt.md") == r"gpj\xE2\x80\xAEtxt.md"
    assert printable(r"C\x41.txt") == r"C\x5Cx41.txt"
    assert printable("Amélie – 8½ (1963), L’été.md") == "Amélie – 8½ (1963), L’été.md"


@given(st.binary(min_size=1, max_size=40))
def test_every_name_round_trips(raw: bytes) -> None:
    name = os.fsdecode(raw.replace(b"\0", b""))
    shown = printable(name)
    shown.encode("utf-8")
    assert original(shown) == name


@given(st.text("ab\\x0AEF/\u202e\n", max_size=30))
def test_names_that_look_escaped_round_trip_too(name: str) -> None:
    assert original(printable(name)) == name


@given(
    st.text("~.#$ _-aZé1", max_size=6)
    | st.sampled_from(["README", "license-de", "TODO", "~$a", "#a", "Changelog", "..a", ""]),
    st.sampled_from([".md", ".txt", ".html", ".MD", ".md~", ".bak", ".yaml", ".", "", ".md#"]),
)
def test_the_quick_look_at_a_name_never_errs(stem: str, suffix: str) -> None:
    name = stem + suffix
    assert not is_ordinary(name) or why_not_read(name, "") == ""


def test_the_quick_look_knows_what_most_documents_are_called() -> None:
    assert all(map(is_ordinary, ("a.md", "Red Rocket (2021).txt", "8½.markdown", "v1.2.md")))


def test_what_is_no_part_of_the_library_is_left_out_with_a_reason(tmp_path: Path) -> None:
    make(
        tmp_path, "_config.yml", "about.md", "ran.md", "_posts/ikiru.md", "_layouts/post.md",
        "_drafts/a.md", "node_modules/x/b.md", "themes/x/c.md", "films/themes/noir.md",
        "films/about.md", "films/_index.md", "Templates/film.md",
    )  # fmt: skip
    assert {path: reason for path, reason in outcome(tmp_path).items() if path[0] != "_config"} == {
        "Templates/": "templates, not documents",
        "_config.yml": "no document of the same name beside it",
        "_drafts/": "drafts",
        "_layouts/": "templates, not documents",
        "_posts/ikiru.md": "",
        "about.md": "a page of the site itself",
        "films/_index.md": "a page of the site itself",
        "films/about.md": "",
        "films/themes/noir.md": "",
        "node_modules/": "a folder that a program made",
        "ran.md": "",
        "themes/": "part of a site's workings, not its documents",
    }
    everything = Choices(ignored=True, hidden=True, templates=True, drafts=True)
    assert [path for path, reason in outcome(tmp_path, choices=everything).items() if reason] == [
        "_config.yml",
        "node_modules/",
    ]


def test_pages_of_a_site_stand_in_its_content_too(tmp_path: Path) -> None:
    make(tmp_path, "hugo.toml", "content/about.md", "content/films/about.md", "content/themes/a.md")
    read = {path for path, reason in outcome(tmp_path).items() if not reason}
    assert read == {"content/films/about.md", "content/themes/a.md"}


def test_ignored_files_are_left_out_inside_the_root_only(tmp_path: Path) -> None:
    root = tmp_path / "library"
    make(root, "ran.md", "ran.txt", "private/a.md", "notes/b.txt", "notes/c.md", "notes/keep.txt")
    (tmp_path / ".gitignore").write_text("library\n*.md\n")
    (root / ".gitignore").write_text("*.txt\n/private/\n")
    (root / "notes" / ".gitignore").write_text("!keep.txt\nc.md\n")
    left = "ignored by .gitignore"
    assert outcome(root) == {
        ".gitignore": "a hidden file",
        "notes/.gitignore": "a hidden file",
        "notes/b.txt": left,
        "notes/c.md": left,
        "notes/keep.txt": "",
        "private/": left,
        "ran.md": "",
        "ran.txt": left,
    }
    read = outcome(root, choices=Choices(ignored=True))
    assert [path for path, reason in read.items() if reason] == [".gitignore", "notes/.gitignore"]


def test_hidden_files_are_read_where_a_person_wants_them(tmp_path: Path) -> None:
    make(tmp_path, ".ran.md", ".notes/a.md", ".git/b.md", ".obsidian/c.md")
    assert all(outcome(tmp_path).values())
    read = outcome(tmp_path, choices=Choices(hidden=True))
    assert [path for path, reason in read.items() if not reason] == [".notes/a.md", ".ran.md"]


def test_a_link_to_what_is_left_out_is_read(tmp_path: Path) -> None:
    make(tmp_path, "_drafts/a.md", "films/b.md")
    (tmp_path / "c.md").symlink_to(tmp_path / "_drafts" / "a.md")
    (tmp_path / "d.md").symlink_to(tmp_path / "films" / "b.md")
    assert outcome(tmp_path) == {
        "_drafts/": "drafts",
        "c.md": "",
        "d.md": "a link to films/b.md, which is read",
        "films/b.md": "",
    }


def test_the_parts_of_a_saved_page_are_left_out(tmp_path: Path) -> None:
    (tmp_path / "Salt Harbour.html").write_text("<p>x</p>")
    for folder in ("Salt Harbour_files", "Other_files"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "saved_resource.html").write_text("<p>x</p>")
    skipped = [each for each in walk(tmp_path) if isinstance(each, Skipped)]
    found = [each.path for each in walk(tmp_path) if isinstance(each, Found)]
    assert skipped == [Skipped("Salt Harbour_files/", "what Salt Harbour.html is shown with")]
    assert found == ["Other_files/saved_resource.html", "Salt Harbour.html"]
