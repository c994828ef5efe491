"""Values of number fields, read and written: ranges, dates, ratings on any scale, minutes."""

from __future__ import annotations

import calendar
import math
import re
from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Final, NamedTuple

from index.query.tree import Node, Nothing, NumberField, Range

_LONGEST: Final = 40
_COMPARED = re.compile(r"(>=|<=|=>|=<|≥|≤|>|<|=)\s*(.*)", re.DOTALL)
_FIRST: Final = date.min.toordinal()
_LAST: Final = date.max.toordinal()

GRADES: Final = {
    "A+": 100.0, "A": 95.0, "A-": 91.0, "B+": 83.0, "B": 75.0, "B-": 67.0, "C+": 58.0,
    "C": 50.0, "C-": 42.0, "D+": 33.0, "D": 25.0, "D-": 17.0, "F": 0.0,
}  # fmt: skip
"""Percent of letter grades, the same as in index.facts.ratings (a test compares them)."""


NO_GRADES: Final[Mapping[str, float]] = MappingProxyType({})
_GRADE = re.compile(r"(?<!\w)[A-F][+-]?(?![\w])", re.IGNORECASE)


def in_percent(text: str, grades: Mapping[str, float]) -> str:
    """A value with the grades in it as what a person's own table says they are worth."""
    if not grades:
        return text
    table = {name.upper(): worth for name, worth in grades.items()}
    return _GRADE.sub(
        lambda m: f"{table[m[0].upper()]:g}%" if m[0].upper() in table else m[0], text
    )


class Span(NamedTuple):
    """What one printed value covers: a day of a month, ``2021`` of its days."""

    low: float
    high: float


def read_range(field: NumberField, text: str) -> Node | None:
    """The range that a value such as ``>=7/10`` or ``2019..2023`` asks for, None if it is none.

    `Nothing` where no value can lie in it.
    """
    text = text.strip()
    if len(text) > _LONGEST:
        return None
    compared = _COMPARED.fullmatch(text)
    if compared:
        span = _value(field, compared[2])
        return None if span is None else _comparison(field, compared[1], span)
    for parting in (r"\.\.+|…", r"(?<=\d{4})[-–](?=\d{4}$)" if field == "year" else None):
        parts = re.split(parting, text) if parting else []
        if len(parts) == 2:
            return _between(field, *parts)
    span = _value(field, text)
    return None if span is None else _range(field, span.low, span.high)


def read_typing(field: NumberField, text: str) -> Node | None:
    """The same for a value that is still being typed: as much of it as can be read.

    A year short of its digits covers all that it can become.
    """
    if field in ("year", "published"):
        whole = re.fullmatch(r"(.*?)(\d{1,3})", text, re.DOTALL)
        if whole and not whole[1][-1:].isdigit() and whole[1][-1:] not in ("-", "/", "."):
            found = _grown_year(field, whole[1], whole[2])
            if found:
                return found
        if whole and whole[1].endswith(".."):
            return read_range(field, whole[1] + whole[2].ljust(4, "9"))
    for end in range(min(len(text), _LONGEST), 0, -1):
        found = read_range(field, text[:end])
        if found is not None and not isinstance(found, Nothing):
            return found
    return None


def write_range(node: Range) -> str:
    """A range as it is typed, without the field's name."""
    low, high, field = node.low, node.high, node.field
    if field == "published":
        first = "" if low is None else _date(int(low), first=True)
        last = "" if high is None else _date(int(high), first=False)
        return first if first == last else _written(first, last)
    first = "" if low is None else _number(field, low)
    last = "" if high is None else _number(field, high)
    if first and first == last:
        return first
    if field == "rating" and not (first and last):
        return _written_bound(low, high)
    return _written(first, last)


def _written(first: str, last: str) -> str:
    if first and last:
        return f"{first}..{last}"
    return f">={first}" if first else f"<={last}"


def _written_bound(low: float | None, high: float | None) -> str:
    """One bound of a rating; one that is left out itself is a hair beside a round number."""
    bound, sign, beside = (low, ">", -math.inf) if low is not None else (high, "<", math.inf)
    if bound is None:
        return ""
    neighbour = math.nextafter(bound, beside)
    if len(repr(neighbour)) < len(repr(bound)):
        return f"{sign}{_number('rating', neighbour)}"
    return f"{sign}={_number('rating', bound)}"


def _number(field: NumberField, number: float) -> str:
    text = repr(int(number)) if number == int(number) else repr(number)
    return f"{text}%" if field == "rating" else text


def _date(day: int, *, first: bool) -> str:
    found = date.fromordinal(day)
    if (found.month, found.day) == ((1, 1) if first else (12, 31)):
        return f"{found.year:04}"
    edge = 1 if first else calendar.monthrange(found.year, found.month)[1]
    return found.isoformat()[:7] if found.day == edge else found.isoformat()


def _comparison(field: NumberField, sign: str, span: Span) -> Node:
    if sign == "=":
        return _range(field, span.low, span.high)
    if sign in (">=", "=>", "≥"):
        return _range(field, span.low, None)
    if sign in ("<=", "=<", "≤"):
        return _range(field, None, span.high)
    if sign == ">":
        return _range(field, _beyond(field, span.high, math.inf), None)
    return _range(field, None, _beyond(field, span.low, -math.inf))


