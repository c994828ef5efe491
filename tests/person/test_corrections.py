"""The file of corrections: what is read, what is left alone, how it is written."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.errors import MatineeError
from index.person.correcting import REMOVED, correct, correct_beside, follow
from index.person.corrections import Correction, Meant, load_corrections, read_corrections
from index.person.yaml_editing import with_item, with_keys, without_item

WRITTEN = """\
# my own words
- document: a.md   # the first one
  library: /films
  digest: abc
  critic: Ann Lee
  mood: blue       # nobody knows this key
# between
- document: b.md
  film:
    title: Ran
    year: 1985
"""


def only(text: str) -> Correction:
    (entry,) = read_corrections(text).entries
    return entry


def test_a_correction_is_read_with_its_lines() -> None:
    entry = only("- document: a.md\n  line: 3\n  part: x.csv\n  year: 1977\n  critic: Ann Lee\n")
    assert (entry.path, entry.line, entry.part, entry.at) == ("a.md", 3, "x.csv", 0)
    assert entry.facts == {"year": 1977, "critic": "Ann Lee"}
    assert [each.line for each in entry.stated] == [4, 5]


@pytest.mark.parametrize(
    ("stated", "film"),
    [
        ("film: Ran", Meant("Ran", whole=False)),
        ("film: 1917\n  year: 2019", Meant("1917", whole=False)),
        (
            "film: {title: Ran, year: 1985, director: Akira Kurosawa}",
            Meant("Ran", 1985, ("Akira Kurosawa",)),
        ),
        ("film: {title: Ran, director: [A, B]}", Meant("Ran", None, ("A", "B"))),
        ("film: {title: Ran}\n  year: 1999", Meant("Ran")),
        ("no_film: true", Meant("")),
        ("no_film: false", None),
        ("critic: Ran", None),
        ("film:", None),
        ("film: [Ran]", None),
        ("film: {year: 1985}", None),
    ],
)
def test_which_film_is_meant(stated: str, film: object) -> None:
    assert only(f"- document: a.md\n  {stated}\n").film == film


@pytest.mark.parametrize(
    ("text", "entries", "warned"),
    [
        ("", 0, 0),
        ("# nothing yet\n", 0, 0),
        ("- critic: Ann\n", 0, 1),
        ("- document: a\n  critc: Ann\n", 1, 1),
        ("document: a\n", 0, 1),
        ("just words", 0, 1),
        ("- just words", 0, 1),
        ("- document: a\n  critic: [x\n- document: b\n  year: 1999\n", 1, 1),
    ],
)
def test_what_is_not_understood_is_said_and_the_rest_is_read(
    text: str, entries: int, warned: int
) -> None:
    loaded = read_corrections(text)
    assert len(loaded.entries) == entries
    assert bool(loaded.warnings) == bool(warned)
    assert all("\n" not in warning for warning in loaded.warnings)


@given(st.text(max_size=80))
def test_any_text_is_read(text: str) -> None:
    for entry in read_corrections(text).entries:
        assert entry.film is None or entry.film.title is not None
        assert entry.fingerprint


def test_a_file_that_is_not_there_says_nothing(tmp_path: Path) -> None:
    assert load_corrections(tmp_path / "none.yaml").entries == ()
    (tmp_path / "odd.yaml").write_bytes(b"\xff\xfe\x00bad")
    loaded = load_corrections(tmp_path / "odd.yaml")
    assert loaded.entries == () and loaded.broken


def test_writing_keeps_comments_and_unknown_keys(tmp_path: Path) -> None:
    file = tmp_path / "data" / "corrections.yaml"
    file.parent.mkdir()
    file.write_text(WRITTEN, encoding="utf-8")
    first, _ = load_corrections(file).entries
    correct(file, first, first, {"critic": "Cy Ho", "year": 1977})
    text = file.read_text(encoding="utf-8")
    for kept in ("# my own words", "# between", "mood: blue       # nobody", "title: Ran"):
        assert kept in text
    assert load_corrections(file).entries[0].facts == {"critic": "Cy Ho", "year": 1977}
    assert load_corrections(file).entries[1].film == Meant("Ran", 1985)


def test_taking_back_the_last_fact_takes_the_entry_back(tmp_path: Path) -> None:
    file = tmp_path / "corrections.yaml"
    place = Correction("a.md", root="/films", digest="abc")
    correct(file, None, place, {"year": 1977, "critic": "Ann"})
    (entry,) = load_corrections(file).entries
    correct(file, entry, entry, {"year": REMOVED})
    (entry,) = load_corrections(file).entries
    assert entry.facts == {"critic": "Ann"}
    correct(file, entry, entry, {"critic": REMOVED, "rating": REMOVED})
    assert load_corrections(file).entries == ()
    assert "Edit it as you like" in file.read_text(encoding="utf-8")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_broken_file_is_never_written_to(tmp_path: Path) -> None:
    file = tmp_path / "corrections.yaml"
    file.write_text("- document: a\n  critic: [x\n", encoding="utf-8")
    before = file.read_bytes()
    with pytest.raises(MatineeError, match=r"line \d.*left as it is"):
        correct(file, None, Correction("b.md"), {"year": 1977})
    follow(file, [(Correction("a"), Correction("b"))])
    assert file.read_bytes() == before


def test_where_a_document_is_now_is_noted(tmp_path: Path) -> None:
    file = tmp_path / "corrections.yaml"
    file.write_text(WRITTEN, encoding="utf-8")
    first, second = load_corrections(file).entries
    follow(
        file,
        [
            (first, Correction("sub/a.md", root="/other", digest="def")),
            (second, Correction("b 2.md", root="/other", digest="123", line=4)),
        ],
    )
    one, two = load_corrections(file).entries
    assert (one.path, one.root, one.digest, one.facts) == ("sub/a.md", "/other", "def", first.facts)
    assert (two.path, two.digest, two.line, two.film) == ("b 2.md", "123", 4, second.film)
    assert "# my own words" in file.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "value",
    [
        "yes",
        "No",
        "007",
        "2021-04-30",
        "a: b",
        "- x",
        "# y",
        "",
        "l'amour",
        "é\u2028x",
        "9:30",
        1977,
        7.5,
        True,
        ["a", "b: c"],
        {"title": "Ran", "year": 1985},
    ],
)
def test_any_plain_value_comes_back_as_it_was(value: object) -> None:
    text = with_item("", None, {"document": "a", "title": value}, source="x")
    assert only(text).facts == {"title": value}
    again = with_item(text, 0, {"title": "other"}, source="x")
    assert only(again).facts == {"title": "other"}
    assert without_item(again, 0, source="x").strip() in ("", "[]")


@pytest.mark.parametrize(
    "text",
    [
        "[{document: a, year: 1999}, {document: b, year: 2000}]\n",
        "-   document: a\n    year: 1999\n-   {document: b, year: 2000}\n",
        "  - document: a\n    year: 1999\n  - document: b\n    year: 2000\n",
        "- year: 1999\n  document: a\n-\n  document: b\n  year: |\n    2000\n",
        "- &x {document: a, year: 1999}\n- {<<: *x, document: b}\n",
    ],
)
def test_other_styles_are_edited_too(text: str) -> None:
    for entry in read_corrections(text).entries:
        changed = read_corrections(with_item(text, entry.at, {"critic": "Cy"}, source="x")).entries
        assert len(changed) == 2
        mine = [each for each in changed if each.path == entry.path]
        assert [each.facts.get("critic") for each in mine] == ["Cy"]


def test_a_sidecar_keeps_what_it_says(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    correct_beside(file, {"critic": "Ann: Lee", "year": REMOVED})
    assert file.read_text(encoding="utf-8") == "critic: 'Ann: Lee'\n"
    file.write_text("# mine\nmood: blue\ncritic: X # not sure\ntags:\n  - one\n", encoding="utf-8")
    correct_beside(file, {"critic": "Cy Ho", "year": 1977})
    assert file.read_text(encoding="utf-8") == (
        "# mine\nmood: blue\ncritic: Cy Ho\ntags:\n  - one\nyear: 1977\n"
    )
    file.write_text("critic: [x\n", encoding="utf-8")
    with pytest.raises(MatineeError, match="left as it is"):
        correct_beside(file, {"critic": "Cy Ho"})
    assert file.read_text(encoding="utf-8") == "critic: [x\n"


def test_keys_of_a_mapping() -> None:
    assert with_keys("", {"a": 1}, source="x") == "a: 1\n"
    assert with_keys("# only words\n", {"a": 1}, source="x") == "# only words\na: 1\n"
    assert with_keys("a: 1\nb: 2\n", {"a": REMOVED}, source="x") == "b: 2\n"
    assert with_keys("{a: 1}\n", {"b": 2}, source="x") == "a: 1\nb: 2\n"
