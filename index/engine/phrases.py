"""Words in order or near each other, by intersecting positions, the rarest word first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

import numpy as np

from index.engine.arrays import Array
from index.engine.expanding import Run, beginning, exactly
from index.engine.fields import VALUE_GAP
from index.engine.postings import Postings
from index.engine.scoring import NOTHING, Found
from index.query.tree import Phrase

_SHIFT: Final = 32
"""A place is ``document << 32 | position``: one sorted array for all documents."""


def find_phrase(postings: Postings, phrase: Phrase, size: int) -> Found:
    """Where a phrase stands in a field, and how many times in each document."""
    runs = [exactly(postings.words, word) for word in phrase.words]
    if phrase.prefix and runs:
        runs[-1] = beginning(postings.words, phrase.words[-1])
    if not runs or not all(runs):
        return NOTHING
    if phrase.slop is None:
        found = _in_order(postings, runs, size)
    else:
        found = _near(postings, runs, phrase.slop, size)
    docs = found >> _SHIFT
    first = np.flatnonzero(np.diff(docs, prepend=-1))
    return Found(docs[first], np.diff(first, append=len(docs)).astype(np.float64))


def _in_order(postings: Postings, runs: Sequence[list[Run]], size: int) -> Array:
    """The places at which the phrase begins, each moved up by the phrase's length."""
    found: Array | None = None
    for i in _rarest_first(postings, runs):
        inside = None if found is None else _documents(found, size)
        places = _places(postings, runs[i], inside) + (len(runs) - i)
        found = places if found is None else _both(found, places)
        if not len(found):
            break
    return np.empty(0, np.int64) if found is None else found


def _near(postings: Postings, runs: Sequence[list[Run]], slop: int, size: int) -> Array:
    """The places from which on a window of the words and `slop` more holds all the words."""
    wanted = Counter(tuple(run) for run in runs)
    inside = np.ones(size, bool)
    places: dict[tuple[Run, ...], Array] = {}
    for i in _rarest_first(postings, runs):
        key = tuple(runs[i])
        if key not in places:
            places[key] = _places(postings, runs[i], inside)
            inside = _documents(places[key], size)
    places = {key: found[inside[found >> _SHIFT]] for key, found in places.items()}
    width = min(len(runs) + slop, VALUE_GAP)
    starts = _rising(np.concatenate(list(places.values())))
    for key, times in wanted.items():
        first = np.searchsorted(places[key], starts)
        end = np.searchsorted(places[key], starts + width)
        starts = starts[end - first >= times]
    return starts


def _rarest_first(postings: Postings, runs: Sequence[list[Run]]) -> list[int]:
    def documents(i: int) -> int:
        return sum(int(postings.starts[run.end] - postings.starts[run.first]) for run in runs[i])

    return sorted(range(len(runs)), key=documents)


def _places(postings: Postings, runs: Sequence[Run], inside: Array | None) -> Array:
    """All places of these words, rising, each once; only of documents marked in `inside`."""
    if postings.places is None or postings.positions is None:
        return np.empty(0, np.int64)
    parts: list[Array] = []
    for run in runs:
        span = slice(int(postings.starts[run.first]), int(postings.starts[run.end]))
        docs, counts = postings.docs[span], postings.counts[span]
        positions = postings.positions[
            int(postings.places[run.first]) : int(postings.places[run.end])
        ]
        if inside is not None:
            kept = inside[docs]
            positions = positions[np.repeat(kept, counts)]
            docs, counts = docs[kept], counts[kept]
        parts.append((np.repeat(docs.astype(np.int64), counts) << _SHIFT) + positions)
    return _rising(np.concatenate(parts))


def _rising(places: Array) -> Array:
    """The same places, sorted, each once."""
    if not (places[1:] > places[:-1]).all():
        places = np.sort(places)
        places = places[np.diff(places, prepend=-1) > 0]
    return places


def _documents(places: Array, size: int) -> Array:
    """The documents of some places, as a mask."""
    mask = np.zeros(size, bool)
    mask[places >> _SHIFT] = True
    return mask


def _both(found: Array, places: Array) -> Array:
    """What is in both of two rising arrays."""
    if not len(places):
        return places
    at = np.searchsorted(places, found)
    at[at == len(places)] = 0
    both: Array = found[places[at] == found]
    return both
