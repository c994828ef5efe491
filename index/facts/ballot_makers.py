"""What common knowledge says for one known film of a page against the others of it.

A page that names a film and its director speaks of that film; where it names several of
one director's, the newest is the one that is written about, and the others came before.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from index.folding import fold
from index.known_films import KnownFilm, films_called

from .ballot_candidates import Candidate
from .ballot_known import Told, known_makers
from .ballot_text import Words
from .parts import Part
from .people import is_common_word

Signs = dict[str, float]
SPEAKS = "speaks for its film"
"""The sign of one candidate of each film whose director the page names."""
_NEAR = 12
"""Words between a title and who directed it."""
_MOST_PLACES, _OPENING = 25, 500


class _Film(NamedTuple):
    """A known film that the page names with its director, and its candidates by number."""

    film: KnownFilm
    makers: frozenset[str]
    held: list[int]


def add_makers(
    found: Sequence[tuple[str, Candidate]],
    signs: list[Signs],
    words: Words,
    lines: list[Part],
    told: Told,
) -> None:
    """Adds to candidates what stands between them as known films.

    `found`: their folded titles, and they; `signs`: what speaks for each so far.
    """
    films = _films_of(found, signs, told)
    for one in films:
        others = [other for other in films if other is not one]
        same = [other.film.year for other in others if other.makers & one.makers]
        stands = {
            "the only film with its director": float(not others),
            "newest of its director's": float(bool(same) and one.film.year > max(same)),
            "older than its director's": float(bool(same) and one.film.year < max(same)),
            "newest of films with directors": float(
                bool(others) and one.film.year > max(other.film.year for other in others)
            ),
        }
        again = any(len(words.places([maker.split()[-1]])) > 1 for maker in one.makers)
        for at in one.held:
            if again:
                signs[at]["its director named again"] = 1.0
            signs[at].update({name: value for name, value in stands.items() if value})
            _add_places(signs[at], *found[at], one.makers, words, lines)
        best = max(one.held, key=lambda at: (signs[at].get("named", 0.0), len(found[at][0])))
        signs[best][SPEAKS] = 1.0


def signs_of_makers(all_signs: Iterable[Signs]) -> Signs:
    """What it says of a page how many films it names with their directors."""
    count = sum(SPEAKS in signs for signs in all_signs)
    return {
        "one film with its director": float(count == 1),
        "films with their directors": math.log1p(max(0, count - 1)),
    }


def _films_of(
    found: Sequence[tuple[str, Candidate]], signs: list[Signs], told: Told
) -> list[_Film]:
    films: dict[tuple[str, int], _Film] = {}
    for at, (key, one) in enumerate(found):
        if "its director named" not in signs[at]:
            continue
        if " " not in key and is_common_word(one.title) and "times set apart" not in signs[at]:
            continue
        for film in films_called(key):
            makers = known_makers(film, told)
            if makers:
                entry = films.setdefault((film.title, film.year), _Film(film, makers, []))
                entry.held.append(at)
    return list(films.values())


def _add_places(
    signs: Signs,
    key: str,
    one: Candidate,
    makers: frozenset[str],
    words: Words,
    lines: list[Part],
) -> None:
    """Whether a title stands within few words of a maker's name, or on one line with it."""
    for line in one.lines:
        written = f" {fold(lines[line].text)} "
        if any(f" {maker} " in written for maker in makers):
            signs["its director beside it"] = 1.0
    for first, last in words.places(key.split())[:_MOST_PLACES]:
        behind = f"{' '.join(words.folded[last + 1 : last + 1 + _NEAR])} "
        near = f" {' '.join(words.folded[max(0, first - _NEAR) : last + 1])} {behind}"
        if any(f" {maker} " in near for maker in makers):
            signs["its director beside it"] = 1.0
            if words.starts[first] < _OPENING:
                signs["opens with its director"] = 1.0
        if any(behind.startswith(f"{maker} ") for maker in makers):
            signs.pop("joined behind", None)
