"""Ratings in words of seven languages ("Tres estrellas y media", "Sieben von zehn Punkten"), and
school marks ("7-")."""

from __future__ import annotations

import re

from .patterns import Pattern
from .spelt_counts import COUNT, HALF, MANY, SCALE, amount, scale_of

_N = rf"(?:\d{{1,2}}(?:[.,]5)?(?:\s?½)?|{COUNT}(?![^\W\d_]))"
_STARS = r"(?:sterne?n?|étoiles?|estrellas?|estrelas?|stell[ae]|sterren|ster|yıldız)"
_POINTS = r"(?:punkten?|puntos?|punti|punten|pontos?|points?|puan)"
_OF = (
    r"(?:out of|von|aus|sur|sobre|su|de las|de los|de|van de|van|uit|sobre un total de|em|op|auf|"
    r"van de maximaal|von maximal)"
)
_SCALE = rf"(?P<scale>20|10|[456]|{SCALE}(?![^\W\d_]))"
_COUNTED = Pattern(
    rf"(?P<n>{_N})(?: (?P<before>{HALF}))? {_STARS}(?: (?P<half>{HALF}))?"
    rf"(?:,? \(?{_OF} (?:possibles? )?{_SCALE}(?: {_STARS})?(?: possibles?)?\)?)?",
    re.IGNORECASE,
)
_OUT_OF = Pattern(rf"(?P<n>{_N})(?: (?P<before>{HALF}))? {_OF} {_SCALE} {_STARS}", re.IGNORECASE)
_SPELT = Pattern(
    rf"(?P<n>{MANY}(?![^\W\d_]))(?: (?P<before>{HALF}))? {_OF} {_SCALE}(?: {_POINTS})?",
    re.IGNORECASE,
)
"""Nothing but a number of a scale, its value in words; "eine von zehn" is one of ten."""
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
        or _SPELT.fullmatch(printed)
        or (
            "erinden" in printed
            and (_SCALE_FIRST.fullmatch(printed) or _SCALE_LAST.fullmatch(printed))
        )
    )
    value = amount(match["n"]) if match else None
    if not match or value is None:
        return None
    groups = match.groupdict()
    value += 0.5 if groups.get("before") or groups.get("half") else 0.0
    scale = scale_of(match["scale"]) if match["scale"] else None
    if value > (scale or _MOST) or (scale is None and value == 0):
        return None
    if scale is None and 4 < value <= 5:
        scale = 5.0
    return printed, value, scale


_MOST = 10
_BARE = Pattern(rf"(?:eine? |un[ae]? |um |een )?(?P<n>{MANY})(?: (?P<half>{HALF}))?", re.IGNORECASE)


_NAMED = re.compile(r"\(?(?P<n>[0-7])\) [^\W\d_]{2,14}(?: [^\W\d_]{2,14}){0,2}")
"""A number with what it stands for ("(3) Très bon"), as guides have that count from the best."""


def in_a_word(text: str) -> tuple[str, float] | None:
    """The rating that a value behind a label is in one word, with its half ("sette e mezzo")."""
    named = _NAMED.fullmatch(text) if len(text) <= _LONGEST else None
    if named:
        return "(" + text.removeprefix("("), float(named["n"])
    printed = text.strip(" .!()")
    match = _BARE.fullmatch(printed) if len(printed) <= _LONGEST else None
    value = amount(match["n"]) if match else None
    if match is None or value is None:
        return None
    value += 0.5 if match["half"] else 0.0
    return (printed, value) if value <= _MOST else None


def says_its_worth(printed: str) -> bool:
    """Whether a rating is a number with what it stands for behind it."""
    return _NAMED.fullmatch(printed) is not None


_LONGEST = 24
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
