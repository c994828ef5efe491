"""What a document declares is read as far as it goes, and no line of prose is taken for it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.documents.front_matter import Parted, part
from index.documents.sidecar import declared
from index.documents.yaml_entries import load_entries

BODY = "The film begins.\n\nIt ends: well.\n"


def parted(block: str) -> Parted:
    return part(f"---\n{block}---\n{BODY}")


def values(result: Parted) -> dict[str, Any]:
    return {each.key: each.value for each in result.declared}


def test_keys_values_and_lines() -> None:
    result = parted("title: Red Rocket\nyear: 2021\ncast:\n  - Simon Rex\n  - Bree Elrod\n")
    assert [(each.key, each.value, each.line, each.layer) for each in result.declared] == [
        ("title", "Red Rocket", 2, "front matter"),
        ("year", 2021, 3, "front matter"),
        ("cast", ["Simon Rex", "Bree Elrod"], 4, "front matter"),
    ]
    assert (result.body, result.body_line, result.warnings) == (BODY, 8, ())


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("1917", 1917),
        ("007", "007"),
        ("8½", "8½"),
        ("4.5", 4.5),
        ("4.50", "4.50"),
        ("4/5", "4/5"),
        ("1e3", "1e3"),
        ("1_000", "1_000"),
        ("12:30:45", "12:30:45"),
        ("0x1F", "0x1F"),
        (".5", ".5"),
        ("-1", -1),
        ("9" * 40, "9" * 40),
        ("2021-12-14", "2021-12-14"),
        ("2021-12-14T10:00:00Z", "2021-12-14T10:00:00Z"),
        ("14.12.2021", "14.12.2021"),
        ("No", "No"),
        ("yes", "yes"),
        ("on", "on"),
        ("true", True),
        ("False", False),
        ("~", None),
        ("", None),
        ('"1917"', "1917"),
        ("'true'", "true"),
        ("!!str 4", "4"),
        ("[REC]", ["REC"]),
        ("B+", "B+"),
        ("★★★½", "★★★½"),
    ],
)
def test_a_value_prints_as_it_was_written(written: str, value: Any) -> None:
    found = values(parted(f"key: {written}\n"))["key"]
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize(
    "written",
    [
        "Mission: Impossible",
        "*Tár*",
        "@midnight",
        "`quoted`",
        "%d",
        '"Wuthering Heights" and more',
        "'Tis Pity She's a Whore",
        "!Women Art Revolution",
        "#Alive",
        "Exhibit #4",
        "&Me",
        "- a dash",
        "What's Up, Doc?",
        "Alien: Romulus (2024)",
        "50/50",
        "tick, tick...BOOM!",
        ": colon first",
        "The End]",
        "{curly",
    ],
)
def test_a_title_that_is_hard_for_yaml_stays_as_it_is_written(written: str) -> None:
    result = parted(f"year: 2000\ntitle: {written}\ncritic: A. Nobody\n")
    assert values(result) == {"year": 2000, "title": written, "critic": "A. Nobody"}
    assert result.body == BODY


def test_a_bad_line_is_named_and_costs_no_other() -> None:
    result = parted("title: Mission: Impossible\nyear: 1996\ncast: [Tom Cruise, Jean Reno]\n")
    assert values(result) == {
        "title": "Mission: Impossible",
        "year": 1996,
        "cast": ["Tom Cruise", "Jean Reno"],
    }
    assert result.warnings == ("line 2: no valid YAML, read as it is written",)


def test_tabs_are_indentation() -> None:
    result = parted("title: A\ncast:\n\t- One\n\t- Two\nfilm:\n\tyear: 1999\n")
    assert values(result) == {"title": "A", "cast": ["One", "Two"], "film.year": 1999}


def test_a_list_of_a_bad_key_is_a_list() -> None:
    result = parted("cast:\n  - *One*\n  - Two: the second\nyear: 1999\n")
    assert values(result) == {"cast": ["*One*", "Two: the second"], "year": 1999}


def test_nested_keys_are_joined_and_lists_of_mappings_stay() -> None:
    result = parted(
        "film:\n  title: M\n  year: 1931\ncast:\n  - name: Peter Lorre\n    role: Hans\n"
    )
    assert [(each.key, each.value, each.line) for each in result.declared] == [
        ("film.title", "M", 3),
        ("film.year", 1931, 4),
        ("cast", [{"name": "Peter Lorre", "role": "Hans"}], 5),
    ]


def test_a_key_twice_is_kept_twice_and_named() -> None:
    result = parted("title: A\ntitle: B\n")
    assert [each.value for each in result.declared] == ["A", "B"]
    assert result.warnings == ("line 3: title stands on line 2 already",)


@pytest.mark.parametrize("end", ["", "\n", "\nBut this: a label after it.\n"])
def test_a_block_that_nobody_closed_ends_before_the_text(end: str) -> None:
    result = part(f"---\ntitle: A\ncast:\n  - One\n# remark\nyear: 1999\n{end}The film begins.\n")
    assert values(result) == {"title": "A", "cast": ["One"], "year": 1999}
    assert result.body == f"{end}The film begins.\n"
    assert result.warnings == ("line 1: the front matter is not closed",)


def test_an_unclosed_block_is_not_closed_by_a_rule_far_below() -> None:
    text = "A paragraph of prose.\n\n---\n\nAnother one.\n"
    result = part(f"---\ntitle: A\nyear: 1999\n\n{text}")
    assert values(result) == {"title": "A", "year": 1999}
    assert result.body == f"\n{text}"


@pytest.mark.parametrize(
    "text",
    [
        "---\n\nA film begins with a rule.\n\n---\n\nAnd goes on.",
        "---\nOnce upon a time in a cinema.\n---\nMore",
        "---\nA sentence that is long before its colon: and goes on.\n---\nMore",
        "--\ntitle: A\n--\n",
        "Text\n---\ntitle: A\n---\n",
        "---",
        "---\n",
        "- - -\nprose",
        "",
    ],
)
def test_a_rule_and_prose_are_no_front_matter(text: str) -> None:
    result = part(text)
    assert (result.declared, result.body, result.body_line) == ((), text, 1)


def test_an_empty_block_and_dots_are_front_matter() -> None:
    assert part("---\n---\nText").body == "Text"
    assert part("---\ntitle: A\n...\nText").body == "Text"
    assert part("\n---  \ntitle: A\n--- \nText").body_line == 5


def test_a_multiline_value_with_blank_lines_is_one_value() -> None:
    result = parted('summary: |\n  One: a\n\n  Two\nquote: "one\n\n  two"\nnext: 1\n')
    assert values(result)["summary"] == "One: a\n\nTwo"
    assert values(result)["next"] == 1
    assert result.body == BODY


def test_an_alias_bomb_is_refused_and_the_text_is_kept() -> None:
    rows = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    rows += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 10)]
    result = parted("\n".join(rows) + "\n")
    assert result.body == BODY
    assert result.warnings
    assert sum(len(str(each.value)) for each in result.declared) < 2000


def test_an_alias_to_itself_and_deep_nesting_are_refused() -> None:
    for block in ("a: &a [*a]\n", "a: " + "[" * 3000 + "\n", "a: " + "{a: " * 500 + "\n"):
        result = parted(block)
        assert result.body == BODY
        assert result.warnings


def test_a_good_alias_means_what_it_names() -> None:
    assert values(parted("a: &x [1, 2]\nb: *x\n")) == {"a": [1, 2], "b": [1, 2]}


def test_no_tag_is_obeyed() -> None:
    result = parted("a: !!python/object/apply:os.getcwd []\nb: !!python/name:os.system\n")
    assert values(result)["a"] == []
    assert result.body == BODY


def test_what_a_terminal_could_obey_does_not_come_in_by_an_escape() -> None:
    result = parted('title: "\\x1b[31mRed\\u202e Rocket\\0"\n"k\\x07": 1\n')
    assert values(result) == {"title": "Red Rocket", "k": 1}


def test_a_sidecar_is_read_alike() -> None:
    found, warnings = declared("---\ntitle: Mission: Impossible\nyear: 1996\n")
    assert [(each.key, each.value, each.layer, each.line) for each in found] == [
        ("title", "Mission: Impossible", "sidecar", 2),
        ("year", 1996, "sidecar", 3),
    ]
    assert warnings == ("line 2: no valid YAML, read as it is written",)


@pytest.mark.parametrize("text", ["- a\n- b\n", "just words", "5", "a: [\n" * 3000])
def test_a_sidecar_without_keys_is_a_warning(text: str) -> None:
    _, warnings = declared(text)
    assert warnings
    assert len(warnings) <= 11


def test_an_empty_sidecar_is_nothing() -> None:
    assert declared("") == ((), ())
    assert declared("# only a remark\n") == ((), ())


YAML_LIKE = st.text("ab:-# \n\t'\"[]{}&*!|>@`%,?~0é.", max_size=120)


@given(YAML_LIKE)
def test_any_yaml_is_read_without_raising(text: str) -> None:
    entries, _ = load_entries(text, first_line=1)
    assert all(1 <= entry.line <= text.count("\n") + 1 for entry in entries)


@given(YAML_LIKE, st.booleans())
def test_the_text_after_a_block_is_never_lost(block: str, closed: bool) -> None:
    text = f"---\n{block}\n{'---' if closed else ''}\nThe film begins here and goes on.\nIt ends."
    result = part(text)
    assert result.body.endswith("The film begins here and goes on.\nIt ends.")
    taken = text.split("\n")[: result.body_line - 1]
    assert "\n".join([*taken, result.body]) == text
