"""One line with the keys that act now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len
from rich.segment import Segment
from textual import events
from textual.strip import Strip
from textual.widget import Widget

from tui.commands import COMMANDS
from tui.commands.base import Command
from tui.commands.keys import shown
from tui.commands.reading import Back, Copy
from tui.commands.window import Help, Palette

if TYPE_CHECKING:
    from tui.browser import Browser

_GAP = 2


class KeyLine(Widget):
    """The footer, read from the registry; a click on an entry runs it."""

    COMPONENT_CLASSES = {"key-line--key", "key-line--label"}  # noqa: RUF012 - as Textual has it

    def __init__(self, browser: Browser) -> None:
        super().__init__(id="key-line")
        self._browser = browser
        self._spots: list[tuple[int, int, type[Command]]] = []
        self._painted: object = None

    def tell(self) -> None:
        """Paint the line anew where other keys act than it says."""
        if self.is_attached and self._entries(self.size.width) != self._painted:
            self.refresh()

    def render_line(self, y: int) -> Strip:
        width = self.size.width
        if y:
            return Strip.blank(width, self.rich_style)
        self._painted = entries, last = self._entries(width)
        key_style = self.get_component_rich_style("key-line--key")
        label_style = self.get_component_rich_style("key-line--label")
        segments = [Segment(" ", self.rich_style)]
        self._spots = []
        at = 1
        for command, key in entries:
            length = _length(command, key)
            if command is last:
                segments.append(Segment(" " * (width - 1 - length - at), self.rich_style))
                at = width - 1 - length
            segments += [
                Segment(key, key_style),
                Segment(f" {command.label}", label_style),
                Segment(" " * _GAP, self.rich_style),
            ]
            self._spots.append((at, at + length, command))
            at += length + _GAP
        return Strip(segments).adjust_cell_length(width, self.rich_style)

    def _entries(self, width: int) -> tuple[list[tuple[type[Command], str]], type[Command] | None]:
        """The commands that fit, in the order declared; back, help and palette always do."""
        keys = self._browser.keys
        offered = [
            (command, key)
            for command in COMMANDS
            if command.label and self._offered(command) and (key := self._key(keys[command.id]))
        ]
        while offered and 2 + sum(_length(*one) + _GAP for one in offered) - _GAP > width:
            spare = [one for one in offered if one[0] not in (Back, Help, Palette)]
            offered.remove(spare[-1] if spare else offered[-1])
        last = offered[-1][0] if offered and offered[-1][0] is Palette else None
        return offered, last

    def _offered(self, command: type[Command]) -> bool:
        selecting = self._browser.selecting.active
        beside = command.group in ("Select", "Matinee") or command in (Copy, Back)
        return self._browser.offers(command) and (beside or not selecting)

    def _key(self, keys: tuple[str, ...]) -> str:
        """The first key that acts now: while typing no letter does."""
        typing = self._browser.typing or self._browser.finding
        acting = [key for key in keys if not (typing and (len(key) == 1 or key == "space"))]
        return shown(acting[0]) if acting else ""

    def on_click(self, event: events.Click) -> None:
        for start, end, command in self._spots:
            if start <= event.x < end:
                self._browser.run_command(command)
                return


def _length(command: type[Command], key: str) -> int:
    return cell_len(key) + 1 + cell_len(command.label)
