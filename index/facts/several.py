"""Several films in one pasted text: lines that head each of them, with credits beside or below.

A page of new releases or a critic's week in the cinema names every film on a line
of its own and puts country, length or certificate under it. One film's credits can
stand in two places as well, above and below its text: the same title, director or
running time says that it is the same film.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from index.folding import fold

from .capsule_heads import can_be_title, certified_title
from .credit_lines import read_credits_line
from .gallery_counters import COUNTER
from .headline import quoted_titles, read_headline
from .labels import read_labels
from .parts import Part
from .patterns import Pattern, holds
from .people import is_name, split_names
from .runtimes import read_runtime
from .vocabulary import is_country, is_genre

_QUOTES = "“”\"„«»‘’'*_ "
_CERTIFICATE = re.compile(
    r"(?:cert\.? ?|fsk:? ?(?:ab ?)?|ab |rated )?(?:U|PG|PG-13|R|G|NR|12A?|15|16|18|0|6|TP|"
    r"\d{1,2}\+|tous publics)(?: cert(?:ificate)?)?(?:(?:, |; | \| | · )[^\d.!?]{2,40})?",
    re.IGNORECASE,
)
_MARKED = re.compile(
    r"(?:[●○◉⬤★☆⭐✭✮½*🟡🟢🔴⚪⚫❤♥]\ufe0f?\s?){1,6}\s*(?P<title>[^\W_][^:(\n]{0,60}?)\s*(?:[:(]|\s[–—-]\s)"
)
_MAKER = re.compile(
    r"\b(?:Regie|Met|Mit|Regia|Dir\.?|Director|Réal\.?|Avec|Con|Com|Yön\.?):? [A-ZÀ-Þ]"
)
_BESIDE = re.compile(
    r"(?:de|di|von|van|by|par|por|da|door|avec|mit|con|com|met|with|un film de) [^\W_]",
    re.IGNORECASE,
)
_PIECE = re.compile(r"\s+[|·•]\s+|\s*\|\s*")
_BARS = ("|", "·", "•")
_BULLET = re.compile(r"^\s*[-–—•·▪*►]\s+(?P<rest>[^\W_a-zß-ÿ].{1,110})$")
_ITEM = re.compile(r".*[^.!?,;:]$")
_STATES = frozenset(
    {
        "credits.director", "credits.runtime", "credits.countries", "credits.year", "made",
        "credits.cast", "credits.genres",
    }
)  # fmt: skip
_SENTENCE = re.compile(r"(?:\w+\W+){4}\w+[.!?…][”\"»’]?\s")
_CERTIFIED_END = re.compile(
    r"\s*[(\[](?:U|PG|PG-?13|R|G|NR|NC-?1[67]|12A?|15A?|16|18|M|M18|R21|MA15\+)[)\]]$"
)
_BRACKET_END = re.compile(r"\s*[(\[][^()\[\]]{1,40}[)\]]$")
_RUBRIC = re.compile(r"[^:]{2,30}:\s+")
_LISTED = re.compile(r"\s*[,;/|+]\s+|\s+(?:&|and|plus|und|et|y|e|en|ve)\s+|\s+[/|+]\s*")
_DISC = re.compile(
    r"\W*(?:blu-?ray|dvd|4k|uhd|vhs|disc|extras?|bonus|bild|ton|version|fassung|cut|original\w*|"
    r"streaming|kino\w*|cinema|tv)\b",
    re.IGNORECASE,
)
_BELOW = 8
_SAME_LENGTH = 10
"""Minutes by which two statements of one film's length can differ, as on disc and in a cinema."""
_LONGEST_TITLE = 9
_LONGEST_HEAD = 24
_LEAST_SAID = 4
_MOST_LISTED = 12
_MOST_HEADS = 300
"""Films that a text heads at most: a longer list is a catalogue."""


class Headed(NamedTuple):
    """A line that heads a film: where it is, the title, the director and the minutes beside it.

    `plain`: its form alone says that it heads a film, as a rating before the title does.
    """

    at: int
    title: str
    directors: frozenset[str]
    minutes: int | None
    plain: bool = False


