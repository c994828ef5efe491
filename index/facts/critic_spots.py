"""Where names stand on a page outside its sentences: each can be its critic's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from index.folding import fold

from .critic_words import (
    BY,
    COMPANY,
    FAREWELL,
    MAKES,
    PICTURE,
    TRADE,
    TRANSLATES,
    WORK,
    is_trade,
)
from .dates import find_date
from .parts import Part
from .patterns import Pattern
from .people import PARTICLE, TOKEN, clean_name, is_common_word, is_name

LONG = 18
"""Words from which a line is read at its edges only."""
_EDGE = 110
"""Characters of a long line that are its edge."""
_LINES_AROUND, _MOST_LINES = 30, 160
_MOST_RUNS = 12
_RUN = Pattern(rf"{TOKEN}(?: (?:{PARTICLE} ){{0,2}}{TOKEN}){{0,5}}")
_AFTER_BY = Pattern(
    r"(?<!\w)(?:by|von|par|por|door|di|da|av|af|gönderen|yazan|yayınlayan|ekleyen|filmfan)\s*:?\s+"
    r"(?P<name>[\"“„«@]?[^\W_][\w.’'-]{1,24}(?: [\w.’'-]{1,20}){0,4})",
    re.IGNORECASE,
)
_STOPS = re.compile(
    r"\s(?:at|on|in|am|um|um|for|für|pour|para|per|le|el|il|zaman|tarihinde|tarafından|und|and|is|"
    r"with|à|a|o|om|op|en|unless|from)\s.*| \d.*|[.](?=\s).*",
    re.IGNORECASE,
)
_NICK = re.compile(r"[\"“„«]?@?(?P<name>[^\W_][\w.-]{2,24})[\"”“»]?")
_TIMED = re.compile(
    r"(?:gönderen )?(?P<name>[^\W\d_][\w.-]*(?: [^\W\d_][\w.-]*){0,2}?) zaman:? \d{1,2}[:.]\d\d\b",
    re.IGNORECASE,
)
"""Who wrote and at what hour, as blogs in Turkish print it below a text."""
_GLUED_PARTS = re.compile(
    r"(?<=[^\W\d_A-ZÀ-Þ])(?=(?:By|Von|Par|Por|Published|Posted|Publi[ée]|Publicado|Updated|Veröffentlicht)"
    r"\b|\d{1,2}[/.]\d{1,2}[/.]\d\d)"
)
_QUOTES = " \"“”„«»'’*_@-–—.:"
_STRIP = WORK | TRADE | PICTURE | FAREWELL | TRANSLATES | (MAKES - {"star", "art"}) | {"aka"}
_LAST_SENTENCE = re.compile(r"[.!?…)”\"»]\s+(?=[^.!?…]{2,60}$)")
_INITIALS = re.compile(r"(?<=[.!?…»”])(?=(?:[A-ZÀ-Þ]\.){2,3}$)")
_MOST_PARTS = 4


class Spot(NamedTuple):
    """A name on a line: the number of the line and where on it the name begins and ends.

    `edge`: "" on a short line, which is read as a whole, else which end of a long one.
    """

    name: str
    at: int
    start: int
    end: int
    edge: str


def spots(lines: list[Part], first: int, last: int) -> Iterator[Spot]:
    """Every name on short lines, and at the edges of long ones; `first`, `last`: of the text."""
    for at in _near(lines, first, last):
        part = lines[at]
        if part.words <= LONG:
            yield from _on_line(part.text, at, 0, "")
        elif at <= first or at > last or at == 0:
            yield from _on_line(part.text[:_EDGE], at, 0, "head")
        if part.words > LONG:
            tail = _tail(part.text)
            yield from _on_line(part.text[tail:], at, tail, "tail") if tail else ()


def _near(lines: list[Part], first: int, last: int) -> list[int]:
    """Lines at which a page says who wrote: around its text, at its ends, short ones within."""
    size = len(lines)
    around = {*range(max(0, first - _LINES_AROUND), min(size, first + 3))}
    around |= {*range(max(0, last - 3), min(size, last + _LINES_AROUND))}
    around |= {*range(min(size, _LINES_AROUND)), *range(max(0, size - _LINES_AROUND), size)}
    within = (at for at in range(first, min(last + 1, size)) if lines[at].words <= LONG)
    return sorted(around.union(islice(within, _MOST_LINES)))[: 2 * _MOST_LINES]


def _tail(text: str) -> int:
    """Where the words behind the last sentence of a paragraph begin; 0 where there are none."""
    opening = max(0, len(text) - _EDGE)
    broken = text.rfind("\n", opening)
    if broken > 0:
        return broken + 1
    bracket = max(text.rfind(sign, opening) for sign in "([")
    if bracket > 0 and text[-1] in ")]":
        return bracket
    glued = _INITIALS.search(text, opening)
    if glued:
        return glued.start()
    found = list(_LAST_SENTENCE.finditer(text, opening))
    return found[-1].end() if found else opening if text[-1] not in ".!?…" else 0


_GLUED = re.compile(
    r"(?<=[a-zß-ÿ])(?=[A-ZÀ-Þ][a-zß-ÿ]{3,}|(?:published|posted|updated|reviews?|writer)$)"
)
_QUOTED = re.compile(r"[\"“„](?P<name>[a-z][\w.-]{3,24}|\w{2,20}\d{1,4})[\"”“]")


def _on_line(text: str, at: int, shift: int, edge: str) -> Iterator[Spot]:
    """The names on a line, or on each part of one whose parts lost what stood between them."""
    cuts = [match.start() for match in _GLUED_PARTS.finditer(text)]
    for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True):
        yield from _in_part(text[start:end], at, shift + start, edge)


def _in_part(text: str, at: int, shift: int, edge: str) -> Iterator[Spot]:
    dated = find_date(text, day_first=True) if any(map(str.isdigit, text)) else None
    bare = f"{text[: dated[1]]}{'|' * (dated[2] - dated[1])}{text[dated[2] :]}" if dated else text
    for match in islice(_RUN.finditer(bare), _MOST_RUNS):
        for start, end in _pruned(text, match.start(), match.end()):
            name = clean_name(text[start:end])
            if is_name(name, least=1):
                yield Spot(name, at, shift + start, shift + end, edge)
    for match in islice(_AFTER_BY.finditer(bare), 3):
        name = _handle(match["name"])
        if name:
            start = match.start("name") + match["name"].find(name)
            yield Spot(name, at, shift + start, shift + start + len(name), edge)
    for match in islice(_QUOTED.finditer(text), 2) if not edge else ():
        yield Spot(match["name"], at, shift + match.start("name"), shift + match.end("name"), edge)
    timed = _TIMED.match(text)
    if timed and not _is_run(timed["name"]) and not edge:
        yield Spot(timed["name"], at, shift + timed.start("name"), shift + timed.end("name"), edge)
    nick = _NICK.fullmatch(text.strip(" -–—~()[]|*_"))
    if nick and not edge and not _is_run(nick["name"]):
        start = text.find(nick["name"])
        yield Spot(nick["name"], at, shift + start, shift + start + len(nick["name"]), edge)


_THE = re.compile(r"(?i:the|der|die|das|el|la|le) [A-ZÀ-Þ][\w-]{3,}")
"""A nickname with its article: "by The Projectionist"."""


def _handle(written: str) -> str:
    """What stands behind "by" and is no run of capitals; "" where nothing does."""
    name = _STOPS.sub("", written + " ").strip(_QUOTES)
    words = fold(name).split()
    if not words or words[0].isdigit() or not BY.isdisjoint(words[:-1]):
        return ""
    if _parts(words[0]) and not _THE.fullmatch(name):
        return ""
    return "" if _is_run(name) else name


def _is_run(name: str) -> bool:
    return (
        _RUN.fullmatch(name) is not None
        and len(name.split()) < _MOST_PARTS
        and is_name(name, least=1)
    )


def _pruned(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A run of capitals without the words at its ends that are no part of a name."""
    words = [(match.start(), match.end()) for match in re.finditer(r"\S+", text[start:end])]
    words = [(start + one, start + two) for one, two in words]
    while words and (_leads(fold(text[slice(*words[0])])) or _is_small(text, words[0])):
        words.pop(0)
    while words and (_trails(fold(text[slice(*words[-1])])) or _is_small(text, words[-1])):
        words.pop()
    cut = next((at for at, word in enumerate(words[1:], 1) if _parts(fold(text[slice(*word)]))), 0)
    if cut:
        yield from _pruned(text, words[0][0], words[cut - 1][1])
        if cut + 1 < len(words):
            yield from _pruned(text, words[cut + 1][0], words[-1][1])
        return
    if words:
        words[-1] = (words[-1][0], _unglued(text, *words[-1]))
        words = [word for word in words if word[1] > word[0]]
    half = len(words) // 2
    if words and len(words) % 2 == 0 and _same(text, words[:half], words[half:]):
        words = words[:half]
    if words and len(words) <= _MOST_PARTS + 1:
        yield words[0][0], words[-1][1]


