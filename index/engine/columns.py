"""What the index keeps of each document: id, language, film, lengths of fields, numbers."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np

from index.engine.arrays import Array, ArrayFile, as_text, smallest
from index.engine.dictionary import key_of
from index.engine.entry import Entry
from index.engine.fields import NUMBER_FIELDS, TEXT_WEIGHTS, VALUE_FIELDS
from index.engine.postings import starts_of


class Ids:
    """The ids of a segment's documents, decoded when asked for; `keys` are their `key_of`."""

    def __init__(self, blob: Array, starts: Array, keys: Array) -> None:
        """Id i is ``blob[starts[i]:starts[i + 1]]``."""
        self.keys = keys
        self._blob = blob
        self._starts = starts
        # Read one by one, these are several times as fast as arrays.
        self._bytes = blob.data
        self._places = starts.data

    @classmethod
    def of(cls, ids: Sequence[str]) -> Ids:
        encoded = [id_.encode("utf-8", "surrogatepass") for id_ in ids]
        return cls(
            np.frombuffer(b"".join(encoded), np.uint8),
            starts_of(np.array([len(data) for data in encoded], np.int64)),
            np.array([key_of(id_) for id_ in ids], np.uint64),
        )

    def __reduce__(self) -> tuple[type[Ids], tuple[Array, ...]]:
        return Ids, (self._blob, self._starts, self.keys)

    def __len__(self) -> int:
        return len(self.keys)

    def __getitem__(self, doc: int) -> str:
        return self.some((doc,))[0]

    def some(self, docs: Iterable[int]) -> list[str]:
        """The ids of these documents."""
        data, places = self._bytes, self._places
        return [str(data[places[i] : places[i + 1]], "utf-8", "surrogatepass") for i in docs]

    def places(self, ids: Collection[str]) -> list[int]:
        """The documents that have one of these ids, rising; all but one of an id are deleted."""
        wanted = np.array([key_of(id_) for id_ in ids], np.uint64)
        return [
            doc for doc in np.flatnonzero(np.isin(self.keys, wanted)).tolist() if self[doc] in ids
        ]

    def arrays(self) -> Iterator[tuple[str, Array]]:
        """What is written of them, as names and arrays."""
        yield "ids", self._blob
        yield "id starts", smallest(self._starts)
        yield "id keys", self.keys.astype("<u8")


class Values:
    """One value a document: `numbers` are indices into `names`, of which the first means none."""

    def __init__(self, names: list[str], numbers: Array) -> None:
        self.names = names
        self.numbers = numbers

    @cached_property
    def number_of(self) -> dict[str, int]:
        """The number of each name."""
        return {name: number for number, name in enumerate(self.names)}


@dataclass(frozen=True)
class Columns:
    """One value a document in each array; NaN is a number that is not known.

    `languages` are indices into `language_names` ("" where unknown). `values` are
    what results are grouped and counted by (fields.VALUE_FIELDS). Document i has
    the years ``years[year_starts[i]:year_starts[i + 1]]``. A field without words
    in any document has no lengths.
    """

    ids: Ids
    language_names: list[str]
    languages: Array
    lengths: Mapping[str, Array]
    numbers: Mapping[str, Array]
    values: Mapping[str, Values]
    year_starts: Array
    years: Array

    def arrays(self) -> Iterator[tuple[str, Array]]:
        """What is written of them, as names and arrays."""
        yield from self.ids.arrays()
        yield "language names", as_text(self.language_names)
        yield "languages", smallest(self.languages)
        for name, lengths in self.lengths.items():
            yield f"length/{name}", smallest(lengths)
        for name, numbers in self.numbers.items():
            yield f"number/{name}", numbers.astype("<f8")
        for name, column in self.values.items():
            yield f"value names/{name}", as_text(column.names)
            yield f"value/{name}", smallest(column.numbers)
        yield "year starts", self.year_starts.astype("<i8")
        yield "years", self.years.astype("<i8")


ID_ARRAYS: Final = ("ids", "id starts", "id keys")


def read_ids(file: ArrayFile) -> Ids:
    """The ids of a segment that has at least one document."""
    return Ids(*map(file.get, ID_ARRAYS))


