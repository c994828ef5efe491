"""Texts with one byte a letter that read like a Western (or Turkish) language.

Guessing libraries err on short Western texts, and most such files are
Windows-1252: so it is tried first, and taken where its letters fit together.
"""

from __future__ import annotations

import re
from typing import Final

_LETTERS: Final = {
    "French": "àâæçéèêëîïôœùûüÿ",
    "German": "äöüßé",
    "Spanish": "áéíóúüñ",
    "Portuguese": "áàâãçéêíóôõúü",
    "Italian": "àèéìíîòóùú",
    "Nordic": "åäöæøé",
    "Dutch": "ëïéèêüöáóí",
    "Catalan": "àçèéíïòóúü",
    "Icelandic": "áðéíóúýþæö",
}
_TURKISH: Final = "çðýöþüâîû"
_FOREIGN_TO_WINDOWS: Final = re.compile(
    "[\x80-\x9f]"
    "|[^\\W\\d_][¤¦¨¬¯±¶¸¹²³¼½¾×÷‚„†‡ˆ‰‹›˜•¿¡ªº¢£¥€§©®™«»][^\\W\\d_]"
    "|[a-zß-öø-ÿ][À-ÖØ-ÞŒŠŽŸ]"
    "|[À-ÖØ-öø-ÿ]{3}"
    "|(?<!\\w)[ÒÓ](?=\\w+[,.]?[ÒÓ])"
)
_SPARSE: Final = 0.01


def sloppy(data: bytes) -> str:
    """Windows-1252, with Latin-1 for the five bytes that it leaves out. Never fails."""
    return "".join(_TABLE[byte] for byte in data)


def table(data: bytes) -> str | None:
    """``cp1252`` or ``cp1254`` where the text reads well in it, else None."""
    text = sloppy(data)
    if _FOREIGN_TO_WINDOWS.search(text):
        return None
    special = [char for char in text.lower() if "\xdf" <= char <= "\xff" or char == "œ"]
    if _is_turkish(special):
        return "cp1254"
    letters = sum(map(str.isalpha, text)) or 1
    if len(special) <= max(3.0, letters * _SPARSE) and not set(special) & set("ðþý"):
        return "cp1252"
    fits = max(_share(special, profile) for profile in _LETTERS.values())
    return "cp1252" if fits >= 0.97 else None


def _is_turkish(special: list[str]) -> bool:
    """ğ, ı and ş stand where Windows-1252 has ð, ý and þ; Icelandic has accents beside them."""
    marks = sum(char in "ðýþ" for char in special)
    return marks >= 2 and _share(special, _TURKISH) >= 0.95


def _share(special: list[str], profile: str) -> float:
    return sum(char in profile for char in special) / len(special) if special else 1.0


def _character(byte: int) -> str:
    try:
        return bytes((byte,)).decode("cp1252")
    except UnicodeDecodeError:
        return chr(byte)


_TABLE: Final = tuple(_character(byte) for byte in range(256))
