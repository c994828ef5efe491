"""The reader on a screen: measure, hits, places that survive a resize, and selection."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from textual.app import App, ComposeResult
from textual.containers import Horizontal
from textual.geometry import Offset
from textual.message import Message
from textual.pilot import Pilot
from textual.widgets import Static

from index.model import Mark, Review
from tests.tui.made_up import Paragraph, film, review
from tests.tui.screen_text import screen_lines, style_runs
from tui.reader import TOP, Reader

SENTENCE = "A lantern swings over the deck while nobody on board can name the harbour. "
PARAGRAPHS: list[Paragraph] = [f"{number}: {SENTENCE * 4}".strip() for number in range(30)]


class ReaderApp(App[None]):
    CSS = """
    Static { width: 20; }
    Reader { width: 1fr; height: 100%; border: round $primary; }
    """

    def __init__(self) -> None:
        super().__init__()
        self.said: list[Message] = []

    def compose(self) -> ComposeResult:
        with Horizontal():
            yield Static("beside")
            yield Reader()

    @property
    def reader(self) -> Reader:
        return self.query_one(Reader)

    def on_reader_hit_changed(self, event: Reader.HitChanged) -> None:
        self.said.append(event)

    @property
    def hits_told(self) -> list[tuple[int, int]]:
        events = [event for event in self.said if isinstance(event, Reader.HitChanged)]
        return [(event.number, event.count) for event in events]


Reading = tuple[ReaderApp, Reader, Pilot[None]]


@asynccontextmanager
async def running(size: tuple[int, int] = (122, 32)) -> AsyncIterator[Reading]:
    """The pane's inside is `size` less 22 columns and 2 lines; a scrollbar takes one more."""
    app = ReaderApp()
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        yield app, app.reader, pilot


def spans(one: Review, word: str) -> list[tuple[int, int]]:
    found, at = [], one.text.find(word)
    while at >= 0:
        found.append((at, at + len(word)))
        at = one.text.find(word, at + 1)
    return found


def find_cell(app: ReaderApp, word: str) -> Offset:
    """Where a word first stands on the screen."""
    for y, line in enumerate(screen_lines(app)):
        if word in line:
            return Offset(line.index(word), y)
    raise AssertionError(f"{word!r} is not on the screen")


def right_of(cell: Offset, columns: int, lines: int = 0) -> Offset:
    return Offset(cell.x + columns, cell.y + lines)


async def drag(pilot: Pilot[None], start: Offset, end: Offset) -> None:
    await pilot.mouse_down(offset=start)
    await pilot.hover(offset=end)
    await pilot.mouse_up(offset=end)
    await pilot.pause()


def shows(app: ReaderApp, word: str) -> bool:
    return any(word in line for line in screen_lines(app))


def lit(reader: Reader, background: str) -> str:
    """The text in sight that has the background of a component."""
    style = reader.get_component_rich_style(f"reader--{background}")
    lines = [
        "".join(
            segment.text
            for segment in reader.render_line(y)
            if segment.style and segment.style.bgcolor == style.bgcolor
        )
        for y in range(reader.size.height)
    ]
    return " ".join(line for line in lines if line)


async def test_an_empty_reader_says_what_to_do() -> None:
    async with running() as (app, reader, _):
        assert shows(app, "Nothing is open.")
        assert reader.place == TOP
        assert reader.selected_text() is None
        assert reader.paragraph_at_top() == ""
        for act in (reader.next_hit, reader.home, reader.end):
            act()
        reader.half_page(1)


async def test_text_is_set_in_the_middle_of_a_wide_pane() -> None:
    async with running() as (app, reader, pilot):
        reader.open(review(*PARAGRAPHS), film=film())
        await pilot.pause()
        x = find_cell(app, "0: A lantern").x
        assert x == 20 + 1 + (99 - 72) // 2
        assert find_cell(app, "A crossing without a shore").x == x
        widths = [len(line) for line in screen_lines(app)[1:-1] if line[x:].strip(" │▁▂▃▄▅▆▇█")]
        assert widths
        reader.measure = 40
        await pilot.pause()
        assert find_cell(app, "0: A lantern").x == 20 + 1 + (99 - 40) // 2
        assert max(len(reader.render_line(y).text.strip()) for y in range(30)) <= 40


