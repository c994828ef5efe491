"""What a line of a page is that is no film's title: roles, bylines, sections, papers, dates."""

from __future__ import annotations

import re

from index.folding import fold

from .banners import is_banner, is_press
from .capsule_heads import is_part_heading
from .credit_lines import read_credits_line
from .headline_inside import can_be_title, is_plain, is_somebody, times
from .no_titles import OF_A_SITE, content_words
from .ratings import trailing_rating
from .rubrics import is_rubric

_MOST_WORDS = 9
_JOINS = frozenset({"and", "or", "of", "the", "und", "et", "y", "e", "ve"})
_COUNT = re.compile(r"\d{1,2}|(?:[^\W\d_a-zß-ÿ]\.? ?){1,3}")
"""A mark, a place in a list, initials."""
_NO_OPENING = re.compile(
    r"(?:reviewed|review|posted|published|written|by|von|par|por|di|yazan|starring|staring|films?|"
    r"movies?|película|filme|interview|directed|mit|avec|con)\b|"
    r"cast (?:&|and)|(?:(?:our|the|staff|film|chief|senior|arts) )*(?:correspondent|critics?|"
    r"editor|reporter|reviewer|writer|contributor)\W*$",
    re.IGNORECASE,
)
"""Words that a byline or a line of credits begins with, and no title."""
HOUSE = re.compile(
    r"\w[\w.&’' -]* (?:home (?:video|entertainment|cinema)|pictures(?: classics)?|studios?|"
    r"releasing|entertainment|distribution|productions|home media|"
    r"warner bros\.?|international pictures)",
    re.IGNORECASE,
)
"""A studio or distributor above the credits."""
_ROLE = re.compile(r"\S (?:as|als|comme|como|come|\.{3,}|…) [^\W\d_a-zß-ÿ]")


def can_stand(
    title: str, prose: str, people: frozenset[str], *, backed: bool, english: bool
) -> bool:
    """Whether words on a line of a page can be a title at all; `backed`: credits stand by them.

    `prose`: the paragraphs of the page; `people`: folded names of those who made the
    film and of the critic; `english`: its language writes titles in title case.
    """
    if len(title.split()) > _MOST_WORDS or title[:1].islower() or fold(title) in people:
        return False
    if _COUNT.fullmatch(title) or is_plain(title) or _is_of_a_page(title) or _is_fact(title):
        return False
    if (_ROLE.search(title) or (english and is_phrase(title))) and not times(title, prose, most=1):
        return False
    if backed:
        return True
    bare = english or len(title.split()) == 1
    return (not bare or can_be_title(title, people)) and not (
        is_banner(title) or is_press(title) or is_somebody(title, prose)
    )


def is_phrase(title: str) -> bool:
    """Whether words are written as no title is: in small letters, or with their end cut off."""
    words = title.split()
    if len(words) <= 3 and words[0] in ("The", "A", "An"):
        return words[-1] in _JOINS
    return len(words) > 1 and (bool(content_words(title)) or words[-1] in _JOINS)


def _is_of_a_page(title: str) -> bool:
    """Whether words name a part of a page or of a text, or open a byline."""
    if HOUSE.fullmatch(title) or _NO_OPENING.match(title) or is_rubric(title):
        return True
    return is_part_heading(title) or fold(title) in OF_A_SITE


def _is_fact(title: str) -> bool:
    """Whether words state a rating or credits."""
    return bool(trailing_rating(title) or read_credits_line(title))
