"""The list of checked files: a pane that paints what is in sight and keeps a cursor by path."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from index.model import Checked
from tui.check_rows import Entry, Heading, Line, pieces
from tui.looks import Looks
from tui.scrolling import hold


class CheckList(ScrollView, can_focus=True, inherit_bindings=False):
    """Shows lines and a cursor on one of the files. Which keys move it is for the screen to say."""

    class Moved(Message):
        """The cursor is on another file."""

    class Opened(Message):
        """The file under the cursor is to be read."""

    DEFAULT_CSS = """
    CheckList { overflow-x: hidden; overflow-y: scroll; scrollbar-size-vertical: 1; }
    CheckList > .check-list--heading { color: $primary; text-style: bold; }
    CheckList > .check-list--count { color: $foreground 55%; }
    CheckList > .check-list--name { color: $foreground; }
    CheckList > .check-list--film { color: $foreground 85%; }
    CheckList > .check-list--faint { color: $foreground 55%; }
    CheckList > .check-list--read { color: $success; }
    CheckList > .check-list--warned { color: $warning; }
    CheckList > .check-list--skipped { color: $foreground 55%; }
    CheckList > .check-list--failed { color: $error; }
    CheckList > .check-list--cursor {
        background: $block-cursor-background;
        text-style: $block-cursor-text-style;
    }
    CheckList:nocolor > .check-list--faint { text-style: dim; }
    CheckList:nocolor > .check-list--count { text-style: dim; }
    CheckList:nocolor > .check-list--cursor { text-style: reverse; }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        f"check-list--{look}"
        for look in (
            *("heading", "count", "name", "film", "faint"),
            *("read", "warned", "skipped", "failed", "cursor"),
        )
    }
    ALLOW_SELECT = False

    def __init__(self) -> None:
        super().__init__(id="check-list")
        self._lines: Sequence[Line] = ()
        self._cursor = -1
        self._empty = ""
        self._looks = Looks(self, "check-list")

    def show(self, lines: Sequence[Line], *, keep: bool = True, empty: str = "") -> None:
        """List these lines; `keep` the cursor on its file or the nearest line, or go to the top."""
        before = self.file if keep else None
        self._cursor = self._cursor if keep else 0
        self._lines, self._empty = lines, empty
        hold(self, Size(self._room.width, len(lines)))
        again = [
            at
            for at, line in enumerate(lines)
            if isinstance(line, Entry) and before and _same(line.file, before)
        ]
        near = min(again, key=lambda at: abs(at - self._cursor), default=max(0, self._cursor))
        self._cursor = -1
        self._go(min(near, len(lines) - 1), 1)
        self.refresh()
        self.post_message(self.Moved())

    @property
    def file(self) -> Checked | None:
        """The file under the cursor, None where there is none."""
        line = self._lines[self._cursor] if 0 <= self._cursor < len(self._lines) else None
        return line.file if isinstance(line, Entry) else None

    def move(self, delta: int) -> None:
        """So many files down, or up where negative."""
        step = 1 if delta > 0 else -1
        for _ in range(abs(delta)):
            self._go(self._cursor + step, step)
        self.post_message(self.Moved())

    def page(self, delta: int) -> None:
        self.move(delta * max(1, self._room.height - 2))

    def top(self) -> None:
        self._go(0, 1)
        self.scroll_to(y=0, animate=False, force=True)
        self.post_message(self.Moved())

    def bottom(self) -> None:
        self._go(len(self._lines) - 1, -1)
        self.post_message(self.Moved())

    def next_heading(self, delta: int) -> None:
        """To the first file of the next or the previous heading."""
        heads = [at for at, line in enumerate(self._lines) if isinstance(line, Heading)]
        before = [at for at in heads if at < self._cursor - 1]
        after = [at for at in heads if at > self._cursor]
        wanted = after[:1] if delta > 0 else before[-1:]
        if wanted:
            self._go(wanted[0], 1)
            self.post_message(self.Moved())

    def _go(self, at: int, step: int) -> None:
        """Put the cursor on the first file from line `at` on; it stays where there is none."""
        while 0 <= at < len(self._lines) and isinstance(self._lines[at], Heading):
            at += step
        if not 0 <= at < len(self._lines):
            return
        self.refresh_line(self._cursor)
        self._cursor = at
        self.refresh_line(at)
        top, height = self.scroll_offset.y, self._room.height
        above = at - 1 if isinstance(self._lines[at - 1], Heading) and at else at
        if above < top:
            self.scroll_to(y=above, animate=False, force=True)
        elif height and at >= top + height:
            self.scroll_to(y=at - height + 1, animate=False, force=True)

    @property
    def _room(self) -> Size:
        return self.scrollable_content_region.size

    def on_resize(self) -> None:
        hold(self, Size(self._room.width, len(self._lines)))
        self._go(self._cursor, 1)

    def on_click(self, event: events.Click) -> None:
        cell = event.get_content_offset(self)
        at = cell.y + self.scroll_offset.y if cell is not None else -1
        if 0 <= at < len(self._lines) and isinstance(self._lines[at], Entry):
            again = at == self._cursor
            self._go(at, 1)
            self.post_message(self.Opened() if again else self.Moved())

    def notify_style_update(self) -> None:
        super().notify_style_update()
        self._looks.forget()

    def render_line(self, y: int) -> Strip:
        room, at = self._room.width, y + self.scroll_offset.y
        base = self._looks.base
        if not self._lines and y == 1:
            return Strip([Segment(f"  {self._empty}", self._looks.of("faint"))]).adjust_cell_length(
                room, base
            )
        if at >= len(self._lines):
            return Strip.blank(room, base)
        laid = self._looks.of("cursor") if at == self._cursor else None
        segments = []
        for piece in pieces(self._lines[at], room):
            style = self._looks.of(piece.look)
            if laid:
                # The cursor's own colours, but the mark keeps the one that says its class.
                style = style + Style(bgcolor=laid.bgcolor, bold=laid.bold, reverse=laid.reverse)
            segments.append(Segment(piece.text, style))
        return Strip(segments).adjust_cell_length(room, laid or base)


def _same(one: Checked, other: Checked) -> bool:
    return (one.root, one.path) == (other.root, other.path)
