"""Readers of one line that remember what they read.

A dozen rules ask what a line is: whether it is a label, credits, a byline. The
line is read once for all of them, and once for a text and the same text cut
into capsules.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Concatenate, ParamSpec, TypeVar, cast

LINES = 2_048
"""Lines that a reader remembers: as many as are read as lines in one document, and more."""
_LONGEST = 1_000
"""Characters beyond which a paragraph is not kept in memory for it."""

_Found = TypeVar("_Found")
_Options = ParamSpec("_Options")


def remembered(
    read: Callable[Concatenate[str, _Options], _Found],
) -> Callable[Concatenate[str, _Options], _Found]:
    """A reader that reads each line once; what it found is shared, so nobody changes it."""
    known = cast("Callable[Concatenate[str, _Options], _Found]", lru_cache(maxsize=LINES)(read))

    @wraps(read)
    def ask(text: str, /, *options: _Options.args, **named: _Options.kwargs) -> _Found:
        return (known if len(text) <= _LONGEST else read)(text, *options, **named)

    return ask
