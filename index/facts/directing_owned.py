"""What it says of a person that a thing is theirs ("NAME's latest comedy", "NAME's novel")."""

from __future__ import annotations

from index.folding import word_set

from .directing_place import (
    QUOTES,
    YEAR,
    Mark,
    Place,
    ends_in_title,
    is_film,
    is_title_at,
    names_another,
)
from .directing_words import ACTED, DIRECTS, ENDS_PHRASE, FAMED, HAND, NEW, PLURALS, TRADES, WRITTEN

_STOPS = frozenset(".;:!?()–—")
_IS = frozenset(["is", "was", "est", "es", "e", "ist", "war"])


def owned(place: Place) -> list[Mark]:
    """ "NAME's latest comedy", "NAME's Title", "NAME's novel" """
    fresh = foreign = False
    for n, word in enumerate(place.after[:8]):
        if not foreign and is_title_at(place, word.at):
            return [Mark(3.5, "NAME's title", said=True)]
        if word.text in QUOTES:
            return []
        if word.text in _STOPS or word.text in ENDS_PHRASE:
            break
        if word.text in DIRECTS:
            return [Mark(3.5, "NAME directs", said=True)]
        if is_film(word.text) or (word.text == "long" and fresh):
            return _owned_film(place, n, fresh=fresh, foreign=foreign)
        mark = _owned_other(word.text)
        if mark is not None:
            return [mark]
        fresh |= word.text in NEW or YEAR.fullmatch(word.text) is not None
        foreign |= word.capital and word.text not in FAMED and word.text not in NEW
    mark = Mark(2.0, "NAME's new film") if fresh else Mark(0.3, "NAME's")
    return [] if foreign else [mark]


def _owned_other(word: str) -> Mark | None:
    """What it says that somebody has a thing that is no film."""
    if word in WRITTEN or word in TRADES:
        return Mark(-3.0, "writing")
    if word in ACTED:
        return Mark(-2.5, "acting")
    if word in _PHOTOGRAPHED:
        return Mark(1.2, "NAME's camera")
    return Mark(2.5, "NAME's direction") if word in HAND else None


_PHOTOGRAPHED = word_set("camera camerawork lens kamera kamerasi camara cinematography")
"""What the director has and the cinematographer too."""


_NO_FILM_BEHIND = word_set(
    "career score version world industry festival role star club critic school studio character"
)


def _owned_film(place: Place, at: int, *, fresh: bool, foreign: bool) -> list[Mark]:
    """The film that somebody owns: this one, unless another's name or fate stands behind it."""
    noun, behind = place.after[at].text, place.after[at + 1 : at + 4]
    next_word = behind[0].text if behind else ""
    if next_word in _NO_FILM_BEHIND or (fresh and next_word in ("was", "were", "had", "won")):
        return []
    if any(is_title_at(place, one.at) for one in behind[:2]):
        return [Mark(3.5, "NAME's title", said=True)]
    if noun in PLURALS and _is_one_of(place):
        return [Mark(3.0, "Title is one of NAME's", said=True)]
    named = behind[1:] if behind and behind[0].text == "," else behind
    if (
        named
        and (behind[0].text != "," or noun in ("film", "movie"))
        and names_another(place, named)
    ):
        return []
    if foreign or noun in PLURALS:
        return [Mark(1.0 if foreign else 1.5, "NAME's film")]
    called = at == 0 and place.before and place.before[0].text in _CALLED
    plain = Mark(1.5 if called else 2.5, "NAME's film")
    return [Mark(3.0, "NAME's new film") if fresh else plain]


def _is_one_of(place: Place) -> bool:
    """Whether a title is called one of somebody's films ("Title (1977) is one of NAME's")."""
    said = [one.text for one in place.before[:_BEFORE_ONE]]
    one = next((at for at, word in enumerate(said) if word in _ONE), None)
    is_one = one is not None and said[one + 1 : one + 2] and said[one + 1] in _IS
    return bool(is_one) and one is not None and ends_in_title(place, place.before[one + 2 :])


_BEFORE_ONE = 4
_ONE = frozenset(["one", "among"])
_CALLED = frozenset(["is", "its", "it's", "ist", "es", "est", "film", "bu", "very"])
"""Words before "NAME's film" of what an actor makes his own."""
