"""The builder as a process of its own: brings a library up to date, tells it in JSON lines.

Each line is one of ``{"stage", "done", "total", "generation"}``, ``{"counts": {...}}``
(the last one) or ``{"error": "..."}``.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
from collections.abc import Mapping
from pathlib import Path

import msgspec

from index.errors import MatineeError
from index.library import Library
from index.settings import CHOICES, Settings


def main() -> int:
    """0 when the library is up to date, 2 when it cannot be."""
    arguments = _arguments()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _give_way()
    try:
        settings = msgspec.structs.replace(
            Settings(
                file_limit_mb=arguments.file_limit_mb,
                me=arguments.me,
                grades={name: float(worth) for name, worth in arguments.grade},
            ),
            **dict.fromkeys(arguments.read, True),
        )
        library = Library(arguments.roots, settings=settings, index_dir=arguments.index_dir)
        counts = library.refresh(
            rebuild=arguments.rebuild,
            jobs=os.cpu_count() or 1,
            progress=lambda state: _tell(msgspec.to_builtins(state)),
        )
    except MatineeError as error:
        _tell({"error": str(error)})
        return 2
    except BrokenPipeError:
        return 2
    _tell({"counts": msgspec.to_builtins(counts)})
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m index", description=__doc__)
    parser.add_argument("--index-dir", type=Path)
    parser.add_argument("--file-limit-mb", type=int, default=Settings().file_limit_mb)
    parser.add_argument("--me")
    parser.add_argument("--grade", action="append", default=[], type=lambda s: s.rsplit("=", 1))
    parser.add_argument("--read", action="append", default=[], choices=CHOICES)
    parser.add_argument("--rebuild", action="store_true")
    parser.add_argument("roots", nargs="+", type=Path)
    return parser.parse_args()


def _give_way() -> None:
    """Run behind the browser: what a person does comes first."""
    if hasattr(os, "nice"):
        os.nice(5)


def _tell(message: Mapping[str, object]) -> None:
    sys.stdout.buffer.write(msgspec.json.encode(message) + b"\n")
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    sys.exit(main())
