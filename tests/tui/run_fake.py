"""The browser on the fake library as a program of its own, for tests in a real terminal.

Arguments: ``crash`` makes the key ``s`` raise an error; ``plain`` is --no-color;
``slow`` has a builder that writes its process number to the file BUILDER and never ends.
"""

from __future__ import annotations

import sys

from index.settings import Settings
from tests.tui.fake_library import FakeLibrary
from tui.app import run
from tui.commands.searching import Sort


def _crash(*_: object) -> None:
    raise RuntimeError("a made-up error")


class SlowLibrary(FakeLibrary):
    def build_command(self, *, rebuild: bool = False) -> list[str]:
        program = (
            "import os, time; file = open(os.environ['BUILDER'], 'w');"
            "file.write(str(os.getpid())); file.close();"
            'print(\'{"stage": "reading", "done": 3, "total": 9}\', flush=True);'
            "time.sleep(600)"
        )
        return [sys.executable, "-S", "-c", program]


if __name__ == "__main__":
    if "crash" in sys.argv:
        Sort.run = _crash  # type: ignore[method-assign, assignment]
    library = SlowLibrary() if "slow" in sys.argv else FakeLibrary()
    sys.exit(run(library, Settings(), no_color="plain" in sys.argv))  # type: ignore[arg-type]
