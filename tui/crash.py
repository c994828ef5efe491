"""Unexpected errors: the details go to a log file, the person gets one line that names it."""

from __future__ import annotations

import tempfile
import traceback
from datetime import UTC, datetime
from pathlib import Path

from index.settings import folders


def log(error: BaseException) -> Path:
    """Write a traceback to the state folder (or the temporary one) and say where."""
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    details = "".join(traceback.format_exception(error))
    for folder in (folders().state, Path(tempfile.gettempdir())):
        path = folder / f"matinee-error-{stamp}.log"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            path.write_text(details, encoding="utf-8", errors="backslashreplace")
        except OSError:
            continue
        return path
    return Path("no log file could be written; it")
