"""Words, sentences and paragraphs of a text as steps from one place to the next."""

from __future__ import annotations

import re
from typing import Final, Literal

Unit = Literal["word", "sentence", "paragraph"]

_STARTS: Final[dict[Unit, re.Pattern[str]]] = {
    "word": re.compile(r"(?<!\S)\S"),
    "sentence": re.compile(
        r"(?:(?<=[.!?…]\s)|(?<=[.!?…][”’\"')\]]\s)|(?<=[。！？」])|(?<=\n\n)|\A)\S"
    ),
    "paragraph": re.compile(r"(?:(?<=\n\n)|\A)\S"),
}
_WINDOW: Final = 4000
"""So many characters are looked at for a step; a longer unit is stepped through in parts."""


def end_after(text: str, at: int, unit: Unit) -> int:
    """The end of the unit that `at` lies in, of the next one where it is at an end already."""
    limit = min(len(text), at + _WINDOW)
    for match in _STARTS[unit].finditer(text, at + 1, limit):
        end = at + len(text[at : match.start()].rstrip())
        if text[at:end].strip():
            return end
    return limit if limit < len(text) else len(text.rstrip()) if at < len(text.rstrip()) else at


def start_before(text: str, at: int, unit: Unit) -> int:
    """The start of the unit that holds the character before `at`; 0 at the beginning."""
    low = max(0, at - _WINDOW)
    starts = [match.start() for match in _STARTS[unit].finditer(text, low, at)]
    return starts[-1] if starts else low
