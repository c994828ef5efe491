"""Breadcrumbs above a text ("Home > Reviews > Title"): a row of sections, and what it says."""

from __future__ import annotations

import re

from index.folding import fold, word_set

from .banners import is_news_section, is_section

_PART = re.compile(r"\s*[»>›→⟩]\s*|\s+/\s+|\s+::?\s+")
_HOME = word_set(
    """home homepage start startseite accueil inicio hjem anasayfa hoofdpagina index blog magazine
    entertainment culture kultur arts lifestyle"""
)
_MOST_WORDS = 14
_LONGEST = 120


def crumbs_of(text: str) -> tuple[str, ...]:
    """The pieces of a row of sections, in order; empty where a line is none.

    The first is a home page or a section, or a house's name before one ("House >> Films >>
    Title"); a row of two ends in a section as well, since "News > Title" could be said by a
    headline.
    """
    if len(text) > _LONGEST or not any(sign in text for sign in "»>›→⟩/"):
        return ()
    pieces = tuple(piece for piece in _PART.split(text.strip(" »>›→⟩/")) if piece)
    if len(pieces) < 2 or text.rstrip().endswith((".", "!")):
        return ()
    housed = len(pieces) > 2 and ">>" in text and _is_place(pieces[1])
    longest = max(len(piece.split()) for piece in pieces)
    if not (_is_place(pieces[0]) or housed) or longest > _MOST_WORDS:
        return ()
    places = sum(map(_is_place, pieces))
    home = fold(pieces[0]).replace(" ", "") in _HOME
    return pieces if places == len(pieces) or home or housed or places > 1 else ()


def _is_place(piece: str) -> bool:
    return is_section(piece) or fold(piece).replace(" ", "") in _HOME


def last_crumb(text: str) -> str | None:
    """The page itself at the end of a row of sections, None where it ends in a section."""
    pieces = crumbs_of(text)
    return pieces[-1] if pieces and not _is_place(pieces[-1]) else None


def leads_to_news(text: str) -> bool:
    """Whether a row of sections has one for news, and none for reviews."""
    pieces = crumbs_of(text)
    folded = " ".join(map(fold, pieces))
    reviewed = re.search(r"\b(?:reviews?|kriti\w+|criti\w+|recensi\w+|elestiri\w*)\b", folded)
    return any(map(is_news_section, pieces)) and reviewed is None
