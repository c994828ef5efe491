"""Editor, clipboard, find, trail, titles, welcome, colourless filter: each on its own."""

from __future__ import annotations

import stat
import unicodedata
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.color import Color
from rich.segment import Segment
from rich.style import Style
from textual.color import Color as TextualColor
from textual.content import Content
from textual.widgets import Static

from tui.clipboard import copy_to_desktop, desktop_command
from tui.editor import editor_command
from tui.find import find
from tui.plain import Plain, wants_plain
from tui.trail import Trail
from tui.units import Unit, end_after, start_before
from tui.welcome import welcome_text

FILE = Path("/films/a b.txt")


@pytest.mark.parametrize(
    ("chosen", "environment", "argv"),
    [
        ("", {}, ["vi", "+7", "/films/a b.txt"]),
        ("", {"EDITOR": "nano"}, ["nano", "+7", "/films/a b.txt"]),
        ("", {"EDITOR": "nano", "VISUAL": "nvim"}, ["nvim", "+7", "/films/a b.txt"]),
        ("emacs -nw", {"VISUAL": "vim"}, ["emacs", "-nw", "+7", "/films/a b.txt"]),
        ("/usr/bin/hx", {}, ["/usr/bin/hx", "/films/a b.txt:7"]),
        ("code", {}, ["code", "--wait", "--goto", "/films/a b.txt:7"]),
        ("code -w", {}, ["code", "-w", "--goto", "/films/a b.txt:7"]),
        ("subl", {}, ["subl", "--wait", "/films/a b.txt:7"]),
        ("my-editor", {}, ["my-editor", "/films/a b.txt"]),
        ("it's", {}, ["it's", "/films/a b.txt"]),
        ("   ", {}, ["vi", "+7", "/films/a b.txt"]),
    ],
)
def test_the_editor_is_asked_for_the_line_in_its_own_way(
    chosen: str, environment: dict[str, str], argv: list[str]
) -> None:
    assert editor_command(FILE, 7, chosen, environment) == argv


def test_the_desktop_s_clipboard_gets_the_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tool = tmp_path / "wl-copy"
    tool.write_text(f"#!/bin/sh\nexec /bin/cat > {tmp_path / 'copied'}\n")
    tool.chmod(tool.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert copy_to_desktop("naïve “text”")
    assert (tmp_path / "copied").read_text() == "naïve “text”"
    tool.write_text("#!/bin/sh\nexit 1\n")
    assert not copy_to_desktop("text")


def test_no_desktop_no_tool(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    assert desktop_command({}) is None


@pytest.mark.parametrize(
    ("text", "wanted", "found"),
    [
        ("Amélie and amelie", "AMELIE", ["Amélie", "amelie"]),
        ("Straße", "strasse", ["Straße"]),
        ("a  line\nbreak", "line break", ["line\nbreak"]),
        ("ﬁne", "fin", ["ﬁn"]),
        ("e\u0301te\u0301", "ete", ["e\u0301te\u0301"]),
        ("a.b axb", "a.b", ["a.b"]),
        ("anything", "  ", []),
        ("anything", "\u0301", []),
    ],
)
def test_find_knows_no_case_no_accents_no_line_breaks(
    text: str, wanted: str, found: list[str]
) -> None:
    assert [text[start:end] for start, end in find(text, wanted)] == found


@given(st.text("aAéßﬁ e\u0301\n漢Ⅷ.*", max_size=40), st.text("aAé ßf.*", max_size=4))
def test_what_is_found_is_sorted_disjoint_and_in_the_text(text: str, wanted: str) -> None:
    spans = find(text, wanted)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(one[1] <= other[0] for one, other in pairwise(spans))


@given(st.text(max_size=60), st.data())
def test_words_of_a_text_are_found_in_it(text: str, data: st.DataObject) -> None:
    words = [
        word for word in text.split() if any(not unicodedata.combining(letter) for letter in word)
    ]
    if words:
        assert find(text, data.draw(st.sampled_from(words)))


def test_the_trail_goes_back_and_forward_and_forgets_what_lay_ahead() -> None:
    trail = Trail()
    assert not trail.can_go(-1)
    for name in "abc":
        trail.visit(name)
    assert trail.go(-1) == "b"
    assert trail.go(-1) == "a"
    assert trail.go(-1) is None
    assert trail.go(1) == "b"
    trail.visit("d")
    assert trail.go(1) is None
    assert trail.go(-1) == "b"
    trail.forget("b")
    assert trail.go(1) == "d"


def test_the_trail_keeps_the_last_ones() -> None:
    trail = Trail(limit=3)
    for name in "abcde":
        trail.visit(name)
    assert [trail.go(-1), trail.go(-1), trail.go(-1)] == ["d", "c", None]


def test_the_filter_lets_attributes_through_and_no_colour() -> None:
    grab = Style(bgcolor="red") + Style.from_meta({"@mouse.down": "grab"})
    line = [
        Segment("a", Style(color="red", bgcolor="#010203", bold=True, underline=True)),
        Segment("b", Style(color=Color.default(), reverse=True)),
        Segment("c", None),
        Segment("d", grab),
    ]
    clean = Plain().apply(line, TextualColor(0, 0, 0))
    assert [segment.text for segment in clean] == ["a", "b", "c", "d"]
    styles = [segment.style for segment in clean]
    assert all(style is None or style.color is style.bgcolor is None for style in styles)
    assert styles[0] is not None and styles[0].bold and styles[0].underline
    assert styles[1] is not None and styles[1].reverse
    assert styles[3] is not None and styles[3].reverse


@pytest.mark.parametrize(
    ("no_color", "environment", "wanted"),
    [
        (False, {}, False),
        (True, {}, True),
        (False, {"NO_COLOR": "1"}, True),
        (False, {"NO_COLOR": ""}, False),
    ],
)
def test_no_color_counts_when_it_is_not_empty(
    no_color: bool, environment: dict[str, str], wanted: bool
) -> None:
    assert wants_plain(no_color, environment) is wanted


def test_the_welcome_names_folders_shortened_at_home(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    text = welcome_text([tmp_path / "films", Path("/srv/[b]")], 1)
    assert isinstance(text, Content)
    assert "~/films" in text.plain
    assert "/srv/[b]" in text.plain
    assert "one file that is no review" in text.plain
    Static(text)


TALK = "One two. “Three!” Four… five\n\nSix"


@pytest.mark.parametrize(
    ("unit", "pieces"),
    [
        ("word", ["One", " two.", " “Three!”", " Four…", " five", "\n\nSix"]),
        ("sentence", ["One two.", " “Three!”", " Four…", " five", "\n\nSix"]),
        ("paragraph", ["One two. “Three!” Four… five", "\n\nSix"]),
    ],
)
def test_a_text_is_stepped_through_in_units(unit: Unit, pieces: list[str]) -> None:
    at, found = 0, []
    while (end := end_after(TALK, at, unit)) > at:
        found.append(TALK[at:end])
        at = end
    assert found == pieces
    starts = []
    while at > 0:
        at = start_before(TALK, at, unit)
        starts.append(at)
    assert len(starts) == len(pieces)
    assert starts[-1] == 0


@given(
    st.text("ab .!”\n漢。", max_size=60),
    st.integers(0, 60),
    st.sampled_from(["word", "sentence", "paragraph"]),
)
def test_steps_stay_in_the_text_and_go_their_way(text: str, at: int, unit: Unit) -> None:
    at = min(at, len(text))
    assert at <= end_after(text, at, unit) <= len(text)
    assert 0 <= start_before(text, at, unit) <= at
    if at > 0:
        assert start_before(text, at, unit) < at
