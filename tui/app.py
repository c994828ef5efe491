"""The application: theme, signals, errors, and the way in and out."""

from __future__ import annotations

import gc
import os
import signal
import subprocess
import sys
import threading
from io import StringIO
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, ClassVar

from rich.console import RenderableType
from textual.app import App, SuspendNotSupported
from textual.theme import Theme

from tui import crash
from tui.browser import Browser
from tui.clipboard import copy_to_desktop
from tui.commands import COMMANDS
from tui.commands.keys import keymap
from tui.editor import editor_command
from tui.place import Places
from tui.plain import Plain, wants_plain
from tui.themes import DEFAULTS, THEMES

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.command import Provider

    from index.library import Library
    from index.model import Review
    from index.settings import Settings

REST = 0.1
"""Seconds that the cursor rests on a review before it is shown."""
FAILED = 2
_GRACE = 2.0
"""Seconds until the process ends anyway, when the terminal is gone."""


def _palette() -> type[Provider]:
    from tui.palette import MatineeProvider

    return MatineeProvider


class MatineeApp(App[int]):
    """A library on a screen."""

    TITLE = "Matinee"
    CSS_PATH = "matinee.tcss"
    COMMANDS: ClassVar[set[type[Provider] | Callable[[], type[Provider]]]] = {_palette}

    def __init__(
        self,
        library: Library,
        settings: Settings,
        *,
        query: str = "",
        no_color: bool = False,
        rest: float = REST,
        blink: bool = True,
    ) -> None:
        kept = os.environ.get("NO_COLOR")
        super().__init__()
        if kept is not None:
            # Textual takes it out of the environment; the editor is to see it.
            os.environ["NO_COLOR"] = kept
        self.no_color = wants_plain(no_color)
        if self.no_color:
            self._filters = [Plain()]
        self.library = library
        self.settings = settings
        self.query_at_start = query
        self.error_log: Path | None = None
        self._ended = False
        self._command_keys = keymap(COMMANDS, settings.keys)
        self._places = Places(settings.folders.state)
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = self._theme_wanted()
        self.browser = Browser(
            library,
            self._command_keys,
            self._places.load(library.key),
            measure=settings.measure,
            rest=rest,
            blink=blink,
        )

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return DEFAULTS

    def get_default_screen(self) -> Browser:
        return self.browser

    def on_mount(self) -> None:
        self._listen_to_signals()
        self.theme_changed_signal.subscribe(self, self._keep_theme)
        self.app_resume_signal.subscribe(self, self._paint_all)
        for problem in self._command_keys.problems:
            self.notify(problem, severity="warning", markup=False, timeout=10)

    def _paint_all(self, _app: object) -> None:
        """Paint every cell: another program has had the terminal."""
        for widget in self.screen.walk_children():
            widget.refresh()
        self.screen.refresh(layout=True)

    # -- themes ------------------------------------------------------------------

    def _theme_wanted(self) -> str:
        """What was chosen in the palette, unless the settings have changed since; else theirs."""
        wanted = self.settings.theme
        chosen = self._places.theme(over=wanted)
        for name in (chosen, f"matinee-{wanted}", wanted):
            if name in self.available_themes:
                return name
        return "matinee-dark"

    def _keep_theme(self, theme: Theme) -> None:
        self._places.keep_theme(theme.name, over=self.settings.theme)

    def keep_memory(self) -> None:
        """Spare the collector what is here to stay: walking it would make a letter wait."""
        if not self.is_headless:
            gc.freeze()

    # -- what goes out of the program -------------------------------------------------

    def copy_to_clipboard(self, text: str) -> None:
        """Through the terminal (OSC 52), and to the desktop's clipboard where there is one."""
        clean = text.encode("utf-8", "replace").decode("utf-8")
        super().copy_to_clipboard(clean)
        if not self.is_headless:
            threading.Thread(target=copy_to_desktop, args=(clean,), daemon=True).start()

    def edit(self, review: Review, line: int) -> None:
        """Give the terminal to the person's editor until it ends."""
        root = Path(review.root)
        file = root if root.is_file() else root / review.path
        argv = editor_command(file, line, self.settings.editor or "")
        try:
            with self.suspend():
                done = subprocess.run(argv, check=False)  # noqa: S603 - the person's own editor
        except SuspendNotSupported:
            self.browser.say("There is no terminal for an editor here.", error=True)
        except OSError as error:
            reason = error.strerror or error
            self.browser.say(
                f"{argv[0]}: {reason}. Set VISUAL, EDITOR or the setting `editor`.", error=True
            )
        else:
            if done.returncode:
                self.browser.say(f"{argv[0]} ended with status {done.returncode}.", error=True)

    # -- the end --------------------------------------------------------------------

    def _listen_to_signals(self) -> None:
        """SIGTERM and SIGHUP end the program as quitting does."""
        if threading.current_thread() is threading.main_thread():
            for number in (signal.SIGTERM, signal.SIGHUP):
                signal.signal(number, self._on_signal)

    def _on_signal(self, number: int, _frame: FrameType | None) -> None:
        if number == signal.SIGHUP:
            # Writing to a terminal that is gone may block for good.
            last = threading.Timer(_GRACE, os._exit, (128 + number,))
            last.daemon = True
            last.start()
            self.browser.updating.building.kill()
        self.end_work()
        if self._loop is not None:
            self._loop.call_soon_threadsafe(self.exit, 128 + number)

    def end_work(self) -> None:
        """Keep the place and end the search thread."""
        if self._ended:
            return
        self._ended = True
        browser = self.browser
        self._places.save(self.library.key, browser.place())
        browser.searching.thread.close(timeout=0)

    async def action_quit(self) -> None:
        self.exit(0)

    async def on_unmount(self) -> None:
        self.end_work()
        await self.browser.updating.building.stop()

    def _handle_exception(self, error: Exception) -> None:
        """Write the details to a log file; `run` names it when the terminal is clean again."""
        self._return_code = FAILED
        if self._exception is None:
            self._exception = error
            self._exception_event.set()
            self.error_log = crash.log(error)
        self._close_messages_no_wait()

    def panic(self, *renderables: RenderableType) -> None:
        """Textual's way out for errors in its input thread, such as a terminal that is gone."""
        if sys.__stdin__ is not None and not sys.__stdin__.isatty():
            self._return_code = 128 + signal.SIGHUP
        elif self.error_log is None:
            self._return_code = FAILED
            self.error_log = crash.log(RuntimeError(_as_text(renderables)))
        self._close_messages_no_wait()


def _as_text(renderables: Sequence[RenderableType]) -> str:
    from rich.console import Console

    console = Console(file=StringIO(), width=100, no_color=True)
    for renderable in renderables:
        console.print(renderable)
    return console.file.getvalue() if isinstance(console.file, StringIO) else ""


def run(library: Library, settings: Settings, *, query: str = "", no_color: bool = False) -> int:
    """Open the browser on a library until the person leaves; the exit status.

    0, or 2 after an unexpected error, which is written to a log file named in one
    line on standard error; 128 and the signal's number where a signal ended it.
    """
    try:
        app = MatineeApp(library, settings, query=query, no_color=no_color)
        status = app.run()
        status, log = app.return_code if status is None else status, app.error_log
    except Exception as error:
        status, log = FAILED, crash.log(error)
    if log is None:
        return status or 0
    sys.stderr.write(f"Matinee ended because of an error of its own; details are in {log}\n")
    return FAILED
