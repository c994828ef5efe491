"""Widths, clipping, and text made safe to draw."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from tui import cells

ANY = st.text(st.characters(), max_size=60)
HOSTILE = st.text("ab 漢é\u0301👩\u200d🚀\ufe0f\u202e\x1b\x00\t\u200b\u3000☎", max_size=40)


@given(ANY | HOSTILE)
def test_shown_keeps_every_character_in_its_place(text: str) -> None:
    safe = cells.shown(text)
    assert len(safe) == len(text)
    assert all(new == old for old, new in zip(text, safe, strict=True) if old.isalnum())


@given(ANY | HOSTILE)
def test_nothing_that_a_terminal_obeys_is_shown(text: str) -> None:
    safe = cells.shown(text)
    assert not any(ord(c) < 32 or 0x7F <= ord(c) < 0xA0 for c in safe)
    assert not set(safe) & set("\u202a\u202b\u202d\u202e\u2066\u2067\u2068\u2069\u2028\ufeff")
    safe.encode("utf-8")


@pytest.mark.parametrize(
    ("text", "expected"),
    [("a\x1b[31mb", "a\ufffd[31mb"), ("a\tb\nc", "a b c"), ("ab\u202ecd", "ab\u200bcd")],
)
def test_what_is_shown_for_what(text: str, expected: str) -> None:
    assert cells.shown(text) == expected


@pytest.mark.parametrize(
    ("text", "drawn"),
    [("❤\ufe0f", "❤"), ("1\ufe0f\u20e3", "1\u20e3"), ("👍🏽", "👍"), ("👩\u200d🚀", "👩🚀")],
)
def test_what_terminals_disagree_on_is_drawn_so_that_they_agree(text: str, drawn: str) -> None:
    assert cells.plain(text) == drawn
    assert cells.width(text) == sum(map(cell_len, drawn))


@given(ANY | HOSTILE, st.integers(0, 30))
def test_clipped_and_padded_text_has_its_width(text: str, room: int) -> None:
    line = cells.plain(text)
    assert cell_len(cells.clip(line, room)) <= room
    assert cell_len(cells.left(line, room)) == room
    assert cell_len(cells.right(line, room)) == room


def test_clipping_cuts_between_clusters_and_says_so() -> None:
    assert cells.clip("Cle\u0301o", 4) == "Cle\u0301o"
    assert cells.clip("Cle\u0301opatra", 4) == "Cle\u0301…"
    assert cells.clip("漢字漢字", 4) == "漢…"
    assert cells.clip("anything", 0) == ""


@given(ANY | HOSTILE)
def test_clusters_add_up_to_the_width_of_the_text(text: str) -> None:
    at, used = 0, 0
    while at < len(text):
        after = cells.cluster_end(text, at, len(text))
        assert after > at
        used += cells.width(text[at:after])
        at = after
    assert used == cells.width(text)


@given(ANY)
def test_narrow_characters_are_one_cell_wide(text: str) -> None:
    reach = cells.narrow_until(text, 0, len(text))
    assert cells.width(text[:reach]) == reach


def test_every_character_called_narrow_is_one_cell_wide() -> None:
    for code in range(0x3000):
        if cells.narrow_until(chr(code), 0, 1):
            assert cell_len(chr(code)) == 1, hex(code)
            assert cells.shown(chr(code)) == chr(code), hex(code)
