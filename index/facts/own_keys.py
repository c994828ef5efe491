"""Verdicts under keys that a critic made up: "Served: 4 olives out of 5", "Damp meter: Soaked".

A key that calls itself a rating, or a line beside the credits or below everything else, says
that the number is the verdict. A word is one where the critic's whole scale stands behind it.
"""

from __future__ import annotations

import re

from msgspec import to_builtins

from index.folding import fold
from index.model import Rating

from .label_forms import fields_of_key
from .layers import Ledger, Origin
from .meanings import note_rating
from .part_scores import PART_LINE, PARTIAL, SOMEBODY
from .parts import Part
from .patterns import Pattern
from .rating_own_units import in_own_unit
from .ratings import is_aggregate_name, read_rating
from .word_verdicts import IN_WORDS

_OWN_UNIT = re.compile(r"\d\W? (?!stars?\b)[^\W\d_]{3,} out of ")
_ASKS = re.compile(r"\d|\b(?:your|rate|votre|ta|tu|deine|jouw|il tuo)\b", re.IGNORECASE)
_CALLED = Pattern(
    r"\b(?:\w{3,16}(?:wertung|urteil|barometer|skala)|rating|score|verdict|grade|mark|meter|barom[eè]t(?:er|re)|index|verdetto|veredicto|"
    r"note|nota|voto|wertung|bewertung|urteil|fazit|oordeel|cijfer|puan[ıi]?|karar[ıi]?)\b",
    re.IGNORECASE,
)
_REMARK = re.compile(r"(?<=[^\W\d_]|\d)[.!](?=\s|$|\*)|\s(?=[(–—])")
_LINE = re.compile(r"[\W_]*(?P<key>[^\W\d_][^:\n]{1,40}?)[*_\s]*:[*_\s]*(?P<value>\S[^\n]{1,160})")
_SCALE = re.compile(
    r"(?P<value>[^\W\d_][^():/,*]{1,24}?)[\s*_.]*\((?P<others>(?:others?|autres|sonst|otros): )?"
    r"(?P<all>[^()]{3,90})\)[\s*_.]*",
    re.IGNORECASE,
)
_PARTED = re.compile(r"\s?[/|>,;·<]\s?")
_WORDS, _LONGEST, _KEY_WORDS, _LEAST = 10, 200, 4, 3


def note_own_key(ledger: Ledger, full: list[Part]) -> None:
    """Notes a whole rating under a key of the critic's own, among credits or as the last line.

    "Served: 4 olives out of 5" says it all where nothing else of the text is
    rated; a title before a fraction may be another film's.
    """
    keyed = [(at, match) for at, part in enumerate(full) if (match := _own_key(part))]
    if len(keyed) == 1:
        _note_keyed(ledger, full, *keyed[0])
    called = [(part, rating) for part in full if (rating := _called(part)) is not None]
    if not ledger.has("rating") and len(called) == 1:
        origin = Origin("label", "rating under a key", called[0][0].line, 0.75)
        note_rating(ledger, called[0][1], origin)
    worded = [(part, rating) for part in full if (rating := _on_a_scale(part)) is not None]
    if not ledger.has("rating") and len(worded) == 1:
        origin = Origin("label", "word on its scale", worded[0][0].line, 0.7)
        ledger.add(IN_WORDS, to_builtins(worded[0][1]), origin)


def _note_keyed(ledger: Ledger, full: list[Part], at: int, match: re.Match[str]) -> None:
    beside = any(each.place in ("label", "credits") for each in full[max(0, at - 1) : at + 2])
    plain = match["key"].endswith("ed") or _OWN_UNIT.search(match["value"])
    last = max((n for n, part in enumerate(full) if part.place != "debris"), default=0)
    if not (beside or (plain and at >= last)):
        return
    rating = read_rating(match["value"], key=match["key"])
    if rating is not None and rating.scale:
        note_rating(ledger, rating, Origin("label", "rating under a key", full[at].line, 0.75))


def _own_key(part: Part) -> re.Match[str] | None:
    """A line that is a short key and a rating, the key no part's, site's or other person's."""
    if part.words > _WORDS or part.place not in ("body", "label", "open", "heading", "debris"):
        return None
    match = PART_LINE.fullmatch(part.text.strip(" *_"))
    if match is None or len(match["key"].split()) > 3 or not read_rating(match["value"]):
        return None
    key = match["key"]
    return None if _is_of_others(key) or fields_of_key(key) else match


def _is_of_others(key: str) -> bool:
    """Whether a key is a part's, a site's, another person's, or asks the reader."""
    others = PARTIAL.search(key) or SOMEBODY.search(key) or is_aggregate_name(key)
    return bool(others or _ASKS.search(key))


def _keyed_line(part: Part) -> re.Match[str] | None:
    """A line whose key says that it is a rating of the critic's own."""
    if ":" not in part.text[:50] or len(part.text) > _LONGEST or part.why == "comments":
        return None
    match = _LINE.fullmatch(part.text)
    if match is None or len(match["key"].split()) > _KEY_WORDS:
        return None
    return match if _CALLED.search(match["key"]) and not _is_of_others(match["key"]) else None


def _called(part: Part) -> Rating | None:
    """A rating in the critic's own unit under such a key, a remark behind it or none."""
    match = _keyed_line(part) if any(map(str.isdigit, part.text)) else None
    return in_own_unit(_REMARK.split(match["value"])[0].strip(" *_")) if match else None


def _on_a_scale(part: Part) -> Rating | None:
    """The word that a critic takes from a scale that stands behind it ("Dry (Dry / Damp)")."""
    match = _keyed_line(part) if "(" in part.text else None
    said = _SCALE.fullmatch(match["value"]) if match else None
    if said is None:
        return None
    every = [fold(each) for each in _PARTED.split(said["all"])]
    value = said["value"].strip()
    others = [each for each in every if each != fold(value)]
    named = fold(value) in every or said["others"]
    if len(others) + 1 < _LEAST or any(len(each.split()) > _LEAST for each in every):
        return None
    return Rating(value, None, None, "verdict", None) if named else None
