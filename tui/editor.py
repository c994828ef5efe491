"""The person's editor on a source file, at a line."""

from __future__ import annotations

import os
import shlex
from collections.abc import Mapping
from pathlib import Path

_PLUS = {
    "vi", "vim", "nvim", "view", "gvim", "nano", "pico", "emacs", "emacsclient", "kak",
    "micro", "joe", "jed", "mg", "ne", "ed", "gedit", "kwrite",
}  # fmt: skip
_COLON = {"hx", "helix", "subl", "zed", "zeditor", "cursor-cli"}
_GOTO = {"code", "codium", "code-insiders", "cursor", "windsurf"}
_WAITS = {"code", "codium", "code-insiders", "cursor", "windsurf", "subl", "zed", "zeditor"}


def editor_command(
    file: Path, line: int, chosen: str = "", environment: Mapping[str, str] = os.environ
) -> list[str]:
    """argv of the editor: the settings' choice, else VISUAL, else EDITOR, else vi.

    Editors that take a line get `line`; those that return at once are told to wait.
    """
    words = _words(chosen or environment.get("VISUAL") or environment.get("EDITOR") or "vi")
    name = Path(words[0]).stem
    if name in _WAITS and not {"-w", "--wait"} & set(words):
        words.append("--wait")
    if name in _PLUS:
        return [*words, f"+{line}", str(file)]
    if name in _COLON:
        return [*words, f"{file}:{line}"]
    if name in _GOTO:
        return [*words, "--goto", f"{file}:{line}"]
    return [*words, str(file)]


def _words(command: str) -> list[str]:
    try:
        return shlex.split(command) or ["vi"]
    except ValueError:
        return command.split() or ["vi"]
