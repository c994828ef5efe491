"""From end to end: the installed program on its starter library in a real terminal, by keys."""

from __future__ import annotations

import os
import re
import sys
from typing import Any

import pexpect
import pyte
import pytest

from tests.conftest import PROJECT

PATIENCE = 60
PROGRAM = "from tui.cli import main; main()"
MODES = re.compile(rb"\x1b\[[<>=?][0-9;]*\$?[a-zA-Z]")
"""Mode sequences that the terminal of the test does not know."""


class Screen:
    """A terminal that can be looked at: what stands on it after what was sent so far."""

    def __init__(self, columns: int, rows: int, *arguments: str) -> None:
        self.screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self.screen)
        self.raw = b""
        self.child: Any = pexpect.spawn(
            sys.executable,
            ["-c", PROGRAM, *arguments],
            cwd=str(PROJECT),
            env={**os.environ, "TERM": "xterm-256color", "COLORTERM": "truecolor"},
            dimensions=(rows, columns),
            timeout=PATIENCE,
        )

    @property
    def text(self) -> str:
        return "\n".join(self.screen.display)

    def wait(self, pattern: str) -> re.Match[str]:
        """Wait until the screen shows this."""
        while not (match := re.search(pattern, self.text)):
            try:
                data = self.child.read_nonblocking(65536, timeout=PATIENCE)
            except (pexpect.TIMEOUT, pexpect.EOF):
                pytest.fail(f"never saw {pattern!r}:\n{self.text}")
            self.raw += data
            self._stream.feed(MODES.sub(b"", data))
        return match

    def press(self, keys: str) -> None:
        self.child.send(keys)

    def status(self) -> int:
        self.child.expect(pexpect.EOF)
        self.child.close()
        return int(self.child.exitstatus)


def test_find_read_step_sort_next_copy_back_quit() -> None:
    screen = Screen(80, 24, "--library", str(PROJECT / "seeds"))
    screen.wait(r"\d+ films · \d+ reviews")
    screen.press("/donut")
    screen.wait(r"[1-9]\d* reviews · [1-9]\d* films?")
    screen.wait(r"▾ \w+")
    screen.press("\r")
    count = int(screen.wait(r"─ 1/(\d+) ─")[1])
    assert count > 1
    screen.press("n")
    screen.wait(rf"─ 2/{count} ─")
    screen.press("N")
    screen.wait(rf"─ 1/{count} ─")
    screen.press("s")
    screen.wait("Sort films by")
    screen.press("j\r")
    screen.wait(r"title|next review")
    screen.press("]")
    screen.wait(r"─ \d+/\d+ ─|last review")
    screen.press("y")
    screen.wait(r"Copied the paragraph, [\d,]+ words")
    assert b"\x1b]52;c;" in screen.raw
    screen.press("\x1b")
    screen.wait("↵ read")
    screen.press("q")
    assert screen.status() == 0
    assert screen.raw.count(b"Traceback") == 0


def test_an_empty_folder_says_what_to_do(tmp_path: os.PathLike[str]) -> None:
    screen = Screen(200, 50, str(tmp_path))
    screen.wait("Nothing to read here yet")
    screen.press("q")
    assert screen.status() == 0
