"""Stars counted in words of seven languages ("Tres estrellas y media") and school marks ("7-")."""

from __future__ import annotations

import re

from index.folding import fold, word_set

from .patterns import Pattern

_COUNTS = {
    word: float(number)
    for number, words in enumerate(
        (
            "cero null nul sifir",
            "una uno un ein einen eine einer één een um uma une bir",
            "dos zwei due deux duas dois twee iki",
            "tres drei tre trois drie uc",
            "cuatro vier quattro quatre quatro dort",
            "cinco funf cinque cinq vijf bes",
            "seis sechs sei six zes alti",
            "siete sieben sette sept sete zeven yedi",
            "ocho acht otto huit oito sekiz",
            "nueve neun nove neuf negen dokuz",
            "diez zehn dieci dix dez tien on",
        )
    )
    for word in word_set(words)
}
_N = r"(?:\d{1,2}(?:[.,]5)?(?:\s?½)?|[^\W\d_]{2,8})"
_STARS = r"(?:sterne?n?|étoiles?|estrellas?|estrelas?|stell[ae]|sterren|ster|yıldız)"
_HALF = r"(?:y medi[ao]|e mezz[oa]|et demie?|e mei[ao]|und eine halbe|en een halve?)"
_OF = r"(?:von|sur|sobre|su|de|van de|van|uit|sobre un total de|em)"
_SCALE = r"(?P<scale>5|10|6|4|cinco|cinque|cinq|fünf|vijf|diez|dieci|dix|zehn|tien|dez|quatro|six)"
_COUNTED = Pattern(
    rf"(?P<n>{_N})(?: (?P<before>{_HALF}|ein ?halb|buçuk))? {_STARS}(?: (?P<half>{_HALF}))?"
    rf"(?:,? \(?{_OF} (?:possibles? )?{_SCALE}(?: {_STARS})?(?: possibles?)?\)?)?",
    re.IGNORECASE,
)
_OUT_OF = Pattern(rf"(?P<n>{_N}) {_OF} {_SCALE} {_STARS}", re.IGNORECASE)
_SCALE_FIRST = Pattern(
    rf"(?P<scale>5|10|beş|on) (?:yıldız )?üzerinden (?P<n>{_N})(?P<before> buçuk)?(?: {_STARS})?",
    re.IGNORECASE,
)
_SCALE_LAST = Pattern(r"(?P<n>\d(?:[.,]5)?) (?P<scale>5|10) yıldız üzerinden", re.IGNORECASE)
"""As programs say the stars of a page aloud in Turkish ("3 5 yıldız üzerinden")."""


def in_counted_stars(text: str) -> tuple[str, float, float | None] | None:
    """The rating that a whole text is in counted stars: as printed, its value, its scale."""
    printed = text.strip(" .!()")
    if " " not in printed or len(printed) > 48:
        return None
    match = (
        _COUNTED.fullmatch(printed)
        or _OUT_OF.fullmatch(printed)
        or (
            "erinden" in printed
            and (_SCALE_FIRST.fullmatch(printed) or _SCALE_LAST.fullmatch(printed))
        )
    )
    value = _amount(match["n"]) if match else None
    if not match or value is None:
        return None
    groups = match.groupdict()
    value += 0.5 if groups.get("before") or groups.get("half") else 0.0
    scale = _amount(match["scale"]) if match["scale"] else None
    if value > (scale or 5) or (scale is None and value == 0):
        return None
    if scale is None and value > 4:
        scale = 5.0
    return printed, value, scale


def _amount(text: str) -> float | None:
    if text[0].isdigit():
        half = 0.5 if "½" in text else 0.0
        return float(text.rstrip(" ½").replace(",", ".")) + half
    return _COUNTS.get(fold(text))


_MARKED = re.compile(r"(?P<value>10|[1-9])\s?(?P<sign>[+−–-])")
_MARKS = re.compile(r"\b(?:voto|nota|note|giudizio|filmnote|schulnote)\b", re.IGNORECASE)
"""Keys of school marks ("7-", "2+"); under others such a sign is of an age ("7+")."""


def school_mark(printed: str, key: str) -> float | None:
    """The value of a mark with its sign, a quarter more or less, under a key of marks."""
    match = _MARKED.fullmatch(printed) if printed[-1] in "+−–-" else None
    if match is None or not _MARKS.search(key):
        return None
    return float(match["value"]) + (0.25 if match["sign"] == "+" else -0.25)


_ALOUD = re.compile(
    r"\d{1,2}(?:\.\d)? out of \d{1,3} stars \((?P<printed>\d{1,2}(?:[.,]\d)? ?/ ?\d{1,3})\)"
)


def told_aloud(text: str) -> str | None:
    """What is printed behind stars that a page's program says aloud too; None for others."""
    match = _ALOUD.fullmatch(text) if text.endswith(")") else None
    return match["printed"] if match else None
