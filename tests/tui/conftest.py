"""What the tests of the screen share."""

from __future__ import annotations

import pytest

from tests.tui.session import Browse, browsing


@pytest.fixture
def browse() -> Browse:
    """Opens a browser on a fake library: ``async with browse(size=(80, 24)) as session``."""
    return browsing
