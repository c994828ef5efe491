"""What the words and signs beside a name say of who bears it, on its line and around it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from index.folding import fold

from .critic_said import said
from .critic_sheet import Sheet
from .critic_spots import LONG, Spot
from .critic_words import (
    BY,
    FAREWELL,
    I_AM,
    IS,
    MAKES,
    OF_A_PERSON,
    PICTURE,
    SAYS,
    TRADE,
    TRANSLATES,
    WORK,
)  # fmt: skip
from .dates import MONTHS
from .loose_bylines import OF_A_BOOK
from .parts import VALUE_OF, Part

_TIME = re.compile(r"(?<![\d.])\d{1,2}[:.h]\d\d\b")
_MAIL = re.compile(r"[\w.+-]+@[\w-]+\.\w|\[at\]|\(at\)")
_HANDLE = re.compile(r"(?<![\w.])@\w{3,}")
_RIGHTS = re.compile(r"©|\(c\)|copyright|all rights", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)(?:18[89]|19\d|20[0-4])\d(?!\d)")
_DATED_BY = re.compile(r"[(\[](?:18[89]|19\d|20[0-4])\d[)\]] by\s*$", re.IGNORECASE)
"""What links to other films have before their makers ("Title (2019) by NAME")."""
_WEB = re.compile(r"https?:|www\.")
_QUOTED = 80
"""Characters around a name that are looked at."""
_BARS = "|·•–—/:,;()[]\n"
_OF = frozenset({"de", "del", "do", "van"})
"""Words that say "by" behind a work, and else of what."""
_AND = re.compile(r"\s*(?:and|und|et|y|e|ve|en)\s+[^\W\d_A-ZÀ-Þ]")
_TOLD = (
    BY | WORK | TRADE | OF_A_PERSON | MONTHS.keys()
    | {"on", "at", "am", "pm", "the", "uhr", "le", "leave", "a", "no", "comment", "comments"}
)  # fmt: skip
_WITH = frozenset({"with", "mit", "avec", "con"})
_MANY = 3
_WORDY = 8
_LONGEST = 1_000
"""Letters of a line, beyond which it is none."""


def beside(spot: Spot, sheet: Sheet) -> Iterator[str]:
    """What stands on the line of a name and on the lines above and below, by name."""
    part = sheet.lines[spot.at]
    text = part.text
    yield from _of_line(spot, part, of_a_book=sheet.of_a_book)
    before = text[max(0, spot.start - _QUOTED) : spot.start]
    after = text[spot.end : spot.end + _QUOTED]
    yield from _parted(spot, text)
    yield from _alone(spot, text, sheet)
    yield from _led(before)
    yield from said(spot, sheet)
    yield from _behind(after)
    if fold(after).split() == [] and _bare_by(before):
        yield "by and nothing else"
    if not spot.edge and not _rest(text, spot):
        yield (
            "nothing else" if BY.union(WORK, TRADE).isdisjoint(fold(before).split()) else "a byline"
        )
    yield from _signs_on(spot, text, sheet)
    yield from _neighbours(spot, sheet)
    if spot.at:
        yield from _above(sheet.lines[spot.at - 1])
    if spot.at + 1 < len(sheet.lines):
        yield from _below(sheet.lines[spot.at + 1], spot)


def _of_line(spot: Spot, part: Part, *, of_a_book: bool) -> Iterator[str]:
    """What the line was taken for."""
    if spot.edge:
        yield f"edge: {spot.edge}"
    yield f"place: {part.place}"
    if part.place in ("debris", "byline"):
        yield f"why: {part.why}"
    if part.why == "related links" and part.text.isupper():
        yield "a link in capitals"
    if part.why.startswith(VALUE_OF):
        yield "value of a label"
    if part.place == "label" and not part.labels:
        yield "a label taken back"
        if of_a_book:
            yield "a label of a book"
    for label in part.labels[:3]:
        yield f"label: {label.field.split('.')[0]}"
    if part.is_heading:
        yield "a heading"


def _parted(spot: Spot, text: str) -> Iterator[str]:
    """The signs that stand right before and behind it."""
    before, after = text[: spot.start].rstrip(" *_"), text[spot.end :].strip(" *_")
    if before and before[-1] in _BARS:
        yield f"before: {before[-1]}"
    if after and after[0] in _BARS:
        yield f"after: {after[0]}"
    if text[spot.end : spot.end + 2] in ("'s", "’s"):
        yield "genitive"
        if WORK & set(fold(text[spot.end + 2 : spot.end + 40]).split()[:3]):
            yield "somebody's work"
    if before.endswith(("[", "(")) and after.startswith(("]", ")")):
        yield "in brackets"
        if spot.edge == "tail":
            yield "in brackets at the end"
    if before.rstrip(" –—-~")[-1:] in ("”", '"', "»"):
        yield "behind a quotation"
    if spot.edge == "tail" and before[-1:] in "–—-~" and not after.strip(". "):
        yield "behind a dash at the end"


_DEGREE = re.compile(r"(?:[^\W\d_a-zß-ÿ][^\W\d_]{1,5}\. ?){1,3}")
"""What somebody is by study or office, shortened before the name ("Psk.", "Uzm. Dr.")."""


def _alone(spot: Spot, text: str, sheet: Sheet) -> Iterator[str]:
    """Whether nothing else stands on its line, and what then is around it."""
    before, after = text[: spot.start].rstrip(" *_"), text[spot.end :].strip(" *_")
    before = "" if _DEGREE.fullmatch(before) else before
    if before.strip(" -–—~([*_\"'“„«@") or after.strip(" -–—~)].*_\"'”“»"):
        if not before:
            yield "begins the line"
        elif not after.strip(" ."):
            yield "ends the line"
        return
    near = {spot.at - 1, spot.at + 1}
    found = {
        "whole line": True,
        "whole line beside a date": bool(near & sheet.days),
        "whole line right above": sheet.first - 3 <= spot.at < sheet.first,
        "whole line right below": sheet.last < spot.at <= sheet.last + 2,
        "whole line, no other near": not near & sheet.names,
        "whole line beside another": bool(near & sheet.names),
        "whole line behind a dash": before.strip() in ("-", "–", "—", "--", "~"),
    }
    yield from (sign for sign, holds in found.items() if holds)


def _bare_by(before: str) -> bool:
    words = fold(before).split()
    return len(words) == 1 and words[0] in BY and not before.rstrip().endswith(":")


_BEFORE = (
    ("makers before", MAKES), ("picture before", PICTURE), ("work before", WORK),
    ("trade before", TRADE), ("a person's page before", OF_A_PERSON),
)  # fmt: skip
_IN_ONE = frozenset({"work before", "trade before", "a person's page before"})
"""Signs of words that no stop parts from the name."""


def _led(before: str) -> Iterator[str]:
    """What the words before it say."""
    led = fold(before).split()
    one = led[-1] if led else ""
    near = set(led[-4:])
    parted = before.rstrip()[-1:] in ".!?…|·•"
    by = one in BY and (one not in _OF or bool(near & (WORK | TRADE)))
    if by:
        yield from _by(led, near, dated=_DATED_BY.search(before) is not None)
    elif one in _OF:
        yield "of"
    for sign, words in _BEFORE:
        if near & words and not (sign in _IN_ONE and parted) and not (by and sign == "work before"):
            yield sign
    if one in PICTURE and before.rstrip().endswith(":"):
        yield "key of a picture"
    if set(led[-3:]) & FAREWELL:
        yield "farewell before"
    if one in I_AM:
        yield "I am"
    if one in _WITH:
        yield "with"


def _by(led: list[str], near: set[str], *, dated: bool) -> Iterator[str]:
    yield "by"
    what = next((word for word in reversed(led[-5:-1]) if word not in ("and", "copyright")), "")
    if what in WORK:
        yield "work by"
    if near & MAKES or dated:
        yield "made by"
    if near & PICTURE:
        yield "picture by"
    if near & TRANSLATES:
        yield "translated by"
    if not led[:-1]:
        yield "by opens the line"


_AFTER = (
    ("trade behind", 3, TRADE), ("is behind", 1, IS), ("says behind", 2, SAYS),
    ("a person's page behind", 2, OF_A_PERSON), ("work behind", 2, WORK),
    ("makers behind", 2, MAKES),
)  # fmt: skip


def _behind(after: str) -> Iterator[str]:
    """What the words behind it say."""
    followed = fold(after).split()
    if _AND.match(after):
        yield "and something behind"
    for sign, many, words in _AFTER:
        if words.intersection(followed[:many]):
            yield sign
    if IS.intersection(followed[:1]) and TRADE.intersection(followed[:12]):
        yield "is a critic"


def _rest(text: str, spot: Spot) -> list[str]:
    """The words of a line that are no part of a byline, nor of a date."""
    words = fold(f"{text[: spot.start]} {text[spot.end :]}").split()
    return [word for word in words if word not in _TOLD and not word[0].isdigit()]


_ON_LINE = (
    ("a time on the line", _TIME), ("a mail on the line", _MAIL), ("rights on the line", _RIGHTS),
    ("a handle on the line", _HANDLE), ("an address on the line", _WEB),
    ("a book on the line", OF_A_BOOK),
)  # fmt: skip


def _signs_on(spot: Spot, text: str, sheet: Sheet) -> Iterator[str]:
    """What else its line has: a date, an address, other names."""
    line = text[max(0, spot.start - _QUOTED) : spot.end + _QUOTED] if spot.edge else text
    line = line[:_LONGEST]
    if spot.at in sheet.days and not spot.edge:
        yield "a date on the line"
        if BY.intersection(fold(text[: spot.start]).split()[-1:]):
            yield "by and a date"
    elif _YEAR.search(line):
        yield "a year on the line"
    for sign, pattern in _ON_LINE:
        if pattern.search(line):
            yield sign
    if line.count(",") > 1:
        yield "commas on the line"
    if line.count(",") > _MANY:
        yield "many commas on the line"
    if '"' in text[max(0, spot.start - 1) : spot.start] + text[spot.end : spot.end + 1]:
        yield "in quotes"
    if len(line.split()) - len(spot.name.split()) > _WORDY:
        yield "many words on the line"


def _neighbours(spot: Spot, sheet: Sheet) -> Iterator[str]:
    """Whether dates and other names stand above and below."""
    at = spot.at
    found = {
        "a name above": at - 1 in sheet.names,
        "a name below": at + 1 in sheet.names,
        "names in a row": {at - 1, at - 2} <= sheet.names or {at + 1, at + 2} <= sheet.names,
        "a date above": at - 1 in sheet.days,
        "a date below": at + 1 in sheet.days,
    }
    yield from (sign for sign, holds in found.items() if holds)


_KEYS = (
    ("work above", WORK), ("trade above", TRADE), ("makers above", MAKES), ("says above", SAYS),
    ("picture above", PICTURE), ("a person's page above", OF_A_PERSON),
)  # fmt: skip
_MOST_KEY = 5


def _above(above: Part) -> Iterator[str]:
    """What the line above says."""
    yield f"above it: {above.place}"
    if above.words > _MOST_KEY or above.labels:
        return
    words = fold(above.text).split()
    if BY.intersection(words[-1:]):
        yield "by above"
    for sign, kind in _KEYS:
        if kind.intersection(words):
            yield sign
    if _YEAR.fullmatch(above.text.strip(" ()")):
        yield "a year above"
    if above.text.endswith(":"):
        yield "a key above"


def _is_told(told: list[str], named: list[str]) -> bool:
    """Whether a line goes on about who stands above it: "NAME is", "FIRST has written"."""
    size = len(named) if told[: len(named)] == named else int(told[:1] == named[:1])
    return bool(size) and bool(IS.intersection(told[size : size + 1]))


def _below(below: Part, spot: Spot) -> Iterator[str]:
    """What the line below says."""
    yield f"below it: {below.place}"
    if below.words <= _MOST_KEY and TRADE.intersection(fold(below.text).split()):
        yield "trade below"
    told = fold(below.text[:200]).split()
    named = fold(spot.name).split()
    if TRADE.intersection(told[:14]) and _is_told(told, named):
        yield "a critic, told of below"
    if below.words > LONG:
        yield "a paragraph below"
        if below.text.startswith(spot.name):
            yield "named again below"
