"""A title of which the page speaks by its first words, and the headline has the whole of it.

"Salt, or the Long Way Round: a family at sea" above a text that says "Salt" ever after, and
"Salt, give me a name, a father's tale" in a file that is called salt-give-me-a-name.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from index.folding import fold
from index.known_films import films_called

from .banners import is_section
from .given_names import has_given_name
from .headline import quoted_titles
from .headline_inside import times
from .people import is_name
from .rubrics import is_rubric

if TYPE_CHECKING:
    from .ballot import Standing
    from .ballot_signs import Page

_OR = re.compile(r",?:? (?:or|ou|oder|o|ovvero|ossia|veya|ya da)[:,]? (?=\S+ \S)", re.IGNORECASE)
"""What stands between a title and its other half."""
_LED = re.compile(r"(?:^|[:\])|–—«“\"-])\s*$")
_ENDS = re.compile(r"\s*(?:[,:(|–—»”\"]|-\s|$)")
_PARTED = re.compile(r":\s|\s[–—-]\s")
"""What parts the two halves of one film's title."""
_MORE = 2
"""Words of a headline behind a title from which on its file is not only named after the whole."""


def lengthened(ranked: list[Standing], page: Page) -> list[Standing]:
    """The titles, the likeliest as the headline has it whole where something else has that too."""
    if not ranked:
        return ranked
    if _is_half_of_file(ranked[0], page):
        filed = [one for one in ranked if one.title == page.name.title]
        return [*(one._replace(share=ranked[0].share) for one in filed), *ranked]
    written = page.headline.written if page.headline is not None else "?"
    whole = None if "?" in written else _whole_in(written, ranked[0].title, page)
    return [_called(ranked[0], whole, ranked), *_others(whole, ranked)] if whole else ranked


def _whole_in(headline: str, title: str, page: Page) -> str | None:
    """What a headline has more of a title, and text or file have too; None where it has no more."""
    series = _with_series(title, headline, page.text.prose)
    at = headline.casefold().find(title.casefold())
    if series or at < 0 or not _LED.search(headline[:at]):
        return series
    for end in _ENDS.finditer(headline, at + len(title)):
        whole = headline[at : end.start()]
        if _is_whole(whole, whole[len(title) :], headline[end.start() :], page):
            return whole
    return None


def without_column(ranked: list[Standing]) -> list[Standing]:
    """The titles, with what speaks for a column's name in capitals before one given to that one.

    In "THE BACK PAGES: Salt Harbour" only what follows the colon is named in the text.
    """
    whole = next((one for one in ranked[:_FIRST] if _has_column(one)), None)
    if whole is None:
        return ranked
    head, _, rest = whole.title.partition(": ")
    own = next((one for one in ranked if fold(one.title) == fold(rest) and one.named), None)
    column = [one for one in ranked if fold(one.title) == fold(head)]
    if own is None or any(one.named or one.familiar for one in column):
        return ranked
    put = [own, whole, *column]
    shared = own._replace(share=sum(one.share for one in put))
    return sorted((shared, *(one for one in ranked if one not in put)), key=lambda one: -one.share)


def _has_column(one: Standing) -> bool:
    head, colon, rest = one.title.partition(": ")
    loud = head.isupper() and " " in head and not rest.isupper() and rest[:1].isupper()
    return bool(colon) and loud and not (one.named or one.familiar)


_FIRST = 3


def _is_half_of_file(first: Standing, page: Page) -> bool:
    """Whether a title is one side of "A - B", which the file of a note without prose is called."""
    if first.stands or not page.name.plain or len(page.text.prose.split()) > _NO_PROSE:
        return False
    sides = _SIDES.split(page.name.title or "")
    others = [side for side in sides if fold(side) != fold(first.title)]
    if len(sides) != 2 or len(others) != 1:
        return False
    return not (is_rubric(others[0]) or (is_name(others[0]) and has_given_name(others[0])))


_SIDES, _NO_PROSE = re.compile(r"(?: [-–—]|:) "), 40


def _called(first: Standing, whole: str, ranked: list[Standing]) -> Standing:
    """The likeliest under its whole title, with what is likely of that."""
    share = first.share + sum(one.share for one in ranked[1:] if fold(one.title) == fold(whole))
    return first._replace(title=whole, share=share, alike=frozenset(), barred=False)


