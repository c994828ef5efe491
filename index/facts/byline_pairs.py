"""Bylines on several lines: "Reviewed by" / NAME, "Writer: NAME" / NAME, NAME / PUBLICATION."""

from __future__ import annotations

import re

from index.folding import fold

from .banners import is_press
from .bylines import WORK
from .label_forms import fields_of_key
from .parts import Part
from .people import clean_name, is_common_word, is_name
from .signatures import signed

KEYED = "name after its key"
HOUSE = "publication beside the byline"

_BY_ALONE = re.compile(
    rf"\W*(?:(?:this (?:post|review|article) was )?{WORK} )?"
    r"(?:by|von|par|por|di|da|door)\W*",
    re.IGNORECASE,
)
_WRITER = re.compile(r"(?:writer|author):\s*(?P<name>\S.{2,40})", re.IGNORECASE)
_READING = re.compile(
    r"\d{1,2} min(?:ute)?s? read.{0,30}|[^\W\d_]{3,9} \d{1,2}(?:, \d{4})?", re.IGNORECASE
)
_PUBLISHED_IN = re.compile(r"Published in (?P<house>[A-Z][^.!?,:\d]{2,40})")


def mark_byline_pairs(parts: list[Part]) -> None:
    """Marks bylines whose name stands on a line of its own, below or above what says so."""
    full = [part for part in parts if part.place != "empty"]
    houses = {house for part in full if (house := house_published_in(part.text))}
    for at, part in enumerate(full[:-1]):
        if part.place != "open" or part.words > 5:
            continue
        below = full[at + 1]
        if below.place != "open" or below.words > 5:
            continue
        if _BY_ALONE.fullmatch(part.text) and not _among_credits(full, at):
            if signed(below.text):
                part.put("debris", "heading of the byline")
                below.put("byline", KEYED)
        elif writer := _WRITER.fullmatch(part.text):
            if fold(writer["name"]) == fold(below.text) and is_name(clean_name(below.text)):
                part.put("debris", "heading of the byline")
                below.put("byline", KEYED)
        elif 0 < at < len(full) - 2 and (below.text in houses or is_press(below.text)):
            _mark_house(part, below, full[at + 2])


def _among_credits(full: list[Part], at: int) -> bool:
    """Whether lines beside a key on its own are keys of credits ("Directed by" / NAME)."""
    beside = [full[near] for near in (at - 2, at - 1, at + 2, at + 3) if 0 <= near < len(full)]
    return any(
        field.startswith("credits.")
        for part in beside
        if part.words <= 4
        for field in fields_of_key(part.text.strip(" :"))
    )


def _mark_house(name: Part, house: Part, reading: Part) -> None:
    """NAME / PUBLICATION / "3 min read", as a site of many publications heads its posts."""
    if reading.words <= 7 and _READING.fullmatch(reading.text) and signed(name.text):
        name.put("byline", KEYED)
        house.put("debris", HOUSE)


_FIRST_WORDS = re.compile(
    r"(?i:words|review(?:ed)?|written|text)\s(?i:by) (?P<name>[A-ZÀ-Þ][a-zß-ÿ]{2,14})"
    r"(?:,\s.{4,80}|\s(?:of|from)\sour\s.{3,80})"
)


def first_words_by(text: str) -> str | None:
    """The first name of who signs at the head of a line that says more ("Words by NAME, best")."""
    match = _FIRST_WORDS.fullmatch(text) if len(text) <= 120 else None
    fits = match and is_name(match["name"], least=1) and not is_common_word(match["name"])
    return match["name"] if match and fits else None


def house_published_in(text: str) -> str | None:
    """The publication of a line "Published in PUBLICATION"."""
    match = _PUBLISHED_IN.fullmatch(text) if len(text) <= 60 else None
    return match["house"].strip() if match else None
