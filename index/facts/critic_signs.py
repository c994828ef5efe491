"""What speaks for and against a name's being the critic's, as numbers by name.

Most signs are of no language: where the name stands, what stands on its line, how often
the page has it, whether the text itself speaks of its bearer.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from .banners import is_banner, is_press
from .critic_spots import LONG, Spot
from .critic_words import (
    BY, COMPANY, FAREWELL, I_AM, IS, MAKES, OF_A_PERSON, PICTURE, SAYS, TRADE, TRANSLATES, WORK,
)  # fmt: skip
from .dates import MONTHS, find_date
from .folding import fold
from .given_names import has_given_name
from .known_films import films_called, is_director
from .parts import VALUE_OF, Part
from .people import is_common_word, is_name
from .signatures import is_comment
from .vocabulary import is_country, is_genre, is_language

Signs = dict[str, float]
_TIME = re.compile(r"(?<![\d.])\d{1,2}[:.h]\d\d\b")
_MAIL = re.compile(r"[\w.+-]+@[\w-]+\.\w|\[at\]|\(at\)")
_HANDLE = re.compile(r"(?<![\w.])@\w{3,}")
_RIGHTS = re.compile(r"©|\(c\)|copyright|all rights", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)(?:18[89]|19\d|20[0-4])\d(?!\d)")
_CAPITALS = re.compile(r"[^\W\d_a-z]\w+ [^\W\d_a-z]\w+")
_GENITIVE = re.compile(r"['’]s?\b")
_NEAR = 3


@dataclass(slots=True)
class Sheet:
    """A page as its critic is looked for: its lines, the first and last of its text.

    `known`: folded names of makers and cast; `prose`: the text, folded; `titles`: folded
    headline and titles; `proposed`: what rules found, by folded name, how sure and by which rule;
    `comments`: the line from which on readers write.
    """

    lines: list[Part]
    first: int
    last: int
    comments: int
    known: frozenset[str]
    prose: str
    headline: str
    proposed: dict[str, Signs] = field(default_factory=dict)
    addresses: str = ""
    own: str = ""
    days: frozenset[int] = frozenset()
    names: frozenset[int] = frozenset()


@dataclass(slots=True)
class Candidate:
    """A name and where it stands."""

    name: str
    spots: list[Spot]


def signs_of(one: Candidate, key: str, sheet: Sheet, others: Sequence[str]) -> Signs:
    """What speaks for and against a candidate, by name; what is not there is left out."""
    signs: Signs = {}
    shape = _kind(one.name)
    for spot in one.spots:
        beside = dict.fromkeys(_on_line(spot, sheet), 1.0)
        beside.update(_place(spot, sheet))
        beside.update(_together(beside, shape))
        for name, value in beside.items():
            signs[name] = max(signs.get(name, 0.0), value)
    if not one.spots:
        signs["on no line"] = 1.0
    signs.update(_shape(one.name, key))
    signs.update(_elsewhere(one, key, sheet, others))
    signs.update(sheet.proposed.get(key, {}))
    return {name: value for name, value in signs.items() if value}


def _kind(name: str) -> str:
    """What a name is by its form: one with a given name, another of a person's form, a nick."""
    if has_given_name(name):
        return "given name" if " " in name else "first name"
    return "name" if is_name(name) else "word" if name.isalpha() and name[:1].isupper() else "nick"


_BY_KIND = (
    "by", "work by", "by and a date", "whole line", "whole line beside a date", "in brackets",
    "whole line right above", "whole line right below", "behind a dash at the end",
    "a byline", "nothing else", "trade before", "trade behind", "work before", "edge: tail",
    "a mail on the line", "whole line, no other near", "whole line behind a dash",
    "rights on the line", "a time on the line", "above the headline", "a date on the line",
)  # fmt: skip


def _together(beside: Signs, shape: str) -> Signs:
    """Signs that count by the form of the name."""
    return {f"{sign}: {shape}": 1.0 for sign in _BY_KIND if beside.get(sign)}


def _shape(name: str, key: str) -> Signs:
    words = name.split()
    folded = key.split()
    given = has_given_name(name)
    return {
        f"words: {min(len(words), 4)}": 1.0,
        "given name": given,
        "given name and more": given and len(words) > 1,
        "given name alone": given and len(words) == 1,
        "is a name": is_name(name),
        "shouted": name.isupper(),
        "small letters": name[:1].islower(),
        "digits or marks": any(sign.isdigit() or sign == "_" for sign in name),
        "common word": any(is_common_word(word) for word in words),
        "a company's word": any(word in COMPANY for word in folded),
        "a paper": is_press(name) or is_banner(name),
        "a country or genre": is_country(name) or is_genre(name) or is_language(name),
        "short": len(name) < 4,
    }


