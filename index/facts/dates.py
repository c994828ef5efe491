"""Dates in the forms people print; 03/04 is read only where evidence says which is the day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from index.folding import fold

from .patterns import Pattern
from .remembering import remembered

_MONTH_NAMES = (
    "january jan januar janner janvier janv enero ene gennaio gen janeiro januari ocak",
    "february feb februar fevrier fevr febrero febbraio fevereiro fev februari subat",
    "march mar marz mrz mars marzo marco maart mrt mart",
    "april apr avril avr abril abr aprile nisan",
    "may mai mayo maggio mag maio mei mayis",
    "june jun juni juin junio giugno giu junho haziran",
    "july jul juli juillet juil julio luglio lug julho temmuz",
    "august aug aout agosto ago augustus agustos",
    "september sep sept septembre septiembre settembre set setembro eylul",
    "october oct oktober okt octobre octubre ottobre ott outubro out ekim",
    "november nov novembre noviembre novembro kasim",
    "december dec dezember dez decembre diciembre dic dicembre dezembro aralik",
)
MONTHS = {name: place + 1 for place, names in enumerate(_MONTH_NAMES) for name in names.split()}

YEAR = r"(?:18[89]|19\d|20\d)\d"
"""A year in which a film can have been made, as part of a pattern."""
YEAR_ALONE = re.compile(YEAR)

_ISO = re.compile(
    r"\b((?:18|19|20)\d\d)-(\d{1,2})-(\d{1,2})(?!\d)(?:[T ]\d\d:\d\d\S*(?: [+-]\d{4})?)?"
)
_DOTTED = re.compile(r"\b(\d{1,2})\. ?(\d{1,2})\. ?((?:18|19|20)\d\d)\b")
_SLASHED = re.compile(r"\b(\d{1,2})[/-](\d{1,2})[/-]((?:18|19|20)\d\d)\b")
_SHORT_DOTTED = re.compile(r"(?<![\d.])(\d\d)\.(\d\d)\.(\d\d)(?!\.?\d)")
_SHORT_SLASHED = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})/(\d\d)(?![\d/])")
_DASHED = re.compile(r"\b(\d{1,2})[-/]([A-Z][a-z]{2})[-/]((?:19|20)\d\d)\b")
_YEAR_SLASHED = re.compile(r"\b((?:18|19|20)\d\d)[/.](\d{1,2})[/.](\d{1,2})\b")
_DAY_MONTH = Pattern(
    r"\b(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?\s+(?:of\s+|de\s+|d['’])?([^\W\d_]{3,10})\.?,?\s*"
    r"(?:de[l]?\s+)?((?:18|19|20)\d\d)\b",
    having=("18", "19", "20"),
)
_YEAR_MONTH = Pattern(
    r"\b((?:18|19|20)\d\d)[ ,-]{1,2}([^\W\d_]{3,10})\.?[ -](\d{1,2})(?!\d|[:.]\d)",
    having=("18", "19", "20"),
)
_YEAR_DAY = Pattern(
    r"\b((?:18|19|20)\d\d) (\d{1,2}) ([A-Z][a-z]{2,8})\b(?! (?:18|19|20)\d\d)",
    having=("18", "19", "20"),
)
_MONTH_DAY = Pattern(
    r"\b([^\W\d_]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:18|19|20)\d\d)\b",
    having=("18", "19", "20"),
)
_CJK = re.compile(r"((?:18|19|20)\d\d)\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]")
_YEAR = re.compile(rf"(?<![\d./])({YEAR})(?![\d/])")
_DIGIT = re.compile(r"\d")

_BESIDE_DATE = Pattern(
    r"mon|tues?|wed|thur?s?|fri|sat(?:ur)?|sun|\w+day|\w+tag|mittwoch|mo|di|mi|do|fr|sa|so|gmt|utc|"
    r"[bce]e?s?t|[ap]m|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|"
    r"miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|"
    r"domenica|segunda|terça|quarta|quinta|sexta|feira|maandag|dinsdag|woensdag|donderdag|"
    r"vrijdag|zaterdag|zondag|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|h|pt|est|edt"
)
DAY_FIRST_LANGUAGES = frozenset({"de", "fr", "es", "it", "pt", "nl", "tr"})


@remembered
def without_day(text: str) -> str:
    """A text with "\\0" where its first full date is, day first; as it is where it has none."""
    found = find_date(text, day_first=True)
    return f"{text[: found[1]]}\x00{text[found[2] :]}" if found else text


def find_date(text: str, *, day_first: bool | None = None) -> tuple[str, int, int] | None:
    """The first full date as (ISO date, start, end) in `text`; None where there is none.

    `day_first` decides 03/04/2022; without it such a date is unknown.
    """
    if not _DIGIT.search(text):
        return None
    found = [
        (match.start(), match.end(), day)
        for match, day in _dates(text, day_first)
        if day is not None
    ]
    if not found:
        return None
    start, end, day = min(found)
    return day, start, end


def read_date(text: str, *, day_first: bool | None = None) -> str | None:
    """The ISO date a value states, None unless exactly one date can be meant."""
    found = find_date(text, day_first=day_first)
    return found[0] if found else None


def is_date(text: str) -> bool:
    """Whether a text is a full date and nothing else but a weekday or a time."""
    found = find_date(text, day_first=True)
    if found is None:
        return False
    rest = re.sub(
        r"\d{1,2}[:.h]\d\d(?:\s?[ap]m)?|\b(?:at|um|uhr|am|on|le|el|à)\b", "", _cut(text, found)
    )
    words = re.findall(r"\w+", rest)
    return len(words) <= 2 and all(_BESIDE_DATE.fullmatch(word) for word in words)


def _cut(text: str, found: tuple[str, int, int]) -> str:
    return (text[: found[1]] + text[found[2] :]).casefold()


def read_year(text: str) -> int | None:
    """The one year that a text states, None where there is none or several."""
    years = set(_YEAR.findall(text))
    return int(years.pop()) if len(years) == 1 else None


def plausible_film_year(year: int) -> bool:
    """Whether a film can be of that year."""
    return 1888 <= year <= 2100


def _dates(text: str, day_first: bool | None) -> list[tuple[re.Match[str], str | None]]:
    found: list[tuple[re.Match[str], str | None]] = []
    if "-" in text:
        found += [(m, _iso(m[1], m[2], m[3])) for m in _ISO.finditer(text)]
    if "/" in text or "-" in text:
        found += [(m, _named(m[3], m[2], m[1])) for m in _DASHED.finditer(text)]
        found += [(m, _slashed(m, day_first)) for m in _SLASHED.finditer(text)]
        found += [(m, _slashed(m, day_first)) for m in _SHORT_SLASHED.finditer(text)]
    if "." in text:
        found += [(m, _dotted(m)) for m in _DOTTED.finditer(text)]
        found += [(m, _short(m)) for m in _SHORT_DOTTED.finditer(text)]
    if "." in text or "/" in text:
        found += [(m, _iso(m[1], m[2], m[3])) for m in _YEAR_SLASHED.finditer(text)]
    found += [(m, _named(m[3], m[2], m[1])) for m in _DAY_MONTH.finditer(text)]
    found += [(m, _named(m[3], m[1], m[2])) for m in _MONTH_DAY.finditer(text)]
    found += [(m, _named(m[1], m[2], m[3])) for m in _YEAR_MONTH.finditer(text)]
    found += [(m, _named(m[1], m[3], m[2])) for m in _YEAR_DAY.finditer(text)]
    if not text.isascii():
        found += [(m, _iso(m[1], m[2], m[3])) for m in _CJK.finditer(text)]
    return found


def _iso(year: str, month: str | int, day: str) -> str | None:
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None


def _named(year: str, month: str, day: str) -> str | None:
    number = MONTHS.get(fold(month))
    return None if number is None else _iso(year, number, day)


def _dotted(match: re.Match[str]) -> str | None:
    """The day comes first between points, but where only the month can."""
    first, second = (match[1], match[2]) if int(match[2]) <= 12 else (match[2], match[1])
    return _iso(_century(match[3]), second, first)


def _short(match: re.Match[str]) -> str | None:
    """A day with two figures of its year; month first in years of today only (not "10.30.45")."""
    turned = int(match[2]) > 12 and int(match[3]) > 39
    return None if turned else _dotted(match)


def _slashed(match: re.Match[str], day_first: bool | None) -> str | None:
    first, second, year = int(match[1]), int(match[2]), _century(match[3])
    if first > 12 or first == second:
        return _iso(year, second, match[1])
    if second > 12 or day_first is False:
        return _iso(year, first, match[2])
    return _iso(year, second, match[1]) if day_first else None


def _century(year: str) -> str:
    """A year of two digits as people mean it who write of films today."""
    if len(year) > 2:
        return year
    return ("20" if int(year) < 60 else "19") + year


_AMBIGUOUS = re.compile(
    r"(?<![\d/])(?:0?[1-9]|1[0-2])[/-](?:0?[1-9]|1[0-2])[/-](?:(?:19|20)\d\d|"
    r"\d\d)\b"
)
_PLAIN = re.compile(r"(?<![\d/])(\d{1,2})[/-](\d{1,2})[/-](?:(?:19|20)\d\d|\d\d)(?![\d/])")
_WRITTEN_MONTH_FIRST = re.compile(
    r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?,? "
    r"(?:19|20)\d\d"
)
_WRITTEN_DAY_FIRST = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:January|February|March|April|May|June|July|August|"
    r"September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec),? (?:19|"
    r"20)\d\d"
)
_HOUSE = re.compile(
    r"https?://[^/\s]*\.(?:uk|ie|au|nz|in|za|de|fr|es|it|nl|be|at|ch|pt|br|tr)(?=[/\s:]|$)|"
    r"\ben[-_](?:gb|au|nz|ie|in)\b",
    re.IGNORECASE,
)
_AMERICAN_HOUR = re.compile(r"\b\d{1,2}:\d\d ?[AaPp]\.?[Mm]\.? (?:[PECM][DS]T|[PECM]T)\b")
_AMERICAN = re.compile(r"\ben[-_]us\b", re.IGNORECASE)


def day_order(texts: Sequence[str], stated: Sequence[str], language: str | None) -> bool | None:
    """Whether 03/04/2022 in a document is the third of April; None without evidence.

    `texts` are its lines, `stated` what its format says of language and
    address. Dates that can be read in one way only count most, then the
    language, then how months are written and where the page comes from;
    evidence that disagrees is none.
    """
    if not any(_AMBIGUOUS.search(each) for each in (*texts, *stated) if "/" in each or "-" in each):
        return True if language in DAY_FIRST_LANGUAGES else None
    votes = {
        int(match[1]) > int(match[2])
        for text in texts
        for match in _PLAIN.finditer(text)
        if max(int(match[1]), int(match[2])) > 12
    }
    if votes:
        return votes.pop() if len(votes) == 1 else None
    if language in DAY_FIRST_LANGUAGES:
        return True
    for text in texts:
        votes |= {False} if _WRITTEN_MONTH_FIRST.search(text) else set()
        votes |= {True} if _WRITTEN_DAY_FIRST.search(text) else set()
        votes |= {False} if _AMERICAN_HOUR.search(text) else set()
    for text in stated:
        votes |= {True} if _HOUSE.search(text) else set()
        votes |= {False} if _AMERICAN.search(text) else set()
    return votes.pop() if len(votes) == 1 else None
