"""Labels that follow one another on one line with no mark between them."""

from __future__ import annotations

import re

from index.folding import fold

from .label_forms import Label, fields_of_key, read_letter
from .vocabulary import is_country

_COLON = re.compile(r"\s*\*{0,2}[:：]\*{0,2}\s+")
_RUN_ON_START = re.compile(
    r"(?:(?:Reviewed|Screened|Seen|Viewed) (?:at|online|on)\b|(?:Crew|Production|Credits|Stab):)"
)
_FILM_PREFACE = re.compile(r"[^.:!?]{1,60} [(\[][^()\[\]]{0,40}\b(?:18[89]|19\d|20\d)\d[)\]][.,;]?")
_TRAILING_MINUTES = re.compile(r"\s*[.;,•·|]\s+(\d{2,3}\s?min(?:ute)?s?)\b.*$", re.IGNORECASE)
_TRAILING_PLACE = re.compile(
    r"(?:[.;]|\s(?:--|[–—]))\s+(?P<place>[^\W\d_][^\d.;:]{2,40}?),?\s+(?P<year>(?:18[89]|19\d|20\d)\d)"
    r"(?:[.;,]\s+(?P<rest>\d{2,3}\s?min[a-z]*))?\.?$"
)
_BARRED_KEY = re.compile(r"\s+[•|·]\s+(?=[^\W\d_][^:•|·]{0,20}:\s)")
_KEY_WORDS = 4


def read_run_on(text: str) -> list[Label]:
    """Labels that follow one another on one line without a mark between them.

    "Director: A Year: 2001", "Crew: Director: A. Camera: B." Two keys at least,
    the first of them at the start of the line, or after the opening of a
    trade paper's block of credits.
    """
    colons = list(_COLON.finditer(text)) if ":" in text or "：" in text else []
    opening = _RUN_ON_START.match(text)
    if len(colons) < 2 and not (colons and opening):
        return []
    found: list[tuple[int, int, str, str]] = []
    for colon in colons:
        key = _key_before(text, colon.start(), found[-1][1] if found else 0)
        if key is not None:
            found.append((key, colon.end(), text[key : colon.start()].strip(" *_"), ""))
    if not found or (len(found) < 2 and not opening):
        return []
    preface = text[: found[0][0]].strip()
    if found[0][0] > 2 and not opening and not _FILM_PREFACE.fullmatch(preface):
        return []
    ends = [start for start, *_ in found[1:]] + [len(text)]
    labels = [
        label
        for (_, begin, key, _), end in zip(found, ends, strict=True)
        for label in _keyed(key, text[begin:end].strip(" .;,/|·•*_–—-"))
    ]
    if not labels:
        return []
    made = _parted_from_place(labels)
    if made:
        return made
    last = labels[-1]
    minutes = _TRAILING_MINUTES.search(last.value)
    if minutes and last.field != "credits.runtime":
        labels[-1] = last._replace(value=last.value[: minutes.start()].strip(" .,;"))
        labels.append(Label("credits.runtime", "minutes", "minutes", minutes[1]))
    if preface and not opening:
        labels.insert(0, Label("credits.year", "year", "year", preface[-12:]))
        labels.insert(0, Label("film", "film", "film", preface.rpartition(" (")[0]))
    return labels


def _parted_from_place(labels: list[Label]) -> list[Label] | None:
    """Labels whose last value runs on into place, year and minutes, parted; None if it doesn't."""
    last = labels[-1]
    made = _TRAILING_PLACE.search(last.value)
    if not made or not all(is_country(at) for at in re.split(r"\s*[,/-]\s*", made["place"])):
        return None
    parted = [
        *labels[:-1],
        last._replace(value=last.value[: made.start()].strip(" .,;")),
        Label("credits.countries", "made", "made", made["place"]),
        Label("credits.year", "made", "made", made["year"]),
    ]
    if made["rest"]:
        parted.append(Label("credits.runtime", "minutes", "minutes", made["rest"]))
    return parted


def _keyed(key: str, value: str) -> list[Label]:
    """The labels of one key, without what another key behind a bar says ("A • PRO: B")."""
    value = _BARRED_KEY.split(value, maxsplit=1)[0]
    fields = fields_of_key(key)
    if not fields:
        return read_letter(key, value)
    return [Label(field, key, fold(key), value) for field in fields]


def _key_before(text: str, end: int, floor: int) -> int | None:
    """Where the longest known key starts that ends right before a colon."""
    best = None
    start = end
    for _ in range(_KEY_WORDS):
        start = max(text.rfind(" ", floor, start), floor - 1, 0 if floor == 0 else floor - 1)
        begin = start + 1 if start >= floor and text[start : start + 1] == " " else floor
        key = text[begin:end].strip(" *_")
        if (key[:1].isupper() or text[:1].islower()) and (
            fields_of_key(key) or read_letter(key, "A")
        ):
            best = begin
        if begin == floor:
            break
    return best
