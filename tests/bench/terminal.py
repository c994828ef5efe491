"""A program in a pseudo-terminal, with the time at which it last sent something."""

from __future__ import annotations

import os
import pty
import select
import signal
import struct
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from fcntl import ioctl
from pathlib import Path
from termios import TIOCSCTTY, TIOCSWINSZ
from types import TracebackType
from typing import Final, Self

import pyte

COLUMNS: Final = 120
LINES: Final = 40
LIMIT_S: Final = 30.0
"""So long it may take until something is shown."""


def environment(home: Path) -> dict[str, str]:
    """This process's, with a terminal of many colours and the folders of a person in `home`."""
    folders = {f"XDG_{name}_HOME": str(home / name) for name in ("CACHE", "STATE", "CONFIG")}
    return {**os.environ, "TERM": "xterm-256color", "COLORTERM": "truecolor", **folders}


class Terminal:
    """Runs a program until it is closed. Times are those of `time.perf_counter`, in seconds.

    `started` is when the process was, `last` when bytes last came from it.
    """

    def __init__(self, arguments: Sequence[str], environment: Mapping[str, str]) -> None:
        self._master, slave = pty.openpty()
        ioctl(slave, TIOCSWINSZ, struct.pack("HHHH", LINES, COLUMNS, 0, 0))
        self.started = self.last = time.perf_counter()
        self._process = subprocess.Popen(
            arguments,
            stdin=slave,
            stdout=slave,
            stderr=slave,
            env=environment,
            start_new_session=True,
            # Its terminal, so that it ends with this process however that ends.
            preexec_fn=lambda: ioctl(0, TIOCSCTTY, 0),  # noqa: PLW1509 (no threads here)
        )
        os.close(slave)
        self._screen = pyte.Screen(COLUMNS, LINES)
        self._stream = pyte.ByteStream(self._screen)
        self._unread = b""

    def send(self, keys: bytes) -> float:
        """Press keys; when that was."""
        pressed = time.perf_counter()
        os.write(self._master, keys)
        return pressed

    def receive(self, seconds: float) -> bool:
        """Wait at most so long for the next bytes; whether some came."""
        if not select.select([self._master], [], [], max(0.0, seconds))[0]:
            return False
        self._unread += os.read(self._master, 1 << 20)
        self.last = time.perf_counter()
        return True

    def settle(self, quiet: float, limit: float = LIMIT_S) -> float:
        """Wait until nothing came for `quiet` seconds; when the last bytes before did."""
        end = time.perf_counter() + limit
        while self.receive(quiet):
            if time.perf_counter() > end:
                raise TimeoutError("It never rests.")
        return self.last

    def rest(self, seconds: float) -> None:
        """Let it run for so long."""
        end = time.perf_counter() + seconds
        while (left := end - time.perf_counter()) > 0:
            self.receive(left)

    def until(self, shown: Callable[[bytes], bool], limit: float = LIMIT_S) -> float:
        """Wait until what came since the last look at the screen is as wanted; when it was."""
        end = time.perf_counter() + limit
        while not shown(self._unread):
            if not self.receive(end - time.perf_counter()):
                raise TimeoutError("\n".join(self.screen()))
        return self.last

    def screen(self) -> list[str]:
        """The lines as they are shown now."""
        unread, self._unread = self._unread, b""
        self._stream.feed(unread)
        return list(self._screen.display)

    def close(self) -> None:
        if self._process.poll() is None:
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        os.close(self._master)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
