"""The place kept over a restart: one small JSON file in the state folder."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec import Struct, ValidationError, convert, to_builtins

if TYPE_CHECKING:
    from tui.browser import Browser

_LIBRARIES_KEPT = 50


class Place(Struct, frozen=True):
    """Where a person was in one library.

    `review` and `at` (character offset in its text) are what the reader showed;
    `cursor` is the list's, `unfolded` are films; `split` and `measure` are cells,
    0 for the default.
    """

    review: str | None = None
    at: int | None = None
    cursor: str | None = None
    unfolded: tuple[str, ...] = ()
    sort: str = "title"
    split: int = 0
    measure: int = 0


def return_to(place: Place, browser: Browser) -> None:
    """Show a browser just opened as it was left."""
    for film_id in place.unfolded:
        if browser.films.select(f"film:{film_id}"):
            browser.films.unfold()
    if place.unfolded:
        browser.films.top()
    if place.cursor:
        browser.films.select(place.cursor)
    if place.review:
        browser.reading.show(place.review, place=place.at)


class Places:
    """All libraries' places by the library's key, and the theme chosen, in one file."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "places.json"

    def load(self, key: str) -> Place:
        """The place in this library; the beginning where none is known or the file is broken."""
        try:
            return convert(self._all()["libraries"].get(key, {}), Place)
        except ValidationError:
            return Place()

    def save(self, key: str, place: Place) -> None:
        """Write it whole or not at all. A folder that can't be written keeps no place."""
        state = self._all()
        libraries = state["libraries"]
        libraries.pop(key, None)
        libraries[key] = to_builtins(place)
        state["libraries"] = dict(list(libraries.items())[-_LIBRARIES_KEPT:])
        self._write(state)

    def theme(self, *, over: str) -> str | None:
        """The theme chosen while the settings said `over`, None where none was."""
        theme = self._all()["theme"]
        return theme.get("chosen") if theme.get("over") == over else None

    def keep_theme(self, chosen: str, *, over: str) -> None:
        """Keep a choice of theme until the settings say another than `over`."""
        self._write(self._all() | {"theme": {"chosen": chosen, "over": over}})

    def _write(self, state: dict[str, Any]) -> None:
        draft = self._file.with_name(f"{self._file.name}.{os.getpid()}")
        try:
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            draft.write_text(json.dumps(state), encoding="utf-8")
            draft.replace(self._file)
        except OSError:
            with suppress(OSError):
                draft.unlink(missing_ok=True)

    def _all(self) -> dict[str, Any]:
        """The file's mappings; empty ones where it is missing or broken."""
        try:
            state = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            state = {}
        known = state if isinstance(state, dict) else {}
        parts = {name: known.get(name) for name in ("libraries", "theme")}
        return {name: part if isinstance(part, dict) else {} for name, part in parts.items()}
