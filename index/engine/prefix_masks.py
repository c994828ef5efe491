"""Which documents have words that begin with one or two letters, marked when they are written.

Nearly every document has a word with *s*: to go through all of those words
at the first letter that is typed would take longer than any other search.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from index.engine.arrays import Array, ArrayFile, as_text
from index.engine.expanding import Run, beginning
from index.engine.postings import Postings

LETTERS: Final = 2
"""Prefixes up to so many letters are scored flat, and marked where they are frequent."""

_FREQUENT: Final = 12
"""Prefixes with fewer postings than one for so many documents are not marked."""


@dataclass(frozen=True)
class PrefixMasks:
    """Of prefix i (they are sorted), ``masks[i]`` has a bit for each of `count` documents."""

    prefixes: Sequence[str]
    masks: Array
    count: int

    def mask(self, prefix: str) -> Array | None:
        """True for each document that has a word which begins so; None where it is not marked."""
        at = bisect_left(self.prefixes, prefix)
        if at == len(self.prefixes) or self.prefixes[at] != prefix:
            return None
        return np.unpackbits(self.masks[at], count=self.count).view(bool)


def prefix_mask_arrays(field: str, postings: Postings, count: int) -> Iterator[tuple[str, Array]]:
    """What is written for a field of a segment of `count` documents, as names and arrays."""
    prefixes: list[str] = []
    masks: list[Array] = []
    for prefix, run in sorted(_runs(postings.words)):
        docs = postings.docs[int(postings.starts[run.first]) : int(postings.starts[run.end])]
        if len(docs) * _FREQUENT > count:
            mask = np.zeros(count, bool)
            mask[docs] = True
            prefixes.append(prefix)
            masks.append(np.packbits(mask))
    if prefixes:
        yield f"{field}/mask prefixes", as_text(prefixes)
        yield f"{field}/masks", np.concatenate(masks)


def _runs(words: Sequence[str]) -> Iterator[tuple[str, Run]]:
    """Each prefix of one or two letters with the run of words that begin so."""
    for letters in range(1, LETTERS + 1):
        number = 0
        while number < len(words):
            prefix = words[number][:letters]
            if len(prefix) < letters:
                number += 1
                continue
            (run,) = beginning(words, prefix)
            yield prefix, run
            number = run.end


def read_prefix_masks(file: ArrayFile, field: str, count: int) -> PrefixMasks | None:
    """The masks of a field; None where no prefix is frequent."""
    if f"{field}/masks" not in file:
        return None
    prefixes = file.text(f"{field}/mask prefixes").split("\n")
    return PrefixMasks(prefixes, file.get(f"{field}/masks").reshape(len(prefixes), -1), count)
