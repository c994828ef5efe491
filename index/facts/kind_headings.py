"""Posts whose headings are one known film after the other: each part is on a film of its own."""

from __future__ import annotations

import re

from index.folding import fold
from index.known_films import films_called

from .patterns import Pattern
from .text import Text

_FILMS = Pattern(
    r"\b(?:films|movies|flicks|filme|filmes|filmler|pel[ií]culas|pelis|pellicole|"
    r"(?:cin[eé]ma|kino|cine|sinema)\W*(?:r[ée]sum[ée]|r[üu]ckblick|repaso|recap))\b",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"(?:the|a|an|der|die|das|le|la|les|el|los|las|il|lo|gli|o|os|as) ")
_LEAST, _LEAST_SAID = 3, 2
_LEAST_HEADINGS = 3
_SHARE, _SHARE_OF_MANY, _MANY = 0.6, 0.5, 4
"""Of all headings so many name known films; fewer where they are many."""


def films_in_headings(text: Text, headline: str, titles: tuple[str, ...]) -> tuple[str, ...]:
    """The known films that most headings of a text name; empty where it is on one film.

    Three at least, or two under a headline that speaks of films. `titles`: of the film that
    the text seems to be of, whose parts may be headed by words that are titles too.
    """
    heads = [
        section.heading.strip(" #*_“”\"«»„'‘’")
        for section in text.sections
        if section.heading and section.heading != headline
    ]
    if len(heads) < _LEAST_HEADINGS:
        return ()
    known = list(dict.fromkeys(head for head in heads if films_called(head)))
    least = _LEAST_SAID if _FILMS.search(headline) else _LEAST
    share = _SHARE_OF_MANY if len(known) >= _MANY else _SHARE
    if len(known) < least or len(known) < share * len(heads):
        return ()
    if sum(map(_is_told_apart, known)) < _LEAST_SAID:
        return ()
    own = set(map(fold, titles))
    return () if own and not own & set(map(fold, known)) else tuple(known)


def _is_told_apart(title: str) -> bool:
    """Whether a title is hardly a word for a part of a review ("Music", "The Verdict")."""
    return len(_ARTICLE.sub("", fold(title)).split()) > 1