@pytest.mark.parametrize("width", [30, 40, 60, 100, 122])
async def test_every_line_fills_the_pane_and_no_more(width: int) -> None:
    one = review(
        "漢字" * 60, "wide ☎\ufe0f and 👩\u200d🚀 " * 20, ("quote", SENTENCE * 3), *PARAGRAPHS
    )
    async with running((width, 20)) as (_, reader, pilot):
        reader.open(one, film=film())
        await pilot.pause()
        inside = reader.scrollable_content_region.width
        for place in (0, 130, 400):
            reader.open(one, film=film(), place=place)
            assert {reader.render_line(y).cell_length for y in range(18)} == {inside}


async def test_marks_and_blocks_are_painted() -> None:
    one = review(
        ("heading", "On deck"),
        "soft and loud",
        marks=(Mark("emphasis", 9, 13), Mark("strong", 18, 22)),
        title="T",
    )
    async with running() as (app, reader, pilot):
        reader.open(one, film=film())
        await pilot.pause()
        y = find_cell(app, "On deck").y - 1
        runs = [
            run
            for line in (y, y + 1)
            for run in style_runs(reader.render_line(line), colours=False)
            if run[0].strip()
        ]
        assert runs == [
            ("On deck", "bold"),
            ("soft", "italic"),
            (" and ", "plain"),
            ("loud", "bold"),
        ]


async def test_hostile_text_is_shown_and_not_obeyed() -> None:
    one = review("red \x1b[31m alert \u202egnp.exe [bold]markup[/bold] \x07", title="[red]T\x1b[0m")
    async with running() as (app, reader, pilot):
        reader.open(one, film=film(title="\x1b]0;x\x07Film"))
        await pilot.pause()
        screen = "\n".join(screen_lines(app))
        assert "red \ufffd[31m alert gnp.exe [bold]markup[/bold] \ufffd" in screen
        assert "[red]T\ufffd[0m" in screen
        assert not set(screen) & set("\x1b\x07\u202e")


# Hits


async def test_hits_are_lit_and_the_current_one_stronger() -> None:
    one = review(*PARAGRAPHS)
    async with running() as (app, reader, pilot):
        reader.open(one, film=film(), hits=spans(one, "lantern"), hit=1)
        await pilot.pause()
        assert lit(reader, "current-hit") == "lantern"
        assert lit(reader, "hit").startswith("lantern lantern")
        assert reader.place == TOP
        assert (reader.hit_number, reader.hit_count) == (1, 120)
        reader.set_hits([])
        assert lit(reader, "hit") == ""
        await pilot.pause()
        assert app.hits_told == [(1, 120), (0, 0)]


async def test_a_hit_over_two_lines_is_lit_on_both() -> None:
    one = review(*PARAGRAPHS)
    start = one.text.index("A lantern")
    async with running() as (_, reader, pilot):
        reader.open(one, film=film(), hits=[(start, start + 100)], hit=1)
        await pilot.pause()
        assert lit(reader, "current-hit").split() == one.text[start : start + 100].split()


async def test_stepping_brings_each_hit_into_comfortable_sight() -> None:
    one = review(*PARAGRAPHS)
    hits = spans(one, "lantern")[::10]
    async with running() as (_, reader, pilot):
        reader.open(one, film=film(), hits=hits)
        await pilot.pause()
        assert reader.hit_number == 0
        for number in [*range(1, len(hits) + 1), 1]:
            reader.next_hit()
            await pilot.pause()
            assert reader.hit_number == number
            assert lit(reader, "current-hit") == "lantern"
        reader.previous_hit()
        assert reader.hit_number == len(hits)


async def test_a_step_starts_from_what_is_in_sight() -> None:
    one = review(*PARAGRAPHS)
    hits = spans(one, ": A")
    async with running() as (_, reader, pilot):
        reader.open(one, film=film(), hits=hits, hit=1)
        await pilot.pause()
        reader.open(one, film=film(), hits=hits, place=hits[20][0], hit=1)
        await pilot.pause()
        assert reader.hit_number == 1
        reader.next_hit()
        assert 20 <= reader.hit_number - 1 <= 21
        reader.open(one, film=film(), hits=hits, place=TOP, hit=1)
        reader.next_hit()
        assert reader.hit_number == 2