def read_columns(file: ArrayFile) -> Columns:
    """All columns of a segment that has at least one document."""
    return Columns(
        ids=read_ids(file),
        language_names=file.text("language names").split("\n"),
        languages=file.get("languages"),
        lengths={
            name: file.get(f"length/{name}") for name in TEXT_WEIGHTS if f"length/{name}" in file
        },
        numbers={name: file.get(f"number/{name}") for name in NUMBER_FIELDS},
        values={
            name: Values(file.text(f"value names/{name}").split("\n"), file.get(f"value/{name}"))
            for name in VALUE_FIELDS
        },
        year_starts=file.get("year starts"),
        years=file.get("years"),
    )


class ColumnsBuilder:
    """Columns of the segment that is being written, document by document."""

    def __init__(self) -> None:
        self._ids: list[str] = []
        self._languages = _Numbered()
        self._lengths: dict[str, list[Array]] = {name: [] for name in TEXT_WEIGHTS}
        self._numbers = {name: array("d") for name in NUMBER_FIELDS}
        self._values = {name: _Numbered("") for name in VALUE_FIELDS}
        self._year_counts = array("i")
        self._years = array("q")

    def __len__(self) -> int:
        return len(self._ids)

    def add(self, entry: Entry) -> None:
        """The next document, but for its lengths."""
        self._ids.append(entry.id)
        self._languages.add(entry.text_language or "")
        for name, numbers in self._numbers.items():
            value = getattr(entry, name)
            numbers.append(np.nan if value is None else float(value))
        for name, values in self._values.items():
            values.add(_first(getattr(entry, name)))
        self._year_counts.append(len(entry.years))
        self._years.extend(entry.years)

    def add_lengths(self, lengths: Mapping[str, Array]) -> None:
        """How many words the documents added so far have in each text field."""
        for name, parts in self._lengths.items():
            parts.append(lengths[name])

    def add_columns(self, columns: Columns, kept: Array) -> None:
        """The documents of a merged segment whose numbers are in `kept`, rising."""
        self._ids.extend(columns.ids.some(kept.tolist()))
        self._languages.add_column(columns.language_names, columns.languages[kept])
        for name, parts in self._lengths.items():
            lengths = columns.lengths.get(name)
            parts.append(np.zeros(len(kept), np.uint8) if lengths is None else lengths[kept])
        for name, numbers in self._numbers.items():
            numbers.frombytes(columns.numbers[name][kept].tobytes())
        for name, numbered in self._values.items():
            older = columns.values[name]
            numbered.add_column(older.names, older.numbers[kept])
        counts = np.diff(columns.year_starts)
        self._year_counts.frombytes(counts[kept].astype(np.int32).tobytes())
        is_kept = np.zeros(len(counts), bool)
        is_kept[kept] = True
        self._years.frombytes(columns.years[np.repeat(is_kept, counts)].tobytes())

    def finished(self) -> Columns:
        lengths = {name: np.concatenate(parts) for name, parts in self._lengths.items()}
        return Columns(
            ids=Ids.of(self._ids),
            language_names=list(self._languages.known),
            languages=self._languages.finished(),
            lengths={name: values for name, values in lengths.items() if values.any()},
            numbers={name: np.frombuffer(a, np.float64) for name, a in self._numbers.items()},
            values={
                name: Values(list(column.known), column.finished())
                for name, column in self._values.items()
            },
            year_starts=starts_of(np.frombuffer(self._year_counts, np.int32)),
            years=np.frombuffer(self._years, np.int64) if self._years else np.zeros(0, np.int64),
        )


class _Numbered:
    """One text a document, each different one with a number, in order of appearance."""

    def __init__(self, *known: str) -> None:
        self.known = {name: number for number, name in enumerate(known)}
        self._numbers = array("i")

    def add(self, name: str) -> None:
        self._numbers.append(self._number(name))

    def add_column(self, names: Sequence[str], numbers: Array) -> None:
        """Values of a merged segment, as numbers of `names`; only those that stand there."""
        renumbered = np.zeros(len(names), np.int32)
        for number in np.unique(numbers).tolist():
            renumbered[number] = self._number(names[number])
        self._numbers.frombytes(renumbered[numbers].tobytes())

    def finished(self) -> Array:
        return np.frombuffer(self._numbers, np.int32)

    def _number(self, name: str) -> int:
        return self.known.setdefault(name.replace("\n", " "), len(self.known))


def _first(value: str | tuple[str, ...]) -> str:
    if isinstance(value, str):
        return value
    return value[0] if value else ""
