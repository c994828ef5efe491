"""More like this in the browser: what is listed, what is lit, and the way back."""

from __future__ import annotations

from msgspec import structs

from tests.tui.fake_library import REVIEWS, FakeLibrary
from tests.tui.screen_text import screen_lines
from tests.tui.session import Browse, Session


def told(**texts: str) -> tuple:
    """The reviews with other texts for some, by id with _ for -."""
    return tuple(
        structs.replace(one, text=texts.get(one.id.replace("-", "_"), one.text)) for one in REVIEWS
    )


HARBOURS = told(
    ferry_1="A boat crosses the harbour at dusk and never leaves it.",
    salt_1="No harbour here, and no boat.",
    m_2="The dusk.",
)


def listed(session: Session) -> list[str]:
    """The films or other things in the list, by the cursor's way through it."""
    films = session.browser.films
    before = films.standing
    films.top()
    found = [films.cursor_id]
    while films.move(1) or films.cursor_id != found[-1]:
        found.append(films.cursor_id)
    films.select(before.cursor)
    return [one for one in found if one.startswith("film:")]


def top(session: Session) -> str:
    """The borders of list and reader."""
    return screen_lines(session.app)[3]


async def test_the_list_shows_similar_reviews_by_film_and_says_so(browse: Browse) -> None:
    async with browse(FakeLibrary(HARBOURS)) as session:
        await session.press("m")
        assert listed(session)[:3] == [
            "film:night-ferry-2011",
            "film:salt-road-1974",
            "film:m-1931",
        ]
        assert "Like: Glass Harbour" in top(session)
        assert "other films" in top(session)
        assert "4 reviews · 4 films · 4 ms" in screen_lines(session.app)[1]
        assert (session.focus, session.shown) == ("films", "ferry-1")


async def test_the_shared_words_are_lit_in_the_reader(browse: Browse) -> None:
    async with browse(FakeLibrary(HARBOURS)) as session:
        await session.press("m", "enter")
        assert (session.focus, session.shown) == ("reader", "ferry-1")
        assert session.browser.reader.hit_number == 1
        assert session.browser.reader.hit_count >= 5
        await session.press("escape", "escape")
        assert session.browser.reader.hit_count == 0


async def test_escape_goes_back_to_the_same_cursor_and_scroll(browse: Browse) -> None:
    async with browse(FakeLibrary(HARBOURS), size=(120, 15)) as session:
        films = session.browser.films
        await session.press("G", "k", "right", "j", "left", "k", "k", "right", "j", "j")
        before, scroll, shown = films.standing, films.scroll_offset.y, session.shown
        await session.press("m")
        assert session.browser.similar.active
        await session.press("j", "right", "escape")
        assert (films.standing, films.scroll_offset.y, session.shown) == (before, scroll, shown)
        assert "Films" in top(session)
        assert "6 films" in screen_lines(session.app)[1]


async def test_it_goes_back_to_what_a_search_had_found(browse: Browse) -> None:
    async with browse(FakeLibrary(HARBOURS)) as session:
        await session.search("boat")
        await session.press("escape", "j")
        before = session.browser.films.standing
        await session.press("m")
        assert session.browser.bar.text == "boat"
        assert "Like:" in top(session)
        await session.press("escape")
        assert session.browser.films.standing == before
        assert "3 reviews · 3 films" in screen_lines(session.app)[1]
        assert session.browser.searching.lit == "boat"
        await session.press("escape")
        assert session.browser.bar.text == ""
        assert session.browser.ladder.at_the_top


async def test_from_the_reader_it_goes_back_to_the_place_in_the_text(browse: Browse) -> None:
    async with browse(FakeLibrary(told(m_1="Donut neon.")), size=(120, 15)) as session:
        session.browser.films.select("rocket-1")
        await session.press("enter", "space", "space")
        place = session.browser.reader.place
        assert place > 0
        await session.press("m")
        assert (session.focus, session.shown) == ("films", "m-1")
        await session.press("escape")
        assert (session.focus, session.shown) == ("reader", "rocket-1")
        assert session.browser.reader.place == place


async def test_it_goes_back_to_the_hit_that_was_current(browse: Browse) -> None:
    async with browse(FakeLibrary(told(m_1="Donut neon.")), size=(120, 15)) as session:
        await session.search("donut")
        await session.press("enter", "n", "m", "escape")
        reader = session.browser.reader
        assert (session.focus, session.shown) == ("reader", "rocket-1")
        assert (reader.hit_number, reader.hit_count) == (2, 2)


async def test_one_list_leads_to_the_next_and_back_step_by_step(browse: Browse) -> None:
    async with browse(FakeLibrary(HARBOURS), size=(80, 24)) as session:
        await session.press("m", "j", "j", "enter", "m")
        assert "Like: The Salt Road" in top(session)
        await session.press("escape", "escape")
        assert "Like: Glass Harbour" in top(session)
        assert session.browser.films.cursor_id == "film:salt-road-1974"
        await session.press("escape")
        assert session.browser.films.cursor_id == "film:glass-harbour-1998"
        assert session.browser.ladder.at_the_top


async def test_the_same_film_has_a_key_of_its_own(browse: Browse) -> None:
    async with browse() as session:
        session.browser.films.select("rocket-1")
        await session.press("M")
        assert listed(session) == ["film:red-rocket-2021"]
        assert session.shown == "rocket-2"
        assert "same film" in top(session)


