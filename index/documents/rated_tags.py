"""The rating that a tag of a site's generator states: its name says so, or a key of a review's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

_RATES: Final = re.compile(
    r"(?:(?:my|our|movie|film|book|review|reviewer|critics?|star|stars|final|overall|total|x|wp|"
    r"personal|verdict|letter|numeric|simple|render|show|display|print|get|rating|score|site|ui|v|"
    r"blog|post|filme?|serie|meine?|mi|ma|gesamt)[-_]?)*?"
    r"(?P<noun>ratings?|stars?|scores?|rate|grades?|usr|wertung|bewertung|punkte|sterne|nota|note|"
    r"notation|[eé]toiles|estrellas|estrelas|puntuaci[oó]n|calificaci[oó]n|valoraci[oó]n|puntaje|"
    r"avalia[cç][aã]o|voto|valutazione|stelle|cijfer|beoordeling|waardering|sterren|puan|y[iı]ld[iı]z)"
    r"(?:[-_]?(?:stars?|bar|box|badge|block|value|display|widget|num|number|icons?|final|movie|film|"
    r"row|count|shortcode|5|10|100|five|ten))?",
    re.IGNORECASE,
)
"""Names of tags that rate; a site's ("imdb-rating") and a certificate's ("age-rating") are none."""
_REVIEWS: Final = re.compile(
    r"(?:(?:movie|film|my|our|final)[-_]?)*(?:review|verdict|fazit|verdetto|veredicto|kritik|critique|"
    r"cr[ií]tica|conclusion)(?:[-_]?(?:box|card|summary|info|meta|block|end|header|footer))?",
    re.IGNORECASE,
)
"""Names of tags that hold a review's data, where a key says which is the rating."""
_STARS: Final = frozenset(
    "star stars sterne étoiles etoiles estrellas estrelas stelle sterren".split()  # noqa: SIM905
)
_OF_REMARKS: Final = frozenset({"note", "nota", "punkte", "notation"})
"""Names that are as often of remarks: a whole number in one counts those."""
_VALUE: Final = frozenset(
    "value val score stars star rating rate points punkte grade n num nr no count number v amount "  # noqa: SIM905
    "current given note nota wert voto puan cijfer data-rating".split()
)
_VALUE_OF_REVIEW: Final = frozenset(
    "score stars rating myrating my_rating my-rating grade wertung bewertung voto puan".split()  # noqa: SIM905
)
_OUT_OF: Final = frozenset(
    "max outof out_of out-of of total scale best maxrating max_rating max-rating maxstars".split()  # noqa: SIM905
)
_PRINTED: Final = re.compile(
    r"\d{1,3}(?:[.,]\d{1,2})?(?:\s?½)?(?:\s?/\s?\d{1,3}|%|\s(?:out of|of|von|sur|de|su)\s\d{1,3})?|"
    r"[A-DF][+-]?|[★⭐☆½]{1,12}|\*{1,5}½?",
    re.IGNORECASE,
)
_TELLING: Final = re.compile(r"\d\D{1,8}\d|½")
"""A fraction or a decimal: no number of a remark."""
_A_FEW: Final = re.compile(r"[1-5](?:[.,]5)?")


def rating_of_tag(name: str, arguments: Sequence[tuple[str, str]]) -> str:
    """What a tag rates ("3.5", "4 stars", "8/10"); "" where it states no rating.

    `name` is in small letters; `arguments` are pairs of key ("" for none) and value.
    """
    rated = _RATES.fullmatch(name)
    if rated is None and not _REVIEWS.fullmatch(name):
        return ""
    keys = _VALUE if rated else _VALUE_OF_REVIEW
    value = next((v for k, v in arguments if v and ((rated and not k) or k in keys)), "")
    scale = next((v for k, v in arguments if k in _OUT_OF and v.isdigit()), "")
    plain = [v for k, v in arguments if v and not k]
    if not scale and len(plain) == 2 and plain[1].isdigit() and value == plain[0]:
        scale = plain[1]
    if not _PRINTED.fullmatch(value):
        return ""
    shown = f"{value}/{scale}" if scale and value[-1].isdigit() and "/" not in value else value
    if name in _OF_REMARKS and not _TELLING.search(shown):
        return ""
    return _in_stars(shown) if name in _STARS else shown


def _in_stars(value: str) -> str:
    """What a tag called "stars" counts."""
    if not _A_FEW.fullmatch(value):
        return value
    return f"{value} star" if value == "1" else f"{value} stars"
