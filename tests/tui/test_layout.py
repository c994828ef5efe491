"""Lines of a measure: nothing too wide, nothing lost, every offset exact."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.model import Block
from tests.tui.made_up import blocks_of, review
from tui.cells import width
from tui.layout import Layout, Line
from tui.wrap import wrap

SPACES = " \t\n\r\x0b\x0c\u1680\u2000\u2009\u3000\u2005"
MIXED = st.text(
    "abc dé-—\n漢字、。「」한국e\u0301👩\u200d🚀☎\ufe0f\u202e\x07\u00a0\u3000,.!()\"'", max_size=120
)
TEXTS = st.text(max_size=80) | MIXED
WIDTHS = st.integers(2, 30)


def shown_lines(text: str, room: int) -> list[str]:
    return [text[start:end] for start, end in wrap(text, 0, len(text), room)]


def check_lines(text: str, ranges: list[tuple[int, int]], start: int, end: int) -> None:
    assert ranges
    for low, high in ranges:
        assert start <= low <= high <= end
    for (_, before), (after, _) in pairwise(ranges):
        assert before <= after
        assert not text[before:after].strip(SPACES)
    assert not text[start : ranges[0][0]].strip(SPACES)
    assert not text[ranges[-1][1] : end].strip(SPACES)


@given(TEXTS, WIDTHS)
def test_no_line_is_wider_than_the_room_and_no_word_is_lost(text: str, room: int) -> None:
    ranges = list(wrap(text, 0, len(text), room))
    check_lines(text, ranges, 0, len(text))
    for start, end in ranges:
        assert width(text[start:end]) <= room
        assert text[start:end] == text[start:end].strip(SPACES)


@given(TEXTS, WIDTHS)
def test_code_keeps_its_spaces(text: str, room: int) -> None:
    ranges = list(wrap(text, 0, len(text), room, keep_spaces=True))
    kept = "".join(text[start:end] for start, end in ranges)
    assert kept == text.replace("\n", "")
    assert all(width(text[start:end]) <= room for start, end in ranges)


@given(st.text("abcd efgh-", max_size=120), WIDTHS)
def test_narrow_text_is_cut_the_same_by_either_way(text: str, room: int) -> None:
    """A wide character far behind makes no difference to the lines before it."""
    plain = list(wrap(text, 0, len(text), room))
    start = list(wrap(text + "\n漢", 0, len(text) + 2, room))[:-1]
    assert plain == start


@pytest.mark.parametrize(
    ("text", "room", "lines"),
    [
        ("one two three", 8, ["one two", "three"]),
        ("one  two", 3, ["one", "two"]),
        ("one two ", 7, ["one two"]),
        ("a well-known face", 7, ["a well-", "known", "face"]),
        ("minus -5 degrees", 7, ["minus", "-5", "degrees"]),
        ("from 2019-2021 on", 11, ["from", "2019-2021", "on"]),
        ("unbreakable", 4, ["unbr", "eaka", "ble"]),
        ("first\nsecond", 20, ["first", "second"]),
        ("10\u00a0km off", 6, ["10\u00a0km", "off"]),
        ("", 10, [""]),
    ],
)
def test_where_words_are_parted(text: str, room: int, lines: list[str]) -> None:
    assert shown_lines(text, room) == lines


@pytest.mark.parametrize(
    ("text", "room", "lines"),
    [
        ("映画館で見た", 6, ["映画館", "で見た"]),
        ("静かな海。波", 8, ["静かな", "海。波"]),
        ("彼は「海」と", 6, ["彼は", "「海」", "と"]),
        ("바다 위의 밤", 6, ["바다", "위의", "밤"]),
        ("the 映画 ends", 8, ["the 映画", "ends"]),
        ("ok👩\u200d🚀ok", 3, ["ok", "👩\u200d", "🚀", "ok"]),
        ("ca\u0301fe\u0301", 2, ["ca\u0301", "fe\u0301"]),
    ],
)
def test_where_wide_text_is_parted(text: str, room: int, lines: list[str]) -> None:
    assert shown_lines(text, room) == lines


def test_a_character_with_thousands_of_accents_is_cut() -> None:
    text = "o" + "\u0301" * 20_000
    assert max(map(len, shown_lines(text, 20))) < 1000


KINDS = st.sampled_from(["paragraph", "heading", "quote", "item", "code"])
PARTS = st.lists(st.tuples(KINDS, MIXED.filter(str.strip)), max_size=6)


@given(PARTS, st.integers(1, 60))
def test_every_character_has_its_line(parts: list[tuple[str, str]], room: int) -> None:
    text, blocks = blocks_of(*parts)  # type: ignore[arg-type]
    layout = Layout(text, blocks, room)
    layout.grow(len(text) + 100)
    assert layout.complete
    for offset, character in enumerate(text):
        if not character.isspace():
            line = layout.lines[layout.line_at(offset)]
            assert line.start <= offset < line.end
    if room >= 2:
        for line in layout.lines:
            assert width(layout.lead(line)) + width(text[line.start : line.end]) <= room


@given(PARTS, st.integers(1, 200))
def test_places_are_found_before_all_is_laid_out(parts: list[tuple[str, str]], seed: int) -> None:
    text, blocks = blocks_of(*parts)  # type: ignore[arg-type]
    offset = seed % (len(text) + 1)
    whole = Layout(text, blocks, 20)
    whole.grow(10_000)
    assert Layout(text, blocks, 20).line_at(offset) == whole.line_at(offset)


@given(TEXTS, st.lists(st.tuples(st.integers(0, 90), st.integers(0, 90)), max_size=5))
def test_text_that_no_block_covers_is_shown_too(text: str, ends: list[tuple[int, int]]) -> None:
    layout = Layout(text, [Block("quote", *end, 1) for end in ends], 30)
    layout.grow(10_000)
    covered = {at for line in layout.lines for at in range(line.start, line.end)}
    assert not {n for n, character in enumerate(text) if not character.isspace()} - covered


def texts(layout: Layout) -> list[str]:
    layout.grow(1000)
    return [
        layout.lead(line) + (layout.text[line.start : line.end] if line.block >= 0 else "")
        for line in layout.lines
    ]


def test_blocks_are_set_as_what_they_are() -> None:
    text, blocks = blocks_of(
        "An opening line that goes on.",
        ("heading", "The ferry"),
        "Under it.",
        ("item", "first thing to see"),
        ("item", "second"),
        ("item", "3. third"),
        ("quote", "somebody said so much"),
        ("code", "if  x"),
    )
    assert texts(Layout(text, blocks, 18)) == [
        "An opening line",
        "that goes on.",
        "",
        "The ferry",
        "Under it.",
        "",
        "• first thing to",
        "  see",
        "• second",
        "3. third",
        "",
        "▎ somebody said so",
        "▎ much",
        "",
        "  if  x",
    ]


def test_an_indent_gives_way_in_a_narrow_pane() -> None:
    text, blocks = blocks_of(("quote", "a narrow bar"))
    assert texts(Layout(text, blocks, 8)) == ["a narrow", "bar"]


def test_a_text_without_blocks_is_set_in_paragraphs() -> None:
    assert texts(Layout("one\n\n\ntwo", (), 20)) == ["one", "", "two"]


def test_an_empty_text_has_no_lines() -> None:
    layout = Layout("", (), 20)
    assert layout.line(0) is None
    assert layout.complete
    assert layout.line_at(0) == 0
    assert layout.block_at(0) == -1


def test_only_as_many_lines_are_laid_out_as_asked_for() -> None:
    layout = Layout.of(review("word " * 50_000), 70)
    assert layout.line(10) == Line(11 * 70 - 70, 11 * 70 - 1, 0, False)
    assert len(layout.lines) == 11
    assert not layout.complete
    assert 3000 < layout.height < 4500