def films_headed(parts: list[Part]) -> tuple[str, ...]:
    """The films that lines of a text head, in order; empty where there are not several.

    Under at least half of the heads stands a sentence, or nothing is said of any film.
    """
    full = [part for part in parts if part.place != "empty"]
    heads = _distinct([head for at in range(len(full)) if (head := _head(full, at))])
    if len(heads) < 2:
        return ()
    ends = [head.at for head in heads[1:]] + [len(full)]
    said = sum(
        any(_says(part) for part in full[head.at : end])
        for head, end in zip(heads, ends, strict=True)
    )
    return tuple(head.title for head in heads) if said * 2 >= len(heads) else ()


def films_announced(headline: str, parts: list[Part]) -> tuple[str, ...]:
    """The films that a headline lists and lines of the text head ("Movies: A, B, C").

    Every piece of the headline but one heads a line, alone or before a certificate.
    """
    rest = _RUBRIC.sub("", headline, count=1)
    quoted = [piece.rstrip(",.") for piece in quoted_titles(rest)]
    listed = quoted if len(quoted) > 1 else _LISTED.split(rest)
    pieces = [piece.strip(_QUOTES) for piece in listed]
    named = {fold(piece): piece for piece in pieces if piece[:1].isupper() or piece[:1].isdigit()}
    if not 2 <= len(named) <= _MOST_LISTED or fold(rest) in {fold(part.text) for part in parts[1:]}:
        return ()
    heads = {fold(_BRACKET_END.sub("", part.text)) for part in parts if part.words <= 12}
    found = [piece for key, piece in named.items() if key in heads]
    return tuple(found) if len(found) >= 2 and len(found) >= len(named) - 1 else ()


def _says(part: Part) -> bool:
    told = part.ends_sentence or part.words > 20 or _SENTENCE.search(part.text) is not None
    return told and part.words >= _LEAST_SAID and not part.labels and part.place != "debris"


def _distinct(heads: list[Headed]) -> list[Headed]:
    """The heads of different films; those that can head the same one count once."""
    kept: list[Headed] = []
    for head in heads:
        if not any(_same(head, other) for other in kept):
            kept.append(head)
        if len(kept) == _MOST_HEADS:
            break
    return kept


def _same(one: Headed, other: Headed) -> bool:
    """Whether two heads can be of one film: nothing that both state differs."""
    first, second = fold(one.title), fold(other.title)
    if f" {first} " in f" {second} " or f" {second} " in f" {first} ":
        return True
    if one.directors and other.directors:
        return bool(one.directors & other.directors)
    if one.minutes is not None and other.minutes is not None:
        return abs(one.minutes - other.minutes) <= _SAME_LENGTH
    return not (one.plain and other.plain)


def _head(full: list[Part], at: int) -> Headed | None:
    part = full[at]
    if part.place == "debris" or _BESIDE.match(part.text):
        return None
    marked = _MARKED.match(part.text)
    if marked and can_be_title(marked["title"], bare=True):
        named = _MAKER.search(part.text)
        stated = _stated([part.text])
        return Headed(at, marked["title"], *stated, True) if named or part.words <= 12 else None
    certified = certified_title(part.text) if part.words > _LONGEST_TITLE else None
    if certified is not None:
        return Headed(at, certified[0], *_stated([]), True)
    counted = at > 0 and full[at - 1].why == COUNTER and part.words <= _LONGEST_TITLE
    counted = counted and not part.ends_sentence and can_be_title(part.text, bare=True)
    if counted or _above_section(full, at):
        return Headed(at, part.text.strip(_QUOTES), *_stated([part.text]), True)
    barred = _barred(part)
    titled = _credited(part) or barred
    if titled:
        rows = _PIECE.split(part.text) if titled == barred else [part.text]
        return Headed(at, titled, *_stated(rows))
    return _directed(part, at) or _above_facts(full, at)


def _directed(part: Part, at: int) -> Headed | None:
    """The head "Title, dir. NAME (2009)"."""
    read = read_headline(part.text) if ", dir" in part.text else None
    if read is None or not (read.titles and read.year and read.director and read.exact):
        return None
    return Headed(at, read.titles[0], frozenset((fold(read.director),)), None, True)


