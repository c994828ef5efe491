"""Which title in a headline the text below it names again: the whole, or a part of it."""

from __future__ import annotations

import re

from index.folding import fold
from index.known_films import films_called

from .given_names import has_given_name
from .headline import pieces, quoted_titles
from .headline_inside import times
from .headline_years import is_person
from .headlines import HeadLine
from .patterns import Pattern
from .people import NAME, is_name
from .rubrics import is_rubric
from .text import Text

BRACKET = re.compile(r"^(?P<local>.{2,60}?)\s*[(\[](?P<original>[^()\[\]/][^()\[\]]{1,60})[)\]]$")
COLON = re.compile(r":\s+|\s+[–—-]\s+")
_PHRASE = 6
"""Words of what stands before a colon from which on it is a phrase and no series."""
_TWICE = 2
_REVIEW_END = re.compile(r"\s+(?:reviews?|reviewed)\W*$", re.IGNORECASE)
_DIRECTS = r"\b(?:director|film-?maker|cinéaste|cineasta|Regisseur)"
BY = Pattern(rf"(?P<title>\S.*?)(?:\s+(?:by|de|von|di)\s+|\s+d['’])(?P<name>{NAME})")
_OWNER = Pattern(rf"{NAME}['’]n?[ıiuü]n\s+(?P<title>\S.*)")


def maker_behind(headline: str) -> frozenset[str]:
    """The folded words of the person's name that ends a headline ("Title, a tale by NAME").

    None that stand before it too, as in a title that is a name ("Ayla: the story of Ayla Dinç").
    """
    by = BY.fullmatch(headline) if len(headline) <= _LONGEST else None
    person = by is not None and is_name(by["name"]) and has_given_name(by["name"])
    if by is None or not person:
        return frozenset()
    return frozenset(fold(by["name"]).split()) - set(fold(by["title"]).split())


_LONGEST = 160
"""Letters of a headline that is looked at."""


def is_named_maker(name: str, text: Text) -> bool:
    """Whether the text says that something is by somebody of that name."""
    made = rf"\b(?:by|from|director|von|de|di|du|Regisseur(?:in)?|yönetmen)\s+{re.escape(name)}\b"
    return bool(re.search(made, text.text))


def is_maker(words: str, text: Text) -> bool:
    """Whether words are a name, and the text calls somebody of that name a director."""
    if not is_person(words):
        return False
    trade = rf"\b{re.escape(words)},? (?:is |was )?(?:an? |the |one of )[^.!?\n]{{0,60}}?{_DIRECTS}"
    return is_named_maker(words, text) or re.search(trade, text.text) is not None


def named_in_text(headline: HeadLine, text: Text, named: set[str], file: str | None) -> str | None:
    """The title in a headline that the text repeats: whole, or a part of it.

    Of several parts ("Foreign Film Fridays: Title", "Title: what it means") the
    one that the text sets apart or names more often is the film's.
    """
    read = headline.read
    written = headline.written.strip()
    if (read.review or read.cut) and not read.year:
        for whole in (written, _REVIEW_END.sub("", written)):
            if times(whole, text.prose, most=1):
                return whole
    small = written[:1].islower()
    titles = [title for title in read.titles if small or not title[:1].islower()]
    if titles and read.dated and not times(titles[0], text.text, most=1):
        if file and fold(file) == fold(read.dated[0]):
            return read.dated[0]
        titles.append(read.dated[0])
    for whole in titles:
        bare = whole.rstrip(".")
        if fold(whole) in named or times(bare, text.prose, most=1):
            return whole
    if read.year:
        beside = read.beside[0] if read.beside and titles else ""
        told = beside != titles[0] and times(beside, text.prose, most=1) if titles else 0
        return beside if told else _own_part(titles[0], text, file) if titles else None
    return _part_in_text(titles[:2], text, named)


def _is_joined(title: str, text: Text) -> bool:
    """Whether a text names what stands before the colon of a title and what stands after it.

    "Mad Max: Fury Road" is one film of which the text speaks by its halves.
    """
    parts = COLON.split(title)
    if len(parts) != 2 or is_rubric(parts[0]) or is_named_maker(parts[0], text):
        return False
    return all(part[:1].isupper() and times(part, text.prose, most=1) for part in parts)


def _is_known_whole(title: str) -> bool:
    """Whether words with a mark between them are the title of a known film."""
    return COLON.search(title) is not None and bool(films_called(title))


def _part_in_text(titles: list[str], text: Text, named: set[str]) -> str | None:
    """The part of a headline that the text sets apart, or names most often."""
    if titles and (_is_joined(titles[0], text) or _is_known_whole(titles[0])):
        return titles[0]
    parts = [one for whole in titles for one in _shorter(whole)]
    parts = [one for one in parts if one in titles[:1] or not is_maker(one, text)]
    marked = [part for part in parts if fold(part) in named]
    if marked:
        return marked[0]
    parts = [part for part in parts if not (is_name(part) and is_named_maker(part, text))]
    counted = [(count, -at) for at, part in enumerate(parts) if (count := times(part, text.prose))]
    return parts[-max(counted)[1]] if counted else None


def _own_part(title: str, text: Text, file: str | None) -> str | None:
    """The title with a year beside a phrase ("Wet coats: Title (2018)", "Title, a house and it").

    What stands before the colon is no part of the title where the text repeats
    only what follows it; a phrase longer than a series' name is none from once on,
    and so is any where the file is called by the title.
    """
    named, comma, phrase = title.partition(", ")
    if comma and phrase[:1].islower() and times(named, text.prose, most=2) >= _TWICE:
        return named if not times(phrase, text.prose, most=1) else None
    parted = COLON.split(title, maxsplit=1)
    if len(parted) != 2 or not parted[1][:1].isupper():
        return None
    first, last = parted
    again = times(first, text.text, most=1)
    filed = file is not None and fold(file) == fold(last)
    least = 1 if filed or len(first.split()) >= _PHRASE else _TWICE
    return last if not again and times(last, text.prose, most=2) >= least else None


def _shorter(title: str) -> list[str]:
    """The title, and what stands before and after its colon or dash."""
    found = [title]
    if " / " in title and is_rubric(title.split(" / ", maxsplit=1)[0]):
        return [title, *_shorter(title.split(" / ", maxsplit=1)[1])]
    for mark in (": ", " – ", " — ", " - ", " | ", ", "):
        if mark in title:
            found.append(title.split(mark, maxsplit=1)[0].strip())
    bracket = BRACKET.match(title)
    if bracket:
        found.append(bracket["local"].strip())
    for by in (BY.fullmatch(title), _OWNER.fullmatch(title)):
        if by:
            found.append(re.sub(r"\s+filmi$", "", by["title"]))
    found.extend(piece for piece in pieces(title) if piece != title)
    if title.startswith("On ") and title[3:4].isupper():
        found.append(title[3:])
    if ": " in title:
        found.append(title.split(": ", maxsplit=1)[1].strip())
    found = [_unquoted(part) for part in found]
    return [title for title in dict.fromkeys(found) if title and not _OPEN.match(title)]


_OPEN = re.compile(r"[‘“„«][^’”“»]*$")
"""A piece that was cut inside quotation marks ("‘One" of "‘One: Two’ is fun")."""


def _unquoted(title: str) -> str:
    inside = quoted_titles(title)
    return inside[0].strip() if inside and len(inside[0].strip()) >= len(title) - 5 else title
