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
_TABLES: Final = ("cp1252", "mac_roman", "cp850")
_MISREAD: Final = re.compile(
    "[\x80-\x9f]"
    "|[^\\W\\d_](?:(?![’‘·–—…])[^\\w\x00-\x7f]|[¹²³¼½¾ªº\u0370-\u03ff])[^\\W\\d_]"
    "|[a-zß-öø-ÿ][À-ÖØ-ÞŒŠŽŸ]"
    "|[À-ÖØ-öø-ÿ]{3}"
    "|(?<!\\w)[ÒÓ](?=\\w+[,.]?[ÒÓ])"
)
_NOT_HEBREW: Final = frozenset((*range(0xC0, 0xE0), 0x81, *range(0x8A, 0x91), 0xFB, 0xFC, 0xFF)) | {
    0x9A,
    0x9C,
    0x9D,
    0x9E,
    0x9F,
}
_SPARSE: Final = 0.01


def sloppy(data: bytes) -> str:
    """Windows-1252, with Latin-1 for the five bytes that it leaves out. Never fails."""
    return "".join(_TABLE[byte] for byte in data)


def table(data: bytes) -> str | None:
    """``cp1252``, ``cp1254``, or an old Mac's or DOS table where the text reads well in it."""
    if _is_hebrew(data):
        return "cp1255"
    for encoding in _TABLES:
        text = sloppy(data) if encoding == "cp1252" else data.decode(encoding)
        if _MISREAD.search(text):
            continue
        special = [char for char in text.lower() if "\xdf" <= char <= "\xff" or char == "œ"]
        if encoding == "cp1252" and _is_turkish(special):
            return "cp1254"
        if _reads_well(text, special):
            return encoding
    return None


def _reads_well(text: str, special: list[str]) -> bool:
    letters = sum(map(str.isalpha, text)) or 1
    if len(special) <= max(3.0, letters * _SPARSE) and not set(special) & set("ðþý"):
        return True
    return max(_share(special, profile) for profile in _LETTERS.values()) >= 0.97


def _is_hebrew(data: bytes) -> bool:
    """27 letters in a row of the table, and none of the letters that Cyrillic has around them."""
    high = [byte for byte in data if byte >= 0x80]
    letters = sum(0xE0 <= byte <= 0xFA for byte in high)
    decodable = not set(high) & _NOT_HEBREW
    return letters >= 30 and letters * 4 > len(data) and letters >= len(high) * 0.97 and decodable


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
