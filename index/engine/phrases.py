"""Words in order or near each other: documents that have all of them, then their positions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Final

import numpy as np

from index.engine.arrays import Array
from index.engine.expanding import Run, beginning, exactly
from index.engine.faults import Stopped
from index.engine.fields import VALUE_GAP
from index.engine.postings import Postings, starts_of
from index.query.tree import Phrase

_SHIFT: Final = 32
"""A place is ``document << 32 | position``: one sorted array for all documents."""

_NOWHERE: Final = np.empty(0, np.int64)


def find_phrase(
    postings: Postings, phrase: Phrase, size: int, stop: Callable[[], bool]
) -> tuple[Array, Array]:
    """The documents of a segment (rising) in which a phrase stands, and how many times in each.

    `Stopped` where `stop` turned true.
    """
    runs = [exactly(postings.words, word) for word in phrase.words]
    if phrase.prefix and runs:
        runs[-1] = beginning(postings.words, phrase.words[-1])
    if not runs or not all(runs):
        return _NOWHERE, _NOWHERE
    reader = _Places(postings, size, stop)
    for run in {tuple(run) for run in runs}:
        reader.keep_with(run)
    found = _in_order(reader, runs) if phrase.slop is None else _near(reader, runs, phrase.slop)
    docs = found >> _SHIFT
    first = np.flatnonzero(np.diff(docs, prepend=-1))
    return docs[first], np.diff(first, append=len(docs))


class _Places:
    """Reads places of words in the documents that are still in play (`inside`)."""

    def __init__(self, postings: Postings, size: int, stop: Callable[[], bool]) -> None:
        self.inside = np.ones(size, bool)
        self._postings = postings
        self._stop = stop

    def keep_with(self, runs: Sequence[Run]) -> None:
        """Keep only documents that have one of these words."""
        there = np.zeros(len(self.inside), bool)
        for run in runs:
            there[self._postings.docs[self._span(run)]] = True
        self.inside &= there

    def keep(self, places: Array) -> None:
        """Keep only documents of these places."""
        self.inside = np.zeros(len(self.inside), bool)
        self.inside[places >> _SHIFT] = True

    def of(self, runs: Sequence[Run]) -> Array:
        """All places of these words in documents in play, rising, each once."""
        if self._stop():
            raise Stopped
        parts = [self._of_run(run) for run in runs]
        places = parts[0] if len(parts) == 1 else np.concatenate(parts)
        if not (places[1:] > places[:-1]).all():
            places = np.sort(places)
            places = places[np.diff(places, prepend=-1) > 0]
        return places

    def frequency(self, runs: Sequence[Run]) -> int:
        """How many documents have these words, counted for each word."""
        spans = map(self._span, runs)
        return sum(span.stop - span.start for span in spans)

    def _span(self, run: Run) -> slice:
        starts = self._postings.starts
        return slice(int(starts[run.first]), int(starts[run.end]))

    def _of_run(self, run: Run) -> Array:
        starts, positions = self._postings.places, self._postings.positions
        if starts is None or positions is None:
            return _NOWHERE
        docs = self._postings.docs[self._span(run)]
        counts = self._postings.counts[self._span(run)]
        kept = np.flatnonzero(self.inside.take(docs))
        if len(kept) == len(docs):
            span = slice(int(starts[run.first]), int(starts[run.end]))
            return np.repeat(docs.astype(np.int64) << _SHIFT, counts) + positions[span]
        at = starts_of(counts)
        sizes = counts.take(kept).astype(np.int64)
        # The positions of each kept document are neighbours; these are their numbers.
        ends = np.cumsum(sizes)
        first = at.take(kept) + int(starts[run.first]) - (ends - sizes)
        numbers = np.repeat(first, sizes) + np.arange(int(sizes.sum()))
        documents = np.repeat(docs.take(kept).astype(np.int64) << _SHIFT, sizes)
        return documents + positions.take(numbers)


def _in_order(reader: _Places, runs: Sequence[list[Run]]) -> Array:
    """The places at which the phrase begins, each moved up by the phrase's length."""
    found: Array | None = None
    for i in sorted(range(len(runs)), key=lambda i: reader.frequency(runs[i])):
        places = reader.of(runs[i]) + (len(runs) - i)
        found = places if found is None else _both(found, places)
        reader.keep(found)
        if not len(found):
            break
    return _NOWHERE if found is None else found


def _near(reader: _Places, runs: Sequence[list[Run]], slop: int) -> Array:
    """The places from which on a window of the words and `slop` more holds all the words."""
    wanted = Counter(tuple(run) for run in runs)
    width = min(len(runs) + slop, VALUE_GAP)
    places = [reader.of(run) for run in wanted]
    every = np.concatenate(places)
    # Stable: rising runs are merged and not sorted anew.
    order = every.argsort(kind="stable")
    every = every.take(order)
    word = np.repeat(np.arange(len(places)), list(map(len, places))).take(order)
    first = np.flatnonzero(np.diff(every, prepend=-1))
    starts = every.take(first)
    holds = np.ones(len(starts), bool)
    for number, times in enumerate(wanted.values()):
        own = word == number
        before = (np.cumsum(own) - own).take(first)
        # The window holds the word often enough if the last of those is still within.
        last = np.append(places[number], np.iinfo(np.int64).max)
        holds &= last.take(before + (times - 1), mode="clip") < starts + width
    found: Array = starts[holds]
    return found


def _both(found: Array, places: Array) -> Array:
    """What is in both of two rising arrays."""
    if len(places) < len(found):
        found, places = places, found
    if not len(found):
        return found
    at = places.searchsorted(found)
    at[at == len(places)] = 0
    both: Array = found[places.take(at) == found]
    return both
