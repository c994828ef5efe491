"""Postings of one field as plain arrays: which words stand in which documents, and where.

Words are sorted; the postings of neighbouring words are neighbours, so that a
run of words (a prefix, say) is one slice of `docs` and `counts`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from index.engine.arrays import Array, ArrayFile, smallest
from index.engine.dictionary import Words

_SHORT: Final = np.iinfo(np.uint16).max


@dataclass(frozen=True)
class Postings:
    """Word i is in ``docs[starts[i]:starts[i + 1]]`` (rising), `counts` times in each.

    Its positions are ``positions[places[i]:places[i + 1]]``, document by document, rising
    in each; both are None for a field without positions (each count is then 1).
    """

    words: Sequence[str]
    starts: Array
    docs: Array
    counts: Array
    places: Array | None = None
    positions: Array | None = None

    def shifted(self, by: int) -> Postings:
        """The same with documents numbered so much higher."""
        return replace(self, docs=self.docs + np.int32(by)) if by else self

    def arrays(self, field: str) -> Iterator[tuple[str, Array]]:
        """What is written of it, as names and arrays."""
        yield from Words.of(self.words).arrays(f"{field}/words")
        yield f"{field}/starts", self.starts.astype("<i8", copy=False)
        yield f"{field}/docs", self.docs.astype("<i4", copy=False)
        yield f"{field}/counts", smallest(self.counts)
        if self.places is not None and self.positions is not None:
            short = int(self.positions.max(initial=0)) <= _SHORT
            yield f"{field}/places", self.places.astype("<i8", copy=False)
            yield f"{field}/positions", self.positions.astype("<u2" if short else "<u4", copy=False)


def read_postings(file: ArrayFile, field: str) -> Postings | None:
    """The postings of a field; None where no document has a word in it."""
    if f"{field}/words" not in file:
        return None
    placed = f"{field}/places" in file
    return Postings(
        words=Words.read(file, f"{field}/words"),
        starts=file.get(f"{field}/starts"),
        docs=file.get(f"{field}/docs"),
        counts=file.get(f"{field}/counts"),
        places=file.get(f"{field}/places") if placed else None,
        positions=file.get(f"{field}/positions") if placed else None,
    )


def starts_of(sizes: Array) -> Array:
    """Where each of neighbouring slices starts, and where the last one ends."""
    starts = np.zeros(len(sizes) + 1, np.int64)
    np.cumsum(sizes, dtype=np.int64, out=starts[1:])
    return starts


def without(postings: Postings, new_docs: Array) -> Postings:
    """Postings under new document numbers; documents numbered -1 go, and words left without any."""
    docs = new_docs[postings.docs]
    kept = docs >= 0
    if kept.all():
        return replace(postings, docs=docs)
    counts = postings.counts
    words = len(postings.words)
    word = np.repeat(np.arange(words, dtype=np.int32), np.diff(postings.starts))
    sizes = np.bincount(word[kept], minlength=words)
    places = positions = None
    if postings.places is not None and postings.positions is not None:
        positions = postings.positions[np.repeat(kept, counts)]
        places = _places(starts_of(sizes), counts[kept])
    left = np.flatnonzero(sizes)
    if places is not None:
        places = np.append(places[left], places[-1])
    return Postings(
        words=[postings.words[i] for i in left.tolist()],
        starts=starts_of(sizes[left]),
        docs=docs[kept],
        counts=counts[kept],
        places=places,
        positions=positions,
    )


def merged(parts: Sequence[Postings]) -> Postings:
    """One for several, each of whose documents come after those of the part before."""
    if len(parts) == 1:
        return parts[0]
    lists = [list(part.words) for part in parts]
    words = sorted(set().union(*lists))
    number = {word: i for i, word in enumerate(words)}
    targets = [np.fromiter(map(number.__getitem__, own), np.int64, len(own)) for own in lists]
    sizes = [np.diff(part.starts) for part in parts]
    starts = _joint_starts(len(words), targets, sizes)
    docs = _room_for([part.docs for part in parts])
    counts = _room_for([part.counts for part in parts])
    for part, to in zip(parts, _goes(starts, targets, sizes), strict=True):
        docs[to] = part.docs
        counts[to] = part.counts
    if parts[0].places is None:
        return Postings(words, starts, docs, counts)
    sizes = [np.diff(_present(part.places)) for part in parts]
    places = _joint_starts(len(words), targets, sizes)
    positions = _room_for([_present(part.positions) for part in parts])
    for part, to in zip(parts, _goes(places, targets, sizes), strict=True):
        positions[to] = part.positions
    return Postings(words, starts, docs, counts, places, positions)


def _places(starts: Array, counts: Array) -> Array:
    """Where the positions of each word start, from where its postings start."""
    places: Array = starts_of(counts)[starts]
    return places


def _present(array: Array | None) -> Array:
    if array is None:
        raise ValueError("A field has positions in one segment and none in another.")
    return array


def _joint_starts(words: int, targets: Sequence[Array], sizes: Sequence[Array]) -> Array:
    """Where each of the joint words starts; part i has ``sizes[i]`` of those at ``targets[i]``."""
    total = np.zeros(words, np.int64)
    for target, size in zip(targets, sizes, strict=True):
        total[target] += size
    return starts_of(total)


def _goes(starts: Array, targets: Sequence[Array], sizes: Sequence[Array]) -> Iterator[Array]:
    """Where each element of each part goes, part by part."""
    free = starts[:-1].copy()
    for target, size in zip(targets, sizes, strict=True):
        to = np.repeat(free[target] - starts_of(size)[:-1], size)
        to += np.arange(len(to))
        yield to
        free[target] += size


def _room_for(sources: Sequence[Array]) -> Array:
    return np.empty(sum(map(len, sources)), np.result_type(*sources))
