"""What the tests of the screen share."""

from __future__ import annotations

import asyncio
import time

import pytest

from tests.tui.session import Browse, browsing

_LOOK = 0.002
"""Seconds between two looks at whether a program is at rest."""
_BUSY = 0.0005
"""Seconds of work within them from which on it, or a thread of it, is at work."""
_SOON = 0.02
"""Seconds within which what is due belongs to what was done."""


@pytest.fixture
def browse() -> Browse:
    """Opens a browser on a fake library: ``async with browse(size=(80, 24)) as session``."""
    return browsing


@pytest.fixture(autouse=True)
def rest_is_seen_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Textual waits a fiftieth of a second, twice for each key, to see whether all is done."""
    for place in ("textual.app", "textual.pilot"):
        monkeypatch.setattr(f"{place}.wait_for_idle", _at_rest)


async def _at_rest(min_sleep: float = 0, max_sleep: float = 1) -> None:
    """Waits until nothing is left to do or due soon, and no thread is at work."""
    loop = asyncio.get_running_loop()
    ends = time.monotonic() + max_sleep
    while time.monotonic() < ends:
        spent = time.process_time()
        await asyncio.sleep(_LOOK)
        busy = time.process_time() - spent > _BUSY
        due = any(
            not timer.cancelled() and timer.when() - loop.time() < _SOON
            for timer in loop._scheduled  # type: ignore[attr-defined]
        )
        if not (busy or due or loop._ready):  # type: ignore[attr-defined]
            return