def _elsewhere(one: Candidate, key: str, sheet: Sheet, others: Sequence[str]) -> Signs:
    """Who else the name can be, and how often the page has it."""
    words = key.split()
    lines = {spot.at for spot in one.spots}
    own = sum(bool(spot.edge) for spot in one.spots)
    named = _times(key, sheet.prose)
    surname = words[-1] if len(words) > 1 else ""
    of_others = {name.split()[-1] for name in sheet.known if " " in name}
    return {
        "lines": math.log1p(max(0, len(lines) - 1)),
        "twice": len(lines) == 2,
        "often": len(lines) > 3,
        "director known": " " in key and is_director(key),
        "credited": key in sheet.known,
        "surname credited": bool(surname) and surname in of_others and key not in sheet.known,
        "part of credited": any(f" {key} " in f" {name} " and key != name for name in sheet.known),
        "in the prose": named > own,
        "surname in the prose": bool(surname) and _times(surname, sheet.prose) > named,
        "in the headline": f" {key} " in f" {sheet.headline} ",
        "is the headline": key == sheet.headline,
        "holds what is proposed": any(
            one != key and f" {one} " in f" {key} " for one in sheet.proposed
        ),
        "of what is proposed": any(
            one != key and f" {key} " in f" {one} " for one in sheet.proposed
        ),
        "in the page's own words": f" {key} " in f" {sheet.own} ",
        "a word of the headline": any(f" {word} " in f" {sheet.headline} " for word in words),
        "a film's title": " " in key and bool(films_called(one.name)),
        "in an address": any(len(word) > 3 and word in sheet.addresses for word in words),
        "all in an address": "".join(words) in sheet.addresses and len(key) > 4,
        "part of another": any(f" {key} " in f" {name} " and key != name for name in others),
        "holds another": any(f" {name} " in f" {key} " and key != name for name in others),
        "first name of another": any(name.startswith(f"{key} ") for name in others),
    }


def _times(words: str, prose: str) -> int:
    return f" {prose} ".count(f" {words} ")


def _place(spot: Spot, sheet: Sheet) -> Signs:
    """How far it stands from the text and from the ends of the page."""
    at, size = spot.at, len(sheet.lines)
    if at > sheet.comments or (at > sheet.last and is_comment(sheet.lines[at].text)):
        return {"among comments": 1.0}
    signs: Signs = {
        "first line": at == 0,
        "second line": at == 1,
        "third line": at == 2,
        "last line": at == size - 1,
        "last lines": size - 4 < at < size - 1,
    }
    if at < sheet.first:
        signs["above"] = 1.0
        signs["above, near"] = 1 / (sheet.first - at)
    elif at > sheet.last:
        signs["below"] = 1.0
        signs["below, near"] = 1 / (at - sheet.last)
        signs["right below"] = at - sheet.last == 1
    else:
        signs["within"] = 1.0
        signs["opens the text"] = at == sheet.first
        signs["ends the text"] = at == sheet.last
    for step in (1, 2):
        signs[f"below the headline: {step}"] = (
            at >= step and sheet.lines[at - step].place == "title"
        )
    signs["above the headline"] = at + 1 < size and sheet.lines[at + 1].place == "title"
    return signs


def _on_line(spot: Spot, sheet: Sheet) -> Iterator[str]:
    part = sheet.lines[spot.at]
    if spot.edge:
        yield f"edge: {spot.edge}"
    yield f"place: {part.place}"
    if part.place in ("debris", "byline"):
        yield f"why: {part.why}"
    if part.why.startswith(VALUE_OF):
        yield "value of a label"
    for label in part.labels[:3]:
        yield f"label: {label.field.split('.')[0]}"
    if part.is_heading:
        yield "a heading"
    text = part.text
    before, after = _segments(text, spot)
    yield from _alone(spot, text, sheet)
    yield from _words_beside(before, after)
    if not spot.edge and not _rest(text, spot):
        yield (
            "nothing else" if BY.union(WORK, TRADE).isdisjoint(fold(before).split()) else "a byline"
        )
    yield from _signs_on(spot, text, sheet)
    yield from _around(spot, sheet)


