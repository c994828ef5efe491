"""Readers of one line that remember what they read.

A dozen rules ask what a line is: whether it is a label, credits, a byline. The
line is read once for all of them, and once for a text and the same text cut
into capsules.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import TypeVar

LINES = 2_048
"""Lines that a reader remembers: as many as are read as lines in one document, and more."""
_LONGEST = 1_000
"""Characters beyond which a paragraph is not kept in memory for it."""

_Found = TypeVar("_Found")


def remembered(read: Callable[[str], _Found]) -> Callable[[str], _Found]:
    """A reader that reads each line once; what it found is shared, so nobody changes it."""
    known = lru_cache(maxsize=LINES)(read)

    @wraps(read)
    def ask(text: str) -> _Found:
        return known(text) if len(text) <= _LONGEST else read(text)

    return ask
