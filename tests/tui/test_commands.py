"""Every command does what it says on every one of its keys, and the registry feeds the rest."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from types import SimpleNamespace

import pytest
from textual.command import Hit

from index.settings import Settings
from tests.tui.fake_library import FakeLibrary
from tests.tui.made_up import film
from tests.tui.session import Browse, Session
from tui.commands import BY_ID, COMMANDS, key_table
from tui.commands.base import GROUPS
from tui.commands.keys import keymap
from tui.help import help_text, query_examples
from tui.palette import MatineeProvider

Proof = Callable[[Session, str], Awaitable[None]]
PROOFS: dict[str, Proof] = {}


def proves(command_id: str) -> Callable[[Proof], Proof]:
    def keep(proof: Proof) -> Proof:
        PROOFS[command_id] = proof
        return proof

    return keep


@proves("search")
async def _search(session: Session, key: str) -> None:
    await session.press(key)
    assert session.focus == "query"
    await session.type("harbour")
    assert session.browser.films.cursor_id == "film:glass-harbour-1998"


@proves("open")
async def _open(session: Session, key: str) -> None:
    await session.press("j", key)
    assert session.focus == "reader"
    assert session.shown == "m-1"


@proves("next-hit")
async def _next_hit(session: Session, key: str) -> None:
    await _two_hits(session)
    await session.press(key)
    assert session.browser.reader.hit_number == 2
    await session.press(key)
    assert session.browser.reader.hit_number == 1


@proves("previous-hit")
async def _previous_hit(session: Session, key: str) -> None:
    await _two_hits(session)
    await session.press(key)
    assert session.browser.reader.hit_number == 2


async def _two_hits(session: Session) -> None:
    await session.search("donut")
    await session.press("enter")
    assert (session.browser.reader.hit_number, session.browser.reader.hit_count) == (1, 2)


@proves("next-review")
async def _next_review(session: Session, key: str) -> None:
    await session.press("j", "enter", key)
    assert session.shown == "m-2"
    assert session.browser.films.cursor_id == "review:m-2"
    await session.press(key)
    assert session.shown == "m-2", "after the last review there is none"


@proves("previous-review")
async def _previous_review(session: Session, key: str) -> None:
    await session.press("j", "enter", "]", key)
    assert session.shown == "m-1"


@proves("copy")
async def _copy(session: Session, key: str) -> None:
    await session.search("donut")
    await session.press("enter", key)
    assert session.app.clipboard == (
        "At the donut shop he smiles as if the room were full.\n\nPia Lindqvist, Red Rocket"
    )
    assert "Copied the paragraph, 12 words." in _told(session)
    session.browser.reader.select(0, 2)
    await session.press(key)
    assert session.app.clipboard == "At"
    assert "Copied the selection, 1 word." in _told(session)


def _told(session: Session) -> list[str]:
    return [notice.message for notice in session.app._notifications]


@proves("correct")
async def _correct(session: Session, key: str) -> None:
    await session.press("j", key)
    assert session.focus == "c-film"
    await session.press("down", "down", "down")
    await session.type("Ann Lee")
    await session.press("enter")
    await session.browser.updating.building.finished()
    assert session.library.corrected == {"m-1": {"critic": "Ann Lee"}}
    await session.press(key, "escape")
    assert session.focus == "films"


@proves("which-film")
async def _which_film(session: Session, key: str) -> None:
    await session.press(key)
    assert session.focus == "which-film"
    await session.press("j", "enter")
    await session.browser.updating.building.finished()
    told = {"title": "M", "year": 1931, "director": "Fritz Lang"}
    assert session.library.corrected == {"glass-1": {"film": told, "no_film": None}}
    await session.press(key, "end", "enter")
    await session.browser.updating.building.finished()
    assert session.library.corrected == {"glass-1": {"film": None, "no_film": True}}


@proves("check")
async def _check(session: Session, key: str) -> None:
    await session.press(key)
    assert session.focus == "check-list"
    await session.press("escape")
    assert session.app.screen is session.browser


@proves("sort")
async def _sort(session: Session, key: str) -> None:
    await session.press(key)
    assert session.focus == "sort-menu"
    await session.press("j", "enter")
    assert session.browser.searching.sort == "year"
    await session.press("g")
    assert session.browser.films.cursor_id == "film:red-rocket-2021"


@proves("back")
async def _back(session: Session, key: str) -> None:
    await session.press("enter", key)
    assert session.focus == "films"


@proves("help")
async def _help(session: Session, key: str) -> None:
    await session.press(key)
    assert session.app.screen.query("#help")
    await session.press("j", "space", "b", "k", "G", "g", "escape")
    assert session.app.screen is session.browser


@proves("down")
async def _down(session: Session, key: str) -> None:
    await session.press(key)
    assert session.browser.films.cursor_id == "film:m-1931"
    assert session.shown == "m-1"
    await session.press("g", "4", "enter")
    await _in_long_text(session)
    await session.press(key)
    assert session.browser.reader.scroll_offset.y == 1


@proves("up")
async def _up(session: Session, key: str) -> None:
    await session.press("G", key)
    assert session.browser.films.cursor_id == "film:salt-road-1974"
    await _in_long_text(session)
    await session.press("j", "j", key)
    assert session.browser.reader.scroll_offset.y == 1


async def _in_long_text(session: Session) -> None:
    """The reader has the focus on a text of several screens, at its top."""
    session.browser.open_review("rocket-1")
    await session.settle()
    assert session.browser.reader.scroll_offset.y == 0


@proves("page-down")
async def _page_down(session: Session, key: str) -> None:
    await session.press(key)
    assert session.browser.films.cursor_id == "review:notes-1"
    await _in_long_text(session)
    await session.press(key)
    height = session.browser.reader.size.height
    assert 0 < session.browser.reader.scroll_offset.y <= height


@proves("page-up")
async def _page_up(session: Session, key: str) -> None:
    await session.press("G", key)
    assert session.browser.films.cursor_id == "film:glass-harbour-1998"
    await _in_long_text(session)
    await session.press("space", key)
    assert session.browser.reader.scroll_offset.y == 0


@proves("half-page-down")
async def _half_page_down(session: Session, key: str) -> None:
    await session.press(key)
    assert session.browser.films.cursor_id == "review:notes-1"
    await _in_long_text(session)
    await session.press(key)
    assert 0 < session.browser.reader.scroll_offset.y <= session.browser.reader.size.height // 2


@proves("half-page-up")
async def _half_page_up(session: Session, key: str) -> None:
    await session.press("G", key)
    assert session.browser.films.cursor_id == "film:glass-harbour-1998"
    await _in_long_text(session)
    await session.press("ctrl+d", key)
    assert session.browser.reader.scroll_offset.y == 0


@proves("top")
async def _top(session: Session, key: str) -> None:
    await session.press("j", "j", key)
    assert session.browser.films.cursor_id == "film:glass-harbour-1998"
    await _in_long_text(session)
    await session.press("space", key)
    assert session.browser.reader.scroll_offset.y == 0


@proves("bottom")
async def _bottom(session: Session, key: str) -> None:
    await session.press(key)
    assert session.browser.films.cursor_id == "review:notes-1"
    await _in_long_text(session)
    await session.press(key)
    reader = session.browser.reader
    assert reader.scroll_offset.y == reader.max_scroll_y > 0


@proves("unfold")
async def _unfold(session: Session, key: str) -> None:
    await session.press("j", key, "j")
    assert session.browser.films.cursor_id == "review:m-1"


@proves("fold")
async def _fold(session: Session, key: str) -> None:
    await session.press("j", "right", "j", key)
    assert session.browser.films.cursor_id == "film:m-1931"
    await session.press("j")
    assert session.browser.films.cursor_id == "film:night-ferry-2011"


@proves("backward")
async def _backward(session: Session, key: str) -> None:
    await session.press("enter", "escape", "j", "enter", key)
    assert session.shown == "glass-1"


@proves("forward")
async def _forward(session: Session, key: str) -> None:
    await session.press("enter", "escape", "j", "enter", "<", key)
    assert session.shown == "m-1"


@proves("edit")
async def _edit(session: Session, key: str) -> None:
    edited = []
    session.app.edit = lambda review, line: edited.append((review.id, line))  # type: ignore[method-assign]
    await session.search("donut")
    await session.press("enter", "n", key)
    assert len(edited) == 1
    review_id, line = edited[0]
    assert review_id == "rocket-1"
    assert line > 3, "the line of the text at the top, not the first one"


@proves("wider-text")
async def _wider_text(session: Session, key: str) -> None:
    before = session.browser.reader.measure
    await session.press(key)
    assert session.browser.reader.measure == before + 4


@proves("narrower-text")
async def _narrower_text(session: Session, key: str) -> None:
    before = session.browser.reader.measure
    await session.press(key)
    assert session.browser.reader.measure == before - 4


@proves("find")
async def _find(session: Session, key: str) -> None:
    await _in_long_text(session)
    await session.press(key)
    await session.type("neon")
    assert session.browser.reader.hit_count == 1
    await session.press("enter")
    assert session.focus == "reader"
    assert session.browser.reader.hit_count == 1
    await session.press("escape")
    assert session.browser.reader.hit_count == 0


@proves("similar")
async def _similar(session: Session, key: str) -> None:
    await session.press(key)
    assert session.browser.films.cursor_id == "film:red-rocket-2021"
    assert session.shown == "rocket-1"


@proves("similar-of-film")
async def _similar_of_film(session: Session, key: str) -> None:
    session.browser.films.select("rocket-1")
    await session.press(key)
    assert session.browser.films.cursor_id == "film:red-rocket-2021"
    assert session.shown == "rocket-2"


@proves("switch-pane")
async def _switch_pane(session: Session, key: str) -> None:
    await session.press(key)
    assert session.focus == "reader"
    await session.press(key)
    assert session.focus == "films"
    await session.press("/", key)
    assert session.focus == "films"


@proves("reader-alone")
async def _reader_alone(session: Session, key: str) -> None:
    await session.press(key)
    assert not session.browser.films.display
    assert session.focus == "reader"
    await session.press(key)
    assert session.browser.films.display


@proves("wider-list")
async def _wider_list(session: Session, key: str) -> None:
    before = session.browser.films.outer_size.width
    await session.press(key)
    assert session.browser.films.outer_size.width == before + 4


@proves("narrower-list")
async def _narrower_list(session: Session, key: str) -> None:
    before = session.browser.films.outer_size.width
    await session.press(key)
    assert session.browser.films.outer_size.width == before - 4


@proves("palette")
async def _palette(session: Session, key: str) -> None:
    await session.press(key)
    assert session.app.screen is not session.browser
    await session.press("escape")
    assert session.app.screen is session.browser


@proves("reread")
async def _reread(session: Session, key: str) -> None:
    kept = tuple(session.library.current.reviews.values())[1:]
    session.library.publish(kept)
    await session.press(key)
    await session.browser.updating.building.finished()
    await session.settle()
    assert "glass-harbour-1998" not in {film.id for film in session.browser.snapshot.films}


@proves("suspend")
async def _suspend(session: Session, key: str) -> None:
    suspended = []
    session.app.action_suspend_process = lambda: suspended.append(True)  # type: ignore[method-assign]
    await session.press(key)
    assert suspended == [True]


@proves("quit")
async def _quit(session: Session, key: str) -> None:
    await session.press("enter", key)
    assert session.focus == "films"
    assert session.app.return_value is None
    await session.pilot.press(key)
    assert session.app.return_value == 0


@proves("leave")
async def _leave(session: Session, key: str) -> None:
    await session.press("enter", "?")
    await session.pilot.press(key)
    assert session.app.return_value == 0


async def _selecting(session: Session, *keys: str) -> str | None:
    """What is selected after `v` and these keys, in a text of several paragraphs."""
    session.browser.open_review("rocket-1")
    await session.settle()
    await session.press("v", *keys)
    return session.browser.reader.selected_text()


@proves("select-text")
async def _select_text(session: Session, key: str) -> None:
    await session.press(key)
    assert session.focus == "reader"
    assert session.browser.reader.selected_text() == "The"
    await session.press("y")
    assert session.app.clipboard == "The"
    assert session.browser.reader.selected_text() is None
    await session.press(key, "escape")
    assert session.browser.reader.selected_text() is None
    assert session.focus == "reader"


@proves("select-word")
async def _select_word(session: Session, key: str) -> None:
    assert await _selecting(session, key, key) == "At the donut"


@proves("unselect-word")
async def _unselect_word(session: Session, key: str) -> None:
    assert await _selecting(session, "w", "w", key) == "At the"


@proves("select-sentence")
async def _select_sentence(session: Session, key: str) -> None:
    first = "At the donut shop he smiles as if the room were full."
    assert await _selecting(session, key) == first
    second = "The camera keeps its distance and lets the afternoon pass."
    assert await _selecting(session, key, key) == f"{first}\n\n{second}"


@proves("unselect-sentence")
async def _unselect_sentence(session: Session, key: str) -> None:
    chosen = await _selecting(session, ")", ")", ")", key)
    assert chosen is not None
    assert chosen.rstrip().endswith("lets the afternoon pass.")


@proves("select-paragraph")
async def _select_paragraph(session: Session, key: str) -> None:
    chosen = await _selecting(session, key, key)
    assert chosen is not None
    assert chosen.endswith("(0)")


@proves("unselect-paragraph")
async def _unselect_paragraph(session: Session, key: str) -> None:
    chosen = await _selecting(session, "}", "}", key)
    assert chosen is not None
    assert chosen.rstrip().endswith("the room were full.")


@proves("other-end")
async def _other_end(session: Session, key: str) -> None:
    assert await _selecting(session, ")", key, "w") == (
        "the donut shop he smiles as if the room were full."
    )


@pytest.mark.parametrize(
    ("command_id", "key"), [(command.id, key) for command in COMMANDS for key in command.keys]
)
async def test_every_key_of_every_command_does_what_it_says(
    browse: Browse, command_id: str, key: str
) -> None:
    assert command_id in PROOFS, f"the command {command_id} needs a proof here"
    async with browse(size=(100, 20)) as session:
        await PROOFS[command_id](session, key)


def test_each_command_says_what_it_does_and_no_key_is_given_twice_at_once() -> None:
    assert len(BY_ID) == len(COMMANDS)
    for command in COMMANDS:
        assert command.help().endswith("."), command.id
        assert command.title
    keys = [key for one in COMMANDS if one.group != "Select" for key in one.keys]
    twice = {key for key in keys if keys.count(key) > 1}
    assert twice == {"h"}, "h folds in the list and goes back in the reader"
    assert not {"ctrl+h", "ctrl+i", "ctrl+j", "ctrl+m"} & set(keys)


def test_the_table_of_keys_has_every_command_by_group() -> None:
    table = key_table()
    assert {row.id for row in table} == set(BY_ID)
    groups = [row.group for row in table]
    assert groups == sorted(groups, key=list(GROUPS).index)


def test_settings_rebind_by_id_and_take_the_key_from_another() -> None:
    found = keymap(COMMANDS, {"next-hit": "f3, j"})
    assert found.keys["next-hit"] == ("f3", "j")
    assert found.keys["down"] == ("down",)
    assert found.problems == ()


def test_an_unknown_command_in_the_settings_is_named_with_the_nearest() -> None:
    found = keymap(COMMANDS, {"next-hitt": ("f3",)})
    assert found.problems == ("Settings: there is no command 'next-hitt'; did you mean next-hit?",)


async def test_a_rebound_key_acts_and_stands_in_the_footer(browse: Browse) -> None:
    settings = Settings(keys={"search": ("f",)})
    async with browse(settings=settings) as session:
        await session.press("/")
        assert session.focus == "films"
        await session.press("f")
        assert session.focus == "query"
        await session.press("escape")
        assert "f search" in session.browser.key_line.render_line(0).text


async def test_the_palette_finds_films_whatever_their_accents_and_shows_them_as_text(
    browse: Browse,
) -> None:
    async with browse() as session:
        titled = film("cafe", "[b]Café\x1b Noir", year=1948, count=1)
        session.browser.snapshot = SimpleNamespace(films=(titled,))  # type: ignore[assignment]
        hits = [hit async for hit in MatineeProvider(session.browser).search("CAFE")]
        assert [(str(hit.match_display), hit.help) for hit in hits if isinstance(hit, Hit)] == [
            ("[b]Café\ufffd Noir (1948)", "1 review")
        ]


async def test_the_palette_runs_a_command_and_jumps_to_a_film(browse: Browse) -> None:
    async with browse() as session:
        await session.press("ctrl+p")
        await session.type("reader alone")
        await session.pilot.press("enter")
        await session.settle()
        await session.pilot.press("enter")
        await session.settle()
        assert session.browser.arrangement.alone
        await session.press("ctrl+p")
        await session.type("salt")
        await session.pilot.press("enter")
        await session.settle()
        await session.pilot.press("enter")
        await session.settle()
        assert session.browser.films.cursor_id == "film:salt-road-1974"


async def test_the_way_back_stays_in_the_smallest_footer(browse: Browse) -> None:
    async with browse(size=(60, 15)) as session:
        await session.press("enter")
        line = session.browser.key_line.render_line(0).text
        assert all(entry in line for entry in ("esc back", "? help", "ctrl+p palette"))


async def test_an_empty_library_offers_no_search(browse: Browse) -> None:
    async with browse(FakeLibrary(())) as session:
        await session.press("/", "s")
        assert session.app.screen is session.browser
        assert session.focus != "query"
        line = session.browser.key_line.render_line(0).text
        assert "search" not in line and "help" in line


@pytest.mark.parametrize("width", [46, 96])
def test_the_help_is_no_wider_than_its_page(width: int) -> None:
    for line in str(help_text(key_table(), query_examples(), width)).splitlines():
        assert len(line) <= width
