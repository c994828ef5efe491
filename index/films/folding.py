"""Letters as titles and names compare them: no case, no accents, one shape of each letter."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_SPELLED: Final = str.maketrans(
    {
        "ł": "l",
        "ø": "o",
        "æ": "ae",
        "œ": "oe",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "ı": "i",
        "ħ": "h",
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "`": "'",
        "´": "'",
        "′": "'",
        "⁄": "/",
    }
)
# Accents and points that may be left out in writing. Kana marks and the vowel
# signs of Indian scripts are no accents: without them it is another word.
_ACCENTS: Final = re.compile("[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u064b-\u0652]")
_PLAIN_WORDS: Final = re.compile("[a-z0-9]+|&", re.IGNORECASE)


def fold(text: str) -> str:
    """`text` in lower case without accents; fractions and raised digits stand apart."""
    if text.isascii():
        return text.lower().replace("`", "'")
    spread = "".join(_spread(letter) for letter in text.translate(_SPELLED))
    plain = unicodedata.normalize("NFKD", spread).casefold().translate(_SPELLED)
    return unicodedata.normalize("NFC", _ACCENTS.sub("", plain))


def words(folded: str) -> list[str]:
    """Runs of letters, digits and their marks, with ``&`` as a word of its own."""
    if folded.isascii():
        return _PLAIN_WORDS.findall(folded)
    kept = (letter if letter == "&" or _in_word(letter) else " " for letter in folded)
    return "".join(kept).replace("&", " & ").split()


def _spread(letter: str) -> str:
    if letter < "\x80":
        return letter
    how = unicodedata.decomposition(letter)
    return f" {letter} " if how.startswith(("<fraction>", "<super>")) else letter


def _in_word(letter: str) -> bool:
    return unicodedata.category(letter)[0] in "LNM"