async def test_opening_at_a_hit_far_down_scrolls_to_it() -> None:
    one = review(*PARAGRAPHS, "and then a donut")
    async with running() as (app, reader, pilot):
        reader.open(one, film=film(), hits=spans(one, "donut"), hit=1)
        await pilot.pause()
        assert shows(app, "donut")


async def test_the_current_hit_stays_when_hits_are_set_again() -> None:
    one = review(*PARAGRAPHS)
    async with running() as (_, reader, pilot):
        reader.open(one, film=film(), hits=spans(one, "lantern"), hit=3)
        await pilot.pause()
        reader.set_hits(sorted(spans(one, "lantern") + spans(one, "deck")))
        assert reader.hit_number == 5
        reader.set_hits(spans(one, "deck"))
        assert reader.hit_number == 0


# Places


async def test_the_place_is_kept_over_a_resize_and_back() -> None:
    one = review(*PARAGRAPHS)
    async with running() as (app, reader, pilot):
        reader.open(one, film=film())
        await pilot.pause()
        reader.scroll_lines(61)
        await pilot.pause()
        place, screen = reader.place, screen_lines(app)
        assert place > 0
        for size in ((70, 20), (200, 50), (50, 12)):
            await pilot.resize_terminal(*size)
            await pilot.pause()
            assert reader.place == place
            assert one.text[place : place + 12] in reader.render_line(0).text
        await pilot.resize_terminal(122, 32)
        await pilot.pause()
        assert screen_lines(app) == screen


async def test_the_place_is_kept_at_the_end_of_the_text() -> None:
    async with running() as (_, reader, pilot):
        reader.open(review(*PARAGRAPHS), film=film())
        await pilot.pause()
        reader.end()
        await pilot.pause()
        place = reader.place
        await pilot.resize_terminal(122, 60)
        await pilot.pause()
        assert reader.place == place
        await pilot.resize_terminal(122, 32)
        await pilot.pause()
        assert reader.place == place


async def test_the_top_stays_the_top() -> None:
    async with running() as (_, reader, pilot):
        reader.open(review(*PARAGRAPHS, teaser=SENTENCE * 4), film=film())
        await pilot.resize_terminal(60, 20)
        await pilot.pause()
        assert reader.place == TOP
        assert reader.scroll_offset.y == 0
        reader.scroll_lines(2)
        assert reader.place == TOP - 2


async def test_a_review_opens_where_it_was_left() -> None:
    one = review(*PARAGRAPHS)
    async with running() as (_, reader, pilot):
        place = one.text.index("17: ")
        reader.open(one, film=film(), place=place)
        await pilot.pause()
        assert reader.render_line(0).text.strip().startswith("17: ")
        reader.open(review(*PARAGRAPHS, "more"), film=film())
        assert reader.place == place
        reader.open(review(*PARAGRAPHS, id="r2"), film=film())
        assert reader.place == TOP
        reader.open(None)
        await pilot.pause()
        assert "Nothing is open." in reader.render_line(14).text


async def test_opening_before_the_first_paint() -> None:
    app = ReaderApp()
    one = review(*PARAGRAPHS)
    async with app.run_test(size=(122, 32)) as pilot:
        app.reader.open(one, film=film(), hits=spans(one, "25: "), hit=1)
        await pilot.pause()
        await pilot.pause()
        assert shows(app, "25: A lantern")


async def test_scrolling_by_lines_pages_and_ends() -> None:
    async with running() as (app, reader, pilot):
        reader.open(review(*PARAGRAPHS), film=film())
        await pilot.pause()
        reader.page(1)
        assert reader.scroll_offset.y == 28
        reader.half_page(-1)
        assert reader.scroll_offset.y == 13
        reader.scroll_lines(-1)
        assert reader.scroll_offset.y == 12
        reader.end()
        await pilot.pause()
        assert shows(app, "29: A lantern")
        assert reader.scroll_offset.y == reader.max_scroll_y
        reader.home()
        assert reader.scroll_offset.y == 0
        await pilot.pause()
        assert reader.place == TOP