_STORY = Pattern(
    r"\W*(?:storyanriss|story|plot|handlung|inhalt|synopsis|l['’]histoire|le pitch|pitch|verhaal|"
    r"trama|argumento|sinopsis|konu(?:su)?)\s?:\W*",
    re.IGNORECASE,
)
_RATED = Pattern(
    r"\W*(?:bewertung|wertung|note|ma note|rating|score|waardering|beoordeling|puan|voto|nota)\s?:"
    r"\s?(?:[★☆✭✮⭐*½\ufe0f]{1,10}|\d{1,2}(?:[.,]\d)? ?(?:/|von|sur|uit|out of) ?\d{1,3})\W*",
    re.IGNORECASE,
)
_LEAST_RATED = 3
"""Lines with a rating of their own from which short lines above them head a film each."""


def _above_section(full: list[Part], at: int) -> bool:
    """Whether a short line stands above what every film has one of: its story, its rating.

    Opinions on one film are headed by names with their ratings, below the film's title.
    """
    part = full[at]
    if at + 1 >= len(full) or part.labels or not 1 <= part.words <= _LONGEST_TITLE:
        return False
    if part.ends_sentence or not can_be_title(part.text, bare=True) or _DISC.match(part.text):
        return False
    below = full[at + 1].text
    if _STORY.fullmatch(below):
        return True
    if not _RATED.fullmatch(below) or is_name(part.text):
        return False
    rated = [one for one in range(1, len(full)) if _RATED.fullmatch(full[one].text)]
    first = next((one for one in full if one.place == "title"), None)
    return len(rated) >= _LEAST_RATED and (first is None or first is full[rated[0] - 1])


def _credited(part: Part) -> str | None:
    """The title in a line of its own that names the director too ("Title. (Chile, 2016). Dir.")."""
    if part.words > _LONGEST_HEAD or "(" not in part.text:
        return None
    stated = dict(read_credits_line(part.text) or ())
    return stated.get("film") if "credits.director" in stated else None


def _barred(part: Part) -> str | None:
    """The title in "TITLE | Regie: NAME | DE 2018"."""
    if part.words > 40 or not holds(part.text, _BARS):
        return None
    pieces = _PIECE.split(part.text)
    if not 3 <= len(pieces) <= 7 or not can_be_title(pieces[0], bare=True):
        return None
    if (
        read_labels(pieces[0])
        or _CERTIFICATE.fullmatch(pieces[0])
        or is_genre(pieces[0])
        or is_country(pieces[0])
    ):
        return None
    stated = {label.field for piece in pieces[1:] for label in read_labels(piece)}
    return pieces[0].strip(_QUOTES) if stated & _STATES else None


def _above_facts(full: list[Part], at: int) -> Headed | None:
    """A short line with a line of credits, a genre or a certificate right below it."""
    part = full[at]
    if part.labels or not 1 <= part.words <= _LONGEST_TITLE or at + 1 >= len(full):
        return None
    title = _CERTIFIED_END.sub("", part.text.strip(_QUOTES))
    if part.ends_sentence or _DISC.match(title):
        return None
    if not can_be_title(title, bare=True) or _is_fact(part):
        return None
    below = full[at + 1]
    if below.block.gap > 1 or not _is_fact(below) or _credited(below):
        return None
    rows = [below.text]
    for other in full[at + 2 : at + _BELOW]:
        if other.block.gap > 1 or other.words > 20 or not _is_fact(other):
            break
        rows.append(other.text)
    return Headed(at, title, *_stated(rows), bool(_CERTIFICATE.fullmatch(below.text)))


def _is_fact(part: Part) -> bool:
    if part.words > 16:
        return False
    if is_genre(part.text) or is_country(part.text) or _CERTIFICATE.fullmatch(part.text):
        return True
    if any(label.field in _STATES for label in read_labels(part.text)):
        return True
    return read_credits_line(part.text) is not None


def _stated(rows: list[str]) -> tuple[frozenset[str], int | None]:
    directors: set[str] = set()
    minutes: int | None = None
    for row in rows:
        found = [(label.field, label.value) for label in read_labels(row)]
        for field, value in [*found, *(read_credits_line(row) or [])]:
            if field == "credits.director":
                directors.update(fold(name) for name, _ in split_names(value))
            elif field == "credits.runtime" and minutes is None:
                minutes = read_runtime(value, bare=True)
    return frozenset(directors), minutes


def items_of(parts: list[Part]) -> int:
    """How many lines are items of a list set with dashes or bullets, each no sentence."""
    items = [_BULLET.match(part.text) for part in parts if part.words <= 16]
    return sum(1 for item in items if item and _ITEM.match(item["rest"]))
