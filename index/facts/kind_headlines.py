"""What a headline says of a text that names no film: that it is a review, or on a director."""

from __future__ import annotations

import re

from index.folding import fold, word_set
from index.known_films import is_director

from .layers import Ledger
from .no_titles import OF_SEVERAL
from .patterns import Pattern
from .people import is_name

_END = re.compile(r"\s*[,:|(–—]\s*|\s+-\s+")
_CALLED = Pattern(
    r"\b(?:movie|film) review\b(?! (?:round|digest|index|archive|blog|site|podcast|list|policy|"
    r"guide|column|template|page))|\b(?:kino|film)(?:kritik|rezension|recensie|besprechung)\b|"
    r"\bcritique (?:de |du )?(?:film|cin[eé])|\bcr[ií]tica (?:de |do )?(?:cine|pel[ií]cula|filme)|"
    r"\brese(?:ña|nha) (?:de |do )?(?:la )?(?:cine|pel[ií]cula|filme)|"
    r"\brecensione (?:del |di |film)|\bfilm (?:eleştirisi|incelemesi|kritiği)\b",
    re.IGNORECASE,
)
_TAGLINE = 12
"""Words up to which what stands below a headline can say what the text is."""


def is_called_review(ledger: Ledger) -> bool:
    """Whether headline or tagline call a text the review of a film."""
    headline, teaser = str(ledger.value("title", "")), str(ledger.value("teaser", ""))
    short = teaser if len(teaser.split()) <= _TAGLINE else ""
    if OF_SEVERAL.search(headline):
        return False
    return bool(_CALLED.search(headline[:300]) or _CALLED.search(short))


_AGENCIES = word_set(
    "notimex efe afp dpa reuters ap ansa lusa anp belga pti ians uni kna epd apa aa telam tass upi "
    "xinhua"
) | frozenset({"associated press", "the associated press", "europa press", "anadolu ajansi"})


def is_agency(ledger: Ledger) -> bool:
    """Whether who signs a text is a news agency."""
    return fold(str(ledger.value("critic", ""))) in _AGENCIES


def is_of_director(ledger: Ledger) -> bool:
    """Whether a headline is the name of a known director, with what is said of them or not."""
    name = _END.split(str(ledger.value("title", ""))[:120], maxsplit=1)[0]
    return is_name(name) and is_director(fold(name))
