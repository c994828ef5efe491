"""Markdown comes out as a reader would see it, line by line accounted for."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.documents.markdown import parse
from index.model import SourceBlock


def blocks(text: str) -> tuple[SourceBlock, ...]:
    return parse(text).blocks


def shape(text: str) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in blocks(text)]


def marked(block: SourceBlock) -> list[tuple[str, str, str]]:
    return [(mark.style, block.text[mark.start : mark.end], mark.target) for mark in block.marks]


def test_blocks_of_every_kind_with_their_lines() -> None:
    text = (
        "# One\n\nText\ngoes on\n\n> said\n\n- a\n- b\n  - c\n\n```\ncode\n```\n\n***\n\nTwo\n---\n"
    )
    assert [
        (block.kind, block.text, block.line, block.last_line, block.gap, block.level)
        for block in blocks(text)
    ] == [
        ("heading", "One", 1, 1, 0, 1),
        ("paragraph", "Text goes on", 3, 4, 1, 0),
        ("quote", "said", 6, 6, 1, 1),
        ("item", "a", 8, 8, 1, 1),
        ("item", "b", 9, 9, 0, 1),
        ("item", "c", 10, 10, 0, 2),
        ("code", "code", 12, 14, 1, 0),
        ("rule", "", 16, 16, 1, 0),
        ("heading", "Two", 18, 19, 1, 2),
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [("![Ada](a.jpg)### *Salt*, 2019\n\nText", [("heading", "Salt, 2019"), ("paragraph", "Text")]),
     ("![Ada](a.jpg) ## Salt", [("heading", "Salt")]),
     ("![Ada](a.jpg)#salt", [("paragraph", "#salt")]),
     ("Text ![Ada](a.jpg)## Salt", [("paragraph", "Text ## Salt")])],
)  # fmt: skip
def test_a_heading_behind_an_image_is_one(text: str, found: list[tuple[str, str]]) -> None:
    assert shape(text) == found


def test_front_matter_counts_in_the_lines() -> None:
    parsed = parse("---\ntitle: M\n---\n\nText")
    assert parsed.blocks[0].line == 5
    assert parsed.declared[0].key == "title"


def test_marks_are_offsets_in_the_plain_text() -> None:
    (block,) = blocks("A *film* by **Agnès *Varda***, [here](http://x.example/a) in `code`.")
    assert block.text == "A film by Agnès Varda, here in code."
    assert marked(block) == [
        ("emphasis", "film", ""),
        ("strong", "Agnès Varda", ""),
        ("emphasis", "Varda", ""),
        ("link", "here", "http://x.example/a"),
        ("code", "code", ""),
    ]


def test_numbers_of_a_list_stay_and_marks_move_behind_them() -> None:
    first, second = blocks("9. *Ran*\n10. Ikiru")
    assert (first.text, second.text) == ("9. Ran", "10. Ikiru")
    assert marked(first) == [("emphasis", "Ran", "")]
    assert shape("1968. A year.") == [("item", "1968. A year.")]


def test_hard_breaks_are_newlines_and_soft_ones_spaces() -> None:
    (block,) = blocks("Roses are red,  \nviolets\\\nblue<br>and *so\non*, it says.")
    assert block.text == "Roses are red,\nviolets\nblue\nand so on, it says."
    assert marked(block) == [("emphasis", "so on", "")]


def test_labels_under_each_other_are_lines_of_their_own() -> None:
    found = blocks("**Director:** Chantal Akerman\n**Year:** 1975\nRuntime: 201 min\n\nText: yes")
    assert [(block.text, block.line, block.gap) for block in found] == [
        ("Director: Chantal Akerman", 1, 0),
        ("Year: 1975", 2, 0),
        ("Runtime: 201 min", 3, 0),
        ("Text: yes", 5, 1),
    ]
    assert marked(found[0]) == [("strong", "Director:", "")]
    assert [text for _, text in shape("Director: A  \nCast: B  \nC")] == [
        "Director: A",
        "Cast: B",
        "C",
    ]


def test_short_lines_that_were_never_a_paragraph_stay_lines() -> None:
    assert shape("By Nora Vance\n14 December 2021\n4/5") == [
        ("paragraph", "By Nora Vance"),
        ("paragraph", "14 December 2021"),
        ("paragraph", "4/5"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "A paragraph that was wrapped by an editor at about seventy letters\n"
        "Alone it stands, with a capital at its beginning, and goes on and on\n"
        "The end.",
        "He had a motto: never look back. Nobody in the film would follow that\n"
        "The rule: nobody dies. This is broken soon enough, and with a relish.",
        "One sentence a line, as some like it for their version control.\n"
        "Another sentence on another line.\n"
        "A third one follows.",
    ],
)
def test_a_paragraph_of_soft_lines_is_one(text: str) -> None:
    assert shape(text) == [("paragraph", text.replace("\n", " "))]


def test_a_long_paragraph_a_line_is_a_paragraph() -> None:
    long = "This is a sentence of a long paragraph. " * 8
    assert [text for _, text in shape(f"A heading\n{long}\nAnother\n{long}")] == [
        "A heading",
        long.strip(),
        "Another",
        long.strip(),
    ]


def test_a_rule_right_under_a_paragraph_makes_no_heading_of_it() -> None:
    prose = "A sentence that goes on for quite some time before it ends, as they do. " * 3
    assert shape(f"{prose}\n---\nNext") == [
        ("paragraph", prose.strip()),
        ("rule", ""),
        ("paragraph", "Next"),
    ]


def test_indented_text_is_no_code() -> None:
    assert shape("    Pasted with an indent\n\n    and again") == [
        ("paragraph", "Pasted with an indent"),
        ("paragraph", "and again"),
    ]


def test_html_is_what_a_reader_would_see() -> None:
    text = (
        "Text <em>with</em> tags<!-- gone --> &amp; <span class='x'>more</span>.\n\n"
        "<div>\n<h2>Head</h2>\n<p>Para <b>one</b></p>\n<ul><li>Item</li></ul>\n"
        "<script>\nvar x;\n</script>\n<!-- a\ncomment -->\n<blockquote>Said</blockquote>\n</div>"
    )
    assert shape(text) == [
        ("paragraph", "Text with tags & more."),
        ("heading", "Head"),
        ("paragraph", "Para one"),
        ("item", "Item"),
        ("quote", "Said"),
    ]
    assert [block.line for block in blocks(text)] == [1, 4, 5, 6, 12]
    assert marked(blocks(text)[0]) == [("emphasis", "with", "")]


def test_styles_and_links_of_html_are_marks() -> None:
    text = (
        "<p> <em>Tár</em>, by <b>Todd <i>Field</i></b>,\n<a class=x href='http://x.example/a'>here</a> "
        "&amp; <a name=y>there</a> <em>unclosed.</p>\n<p>No</em> style.</p>"
    )
    one, two = blocks(text)
    assert one.text == "Tár, by Todd Field, here & there unclosed."
    assert marked(one) == [
        ("emphasis", "Tár", ""),
        ("strong", "Todd Field", ""),
        ("emphasis", "Field", ""),
        ("link", "here", "http://x.example/a"),
    ]
    assert (two.text, two.marks) == ("No style.", ())


def test_lines_of_preformatted_html_stay_lines() -> None:
    text = "<pre class='note'>ran\n\nyear: 1985\nrating: 4/5\n</pre>\n<div>one\ntwo</div>"
    assert [(block.text, block.line) for block in blocks(text)] == [
        ("ran", 1),
        ("year: 1985", 3),
        ("rating: 4/5", 4),
        ("one two", 6),
    ]


def test_a_title_in_angle_brackets_is_no_tag() -> None:
    assert shape("<Parasite> is better than <Okja>, I <3 it.") == [
        ("paragraph", "<Parasite> is better than <Okja>, I <3 it.")
    ]


def test_pictures_go_and_footnotes_are_numbers_in_brackets() -> None:
    assert shape("Fine.[^1] ![a still](x.jpg)\n\n[^1]: Indeed\n\n[Director]: Varda") == [
        ("paragraph", "Fine.[1]"),
        ("paragraph", "[1] Indeed"),
        ("paragraph", "[Director]: Varda"),
    ]


def test_link_definitions_define_links() -> None:
    (block,) = blocks("See [there][1].\n\n[1]: http://x.example/")
    assert marked(block) == [("link", "there", "http://x.example/")]


def test_entities_bring_no_control_characters_in() -> None:
    ((_, text),) = shape("a &#x202E;b &#27;[31m &#x9b;1m <b>&#8206;c</b>")
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]", text)
    assert not re.search("[\x1b\u202e]", shape("<p>&#x202E;&#x1b;[1m x</p>")[0][1])


def test_console_markup_is_plain_text() -> None:
    assert shape("[bold red]x[/bold red]") == [("paragraph", "[bold red]x[/bold red]")]


def test_table_rows_are_lines() -> None:
    found = blocks("| Film | Year |\n|---|---|\n| *M* | 1931 |\n| Ran | 1985 |")
    assert [(block.text, block.line) for block in found] == [
        ("Film | Year", 1),
        ("M | 1931", 3),
        ("Ran | 1985", 4),
    ]


def test_rows_of_a_box_are_labels() -> None:
    bold = "| **Director** | Fritz Lang |\n|---|---|\n| **Year** | 1931 |"
    assert [text for _, text in shape(bold)] == ["Director: Fritz Lang", "Year: 1931"]
    quoted = "> | Director | Fritz Lang |\n> |---|---|\n> | Year: | 1931 |"
    assert [text for _, text in shape(quoted)] == ["Director: Fritz Lang", "Year: 1931"]
    indented = "  | **Year** | 1931 |\n    | --- | --- |\n    | **Runtime** | 117 min |"
    assert [text for _, text in shape(indented)] == ["Year: 1931", "Runtime: 117 min"]


def test_hashes_and_stars_that_are_no_markup_stay() -> None:
    assert shape("#Alive is a film.\n\n★★★½ or 3 * 4 * 5 and ***1/2") == [
        ("paragraph", "#Alive is a film."),
        ("paragraph", "★★★½ or 3 * 4 * 5 and ***1/2"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "[" * 3000,
        "*a " * 3000,
        ">" * 3000,
        "<script>" * 3000,
        "|a" * 900 + "\n" + "|-" * 900,
        "`" * 99,
    ],
)
def test_hostile_markup_is_read(text: str) -> None:
    assert parse(text).warnings == ()


def test_a_file_too_long_for_markdown_is_read_as_text() -> None:
    parsed = parse("A line of prose.\n\n" * 60_000)
    assert len(parsed.blocks) == 60_000
    assert parsed.warnings == ("too long for Markdown",)


WORDS = st.lists(
    st.sampled_from(
        "film Tár *em* **strong** [x](y) `c` <b> </b> <br> \n \n\n # - > 1. --- & &amp; : Year: \\ | _u_"
        " [^1] ! ~~s~~".split(" ")
    ),
    max_size=60,
)


@given(WORDS)
def test_no_word_is_lost_and_marks_lie_in_the_text(words: list[str]) -> None:
    text = " ".join(words)
    if text.lstrip("\n").startswith("---"):
        return
    found = blocks(text)
    spoken = " ".join(block.text for block in found)
    assert spoken.count("film") == words.count("film")
    assert spoken.count("Tár") == words.count("Tár")
    assert spoken.count("em") == words.count("*em*")
    for block in found:
        assert block.text == block.text.strip()
        assert all(0 <= mark.start < mark.end <= len(block.text) for mark in block.marks)
        assert 1 <= block.line <= block.last_line <= text.count("\n") + 1


@given(st.text("ab*_[]()`<>!#-+=|\\&;:~.1 \n\t", max_size=200))
def test_any_markdown_is_read_without_raising(text: str) -> None:
    for block in blocks(text):
        assert block.text or block.kind == "rule"
