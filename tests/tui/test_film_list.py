"""The film list on a screen: cursor, folding, refilling, mouse, and what is repainted."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

import pytest
from textual import events
from textual.app import App, ComposeResult
from textual.message import Message
from textual.pilot import Pilot
from textual.strip import Strip

from index.model import Row
from tests.tui.made_up import Written, film, group, row
from tests.tui.screen_text import screen_lines, style_runs
from tui.film_list import FilmList, Group, Rows


class ListApp(App[None]):
    CSS = "FilmList { width: 100%; height: 100%; }"

    def __init__(self, groups: Sequence[Group]) -> None:
        super().__init__()
        self.groups = groups
        self.said: list[Message] = []

    def compose(self) -> ComposeResult:
        yield FilmList(empty="No review has “xyzzy”.\nTry fewer words.")

    def on_mount(self) -> None:
        self.films.show(Written(self.groups))

    @property
    def films(self) -> FilmList:
        return self.query_one(FilmList)

    def on_film_list_moved(self, event: FilmList.Moved) -> None:
        self.said.append(event)

    def on_film_list_opened(self, event: FilmList.Opened) -> None:
        self.said.append(event)

    @property
    def opened(self) -> list[str]:
        return [event.review_id for event in self.said if isinstance(event, FilmList.Opened)]

    @property
    def moved(self) -> list[str | None]:
        return [event.row_id for event in self.said if isinstance(event, FilmList.Moved)]


Listing = tuple[ListApp, FilmList, Pilot[None]]


@asynccontextmanager
async def running(
    groups: Sequence[Group], size: tuple[int, int] = (40, 10)
) -> AsyncIterator[Listing]:
    app = ListApp(groups)
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        yield app, app.films, pilot


def films(count: int) -> list[Group]:
    return [group(film(f"f{n}", f"Film {n}")) for n in range(count)]


async def test_films_are_listed_with_their_columns() -> None:
    loose = Group(None, (row("l1", film=None, title="Seen at sea", rating=None),))
    async with running([group(film()), loose], (37, 5)) as (app, _, _):
        assert screen_lines(app)[:2] == ["▸ The Night Ferry     2018   2   75", "  Seen at sea"]


async def test_unfolding_shows_the_reviews_and_folding_hides_them() -> None:
    async with running(films(3)) as (app, pane, pilot):
        pane.unfold()
        await pilot.pause()
        assert [line[:5] for line in screen_lines(app)[:4]] == ["▾ Fil", "    A", "    A", "▸ Fil"]
        pane.move(2)
        assert pane.cursor_id == "review:f0-b"
        pane.fold()
        await pilot.pause()
        assert pane.cursor_id == "film:f0"
        assert screen_lines(app)[1].startswith("▸ Film 1")


async def test_the_cursor_stays_in_the_list() -> None:
    async with running(films(3)) as (_, pane, _):
        pane.move(-5)
        assert pane.cursor_id == "film:f0"
        pane.move(99)
        assert pane.cursor_id == "film:f2"
        pane.top()
        pane.toggle()
        pane.bottom()
        assert pane.cursor_id == "film:f2"
        assert pane.review_id == "f2-a"
        assert pane.film_id == "f2"


async def test_pages_and_the_cursor_in_sight() -> None:
    async with running(films(50)) as (_, pane, pilot):
        pane.page(1)
        assert pane.cursor_id == "film:f9"
        await pilot.pause()
        top = pane.scroll_offset.y
        assert top <= 9 - 2
        assert top + 10 - 2 > 9
        pane.bottom()
        assert pane.scroll_offset.y == 40
        pane.top()
        assert pane.scroll_offset.y == 0


async def test_each_move_is_told_once() -> None:
    async with running(films(3)) as (app, pane, pilot):
        app.said.clear()
        pane.move(1)
        pane.move(0)
        pane.show(Written(films(3)))
        await pilot.pause()
        assert app.moved == ["film:f1"]


@pytest.mark.parametrize("wanted", ["f1-b", "review:f1-b"])
async def test_selecting_a_review_unfolds_its_film(wanted: str) -> None:
    async with running(films(3)) as (_, pane, _):
        assert pane.select(wanted)
        assert pane.cursor_id == "review:f1-b"


async def test_selecting_films_and_loose_documents() -> None:
    groups = [*films(2), Group(None, (row("l1", film=None),))]
    async with running(groups) as (_, pane, _):
        assert pane.select("f1")
        assert pane.cursor_id == "film:f1"
        assert pane.select("film:f0")
        assert pane.cursor_id == "film:f0"
        assert pane.select("review:l1")
        assert pane.cursor_id == "review:l1"
        assert not pane.select("review:gone")
        assert pane.cursor_id == "review:l1"


async def test_the_cursor_is_kept_by_id_and_stays_in_its_line() -> None:
    async with running(films(50)) as (_, pane, pilot):
        pane.select("f30")
        await pilot.pause()
        before = 30 - pane.scroll_offset.y
        pane.show(Written([*[group(film(f"g{n}", "New")) for n in range(20)], *films(50)]))
        await pilot.pause()
        assert pane.cursor_id == "film:f30"
        assert 50 - pane.scroll_offset.y == before


async def test_where_the_thing_is_gone_the_nearest_line_has_the_cursor() -> None:
    async with running(films(5)) as (_, pane, _):
        pane.select("f4")
        pane.show(Written(films(3)))
        assert pane.cursor_id == "film:f2"
        pane.show(Written(films(5)), keep=False)
        assert pane.cursor_id == "film:f0"


async def test_what_a_person_unfolded_stays_so_when_the_list_refills() -> None:
    async with running(films(4)) as (_, pane, _):
        pane.select("f2-b")
        pane.show(Written(list(reversed(films(4)))), unfolded={"f0"})
        assert pane.cursor_id == "review:f2-b"
        pane.bottom()
        assert pane.cursor_id == "review:f0-b"
        assert pane.unfolded == {"f2"}


async def test_an_empty_list_says_so() -> None:
    async with running([]) as (app, pane, pilot):
        assert screen_lines(app)[1:3] == ["  No review has “xyzzy”.", "  Try fewer words."]
        pane.move(1)
        pane.unfold()
        pane.fold()
        pane.toggle()
        pane.open()
        assert pane.cursor_id is None
        assert pane.review_id is None
        pane.show(Written(films(1)), empty="Nothing here.")
        pane.show(Written([]))
        await pilot.pause()
        assert screen_lines(app)[1] == "  Nothing here."


async def test_open_asks_for_the_first_review_of_a_film() -> None:
    async with running(films(2)) as (app, pane, pilot):
        pane.open()
        pane.select("f1-b")
        pane.open()
        await pilot.pause()
        assert app.opened == ["f0-a", "f1-b"]


async def test_clicks_select_then_open_and_the_marker_unfolds() -> None:
    async with running(films(4)) as (app, pane, pilot):
        await pilot.click(pane, offset=(10, 2))
        assert pane.cursor_id == "film:f2"
        assert app.opened == []
        await pilot.click(pane, offset=(10, 2))
        await pilot.pause()
        assert app.opened == ["f2-a"]
        await pilot.click(pane, offset=(0, 1))
        assert pane.cursor_id == "film:f1"
        await pilot.click(pane, offset=(10, 3))
        assert pane.cursor_id == "review:f1-b"
        await pilot.click(pane, offset=(0, 1))
        assert screen_lines(app)[2].startswith("▸ Film 2")
        await pilot.click(pane, offset=(10, 9))
        assert pane.cursor_id == "film:f1"


async def test_the_wheel_scrolls_and_leaves_the_cursor() -> None:
    async with running(films(50)) as (_, pane, pilot):
        pane.post_message(
            events.MouseScrollDown(pane, 5, 5, 0, 1, 0, shift=False, meta=False, ctrl=False)
        )
        await pilot.pause()
        assert pane.scroll_offset.y > 0
        assert pane.cursor_id == "film:f0"


async def test_moving_the_cursor_repaints_two_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    async with running(films(50)) as (_, pane, pilot):
        pane.move(3)
        await pilot.pause()
        painted: list[int] = []
        render_line = pane.render_line

        def spy(y: int) -> Strip:
            painted.append(y)
            return render_line(y)

        monkeypatch.setattr(pane, "render_line", spy)
        pane.move(1)
        await pilot.pause()
        assert sorted(painted) == [3, 4]


async def test_another_number_of_films_does_not_arrange_the_screen_anew(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with running(films(50)) as (app, pane, pilot):
        arranged: list[object] = []
        arrange = app.screen._compositor.reflow

        def spy(*arguments: Any) -> Any:
            arranged.append(arguments)
            return arrange(*arguments)

        monkeypatch.setattr(app.screen._compositor, "reflow", spy)
        for count in (80, 3, 60):
            pane.show(Written(films(count)), keep=False)
            await pilot.pause()
            assert pane.virtual_size.height == count
        assert arranged == []
        pane.bottom()
        await pilot.pause()
        assert screen_lines(app)[-1].startswith("▸ Film 59")


async def test_rows_are_read_for_visible_lines_only() -> None:
    read: list[str] = []

    def reading(one: str) -> Row:
        read.append(one)
        return row(one)

    many = [film(f"f{n}", f"Film {n}", reviews=(f"f{n}-a",)) for n in range(50_000)]
    groups = [Group(one, Rows(one.reviews, reading)) for one in many]
    async with running(groups) as (app, pane, pilot):
        assert read == []
        assert pane.virtual_size.height == 50_000
        pane.show(Written(groups), unfolded={one.id for one in many[:100]})
        assert pane.virtual_size.height == 50_100
        pane.select("f40000")
        await pilot.pause()
        assert any("Film 40000" in line for line in screen_lines(app))
        assert len(set(read)) <= 12


async def test_the_cursor_can_be_told_without_colour(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with running(films(3)) as (app, pane, pilot):
        pane.focus()
        await pilot.pause()
        assert [looks(pane, y) for y in (0, 1)] == [{"reverse"}, {"plain", "dim"}]
        app.set_focus(None)
        await pilot.pause()
        assert looks(pane, 0) == {"bold underline"}


def looks(pane: FilmList, y: int) -> set[str]:
    return {look for _, look in style_runs(pane.render_line(y), colours=False)}


@pytest.mark.parametrize("width", [8, 20, 28, 33, 40, 120])
async def test_lines_fill_the_pane_and_no_more(width: int) -> None:
    groups = [group(film(title="ドライブ・マイ・カー Cle\u0301o")), *films(1)]
    async with running(groups, (width, 6)) as (_, pane, pilot):
        pane.unfold()
        await pilot.pause()
        beside_scrollbar = width - 1
        assert {pane.render_line(y).cell_length for y in range(6)} == {beside_scrollbar}


async def test_a_resize_keeps_the_cursor_in_sight() -> None:
    async with running(films(50), (40, 20)) as (_, pane, pilot):
        pane.move(15)
        await pilot.resize_terminal(30, 6)
        await pilot.pause()
        top = pane.scroll_offset.y
        assert top <= 15 < top + 6
