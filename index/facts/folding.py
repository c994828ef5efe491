"""How words of labels, titles and names are compared: no case, no accents, no punctuation."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_LOOSE = str.maketrans(
    {"ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "ı": "i", "đ": "d", "ð": "d", "þ": "th"}
)
_PLAIN = re.compile(r"[^\w]+|_+")


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """Lower case without accents and punctuation, single spaces; letters of all scripts stay."""
    lower = text.casefold().translate(_LOOSE)
    if not lower.isascii():
        parted = unicodedata.normalize("NFKD", lower)
        lower = "".join(c for c in parted if not unicodedata.combining(c)).translate(_LOOSE)
    return _PLAIN.sub(" ", lower).strip()


def words_of(text: str) -> list[str]:
    """The words of a text as they are written, parted at white space."""
    return text.split()
