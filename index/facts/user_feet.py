"""How pages of users' opinions sign them: a name, the mark that was given, "Written by" alone.

Such a page sets what a form holds line by line, below the text: who, how many points, when,
and how many readers liked it. A line of an app says how its user took the film.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from index.folding import fold
from index.model import Rating

from .parts import Part
from .ratings import read_rating

_NAME = re.compile(r"@?[^\W_][\w.’' -]{1,28}")
_MARK = re.compile(r"(?:10|\d)(?:[.,]\d)?")
_SIGNING = re.compile(
    r"\W*(?:écrit(?:e)? par|rédigée? par|publiée? par|written by|reviewed by|posted by|rated by|"
    r"geschrieben von|verfasst von|escrit[oa] por|publicad[oa] por|scritt[oa] da|geschreven door)"
    r"(?P<rest>\W*|\s.{2,30})",
    re.IGNORECASE,
)
_TAKEN = re.compile(
    r"(?P<name>[^\W\d_][\w.-]{1,24}) (?:ist|war|was|is|est|è) (?:[^\W\d_]+ ){1,3}"
    r"(?:von|vom|by|with|par|de|da|di) (?P<title>\S.{0,80})"
)
_MOST_WORDS = 3


class Foot(NamedTuple):
    """Who signs an opinion and the mark given, with their lines."""

    name: str
    line: int
    mark: Rating | None
    marked: int


def foot_of_user(parts: Sequence[Part]) -> Foot | None:
    """The first name with a bare mark below it and "Written by" below that; None without."""
    full = [part for part in parts if part.text]
    for at, part in enumerate(full[:-2]):
        mark = full[at + 1].text.strip()
        if part.words > _MOST_WORDS or not _MARK.fullmatch(mark):
            continue
        name, signing = part.text.strip(), _SIGNING.fullmatch(full[at + 2].text.strip())
        if signing is None or not _NAME.fullmatch(name):
            continue
        if fold(signing["rest"]) in ("", fold(name)):
            rating = read_rating(mark, bare=True)
            return Foot(name.lstrip("@"), part.line, rating, full[at + 1].line)
    return None


def taken_by(parts: Sequence[Part]) -> tuple[str, int] | None:
    """Who a line says was taken with the film that another line names ("Ann is fond of Title")."""
    short = [part for part in parts if part.words <= _LONGEST]
    for part in short:
        taken = _TAKEN.fullmatch(part.text.strip())
        title = fold(taken["title"]) if taken else ""
        if taken and any(fold(other.text) == title for other in short):
            return taken["name"], part.line
    return None


_LONGEST = 16
