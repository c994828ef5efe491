"""What Whoosh's own searcher asks about words: its terms, cursors and matchers over arrays."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import Any, Final

import numpy as np

from index.engine.arrays import ArrayFile
from index.engine.borrowed import (
    FieldCursor,
    LeafMatcher,
    TermInfo,
    TermNotFound,
    TermsReader,
)
from index.engine.postings import Postings, read_postings

_LONGEST: Final = 1 << 31


def _text(term: bytes | str) -> str:
    return term if isinstance(term, str) else term.decode("utf-8", "surrogatepass")


def _bytes(word: str) -> bytes:
    return word.encode("utf-8", "surrogatepass")


class ArrayTermsReader(TermsReader):  # type: ignore[misc]
    """The words of a segment by field."""

    def __init__(self, file: ArrayFile) -> None:
        self._file = file
        names = {name.rpartition("/")[0] for name in file.names() if name.endswith("/words")}
        self._names = sorted(name for name in names if "/" not in name)
        self._fields: dict[str, Postings | None] = {}

    def _field(self, name: str) -> Postings | None:
        if name not in self._fields:
            self._fields[name] = read_postings(self._file, name)
        return self._fields[name]

    def _place(self, name: str, term: bytes | str) -> tuple[Postings, int] | None:
        field = self._field(name)
        if field is None:
            return None
        word = _text(term)
        at = bisect_left(field.words, word)
        return (field, at) if at < len(field.words) and field.words[at] == word else None

    def __contains__(self, term: tuple[str, bytes]) -> bool:
        return self._place(*term) is not None

    def indexed_field_names(self) -> list[str]:
        return self._names

    def terms(self) -> Iterator[tuple[str, bytes]]:
        for name in self._names:
            yield from self.terms_from(name, b"")

    def terms_from(self, fieldname: str, prefix: bytes) -> Iterator[tuple[str, bytes]]:
        for name in self._names:
            field = self._field(name)
            if name < fieldname or field is None:
                continue
            first = bisect_left(field.words, _text(prefix)) if name == fieldname else 0
            for word in field.words[first:]:
                yield name, _bytes(word)

    def items(self) -> Iterator[tuple[tuple[str, bytes], Any]]:
        return ((term, self.term_info(*term)) for term in self.terms())

    def items_from(self, fieldname: str, prefix: bytes) -> Iterator[tuple[tuple[str, bytes], Any]]:
        return ((term, self.term_info(*term)) for term in self.terms_from(fieldname, prefix))

    def term_info(self, fieldname: str, text: bytes) -> Any:
        found = self._place(fieldname, text)
        if found is None:
            raise TermNotFound(f"No term {fieldname}:{text!r}")
        field, at = found
        span = slice(int(field.starts[at]), int(field.starts[at + 1]))
        docs, counts = field.docs[span], field.counts[span]
        return TermInfo(
            weight=float(counts.sum(dtype=np.int64)),
            df=len(docs),
            minlength=1,
            maxlength=_LONGEST,
            maxweight=float(counts.max()),
            minid=int(docs[0]),
            maxid=int(docs[-1]),
        )

    def frequency(self, fieldname: str, text: bytes) -> float:
        return float(self.term_info(fieldname, text).weight())

    def doc_frequency(self, fieldname: str, text: bytes) -> int:
        found = self._place(fieldname, text)
        return 0 if found is None else int(np.diff(found[0].starts[found[1] : found[1] + 2])[0])

    def matcher(self, fieldname: str, text: bytes, format_: Any, scorer: Any = None) -> Any:
        found = self._place(fieldname, text)
        if found is None:
            raise TermNotFound(f"No term {fieldname}:{text!r}")
        return ArrayMatcher(*found, (fieldname, text), format_, scorer)

    def cursor(self, fieldname: str, fieldobj: Any) -> ArrayCursor:  # noqa: ARG002
        field = self._field(fieldname)
        return ArrayCursor([] if field is None else list(field.words))


class ArrayCursor(FieldCursor):  # type: ignore[misc]
    """Walks the words of a field in order."""

    def __init__(self, words: list[str]) -> None:
        self._words = words
        self._at = 0

    def text(self) -> str | None:
        return self._words[self._at] if self.is_valid() else None

    def first(self) -> str | None:
        self._at = 0
        return self.text()

    def find(self, string: bytes | str) -> str | None:
        self._at = bisect_left(self._words, _text(string))
        return self.text()

    def next(self) -> str | None:
        self._at += 1
        return self.text()

    def is_valid(self) -> bool:
        return self._at < len(self._words)


class ArrayMatcher(LeafMatcher):  # type: ignore[misc]
    """Walks the documents of one word in order."""

    def __init__(
        self, field: Postings, at: int, term: tuple[str, bytes], format_: Any, scorer: Any
    ) -> None:
        self.format, self.scorer, self._term = format_, scorer, term
        span = slice(int(field.starts[at]), int(field.starts[at + 1]))
        self._docs: list[int] = field.docs[span].tolist()
        self._counts: list[int] = field.counts[span].tolist()
        self._field, self._word, self._at = field, at, 0

    def is_active(self) -> bool:
        return self._at < len(self._docs)

    def reset(self) -> None:
        self._at = 0

    def id(self) -> int:
        return self._docs[self._at]

    def weight(self) -> float:
        return float(self._counts[self._at])

    def all_ids(self) -> Iterator[int]:
        return iter(self._docs)

    def next(self) -> None:
        self._at += 1

    def skip_to(self, id: int) -> None:
        self._at = bisect_left(self._docs, id, self._at)

    def value(self) -> bytes:
        if self._field.places is None or self._field.positions is None:
            return b""
        start = int(self._field.places[self._word]) + sum(self._counts[: self._at])
        positions = self._field.positions[start : start + self._counts[self._at]].tolist()
        encoded: bytes = self.format.encode(positions)
        return encoded

    def supports_block_quality(self) -> bool:
        return False