def _segments(text: str, spot: Spot) -> tuple[str, str]:
    return text[max(0, spot.start - 80) : spot.start], text[spot.end : spot.end + 80]


_TOLD = (
    BY | WORK | TRADE | OF_A_PERSON | MONTHS.keys() | {"on", "at", "am", "pm", "the", "uhr", "le"}
)


def _rest(text: str, spot: Spot) -> list[str]:
    """The words of a line that are no part of a byline, nor of a date."""
    words = fold(f"{text[: spot.start]} {text[spot.end :]}").split()
    return [word for word in words if word not in _TOLD and not word[0].isdigit()]


_BARS = "|·•–—/:,;()[]\n"


def _alone(spot: Spot, text: str, sheet: Sheet) -> Iterator[str]:
    """Whether nothing else stands on its line, or between it and signs that part."""
    before, after = text[: spot.start].rstrip(" *_"), text[spot.end :].strip(" *_")
    if not before.strip(" -–—~([*_\"'“„«@") and not after.strip(" -–—~)].*_\"'”“»"):
        yield "whole line"
        if spot.at - 1 in sheet.days or spot.at + 1 in sheet.days:
            yield "whole line beside a date"
        if sheet.first - 3 <= spot.at < sheet.first:
            yield "whole line right above"
        if sheet.last < spot.at <= sheet.last + 2:
            yield "whole line right below"
        if spot.at - 1 not in sheet.names and spot.at + 1 not in sheet.names:
            yield "whole line, no other near"
        if {spot.at - 1, spot.at + 1} & sheet.names:
            yield "whole line beside another"
        if before.strip() in ("-", "–", "—", "--", "~"):
            yield "whole line behind a dash"
    elif not before:
        yield "begins the line"
    elif not after.strip(" ."):
        yield "ends the line"
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


_OF = frozenset({"de", "del", "do", "van"})
"""Words that say "by" behind a work, and else of what."""
_AND = re.compile(r"\s*(?:and|und|et|y|e|ve|en)\s+[^\W\d_A-ZÀ-Þ]")


def _words_beside(before: str, after: str) -> Iterator[str]:
    led = fold(before).split()
    followed = fold(after).split()
    one = led[-1] if led else ""
    near = set(led[-4:])
    parted = before.rstrip()[-1:] in ".!?…|·•"
    if one in _OF and not near & (WORK | TRADE):
        yield "of"
    elif one in BY:
        yield "by"
        what = next((word for word in reversed(led[-5:-1]) if word not in ("and", "copyright")), "")
        if what in WORK:
            yield "work by"
        if near & MAKES:
            yield "made by"
        if near & PICTURE:
            yield "picture by"
        if near & TRANSLATES:
            yield "translated by"
        if not led[:-1]:
            yield "by opens the line"
        if not before.rstrip().endswith(":") and not led[:-1] and not followed:
            yield "by and nothing else"
    if not parted:
        if near & WORK and one not in BY:
            yield "work before"
        if near & TRADE:
            yield "trade before"
        if near & OF_A_PERSON:
            yield "a person's page before"
    if near & MAKES:
        yield "makers before"
    if near & PICTURE:
        yield "picture before"
    if set(led[-3:]) & FAREWELL:
        yield "farewell before"
    if one in I_AM:
        yield "I am"
    if one in ("with", "mit", "avec", "con"):
        yield "with"
    if _AND.match(after):
        yield "and something behind"
    next_words = followed[:4]
    if set(next_words[:3]) & TRADE:
        yield "trade behind"
    if set(next_words[:1]) & IS:
        yield "is behind"
        if set(followed[:12]) & TRADE:
            yield "is a critic"
    if set(next_words[:2]) & SAYS:
        yield "says behind"
    if set(next_words[:2]) & OF_A_PERSON:
        yield "a person's page behind"
    if set(next_words[:2]) & WORK:
        yield "work behind"
    if set(next_words[:2]) & MAKES:
        yield "makers behind"


