"""Repairing text that was once decoded with the wrong table ("AmÃ©lie").

Only a line that holds a marker is looked at, and only as the sequences of
UTF-8 read as something else; quotes, ligatures and accents stay as they are.
"""

from __future__ import annotations

import re
from typing import Final

_CONTINUATION: Final = (
    "[\x80-\xbf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014"
    "\u2018-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122\ufffd]"
)
_MARKERS: Final = re.compile(
    # One class first: that is what the search runs through a text with.
    "[\u00c2-\u00f4\u201a\u221a\u0432\u0420\u0421\u0393\u251c](?:"
    f"(?<=[\u00c2-\u00df]){_CONTINUATION}"
    f"|(?<=[\u00e0-\u00ef]){_CONTINUATION}{{2}}"
    f"|(?<=[\u00f0-\u00f4]){_CONTINUATION}{{3}}"
    "|(?<=[\u00c2\u00c3])[ \u00a0]"
    "|(?<=\u00e2)\u20ac"  # a curly quote whose last byte was lost
    "|(?<=\u201a)\u00c4"
    "|(?<=\u221a)[\u00a9\u00ae\u2020\u00b0\u00a2\u00a3\u00b1\u2264\u00c2\u00df]"  # Mac
    "|(?<=\u0432)\u0402"
    "|(?<=[\u0420\u0421])[\u2020-\u203a\u00a0-\u00bf\u0402-\u040f\u0452-\u045f]"  # Cyrillic
    "|(?<=\u0393)\u00c7|(?<=\u251c)[\u2500-\u259f\u00a0-\u00ff]|(?<=\u00d4)\u00c7)"  # DOS
)
_LINE_ENDS: Final = re.compile("(\r\n|\r|\n)")


def repair(text: str) -> tuple[str, int]:
    """The text with broken lines repaired, and how many lines were."""
    if text.isascii():
        return text, 0
    if "\u00fd" in text or "\u00fe" in text:
        text, turned = _turkish(text)
        if turned:
            return text, turned
    if not _MARKERS.search(text):
        return text, 0
    from ftfy import fix_encoding
    from ftfy.badness import is_bad

    repaired = 0
    pieces = _LINE_ENDS.split(text)
    for number, piece in enumerate(pieces):
        if not _MARKERS.search(piece) or not is_bad(piece):
            continue
        fixed = fix_encoding(piece)
        if fixed != piece and fixed.count("\ufffd") <= piece.count("\ufffd"):
            pieces[number] = fixed
            repaired += 1
    return "".join(pieces), repaired


_ICELANDIC_FOR_TURKISH: Final = str.maketrans("\u00f0\u00d0\u00fd\u00dd\u00fe\u00de", "ğĞıİşŞ")
_OTHER_ACCENTS: Final = re.compile("[\u00e1\u00e6\u00f3\u00ed\u00e9\u00fa]")
_LEAST_LETTERS: Final = 4


def _turkish(text: str) -> tuple[str, int]:
    """Turkish that was read as Latin-1 ("Çaðan Irmak"), and how many lines were.

    Six letters take the places of six Icelandic ones. Icelandic and Czech have
    others beside them that Turkish lacks.
    """
    turned = text.translate(_ICELANDIC_FOR_TURKISH)
    letters = sum(one != other for one, other in zip(text, turned, strict=True))
    if letters < _LEAST_LETTERS or len(_OTHER_ACCENTS.findall(text)) * 4 > letters:
        return text, 0
    before, after = text.split("\n"), turned.split("\n")
    return turned, sum(one != other for one, other in zip(before, after, strict=True))