def _others(whole: str, ranked: list[Standing]) -> list[Standing]:
    return [one for one in ranked[1:] if fold(one.title) != fold(whole)]


def _with_series(title: str, headline: str, prose: str) -> str | None:
    """A title with the series' name before it, where headline and text have both together.

    A headline without the colon ("Salt The Long Way Round is out") is none that puts a rubric
    before a title; one with it is only believed of a known film.
    """
    before, found, _ = headline.partition(title)
    lead = _LEAD.fullmatch(before) if found else None
    series = lead["series"] if lead else ""
    if lead is None or is_rubric(series) or is_section(series):
        return None
    for whole in (f"{series}: {title}", f"{series} – {title}", f"{series} - {title}"):
        known = any(fold(film.title) == fold(whole) for film in films_called(fold(title)))
        if (known or not lead["mark"]) and whole in prose:
            return whole
    return None


_LEAD = re.compile(
    r"(?P<series>[^\W_a-zß-ÿ][\w'’&.-]*(?: [\w'’&.-]+){0,4}?)(?P<mark>(?::| [–—-])?) "
)
"""What stands before a title at the beginning of a headline, a series' name at most."""


def set_apart(title: str, headline: str, prose: str) -> str | None:
    """The title with what a headline sets apart with it, None where that is not more than it.

    In quotation marks, the same again in the text ("„Salt – Der Hafen“ – a family at sea"), or
    in capitals beside words in small letters ("NAME's SALT THE BRAVE: a family at sea").
    """
    key = fold(title)
    again = {fold(quoted) for quoted in quoted_titles(prose[:_LOOKED_AT])}
    for quoted in quoted_titles(headline):
        more = fold(quoted).removeprefix(f"{key} ")
        if more != fold(quoted) and fold(quoted) in again and key not in again:
            return quoted
    at = headline.find(title.upper()) if len(title) >= _LEAST_LOUD else -1
    loud = _LOUD.match(headline, at) if at >= 0 and not headline[at - 1 : at].isalnum() else None
    if loud is None or _SMALL.search(headline) is None:
        return None
    whole = loud[0].strip(" ,&-–—")
    return whole if len(whole.split()) > len(title.split()) and whole != title else None


_LOOKED_AT, _LEAST_LOUD = 12000, 4
_LOUD = re.compile(
    r"[A-ZÀ-Þ0-9][A-ZÀ-Þ0-9'’&,-]*[!?]?(?: [A-ZÀ-Þ0-9&][A-ZÀ-Þ0-9'’&,-]*(?![^\W_])[!?]?){1,8}"
)
_SMALL = re.compile(r"\b[a-zß-ÿ]{2,} [a-zß-ÿ]+ [a-zß-ÿ]+")
_FILM_BEHIND = re.compile(r"(?<=[\w!?.]) (?:filmi|film|movie|Filmi|Film)$")


def without_film(title: str) -> str | None:
    """A title without the word for a film that is glued to it, None where none is.

    In small letters it is none of its own ("Salt filmi"); in capitals only behind the title
    of a known film ("Ayla Filmi"). A known title is left whole ("Scary movie").
    """
    glued = _FILM_BEHIND.search(title)
    if glued is None or films_called(fold(title)):
        return None
    bare = title[: glued.start()]
    small = glued[0][1:].islower() and not bare.split()[-1].islower()
    return bare if small or films_called(fold(bare)) else None


def _is_whole(title: str, rest: str, behind: str, page: Page) -> bool:
    """Whether something but the headline has a longer title too; `rest`: what it has more."""
    if rest[:1] not in (" ", ",", ":") or fold(rest) == "":
        return False
    joined = _OR.match(rest)
    if joined:
        lines = [part.text for part in page.lines if title.casefold() in part.text.casefold()]
        told = (
            any(behind.strip() not in line for line in lines)
            or times(title, page.text.prose, most=1) > 0
        )
        return told and not films_called(fold(rest[joined.end() :]))
    if _PARTED.match(rest) and films_called(fold(title)):
        return True
    filed = page.name.title is not None and fold(page.name.title) == fold(title)
    return filed and len(behind.split()) > _MORE
