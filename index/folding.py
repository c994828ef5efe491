"""How words of labels, titles and names are compared: no case, no accents, no punctuation."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

LOOSE = {
    "ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "ı": "i", "đ": "d", "ð": "d", "þ": "th"
}  # fmt: skip
"""Letters that are no letter with a mark, as those without signs are written."""
_LOOSE = str.maketrans(LOOSE)
_PLAIN = re.compile(r"[^\w]+|_+")
_LETTERS = {at: chr(at) if chr(at).isalnum() else " " for at in range(128)}
"""What becomes of each letter of a text that is ASCII throughout."""

_COMBINING = "\u0300"
"""The first letter that is a mark on another."""


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """Lower case without accents and punctuation, single spaces; letters of all scripts stay."""
    lower = text.casefold().translate(_LOOSE)
    if lower.isascii() and "_" not in lower:
        return " ".join(lower.translate(_LETTERS).split())
    if not lower.isascii():
        parted = unicodedata.normalize("NFKD", lower)
        lower = "".join(
            [c for c in parted if c < _COMBINING or not unicodedata.combining(c)]
        ).translate(_LOOSE)
    return _PLAIN.sub(" ", lower).strip()


_EMPHASIS = re.compile(r"(?<!\w)(\*{1,3}|_{1,3})(?=[^\s*_])(.+?)(?<=[^\s*_])\1(?!\w)")


def without_emphasis(text: str) -> str:
    """A line without the asterisks and underscores of Markdown emphasis, single spaces."""
    text = " ".join(text.split())
    return _EMPHASIS.sub(r"\2", text) if "*" in text or "_" in text else text


def word_set(words: str) -> frozenset[str]:
    """The words of a string, for tables that are read as prose."""
    return frozenset(words.split())
