"""Lines on a release without what else they hold: a certificate, a length, named houses."""

from __future__ import annotations

import re

from index.folding import fold

from .dates import find_date
from .label_dates import IN_CINEMAS

_OUT = re.compile(r"(?:^|(?<=[,;|·•/(] ))[Oo]ut(?= (?:now|(?:(?:on|from|this) )?[\dA-Z]))")
_SMALL = re.compile(
    r"(?:^|(?<=[,;|·•/(] ))\(?(?:cert(?:ificate)?\.? )?"
    r"(?:U|PG|PG-13|R|G|M|MA15\+|12A?|15A?|16|18|\d{2,3} ?(?:mins?|minutes|Min)\.?|"
    r"\d ?h(?:rs?)? ?\d{0,2}(?: ?m(?:ins?)?)?)\)?(?:$|[.,;|·•/)]\s?)"
)
"""A certificate or a length before the day in a line of facts ("12A, 105 mins, out ...")."""
_PLACED = re.compile(
    r"((?:^|[.:|] )(?:Now )?(?:Open(?:s|ed|ing)|In (?:cinemas|theat(?:er|re)s)) "
    r"(?:on |this |from )?[^\W\d_]{3,9}(?: \d{1,2}| [A-Z][a-z]{2,8}\.?)?)"
    r",? at (?:the )?[A-Z].{2,120}$"
)
"""A release at named houses ("Opens Friday at the Plaza and the Odeon, Downtown")."""


_STRIP = re.compile(r"\s[|/·•]\s")
_LONGEST_STRIP = 160
_FROM = frozenset({"", "le", "des le", "depuis le", "dal", "ab", "seit", "desde el", "from"})


def of_strip(text: str) -> str | None:
    """The piece of a strip of facts that says when the film came to the cinemas.

    "4 May 2022 in cinemas | 1h 30min | Drama": a day, the word of cinemas, and nothing else.
    """
    if len(text) > _LONGEST_STRIP:
        return None
    pieces = [each.strip() for each in _STRIP.split(text)]
    for piece in pieces if len(pieces) > 1 else ():
        found = find_date(piece, day_first=True)
        if (
            found is not None
            and fold(piece[: found[1]]) in _FROM
            and IN_CINEMAS.fullmatch(piece, found[2])
        ):
            return piece
    return None


_NUMBERED = re.compile(
    r"\b([Ii]n|[Ee]n|[Dd]ans|[Aa]uf|[Ee]m) (?:\d{1,4}|über \d{2,4}) "
    r"(?=(?:cinema|kino|salle|sala|cine|theat|bioscop))"
)
"""In how many houses a film opens ("in 24 cinemas from Thursday")."""


def without_facts(text: str) -> tuple[str, bool]:
    """A line without its other small facts and its houses; whether it says "out" of a film."""
    strip = of_strip(text)
    if strip is not None:
        return strip, True
    text = _NUMBERED.sub(r"\1 ", text, count=1)
    bare = _PLACED.sub(r"\1", _SMALL.sub("", text)) if text[:1].isupper() or "," in text else text
    opened = _OUT.sub("released", bare)
    return opened, opened != text
