"""The check on the screen: what is listed where, what is told of a file, doubts settled."""

from __future__ import annotations

import pytest

from index.model import Checked
from tests.tui.fake_library import CHECKED
from tests.tui.session import Browse, Session
from tui.check_list import CheckList
from tui.check_rows import By, Entry, Heading, cells, lines, pieces
from tui.check_told import told


def listed(by: By, wanted: str = "") -> list[str]:
    return [
        f"# {line.text} {line.files}" if isinstance(line, Heading) else line.file.path
        for line in lines(CHECKED, by, wanted)
    ]


def test_by_folder() -> None:
    assert listed("folder") == [
        "# library/ 2", "glass-1.txt", "photos/",
        "# notes/ 3", "notes/m.txt", "notes/salt.md", "notes/scan.txt",
    ]  # fmt: skip


def test_by_class_what_failed_comes_first() -> None:
    assert [line for line in listed("class") if line.startswith("#")] == [
        "# failed 1", "# warned 1", "# read 2", "# skipped 1",
    ]  # fmt: skip


def test_by_fact_what_is_doubtful_comes_first() -> None:
    assert listed("fact") == [
        "# film doubtful 1", "notes/m.txt",
        "# year not stated 1", "notes/m.txt",
        "# rating not stated 1", "glass-1.txt",
        "# critic unsure 1", "glass-1.txt",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("GLASS voss", ["glass-1.txt"]),
        ("doubtful", ["notes/m.txt"]),
        ("picture", ["notes/scan.txt"]),
        ("essay", ["notes/m.txt"]),
        ("nowhere", []),
        ("  ", [file.path for file in CHECKED]),
    ],
)
def test_the_filter_looks_at_names_facts_and_reasons(wanted: str, found: list[str]) -> None:
    kept = [line for line in listed("class", wanted) if not line.startswith("#")]
    assert sorted(kept) == sorted(found)


@pytest.mark.parametrize("room", [20, 41, 60, 76, 130])
def test_no_line_is_wider_than_its_pane(room: int) -> None:
    odd = Checked("日本/" + "映画" * 30 + ".txt", "/library", "failed", reason="x" * 90)
    for line in (*lines(CHECKED, "folder"), Entry(odd, False), Heading("é" * 90, 1)):
        assert cells(pieces(line, room)) <= room


def test_what_is_told_of_a_file() -> None:
    text = str(told(CHECKED[0], 60))
    assert "Glass Harbour (1998)" in text
    assert "prose · byline · line 3" in text
    assert "not stated  rating" in text
    assert "M (1931) or M (1951)" in str(told(CHECKED[1], 60))
    assert "can't be read" in str(told(CHECKED[2], 60))
    assert "not text: a PNG picture" in str(told(CHECKED[3], 60))


def at(session: Session) -> str | None:
    file = session.app.screen.query_one(CheckList).file
    return file.path if file else None


async def test_moving_and_opening(browse: Browse) -> None:
    async with browse() as session:
        await session.press("!")
        assert at(session) == "glass-1.txt"
        await session.press("}")
        assert at(session) == "notes/m.txt"
        await session.press("{")
        assert at(session) == "glass-1.txt"
        await session.press("G")
        assert at(session) == "notes/scan.txt"
        await session.press("enter")
        assert at(session) == "notes/scan.txt", "what is no review can't be opened"
        await session.press("g", "space", "k", "k", "k", "k", "enter")
        assert session.app.screen is session.browser
        assert session.shown == "glass-1"
        assert session.focus == "reader"


async def test_the_filter_and_its_way_out(browse: Browse) -> None:
    async with browse() as session:
        await session.press("!", "/")
        await session.type("salt")
        await session.press("enter")
        assert at(session) == "notes/salt.md"
        await session.press("escape")
        assert session.focus == "check-list"
        await session.press("j")
        assert at(session) == "notes/scan.txt"
        await session.press("escape")
        assert session.app.screen is session.browser


async def test_a_doubt_is_settled_from_the_check(browse: Browse) -> None:
    async with browse() as session:
        await session.press("!", "tab", "tab", "F", "enter")
        await session.browser.updating.building.finished()
        await session.settle()
        told_film = {"title": "M", "year": 1931, "director": "Fritz Lang"}
        assert session.library.corrected == {"m-1": {"film": told_film, "no_film": None}}
        assert session.focus == "check-list"


async def test_a_new_film_is_typed_into_the_form(browse: Browse) -> None:
    async with browse() as session:
        await session.press("!", "tab", "tab", "F", "j", "enter")
        await session.type("Metropolis")
        await session.press("tab")
        await session.type("1927")
        await session.press("enter")
        await session.browser.updating.building.finished()
        assert session.library.corrected == {
            "m-1": {"film": "Metropolis", "no_film": None, "year": 1927}
        }


async def test_what_was_said_stands_in_the_form_and_is_taken_back_by_emptying_it(
    browse: Browse,
) -> None:
    async with browse() as session:
        session.library.corrected["glass-1"] = {"critic": "Ann", "no_film": True}
        await session.press("C")
        inputs = session.app.screen.query("Input")
        assert {field.id: field.value for field in inputs if field.value} == {  # type: ignore[attr-defined]
            "c-film": "-",
            "c-critic": "Ann",
        }
        await session.press("down", "down", "down", *["backspace"] * 3, "enter")
        await session.browser.updating.building.finished()
        assert session.library.corrected["glass-1"] == {"critic": None, "no_film": True}


async def test_what_cannot_be_read_is_said_and_nothing_is_written(browse: Browse) -> None:
    async with browse(notifications=True) as session:
        await session.press("C", "down")
        await session.type("soon")
        await session.press("enter")
        assert session.library.corrected == {}
        assert any("no year" in note.message for note in session.app._notifications)
