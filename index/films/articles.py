"""Leading articles in several languages, and words that only look like one.

*Die Brücke* is filed under B and *Die Hard* under D; *La Haine* under H and *La La
Land* under L. Some articles are common words of another language: they count only
where the rest of the title bears them out.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, NamedTuple

from index.films.folding import words

PLAIN: Final = (
    "the|a|an|le|la|les|un|une|der|das|ein|eine|el|los|las|una|il|lo|gli|os|um|uma|het|een|ett|det"
    "|els|az"
)
"""Articles that are nothing else at the head of a title, with few exceptions."""
SHELVED: Final = f"{PLAIN}|die|den|de|i|o|as|en|l'"
"""Articles as they stand after a comma: *Boot, Das*."""

_LEADING: Final = re.compile(
    rf"(?:(?P<word>{PLAIN}|die|den|de|i|o|as|en)\s+|(?P<elided>l)'\s*)(?=\S)"
)
_DOTTED: Final = re.compile(r"\s*[^\W\d_]\.")
_PLACES: Final = frozenset(
    {
        "vegas",
        "angeles",
        "alamos",
        "paz",
        "paso",
        "alamein",
        "alamo",
        "salvador",
        "palmas",
        "dorado",
    }
    | {"mans", "havre", "jolla", "rochelle", "law", "story", "brea", "cienega", "habra"}
)
"""Names of places, of which the article is a part."""

_AFTER_DIE: Final = frozenset(
    {"hard", "harder", "hart", "another", "my", "mommie", "monster", "in", "a", "an", "alone", "by"}
    | {"laughing", "fighting", "screaming", "trying", "watching", "dancing", "like", "with", "for"}
    | {"young", "again", "or", "and", "you", "fast", "slowly", "rich", "tomorrow", "free", "happy"}
    | {"to", "of", "on", "at", "when", "if", "then", "now", "the", "beautiful", "die", "already"}
)
_DUTCH: Final = re.compile(r"aa|ee|oo|uu|ij|\b(?:van|het|een|met|zonder|naar|op|uit)\b")
_PORTUGUESE: Final = frozenset(
    {"de", "da", "do", "das", "dos", "ao", "aos", "na", "nos", "em", "com", "que", "e", "para"}
)
_NORDIC: Final = frozenset({"som", "och", "og", "pa", "av", "til", "heter", "hade", "ved", "fra"})


class Leading(NamedTuple):
    """A leading article in lower case without its apostrophe, and what follows it."""

    article: str
    rest: str


def leading(shown: str, folded: str) -> Leading | None:
    """The article that a title begins with; `folded` is the title as fold gives it."""
    match = _LEADING.match(folded)
    if match is None:
        return None
    article, rest = match["word"] or match["elided"], folded[match.end() :]
    following = words(rest)
    if not following or not _is_article(article, rest, following):
        return None
    first = shown.split(" ", 1)[0]
    if _DOTTED.match(shown) or first in ("À", "à"):
        return None
    shouted = shown.isupper() and any(letter.isalpha() for letter in rest)
    if len(first) > 1 and first.isupper() and not shouted and "'" not in first:
        # LA 92: an abbreviation, unless all of the title is in capitals.
        return None
    return Leading(article, rest)


def _is_article(article: str, rest: str, following: list[str]) -> bool:
    needed = _BORNE_OUT.get(article)
    if needed is not None:
        return needed(rest, following)
    if article in ("la", "las", "los", "el", "le") and following[0] in _PLACES:
        return False
    if article == "lo" and following[0] in ("and", "&"):
        return False
    return following[0] != article


_BORNE_OUT: Final[dict[str, Callable[[str, list[str]], bool]]] = {
    "die": lambda _, following: following[0] not in _AFTER_DIE,
    "den": lambda _, following: following[0] != "of",
    "de": lambda rest, _: bool(_DUTCH.search(rest)) and "l'" not in rest,
    "i": lambda _, following: len(following[0]) > 3 and following[0].endswith("i"),
    "o": lambda _, following: not _PORTUGUESE.isdisjoint(following),
    "as": lambda _, following: len(following[0]) > 3 and following[0].endswith("as"),
    "en": lambda _, following: not _NORDIC.isdisjoint(following),
}
