"""Patterns that few texts have a use for: compiled when needed, tried where they can match.

Some hundred expressions of eight languages are too much to compile for one small
note. Looking for a word is far cheaper than trying an expression at every letter.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache
from typing import Any

_LONG = 300
"""Characters from which a text is worth remembering in small letters."""


_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "split")


class Pattern:
    """An expression as `re.compile` takes it, compiled at its first use.

    `having`: words one of which stands in whatever the expression matches, compared
    in small letters. A text with none of them is not searched at all; a test takes
    every expression apart and proves the words. `part`: a stretch of the expression
    itself that is found fast, as it begins with a rare letter or sign; it is looked
    for first, and where it is not, neither is the whole.
    """

    def __init__(
        self, source: str, flags: int = 0, *, having: tuple[str, ...] = (), part: str = ""
    ) -> None:
        self.source = source
        self.flags = flags
        self.having = tuple(map(small, having))
        self.part = part

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        compiled = re.compile(self.source, self.flags)
        if not (self.having or self.part):  # from now on these are called without a step between
            vars(self).update({name: getattr(compiled, name) for name in _METHODS})
        return compiled

    @cached_property
    def _part(self) -> re.Pattern[str]:
        return re.compile(self.part, self.flags)

    def can_match(self, text: str) -> bool:
        """Whether a text holds one of the words, or there are none to hold."""
        if self.having:
            low = _remembered(text) if len(text) >= _LONG else small(text)
            if not holds(low, self.having):
                return False
        return not self.part or self._part.search(text) is not None

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        return self.compiled.search(text, start, end) if self.can_match(text) else None

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        return self.compiled.match(text, start, end) if self.can_match(text) else None

    def fullmatch(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        return self.compiled.fullmatch(text, start, end) if self.can_match(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        return self.compiled.finditer(text) if self.can_match(text) else iter(())

    def findall(self, text: str) -> list[Any]:
        return self.compiled.findall(text) if self.can_match(text) else []

    def sub(self, new: str, text: str, count: int = 0) -> str:
        return self.compiled.sub(new, text, count) if self.can_match(text) else text

    def split(self, text: str, maxsplit: int = 0) -> list[str | Any]:
        return self.compiled.split(text, maxsplit) if self.can_match(text) else [text]


def holds(text: str, words: tuple[str, ...]) -> bool:
    """Whether any of the words, or parts of words, stands in a text."""
    for word in words:  # noqa: SIM110 - a generator costs more than the search
        if word in text:
            return True
    return False


def any_word(words: Iterable[str]) -> str:
    r"""The source of an expression for any of some words, not behind a letter (`\b(?:a|b)`).

    It is an alternative of first letters, which `re` looks for before anything else.
    """
    rests: dict[str, list[str]] = {}
    for word in words:
        rests.setdefault(word[0], []).append(re.escape(word[1:]))
    letters = (rf"{letter}(?<!\w.)(?:{'|'.join(some)})" for letter, some in rests.items())
    return f"(?:{'|'.join(letters)})"


def small(text: str) -> str:
    """Small letters, the Turkish i's as one: wherever `re.IGNORECASE` matches, so do these."""
    low = text.casefold()
    return low if low.isascii() else low.replace("i\u0307", "i").replace("ı", "i")


@lru_cache(maxsize=16)
def _remembered(text: str) -> str:
    return small(text)
