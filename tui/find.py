"""Finding words inside one text: letters whatever their case and accents."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_FOLDED_UP_TO = 2_000_000
"""Longer texts are searched without folding accents, so that typing never waits."""


def find(text: str, wanted: str) -> tuple[tuple[int, int], ...]:
    """Where `wanted` stands in `text`, as character offsets, sorted and disjoint.

    Case and accents make no difference; any white space matches any other.
    """
    words = wanted.split()
    if not words:
        return ()
    if len(text) > _FOLDED_UP_TO:
        return tuple(match.span() for match in _pattern(words).finditer(text))
    folded, starts = _fold(text)
    words = [fold(word) for word in words]
    if not all(words):
        return ()
    return tuple(
        (starts[match.start()], _end(text, starts[match.end() - 1]))
        for match in _pattern(words).finditer(folded)
    )


def _end(text: str, last: int) -> int:
    """Behind the last character of a match and the marks that stand on it."""
    end = last + 1
    while end < len(text) and unicodedata.combining(text[end]):
        end += 1
    return end


def _pattern(words: list[str]) -> re.Pattern[str]:
    return re.compile(r"\s+".join(re.escape(word) for word in words), re.IGNORECASE)


def fold(text: str) -> str:
    """`text` without its accents, in small letters."""
    return text.lower() if text.isascii() else "".join(map(_plain, text))


@lru_cache(4)
def _fold(text: str) -> tuple[str, list[int]]:
    """The folded text and, for each of its characters, the offset it came from."""
    if text.isascii():
        return text.lower(), list(range(len(text)))
    letters: list[str] = []
    starts: list[int] = []
    for offset, character in enumerate(text):
        plain = _plain(character)
        letters.extend(plain)
        starts.extend([offset] * len(plain))
    return "".join(letters), starts


@lru_cache(4096)
def _plain(character: str) -> str:
    parts = unicodedata.normalize("NFKD", character.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))
