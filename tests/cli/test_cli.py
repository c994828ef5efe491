"""Every command: what it prints, its JSON, its exit status, and its one-line errors."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from index import building, planning
from index.building import Progress
from index.errors import MatineeError
from index.library import Library
from tests.cli.conftest import Call
from tui.output.progress import progress_bar

REVIEW_KEYS = {
    "also_saved_as",
    "translations",
    "id", "root", "path", "line", "last_line", "kind", "film", "films", "title", "teaser", "critic", "translator",
    "publication", "url", "published", "language", "rating", "credits", "words", "spoilers",
    "warnings", "facts",
}  # fmt: skip
CREDIT_KEYS = {
    "director", "writer", "cinematographer", "editor", "distributor", "cast", "runtime", "year",
    "countries", "languages", "genres", "release_date", "releases",
}  # fmt: skip


def test_reviews_json_has_the_documented_shape(call: Call, folder: Path) -> None:
    listed = call("--library", folder, "reviews", "--json").json
    assert {item["path"] for item in listed} == {"harbour.md", "signal.txt"}
    for item in listed:
        assert set(item) == REVIEW_KEYS
        assert set(item["credits"]) == CREDIT_KEYS
        assert item["root"] == str(folder)


def test_show_json_adds_text_and_sections(call: Call, folder: Path) -> None:
    shown = call("show", "harbour.md", "--json", "--library", folder).json
    assert set(shown) == REVIEW_KEYS | {"text", "sections"}
    assert shown["film"] == {
        "id": "harbour-of-glass-2019",
        "title": "Harbour of Glass",
        "year": 2019,
    }
    assert shown["critic"] == "Ines Dorn"
    assert shown["rating"]["percent"] == 80
    assert shown["text"] == "Light\n\nA donut floats through the harbour of glass."
    assert shown["sections"] == [
        {"heading": "Light", "level": 1, "text": "A donut floats through the harbour of glass."}
    ]


def test_global_options_stand_before_or_after_the_command(call: Call, folder: Path) -> None:
    before = call("--library", folder, "films", "--json")
    after = call("films", "--json", "--library", folder)
    assert before.json == after.json
    assert {film["title"] for film in before.json} == {"Harbour of Glass", "Winter Signal"}


def test_search_json_spans_are_offsets(call: Call, folder: Path) -> None:
    found = call("search", "donut", "--json", "--library", folder).json
    assert (found["total"], found["films"]) == (1, 1)
    (hit,) = found["hits"]
    snippet = hit["snippets"][0]
    assert [snippet["text"][start:end] for start, end in snippet["spans"]] == ["donut"]
    text = call("show", hit["id"], "--json", "--library", folder).json["text"]
    assert text[snippet["at"] :].startswith(snippet["text"][:20])
    source = (folder / hit["path"]).read_text(encoding="utf-8").splitlines()
    assert "donut" in source[snippet["line"] - 1]


def test_a_word_with_a_minus_belongs_to_the_query(call: Call, folder: Path) -> None:
    found = call("search", "--library", folder, "the", "-donut", "--json").json
    assert [hit["path"] for hit in found["hits"]] == ["signal.txt"]


def test_search_without_hits_exits_with_1_and_offers_a_spelling(call: Call, folder: Path) -> None:
    answer = call("search", "harbuor", "--library", folder)
    assert answer.status == 1
    assert "harbour" in answer.out


@pytest.mark.parametrize("typed", ['"', "(", "year:", "-", "rating:>=", "a OR", ")", "~5", "::"])
def test_nothing_that_can_be_typed_is_an_error(call: Call, folder: Path, typed: str) -> None:
    answer = call("search", "--library", folder, "--", typed)
    assert answer.status in (0, 1)
    assert answer.err == ""


def test_limit_and_offset(call: Call, folder: Path) -> None:
    everything = call("search", "year:2001..2019", "--json", "--library", folder).json
    second = call(
        "search", "year:2001..2019", "--json", "--limit", "1", "--offset", "1", "--library", folder
    ).json
    assert second["total"] == everything["total"] == 2
    assert second["hits"] == everything["hits"][1:]


def test_films_of_a_query_name_the_matching_reviews(call: Call, folder: Path) -> None:
    (film,) = call("films", "snow", "--json", "--library", folder).json
    assert film["title"] == "Winter Signal"
    assert len(film["reviews"]) == 1


def test_check_puts_every_file_in_one_class_and_fails_for_failed(call: Call, folder: Path) -> None:
    answer = call("check", "--json", "--library", folder)
    assert answer.status == 1
    by_path = {item["path"]: item for item in answer.json["documents"]}
    assert by_path["picture.txt"]["class"] == "failed"
    assert by_path["notes.pages"]["class"] == "skipped"
    assert by_path["harbour.md"]["class"] == "read"
    assert by_path["harbour.md"]["missing"] == ["published"]
    assert sum(answer.json["counts"].values()) == 4


def test_index_counts(call: Call, folder: Path) -> None:
    first = call("index", "--json", "--library", folder).json
    assert (first["added"], first["failed"]) == (2, 1)
    second = call("index", "--json", "--library", folder).json
    assert (second["added"], second["unchanged"], second["failed"]) == (0, 2, 1)
    assert "seconds" in second


def test_show_source_gives_the_bytes_as_they_are(call: Call, folder: Path) -> None:
    raw = b"Winter\x1b[31m \xe9\r\nfilm\r\n"
    (folder / "raw.txt").write_bytes(raw)
    call("index", "--library", folder)
    done = run("show", "raw.txt", "--source", "--library", folder)
    assert done.stdout == raw


def test_show_why_tells_layer_rule_and_line(call: Call, folder: Path) -> None:
    shown = call("show", "harbour.md", "--why", "--library", folder).out
    assert "front matter" in shown
    assert "line 5" in shown
    assert "Ines Dorn" in shown


def test_paths_names_what_is_in_use(call: Call, folder: Path, tmp_path: Path) -> None:
    shown = call("paths", "--library", folder, "--index-dir", tmp_path / "own").out
    assert str(folder) in shown
    assert str(tmp_path / "own") in shown


def test_the_library_last_named_is_remembered(call: Call, folder: Path) -> None:
    call("films", "--library", folder)
    assert str(folder) in call("paths").out


def test_a_remembered_library_that_is_gone_is_named(call: Call, folder: Path) -> None:
    call("films", "--library", folder)
    folder.rename(folder.with_name("elsewhere"))
    answer = call("films")
    assert "Red Rocket" in answer.out
    assert answer.err.count("\n") == 1
    assert str(folder) in answer.err


def test_the_starter_library_opens_where_none_was_named(call: Call) -> None:
    assert "Red Rocket" in call("films").out


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (("no-such-folder",), "matinee browse no-such-folder"),
        (("--library", "no-such-folder", "films"), "no-such-folder"),
        (("show", "no-such-review"), "matinee reviews"),
        (("search", "x", "--sort", "colour"), "colour"),
        (("index", "--jobs", "0"), "jobs"),
        (("--config", "no-such-file", "films"), "no-such-file"),
        (("films", "--index-dir", "/dev/null/x"), "--index-dir"),
    ],
)
def test_an_error_is_one_line_that_names_thing_and_remedy(
    call: Call, words: tuple[str, ...], named: str
) -> None:
    answer = call(*words)
    assert answer.status == 2
    assert answer.out == ""
    assert answer.err.startswith("matinee: ")
    assert answer.err.count("\n") == 1
    assert named in answer.err


def test_an_unexpected_error_is_one_line_that_names_a_log(
    call: Call, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("tui.invocation.Library", broken)
    answer = call("films", "--library", folder)
    assert answer.status == 2
    assert answer.err.count("\n") == 1
    log = Path(next(word for word in answer.err.split() if word.endswith(".log")))
    assert "ZeroDivisionError" in log.read_text(encoding="utf-8")


def test_what_a_document_says_is_never_obeyed(call: Call, folder: Path) -> None:
    (folder / "rudder\x1b[31m.md").write_text(
        "---\ntitle: '[red]Rudder'\nyear: 2019\ncritic: \"a\\eb\\u202ec\"\n---\nText \x1b[2J\x07 here\n",
        encoding="utf-8",
    )
    for words in (("reviews",), ("films",), ("search", "text"), ("check",), ("show", "rudder*")):
        printed = call(*words, "--library", folder)
        shown = printed.out + printed.err
        assert "\x1b[2J" not in shown
        assert "\x1b[31m" not in shown
        assert "\u202e" not in shown
    assert "[red]Rudder" in call("films", "--library", folder).out


def test_the_last_word_counts_as_a_beginning_here_as_in_the_browser(
    call: Call, folder: Path
) -> None:
    begun = call("search", "donu", "--json", "--library", folder).json
    assert (begun["total"], begun["understood"]) == (1, "donu*")
    assert call("search", '"donu"', "--library", folder).status == 1


def run(*words: str | Path, stdout: int = subprocess.PIPE) -> subprocess.CompletedProcess[bytes]:
    """`matinee` in a process of its own."""
    return subprocess.run(
        [sys.executable, "-c", "from tui.cli import main; main()", *map(str, words)],
        stdout=stdout,
        stderr=subprocess.PIPE,
        check=False,
    )


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A library of a hundred notes, and its index."""
    folder, index = tmp_path_factory.mktemp("crowd"), tmp_path_factory.mktemp("index")
    for number in range(100):
        (folder / f"{number}.md").write_text(f"---\ntitle: Film {number}\n---\nText", "utf-8")
    Library([folder], index_dir=index).refresh()
    return folder, index


