"""Copying: through the terminal, and through the desktop's own tool when there is one."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping

_SECONDS = 2


def desktop_command(environment: Mapping[str, str] = os.environ) -> list[str] | None:
    """The argv that takes a text on its standard input into the clipboard, if there is one."""
    candidates: list[tuple[bool, list[str]]] = [
        (sys.platform == "darwin", ["pbcopy"]),
        (bool(environment.get("WAYLAND_DISPLAY")), ["wl-copy"]),
        (bool(environment.get("DISPLAY")), ["xclip", "-selection", "clipboard"]),
        (bool(environment.get("DISPLAY")), ["xsel", "--clipboard", "--input"]),
    ]
    for wanted, argv in candidates:
        if wanted and (program := shutil.which(argv[0])):
            return [program, *argv[1:]]
    return None


def copy_to_desktop(text: str) -> bool:
    """Hand the text to the desktop's clipboard; False where no tool took it."""
    argv = desktop_command()
    if argv is None:
        return False
    try:
        done = subprocess.run(  # noqa: S603 - a fixed argv, the text goes to its input
            argv,
            input=text.encode("utf-8", "replace"),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0
