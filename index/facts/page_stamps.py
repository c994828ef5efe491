"""Lines that only say when a page published a text, or what its readers gave: no part of it.

They are put aside after all facts are read, for they state the day, often who wrote, and
a site's average.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import chain
from typing import Final

from .page_turns import is_vote_of_many
from .parts import Part
from .patterns import Pattern

_STAMP: Final = Pattern(
    r"\W{0,3}(?:(?:content |article |page |last |first |originally |zuletzt |dernière |última |"
    r"ultimo |son |ilk )?(?:posted|published|updated|modified|publiziert|veröffentlicht|"
    r"aktualisiert|publiée?|postée?|modifiée?|mise? à jour|publicad[oa]|actualizad[oa]|postado|"
    r"atualizad[oa]|pubblicat[oa]|aggiornat[oa]|gepubliceerd|geplaatst|bijgewerkt|"
    r"aktualisierung|actualización|yayın(?:lanma|landı)?|güncelle(?:me|ndi)?|gönderen)\b"
    r"|\d{1,2}[:.]\d\d ?[ap]\.?m\b(?=.{1,40}\d)).{4,100}",
    re.IGNORECASE,
)
_TIME: Final = re.compile(
    r"\b\d{1,2}(?:[:h]\d\d|\.\d\d uhr)\b|\b\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\b|"
    r"\b\d{1,2}\.?(?:st|nd|rd|th)?,?(?: of| de| di)? [^\W\d_]{3,10}\.?,?(?: de| di)? "
    r"(?:19|20)\d\d\b|"
    r"\b[^\W\d_]{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d\b",
    re.IGNORECASE,
)
_MOST: Final = 16


def is_stamp(text: str) -> bool:
    """Whether a short line says when it was published, and is no sentence."""
    if len(text) > 120 or len(text.split()) > _MOST or not any(map(str.isdigit, text)):
        return False
    told = text.endswith(("!", "?")) or (text.endswith(".") and not text[-3:-1].endswith("m"))
    return not told and bool(_STAMP.fullmatch(text.strip()) and _TIME.search(text))


def mark_stamps(parts: Sequence[Part], first: int, last: int) -> bool:
    """Marks such lines above a text and below it, where it has paragraphs; whether any was."""
    if not 0 <= first <= last:
        return False
    around = chain(parts[:first], parts[last + 1 :])
    lines = (part for part in around if part.place in ("body", "heading") and not part.is_heading)
    found = [part for part in lines if is_stamp(part.text)]
    for part in found:
        part.put("date", "day and hour of the page")
    lines = (part for part in parts if part.place in ("body", "heading"))
    votes = [part for part in lines if is_vote_of_many(part.text)]
    for part in votes:
        part.put("debris", "votes of readers")
    return bool(found or votes)