async def test_the_paragraph_at_the_top_is_no_heading() -> None:
    one = review("First words.", ("heading", "Later"), *PARAGRAPHS)
    async with running() as (_, reader, pilot):
        reader.open(one, film=film())
        await pilot.pause()
        assert reader.paragraph_at_top() == "First words."
        reader.open(one, film=film(), place=one.text.index("Later"))
        assert reader.paragraph_at_top() == PARAGRAPHS[0]
        reader.end()
        assert reader.paragraph_at_top() in PARAGRAPHS


async def test_a_very_long_text_opens_at_once_and_grows() -> None:
    one = review(SENTENCE * 20_000)
    async with running() as (app, reader, pilot):
        reader.open(one, film=film())
        page = reader._page
        assert page is not None
        assert not page.layout.complete
        for _ in range(30):
            await pilot.pause()
        assert page.layout.complete
        assert reader.virtual_size.height == page.height
        reader.end()
        await pilot.pause()
        assert shows(app, "name the harbour.")


async def test_a_place_far_down_a_very_long_text() -> None:
    one = review(SENTENCE * 20_000 + "THE END")
    async with running() as (app, reader, pilot):
        reader.open(one, film=film(), hits=spans(one, "THE END"), hit=1)
        assert reader.hit_number == 1
        await pilot.pause()
        assert shows(app, "THE END")


# Selection


async def test_a_selection_over_wrapped_lines_has_the_sources_words() -> None:
    one = review(*PARAGRAPHS)
    async with running() as (app, reader, pilot):
        reader.open(one, film=film())
        await pilot.pause()
        start = find_cell(app, "lantern")
        end = Offset(start.x + 3, start.y + 2)
        await drag(pilot, start, end)
        chosen = reader.selected_text()
        assert chosen is not None
        assert chosen.startswith("lantern swings over the deck")
        assert "\n" not in chosen
        assert chosen in one.text
        assert lit(reader, "selection").split() == chosen.split()
        assert app.screen.get_selected_text() == chosen
        await pilot.press("ctrl+c")
        assert app.clipboard == chosen


async def test_a_selection_upwards_is_the_same() -> None:
    async with running() as (app, reader, pilot):
        reader.open(review(*PARAGRAPHS), film=film())
        await pilot.pause()
        start = find_cell(app, "lantern")
        end = Offset(start.x + 3, start.y + 2)
        await drag(pilot, start, end)
        down = reader.selected_text()
        await drag(pilot, end, start)
        assert reader.selected_text() == down


async def test_paragraphs_stay_apart_and_margins_count_as_line_ends() -> None:
    one = review("First paragraph.", ("item", "an item"), "Last paragraph.")
    async with running() as (app, reader, pilot):
        reader.open(one, film=film())
        await pilot.pause()
        first, last = find_cell(app, "First"), find_cell(app, "Last")
        await drag(pilot, Offset(first.x - 5, first.y), Offset(last.x + 40, last.y))
        assert reader.selected_text() == one.text
        item = find_cell(app, "an item")
        await drag(pilot, Offset(item.x - 2, item.y), Offset(item.x + 1, item.y))
        assert reader.selected_text() == "an"
        blank = Offset(first.x + 3, first.y + 1)
        await drag(pilot, Offset(first.x + 6, first.y), blank)
        assert reader.selected_text() == "paragraph."


async def test_the_card_can_be_selected_too() -> None:
    one = review("Some text.", teaser=SENTENCE * 2)
    async with running() as (app, reader, pilot):
        reader.open(one, film=film())
        await pilot.pause()
        await drag(pilot, find_cell(app, "Ivo"), right_of(find_cell(app, "104"), 2))
        assert reader.selected_text() == "Ivo Maric\nfilm      104"
        await drag(pilot, find_cell(app, "A lantern"), right_of(find_cell(app, "text."), 4))
        assert reader.selected_text() == f"{(SENTENCE * 2).strip()}\n\nSome text."


async def test_wide_and_joined_characters_are_selected_whole() -> None:
    one = review("Cle\u0301o 漢字漢字 👩\u200d🚀 end")
    async with running() as (app, reader, pilot):
        reader.open(one, film=film())
        await pilot.pause()
        start = find_cell(app, "Cle")
        await drag(pilot, start, right_of(start, 2))
        assert reader.selected_text() == "Cle\u0301"
        await drag(pilot, right_of(start, 5), right_of(start, 7))
        assert reader.selected_text() == "漢字"
        await drag(pilot, right_of(start, 14), right_of(start, 15))
        assert reader.selected_text() == "👩\u200d🚀"


