"""From process start to the first film title on a pseudo-terminal, against a bare Textual app.

``python -m tests.bench.start [STARTS] [-- LIBRARY]``: medians of alternating
starts, with a ready index. The bare app has an Input, a list and a footer.
"""

from __future__ import annotations

import os
import pty
import select
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import time
from fcntl import ioctl
from pathlib import Path
from termios import TIOCSWINSZ

BARE = """
from textual.app import App
from textual.widgets import Footer, Input, Label, ListItem, ListView

class Bare(App):
    BINDINGS = [("q", "quit", "quit")]
    def compose(self):
        yield Input()
        yield ListView(*(ListItem(Label(f"Title {n}")) for n in range(30)))
        yield Footer()

Bare().run()
"""
MATINEE = "from tui.cli import main; main()"
LIMIT_S = 30.0


def seconds_until(shown: bytes, arguments: list[str], environment: dict[str, str]) -> float:
    """Process start to `shown` on the screen."""
    master, slave = pty.openpty()
    ioctl(slave, TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
    started = time.perf_counter()
    process = subprocess.Popen(
        arguments, stdin=slave, stdout=slave, stderr=slave, env=environment, start_new_session=True
    )
    os.close(slave)
    seen = b""
    try:
        while shown not in seen:
            left = LIMIT_S - (time.perf_counter() - started)
            if left < 0 or not select.select([master], [], [], left)[0]:
                raise TimeoutError(f"{shown!r} was not shown: {seen[-500:]!r}")
            seen += os.read(master, 65536)
        return time.perf_counter() - started
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        os.close(master)


def main() -> None:
    starts = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    with tempfile.TemporaryDirectory() as home:
        environment = {
            **os.environ,
            "TERM": "xterm-256color",
            "COLORTERM": "truecolor",
            **{f"XDG_{name}_HOME": str(Path(home, name)) for name in ("CACHE", "STATE", "CONFIG")},
        }
        matinee = [sys.executable, "-P", "-c", MATINEE, *sys.argv[3:]]
        listed = subprocess.run(
            [*matinee[:4], "films", *(f"--library={path}" for path in sys.argv[3:])],
            capture_output=True,
            text=True,
            env=environment,
            check=True,
        )
        title = listed.stdout.splitlines()[0].split(" (")[0][:12].encode()
        bare, ours = [], []
        for _ in range(starts):
            bare.append(seconds_until(b"Title 3", [sys.executable, "-P", "-c", BARE], environment))
            ours.append(seconds_until(title, matinee, environment))
    for name, times in (("bare Textual app", bare), ("matinee", ours)):
        print(f"{name:<17} median {statistics.median(times) * 1000:6.0f} ms  of {len(times)}")
    print(f"ratio {statistics.median(ours) / statistics.median(bare):.2f}")


if __name__ == "__main__":
    main()
