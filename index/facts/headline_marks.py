"""Titles that the author of a declared headline sets apart in it: "*Salt Harbour*, seen again".

A key's value is no text of the page, and yet people mark titles in it as they do below.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from index.folding import fold

from .banners import is_section
from .no_titles import STRESSED
from .rubrics import is_rubric

SET_APART = "set apart in the declared headline"
"""The rule of the one title that a declared headline sets apart."""
_MARKED = re.compile(
    r"(?<![\w*_\\])(?P<mark>\*\*\*|\*\*|\*|___|__|_)(?=[^\s*_])(?P<title>[^*_\n]{1,90}?)"
    r"(?<=[^\s*_\\])(?P=mark)(?![\w*_])|"
    r"<(?P<tag>i|em|cite)>(?P<inside>[^<>\n]{1,90})</(?P=tag)>",
    re.IGNORECASE,
)
_LONGEST = 300
"""Characters of a headline in which titles are looked for."""
_SEVERAL = re.compile(
    r"\s*(?:['’]s\s+)?(?:(?:original|complete|entire|whole|first|new|prequel|sequel) )*"
    r"(?:trilog(?:y|ies)|quadrilogy|tetralogy|franchise|saga|series|movies|films|cycle|universe|"
    r"trilogie|filmreihe|reihe|filme|trilogía|películas|filmes)\b",
    re.IGNORECASE,
)
_LED = re.compile(r"(?:.*[:|–—]|.*\s-{1,2}|\W*)\s*", re.DOTALL)
_ENDS = re.compile(
    r"\s*(?:$|[:,|–—]|-{1,2}\s|[(\[](?:18|19|20)\d\d[)\]]|(?:film |movie )?reviews?\b|"
    r"(?:by|von|de|di|door|par|por) )",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:series|serie|show|season|book|novel|album|game|podcast|staffel|saison|temporada|roman|"
    r"buch|livre|libro|magazine|interview)\W*$",
    re.IGNORECASE,
)
"""Words before what is set apart that say that it is no film."""
_JOINED = re.compile(
    r"\s*(?:\(\d{4}\))?\s*(?:[,/&+]|\band\b|\bund\b|\bet\b|\by\b|\be\b|\ben\b|\bve\b|\bvs?\b\.?|"
    r"\bversus\b|,? (?:and|&))\s*",
    re.IGNORECASE,
)
_MOST_WORDS = 12


class Marked(NamedTuple):
    """What a headline sets apart: the `title` of its film, or that it is of `several`."""

    title: str | None = None
    several: bool = False


NOTHING = Marked()


def marked_in(written: str) -> Marked:
    """What the raw value of a declared headline sets apart, with Markdown's marks or tags."""
    if not any(mark in written for mark in "*_<") or len(written) > _LONGEST:
        return NOTHING
    found = list(_MARKED.finditer(written))
    titles = [(match["title"] or match["inside"]).strip() for match in found]
    if len({fold(title) for title in titles}) > 1:
        pairs = pairwise(found)
        between = [written[one.end() : other.start()] for one, other in pairs]
        return Marked(several=all(_JOINED.fullmatch(text) for text in between))
    if len(found) != 1:
        return NOTHING
    before, after = written[: found[0].start()], written[found[0].end() :]
    if _SEVERAL.match(after):
        return Marked(several=True)
    return Marked(titles[0] if _can_be(titles[0], before, after) else None)


def _can_be(title: str, before: str, after: str) -> bool:
    if not fold(title) or title[0].islower() or len(title.split()) > _MOST_WORDS:
        return False
    if is_rubric(title) or is_section(title) or fold(title) in STRESSED or _OTHER.search(before):
        return False
    if not before.strip():
        return _ENDS.match(after) is not None
    return _LED.fullmatch(before) is not None and not after.strip(" .!")