async def test_none_like_it_is_said_and_nothing_else_changes(browse: Browse) -> None:
    async with browse(notifications=True) as session:
        await session.press("j")
        before = session.browser.films.standing
        await session.press("m")
        assert session.browser.films.standing == before
        assert not session.browser.similar.active
        assert any(
            "No review of another film is like this" in line for line in screen_lines(session.app)
        )


async def test_while_typing_m_is_a_letter(browse: Browse) -> None:
    async with browse(FakeLibrary(HARBOURS)) as session:
        await session.search("mM")
        assert session.browser.bar.text == "mM"
        assert not session.browser.similar.active
        await session.press("escape", "escape", "enter", "ctrl+f")
        await session.type("m")
        assert session.browser.find_bar.finding
        assert not session.browser.similar.active


async def test_who_types_on_before_the_answer_goes_on_typing(browse: Browse) -> None:
    async with browse(FakeLibrary(HARBOURS)) as session:
        session.library.gate.clear()
        await session.pilot.press("m", "/")
        session.library.gate.set()
        await session.settle()
        assert session.browser.similar.active
        assert session.focus == "query"
        await session.type("boat")
        assert session.browser.bar.text == "boat"
        assert not session.browser.similar.active


async def test_a_search_leaves_the_similar_ones_behind(browse: Browse) -> None:
    async with browse(FakeLibrary(HARBOURS)) as session:
        await session.press("m")
        await session.search("donut")
        assert session.browser.films.cursor_id == "film:red-rocket-2021"
        assert "Films" in top(session)
        await session.press("escape", "escape")
        assert session.browser.ladder.at_the_top
        assert len(listed(session)) == 6


async def test_jumping_to_a_film_leaves_them_too(browse: Browse) -> None:
    async with browse(FakeLibrary(HARBOURS)) as session:
        await session.press("m")
        session.browser.jump_to_film("m-1931")
        await session.settle()
        assert session.browser.films.cursor_id == "film:m-1931"
        assert not session.browser.similar.active


async def test_similar_ones_are_not_sorted(browse: Browse) -> None:
    async with browse(FakeLibrary(HARBOURS)) as session:
        await session.press("m", "s")
        assert session.focus == "films"


async def test_a_late_answer_is_never_shown(browse: Browse) -> None:
    async with browse(FakeLibrary(HARBOURS)) as session:
        session.library.gate.clear()
        await session.pilot.press("m", "/", *"donut")
        session.library.gate.set()
        await session.settle()
        assert session.browser.films.cursor_id == "film:red-rocket-2021"
        assert not session.browser.similar.active


async def test_a_search_that_it_overtook_is_made_good_on_the_way_back(browse: Browse) -> None:
    async with browse(FakeLibrary(HARBOURS)) as session:
        session.library.gate.clear()
        await session.pilot.press("/", *"boat", "escape", "m")
        session.library.gate.set()
        await session.settle()
        assert session.browser.similar.active
        await session.press("escape")
        assert "3 reviews · 3 films" in screen_lines(session.app)[1]
        assert len(listed(session)) == 3


async def test_a_new_generation_lists_them_anew_with_the_cursor_kept(browse: Browse) -> None:
    async with browse(FakeLibrary(HARBOURS)) as session:
        await session.press("m", "j", "j")
        session.library.publish(tuple(one for one in HARBOURS if one.id != "ferry-1"))
        session.browser.updating.refresh()
        await session.settle()
        assert session.browser.films.cursor_id == "film:salt-road-1974"
        assert "film:night-ferry-2011" not in listed(session)
        await session.press("escape")
        assert session.browser.films.cursor_id == "film:glass-harbour-1998"
        assert len(listed(session)) == 5


async def test_the_way_back_also_leads_through_lists_of_an_older_generation(browse: Browse) -> None:
    async with browse(FakeLibrary(HARBOURS)) as session:
        await session.search("harbour")
        await session.press("escape", "m", "j", "j", "m")
        session.library.publish(tuple(one for one in HARBOURS if one.id != "m-2"))
        session.browser.updating.refresh()
        await session.settle()
        assert len(session.browser.searching.matching("m-1931")) == 0
        await session.press("escape")
        assert "Like: Glass Harbour" in top(session)
        assert session.browser.films.cursor_id == "film:salt-road-1974"
        assert "film:m-1931" not in listed(session)
        await session.press("escape")
        assert "3 reviews · 3 films" in screen_lines(session.app)[1]


async def test_when_the_review_is_gone_the_list_goes_back(browse: Browse) -> None:
    async with browse(FakeLibrary(HARBOURS)) as session:
        await session.press("m")
        session.library.publish(HARBOURS[1:])
        session.browser.updating.refresh()
        await session.settle()
        assert not session.browser.similar.active
        assert len(listed(session)) == 5


async def test_when_the_review_is_gone_what_is_being_read_is_left_alone(browse: Browse) -> None:
    async with browse(FakeLibrary(HARBOURS)) as session:
        await session.press("enter", "m", "enter", "z")
        session.library.publish(HARBOURS[1:])
        session.browser.updating.refresh()
        await session.settle()
        assert not session.browser.similar.active
        assert (session.focus, session.shown) == ("reader", "ferry-1")
        assert session.browser.arrangement.alone
