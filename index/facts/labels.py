"""Labelled lines: "Key: value", "Key value" where the key says enough, several on one line."""

from __future__ import annotations

import re
from typing import NamedTuple

from .dates import find_date
from .folding import fold
from .label_keys import FIELDS, WEAK

_LINE = re.compile(
    r"[\s*_•·▪►>\-–—|]*(?P<key>[^\W\d_][^:：|\n]{0,38}?)\s*(?:\*\*|__|\*)?\s*[:：]\s*(?:\*\*|__|"
    r"\*)?\s*(?P<value>.*)",
    re.DOTALL,
)
_SPOKEN = re.compile(
    r"(?P<key>written and directed by|directed by|written by|screenplay by|starring|"
    r"translated by|reviewed by|review by|edited by|distributed by|produced by|music by|"
    r"cinematography by|running time|runtime|übersetzt von|réalisé par|traduit par|avec|regie|"
    r"un film de|un film di|ein film von|a film by|una película de|um filme de|"
    r"dirigida por|traducido por|diretto da|tradotto da|words by|text by|kritik von|"
    r"übersetzung|rated)\s+(?P<value>\S.*)",
    re.IGNORECASE,
)
_LAST_PREPOSITION = re.compile(r" (?:on|am|le|el|il|em|op|ab|from)$")
_SENTENCE_END = re.compile(r"[.!?…][\"”’)]?$")


class Label(NamedTuple):
    """A labelled line: the field its key means, the key as written and folded, the value."""

    field: str
    key: str
    folded: str
    value: str

    @property
    def weak(self) -> bool:
        return self.folded in WEAK


def read_label(text: str) -> Label | None:
    """The label that a line is, None where its key is not in the table."""
    if ":" in text[:48] or "：" in text[:48]:
        match = _LINE.match(text)
        if match:
            key = match["key"].strip(" *_\t")
            folded = fold(key)
            field = FIELDS.get(folded)
            if field is not None:
                return Label(field, key, folded, match["value"].strip())
    return _read_dated(text) or _read_spoken(text)


def _read_dated(text: str) -> Label | None:
    """A key and a date without a colon between them ("Sortie le 7 mars 2018")."""
    if len(text) > 60 or not any(c.isdigit() for c in text):
        return None
    found = find_date(text, day_first=True)
    if found is None or found[2] < len(text.rstrip(" .")):
        return None
    key = text[: found[1]].strip(" *_,–—-")
    folded = fold(key)
    field = FIELDS.get(folded) or FIELDS.get(_LAST_PREPOSITION.sub("", folded))
    if field not in ("release", "published", "ignored"):
        return None
    return Label(field, key, folded, text[found[1] :].strip())


def _read_spoken(text: str) -> Label | None:
    if len(text) > 160 or _SENTENCE_END.search(text.rstrip(" .")):
        return None
    match = _SPOKEN.fullmatch(text.strip(" *_•·–—-"))
    if match is None:
        return None
    field = FIELDS.get(fold(match["key"]))
    if field is None:
        return None
    value = match["value"].rstrip(".")
    words = value.split()
    if len(words) > 24 or (field != "credits.runtime" and not words[0][0].isupper()):
        return None
    return Label(field, match["key"], fold(match["key"]), value)


_SEPARATED = re.compile(r"\s+[|·•/]\s+|\s*[;|]\s*|\s{3,}|\t+")


def read_labels(text: str) -> list[Label]:
    """All labels of one line ("Director: A | Cast: B, C"); empty where any part is none."""
    run_on = _read_run_on(text)
    if run_on:
        return run_on
    single = read_label(text)
    parts = [part for part in _SEPARATED.split(text) if part.strip()]
    if len(parts) < 2:
        return [single] if single else []
    labels = [read_label(part) for part in parts]
    if all(labels):
        return [label for label in labels if label]
    return [single] if single else []


_COLON = re.compile(r"\s*\*{0,2}[:：]\*{0,2}\s+")
_RUN_ON_START = re.compile(
    r"(?:(?:Reviewed|Screened|Seen|Viewed) (?:at|online|on)\b|(?:Crew|Production|Credits|Stab):)"
)
_FILM_PREFACE = re.compile(r"[^.:!?]{1,60} [(\[][^()\[\]]{0,40}\b(?:18[89]|19\d|20\d)\d[)\]][.,;]?")
_TRAILING_MINUTES = re.compile(r"[.;,]\s+(\d{2,3}\s?min(?:ute)?s?)\b.*$", re.IGNORECASE)
_KEY_WORDS = 4


def _read_run_on(text: str) -> list[Label]:
    """Labels that follow one another on one line without a mark between them.

    "Director: A Year: 2001", "Crew: Director: A. Camera: B." Two keys at least,
    the first of them at the start of the line, or after the opening of a
    trade paper's block of credits.
    """
    colons = list(_COLON.finditer(text))
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
        Label(FIELDS[fold(key)], key, fold(key), text[begin:end].strip(" .;,|·•*_"))
        for (_, begin, key, _), end in zip(found, ends, strict=True)
    ]
    last = labels[-1]
    minutes = _TRAILING_MINUTES.search(last.value)
    if minutes:
        labels[-1] = last._replace(value=last.value[: minutes.start()].strip(" .,;"))
        labels.append(Label("credits.runtime", "minutes", "minutes", minutes[1]))
    if preface and not opening:
        labels.insert(0, Label("credits.year", "year", "year", preface[-12:]))
    return labels


def _key_before(text: str, end: int, floor: int) -> int | None:
    """Where the longest known key starts that ends right before a colon."""
    best = None
    start = end
    for _ in range(_KEY_WORDS):
        start = max(text.rfind(" ", floor, start), floor - 1, 0 if floor == 0 else floor - 1)
        begin = start + 1 if start >= floor and text[start : start + 1] == " " else floor
        key = text[begin:end].strip(" *_")
        if key[:1].isupper() and fold(key) in FIELDS:
            best = begin
        if begin == floor:
            break
    return best