def _signs_on(spot: Spot, text: str, sheet: Sheet) -> Iterator[str]:
    line = text if not spot.edge else text[max(0, spot.start - 80) : spot.end + 80]
    if spot.at in sheet.days and not spot.edge:
        yield "a date on the line"
        if fold(text[: spot.start]).split()[-1:] and fold(text[: spot.start]).split()[-1] in BY:
            yield "by and a date"
    if _TIME.search(line):
        yield "a time on the line"
    if _MAIL.search(line):
        yield "a mail on the line"
    if _HANDLE.search(line):
        yield "a handle on the line"
    if _RIGHTS.search(line):
        yield "rights on the line"
    if _YEAR.search(line) and spot.at not in sheet.days:
        yield "a year on the line"
    if len(_CAPITALS.findall(line)) > _NEAR:
        yield "many names on the line"
    if line.count(",") > 1:
        yield "commas on the line"
    if "http" in line or "www." in line:
        yield "an address on the line"
    if '"' in text[max(0, spot.start - 1) : spot.start] + text[spot.end : spot.end + 1]:
        yield "in quotes"
    if len(line.split()) - len(spot.name.split()) > 8:
        yield "many words on the line"


def _around(spot: Spot, sheet: Sheet) -> Iterator[str]:
    """What the lines above and below say."""
    above = sheet.lines[spot.at - 1] if spot.at else None
    below = sheet.lines[spot.at + 1] if spot.at + 1 < len(sheet.lines) else None
    if spot.at - 1 in sheet.names:
        yield "a name above"
    if spot.at + 1 in sheet.names:
        yield "a name below"
    if {spot.at - 1, spot.at - 2} <= sheet.names or {spot.at + 1, spot.at + 2} <= sheet.names:
        yield "names in a row"
    if spot.at - 1 in sheet.days:
        yield "a date above"
    if spot.at + 1 in sheet.days:
        yield "a date below"
    if above is not None:
        yield f"above it: {above.place}"
    if below is not None:
        yield f"below it: {below.place}"
    if above is not None and above.words <= 5 and not above.labels:
        words = fold(above.text).split()
        if words and words[-1] in BY:
            yield "by above"
        if set(words) & WORK:
            yield "work above"
        if set(words) & TRADE:
            yield "trade above"
        if set(words) & MAKES:
            yield "makers above"
        if _YEAR.fullmatch(above.text.strip(" ()")):
            yield "a year above"
        if above.text.endswith(":"):
            yield "a key above"
        if set(words) & SAYS:
            yield "says above"
        if set(words) & PICTURE:
            yield "picture above"
        if set(words) & OF_A_PERSON:
            yield "a person's page above"
    if below is not None and below.words <= 6 and set(fold(below.text).split()) & TRADE:
        yield "trade below"
    if below is not None and below.words > LONG:
        yield "a paragraph below"
        if below.text.startswith(spot.name):
            yield "named again below"


_ADDRESS = re.compile(
    r"[\w.+-]+@[\w.-]+|(?<![\w.])@\w{3,}|(?:https?://|www\.)\S+|\b\w+\.(?:com|net|org|de|fr|es)\b"
)


def addresses_in(lines: list[Part]) -> str:
    """Addresses and handles that short lines have, in small letters."""
    found = (
        match[0]
        for part in lines
        if "@" in part.text or "." in part.text
        for match in _ADDRESS.finditer(part.text[:400])
    )
    return " ".join(found).casefold()


_NEVER = frozenset(
    (
        "makers above", "a key above", "a year above", "picture above", "made by", "picture by",
        "translated by", "among comments", "behind a quotation", "whole line beside another",
        "is the headline", "in the headline", "credited", "a paper", "a country or genre",
        "of", "and something behind", "label: author", "why: author of a book",
    )
)  # fmt: skip
_SAYS_SO = frozenset({"work above", "trade above", "by above"})


def is_barred(signs: Signs) -> bool:
    """Whether a name that no rule proposes cannot be the critic's, whatever else speaks for it."""
    if "proposed" in signs:
        return False
    barred = _NEVER & signs.keys()
    if _SAYS_SO & signs.keys():
        barred -= {"a key above", "makers above"}
    return bool(barred) and not ("lines" in signs and barred <= _OF_A_LINE)


_OF_A_LINE = frozenset({"among comments", "whole line beside another", "a key above"})
"""What bars one place of a name, where the page may have another."""


def days_of(lines: list[Part]) -> frozenset[int]:
    """The short lines that have a date."""
    return frozenset(
        at
        for at, part in enumerate(lines)
        if part.words <= LONG
        and any(sign.isdigit() for sign in part.text)
        and find_date(part.text, day_first=True)
    )


def names_of(lines: list[Part]) -> frozenset[int]:
    """The lines that are names and nothing else."""
    return frozenset(
        at
        for at, part in enumerate(lines)
        if part.words <= 4 and is_name(part.text.strip(" -–—*_"))
    )
