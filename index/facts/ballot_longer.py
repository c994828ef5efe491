"""A title of which the page speaks by its first words, and the headline has the whole of it.

"Salt, or the Long Way Round: a family at sea" above a text that says "Salt" ever after, and
"Salt, give me a name, a father's tale" in a file that is called salt-give-me-a-name.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from index.folding import fold
from index.known_films import films_called

from .headline_inside import times

if TYPE_CHECKING:
    from .ballot import Standing
    from .ballot_signs import Page

_OR = re.compile(r",?:? (?:or|ou|oder|o|ovvero|ossia|veya|ya da)[:,]? (?=\S+ \S)", re.IGNORECASE)
"""What stands between a title and its other half."""
_LED = re.compile(r"(?:^|[:\])|–—«“\"-])\s*$")
_ENDS = re.compile(r"\s*(?:[,:(|–—»”\"]|-\s|$)")
_MORE = 2
"""Words of a headline behind a title from which on its file is not only named after the whole."""


def lengthened(ranked: list[Standing], page: Page) -> list[Standing]:
    """The titles, the likeliest as the headline has it whole where something else has that too."""
    if not ranked or page.headline is None or "?" in page.headline.written:
        return ranked
    first, written = ranked[0], page.headline.written
    at = written.casefold().find(first.title.casefold())
    if at < 0 or not _LED.search(written[:at]):
        return ranked
    for end in _ENDS.finditer(written, at + len(first.title)):
        whole = written[at : end.start()]
        if _is_whole(whole, whole[len(first.title) :], written[end.start() :], page):
            same = [one for one in ranked[1:] if fold(one.title) == fold(whole)]
            share = first.share + sum(one.share for one in same)
            taken = first._replace(title=whole, share=share, alike=frozenset(), barred=False)
            return [taken, *(one for one in ranked[1:] if one not in same)]
    return ranked


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
    filed = page.name.title is not None and fold(page.name.title) == fold(title)
    return filed and len(behind.split()) > _MORE
