"""A rating that stands among the tags of a text ("stars:4", "4 stars", "★★★★")."""

from __future__ import annotations

import re

from .layers import Ledger, Origin
from .meanings import note_rating
from .ratings import read_rating

_TAG = re.compile(
    r"(?:(?:my[ -]?|film[ -]?|movie[ -]?)?"
    r"(?:rating|rated|stars?|score|note|nota|étoiles|estrellas|sterne)"
    r"\s?[:=/_-]\s?)(?P<keyed>\d{1,2}(?:[.,]\d)?(?:\s?/\s?\d{1,3})?)|"
    r"(?P<stars>\d(?:[.,]5)?(?:[ -]?of[ -]?5)?[ -]?(?:stars?|étoiles?|estrellas?|sterne|stelle)|"
    r"(?:one|two|three|four|five)(?:[ -]and[ -]a[ -]half)?[ -]stars|[★⭐]{1,5}½?|"
    r"\d(?:[.,]5)?\s?/\s?5)",
    re.IGNORECASE,
)
_STARS = re.compile(r"(?:^|\W)stars?\b", re.IGNORECASE)


def note_tagged_rating(ledger: Ledger) -> None:
    """Notes the one rating among the tags of a text, where nothing declares another."""
    if ledger.has("rating"):
        return
    found = {}
    for fact in ledger.ranked("tags"):
        match = _TAG.fullmatch(str(fact.value).strip(" #"))
        if match is not None:
            found[match["keyed"] or match["stars"].replace("-", " ")] = fact, match
    if len(found) != 1:
        return
    (printed, (fact, match)), *_ = found.items()
    few = match["keyed"] and printed[0] in "12345" and len(printed) == 1
    if few and _STARS.match(match[0]):
        printed += " star" if printed == "1" else " stars"
    rating = read_rating(printed, bare=True)
    if rating is not None:
        note_rating(ledger, rating, Origin(fact.layer, "tag", fact.line, 0.7))
