"""Lines on a release without what else they hold: a certificate, a length, named houses."""

from __future__ import annotations

import re

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


def without_facts(text: str) -> tuple[str, bool]:
    """A line without its other small facts and its houses; whether it says "out" of a film."""
    bare = _PLACED.sub(r"\1", _SMALL.sub("", text)) if text[:1].isupper() or "," in text else text
    opened = _OUT.sub("released", bare)
    return opened, opened != text
