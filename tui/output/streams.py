"""Printing: JSON, a source and warnings, on streams that may be closed or a pipe."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TextIO

import click

from index.errors import MatineeError
from tui.output import lines


def print_source(path: Path) -> None:
    """The bytes as they are to a pipe or file; on a terminal nothing in them is obeyed."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise MatineeError(f"{path} cannot be read ({error.strerror}).") from error
    if sys.stdout.isatty():
        click.echo(lines.safe(data.decode("utf-8", "replace")))
    else:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()


def warn(message: str) -> None:
    click.echo(f"matinee: {lines.safe(' '.join(message.split()))}", err=True)


def print_json(value: object) -> None:
    click.echo(lines.safe_json(json.dumps(value, ensure_ascii=False, indent=1)))


def open_closed_streams() -> None:
    """What is printed always has a stream to go to, and one that takes any text."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115
            continue
        reconfigure: Callable[..., None] | None = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(errors="backslashreplace")


def silence(*streams: TextIO) -> None:
    """Let streams lead nowhere (all of them where none is named), so that the end is quiet."""
    for stream in streams or (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
