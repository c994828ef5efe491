"""Plain text keeps its lines, except those that an editor broke."""

from __future__ import annotations

import re
import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.documents.text import parse

PROSE = (
    "A woman walks into a cinema in the afternoon and finds it empty but for the projectionist, "
    "who has been waiting for somebody to show his own film to. What follows is half a comedy and "
    "half a confession. It takes its time, and it gives that time back. The last reel burns, or "
    "seems to, and nobody in the room can say afterwards whether that was meant."
)


def lines(text: str) -> list[str]:
    return [block.text for block in parse(text).blocks]


def test_a_block_is_a_line_with_the_blank_lines_before_it() -> None:
    blocks = parse("\nTitle here\n\n\nCritic\nYear: 1999\n   \nText.").blocks
    assert [(block.text, block.line, block.gap) for block in blocks] == [
        ("Title here", 2, 1),
        ("Critic", 5, 2),
        ("Year: 1999", 6, 0),
        ("Text.", 8, 1),
    ]
    assert {block.kind for block in blocks} == {"paragraph"}


def test_spaces_and_entities_are_tidied() -> None:
    assert lines("  Tom &amp; Jerry\t and   &eacute;  \nAT&T; R&D & Q&A\n&#27;[31m&#x202e;x") == [
        "Tom & Jerry and é",
        "AT&T; R&D & Q&A",
        "[31mx",
    ]


@pytest.mark.parametrize("width", [50, 66, 72, 80, 95])
def test_a_wrapped_paragraph_is_joined(width: int) -> None:
    wrapped = textwrap.fill(PROSE, width)
    (block,) = parse(wrapped).blocks
    assert block.text == PROSE
    assert (block.line, block.last_line) == (1, wrapped.count("\n") + 1)


def test_wrapped_paragraphs_without_a_blank_line_stay_apart() -> None:
    text = "\n".join(textwrap.fill(PROSE, 72) for _ in range(3))
    assert lines(text) == [PROSE] * 3


def test_an_indented_line_begins_a_paragraph_but_goes_on_with_an_item() -> None:
    first = "A paragraph that fills its lines to the very end of them, as it may\nseem to go on here to the end of the second line and then no further"
    text = f"  {first}\n  although this one begins with an indent and a small letter, it is a new\nparagraph."
    assert len(lines(text)) == 2
    item = "- an item of a list that is so long that it has to be broken by the\n  editor, so that it goes on below."
    assert lines(item) == [item.replace("\n  ", " ")]


def test_headings_and_bylines_around_a_wrapped_paragraph_stay_apart() -> None:
    text = f"A Film of Two Halves\n{textwrap.fill(PROSE, 70)}\nNora Vance\n4/5"
    assert lines(text) == ["A Film of Two Halves", PROSE, "Nora Vance", "4/5"]


def test_a_byline_after_a_full_last_line_stays_apart() -> None:
    text = textwrap.fill(PROSE[: PROSE.index(" It takes")], 70)
    last = text.rsplit("\n", 1)[-1]
    padded = text + " " + "x" * (68 - len(last)) + "."
    assert lines(padded + "\nNora Vance")[-1] == "Nora Vance"


@pytest.mark.parametrize(
    "text",
    [
        "Director: Somebody with a rather long name, Another One\n"
        "Cast: Several people whose names fill the line very well\n"
        "Cinematography: One more person with a long name here",
        "The Lives of Others, The Double Life of Veronique, Ran\n"
        "Three Colours: Blue, Three Colours: White, and so it is\n"
        "Close-Up, The Wind Will Carry Us, Taste of Cherry, Ten",
        "- a first item in a list that is about sixty letters long\n"
        "- another item in a list that is about sixty letters long\n"
        "- and the last one in the list, which is as long as that",
        "I walked along the river\nand the river walked with me\nuntil the light was gone",
        "Short line\nanother short line\nand a third",
        PROSE + "\n" + PROSE + "\n" + PROSE,
        "A line that ends here, a whole sentence by itself, yes.\n"
        "Another line that is a whole sentence by itself as well.\n"
        "One more line that is a whole sentence all by itself too.",
    ],
)
def test_lines_that_nobody_wrapped_stay_lines(text: str) -> None:
    assert lines(text) == text.split("\n")


def test_a_hyphen_at_the_break_stays_unless_the_word_stands_whole() -> None:
    text = (
        "The projectionist of this film was a well-\n"
        "known man, and his doorway was the only door-\n"
        "way in a town of pre-\n"
        "and post-war houses, or so it is said of him."
    )
    joined = " ".join(lines(text))
    assert "a well-known man" in joined
    assert "only doorway in" in joined or "door-way" in joined
    assert "pre- and post-war" in joined


def test_an_underlined_line_is_a_heading_and_other_rules_are_rules() -> None:
    blocks = parse("Red Rocket\n==========\n\nText\n\n-----\n***\nMore").blocks
    assert [(block.kind, block.text, block.level) for block in blocks] == [
        ("heading", "Red Rocket", 1),
        ("paragraph", "Text", 0),
        ("rule", "-----", 0),
        ("paragraph", "***", 0),
        ("paragraph", "More", 0),
    ]


def test_front_matter_is_read_in_plain_text_too() -> None:
    parsed = parse("---\ntitle: M\n---\nText")
    assert [each.key for each in parsed.declared] == ["title"]
    assert [(block.text, block.line) for block in parsed.blocks] == [("Text", 4)]


@given(st.text("ab cdE.-:\n&;é", max_size=400))
def test_no_word_is_lost_or_added(text: str) -> None:
    spoken = re.sub(r"[\s-]", "", "".join(block.text for block in parse(text).blocks))
    assert spoken == re.sub(r"[\s-]", "", text) or "---" in text


@given(st.lists(st.text("abc dE.", min_size=1, max_size=120), max_size=30))
def test_lines_are_counted_in_the_source(rows: list[str]) -> None:
    last = 0
    for block in parse("\n".join(rows)).blocks:
        assert block.line == last + block.gap + 1
        assert rows[block.line - 1].split()[0] == block.text.split()[0]
        last = block.last_line


@pytest.mark.parametrize(
    "lines",
    [
        [
            "L'Innocence, un film japonais de Hirokazu Kore-eda",
            "avec Sakura Ando, Eita Nagayama, Soya Kurokawa",
            "sortie le 27 décembre 2023",
        ],
        [
            "ein Film von Christian Petzold, der am dritten Mai beginnt",
            "mit Franz Rogowski, Paula Beer und Enno Trebs",
            "ab zwölf Jahren, in deutscher Sprache und Untertiteln",
        ],
    ],
)
def test_a_line_of_players_among_credits_is_a_line(lines: list[str]) -> None:
    assert [block.text for block in parse("\n".join(lines)).blocks] == lines


def test_players_in_a_wrapped_sentence_are_part_of_it() -> None:
    text = (
        "The scenes that he shares on the ferry and in the harbour\n"
        "with Ann Lee, Bob Ray, Carl Poe and the young Dina Fox\n"
        "are the best of a film that has not many more of them.\n"
    )
    assert [block.text for block in parse(text).blocks] == [" ".join(text.split("\n")).strip()]
