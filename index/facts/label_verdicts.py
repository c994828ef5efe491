"""Keys of a verdict that a critic makes up, known by the rating behind them.

"Sam's sofa rating: 9 cushions out of 10", "Verdict du docteur : 5 scalpels sur 5".
"""

from __future__ import annotations

import re

from index.folding import fold

from .label_forms import Label
from .part_scores import PARTIAL
from .rating_own_units import in_own_unit
from .ratings import is_aggregate_name, read_rating
from .verdict_keys import is_averaged

_NOUNS = (
    "verdict|note|nota|voto|wertung|urteil|bewertung|puntuacion|calificacion|valoracion|veredicto|"
    "giudizio|verdetto|avaliacao|oordeel|score|rating|mark|grade"
)
_MADE_UP = re.compile(
    rf"[a-z]{{2,14}} s (?:[a-z]{{2,14}} ){{1,2}}(?:{_NOUNS}|meter|scale)|"
    r"(?:the |our |my )?[a-z]{2,14} (?:o meter|meter|scale|mark)|[a-z]{3,14}ometer|"
    rf"(?:{_NOUNS}) (?:du|de|de la|de l|d|del|des|der|von|vom|da|do|della|del|di) [a-z]{{3,14}}"
)
_SENTENCE = re.compile(r"(?<=[^\W\d_]{2}[.!])\s|(?<=\d[.!])\s")
_LONGEST = 40


def read_made_up(key: str, value: str) -> list[Label]:
    """The rating that a key nobody else uses has behind it; [] for what is none of the film's."""
    folded = fold(key)
    if len(key) > _LONGEST or _MADE_UP.fullmatch(folded) is None:
        return []
    if is_aggregate_name(key) or is_averaged(folded) or PARTIAL.search(key):
        return []
    said = _SENTENCE.split(value, maxsplit=1)[0].strip(" *_")
    rating = in_own_unit(said) or read_rating(said)
    if rating is None or rating.scale is None or rating.kind != "verdict":
        return []
    return [Label("rating", key, folded, said)]
