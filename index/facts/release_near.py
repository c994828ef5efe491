"""Days without a year, which take that of the text that they stand in, where its day is known."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from index.folding import fold

from .dates import MONTHS

_MONTH = r"(?P<month>[^\W\d_]{3,10})"
_DAY = r"(?P<day>[0-3]?\d)"
WITHOUT_YEAR = (
    re.compile(
        rf"(?<![\d.,/]){_DAY}(?:st|nd|rd|th|er|º|\.)? (?:de |of )?{_MONTH}\b(?!,? ?\d{{4}})"
    ),
    re.compile(rf"\b{_MONTH}\.? {_DAY}(?:st|nd|rd|th)?\b(?![\d:]|,? \d{{4}})"),
)
_TODAY = re.compile(
    r"\b(?:from today|ab heute|dès aujourd['’]hui|desde hoy|a partir de (?:hoy|hoje)|da oggi|"
    r"vanaf vandaag|bugünden itibaren)\b",
    re.IGNORECASE,
)
"""The day of the text itself, as that from which something is so ("in cinemas from today")."""
_NEAR = 150
"""Days between a text and a release of which it says the day without the year."""
_SHORTLY, _MOST = 45, 40


def nearest(day: int, month: int, near: str) -> str | None:
    """The day of a month that is nearest to another day, where one is near."""
    try:
        text = date.fromisoformat(near)
        days = [date(text.year + more, month, day) for more in (-1, 0, 1)]
    except ValueError:
        return None
    nearest = min(days, key=lambda one: abs((one - text).days))
    return nearest.isoformat() if abs((nearest - text).days) <= _NEAR else None


def is_near(day: str, near: str) -> bool:
    """Whether a day is so shortly before or after another that its year leaves no doubt."""
    try:
        days = (date.fromisoformat(day) - date.fromisoformat(near)).days
    except ValueError:
        return False
    return -_SHORTLY <= days <= _SHORTLY


_FIGURES = re.compile(
    r"(?<![\d/.,-])(?:(?P<a>[0-3]\d)/(?P<b>[01]\d)|(?P<c>[0-3]?\d)\.\s?(?P<d>[01]?\d)\.)(?![\d/-])"
)


def of_figures(text: str, near: str) -> tuple[str, int, int] | None:
    """A day in figures without its year ("10/05", "12.9."), where it is shortly around another."""
    match = _FIGURES.search(text)
    if match is None:
        return None
    one, two = int(match["a"] or match["c"]), int(match["b"] or match["d"])
    orders = {(one, two)} if match["c"] else {(one, two), (two, one)}
    days = {day for d, m in orders if (day := nearest(d, m, near)) and is_near(day, near)}
    return (days.pop(), match.start(), match.end()) if len(days) == 1 else None


_AHEAD = re.compile(
    r"\b(?:opens|opening|will|to (?:open|be released)|set for|slated|scheduled|due|begins?|"
    r"beginning|starting|comes out|sort|sortira|startet|kommt|se estrena|se estrenará|llega|"
    r"llegará|estrenará|esce|uscirà|estreia|chega|girecek|giriyor)\b",
    re.IGNORECASE,
)
"""What is said of what is to come: its day is the next of its date."""
_ON_THE_WAY, _SENTENCE = 330, 140


def _ahead(text: str, start: int, day: int, month: int, near: str) -> str | None:
    """The next day of a date that lies months ahead, where the words before it look ahead."""
    before = re.split(r"[.!?](?=\s)|\n", text[max(0, start - _SENTENCE) : start])[-1]
    if not _AHEAD.search(before):
        return None
    try:
        said = date.fromisoformat(near)
        found = date(said.year, month, day)
        found = found if found >= said else found.replace(year=said.year + 1)
    except ValueError:
        return None
    return found.isoformat() if (found - said).days <= _ON_THE_WAY else None


def near_days(text: str, near: str) -> Iterator[tuple[str, int, int]]:
    """Days without a year near that of a text: shortly around it, or before it in its year."""
    today = _TODAY.search(text)
    if today is not None:
        yield near, today.start(), today.end()
    for pattern in WITHOUT_YEAR:
        for match, _ in zip(pattern.finditer(text), range(_MOST), strict=False):
            month = MONTHS.get(fold(match["month"]))
            day = nearest(int(match["day"]), month, near) if month else None
            if day is None or not (is_near(day, near) or near[:4] <= day < near):
                day = _ahead(text, match.start(), int(match["day"]), month, near) if month else None
            if day is not None:
                yield day, match.start(), match.end()