@pytest.mark.parametrize("words", [("search", "zzzz"), ("check",), ("reviews", "--json")])
def test_a_closed_pipe_is_quiet_whatever_the_exit_status(
    crowd: tuple[Path, Path], words: tuple[str, ...]
) -> None:
    folder, index = crowd
    read, write = os.pipe()
    os.close(read)
    done = run(*words, "--library", folder, "--index-dir", index, stdout=write)
    os.close(write)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
def test_a_full_disk_is_one_line(call: Call, folder: Path) -> None:
    call("index", "--library", folder)
    with Path("/dev/full").open("wb") as full:
        done = run("films", "--library", folder, stdout=full.fileno())
    assert done.returncode == 2
    assert done.stderr.count(b"\n") == 1
    assert b"No space left" in done.stderr


def test_closed_standard_streams_are_no_error(folder: Path) -> None:
    script = (
        "import sys\nsys.stdout = sys.stderr = None\nfrom tui.cli import main\nmain(sys.argv[1:])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, "films", "--library", str(folder)], check=False
    )
    assert done.returncode == 0


def test_a_folder_may_be_called_like_no_documented_command(
    call: Call, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The browser's own command has a name that is not taken from the person."""
    monkeypatch.chdir(folder)
    answer = call("open")
    assert answer.status == 2
    assert "There is no open." in answer.err


def test_a_missing_folder_of_the_settings_names_the_settings(call: Call, tmp_path: Path) -> None:
    settings = tmp_path / "own.yaml"
    settings.write_text("library: [nowhere]\n", encoding="utf-8")
    answer = call("films", "--config", settings)
    assert answer.status == 2
    assert f"Correct `library` in {settings}" in answer.err


def test_show_takes_a_path_from_here(
    call: Call, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "below").mkdir()
    (folder.parent / "link").symlink_to(folder)
    monkeypatch.chdir(folder / "below")
    for path in ("../harbour.md", folder.parent / "link" / "harbour.md", "./../harbour.md"):
        assert call("show", path, "--json", "--library", folder).json["path"] == "harbour.md"


def test_show_says_why_a_file_is_no_review(call: Call, folder: Path) -> None:
    answer = call("show", "picture.txt", "--library", folder)
    assert answer.status == 2
    assert "PNG" in answer.err


def test_the_index_is_not_kept_among_the_documents(call: Call, folder: Path) -> None:
    answer = call("index", "--library", folder, "--index-dir", folder / "index")
    assert answer.status == 2
    assert "lies in the library" in answer.err
    assert not (folder / "index").exists()
    hidden = call("index", "--library", folder, "--index-dir", folder / ".index")
    assert hidden.status == 0


@pytest.mark.parametrize("columns", ["0", "1", "5", "x"])
def test_any_width_will_do(
    call: Call, folder: Path, monkeypatch: pytest.MonkeyPatch, columns: str
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    assert call("search", "donut", "--library", folder).status == 0
    assert call("show", "harbour.md", "--library", folder).status == 0


def test_json_holds_nothing_that_a_terminal_obeys(call: Call, folder: Path) -> None:
    (folder / "evil.md").write_text(
        '---\ncritic: "a\\x9bb"\n---\nText \x9b2J \u202e here\n', "utf-8"
    )
    for words in (("reviews",), ("search", "text"), ("films",), ("check",)):
        answer = call(*words, "--json", "--library", folder)
        assert not {"\x9b", "\u202e", "\x7f"} & set(answer.out)
        assert answer.json


def test_no_color_holds_for_the_progress_bar(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm-256color")
    with progress_bar(colour=False) as tell:
        assert tell is not None
        tell(Progress("reading", 3, 10))
    shown = capsys.readouterr().err
    assert "Reading" in shown
    assert not re.search(r"\x1b\[[0-9;]*3[0-9][;m]", shown)


def test_what_is_published_meanwhile_does_not_disturb_an_answer(
    call: Call, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A document goes, and a new generation comes, between the search and its rows."""
    call("index", "--library", folder)
    real = Library.search

    def search(library: Library, *args: Any, **options: Any) -> Any:
        found = real(library, *args, **options)
        (folder / "harbour.md").unlink(missing_ok=True)
        Library(library.roots).refresh()
        return found

    monkeypatch.setattr(Library, "search", search)
    found = call("search", "donut", "--json", "--library", folder)
    assert (found.status, found.err) == (0, "")
    assert [hit["path"] for hit in found.json["hits"]] == ["harbour.md"]


@pytest.fixture
def half_built(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A library whose first build was killed between two of its slices."""
    real = building.Build._publish

    def publish(build: building.Build, *arguments: Any, last: bool) -> None:
        if last:
            raise KeyboardInterrupt
        real(build, *arguments, last=last)

    with monkeypatch.context() as patched:
        patched.setattr(planning, "_FIRST_SLICE", 1)
        patched.setattr(building.Build, "_publish", publish)
        with pytest.raises(KeyboardInterrupt):
            Library([folder]).refresh()
    found = Library([folder]).snapshot()
    assert found is not None
    assert len(found.rows) < 2
    return folder


def test_half_an_index_is_completed_before_it_is_read(call: Call, half_built: Path) -> None:
    assert len(call("reviews", "--json", "--library", half_built).json) == 2


def test_half_an_index_is_read_and_called_so_where_it_cannot_be_completed(
    call: Call, half_built: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise MatineeError("No room.")

    monkeypatch.setattr(Library, "refresh", full)
    answer = call("reviews", "--json", "--library", half_built)
    assert answer.status == 0
    assert answer.err == "matinee: Not every document is indexed yet. No room.\n"


def test_what_was_missing_may_be_gone_when_the_build_goes_on(call: Call, half_built: Path) -> None:
    for path in ("harbour.md", "signal.txt", "picture.txt"):
        (half_built / path).unlink()
    call("index", "--library", half_built)
    found = Library([half_built]).snapshot()
    assert found is not None
    assert found.head.whole


def test_a_file_of_several_reviews(call: Call, folder: Path) -> None:
    prose = (
        "Snow falls on the station for two hours, and nobody in the film sends a signal to anyone."
    )
    (folder / "may.md").write_text(
        f"## Tár (2022)\n\n{prose}\n\n## Aftersun (2022)\n\nOnce more. {prose}\n", encoding="utf-8"
    )
    shown = call("show", "may.md", "--library", folder)
    assert shown.err == "2 reviews; matinee show ID prints one:\n"
    assert [line.split("  ")[-1] for line in shown.out.splitlines()] == [
        "Tár (2022)",
        "Aftersun (2022)",
    ]
    first = shown.out.split()[0]
    assert "Once more" not in call("show", first, "--library", folder).out
    described = call("show", "may.md", "--json", "--library", folder).json
    assert [(item["line"], item["last_line"]) for item in described] == [(1, 3), (5, 7)]
    source = call("show", first, "--source", "--library", folder).out
    assert source.startswith("## Tár") and "Aftersun" in source
    assert call("similar", "may.md", "--library", folder).status == 2
    assert "holds 2 reviews" in call("check", "--library", folder).out
