"""films.yaml: read as far as it goes, with a warning for each line that is not understood."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.person.film_entry import FilmEntry, belongs
from index.person.films_yaml import load_films, read_films


def test_a_film_with_all_that_can_be_said() -> None:
    entries, warnings = read_films(
        """
- title: Amélie
  year: 2001
  director: Jean-Pierre Jeunet
  aliases: [Le Fabuleux Destin d'Amélie Poulain, Amelie from Montmartre]
  documents:
    - clippings/poulain.txt
    - montmartre/*
"""
    )
    assert warnings == ()
    assert entries == (
        FilmEntry(
            title="Amélie",
            year=2001,
            directors=("Jean-Pierre Jeunet",),
            aliases=("Le Fabuleux Destin d'Amélie Poulain", "Amelie from Montmartre"),
            documents=("clippings/poulain.txt", "montmartre/*"),
            line=2,
        ),
    )


def test_the_list_may_stand_under_films() -> None:
    entries, warnings = read_films("films:\n  - title: M\n    directors: [Fritz Lang]\nnotes: x\n")
    assert entries == (FilmEntry("M", directors=("Fritz Lang",), line=2),)
    assert warnings == ("films.yaml, line 4: unknown key `notes`.",)


def test_a_single_film_needs_no_list() -> None:
    assert read_films("title: M\nyear: '1931'\n")[0] == (FilmEntry("M", 1931),)


@pytest.mark.parametrize(
    "title",
    ["1917", "007", "9:30", "No", "on", "2012-12-21", "3.10", "null and void", "1e3", "0x10"],
)
def test_a_title_is_what_was_written(title: str) -> None:
    assert read_films(f"- title: {title}\n") == ((FilmEntry(title),), ())


def test_unknown_keys_are_named_with_the_nearest_known_one() -> None:
    entries, warnings = read_films("- title: M\n  direktor: Fritz Lang\n  zzz: 1\n")
    assert entries == (FilmEntry("M"),)
    assert warnings == (
        "films.yaml, line 2: unknown key `direktor`. Did you mean `director`?",
        "films.yaml, line 3: unknown key `zzz`.",
    )


@pytest.mark.parametrize(
    ("text", "line", "titles"),
    [
        ("- title: Mission: Impossible\n- title: M\n", 1, ["M"]),
        ("- title: M\n- title: [N\n- title: O\n", 3, ["M", "O"]),
        ("- title: M\n  year: soon\n", 2, ["M"]),
        ("- year: 1931\n- title: M\n", 1, ["M"]),
        ("- title: M\n- Amélie\n", 2, ["M"]),
        ("- title: M\n  director: {name: Fritz Lang}\n", 2, ["M"]),
        ("- title: [M, Eine Stadt sucht einen Mörder]\n", 1, ["M"]),
        ("only words\n", 1, []),
        ("\t- title: M\n", 1, []),
        ("- &a [*a]\n", 1, []),
        ("[" * 5000, 1, []),
    ],
)
def test_what_is_not_understood_is_told_with_its_line(
    text: str, line: int, titles: list[str]
) -> None:
    entries, warnings = read_films(text, source="mine.yaml")
    assert [entry.title for entry in entries] == titles
    assert any(warning.startswith(f"mine.yaml, line {line}: ") for warning in warnings)


def test_an_alias_bomb_is_told_and_harmless() -> None:
    bomb = "- &l0 [x]\n" + "".join(
        f"- &l{n} [{', '.join([f'*l{n - 1}'] * 9)}]\n" for n in range(1, 12)
    )
    entries, warnings = read_films(bomb)
    assert entries == ()
    assert "aliases grow too large" in warnings[0]


def test_the_file_is_found_in_the_root_of_the_library(tmp_path: Path) -> None:
    assert load_films(tmp_path) is None
    (tmp_path / "films.yml").write_text("- title: M\n")
    loaded = load_films(tmp_path)
    assert loaded is not None
    assert loaded.name == "films.yml"
    assert loaded.content == b"- title: M\n"
    assert loaded.entries == (FilmEntry("M", root=str(tmp_path)),)
    (tmp_path / "films.yaml").write_text("- title: N\n")
    loaded = load_films(tmp_path)
    assert loaded is not None
    assert [entry.title for entry in loaded.entries] == ["N"]


def test_other_encodings_and_too_large_files_are_told(tmp_path: Path) -> None:
    (tmp_path / "films.yaml").write_bytes("- title: Amélie\n".encode("latin-1"))
    loaded = load_films(tmp_path)
    assert loaded is not None
    assert loaded.entries[0].title == "Amélie"
    assert loaded.warnings == ("films.yaml is not UTF-8; read as Windows-1252.",)
    (tmp_path / "films.yaml").write_bytes(b"#" * 5_000_001)
    loaded = load_films(tmp_path)
    assert loaded is not None
    assert loaded.warnings == ("films.yaml is too large to be read.",)


@pytest.mark.parametrize(
    ("pattern", "path", "fits"),
    [
        ("a.txt", "a.txt", True),
        ("./a.txt", "a.txt", True),
        ("a.txt", "x/a.txt", False),
        ("x/", "x/y/a.txt", True),
        ("x/*", "x/a.txt", True),
        ("x/*.md", "x/a.txt", False),
        ("**/a.txt", "x/a.txt", True),
        ("x\\a.txt", "x/a.txt", True),
        ("[draft] a.txt", "[draft] a.txt", True),
        ("A.txt", "a.txt", False),
    ],
)
def test_paths_and_globs(pattern: str, path: str, fits: bool) -> None:
    assert belongs(FilmEntry("M", documents=(pattern,)), "/any", path) is fits


def test_only_documents_of_its_own_folder() -> None:
    entry = FilmEntry("M", documents=("a.txt",), root="/one")
    assert belongs(entry, "/one", "a.txt")
    assert not belongs(entry, "/two", "a.txt")
    assert belongs(entry, "", "a.txt"), "where the folder does not matter"


pieces = st.sampled_from(
    [
        "- ",
        "title",
        ": ",
        "M",
        "\n",
        "  ",
        "year",
        "1931",
        "[",
        "]",
        "{",
        "}",
        "&a",
        "*a",
        "'",
        '"',
        "\t",
        "?",
        "|",
        "---",
        "!!python/object:x",
        "films",
        "é",
        "\x00",
    ]
)


@given(st.lists(pieces, max_size=25).map("".join) | st.text(max_size=60))
def test_whatever_is_written_is_read_or_told(text: str) -> None:
    entries, warnings = read_films(text)
    assert all(entry.title for entry in entries)
    assert all("\n" not in warning for warning in warnings)
