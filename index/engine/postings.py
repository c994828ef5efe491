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
        yield f"{field}/starts", self.starts.astype("<i8")
        yield f"{field}/docs", self.docs.astype("<i4")
        yield f"{field}/counts", smallest(self.counts)
        if self.places is not None and self.positions is not None:
            short = int(self.positions.max(initial=0)) <= _SHORT
            yield f"{field}/places", self.places.astype("<i8")
            yield f"{field}/positions", self.positions.astype("<u2" if short else "<u4")


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
    counts = postings.counts
    sizes = np.diff(postings.starts)
    if not kept.all():
        word = np.repeat(np.arange(len(sizes)), sizes)[kept]
        sizes = np.bincount(word, minlength=len(sizes))
    places = positions = None
    if postings.places is not None and postings.positions is not None:
        positions = postings.positions[np.repeat(kept, counts)]
        places = _places(starts_of(sizes), counts[kept])
    left = np.flatnonzero(sizes)
    words = list(postings.words)
    if places is not None:
        places = np.append(places[left], places[-1])
    return Postings(
        words=[words[i] for i in left.tolist()],
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
    words = sorted(set().union(*(part.words for part in parts)))
    number = {word: i for i, word in enumerate(words)}
    targets = [np.array([number[word] for word in part.words], np.int64) for part in parts]
    sizes = [np.diff(part.starts) for part in parts]
    starts, docs_at = _interleaved(len(words), targets, sizes)
    docs = _scattered([part.docs for part in parts], docs_at)
    counts = _scattered([part.counts for part in parts], docs_at)
    if parts[0].places is None:
        return Postings(words, starts, docs, counts)
    spans = [np.diff(_present(part.places)) for part in parts]
    places, positions_at = _interleaved(len(words), targets, spans)
    positions = _scattered([_present(part.positions) for part in parts], positions_at)
    return Postings(words, starts, docs, counts, places, positions)


def _places(starts: Array, counts: Array) -> Array:
    """Where the positions of each word start, from where its postings start."""
    places: Array = starts_of(counts)[starts]
    return places


def _present(array: Array | None) -> Array:
    if array is None:
        raise ValueError("A field has positions in one segment and none in another.")
    return array


def _interleaved(
    words: int, targets: Sequence[Array], sizes: Sequence[Array]
) -> tuple[Array, list[Array]]:
    """Where each merged word starts, and where each element of each part goes."""
    total = np.zeros(words, np.int64)
    for target, size in zip(targets, sizes, strict=True):
        total[target] += size
    starts = starts_of(total)
    free = starts[:-1].copy()
    goes: list[Array] = []
    for target, size in zip(targets, sizes, strict=True):
        shift = free[target] - starts_of(size)[:-1]
        goes.append(np.repeat(shift, size) + np.arange(int(size.sum()), dtype=np.int64))
        free[target] += size
    return starts, goes


def _scattered(sources: Sequence[Array], goes: Sequence[Array]) -> Array:
    target = np.empty(sum(map(len, sources)), np.result_type(*sources))
    for source, to in zip(sources, goes, strict=True):
        target[to] = source
    return target
