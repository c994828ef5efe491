"""What a peer is asked, in nobody's query language."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

Answer = Literal["best", "newest film", "films", "snippets"]
"""`best`: numbers of the 20 best reviews. `newest film`: 20 by the film's year.
`films`: the 20 films with most matches. `snippets`: a passage of each of the 20 best."""

BEST = 20


class Question(Struct, frozen=True):
    """Words in title, people or text, joined by `how`, as whole words matched by stem.

    `prefix` is the beginning of a further word (of the last word, in a phrase).
    `like`: a word spelled nearly so (one edit up to five letters, else two).
    """

    words: tuple[str, ...] = ()
    how: Literal["and", "or", "phrase"] = "and"
    prefix: str = ""
    like: str = ""
    film: str = ""
    film_title: str = ""
    least_percent: int | None = None
    answer: Answer = "best"


class UnsupportedError(Exception):
    """The peer has no way to answer such a question."""


def typed(text: str) -> Question | None:
    """What a person means who has typed so far; None while there is nothing to look for."""
    if text.startswith('"'):
        closed = len(text) > 1 and text.endswith('"')
        words = text.strip('"').split()
        if not words:
            return None
        if closed or text.endswith(" "):
            return Question(tuple(words), "phrase")
        return Question(tuple(words[:-1]), "phrase" if words[1:] else "and", words[-1])
    words = text.split()
    if not words:
        return None
    if text.endswith(" "):
        return Question(tuple(words))
    return Question(tuple(words[:-1]), prefix=words[-1])
