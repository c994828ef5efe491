"""What the index keeps of each document: id, language, lengths of fields, numbers for ranges."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from index.engine.arrays import Array, ArrayFile, as_text, smallest
from index.engine.entry import Entry
from index.engine.postings import starts_of
from index.engine.schema import NUMBER_FIELDS, TEXT_WEIGHTS


@dataclass(frozen=True)
class Columns:
    """One value a document in each array; NaN is a number that is not known.

    `languages` are indices into `language_names` ("" where unknown). Document i
    has the years ``years[year_starts[i]:year_starts[i + 1]]``. A field without
    words in any document has no lengths.
    """

    ids: list[str]
    language_names: list[str]
    languages: Array
    lengths: Mapping[str, Array]
    numbers: Mapping[str, Array]
    year_starts: Array
    years: Array

    def arrays(self) -> Iterator[tuple[str, Array]]:
        """What is written of them, as names and arrays."""
        yield "ids", as_text(self.ids)
        yield "language names", as_text(self.language_names)
        yield "languages", smallest(self.languages)
        for name, lengths in self.lengths.items():
            yield f"length/{name}", smallest(lengths)
        for name, numbers in self.numbers.items():
            yield f"number/{name}", numbers.astype("<f8")
        yield "year starts", self.year_starts.astype("<i8")
        yield "years", self.years.astype("<i8")


def read_columns(file: ArrayFile) -> Columns:
    """All columns of a segment that has at least one document."""
    return Columns(
        ids=file.text("ids").split("\n"),
        language_names=file.text("language names").split("\n"),
        languages=file.get("languages"),
        lengths={
            name: file.get(f"length/{name}") for name in TEXT_WEIGHTS if f"length/{name}" in file
        },
        numbers={name: file.get(f"number/{name}") for name in NUMBER_FIELDS},
        year_starts=file.get("year starts"),
        years=file.get("years"),
    )


class ColumnsBuilder:
    """Columns of the segment that is being written, document by document."""

    def __init__(self) -> None:
        self._ids: list[str] = []
        self._language_numbers: dict[str, int] = {}
        self._languages = array("i")
        self._lengths = {name: array("I") for name in TEXT_WEIGHTS}
        self._numbers = {name: array("d") for name in NUMBER_FIELDS}
        self._year_counts = array("i")
        self._years = array("q")

    def __len__(self) -> int:
        return len(self._ids)

    def add(self, entry: Entry, lengths: Mapping[str, int]) -> None:
        """The next document. ValueError for an id that holds a line break."""
        if "\n" in entry.id:
            raise ValueError(f"An id cannot hold a line break: {entry.id!r}")
        self._ids.append(entry.id)
        self._languages.append(self._language_number(entry.text_language or ""))
        for name, column in self._lengths.items():
            column.append(lengths.get(name, 0))
        for name, numbers in self._numbers.items():
            value = getattr(entry, name)
            numbers.append(np.nan if value is None else float(value))
        self._year_counts.append(len(entry.years))
        self._years.extend(entry.years)

    def add_columns(self, columns: Columns, kept: Array) -> None:
        """The documents of a merged segment whose numbers are in `kept`, rising."""
        self._ids.extend(columns.ids[doc] for doc in kept.tolist())
        numbers = np.array([self._language_number(n) for n in columns.language_names], np.int32)
        self._languages.frombytes(numbers[columns.languages[kept]].tobytes())
        for name, column in self._lengths.items():
            lengths = columns.lengths.get(name)
            taken = np.zeros(len(kept), np.uint32) if lengths is None else lengths[kept]
            column.frombytes(taken.astype(np.uint32).tobytes())
        for name, values in self._numbers.items():
            values.frombytes(columns.numbers[name][kept].tobytes())
        counts = np.diff(columns.year_starts)
        self._year_counts.frombytes(counts[kept].astype(np.int32).tobytes())
        is_kept = np.zeros(len(counts), bool)
        is_kept[kept] = True
        self._years.frombytes(columns.years[np.repeat(is_kept, counts)].tobytes())

    def _language_number(self, name: str) -> int:
        plain = name.replace("\n", " ")
        return self._language_numbers.setdefault(plain, len(self._language_numbers))

    def finished(self) -> Columns:
        lengths = {name: np.frombuffer(a, np.uint32) for name, a in self._lengths.items()}
        return Columns(
            ids=self._ids,
            language_names=list(self._language_numbers),
            languages=np.frombuffer(self._languages, np.int32),
            lengths={name: values for name, values in lengths.items() if values.any()},
            numbers={name: np.frombuffer(a, np.float64) for name, a in self._numbers.items()},
            year_starts=starts_of(np.frombuffer(self._year_counts, np.int32)),
            years=np.frombuffer(self._years, np.int64) if self._years else np.zeros(0, np.int64),
        )
