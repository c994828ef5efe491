"""What Matinee remembers between two starts of one person: the library last named."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from index.settings import Settings

FILE_NAME: Final = "last_library.json"


def remember_library(settings: Settings, paths: Sequence[Path]) -> bool:
    """Keeps these paths, made absolute, as the library last named.

    False where the state folder cannot be written: remembering is a comfort
    and no reason to stop.
    """
    folder = settings.folders.state
    # json escapes what is left of a name in another encoding, so that it comes back the same.
    text = json.dumps([os.path.abspath(path) for path in paths])  # noqa: PTH100 (keeps symlinks)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=folder, prefix=f".{FILE_NAME}.")
        try:
            with os.fdopen(handle, "w", encoding="ascii") as file:
                file.write(text)
            Path(name).replace(folder / FILE_NAME)
        except OSError:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError:
        return False
    return True


def last_library(settings: Settings) -> tuple[Path, ...]:
    """The paths of the library last named, whether they still exist or not; empty if none was."""
    try:
        found = json.loads((settings.folders.state / FILE_NAME).read_bytes())
    except (OSError, ValueError, RecursionError):
        return ()
    if not isinstance(found, list) or not all(isinstance(text, str) and text for text in found):
        return ()
    return tuple(Path(text) for text in found)
