"""Verdicts that stand where a critic has done: what a paragraph under "Rating:" ends in, a count
of the critic's own unit as the last words, asterisks right below the text, a judgement alone."""

from __future__ import annotations

import re

from index.folding import fold
from index.model import Rating

from .label_forms import fields_of_key
from .parts import Part
from .rating_own_units import in_closing_unit
from .ratings import is_aggregate_name, read_rating
from .structure import Layout
from .word_verdicts import judged_alone

_SENTENCES = re.compile(r"(?<=[.!?…])[\"”»’)]*\s+")
_QUOTES = ' \t"“”„«»’)*_'
_FEW, _NEAR, _LONGEST_KEY = 6, 3, 30
_ASTERISKS = re.compile(r"\*{4}|\*{2}|\*{1,4}\s?(?:½|1/2)")
"""Rows that part no sections: those have three asterisks, or five and more."""


def closing_verdict(layout: Layout) -> tuple[Rating, int] | None:
    """The verdict in one of these forms, and its line."""
    full = [part for part in layout.parts if part.place != "empty"]
    return _below_a_rating_key(full) or _last_words(layout) or _asterisks_below(layout, full)


def _below_a_rating_key(full: list[Part]) -> tuple[Rating, int] | None:
    """ "Rating: The second half drags, but the leads carry it. 7/10 stars." """
    for part in full:
        key, colon, value = part.text.partition(":")
        if not colon or len(key) > _LONGEST_KEY or part.words <= _FEW:
            continue
        if "rating" not in fields_of_key(key.strip(" *_")) or is_aggregate_name(key):
            continue
        said = _SENTENCES.split(value.strip())
        rating = read_rating(said[-1].strip(_QUOTES)) if len(said) > 1 else None
        if rating is not None and rating.kind == "verdict":
            return rating, part.line
    return None


def _last_words(layout: Layout) -> tuple[Rating, int] | None:
    """ "... and I will see it again. 4 lanterns." """
    body = layout.parts[layout.first : layout.last + 1]
    last = next((part for part in reversed(body) if part.place == "body" and part.words), None)
    if last is None or last.words <= _FEW:
        return None
    several = sum(_SAYS.match(part.text) is not None for part in body) > 1
    said = _SENTENCES.split(last.text.rstrip(_QUOTES)) if not several else []
    rating = in_closing_unit(said[-1].strip(_QUOTES)) if len(said) > 1 else None
    return (rating, last.line) if rating is not None else None


_SAYS = re.compile(r"[A-ZÀ-Þ][\w.’'-]+(?: [A-ZÀ-Þ][\w.’'-]+)? (?:says|writes|adds)\b")
"""How a paragraph opens where several people judge one film."""


def _asterisks_below(layout: Layout, full: list[Part]) -> tuple[Rating, int] | None:
    """The only row of asterisks of a page where it stands right below the text."""
    rows = [at for at, part in enumerate(full) if part.text and set(part.text) <= set("* ½1/2")]
    if len(rows) != 1 or not _ASTERISKS.fullmatch(full[rows[0]].text.strip()):
        return None
    row, last = full[rows[0]], layout.parts[layout.last] if layout.last >= 0 else None
    at = full.index(last) if last in full else None
    if at is None or not 0 <= rows[0] - at <= _NEAR:
        return None
    rating = read_rating(row.text, bare=True)
    return (rating, row.line) if rating is not None and rating.value else None


def lone_judgement(layout: Layout) -> tuple[Rating, int] | None:
    """The one piece of advice that is a line above the text, or behind a key in spaced capitals.

    Below a text "Recommended" heads what a page offers next, and "Highly recommended!" is what
    any text ends in.
    """
    found = []
    for part in layout.parts:
        spaced = _SPACED.match(part.text)
        above = layout.is_head(part) and part.place in _SAYING if not spaced else True
        if part.words > _MOST_WORDS or not above:
            continue
        rating = judged_alone(part.text[spaced.end() :] if spaced else part.text)
        if rating is not None:
            found.append((rating, part.line))
    return found[0] if len({fold(rating.printed) for rating, _ in found}) == 1 else None


_SPACED = re.compile(r"(?:[A-Z] ){3,12}[A-Z]\b[\s:]*(?=\S)")
_SAYING = frozenset({"open", "body", "heading", "teaser", "label", "credits"})
_MOST_WORDS = 16
