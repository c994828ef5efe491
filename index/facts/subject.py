"""Whether a document is about films at all, or about a book, a series, a game, something else.

A folder of notes holds posts on programming beside reviews, under names that are
films' as well ("dune.md", "1917.md"). Only what a document says of itself or
speaks of tells them apart.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from index.folding import fold
from index.model import Declared, Document

from .patterns import Pattern
from .subject_known import is_headed_by_maker, is_of_known_film
from .subject_spoken import Spoken
from .subject_stated import FILM_KEYS, has_tags_of_both, has_topics, medium_of

_FEW = 150
_NAMED, _DISTINCT = 3, 5
"""How often a text names films, and how many different words of them it has, that is of one
though its tags are of something else."""


class Subject(NamedTuple):
    """What a document is about: `film` yes, no, or None where nothing tells.

    `stated`: the document itself or its folder says so, not only its words;
    `news`: its tags or its words say that it tells what is to come.
    """

    film: bool | None
    stated: bool = False
    news: bool = False


def subject_of(
    document: Document,
    text: str,
    words: int,
    language: str | None,
    *,
    stated: bool = False,
    headed: bool = False,
) -> Subject:
    """What a document is about, by its keys and tags, its folders, and what it speaks of.

    `text` is its readable text, of `words` words; what stands around it counts
    where the text is short. `stated`: credits of a film stand beside it; `headed`:
    its headline is a title with a year, called a review.
    """
    told = medium_of(document)
    if told is not None:
        mixed = told and has_tags_of_both(document) and Spoken(text).is_of_others
        return Subject(film=False) if mixed else Subject(told, stated=True)
    if words < _FEW:
        text = "\n".join(block.text for block in document.blocks[:60])
    spoken = Spoken(text)
    distinct = len(spoken.near)
    if has_topics(document):
        much = spoken.named >= _NAMED and distinct >= _DISTINCT
        return Subject(film=much or is_of_known_film(document, text), stated=not much)
    if spoken.is_of_seasons or (not stated and spoken.is_of_others):
        return Subject(film=None if is_headed_by_maker(document) else False)
    if spoken.named >= 2 or (spoken.named and distinct >= 2) or distinct >= 3:
        return Subject(film=True)
    if language is None or words < 40 or distinct or stated or headed:
        return Subject(film=None)
    return Subject(film=None if is_of_known_film(document, text) else False)


_OWN_VOICE = Pattern(
    r"\b(?:i|i['’]m|i['’]ve|my|me|we|our|us|you|ich|mir|mich|mein\w*|wir|je|j['’]|moi|nous|yo|mi|"
    r"nos|me|io|noi|eu|ik|wij|ben|bence|biz)\b|[!?]|\b(?:film|movie|película|filme|filmi)\b",
    re.IGNORECASE,
)
_BASE_KEYS = re.compile(r"imdb|tmdb|poster|plot|trailer|watchlist|metascore|seen|status|actors")
_ENTRY_KEYS = re.compile(
    rf"(?:{_BASE_KEYS.pattern}|year|length|genres?|released|watched|country|language|writer|studio)"
)
_LEAST_KEYS = 4
_PROGRAMME_KEYS = re.compile(
    r"(?:schedule|show ?times?|screenings?|sessions?|horarios?|funciones|sesiones|spielzeiten|"
    r"vorstellungen|seances?|orari|seanslar)\b"
)
_DAY_AND_HOUR = re.compile(
    r"\W*(?:[^\W\d_]{2,12}\.?,? )?(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}\.? [^\W\d_]{3,10}\.?"
    r"(?: \d{4})?),? (?:(?:at|um|om|à|a las|alle|às|saat) )?"
    r"\d{1,2}[:.h]\d\d\W*(?:uhr|uur|pm|am|h)?\W*",
    re.IGNORECASE,
)
_HOUR_LINE, _FIRST_LINES = 40, 10
_STATUS = ("status", "state", "statut", "estado", "stato", "durum")
_TO_SEE = re.compile(
    r"(?:to|want to|plan to) (?:watch|see)|watch ?list|unseen|unwatched|backlog|a voir|por ver|"
    r"pendiente|zu sehen|noch sehen|da vedere|te zien|izlenecek"
)
MOST_OF_ENTRY = 100
"""Words that a note without an opinion has at most."""
_SAYS = Pattern(
    r"(?:\w+\W+){5}\w[^\n]*[.!?…。！？]|(?:\w+\W+){12}|[\u3040-\u30ff\u3400-\u9fff]{12}"
)
_LISTED = re.compile(r"\s\|\s|\]\], ?\[\[|https?://")


def says_something(text: str) -> bool:
    """Whether a paragraph is a sentence rather than names and numbers."""
    return bool(_SAYS.search(text)) and not _LISTED.search(text[:200])


def is_programme(document: Document) -> bool:
    """Whether a note's keys, or a line of day and hour, tell when a film is shown."""
    keys = (fold(item.key) for item in document.declared if item.value)
    return any(map(_PROGRAMME_KEYS.match, keys)) or any(
        len(block.text) <= _HOUR_LINE and _DAY_AND_HOUR.fullmatch(block.text)
        for block in document.blocks[:_FIRST_LINES]
    )


