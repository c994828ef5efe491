"""Headlines of a title and something in brackets, or of two titles."""

from __future__ import annotations

import re

from index.folding import fold

from .headline import quoted_titles
from .headline_inside import times
from .headline_named import BRACKET
from .headline_unnamed import Candidate
from .headline_years import NO_ORIGINAL, is_person
from .headlines import HeadLine
from .no_titles import SMALL_WORDS, reads_as_sentence
from .text import Text

_NAMED_TWICE = re.compile(
    r"\W*(?i:pel[ií]cula|films?|filme|cine|kino)\s*:\s*(?P<local>[^\W_][^:|–—]{1,60}?)\s+[-–—/]\s+"
    r"(?P<original>[^\W\d_a-zß-ÿ][^:|–—/]{1,60})"
)
_OPENING = 1500
"""Characters of a text in which the film of a headline is quoted."""


def paired_titles(
    title: str, headline: HeadLine, text: Text, people: frozenset[str]
) -> list[Candidate]:
    """What a headline of a title and something in brackets, or of two titles, is of."""
    bracket = BRACKET.match(title)
    if bracket and _is_phrase_above(bracket["local"], bracket["original"], text):
        return [(bracket["original"], "headline, named in the text", 0.9)]
    both = _local_and_original(title, text, people) or _both_names(headline)
    if both is None:
        return []
    return [(both[0], "headline", 0.85), (both[1], "original title in the headline", 0.7)]


def _is_phrase_above(local: str, original: str, text: Text) -> bool:
    """Whether only what is in the brackets is a title: the text quotes it, and not what is before.

    "Coffee with a shot (The Hateful 8)".
    """
    quoted = {fold(title) for title in quoted_titles(text.prose[:_OPENING])}
    return fold(original) in quoted and not times(local, text.prose, most=1)


def _both_names(headline: HeadLine) -> tuple[str, str] | None:
    """ "Película: local title - original title", above a text that is not English."""
    match = None if headline.english else _NAMED_TWICE.fullmatch(headline.written)
    return (match["local"], match["original"]) if match else None


def _local_and_original(
    title: str, text: Text, people: frozenset[str] = frozenset()
) -> tuple[str, str] | None:
    """The titles of "Title (Original)"; what looks like a name is one unless others are stated."""
    match = BRACKET.match(title)
    if match is None or NO_ORIGINAL.search(match["original"]):
        return None
    if is_person(match["original"]) and (not people or fold(match["original"]) in people):
        return None
    local = match["local"].strip()
    if fold(local).rpartition(" ")[2] in SMALL_WORDS:
        return None
    original = re.sub(r"^(?:OT|AT|aka)[:.]?\s+", "", match["original"])
    if original[0].islower():
        return None
    return (local, original) if not reads_as_sentence(local) or times(local, text.text) else None
