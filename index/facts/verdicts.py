"""The critic's verdict in the text itself: a line of its own, or the end of the last paragraph."""

from __future__ import annotations

import re

from .layers import Ledger, Origin
from .meanings import note_rating
from .parts import Part
from .ratings import read_rating
from .text import Text

_CLOSING = re.compile(
    r"(?:^|[.!?…:–—\n(\[”\"]\s*|\s)"
    r"(?P<rating>[★⭐🌟✭✮✯][★⭐🌟✭✮✯☆✩½\ufe0f ]*(?:1/2)?|"
    r"\d{1,2}(?:[.,]\d{1,2})?\s?/\s?(?:5|10|100|4|20)|"
    r"\d(?:[.,]\d)?(?:\sstars?)?\s(?:out of|von)\s(?:5|10|four|five|ten|4)(?:\sstars)?)[\s.)\]!]*$"
)
_OPENS = re.compile(
    r"(?:^|[.!?…]\s+)(?P<rating>[★⭐][★⭐☆½ ]*|\d{1,2}(?:[.,]\d)?\s?/\s?(?:5|10|100)|"
    r"(?:\d(?:[.,]5|½| 1/2)?|one|two|three|four|five|six|seven|eight|nine|ten)(?: and a half)?"
    r"(?: stars)? out of (?:five|ten|four|\d{1,3})(?: stars)?|"
    r"(?:one|two|three|four|five)(?: and a half)? stars)(?=[.!]|\s(?:from|for) me\b|\s*$)",
    re.IGNORECASE,
)
_IN_WORDS = re.compile(
    r"(?:^|[.!?…:–—]\s+)(?P<rating>"
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten)(?: and a half)? [a-z]+ out of "
    r"(?:four|five|six|ten)|\d{1,3} üzerinden \d{1,2}(?:[.,]\d)?)(?=[.!\s]*$)",
    re.IGNORECASE,
)
_STARS_FIRST = re.compile(
    r"^\W{0,3}(?P<rating>\d(?:[.,]5|½)? (?:stars?|sterne|étoiles|estrellas|stelle|sterren))"
    r"(?=,? (?:would|could|because|for|from|and|but|minus|if|weil|für|parce|porque)\b|[,.!]|$)",
    re.IGNORECASE,
)
_GIVEN = re.compile(
    r"(?:\b(?:I(?:'d|’d| would| will|'ll|’ll)? (?:give|rate|award|score|say|go with)(?: \w+){0,3}|"
    r"(?:my|our|final|overall) (?:rating|score|grade|verdict)(?: is| of)?|"
    r"(?:rating|score|grade|verdict|wertung|bewertung|note|voto|nota|puan))\s?:?\s+(?:it |this |"
    r"this film |a |an |solid |is )*)"
    r"(?P<rating>[★⭐][★⭐☆½ ]*|\d{1,3}(?:[.,]\d{1,2})?\s?(?:/|out of)\s?\d{1,3}|"
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten)(?: and a half)? [a-z]+ out of "
    r"(?:four|five|six|ten)|"
    r"[A-DF][+−–-]?(?![\w])|\d{1,3}\s?%|(?:\d(?:[.,]5|½| 1/2)?|one|two|three|four|"
    r"five)(?: and a half)? stars(?: out of (?:\d+|four|five))?)",
    re.IGNORECASE,
)


def note_verdict(ledger: Ledger, text: Text, rated: list[Part]) -> None:
    """Notes ratings that stand on a line of their own or close the text."""
    for part in rated:
        rating = read_rating(part.text)
        if rating is not None:
            note_rating(
                ledger, rating, Origin("label", "rating line", part.line, 0.9), aggregate=False
            )
    if ledger.has("rating"):
        return
    paragraphs = [block for block in text.blocks if block.kind != "heading"]
    for block in reversed(paragraphs[-5:]):
        paragraph = text.text[block.start : block.end]
        ends = block is paragraphs[-1] or len(paragraph) < 60
        match = _CLOSING.search(paragraph[-60:]) if ends else None
        match = match or _IN_WORDS.search(paragraph[-80:])
        if match is None and block is paragraphs[-1]:
            match = _OPENS.search(paragraph) or _STARS_FIRST.match(paragraph)
        given = None if match else _last_given(paragraph)
        found = match or given
        rating = (
            read_rating(found["rating"].strip(" .,"), bare=given is not None) if found else None
        )
        if rating is not None:
            rule = "given in the text" if given else "end of the text"
            note_rating(ledger, rating, Origin("prose", rule, block.line, 0.7))
            return


def _last_given(paragraph: str) -> re.Match[str] | None:
    found = None
    for match in _GIVEN.finditer(paragraph):
        found = match
    return found