def is_to_be_seen(declared: tuple[Declared, ...]) -> bool:
    """Whether a note's keys say that the film is still to be seen ("watchlist: true")."""
    for item in declared:
        key, value = fold(item.key), item.value
        if value is True or fold(str(value)) in ("true", "yes", "oui", "ja", "si", "1"):
            if _TO_SEE.fullmatch(key):
                return True
        elif key in _STATUS and isinstance(value, str) and _TO_SEE.fullmatch(fold(value)):
            return True
    return False


def is_entry(declared: tuple[Declared, ...], text: str) -> bool:
    """Whether a note is an entry of a database: its keys, a synopsis, and no opinion.

    A note with a rating or in somebody's own voice is a review, however short.
    """
    if _OWN_VOICE.search(text):
        return False
    keys = {fold(item.key).split(" ")[0] for item in declared}
    rated = any(
        fold(item.key) in ("rating", "score", "stars", "grade", "my rating") and item.value
        for item in declared
    )
    kept = sum(1 for key in keys if _ENTRY_KEYS.match(key) or FILM_KEYS.match(key))
    return not rated and kept >= _LEAST_KEYS and any(map(_BASE_KEYS.match, keys))


_JUDGES = Pattern(
    r"\b(?:good|great|best|better|bad|worst|(?<!in )(?<!of )love\w*|boring|"
    r"masterpiece|brilliant\w*|beautiful\w*|"
    r"disappoint\w*|enjoy\w*|recommend\w*|worth|fun|funny|weak|strong|perfect\w*|amazing\w*|"
    r"excellent|terribl\w*|awful|impressi\w*|stunning|slow|too|gute?\w{0,2}|schön\w*|großartig\w*|"
    r"schlecht\w*|langweilig\w*|empfehl\w*|leider|magnifique|mauvais|chef-d|réussi\w*|bueno|buena|"
    r"mal[oa]|mejor|peor|excelente|recomend\w*|bello|brutto|ottimo|noioso|güzel|kötü|iyi|harika|"
    r"goed|slecht|mooi)\b",
    re.IGNORECASE,
)


def is_judged(text: str) -> bool:
    """Whether a text has a word of what a film is like."""
    return bool(_JUDGES.search(text))


def judgements(text: str) -> int:
    """How many words of what a film is like a text has."""
    return len(_JUDGES.findall(text))


def is_told_only(text: str) -> bool:
    """Whether a short text tells what a film is about and says no word of what it is like."""
    return not _OWN_VOICE.search(text) and not is_judged(text)
