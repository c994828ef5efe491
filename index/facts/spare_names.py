"""The critic where no line of a known form says it: the one name beside a text that is no one else.

A name alone on a line above or below a text that is not spoken of anywhere else, neither in
the text nor in credits, is who wrote it. Two such names are a cast or a list.
"""

from __future__ import annotations

import re

from index.folding import fold

from .banners import is_banner, is_news_section, is_press
from .dates import YEAR_ALONE
from .given_names import has_given_name
from .label_forms import fields_of_key
from .layers import Ledger, Origin
from .parts import VALUE_OF, Part
from .patterns import Pattern
from .people import NAME, clean_name, is_name
from .signatures import opens_comments, signed
from .structure import Layout

ONLY_NAME = "only name beside the text"
_QUOTED = re.compile(r"[“”\"„«»()\[\]:@#|]")
_NEAR = 5
"""Lines above or below a text among which its critic's name stands."""
_MOST_WORDS = 4


def note_spare_name(ledger: Ledger, layout: Layout) -> None:
    """Notes the one name alone on a line beside a text that nothing else speaks of."""
    if ledger.has("critic") or layout.last < 0:
        return
    full = [part for part in layout.parts if part.place != "empty"]
    first, last = (_place(full, layout.parts[at]) for at in (layout.first, layout.last))
    found: dict[str, Part] = {}
    for at, part in enumerate(full):
        if at > last and opens_comments(part.text):
            break
        if first <= at <= last and not (at - first <= 1 or part.words > _MOST_WORDS):
            continue
        near = first - _NEAR <= at <= first + 1 or last < at <= last + _NEAR or at < 2
        name = _name(full, at) if near else None
        if name:
            found.setdefault(fold(name), part)
    if len(found) == 1:
        part = next(iter(found.values()))
        origin = Origin("label", ONLY_NAME, part.line, 0.55)
        ledger.add("critic", signed(part.text), origin)
    elif not found:
        _note_run_in(ledger, full[first:])
        _note_in_headline(ledger, layout, full)
        _note_opening(ledger, full[first:])


def _note_run_in(ledger: Ledger, text: list[Part]) -> None:
    """ "Title NAME December 2, 2019 The text ...": all of a page in one line, told by the date."""
    match = _RUN_IN.match(text[0].text) if text else None
    words = match["head"].split() if match else []
    for at in range(1, len(words)):
        name = " ".join(words[at:])
        if has_given_name(name) and len(words) - at <= _MOST_PARTS and is_name(name, least=1):
            ledger.add("critic", name, Origin("label", "before the date", text[0].line, 0.6))
            return


_RUN_IN = Pattern(
    r"(?P<head>(?:[A-ZÀ-Þ\d][\w’'.,:&-]*\s(?:(?:of|the|and|in|a|to|de|la|und|der) )?){2,12})"
    r"(?=(?:[A-Z][a-z]{2,8}\.? \d{1,2}, |\d{1,2}\.? [A-ZÀ-Þ]?[a-zà-ÿ]{2,9}\.? (?:de )?)"
    r"(?:19|20)\d\d\b)"
)
_MOST_PARTS = 3


def _note_in_headline(ledger: Ledger, layout: Layout, full: list[Part]) -> None:
    """ "Title – NAME", where nothing else on the page speaks of that name."""
    match = _TAIL.fullmatch(layout.title.text) if layout.title is not None else None
    if layout.title is None or match is None or not is_name(match["name"]):
        return
    if has_given_name(match["name"]) and not _is_spoken_of(match["name"], full, layout.title):
        origin = Origin("label", "name behind the headline", layout.title.line, 0.55)
        ledger.add("critic", clean_name(match["name"]), origin)


def _note_opening(ledger: Ledger, text: list[Part]) -> None:
    """ "Por NAME, ..." in front of a text that has that name once more."""
    match = _OPENS.match(text[0].text) if text else None
    if match is None or ledger.has("critic"):
        return
    if sum(part.text.count(match["name"]) for part in text) > 1:
        origin = Origin("label", "named in front and below", text[0].line, 0.7)
        ledger.add("critic", match["name"], origin)


_TAIL = Pattern(rf".{{2,80}}\s[–—-]\s(?P<name>{NAME})")
_OPENS = Pattern(rf"(?i:by|por|von|par|di|door) (?P<name>{NAME})(?=[,:–—\n])")


def _place(full: list[Part], part: Part) -> int:
    return next((at for at, each in enumerate(full) if each is part), len(full))


def _name(full: list[Part], at: int) -> str | None:
    part = full[at]
    if part.words > _MOST_WORDS or part.is_heading or part.place in ("title", "label", "credits"):
        return None
    if part.why.startswith(VALUE_OF) or _QUOTED.search(part.text):
        return None
    name = None if part.text[-1:].isdigit() else signed(part.text)
    if name is None or is_press(name) or is_banner(name) or is_news_section(name):
        return None
    if "," in name or _is_among_others(full, at):
        return None
    return name if has_given_name(name) and not _is_spoken_of(name, full, part) else None


def _is_among_others(full: list[Part], at: int) -> bool:
    """Whether a name stands below a key or a page's own line, or beside a film's year."""
    beside = [each.text for each in full[max(0, at - 1) : at + 2] if each is not full[at]]
    if any(YEAR_ALONE.fullmatch(text.strip(" ()")) for text in beside):
        return True
    if not at:
        return False
    above = full[at - 1]
    key = fields_of_key(above.text.strip(" :"))
    if key != ("critic",) and (key or above.text.endswith(":")):
        return True
    if above.text == full[at].text or above.place in _OF_THE_TEXT:
        return False
    furniture = above.place == "debris" and above.why in _OF_A_PAGE
    return furniture or (full[at].block.gap == 0 and above.words <= _MOST_WORDS)


_OF_THE_TEXT = frozenset({"title", "date", "byline", "rating", "teaser"})
_OF_A_PAGE = frozenset({"related links", "links", "page navigation", "words of a page"})


def _is_spoken_of(name: str, full: list[Part], line: Part) -> bool:
    """Whether the surname stands on any line of another wording."""
    surname = name.rsplit(maxsplit=1)[-1].casefold()
    return any(surname in each.text.casefold() for each in full if each.text != line.text)
