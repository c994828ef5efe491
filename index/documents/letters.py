"""A text reduced to its letters and digits: what is the same in two forms of one text."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_OTHER: Final = re.compile(r"[\W_]+")
_LETTERS: Final = {at: chr(at).casefold() if chr(at).isalnum() else None for at in range(128)}
"""What becomes of each letter of a text that is ASCII throughout."""


def without_accents(text: str) -> str:
    """The same letters without marks above or below them."""
    if text.isascii():
        return text
    parted = unicodedata.normalize("NFKD", text)
    return "".join(char for char in parted if not unicodedata.combining(char))


def compact(text: str) -> str:
    """Letters and digits alone, without case and accents."""
    if text.isascii():
        return text.translate(_LETTERS)
    return _OTHER.sub("", without_accents(text)).casefold()
