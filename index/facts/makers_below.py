"""Lines right below a headline: the film's year, its directors above length and genres."""

from __future__ import annotations

import re
from itertools import pairwise

from .layers import Ledger, Origin
from .patterns import Pattern
from .people import NAME, is_name, same_person, split_names
from .runtimes import read_runtime
from .structure import Layout
from .vocabulary import is_genre

_YEAR_LINE = re.compile(
    r"\W{0,3}((?:18[89]|19\d|20\d)\d)\W{0,2}(?:\s[·•|/–—-]\s.{2,60}|,\s[^\d]{2,50})?$"
)


def note_year_below(ledger: Ledger, layout: Layout) -> None:
    """The film's year on the line below the headline, alone or before other short notes."""
    if layout.title is None:
        return
    below = layout.parts[layout.parts.index(layout.title) + 1 :]
    passed = ("empty", "title", "debris", "rating")
    line = next((part for part in below[:6] if part.place not in passed), None)
    match = _YEAR_LINE.fullmatch(line.text) if line is not None and line.words <= 10 else None
    if match and line is not None:
        ledger.add(
            "credits.year", int(match[1]), Origin("label", "below the title", line.line, 0.7)
        )


_TIME_ALONE = re.compile(
    r"\W{0,3}(?:\d{2,3} ?(?:min(?:ute)?[sn]?|minut\w{1,3})\.?|\d ?h(?: ?\d\d ?(?:m|min)?)?)"
)
_FEATURE = 40
"""Minutes from which a time alone on a line is a film's, and not one to read."""


def note_makers_below(ledger: Ledger, layout: Layout) -> None:
    """The directors on the line below the headline, where running time and genres follow."""
    if layout.title is None or ledger.has("credits.director", above_prose=True):
        return
    below = layout.parts[layout.parts.index(layout.title) + 1 :]
    lines = [part for part in below[:12] if part.place not in ("empty", "title")][:4]
    for names, time, genres in zip(lines, lines[1:], lines[2:], strict=False):
        if not _TIME_ALONE.fullmatch(time.text) or (read_runtime(time.text) or 0) < _FEATURE:
            continue
        people = [name.strip() for name in names.text.split(",")]
        kinds = re.split(r"\s*[,/·|]\s*", genres.text)
        if len(people) < _MOST_MAKERS and all(map(is_name, people)) and any(map(is_genre, kinds)):
            for name in people:
                origin = Origin("label", "above the running time", names.line, 0.7)
                ledger.add("credits.director", name, origin)


_MOST_MAKERS = 4
_BY_LINE = Pattern(rf"(?:De|Di|Von|By) (?P<names>{NAME}(?:(?:, | et | e | und | and ){NAME})*)")


def note_makers_above_cast(ledger: Ledger, layout: Layout) -> None:
    """The directors on a line of their own ("De NAME") right above the one of the cast."""
    if ledger.has("credits.director", above_prose=True):
        return
    for part, below in pairwise(layout.parts):
        cast = below.block.gap == 0 and any(one.field == "credits.cast" for one in below.labels)
        match = _BY_LINE.fullmatch(part.text) if cast and part.words <= _LONGEST_BY else None
        for name, _ in split_names(match["names"]) if match else ():
            origin = Origin("label", "above the cast", part.line, 0.8)
            ledger.add("credits.director", name, origin)


_LONGEST_BY = 14


_MAKER_YEAR = Pattern(
    rf"\W{{0,3}}(?P<names>{NAME}(?:(?: and | & | und | et | y | e ){NAME})?),? "
    r"[(\[]?(?P<year>(?:18[89]|19\d|20\d)\d)[)\]]?\W{0,2}"
)
_FOUNDED = re.compile(
    r"\b(?:since|est(?:ablished|d)?|founded|copyright|seit|depuis|desde|dal|sinds|fond[ée]+|"
    r"gegründet|fundado|fondato|vol(?:ume)?|season|summer|spring|autumn|fall|winter|"
    r"festival|fest|awards?|oscars?|edition)$",
    re.IGNORECASE,
)
"""What a paper says before the year in which it was founded ("Independent Since 1880")."""


def note_maker_and_year(ledger: Ledger, layout: Layout) -> None:
    """ "NAME, YEAR" below the headline: the maker, if a heading, or if another line is signed."""
    if layout.title is None or ledger.has("credits.director", above_prose=True):
        return
    below = layout.parts[layout.parts.index(layout.title) + 1 :]
    line = next((part for part in below[:4] if part.place not in ("empty", "title")), None)
    match = _MAKER_YEAR.fullmatch(line.text) if line is not None else None
    if match is None or line is None or _FOUNDED.search(match["names"]):
        return
    year = int(match["year"])
    ledger.add("credits.year", year, Origin("label", "NAME, YEAR below the title", line.line, 0.6))
    makers = [name for name, _ in split_names(match["names"])]
    critics = [str(fact.value) for fact in ledger.ranked("critic")]
    signed_by = [name for name in critics if not any(same_person(name, one) for one in makers)]
    if all(map(is_name, makers)) and (signed_by or (line.is_heading and not critics)):
        origin = Origin("label", "NAME, YEAR below the title", line.line, 0.75)
        for name in makers:
            ledger.add("credits.director", name, origin)
        ledger.add("credits.year", int(match["year"]), origin)
