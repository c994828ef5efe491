"""The builder as others see it: the command that starts it, and the key of what it makes."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from index.documents.extras import installed
from index.engine.generations import FORMAT
from index.settings import Settings


def build_command(
    roots: Sequence[Path], settings: Settings, index_dir: Path | None, *, rebuild: bool
) -> list[str]:
    """A command that brings the library up to date and tells its progress in JSON lines."""
    command = [sys.executable, "-P", "-m", "index"]
    if index_dir:
        command += ["--index-dir", str(index_dir)]
    command += ["--file-limit-mb", str(settings.file_limit_mb)]
    for choice in settings.chosen:
        command.append(f"--read={choice}")
    if settings.me:
        command.append(f"--me={settings.me}")
    command += [f"--grade={name}={worth:g}" for name, worth in settings.grades.items()]
    if rebuild:
        command.append("--rebuild")
    return [*command, "--", *map(str, roots)]


def build_key(roots: Sequence[Path], settings: Settings) -> str:
    """What an index depends on beside the documents: with another key it is made anew."""
    key = f"limit={settings.file_limit_mb} me={settings.me or ''}"
    key += f" read={','.join(settings.chosen)}"
    grades = sorted(settings.grades.items())
    key += f" grades={','.join(f'{name}={worth:g}' for name, worth in grades)}"
    return f"{key} roots={len(roots)} engine={FORMAT} extras={installed()}"