async def test_a_selection_survives_scrolling_and_resizing() -> None:
    one = review(*PARAGRAPHS)
    async with running() as (app, reader, pilot):
        reader.open(one, film=film())
        await pilot.pause()
        start = find_cell(app, "1: A lantern")
        await pilot.mouse_down(offset=start)
        await pilot.hover(offset=right_of(start, 5, 1))
        reader.scroll_lines(10)
        await pilot.hover(offset=right_of(start, 6, 2))
        await pilot.mouse_up(offset=right_of(start, 6, 2))
        await pilot.pause()
        chosen = reader.selected_text()
        assert chosen is not None
        assert chosen.startswith("1: A lantern")
        assert len(chosen) > 500
        assert chosen in one.text
        reader.home()
        await pilot.resize_terminal(80, 40)
        await pilot.pause()
        assert reader.selected_text() == chosen
        assert lit(reader, "selection").split()[:3] == ["1:", "A", "lantern"]


async def test_a_selection_follows_the_text_that_scrolls_under_a_held_button() -> None:
    one = review(*PARAGRAPHS)
    async with running() as (app, reader, pilot):
        reader.open(one, film=film())
        await pilot.pause()
        start = find_cell(app, "1: A lantern")
        await pilot.mouse_down(offset=start)
        await pilot.hover(offset=right_of(start, 5, 1))
        reader.scroll_lines(20)
        chosen = reader.selected_text()
        assert chosen is not None
        assert chosen.startswith("1: A lantern")
        assert "4: A lantern" in chosen
        await pilot.mouse_up(offset=right_of(start, 5, 1))
        reader.scroll_lines(5)
        assert reader.selected_text() == chosen


async def test_a_drag_out_of_the_pane_takes_what_is_in_sight() -> None:
    one = review(*PARAGRAPHS)
    async with running() as (app, reader, pilot):
        reader.open(one, film=film())
        await pilot.pause()
        start = find_cell(app, "2: A lantern")
        await drag(pilot, start, Offset(3, start.y + 1))
        assert (
            reader.selected_text()
            == "2: A lantern swings over the deck while nobody on board can name the"
        )


async def test_a_click_takes_the_selection_away() -> None:
    async with running() as (app, reader, pilot):
        reader.open(review(*PARAGRAPHS), film=film())
        await pilot.pause()
        start = find_cell(app, "lantern")
        await drag(pilot, start, right_of(start, 5))
        assert reader.selected_text() == "lanter"
        await pilot.click(offset=right_of(start, 9, 1))
        await pilot.pause()
        assert reader.selected_text() is None
        assert lit(reader, "selection") == ""


async def test_a_double_click_selects_a_word_and_a_third_the_paragraph() -> None:
    one = review("The ship’s lantern swings.", "Second.")
    async with running() as (app, reader, pilot):
        reader.open(one, film=film())
        await pilot.pause()
        at = find_cell(app, "hip’s") - reader.region.offset
        await pilot.click(reader, offset=at, times=2)
        await pilot.pause()
        assert reader.selected_text() == "ship’s"
        await pilot.click(reader, offset=at, times=3)
        await pilot.pause()
        assert reader.selected_text() == "The ship’s lantern swings."


async def test_selecting_by_offsets_is_like_selecting_by_mouse() -> None:
    one = review(*PARAGRAPHS)
    async with running() as (app, reader, pilot):
        reader.open(one, film=film())
        await pilot.pause()
        reader.select(9, 188)
        await pilot.pause()
        assert reader.selected_text() == one.text[9:188]
        assert app.screen.get_selected_text() == one.text[9:188]
        reader.clear_selection()
        await pilot.pause()
        assert reader.selected_text() is None
        assert app.screen.get_selected_text() is None
        reader.select(9, 188)
        reader.open(review("other", id="r2"), film=film())
        await pilot.pause()
        assert reader.selected_text() is None


@pytest.mark.parametrize("look", ["hit", "current-hit", "selection"])
async def test_what_is_lit_can_be_told_without_colour(
    look: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with running() as (_, reader, _):
        style = reader.get_component_rich_style(f"reader--{look}")
        assert style.reverse or (style.bold and style.underline)
