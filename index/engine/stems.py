"""Which words of running text share a stem, written beside the postings.

Words are indexed as written; a stem is an expansion at query time. Each
language of a segment has its own table, of the words that its documents use.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from index.engine.arrays import Array, ArrayFile
from index.engine.columns import Columns
from index.engine.dictionary import Sorted, sorted_texts
from index.engine.postings import Postings, starts_of
from index.stemming import stems


@dataclass(frozen=True)
class StemTable:
    """Stem i (they are sorted) is that of the words numbered ``words[starts[i]:starts[i + 1]]``."""

    stems: Sorted
    starts: Array
    words: Array

    def words_of(self, wanted: str) -> list[int]:
        """Numbers of the words with that stem, rising."""
        at = self.stems.place(wanted)
        if at == len(self.stems) or self.stems[at] != wanted:
            return []
        numbers: list[int] = self.words[int(self.starts[at]) : int(self.starts[at + 1])].tolist()
        return numbers


def stem_tables(body: Postings, columns: Columns) -> Mapping[int, StemTable]:
    """A table for each language number of `columns` whose documents have words."""
    words = list(body.words)
    if len(columns.language_names) == 1:
        return {0: _table(words, np.arange(len(words)), columns.language_names[0])}
    word = np.repeat(np.arange(len(words), dtype=np.int32), np.diff(body.starts))
    language = columns.languages[body.docs]
    tables: dict[int, StemTable] = {}
    for number, name in enumerate(columns.language_names):
        used = np.flatnonzero(np.bincount(word[language == number]))
        if len(used):
            tables[number] = _table(words, used, name)
    return tables


def _table(words: Sequence[str], used: Array, language: str) -> StemTable:
    """The table of the words numbered `used`, rising."""
    of_word = stems([words[number] for number in used.tolist()], language or None)
    names = sorted(set(of_word))
    number = {name: i for i, name in enumerate(names)}
    stem = np.array([number[name] for name in of_word], np.int32)
    sizes = np.bincount(stem, minlength=len(names))
    return StemTable(sorted_texts(names), starts_of(sizes), used[np.argsort(stem, kind="stable")])


def stem_arrays(tables: Mapping[int, StemTable]) -> Iterator[tuple[str, Array]]:
    """What is written of the tables, as names and arrays."""
    for number, table in tables.items():
        yield from table.stems.arrays(f"stems/{number}/stems")
        yield f"stems/{number}/starts", table.starts.astype("<i8")
        yield f"stems/{number}/words", table.words.astype("<i4")


def read_stems(file: ArrayFile, language: int) -> StemTable | None:
    """The table of a language number; None where its documents have no words."""
    if f"stems/{language}/stems" not in file:
        return None
    return StemTable(
        Sorted.read(file, f"stems/{language}/stems"),
        file.get(f"stems/{language}/starts"),
        file.get(f"stems/{language}/words"),
    )
