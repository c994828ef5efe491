"""The browser as a whole: list, reader, bar and builder keep in step."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
from msgspec import structs

from index.settings import Settings
from tests.tui.fake_library import REVIEWS, FakeLibrary
from tests.tui.screen_text import screen_lines
from tests.tui.session import Browse


async def test_it_opens_with_all_films_and_the_first_review(browse: Browse) -> None:
    async with browse() as session:
        assert session.focus == "films"
        assert session.browser.films.cursor_id == "film:glass-harbour-1998"
        assert session.shown == "glass-1"
        assert "6 films · 8 reviews" in screen_lines(session.app)[1]


async def test_the_list_follows_the_search_best_film_first(browse: Browse) -> None:
    async with browse() as session:
        await session.search("donut")
        assert session.browser.films.cursor_id == "film:red-rocket-2021"
        assert session.shown == "rocket-1"
        assert "2 reviews · 1 film · 4 ms" in screen_lines(session.app)[1]
        assert any("2/3" in line for line in screen_lines(session.app))


async def test_a_letter_and_what_it_finds_are_one_paint(
    browse: Browse, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tui.searching._PAUSE", 10.0)
    async with browse(rest=60) as session:
        await session.search("donu")
        painted: list[str] = []
        display = session.app._display

        def spy(*arguments: Any) -> None:
            display(*arguments)
            painted.append("\n".join(screen_lines(session.app)))

        monkeypatch.setattr(session.app, "_display", spy)
        await session.type("t")
        assert ["│ donut " in screen for screen in painted] == [True]
        assert "At the donut shop" in painted[0]


async def test_a_slow_search_does_not_hold_the_letter_back(browse: Browse) -> None:
    async with browse() as session:
        await session.press("slash")
        session.library.gate.clear()
        await session.pilot.press("d")
        await session.pilot.pause()
        assert session.browser.searching.pending
        assert screen_lines(session.app)[1].startswith("│ d ")
        session.library.gate.set()


@pytest.mark.parametrize(("words", "shown"), [(300, "rocket-1"), (5_000, None)])
async def test_only_a_long_review_waits_until_the_typing_rests(
    browse: Browse, words: int, shown: str | None
) -> None:
    reviews = tuple(structs.replace(one, words=words) for one in REVIEWS)
    async with browse(FakeLibrary(reviews), rest=60) as session:
        await session.search("donut")
        assert session.browser.films.review_id == "rocket-1"
        assert session.shown == shown


async def test_what_has_not_changed_is_not_painted_again(browse: Browse) -> None:
    async with browse() as session:
        await session.search("donut")
        panes = (session.browser.films, session.browser.reader, session.browser.key_line)
        for pane in panes:
            pane._exchange_repaint_regions()
        session.browser.refresh_chrome()
        assert [pane.id for pane in panes if pane._exchange_repaint_regions()] == []


async def test_no_letter_acts_while_typing(browse: Browse) -> None:
    async with browse() as session:
        await session.press("/")
        await session.type("qszy?[]<>gGnNjkhlbev")
        assert session.browser.bar.text == "qszy?[]<>gGnNjkhlbev"
        assert session.focus == "query"


async def test_up_and_down_in_the_bar_move_the_list(browse: Browse) -> None:
    async with browse() as session:
        await session.press("/", "down", "down")
        assert session.browser.films.cursor_id == "film:night-ferry-2011"
        assert session.shown == "ferry-1"
        await session.press("up")
        assert session.browser.films.cursor_id == "film:m-1931"
        assert session.focus == "query"


async def test_enter_in_the_bar_leads_to_the_first_hit(browse: Browse) -> None:
    async with browse() as session:
        await session.search("donut")
        await session.press("enter")
        assert session.focus == "reader"
        assert (session.browser.reader.hit_number, session.browser.reader.hit_count) == (1, 2)


async def test_enter_waits_for_an_answer_that_is_still_to_come(browse: Browse) -> None:
    async with browse() as session:
        session.library.gate.clear()
        await session.pilot.press("/", *"donut", "enter")
        await session.pilot.pause()
        assert session.shown == "glass-1"
        session.library.gate.set()
        await session.settle()
        assert session.shown == "rocket-1"
        assert session.focus == "reader"


async def test_enter_with_no_hit_leads_to_the_list_that_says_so(browse: Browse) -> None:
    async with browse() as session:
        await session.search("zzz")
        await session.press("enter")
        assert session.focus == "films"
        assert any("No review has zzz" in line for line in screen_lines(session.app))


async def test_only_the_newest_query_is_shown(browse: Browse) -> None:
    async with browse() as session:
        session.library.gate.clear()
        await session.pilot.press("/", *"harbour")
        await session.pilot.press(*["backspace"] * 7, *"donut")
        session.library.gate.set()
        await session.settle()
        assert session.browser.films.cursor_id == "film:red-rocket-2021"
        assert session.library.searched[-1] == "donut"


async def test_a_generation_that_comes_before_the_answer_does_not_keep_the_old_cursor(
    browse: Browse,
) -> None:
    async with browse() as session:
        await session.search("the")
        await session.press("down", "down")
        session.library.gate.clear()
        await session.pilot.press(*" door")
        session.library.publish(REVIEWS[1:])
        session.browser.updating.refresh()
        session.library.gate.set()
        await session.settle()
        films = session.browser.films
        assert films.cursor_id == f"film:{session.browser.searching.results.groups[0].film}"


async def test_escape_is_a_ladder(browse: Browse) -> None:
    async with browse() as session:
        await session.search("donut")
        await session.press("enter")
        await session.press("ctrl+f")
        await session.type("light")
        assert session.browser.reader.hit_count > 2
        await session.press("escape")
        assert (session.focus, session.browser.reader.hit_count) == ("reader", 2)
        await session.press("escape")
        assert session.focus == "films"
        assert session.browser.bar.text == "donut"
        await session.press("escape")
        assert session.browser.bar.text == ""
        assert session.browser.films.cursor_id == "film:red-rocket-2021", "by id"
        await session.press("escape")
        assert session.app.return_value is None


async def test_escape_leaves_the_bar_with_its_query_and_a_second_one_clears_it(
    browse: Browse,
) -> None:
    async with browse() as session:
        await session.search("donut")
        await session.press("escape")
        assert (session.focus, session.browser.bar.text) == ("films", "donut")
        await session.press("escape")
        assert session.browser.bar.text == ""


async def test_right_takes_the_spelling_that_is_offered(browse: Browse) -> None:
    async with browse() as session:
        await session.search("donux")
        assert "did you mean donut?" in screen_lines(session.app)[2]
        await session.press("right")
        assert session.browser.bar.text == "donut"
        assert session.shown == "rocket-1"
        assert "did you mean" not in screen_lines(session.app)[2]


async def test_what_was_set_aside_stands_in_the_border(browse: Browse) -> None:
    async with browse() as session:
        await session.search("year:")
        assert "“year:” set aside" in screen_lines(session.app)[2]


async def test_relevance_is_offered_only_while_searching(browse: Browse) -> None:
    async with browse() as session:
        await session.press("s")
        assert not any("Relevance" in line for line in screen_lines(session.app))
        await session.press("escape")
        await session.search("the")
        await session.press("escape", "s")
        assert any("Relevance" in line for line in screen_lines(session.app))
        await session.press("j", "enter")
        assert session.browser.searching.sort == "title"
        assert session.browser.films.cursor_id == "film:glass-harbour-1998"


async def test_the_review_under_the_cursor_waits_for_a_rest(browse: Browse) -> None:
    async with browse(rest=3600) as session:
        await session.press("j", "j", "j")
        assert session.shown is None
        await session.press("enter")
        assert session.shown == "lanterns-1"


async def test_a_new_generation_keeps_cursor_and_place(browse: Browse) -> None:
    async with browse() as session:
        browser = session.browser
        browser.open_review("rocket-1")
        await session.press("space")
        browser.films.select("rocket-1")
        place, cursor = browser.reader.place, browser.films.cursor_id
        assert place > 0
        session.library.publish(REVIEWS[1:])
        browser.updating.refresh()
        await session.settle()
        assert (browser.reader.place, browser.films.cursor_id) == (place, cursor)
        assert browser.snapshot is not None
        assert len(browser.snapshot.films) == 5


async def test_a_review_that_is_gone_leaves_the_reader_empty(browse: Browse) -> None:
    async with browse() as session:
        await session.press("enter")
        session.library.publish(REVIEWS[1:])
        session.browser.updating.refresh()
        await session.settle()
        assert session.shown is None
        told = [notice.message for notice in session.app._notifications]
        assert told == ["glass-1.txt is no longer in the library."]
        await session.press("escape")
        assert session.shown == session.browser.films.review_id is not None


async def test_sorting_leaves_what_is_being_read(browse: Browse) -> None:
    async with browse() as session:
        await session.press("j", "enter", "s", "j", "enter")
        assert session.browser.searching.sort == "year"
        assert (session.shown, session.focus) == ("m-1", "reader")
        await session.press("escape", "s", "k", "enter")
        assert session.shown == session.browser.films.review_id


async def test_progress_and_the_builder_s_error_are_shown(browse: Browse) -> None:
    library = FakeLibrary()
    library.builder_says = [{"error": "The folder is gone.\nNothing to do."}]
    async with browse(library) as session:
        await session.pilot.pause()
        assert "not up to date" in screen_lines(session.app)[3]
        assert [toast.message for toast in session.app._notifications] == [
            "The folder is gone. Nothing to do."
        ]


async def test_a_first_index_that_fails_says_why_where_the_films_would_be(
    browse: Browse,
) -> None:
    library = FakeLibrary(None)
    library.builder_says = [{"error": "There is no room."}]
    async with browse(library) as session:
        await session.settle()
        assert any("There is no room." in line for line in screen_lines(session.app))


async def test_the_list_fills_while_the_first_index_is_built(browse: Browse) -> None:
    library = FakeLibrary(None)
    async with browse(library) as session:
        assert session.browser.snapshot is None
        library.publish(REVIEWS)
        session.browser.reread()
        await session.browser.updating.building.finished()
        await session.settle()
        assert session.browser.films.cursor_id == "film:glass-harbour-1998"


async def test_an_empty_library_says_what_to_do(browse: Browse) -> None:
    library = FakeLibrary(())
    library.builder_says = [{"counts": {"failed": 2}}]
    async with browse(library) as session:
        text = "\n".join(screen_lines(session.app))
        for words in ("Nothing to read here yet", "/library", ".txt", "matinee FOLDER", "2 files"):
            assert words in text
        library.publish(REVIEWS)
        await session.press("ctrl+r")
        await session.browser.updating.building.finished()
        await session.settle()
        assert "Glass Harbour" in "\n".join(screen_lines(session.app))
        assert session.focus == "films"


async def test_an_empty_library_can_be_left(browse: Browse) -> None:
    async with browse(FakeLibrary(())) as session:
        await session.pilot.press("q")
        assert session.app.return_value == 0


@pytest.mark.parametrize(
    ("size", "before", "after"),
    [
        ((120, 40), (True, True), (True, True)),
        ((80, 45), (True, True), (True, True)),
        ((80, 24), (True, False), (False, True)),
        ((60, 15), (True, False), (False, True)),
    ],
)
async def test_panes_by_the_size_of_the_window(
    browse: Browse,
    size: tuple[int, int],
    before: tuple[bool, bool],
    after: tuple[bool, bool],
) -> None:
    """List and reader seen at first, and when the reader was opened; esc leads back."""
    async with browse(size=size) as session:
        browser = session.browser

        def seen() -> tuple[bool, bool]:
            return (bool(browser.films.region), bool(browser.reader.region))

        assert seen() == before
        await session.press("enter")
        assert seen() == after
        await session.press("escape")
        assert seen() == before
        if before == after and size[0] < 100:
            assert browser.films.region.bottom <= browser.reader.region.y


async def test_a_window_that_is_too_small_says_so_in_one_line(browse: Browse) -> None:
    async with browse(size=(59, 15)) as session:
        lines = [line for line in screen_lines(session.app) if line.strip()]
        assert [line.strip() for line in lines] == ["Matinee needs 60 × 15 cells; this is 59 × 15."]
        await session.press("enter")
        await session.pilot.resize_terminal(60, 15)
        await session.settle()
        assert session.focus == "reader"
        assert "Glass Harbour" in "\n".join(screen_lines(session.app))


async def test_the_place_is_kept_over_a_resize_through_every_shape(browse: Browse) -> None:
    async with browse() as session:
        browser = session.browser
        browser.open_review("rocket-1")
        await session.press("space")
        place = browser.reader.place
        paragraph = browser.reader.paragraph_at_top()
        for size in ((80, 24), (80, 45), (20, 3), (70, 20), (200, 50), (120, 40)):
            await session.pilot.resize_terminal(*size)
            await session.settle()
            assert session.focus == "reader"
            assert browser.reader.paragraph_at_top() == paragraph
        assert abs(browser.reader.place - place) < 80


async def test_the_divider_is_dragged_and_the_split_remembered(browse: Browse) -> None:
    async with browse() as session:
        browser = session.browser
        divider = browser.query_one("#divider")
        await session.pilot.mouse_down(divider)
        await session.pilot.hover(browser.reader, offset=(20, 5))
        await session.pilot.mouse_up(browser.reader, offset=(20, 5))
        await session.settle()
        width = browser.films.outer_size.width
        assert width == browser.place().split > 46


async def test_a_click_in_the_footer_runs_the_command(browse: Browse) -> None:
    async with browse() as session:
        footer = session.browser.key_line
        at = footer.render_line(0).text.index("? help")
        await session.pilot.click(footer, offset=(at + 3, 0))
        await session.settle()
        assert session.app.screen.query("#help")


async def test_place_over_restart(browse: Browse) -> None:
    async with browse() as session:
        session.browser.open_review("rocket-1")
        await session.press("space", "ctrl+right", "+", "escape", "s", "down", "enter")
        session.browser.films.select("rocket-1")
        left = session.browser.place()
        await session.pilot.press("ctrl+q")
    async with browse() as session:
        found = session.browser.place()
        assert found == left
        assert found.unfolded == ("red-rocket-2021",)
        assert found.sort == "year"
        assert found.at is not None
        assert found.at > 0


async def test_a_broken_state_file_is_ignored(browse: Browse) -> None:
    folder = Settings().folders.state
    folder.mkdir(parents=True)
    for broken in ("{", "[]", json.dumps({"libraries": {"fake": {"at": "x"}}, "theme": 3})):
        (folder / "places.json").write_text(broken)
        async with browse() as session:
            assert session.browser.films.cursor_id == "film:glass-harbour-1998"


async def test_a_theme_chosen_stays_until_the_settings_say_another(browse: Browse) -> None:
    async with browse() as session:
        assert session.app.theme == "matinee-dark"
        session.browser.choose_theme("matinee-light")
        await session.settle()
    async with browse() as session:
        assert session.app.theme == "matinee-light"
    async with browse(settings=Settings(theme="nord")) as session:
        assert session.app.theme == "nord"
    async with browse(settings=Settings(theme="no such")) as session:
        assert session.app.theme == "matinee-dark"


async def test_markup_in_texts_stays_text(browse: Browse) -> None:
    async with browse(notifications=True) as session:
        await session.search("[bold]zzz[/bold]")
        assert any("[bold]zzz[/bold]" in line for line in screen_lines(session.app))
        session.browser.say("[red]not markup[/red]")
        await session.settle()
        assert any("[red]not markup[/red]" in line for line in screen_lines(session.app))


async def test_a_query_at_the_start_is_searched(browse: Browse) -> None:
    async with browse(query="donut") as session:
        await asyncio.to_thread(session.browser.searching.thread.idle.wait)
        await session.settle()
        assert session.browser.bar.text == "donut"
        assert session.browser.films.cursor_id == "film:red-rocket-2021"


async def test_control_characters_in_a_title_are_not_sent(browse: Browse) -> None:
    evil = structs.replace(REVIEWS[-1], title="Notes \x1b[31m\u202eon\x9b projection")
    async with browse(FakeLibrary((*REVIEWS[:-1], evil))) as session:
        await session.press("G", "enter")
        text = "".join(screen_lines(session.app))
        assert "[31m" in text, "shown as text"
        assert not {"\x1b", "\x9b", "\u202e"} & set(text)
