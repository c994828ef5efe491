"""Credits in one line between bars, each led by its word and no colon.

"Director Tove Lindqvist | Starring Aki Mantere | Length 98 minutes || My Rating 3 stars".
"""

from __future__ import annotations

import re

from index.folding import fold

from .label_forms import Label, fields_of_key
from .people import can_be_listed, split_names
from .ratings import read_rating
from .runtimes import read_runtime

_BARS = re.compile(r"\s*\|{1,3}\s*")
_LEAST, _KEY_WORDS = 3, 3
_RATED = re.compile(r"[\d.,½/]+(?: (?:out of )?[\w½/]+)?")
_CAST = "credits.cast"


def read_piped(line: str) -> list[Label]:
    """The labels of such a line, none where fewer than half of its pieces are credits."""
    if line.count("|") < _LEAST - 1:
        return []
    pieces = [piece.strip(" *_") for piece in _BARS.split(line) if piece.strip(" *_")]
    found = [labels for piece in pieces if (labels := _piece(piece))]
    fields = {label.field for labels in found for label in labels}
    if len(found) < _LEAST or len(found) * 2 < len(pieces) or "credits.director" not in fields:
        return []
    return [label for labels in found for label in labels]


def _piece(piece: str) -> list[Label]:
    words = piece.split()
    for count in range(min(_KEY_WORDS, len(words) - 1), 0, -1):
        key, value = " ".join(words[:count]), " ".join(words[count:])
        keyed, key = key.endswith(":"), key.rstrip(":")
        fields = fields_of_key(key) if key[0].isupper() else ()
        if fields:
            read = [(field, _value(field, value, keyed)) for field in fields]
            return [Label(field, key, fold(key), stated) for field, stated in read if stated]
    return []


def _value(field: str, value: str, keyed: bool) -> str:
    """What stands behind a key, "" where it can't be that: makers are names, a length a time."""
    if field == "rating":
        told = _RATED.match(value)
        value = value if read_rating(value) or told is None else told[0]
        return value if read_rating(value) else ""
    if field == "credits.runtime":
        return value if read_runtime(value, bare=keyed) else ""
    if field.startswith("credits.") and field != _CAST:
        people = [name for name, _ in split_names(value)]
        return value if people and all(map(can_be_listed, people)) else ""
    return value if field in ("ignored", _CAST) else ""
