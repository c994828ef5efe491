"""A browser in memory that tests drive by keys, and that says when it has come to rest."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

from textual.pilot import Pilot

from index.settings import Settings
from tests.tui.fake_library import FakeLibrary
from tui.app import MatineeApp
from tui.browser import Browser


class Session:
    """An app under test with the library that it shows."""

    def __init__(self, app: MatineeApp, pilot: Pilot[int], library: FakeLibrary) -> None:
        self.app = app
        self.pilot = pilot
        self.library = library

    @property
    def browser(self) -> Browser:
        return self.app.browser

    @property
    def shown(self) -> str | None:
        """The id of the review in the reader."""
        review = self.browser.reading.review
        return review.id if review else None

    @property
    def focus(self) -> str | None:
        focused = self.app.focused
        return focused.id if focused else None

    async def press(self, *keys: str) -> None:
        """Press keys one after the other, coming to rest after each."""
        for key in keys:
            await self.pilot.press(key)
            await self.settle()

    async def type(self, text: str) -> None:
        """Type a text, coming to rest after its last letter."""
        await self.pilot.press(*(_KEYS.get(letter, letter) for letter in text))
        await self.settle()

    async def settle(self) -> None:
        """Wait until the search thread is idle and every message has been handled."""
        await self.pilot.pause()
        await asyncio.to_thread(self.browser.searching.thread.idle.wait)
        await self.pilot.pause()

    async def search(self, text: str) -> None:
        await self.press("slash")
        await self.type(text)


_KEYS = {" ": "space", "-": "minus", ":": "colon", "'": "apostrophe"}

Browse = Callable[..., AbstractAsyncContextManager[Session]]


@asynccontextmanager
async def browsing(
    library: FakeLibrary | None = None,
    *,
    size: tuple[int, int] = (120, 24),
    settings: Settings | None = None,
    rest: float = 0,
    notifications: bool = False,
    **options: Any,
) -> AsyncIterator[Session]:
    library = library or FakeLibrary()
    app = MatineeApp(
        library,  # type: ignore[arg-type]
        settings or Settings(),
        rest=rest,
        blink=False,
        **options,
    )
    async with app.run_test(size=size, notifications=notifications) as pilot:
        session = Session(app, pilot, library)
        await pilot.pause()
        await app.browser.updating.building.finished()
        await session.settle()
        yield session
