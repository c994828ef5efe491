"""Heads in TOML, JSON and as plain lines are declared; what only looks like one is text."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.documents.front_matter import Parted, part
from index.documents.markdown import parse
from index.documents.mdx import parse as parse_mdx

BODY = "The film begins.\n\nIt ends: well.\n"


def values(result: Parted) -> dict[str, Any]:
    return {each.key: each.value for each in result.declared}


def test_toml_with_tables_dates_and_lists() -> None:
    result = part(
        '+++\ntitle = "Ran: a review"\ndate = 2017-01-08T19:20:00Z\n# remark\n[params]\n'
        '  stars = 4.50\n  cast = [\n    "Tatsuya Nakadai",\n    "Mieko Harada"]\n'
        f"[extra.rating]\nvalue = 4\n+++\n{BODY}"
    )
    assert [(each.key, each.value, each.line) for each in result.declared] == [
        ("title", "Ran: a review", 2),
        ("date", "2017-01-08T19:20:00+00:00", 3),
        ("params.stars", "4.50", 6),
        ("params.cast", ["Tatsuya Nakadai", "Mieko Harada"], 7),
        ("extra.rating.value", 4, 11),
    ]
    assert (result.body, result.body_line, result.warnings) == (BODY, 13, ())


def test_bad_toml_costs_no_good_line() -> None:
    result = part(
        '+++\ntitle = The "Burbs\nyear = 1989\ndraft = false\ncast = ["Tom Hanks",\n"Bruce Dern"]\n'
        f"[params]\nrating = '3/5'\n+++\n{BODY}"
    )
    assert values(result) == {
        "title": 'The "Burbs',
        "year": "1989",
        "draft": False,
        "cast": ["Tom Hanks", "Bruce Dern"],
        "params.rating": "3/5",
    }
    assert result.warnings == ("line 2: no valid TOML, read line by line",)
    assert result.body == BODY


@pytest.mark.parametrize(
    "head",
    [
        '{\n  "title": "Alien",\n  "movie": {"year": 1979}\n}\n',
        '---json\n{"title": "Alien", "movie": {"year": 1979}}\n---\n',
        ';;;\n"title": "Alien",\n"movie": {"year": 1979}\n;;;\n',
        '---json\n{\n"title": "Alien",\n"movie": {"year": 1979},\n}\n---\n',
        '---toml\ntitle = "Alien"\nmovie.year = 1979\n---\n',
        "---yaml\ntitle: Alien\nmovie: {year: 1979}\n---\n",
    ],
)
def test_json_and_named_fences(head: str) -> None:
    result = part(head + BODY)
    assert values(result) == {"title": "Alien", "movie.year": 1979}
    assert result.body == BODY
    assert result.body_line == head.count("\n") + 1


@pytest.mark.parametrize(
    ("head", "stated"),
    [
        (
            "% Salt Harbour\n% Ines Kaltwasser; Aki Mantere\n% 2018-03-04\n",
            {
                "title": "Salt Harbour",
                "author": "Ines Kaltwasser; Aki Mantere",
                "date": "2018-03-04",
            },
        ),
        ("% Salt Harbour:\n  the boat turns\n", {"title": "Salt Harbour: the boat turns"}),
        (
            "Title: Alien: a review\nDate: 2020-01-01 10:20\nSlug: alien\nSummary: In space\n    no one\n",
            {
                "Title": "Alien: a review",
                "Date": "2020-01-01 10:20",
                "Slug": "alien",
                "Summary": "In space no one",
            },
        ),
    ],
)
def test_heads_without_fences(head: str, stated: dict[str, str]) -> None:
    result = part(f"{head}\n{BODY}")
    assert values(result) == stated
    assert result.body == f"\n{BODY}"


@pytest.mark.parametrize(
    "text",
    [
        "Title: Alien\nDirector: Ridley Scott\nYear: 1979\n\nText",
        "Author: Dan O'Bannon\nCamera: Derek Vanlint\nDate: 1979\n\nText",
        "Title: Alien\nAuthor: Dan O'Bannon\nCast: Sigourney Weaver\nCategory: Horror\n\nText",
        "Tags: a, b\nText goes on here\n\nMore",
        "Title: Alien\nTags: space",
        "% of the audience left\nand then came back\n\nText",
        "%\n\nText",
        '{ "quoted": "prose" } and more prose\n\nText',
        "{curly} prose\n\nText",
        "+++\nNo key in here.\n+++\nText",
        "+++\na = 1\nand no end",
        ";;;\nwinks\n",
        "---json\n{}\n",
    ],
)
def test_what_only_looks_like_a_head_is_text(text: str) -> None:
    result = part(text)
    assert (result.declared, result.body, result.body_line) == ((), text, 1)


@pytest.mark.parametrize(
    "head",
    [
        "- slug: a-b\n- date: 2013-09-01\n- tags: art, films",
        "* Date: 2013-09-01\n* Category: films",
    ],
)
def test_a_list_of_keys_below_the_heading(head: str) -> None:
    result = part(f"# Films of August\n\n{head}\n\n-----\n\n{BODY}")
    stated = {key.lower(): value for key, value in values(result).items()}
    assert stated["date"] == "2013-09-01" and set(stated) <= {"slug", "date", "tags", "category"}
    assert result.declared[0].line == 3
    assert result.body.startswith("# Films of August\n") and "2013" not in result.body
    assert (
        result.body.count("\n") + result.body_line == f"{head}\n\n-----\n\n{BODY}".count("\n") + 3
    )


@pytest.mark.parametrize(
    "head",
    ["- date: 2013-09-01", "- title: Low Water\n- language: French", "- tags: a\n- year: 2013",
     "- tags: a\n- date: 2013-09-01\nand a line of text", "- She tags: walls\n- and: trains",
     "- date: 2013-09-01\n- title: Low Water"],
)  # fmt: skip
def test_a_list_below_a_heading_is_text(head: str) -> None:
    text = f"# Films of August\n\n{head}\n\n{BODY}"
    assert part(text) == Parted((), text, 1)


def test_sloppy_yaml_is_read_as_it_was_meant() -> None:
    result = part(
        "---\n:movie: Arizona (1940)\nrating:: 6\nyear:1940\nTitle : x\nlink: https://x.example/a\n"
        f"cover: {{{{ site.url }}}}/a.jpg\nurl: {{{{ page.url }}}}\n---\n{BODY}"
    )
    found = values(result)
    assert {key: found[key] for key in ("movie", "rating", "year", "Title", "link", "url")} == {
        "movie": "Arizona (1940)",
        "rating": 6,
        "year": 1940,
        "Title": "x",
        "link": "https://x.example/a",
        "url": "{{ page.url }}",
    }
    assert result.body == BODY


def test_an_exported_object_is_front_matter() -> None:
    parsed = parse_mdx(
        "import Layout from '../layout'\nimport {\n  Stars,\n} from './stars'\n\n"
        "export const meta = {\n  title: 'Ran',\n  year: 1985,\n}\n\n"
        '<Layout kind="review">\n\nOld age {/* note to self */} burns.\n\n<Stars value={4.5} of={5} />\n\n'
        "</Layout>\n\nexport default Layout\n"
    )
    assert [block.text for block in parsed.blocks] == ["Old age burns."]
    assert parsed.blocks[0].line == 13
    stated = {each.key: each.value for each in parsed.declared if each.key != "markup"}
    assert stated == {"title": "Ran", "year": 1985, "rating": "4.5/5"}


def test_a_review_that_stands_in_the_front_matter_is_the_text() -> None:
    head = "---\ntitle: Ran\nreview: |\n  Old age *burns* in this one.\n\n  It does.\nyear: 1985\n---\n"
    parsed = parse(head)
    assert [(block.text, block.line) for block in parsed.blocks] == [
        ("Old age burns in this one.", 3),
        ("It does.", 5),
    ]
    assert {each.key: each.value for each in parsed.declared} == {"title": "Ran", "year": 1985}
    below = parse(head + "Text below.\n")
    assert [block.text for block in below.blocks] == ["Text below."]
    assert parse("---\ntitle: Ran\nreview: 4/5\n---\n").blocks == ()


HEAD_LIKE = st.text("abTitle:=[]{}\"'%+;-\n ,.1#\\", max_size=120)


@given(
    HEAD_LIKE, st.sampled_from(["+++\n", ";;;\n", "---json\n", "---toml\n", "{", "% ", "Tags: "])
)
def test_any_head_is_read_without_raising_and_no_line_is_lost(block: str, opener: str) -> None:
    text = f"{opener}{block}\n\nThe film begins here."
    result = part(text)
    assert text.endswith(result.body)
    assert text.count("\n") == result.body_line - 1 + result.body.count("\n")
    assert all(each.line and 1 <= each.line <= text.count("\n") + 1 for each in result.declared)


@pytest.mark.parametrize(
    "text",
    [
        "+++\na = " + " " * 200_000 + "x\n+++\n",
        "+++\n[" + " " * 200_000 + "\na = 1\n+++\n",
        "+++\n" + "a = [\n" * 1_500 + "+++\n",
        '{"a": ' + "[" * 100_000,
        '{"a": ' * 50_000,
        "---\ntitle: " + "{{" * 30_000 + "\n---\n",
        "%\n" * 100_000,
        "a: b\n" * 100_000,
    ],
)
def test_hostile_heads_take_no_long_time(text: str) -> None:
    assert isinstance(part(text + "\nThe film begins."), Parted)
