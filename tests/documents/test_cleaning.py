"""Nothing that a terminal could obey, and nothing unseen, gets into a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.documents.cleaning import clean, clean_value


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("\x1b[31mred\x1b[0m rocket", "red rocket"),
        ("\x1b]0;title\x07text", "text"),
        ("\x1b]8;;http://x.example\x1b\\link\x1b]8;;\x1b\\", "link"),
        ("\x1bP1$r\x1b\\after", "after"),
        ("\x9b31mred", "red"),
        ("\x1b(Bplain", "plain"),
        ("\x1b[2J\x1b[Hgone", "gone"),
    ],
)
def test_escape_sequences_are_dropped_whole(source: str, text: str) -> None:
    cleaned = clean(source)
    assert cleaned.text == text
    assert "escape sequence" in cleaned.warnings[0]


def test_an_escape_sequence_without_an_end_takes_no_text_with_it() -> None:
    assert clean("\x1b]0;never closed\nnext").text == "]0;never closed\nnext"
    assert (
        clean("\x1b[ of the film").text == "[ of the film"
        or "film" in clean("\x1b[ of the film").text
    )


def test_control_characters_and_overrides_are_counted() -> None:
    cleaned = clean("a\x00b\x07c\u202ed\u2066e")
    assert cleaned.text == "abcde"
    assert cleaned.warnings == (
        "2 control characters dropped",
        "2 text direction overrides dropped",
    )


@pytest.mark.parametrize("end", ["\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029", "\n"])
def test_every_line_end_becomes_one(end: str) -> None:
    assert clean(f"one{end}two").text == "one\ntwo"


def test_unseen_characters_go_and_spaces_become_spaces() -> None:
    assert clean("soft\u00adhyphen zero\u200bwidth no\u00a0break thin\u2009space\ufeff").text == (
        "softhyphen zerowidth no break thin space"
    )


@pytest.mark.parametrize(
    "text",
    [
        "👩‍👩‍👧 family",
        "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f England",
        "می‌خواهم",
        "क्‍ष",
        "❤️ heart",
    ],
)
def test_joiners_stay_where_scripts_and_emoji_need_them(text: str) -> None:
    assert clean(text).text == text


def test_joiners_and_tags_go_elsewhere() -> None:
    assert clean("Red\u200dRocket\u200c x\U000e0041\U000e0042").text == "RedRocket x"


def test_overstruck_letters_are_letters() -> None:
    assert clean("b\x08bo\x08ol\x08ld _\x08u").text == "bold u"


def test_console_markup_is_plain_text() -> None:
    assert clean("[bold red]not obeyed[/] [link=x]y[/link]").text == (
        "[bold red]not obeyed[/] [link=x]y[/link]"
    )


def test_values_are_cleaned_however_deep() -> None:
    value = {"k\x1b[1m": ["a\x07", {"b": "c\u202e"}], "n": 5, "t": True}
    assert clean_value(value) == {"k": ["a", {"b": "c"}], "n": 5, "t": True}


@given(st.text(st.characters(codec=None), max_size=120))
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    once = clean(text).text
    once.encode("utf-8")
    assert "\x1b" not in once
    assert clean(once).text == once
    assert clean(once).warnings == ()
