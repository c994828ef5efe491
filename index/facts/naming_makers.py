"""Titles that a text puts forward with who made them: "*Title*, the 2016 film by NAME".

Or in the genitive: "NAME's first feature *Title* is", "NAMEs långfilmsdebut Title".
"""

from __future__ import annotations

import re
from collections import Counter

from index.folding import fold

from .given_names import has_given_name
from .language import language_of
from .naming import RUN, Naming
from .naming_shown import SHOWN, shown_titles
from .patterns import Pattern
from .people import NAME, PARTICLE, TOKEN, is_name
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
    rf"(?:\b(?:[Ii]n|of|for|on) |^|(?<=[.!?] ))(?P<title>{RUN}), (?:(?:which|that) (?:is|was|"
    rf"will be)"
    rf" |to be )?(?:written and )?directed by (?P<name>{NAME})",
    re.MULTILINE,
    having=("directed by ",),
)
_OWNED = Pattern(
    rf"(?<![\w’'-])(?:(?P<name>{NAME})['’]s?|"
    rf"(?P<bare>{TOKEN}(?: (?:{PARTICLE} )?{TOKEN}){{1,2}}?)(?<=s)) "
    rf"(?P<between>(?:[^\W\dA-Z_][\w-]*,? ){{0,6}}?)"
    rf"(?P<quote>[*_“\"‘«„»]{{0,2}})(?P<title>{RUN}(?:\. \d+(?!\w))?)"
)
_KIND_OF_FILM = re.compile(
    r"film|movie|feature|documentar|comed|drama|thriller|horror|western|debut|debüt|komödie|doku|"
    r"kortfilm|regiarbeit"
)
_OTHER_WORK = re.compile(
    r"\b(?:novel|book|play|story|memoir|song|album|series|comic|roman|buch|stück|bok|follow-?up|"
    r"next|previous|last year|earlier|upcoming|other|best|kommend\w*|vorig\w*|letzt\w*)\b"
)
_LIKE = re.compile(
    r"\b(?:like|unlike|than|of|to|after|before|since|with|from|on|by|wie|als|nach|seit|av|på|"
    r"som|efter|van|and|und|och|og|en|when|whose|wenn) $",
    re.IGNORECASE,
)
_BY, _DIRECTED = "title, the film by NAME", "title, directed by NAME"
_GENITIVE = "NAME's title"
MADE = frozenset({_BY, _DIRECTED, _GENITIVE}) | SHOWN
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
    found = found or _owned(text) or shown_titles(text)
    return found if len({naming.title for naming in found}) == 1 else []


def _is_central(text: Text, title: str, at: int) -> bool:
    """Whether a title stands in the first sentences, or is named again."""
    return at < _FIRST or text.text.count(title) > 1


def _owned(text: Text) -> list[Naming]:
    """The films that the first sentences call somebody's, and that the text names again.

    Titles that nothing sets apart need a word for a film before them: "NAME's Batman" is who
    plays him. A name with a bare "s" is one in the languages that write it so.
    """
    found: list[Naming] = []
    marked = {at: phrase for phrase, at in text.emphasised}
    most = max(Counter(map(fold, marked.values())).values(), default=0)
    for match in _OWNED.finditer(text.text[:_FIRST]):
        at = match.start("title")
        title = marked.get(at, match["title"]).strip(" ,.;:")
        bare = match["bare"]
        apart = at in marked or bool(match["quote"])
        told = apart or _KIND_OF_FILM.search(match["between"]) or (bare and not match["between"])
        if not told or _OTHER_WORK.search(match["between"]) or not is_name(match["name"] or bare):
            continue
        if _LIKE.search(text.text, 0, match.start()) or (bare and not _is_germanic(text)):
            continue
        if bare and has_given_name(bare.rpartition(" ")[2]):
            continue
        if _is_most_named(title, text, most):
            found.append(Naming(title, at, _GENITIVE, 0.72))
    return found


_SPOKEN_SO = frozenset({"de", "sv", "da", "no", "nl"})
"""Languages whose genitive is an "s" without an apostrophe."""


def _is_germanic(text: Text) -> bool:
    return language_of(text.text) in _SPOKEN_SO


def _is_most_named(title: str, text: Text, most: int) -> bool:
    """Whether a text has a title again, as words of its own, and no title set apart more often.

    `most`: how often it sets one apart.
    """
    places = len(re.findall(rf"(?<!\w){re.escape(title)}(?!\w)", text.text))
    return places > 1 and places >= most
