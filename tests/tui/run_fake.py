"""The browser on the fake library as a program of its own, for tests in a real terminal.

Arguments: ``crash`` makes the key ``s`` raise an error; ``plain`` is --no-color.
"""

from __future__ import annotations

import sys

from index.settings import Settings
from tests.tui.fake_library import FakeLibrary
from tui.app import run
from tui.commands.searching import Sort


def _crash(*_: object) -> None:
    raise RuntimeError("a made-up error")


if __name__ == "__main__":
    if "crash" in sys.argv:
        Sort.run = _crash  # type: ignore[method-assign, assignment]
    sys.exit(run(FakeLibrary(), Settings(), no_color="plain" in sys.argv))  # type: ignore[arg-type]
