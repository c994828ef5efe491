"""What people type into a box: line ends count, tags are meant, everything else stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.documents.cells import blocks_of


def shown(text: str) -> list[tuple[str, str, int]]:
    return [(block.kind, block.text, block.gap) for block in blocks_of(text)]


def marked(text: str) -> list[tuple[str, str, str]]:
    return [
        (mark.style, block.text[mark.start : mark.end], mark.target)
        for block in blocks_of(text)
        for mark in block.marks
    ]


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("One.\nTwo.\n\nThree.", [("paragraph", "One.", 0), ("paragraph", "Two.", 0), ("paragraph", "Three.", 1)]),
        ("One.<br>Two.<br/><br />Three.", [("paragraph", "One.", 0), ("paragraph", "Two.", 0), ("paragraph", "Three.", 1)]),
        ("<p>One.</p><p>Two.</p>", [("paragraph", "One.", 0), ("paragraph", "Two.", 0)]),
        ("<ul><li>One<li>Two</ul>End", [("item", "One", 0), ("item", "Two", 0), ("paragraph", "End", 0)]),
        ("<h2>Head</h2>Text", [("heading", "Head", 0), ("paragraph", "Text", 0)]),
        ("A<blockquote>B<br>C</blockquote>D", [("paragraph", "A", 0), ("quote", "B", 0), ("quote", "C", 0), ("paragraph", "D", 0)]),
        ("5 < 6 & 7 > 3, I <3 it", [("paragraph", "5 < 6 & 7 > 3, I <3 it", 0)]),
        ("&lt;i&gt; &amp;amp; caf&eacute;", [("paragraph", "<i> &amp; café", 0)]),
        ("seen <Tár> twice", [("paragraph", "seen <Tár> twice", 0)]),
        ("a<script>alert(1)</script>b", [("paragraph", "ab", 0)]),
        ("a <!-- hidden --> b", [("paragraph", "a b", 0)]),
        ("  spaced   out \n   ", [("paragraph", "spaced out", 0)]),
        ("", []),
        ("<br><br>", []),
    ],
)  # fmt: skip
def test_blocks(text: str, blocks: list[tuple[str, str, int]]) -> None:
    assert shown(text) == blocks


def test_marks_with_their_targets() -> None:
    text = 'a <b>bold <i>both</i></b> <a href="https://example.org/x">link</a> <em>open'
    assert marked(text) == [
        ("strong", "bold both", ""),
        ("emphasis", "both", ""),
        ("link", "link", "https://example.org/x"),
        ("emphasis", "open", ""),
    ]


def test_a_mark_goes_on_over_line_ends() -> None:
    assert marked("<i>One\nTwo</i> three") == [("emphasis", "One", ""), ("emphasis", "Two", "")]


def test_lines_are_counted() -> None:
    assert [block.line for block in blocks_of("One\n<b>Two</b>\n\nThree<br>Four", 10)] == [
        10,
        11,
        13,
        13,
    ]


def test_nothing_that_a_terminal_obeys_gets_through() -> None:
    (block,) = blocks_of("a\x1b[31mb&#27;[0m <i>c</i>")
    assert block.text == "ab[0m c"


@given(st.text(alphabet=st.sampled_from("ab \n<>/&;!-ibpr=\"'"), max_size=120))
def test_no_text_breaks_it_and_marks_lie_in_their_block(text: str) -> None:
    for block in blocks_of(text):
        assert block.text.strip()
        assert all(0 <= mark.start < mark.end <= len(block.text) for mark in block.marks)
