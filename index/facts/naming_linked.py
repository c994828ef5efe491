"""The film whose page on a site a text links to, under a headline that is no title."""

from __future__ import annotations

import re

from index.folding import fold

from .headline_inside import times
from .headline_years import is_person
from .text import Text

_PAGE = re.compile(
    r"(?P<film>imdb\.com/(?:[a-z]{2}/)?title/tt\d+|letterboxd\.com/film/[\w-]+|"
    r"(?:themoviedb|tmdb)\.org/movie/\d+|rottentomatoes\.com/m/\w+|metacritic\.com/movies?/[\w-]+|"
    r"wikipedia\.org/wiki/\S+?_\((?:\d{4}_)?(?:film|movie|pel%C3%ADcula|película|fil[mp]\w*)\)|"
    r"filmaffinity\.com/\w+/film\d+|allocine\.fr/film/fichefilm\w*=\d+|moviepilot\.de/movies/[\w-]+|"
    r"mubi\.com/(?:[a-z]{2}/)*films/[\w-]+|criterion\.com/films/[\w-]+|filmweb\.pl/film/[^/\s]+|"
    r"beyazperde\.com/filmler/[\w-]+)",
    re.IGNORECASE,
)
_SITE = re.compile(
    r"\b(?:imdb|letterboxd|tmdb|rotten|tomatoes|metacritic|wikipedia|mubi|trailer|here|hier|ici|"
    r"aqu[ií]|qui|link|page|review|kritik|reviews)\b|https?:|www\.",
    re.IGNORECASE,
)
_SAW = re.compile(
    r"\b(?:saw|seen|watch(?:ed|ing)?|rewatched|caught|gesehen|angesehen|anschauen|angeschaut|"
    r"ansehen|geschaut|geguckt|angeguckt|gucken|vu|vus|regardé|voir|visto|vi|vimos|ver|veo|viendo|"
    r"izledim|izledik|seyrettim|gezien|gekeken|assisti)\b",
    re.IGNORECASE,
)
_COMPARED = re.compile(
    r"\b(?:like|unlike|than|after|since|before|(?:director|makers?|creators?|star|fans?|man|team|"
    r"sequel|remake|prequel|follow-up|adaptation|spiritual successor)s?,? (?:of|to|behind|from)|"
    r"wie|als|comme|como|come|nach|après|después de|von|de|di|du|of|from|by)"
    r"(?: (?:the|a|in|der|dem|den|la|le|el|il))?\s[\W_]*$",
    re.IGNORECASE,
)
_OPENING, _AROUND, _BESIDE = 500, 90, 25
_MOST_WORDS = 9
_QUOTES = " \"'“”„‘’.,"
LINKED = "linked to the page of a film"
"""The rule of a title that is a link to the film's page."""


def linked_film(text: Text) -> tuple[str, int, float] | None:
    """(title, its offset, how sure) of the one film that a text links to as to what was seen."""
    links = [
        (
            found["film"].casefold(),
            mark.start,
            text.text[mark.start : mark.end].strip(_QUOTES),
        )
        for mark in text.marks
        if mark.style == "link" and (found := _PAGE.search(mark.target))
    ]
    if not links or links[0][1] > _OPENING:
        return None
    page, at, title = links[0]
    if not _can_be_title(title) or _COMPARED.search(text.text, max(0, at - 60), at):
        return None
    end = at + len(title)
    before, after = text.text[max(0, at - _AROUND) : at], text.text[end : end + _AROUND]
    near = re.split(r"[.!?\n]", before)[-1] + " " + re.split(r"[.!?\n]", after)[0]
    saw = _SAW.search(near) is not None
    alone = all(other == page for other, *_ in links)
    if not alone and not (_SAW.search(before[-_BESIDE:]) or _SAW.search(after[:_BESIDE])):
        return None
    if saw or (alone and times(title, text.prose, most=3) > 1):
        return title, at, 0.8
    return (title, at, 0.6) if alone else None


def _can_be_title(label: str) -> bool:
    if not label or label[0].islower() or len(label.split()) > _MOST_WORDS or not fold(label):
        return False
    return not _SITE.search(label) and not is_person(label)
