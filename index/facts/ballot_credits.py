"""Which lines of a page state credits of a film, and how many kinds of them."""

from __future__ import annotations

import re
from functools import lru_cache

from .ballot_vetoes import HOUSE
from .credit_lines import read_credits_line
from .dates import find_date
from .head_lines import REPEATED
from .parts import VALUE_OF, Part
from .vocabulary import is_genre

PARAGRAPH = 25
"""Words of a paragraph of the text."""
_OF_A_FILM = frozenset(
    {
        "credits.director",
        "credits.year",
        "credits.runtime",
        "credits.cast",
        "credits.writer",
        "credits.countries",
        "credits.genres",
    }
)
LONGEST_CREDITS = 60
"""Words of a line of credits."""
_CREDITED = re.compile(
    r"(?P<length>\b\d{2,3} ?(?:(?i:min|mn|dk|minut\w*)|['’′])(?!\w)|\b\d ?h(?:\b|\d\d))|"
    r"(?P<maker>\b(?i:dir|regie|director|directed|yönetmen|regia|direção|réalis\w+|un film|a film)"
    r"\b[^\w\n]{0,3}(?:(?:by|von|de|di|du)\s)?\s?[^\W\d_a-zß-ÿ])|"
    r"(?P<by>^(?:De|Di|Von|By|Un film de|A film by)\s(?=[^\W\d_a-zß-ÿ])(?:[\w.’'-]+\s?){2,4}$)|"
    r"(?P<cast>\b(?i:avec|mit|con|starring|stars|cast|com)\b:? [^\W\d_a-zß-ÿ])|"
    r"(?P<year>\b(?:18[89]|19\d|20[0-3])\d\b)|"
    r"(?P<review>^\W*(?i:(?:film|movie|kino)?[ -]?(?:review|kritik|critique|crítica|recensione|"
    r"eleştirisi|reseña)|critique du film|crítica de cine|film eleştirisi)\W*$)|"
    r"(?P<certificate>\b(?:PG(?:-13)?|NC-17|R|FSK|MA15\+|M|12A?|15|18|U/?A)\b"
    r"(?=[,;/)]| for | \||$))",
)
_OF_THE_TEXT = frozenset({"critic", "published", "publication", "rating"})
NO_TITLES = frozenset({"byline", "date", "rating"})
_PASSED = NO_TITLES | {"debris", "original"}
"""Places of lines that can stand between a title and its credits."""
_REVIEW_BY = re.compile(r"\b(?:film|movie)? ?review(?:ed)? by\b", re.IGNORECASE)


def is_left_by_page(part: Part) -> bool:
    """Whether a line is debris, and none that can give a title."""
    return part.place == "debris" and part.why not in ("caption", "above the title", REPEATED)


def credits_below(lines: list[Part]) -> set[str]:
    """The kinds of credits in the lines right below a title; a rating or a byline can be first."""
    found: set[str] = set()
    for part in lines:
        kinds = credits_in(part)
        if not kinds and (part.labels or part.why.startswith(VALUE_OF)):
            continue
        if not kinds and (found or not (part.place in _PASSED or HOUSE.fullmatch(part.text))):
            break
        found |= kinds
    return found


def credits_in(part: Part) -> frozenset[str]:
    """The kinds of what a line states of a film: year, length, makers, cast, certificate."""
    stated = {label.field for label in part.labels if label.field in _OF_A_FILM}
    if is_genre(part.text):
        stated.add("credits.genres")
    signs = part.place in NO_TITLES or _signs(part)
    if signs and _REVIEW_BY.search(part.text):
        stated.add("review")
    if part.place == "credits":
        stated.update(
            field for field, _ in read_credits_line(part.text) or () if field in _OF_A_FILM
        )
    told = part.place == "body" and part.words >= PARAGRAPH
    if part.words > LONGEST_CREDITS or signs or told or is_left_by_page(part):
        return frozenset(stated)
    if part.why == "credits line":
        read = read_credits_line(part.text) or []
        return frozenset(stated | {field for field, _ in read if field in _OF_A_FILM})
    return kinds_of_credits(part.text) | stated


def _signs(part: Part) -> bool:
    """Whether the labels of a line say who wrote and when, and nothing of the film."""
    return bool(part.labels) and all(label.field in _OF_THE_TEXT for label in part.labels)


@lru_cache(maxsize=1024)
def kinds_of_credits(line: str) -> frozenset[str]:
    """The kinds of credits that a line states; the year of a date is none."""
    kinds = frozenset(match.lastgroup or "" for match in _CREDITED.finditer(line))
    return kinds - {"year"} if "year" in kinds and find_date(line) else kinds
