"""Sheets of a film on one line: titles first, then labels and bare credits between marks.

"TITLE | OTHER TITLE | Yönetmen: NAME / Oyuncular: NAMES / Türkiye / 2014 / Renkli / 196´" and
"Title. España, 2019. Dirección: NAME. Guion: NAME. 98 minutos."
"""

from __future__ import annotations

import re
from collections.abc import Callable

from index.folding import fold, word_set

from .dates import YEAR_ALONE
from .label_forms import Label
from .vocabulary import is_country, is_genre

_MARKS = re.compile(r"\s+[|·•/]\s+|\s*[;|]\s*|\s{3,}|\t+")
_STOPS = re.compile(r"(?<=[\w)’'´][\w)’'´])\.\s+(?=[^\W_a-zß-ÿ])")
_LISTED = re.compile(r"\s*[,/-]\s*|\s+(?:y|e|ve|and|et)\s+")
_MINUTES = re.compile(
    r"(?:duraci[oó]n|durata|dura[cç][aã]o|s[uü]re)?:?\s*"
    r"(\d{2,3}\s?(?:min(?:ut[eois]*)?|dk|dakika|dak|['’′´])\.?)",
    re.IGNORECASE,
)
_COLOUR = word_set(
    "color colores colore cor renkli bn siyahbeyaz blancoynegro bianconero pretoebranco"
)
_LEAST_PIECES = 3
_MOST_TITLES = 2
_LONGEST_TITLE = 8


def read_sheet(text: str, read: Callable[[str], list[Label]]) -> list[Label]:
    """The labels of a sheet, the titles in front among them; empty where a piece is none.

    `read` gives the labels of one piece. A director and one label more must be named.
    """
    if text.count(":") < 2 or len(text) > 1500:
        return []
    for mark in (_MARKS, _STOPS):
        pieces = [piece.strip(" .*_") for piece in mark.split(text)]
        found = _sheet([piece for piece in pieces if piece], read)
        if found:
            return found
    return []


def _sheet(pieces: list[str], read: Callable[[str], list[Label]]) -> list[Label]:
    if len(pieces) < _LEAST_PIECES:
        return []
    labels: list[Label] = []
    titles: list[Label] = []
    keyed: set[str] = set()
    for at, piece in enumerate(pieces):
        known = (read(piece) if ":" in piece else []) or _bare(piece)
        if known:
            keyed |= {label.field for label in known if ":" in piece}
            labels.extend(known)
        elif at == len(titles) < _MOST_TITLES and _can_be_title(piece):
            field = "original" if titles else "film"
            titles.append(Label(field, field, field, piece))
        elif fold(piece).replace(" ", "") not in _COLOUR:
            return []
    if "credits.director" not in keyed or len(keyed) < 2:
        return []
    return [*titles, *labels]


def _can_be_title(piece: str) -> bool:
    return ":" not in piece and piece[0].isupper() and len(piece.split()) <= _LONGEST_TITLE


def _bare(piece: str) -> list[Label]:
    """Countries, a year, both, a running time or genres without a key."""
    minutes = _MINUTES.fullmatch(piece)
    if minutes:
        return [Label("credits.runtime", "minutes", "minutes", minutes[1], bare=True)]
    year = YEAR_ALONE.search(piece)
    places = [one for one in _LISTED.split(YEAR_ALONE.sub("", piece, count=1).strip(" ,()")) if one]
    if not all(map(is_country, places)):
        genres = places and not year and all(map(is_genre, places))
        return [Label("credits.genres", "genre", "genre", piece, bare=True)] if genres else []
    found = [Label("credits.countries", "made", "made", ", ".join(places))] if places else []
    if year:
        found.append(Label("credits.year", "year", "year", year[0], bare=True))
    return found
