"""A page as its critic is looked for: its lines, and what is known of it by then."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from index.folding import fold

from .critic_spots import LONG
from .critic_words import OF_PAGES
from .dates import find_date
from .parts import Part
from .people import is_name

Signs = dict[str, float]


@dataclass(slots=True)
class Sheet:
    """A page as its critic is looked for: its lines, the first and last of its text.

    `known`: folded names of makers and cast; `prose`, `headline`: folded; `proposed`: what rules
    found, by folded name, how sure and by which rule; `sites`: folded names of its publication;
    `comments`: the line from which on readers write; `days`, `names`: lines with a date, and
    that are a name; `small`: words in small letters.
    """

    lines: list[Part]
    first: int
    last: int
    comments: int
    known: frozenset[str]
    prose: str
    headline: str
    proposed: dict[str, Signs] = field(default_factory=dict)
    addresses: str = ""
    own: str = ""
    sites: frozenset[str] = frozenset()
    days: frozenset[int] = frozenset()
    names: frozenset[int] = frozenset()
    small: frozenset[str] = frozenset()
    of_a_book: bool = False


_ADDRESS = re.compile(
    r"[\w.+-]+@[\w.-]+|(?<![\w.])@\w{3,}|(?:https?://|www\.)\S+|\b\w+\.(?:com|net|org|de|fr|es)\b"
)


def addresses_in(lines: list[Part]) -> str:
    """Addresses and handles that short lines have, in small letters."""
    found = (
        match[0]
        for part in lines
        if "@" in part.text or "." in part.text
        for match in _ADDRESS.finditer(part.text[:400])
    )
    return " ".join(found).casefold()


def days_of(lines: list[Part]) -> frozenset[int]:
    """The short lines that have a date."""
    return frozenset(
        at
        for at, part in enumerate(lines)
        if part.words <= LONG
        and any(sign.isdigit() for sign in part.text)
        and find_date(part.text, day_first=True)
    )


_SMALL = re.compile(r"(?<![\w.@/-])[^\W\d_A-ZÀ-Þ][^\W\d_A-ZÀ-Þ]+(?![\w.@/-])")


def small_of(lines: list[Part]) -> frozenset[str]:
    """The words that the page has in small letters: hardly one of them is a name."""
    return frozenset(word for part in lines for word in _SMALL.findall(part.text))


def names_of(lines: list[Part], small: frozenset[str]) -> frozenset[int]:
    """The lines that are names and nothing else."""
    return frozenset(
        at
        for at, part in enumerate(lines)
        if part.words <= 4
        and is_name(part.text.strip(" -–—*_"))
        and not any(word in small for word in part.text.casefold().split())
        and OF_PAGES.isdisjoint(fold(part.text).split())
    )
