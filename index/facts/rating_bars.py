"""What is no verdict, however likely, unless one of the rules for sentences and labels says so.

Such are numbers that nothing calls a rating, what is said in a sentence, what stands behind a
name that is not the film's, and rows of signs that part or adorn a page.
"""

from __future__ import annotations

import re
from collections.abc import Set

from .rating_pieces import WEAK, Piece
from .rating_signs import Signs

_OF_OTHERS = frozenset(
    {"counted", "percent of", "of a certificate or date", "of a part", "a site's"}
)
_CALLED = frozenset({"a rating's label", "rating words before", "rating words behind", "a value"})
_SIGNS = frozenset({"stars", "tokens", "asterisks"})
_SPELT = re.compile(r"\d\s[^\W\d_]|[^\W\d_]\s[^\W\d_]")
_EMPTY_TOO = re.compile(r"[★✭✮✯✰]\ufe0f?[★✭✮✯✰½ \ufe0f]*[☆✩][☆✩ \ufe0f]*")
_HEARTS = re.compile(r"[♥❤🖤]")
_FOUR = 4
_COUNTS_THINGS = re.compile(r"\d [^\W\d_]{3,}$(?<!stars)")
"""What is counted of four things may really be counted ("4 out of 4 ferries")."""


def is_barred(piece: Piece, signs: Signs) -> bool:
    """Whether only a rule can tell that a piece with these signs is a verdict."""
    names = signs.keys()
    if _OF_OTHERS & names or ("readers'" in names and "said to be own" not in names):
        return True
    called = bool(_CALLED & names)
    if piece.form in _SIGNS:
        return not called and _is_ornament(piece, names)
    return (
        _is_said(piece, names)
        or _counts_things(piece)
        or (not called and _is_uncalled(piece, names))
    )


def _is_said(piece: Piece, names: Set[str]) -> bool:
    """Whether a sentence says it, and not as what the critic gives."""
    own = "from me" in names and "somebody's" not in names and piece.form not in WEAK
    return "in a sentence" in names and not own


def _counts_things(piece: Piece) -> bool:
    return piece.rating.scale == _FOUR and bool(_COUNTS_THINGS.search(piece.rating.printed))


def _is_uncalled(piece: Piece, names: Set[str]) -> bool:
    """Whether nothing calls it a rating that needs to be called one."""
    if "another label" in names or "an unknown key" in names:
        return True
    if "a word right behind" in names and _SPELT.search(piece.rating.printed):
        return True
    return piece.form in WEAK


def _is_ornament(piece: Piece, names: Set[str]) -> bool:
    """Whether a row of signs may part or adorn what stands on a page, and rate nothing."""
    if "opens a paragraph" in names:
        return not _is_on_scale(piece, names)
    if piece.form == "asterisks" and "whole line" in names:
        return "above the text" not in names or "alike in form and place" in names
    return bool(_HEARTS.search(piece.rating.printed)) and "below the text" in names


def _is_on_scale(piece: Piece, names: Set[str]) -> bool:
    """Whether stars before a standfirst show the empty ones too, and the page no other such row."""
    return "alone of its form" in names and bool(_EMPTY_TOO.fullmatch(piece.rating.printed.strip()))
