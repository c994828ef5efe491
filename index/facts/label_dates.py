"""Labels whose value is a day: with no colon before it, and with the distributor behind it."""

from __future__ import annotations

import re

from index.folding import fold

from .dates import find_date
from .label_forms import Label
from .label_keys import FIELDS

_LAST_PREPOSITION = re.compile(r" (?:on|am|le|el|il|em|op|ab|from)$")
_VERLEIH = re.compile(
    r"\s*[,(|·–—-]?\s*(?:im verleih (?:der |des |von )?|verleih:? |distribution:? |"
    r"distributed by |distribuzione:? |released by )(?P<name>[^\W_].{1,50}?)[\s.)]*$",
    re.IGNORECASE,
)
_TIME_BEHIND = re.compile(
    r"\s*\(0?(?P<time>\d ?h ?\d{2}|\d{2,3} ?min(?:utes|uten|utos)?\.?)\)\s*$", re.IGNORECASE
)
_FROM = frozenset(
    {
        "",
        "ab",
        "ab dem",
        "seit",
        "seit dem",
        "le",
        "des le",
        "depuis le",
        "dal",
        "desde el",
        "vanaf",
    }
    | {"from", "opens"}
)
_CAME_OUT = frozenset(
    {"sorti", "sortie", "sorti en salles", "se estrena", "se estreno", "estrenada", "estrenado"}
    | {"uscito", "uscita", "vizyona giris tarihi", "opened"}
)
"""What is said of a film, by itself before the day on which it came out."""
IN_CINEMAS = re.compile(
    r"\s*,?\s*(?:(?:bundesweit )?im kino|in den kinos|au cinéma|en salles?|al cinema|nelle sale|"
    r"en cines|in de bioscoop(?:en)?|in (?:uk |us )?(?:cinemas|theaters|theatres)|nos cinemas|"
    r"sinemalarda|vizyonda|gösterimde)[.!\s]*",
    re.IGNORECASE,
)


def released(key: str, value: str) -> list[Label]:
    """A release date, with the distributor, or the running time in brackets, behind it."""
    timed = _TIME_BEHIND.search(value)
    if timed:
        minutes = Label("credits.runtime", "minutes", "minutes", timed["time"], bare=True)
        return [*released(key, value[: timed.start()]), minutes]
    found = find_date(value, day_first=True)
    tail = _VERLEIH.fullmatch(value, found[2]) if found else None
    if found is None or tail is None:
        return [Label("release", key, fold(key), value)]
    dated = Label("release", key, fold(key), value[: found[2]])
    return [dated, Label("credits.distributor", "verleih", "verleih", tail["name"])]


def read_dated_label(text: str) -> list[Label]:
    """A key and a date without a colon between them ("Sortie le 7 mars 2018")."""
    if len(text) > 90 or not any(c.isdigit() for c in text):
        return []
    found = find_date(text, day_first=True)
    if found is None:
        return []
    if IN_CINEMAS.fullmatch(text, found[2]) and fold(text[: found[1]]) in _FROM:
        return [Label("release", text[: found[1]].strip(), "kinostart", text[found[1] : found[2]])]
    tail = _VERLEIH.fullmatch(text, found[2])
    if (tail is None and found[2] < len(text.rstrip(" ."))) or found[1] > 40:
        return []
    key = text[: found[1]].strip(" *_,:–—-")
    folded = fold(key)
    bare = _LAST_PREPOSITION.sub("", folded)
    field = "release" if bare in _CAME_OUT else FIELDS.get(folded) or FIELDS.get(bare)
    if field not in ("release", "published", "ignored"):
        return []
    labels = [Label(field, key, folded, text[found[1] : found[2]].strip())]
    if tail:
        labels.append(Label("credits.distributor", "verleih", "verleih", tail["name"]))
    return labels
