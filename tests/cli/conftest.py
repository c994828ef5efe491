"""The command line, called in this process."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tui.cli import main


class Answer(NamedTuple):
    """Exit status and what was printed where."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Call = Callable[..., Answer]


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str]) -> Call:
    """Call `matinee` with these words."""

    def run(*words: str | Path) -> Answer:
        capsys.readouterr()
        try:
            main([str(word) for word in words])
            status = 0
        except SystemExit as stop:
            status = stop.code if isinstance(stop.code, int) else 0
        printed = capsys.readouterr()
        return Answer(status, printed.out, printed.err)

    return run


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small library."""
    root = tmp_path / "reviews"
    root.mkdir()
    (root / "harbour.md").write_text(
        "---\ntitle: Harbour of Glass\nyear: 2019\ndirector: Mara Lind\ncritic: Ines Dorn\n"
        "rating: 4/5\n---\n# Light\n\nA donut floats through the harbour of glass.\n",
        encoding="utf-8",
    )
    (root / "signal.txt").write_text(
        "Winter Signal (2001)\nDirector: Pia Holm\nAuthor: Nils Grau\n\n"
        "Snow falls on the station for two hours, and nobody sends a signal to anyone.\n",
        encoding="utf-8",
    )
    (root / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00")
    (root / "notes.pages").write_bytes(b"?")
    return root
