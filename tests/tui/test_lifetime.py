"""The program in a real terminal: however it ends, the terminal is left clean."""

from __future__ import annotations

import os
import re
import signal
import sys
from pathlib import Path
from typing import Any

import pexpect
import pytest

from index.settings import folders

PROJECT = Path(__file__).parent.parent.parent
PATIENCE = 30
RESTORED = (b"\x1b[?1049l", b"\x1b[?25h", b"\x1b[?1000l", b"\x1b[?1006l", b"\x1b[?2004l")
"""Main screen, cursor, no mouse reports, no bracketed paste."""
COLOUR = re.compile(rb"(?:3[0-9]|4[0-9]|9[0-7]|10[0-7])")


class Terminal:
    """The browser on the fake library in a pseudo-terminal of 80 x 24."""

    def __init__(self, *arguments: str, **environment: str) -> None:
        self.sent = b""
        self.child: Any = pexpect.spawn(
            sys.executable,
            ["-m", "tests.tui.run_fake", *arguments],
            cwd=str(PROJECT),
            env={**os.environ, "TERM": "xterm-256color", "COLORTERM": "truecolor", **environment},
            dimensions=(24, 80),
            timeout=PATIENCE,
        )
        self.child.logfile_read = self
        self.child.expect(b"Glass Harbour")
        self.child.expect(b"Ellen Voss|ctrl\\+p")

    def write(self, data: bytes) -> None:
        self.sent += data

    def flush(self) -> None:
        pass

    def status(self) -> int:
        """Wait for the end; the exit status."""
        self.child.expect(pexpect.EOF)
        self.child.close()
        assert self.child.signalstatus is None
        return int(self.child.exitstatus)

    def colours(self) -> set[bytes]:
        """The colour sequences that were sent."""
        styles = re.findall(rb"\x1b\[([0-9;:]*)m", self.sent)
        return {
            style
            for style in styles
            if any(COLOUR.fullmatch(code) for code in re.split(rb"[;:]", style))
        }


def assert_restored(terminal: Terminal) -> None:
    last = terminal.sent[terminal.sent.rindex(b"\x1b[?1049l") - 200 :]
    for sequence in RESTORED:
        assert sequence in last


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_ends_it_cleanly_and_quietly(number: signal.Signals) -> None:
    terminal = Terminal()
    terminal.child.kill(number)
    assert terminal.status() == 128 + number
    assert_restored(terminal)
    assert terminal.sent.split(b"\x1b[?1049l")[-1].strip(b"\x1b[?0123456789hl\r\n") == b""
    assert (folders().state / "places.json").exists(), "the place is kept"


def test_quitting_leaves_it_clean() -> None:
    terminal = Terminal()
    terminal.child.send("q")
    assert terminal.status() == 0
    assert_restored(terminal)


def test_a_closed_terminal_ends_it() -> None:
    terminal = Terminal()
    terminal.child.ptyproc.fileobj.close()
    terminal.child.closed = terminal.child.ptyproc.closed = True
    _, status = os.waitpid(terminal.child.pid, 0)
    assert os.waitstatus_to_exitcode(status) == 128 + signal.SIGHUP


def test_an_error_of_its_own_is_one_line_that_names_the_log() -> None:
    terminal = Terminal("crash")
    terminal.child.send("s")
    assert terminal.status() == 2
    assert_restored(terminal)
    said = terminal.sent.split(b"\x1b[?1006l")[-1].decode()
    assert said.count("\n") == 1
    assert "Traceback" not in terminal.sent.decode("utf-8", "replace")
    log = Path(said.rsplit(" ", 1)[-1].strip())
    assert "a made-up error" in log.read_text()


@pytest.mark.parametrize(("argument", "no_color"), [("plain", ""), ("", "1")])
def test_not_one_colour_sequence_is_sent(argument: str, no_color: str) -> None:
    terminal = Terminal(argument, NO_COLOR=no_color)
    child = terminal.child
    child.send("/donut\r")
    child.expect(b"1/2")
    child.send("n")
    child.expect(b"2/2")
    child.send("s")
    child.expect(b"Sort films by")
    child.send("q?")
    child.expect(b"Help")
    child.send("q\x10")
    child.expect(b"Search for commands")
    child.send("\x11")
    assert terminal.status() == 0
    assert terminal.colours() == set()
    assert b"\x1b[7m" in terminal.sent or b"\x1b[1;7m" in terminal.sent


def test_with_colours_there_are_some() -> None:
    terminal = Terminal(NO_COLOR="")
    terminal.child.send("q")
    assert terminal.status() == 0
    assert terminal.colours()


def test_what_is_typed_in_one_burst_lands_in_the_bar() -> None:
    terminal = Terminal()
    terminal.child.send("/donut\r")
    terminal.child.expect(b"1/2")
    terminal.child.send("\x11")
    assert terminal.status() == 0


def test_the_editor_gets_the_terminal_and_the_line(tmp_path: Path) -> None:
    editor = tmp_path / "nano"
    editor.write_text('#!/bin/sh\necho "editing $1 $2 on $(test -t 0 && echo a terminal)"\n')
    editor.chmod(0o755)
    terminal = Terminal(VISUAL=str(editor))
    terminal.child.send("\r")
    terminal.child.expect(b"esc")
    terminal.child.send("e")
    terminal.child.expect(rb"editing \+\d+ /library/glass-1.txt on a terminal")
    terminal.child.expect(b"Glass Harbour")
    terminal.child.send("\x11")
    assert terminal.status() == 0


def test_ctrl_z_stops_it_and_fg_brings_it_back() -> None:
    terminal = Terminal()
    terminal.child.send("\x1a")
    terminal.child.expect_exact(b"\x1b[?1049l")
    _, status = os.waitpid(terminal.child.pid, os.WUNTRACED)
    assert os.WIFSTOPPED(status)
    terminal.child.kill(signal.SIGCONT)
    terminal.child.expect(b"Glass Harbour")
    terminal.child.send("q")
    assert terminal.status() == 0


@pytest.mark.parametrize("end", ["q", signal.SIGTERM, signal.SIGHUP])
def test_a_builder_ends_with_the_screen(tmp_path: Path, end: str | signal.Signals) -> None:
    number = tmp_path / "builder"
    terminal = Terminal("slow", BUILDER=str(number))
    terminal.child.expect("reading 3/9")
    if isinstance(end, str):
        terminal.child.send(end)
    else:
        terminal.child.kill(end)
    assert terminal.status() == (0 if isinstance(end, str) else 128 + end)
    assert_restored(terminal)
    after = terminal.sent.split(b"\x1b[?1049l")[-1]
    assert after.strip(b"\x1b[?0123456789hl\r\n") == b"", "nothing is said"
    with pytest.raises(ProcessLookupError):
        os.kill(int(number.read_text()), 0)
