"""`matinee correct`, and what `show`, `reviews` and `check` make of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Call


def test_a_correction_is_written_and_holds(call: Call, folder: Path) -> None:
    words = ("--library", folder, "correct", "signal.txt")
    done = call(
        *words, "--critic", "Ann Lee", "--year", "2002", "--genre", "Drama", "--genre", "War"
    )
    assert (done.status, done.err) == (0, "")
    assert "corrections.yaml" in done.out and "Ann Lee" in done.out
    shown = call("--library", folder, "show", "signal.txt", "--json").json
    assert (shown["critic"], shown["credits"]["genres"]) == ("Ann Lee", ["Drama", "War"])
    assert shown["film"]["year"] == 2002
    why = call("--library", folder, "show", "signal.txt", "--why").out
    assert "correction · key critic" in why
    assert set(call(*words).out.splitlines()) == {
        "critic  Ann Lee",
        "year  2002",
        "genre  Drama; War",
    }
    assert call(*words, "--clear", "critic", "--clear", "year").status == 0
    assert call("--library", folder, "show", "signal.txt", "--json").json["critic"] is None
    assert call(*words, "--clear", "all").status == 0
    assert "Nothing has been corrected" in call(*words).out


def test_what_cannot_be_read_is_one_line(call: Call, folder: Path) -> None:
    for words in (("--kind", "poem"), ("--year", "soon"), ("--clear", "mood"), ("--rating", "?")):
        done = call("--library", folder, "correct", "signal.txt", *words)
        assert done.status == 2
        assert done.err.count("\n") == 1
    assert call("--library", folder, "correct", "nowhere.txt").status == 2


def test_no_film_and_a_dash(call: Call, folder: Path) -> None:
    words = ("--library", folder, "correct", "harbour.md")
    assert "film unknown" in call(*words, "--no-film").out
    assert "Harbour of Glass (2019)" in call(*words, "--film", "Harbour of Glass").out
    call(*words, "--critic", "-")
    assert call("--library", folder, "show", "harbour.md", "--json").json["critic"] is None


def test_a_sidecar_is_written_by_name(call: Call, folder: Path) -> None:
    done = call("--library", folder, "correct", "signal.txt", "--critic", "Ann Lee", "--sidecar")
    assert str(folder / "signal.yaml") in done.out
    assert (folder / "signal.yaml").read_text(encoding="utf-8") == "critic: Ann Lee\n"


def test_a_broken_file_is_told_and_left_alone(call: Call, folder: Path, own_folders: Path) -> None:
    file = own_folders / "data" / "matinee" / "corrections.yaml"
    file.parent.mkdir(parents=True)
    file.write_text("- document: signal.txt\n  critic: [x\n", encoding="utf-8")
    done = call("--library", folder, "check")
    assert "line" in done.err and str(file) in done.err
    refused = call("--library", folder, "correct", "signal.txt", "--critic", "Ann Lee")
    assert refused.status == 2 and "left as it is" in refused.err
    assert file.read_text(encoding="utf-8").endswith("[x\n")


def test_the_check_tells_facts_and_sums_up(call: Call, folder: Path) -> None:
    printed = call("--library", folder, "check", "--facts").out
    assert "critic  Ines Dorn  front matter · key critic" in printed
    assert "fact " in printed and "folder " in printed
    shape = call("--library", folder, "check", "--json").json
    assert {"counts", "documents", "folders", "fields"} == set(shape)
    (file,) = (one for one in shape["documents"] if one["path"] == "harbour.md")
    assert {fact["field"] for fact in file["facts"]} >= {"film", "critic", "rating"}
    assert {one["field"] for one in shape["fields"]} >= {"film", "critic"}


@pytest.mark.parametrize("words", [("reviews", "--json"), ("reviews",)])
def test_every_document_is_listed_also_a_copy(
    call: Call, folder: Path, words: tuple[str, ...]
) -> None:
    (folder / "copy.md").write_bytes((folder / "harbour.md").read_bytes())
    body = " ".join(f"glass{number} in the harbour of lights" for number in range(20))
    for name in ("one.md", "two.md"):
        (folder / name).write_text(
            f"---\nfilm: Lights\nyear: 1999\nkind: review\n---\n{body}\n", encoding="utf-8"
        )
    out = call("--library", folder, *words).out
    if "--json" in words:
        assert out.count('"path": "one.md"') + out.count('"path": "two.md"') == 4
    else:
        assert "copy of" in out
