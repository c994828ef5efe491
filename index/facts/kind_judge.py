"""Texts in the form of a review that many small signs together show to be none.

A day at a festival, a row of trailers, an interview without names: what they have in
common is no phrase. They name no film over and over, their headline names none, they
name many films, count, ask, tell what is to come. Each sign has a weight, fitted to
the texts of some 1,200 saved documents (`python -m tests.bench.kinds`): on folders left
out, half of what the rules take for a review wrongly is found, and one review in a
hundred lost. Of what kind such a text is instead is told by weights for each kind.
"""

from __future__ import annotations

from collections.abc import Mapping

from index.model import Kind

from .headline import read_headline
from .kind_headlines import is_called_review, is_of_director
from .kind_shapes import CAPSULE_WORDS
from .kind_signs import Read, signs_of
from .kind_weights import KINDS, REVIEW, WHICH
from .kinds import is_called_talk

_ODDS = -0.3
"""Odds (a logarithm) of a review of one film below which a text is none."""
_REVIEWS = ("review", "capsule", "essay")
_UNRATED = ("news", "interview")
"""Kinds of text that speak of films and rate none."""
_LEAST = 60
"""Words of a text below which its signs are too few."""


def is_open(read: Read) -> bool:
    """Whether signs may decide: a film's own key, a rating on a line, and a headline that calls
    its text a review of the film speak for themselves."""
    if read.words < _LEAST or read.shaped not in _REVIEWS:
        return False
    if read.ledger.has("rating", above_prose=True):
        return False
    film = read.ledger.best("film_titles")
    if film is None and (is_called_review(read.ledger) or is_of_director(read.ledger)):
        return False
    if film is not None and film.rule.startswith("headline"):
        return not read_headline(str(read.ledger.value("title", ""))).review
    return film is None or not film.rule.startswith("key ")


def judged_kind(read: Read) -> Kind:
    """The kind of a document: as it is shaped, or what its signs show where they may decide."""
    called = read.shaped == "interview" and is_called_talk(str(read.ledger.value("title", "")))
    if read.shaped in _UNRATED and read.ledger.has("rating") and not called:
        return "capsule" if read.words <= CAPSULE_WORDS else "review"
    if not is_open(read):
        return read.shaped
    signs = dict(signs_of(read))
    return read.shaped if odds_of_review(signs) >= _ODDS else likeliest(signs)


def odds_of_review(signs: Mapping[str, float]) -> float:
    """The odds (a logarithm) that a text with these signs reviews one film."""
    return sum(REVIEW[name] * value for name, value in signs.items() if name in REVIEW)


def likeliest(signs: Mapping[str, float]) -> Kind:
    """Of the kinds that are no review of one film, the one that these signs speak for."""
    weighed = [(WHICH[name], value) for name, value in signs.items() if name in WHICH]
    sums = [sum(row[at] * value for row, value in weighed) for at in range(len(KINDS))]
    return KINDS[sums.index(max(sums))]
