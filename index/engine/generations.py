"""Which generations of the index a folder holds, told by file names alone.

Imports neither Whoosh nor numpy: a start with a ready index asks here first.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

FORMAT: Final = 3
"""Rises with every change of what the files hold; files of another format are no use."""

INDEX_NAME: Final = "words"
_CONTENTS = re.compile(rf"_{INDEX_NAME}_([0-9]+)\.toc")
_OWN = re.compile(rf"_{INDEX_NAME}_.+|{INDEX_NAME}_[0-9a-z]+\..+|{INDEX_NAME}\.tmp")


def contents_name(generation: int) -> str:
    """The name of a generation's table of contents."""
    return f"_{INDEX_NAME}_{generation}.toc"


def generations(folder: Path) -> list[int]:
    """Numbers of the published generations in `folder`, rising; empty without a folder."""
    found = (_CONTENTS.fullmatch(name) for name in _names(folder))
    return sorted(int(match.group(1)) for match in found if match)


def engine_files(folder: Path) -> list[str]:
    """Names of everything in `folder` that a writer made, the lock left out."""
    return [name for name in _names(folder) if _OWN.fullmatch(name)]


def _names(folder: Path) -> list[str]:
    try:
        return [path.name for path in folder.iterdir()]
    except (FileNotFoundError, NotADirectoryError):
        return []
