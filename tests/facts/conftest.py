"""What several files of tests of the facts build on."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from .build import read_saved


@pytest.fixture
def saved(tmp_path: Path):  # type: ignore[no-untyped-def]
    """Reads a text as a file in a folder of its own: ``saved(text, name)``."""
    return partial(read_saved, tmp_path)
