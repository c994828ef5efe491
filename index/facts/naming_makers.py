"""Titles that a text puts forward with who made them: "*Title*, the 2016 film by NAME"."""

from __future__ import annotations

from .naming import RUN, Naming
from .patterns import Pattern
from .people import NAME, is_name
from .text import Text

_FILM = (
    r"(?:film|movie|feature|picture|documentary|comedy|drama|thriller|horror|western|classic|"
    r"debut|masterpiece|epic|romance|musical|satire)"
)
_THE_FILM_BY = Pattern(
    rf"[*_”\"’»]{{0,2}},? (?:is |was )?(?:the|an?) (?:(?:18|19|20)\d\d )?(?:[\w-]+ ){{0,3}}?{_FILM}"
    rf"(?:,)? (?:by|from|directed by|made by|of) (?:director |filmmaker )?(?P<name>{NAME})"
)
_TO_BE_DIRECTED = Pattern(
    rf"\b(?:[Ii]n|of|for|on) (?P<title>{RUN}), (?:(?:which|that) (?:is|was|will be) |to be )?"
    rf"(?:written and )?directed by (?P<name>{NAME})",
    having=("directed by ",),
)
_BY, _DIRECTED = "title, the film by NAME", "title, directed by NAME"
MADE = frozenset({_BY, _DIRECTED})
"""The rules of titles that the text names with who made the film."""
_OPENING = 1200
_FIRST = 300


def made_titles(text: Text) -> list[Naming]:
    """The one title that the opening of a text names with its maker; none where there are two."""
    found: list[Naming] = []
    for phrase, at in text.emphasised:
        if at > _OPENING or phrase[:1].islower() or len(phrase.split()) > 9:
            continue
        match = _THE_FILM_BY.match(text.text, at + len(phrase))
        if match and is_name(match["name"]) and _is_central(text, phrase, at):
            found.append(Naming(phrase.strip(" ,.;:"), at, _BY, 0.8))
    for match in _TO_BE_DIRECTED.finditer(text.text[:_OPENING]):
        title, at = match["title"], match.start("title")
        if is_name(match["name"]) and text.text.count(title) > 1:
            found.append(Naming(title, at, _DIRECTED, 0.75))
    return found if len({naming.title for naming in found}) == 1 else []


def _is_central(text: Text, title: str, at: int) -> bool:
    """Whether a title stands in the first sentences, or is named again."""
    return at < _FIRST or text.text.count(title) > 1
