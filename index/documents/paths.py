"""Paths as text that can be stored, shown and turned back into the file's name.

A file name is bytes on most systems and may hold anything. What can't be
written as UTF-8, and what a terminal could obey (control characters, direction
overrides), is written as ``\\xNN``, one for each byte; everything else stays.
"""

from __future__ import annotations

import os
import re
import unicodedata
from pathlib import Path
from typing import Final

_ESCAPED: Final = re.compile(r"(?:\\x[0-9A-F]{2})+")
_PLAIN: Final = re.compile(r"[^\W_][\w .,;:'()&!+=@#\[\]/-]*\Z", re.ASCII)


def printable(name: str) -> str:
    """A file name or relative path as the file system gives it -> as it is stored and shown."""
    if _PLAIN.match(name):
        return name
    return "".join(
        _escape(char) if _unshowable(char) or _reads_as_escape(name, at) else char
        for at, char in enumerate(name)
    )


def original(path: str) -> str:
    """The inverse of `printable`."""
    return _ESCAPED.sub(_unescape, path)


def locate(root: Path, path: str) -> Path:
    """The file that `path`, relative to `root` and as stored, means; a root may be a file."""
    return root if root.is_file() and path == printable(root.name) else root / original(path)


def followed(what: str) -> Path | None:
    """The file that a path from here means, in its real folder; None where it can be none."""
    try:
        return Path(what).parent.resolve() / Path(what).name
    except (OSError, RuntimeError, ValueError):
        return None


def _unshowable(char: str) -> bool:
    return unicodedata.category(char) in ("Cc", "Cs", "Zl", "Zp") or (
        "\u202a" <= char <= "\u202e" or "\u2066" <= char <= "\u2069"
    )


def _reads_as_escape(name: str, at: int) -> bool:
    return name[at] == "\\" and _ESCAPED.match(name, at) is not None


def _escape(char: str) -> str:
    return "".join(f"\\x{byte:02X}" for byte in os.fsencode(char))


def _unescape(match: re.Match[str]) -> str:
    return os.fsdecode(bytes.fromhex(match[0].replace("\\x", "")))