def _unglued(text: str, start: int, end: int) -> int:
    """Where a word ends that another one of a label is glued to ("NAMEWriter"), or itself again."""
    for match in _GLUED.finditer(text[start:end]):
        first, second = text[start : start + match.start()], text[start + match.start() : end]
        long = min(match.start(), len(second)) > _LONG_GLUED
        if first == second or long or _parts(fold(second)):
            return start + match.start()
    return end


_LONG_GLUED = 4
"""Letters that both halves of a glued word have more of: names are glued of shorter ones."""


def _same(text: str, one: list[tuple[int, int]], two: list[tuple[int, int]]) -> bool:
    return [text[slice(*word)] for word in one] == [text[slice(*word)] for word in two]


def _is_small(text: str, word: tuple[int, int]) -> bool:
    return text[word[0]].islower()


def _leads(word: str) -> bool:
    return word in BY or _parts(word) or word in COMPANY


def _trails(word: str) -> bool:
    return _parts(word)


def _parts(word: str) -> bool:
    """Whether a capitalised word is none of a name."""
    made = word in _STRIP or word.endswith(_WORKS) or is_trade(word)
    return made or (is_common_word(word) and word not in _SURNAMES)


_WORKS = ("kritik", "kritiken", "rezension", "besprechung", "review", "reviews")
_SURNAMES = frozenset(
    {"page", "best", "english", "house", "street", "day", "story", "long", "press"}
)