def _beyond(field: NumberField, number: float, towards: float) -> float:
    if field == "rating":
        return math.nextafter(number, towards)
    return number + math.copysign(1, towards)


def _between(field: NumberField, first: str, last: str) -> Node | None:
    scale = re.search(r"(/\s*\d+|%)$", last)
    if field == "rating" and scale and re.fullmatch(r"[\d.,]+", first):
        first += scale[1]
    low = _value(field, first) if first else None
    high = _value(field, last) if last else None
    if (first and low is None) or (last and high is None) or not (first or last):
        return None
    if low and high and low.low > high.high:
        low, high = high, low
    return _range(field, low.low if low else None, high.high if high else None)


def _range(field: NumberField, low: float | None, high: float | None) -> Node:
    if low is not None and ((field == "rating" and low > 100) or low > _ENDS[field].high):
        return Nothing()
    if high is not None and high < _ENDS[field].low:
        return Nothing()
    return Range(field, low, high)


_ENDS: Final[dict[NumberField, Span]] = {
    "year": Span(0, math.inf),
    "rating": Span(0, math.inf),
    "runtime": Span(0, math.inf),
    "published": Span(_FIRST, _LAST),
    "words": Span(0, math.inf),
}


def _value(field: NumberField, text: str) -> Span | None:
    return _READERS[field](text.strip().lower())


def _year(text: str) -> Span | None:
    decade = re.fullmatch(r"(\d\d)?(\d)0'?s", text)
    if decade:
        century = decade[1] or ("20" if decade[2] in "012" else "19")
        start = float(f"{century}{decade[2]}0")
        return Span(start, start + 9)
    return Span(float(text), float(text)) if re.fullmatch(r"\d{1,6}", text, re.ASCII) else None


def _rating(text: str) -> Span | None:
    number = re.fullmatch(r"(\d{1,6}(?:[.,]\d{1,6})?)\s*(?:/\s*(\d{1,6})|(%))?", text, re.ASCII)
    if not number:
        return _stars_or_grade(text)
    value = float(number[1].replace(",", "."))
    scale = float(number[2] or (100 if number[3] or value > 10 else 10))
    if not scale:
        return None
    percent = round(value / scale * 100, 3)
    return Span(percent, percent)


def _stars_or_grade(text: str) -> Span | None:
    stars = re.fullmatch(r"([★⭐]{0,10})(½?)(☆{0,10})", text)
    if stars and (stars[1] or stars[2]):
        full, half, hollow = len(stars[1]), len(stars[2]), len(stars[3])
        scale = full + half + hollow if hollow else (5 if full <= 5 else 10)
        percent = round((full + half / 2) / scale * 100, 3)
    else:
        percent = GRADES.get(text.upper(), -1.0)
    return Span(percent, percent) if percent >= 0 else None


def _runtime(text: str) -> Span | None:
    hours = re.fullmatch(r"(\d{1,3})\s?h(?:\s?(\d{1,2})\s?(?:m|min)?)?", text, re.ASCII)
    minutes = re.fullmatch(r"(\d{1,6})\s?(?:m|min|mins|minutes|'|′)?", text, re.ASCII)
    if hours:
        found = int(hours[1]) * 60.0 + int(hours[2] or 0)
    elif minutes:
        found = float(minutes[1])
    else:
        return None
    return Span(found, found)


def _words(text: str) -> Span | None:
    number = re.fullmatch(r"(\d{1,3}(?:,\d{3}){1,2}|\d{1,9})(k)?", text, re.ASCII)
    if not number:
        return None
    found = float(number[1].replace(",", "")) * (1000 if number[2] else 1)
    return Span(found, found)


def _published(text: str) -> Span | None:
    if text.endswith("s"):
        decade = _year(text)
        return decade and _days(int(decade.low), 1, 1, int(decade.high), 12, 31)
    iso = re.fullmatch(r"(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?", text, re.ASCII)
    day_first = re.fullmatch(r"(?:(\d{1,2})[./])?(\d{1,2})[./](\d{4})", text, re.ASCII)
    if iso:
        year, month, day = iso.groups()
    elif day_first:
        day, month, year = day_first.groups()
    else:
        return None
    if not month:
        return _days(int(year), 1, 1, int(year), 12, 31)
    if not 1 <= int(month) <= 12 or not int(year):
        return None
    last = calendar.monthrange(int(year), int(month))[1]
    return _days(int(year), int(month), int(day or 1), int(year), int(month), int(day or last))


def _days(*parts: int) -> Span | None:
    try:
        return Span(date(*parts[:3]).toordinal(), date(*parts[3:]).toordinal())
    except ValueError:
        return None


_READERS: Final[dict[NumberField, Callable[[str], Span | None]]] = {
    "year": _year,
    "rating": _rating,
    "runtime": _runtime,
    "published": _published,
    "words": _words,
}


def _grown_year(field: NumberField, sign: str, digits: str) -> Node | None:
    """All years that begin so; after a sign the bound that leaves none of them out."""
    low, high = digits.ljust(4, "0"), digits.ljust(4, "9")
    if digits.startswith("0"):
        return None
    match sign.strip():
        case "" | "=":
            return read_range(field, f"{low}..{high}")
        case ">" | ">=" | "=>" | "≥":
            return read_range(field, f">={low}")
        case "<" | "<=" | "=<" | "≤":
            return read_range(field, f"<={high}")
    return None
