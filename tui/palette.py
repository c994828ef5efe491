"""What the command palette offers: the commands that make sense now, films, and themes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.content import Content

from tui.card import film_name
from tui.cells import plain
from tui.commands import COMMANDS
from tui.commands.keys import shown
from tui.counted import counted
from tui.find import fold

if TYPE_CHECKING:
    from tui.browser import Browser

_MOST_FILMS = 30


class Offer(NamedTuple):
    title: str
    help: str
    run: Callable[[], None]


class MatineeProvider(Provider):
    """Offers commands first, then films to jump to; all names are shown as plain text."""

    @property
    def _browser(self) -> Browser | None:
        from tui.browser import Browser

        return self.screen if isinstance(self.screen, Browser) else None

    def _commands(self, browser: Browser, *, moving: bool = True) -> Iterator[Offer]:
        for command in COMMANDS:
            if command.id == "palette" or not browser.offers(command):
                continue
            if command.group == "Move" and not moving:
                continue
            keys = ", ".join(shown(key) for key in browser.keys[command.id])
            title = f"{command.title}  ({keys})" if keys else command.title
            yield Offer(title, command.help(), partial(browser.run_command, command))
        for theme in ("matinee-dark", "matinee-light"):
            yield Offer(f"Theme: {theme}", "Other colours", partial(browser.choose_theme, theme))
        yield Offer("Theme: all", "All themes that there are", browser.app.search_themes)

    async def discover(self) -> Hits:
        if (browser := self._browser) is not None:
            for offer in self._commands(browser, moving=False):
                yield DiscoveryHit(Content(offer.title), offer.run, offer.title, offer.help)

    async def search(self, query: str) -> Hits:
        browser = self._browser
        if browser is None:
            return
        matcher = self.matcher(query)
        for offer in self._commands(browser):
            if (score := matcher.match(offer.title)) > 0:
                yield Hit(score, matcher.highlight(offer.title), offer.run, offer.title, offer.help)
        for hit in self._films(browser, query):
            yield hit

    def _films(self, browser: Browser, query: str) -> Iterator[Hit]:
        """Films whose title holds what was typed, accents aside: a look at each, nothing fuzzy."""
        snapshot = browser.snapshot
        if snapshot is None:
            return
        wanted = fold(plain(query))
        found = 0
        for film in snapshot.films:
            at = fold(film.title).find(wanted)
            if at < 0:
                continue
            title = film_name(film)
            yield Hit(
                0.9 if at == 0 else 0.4,
                Content(title),
                partial(browser.jump_to_film, film.id),
                title,
                counted(film.count, "review"),
            )
            found += 1
            if found == _MOST_FILMS:
                return
