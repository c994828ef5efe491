"""Matinee's codec for Whoosh: a segment is two files of arrays, one of documents, one of words.

Whoosh's writer, table of contents, lock, deletions and merge policy go on
working; its searcher can read these segments too, one posting at a time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import numpy as np

from index.engine.arrays import ArrayFile, Stamp, write_arrays
from index.engine.borrowed import (
    Codec,
    FieldWriter,
    PerDocumentReader,
    PerDocumentWriter,
    Segment,
)
from index.engine.columns import Columns, ColumnsBuilder, read_columns
from index.engine.dictionary import Words
from index.engine.fields import BODY, UNNAMED
from index.engine.postings import Postings
from index.engine.prefix_masks import prefix_mask_arrays
from index.engine.stems import stem_arrays, stem_tables

DOCS: Final = ".docs"
WORDS: Final = ".words"


class ArraySegment(Segment):  # type: ignore[misc]
    """One segment, as the table of contents keeps it: names, stamps and deleted documents."""

    def __init__(self, indexname: str) -> None:
        super().__init__(indexname)
        self.stamps: dict[str, Stamp] = {}
        self._count = 0
        self._deleted: set[int] = set()

    def codec(self) -> ArrayCodec:
        return ArrayCodec()

    def path(self, folder: Path, extension: str) -> Path:
        """Where one of the segment's two files lies."""
        return folder / str(self.make_filename(extension))

    def open(self, folder: Path, extension: str) -> ArrayFile:
        """`EngineDamaged` where the file is not the one that was written."""
        return ArrayFile(self.path(folder, extension), self.stamps[extension])

    def set_doc_count(self, doccount: int) -> None:
        self._count = doccount

    def doc_count_all(self) -> int:
        return self._count

    def deleted_count(self) -> int:
        return len(self._deleted)

    def deleted_docs(self) -> Iterator[int]:
        return iter(self._deleted)

    def delete_document(self, docnum: int, delete: bool = True) -> None:
        if delete:
            self._deleted.add(docnum)
        else:
            self._deleted.discard(docnum)

    def is_deleted(self, docnum: int) -> bool:
        return docnum in self._deleted

    def live(self) -> np.ndarray[Any, np.dtype[np.bool_]]:
        """True for each document that is not deleted."""
        live = np.ones(self._count, bool)
        live[list(self._deleted)] = False
        return live


class ArrayCodec(Codec):  # type: ignore[misc]
    """Makes the writers and readers of array segments."""

    length_stats = False

    def new_segment(self, storage: Any, indexname: str) -> ArraySegment:  # noqa: ARG002
        return ArraySegment(indexname)

    def per_document_writer(self, storage: Any, segment: ArraySegment) -> DocumentsWriter:
        return DocumentsWriter(Path(storage.folder), segment)

    def field_writer(self, storage: Any, segment: ArraySegment) -> WordsWriter:
        return WordsWriter(Path(storage.folder), segment)

    def per_document_reader(self, storage: Any, segment: ArraySegment) -> DocumentsReader:
        return DocumentsReader(Path(storage.folder), segment)

    def terms_reader(self, storage: Any, segment: ArraySegment) -> Any:
        from index.engine.terms import ArrayTermsReader

        return ArrayTermsReader(segment.open(Path(storage.folder), WORDS))


class DocumentsWriter(PerDocumentWriter):  # type: ignore[misc]
    """Collects the columns of a segment; its file is written when it is closed."""

    def __init__(self, folder: Path, segment: ArraySegment) -> None:
        self.builder = ColumnsBuilder()
        self.columns: Columns | None = None
        self.is_closed = False
        self._folder = folder
        self._segment = segment

    def close(self) -> None:
        self.is_closed = True
        if len(self.builder):
            self.columns = self.builder.finished()
            path = self._segment.path(self._folder, DOCS)
            self._segment.stamps[DOCS] = write_arrays(path, self.columns.arrays())


class WordsWriter(FieldWriter):  # type: ignore[misc]
    """Writes the postings and stems of a segment."""

    def __init__(self, folder: Path, segment: ArraySegment) -> None:
        self.is_closed = False
        self.columns: Columns | None = None
        self._folder = folder
        self._segment = segment

    def add_postings(
        self,
        schema: Any,  # noqa: ARG002
        lengths: Any,  # noqa: ARG002
        items: Iterable[tuple[str, Postings]],
    ) -> None:
        """Write every field of `items`; `columns` are those of the same segment."""
        path = self._segment.path(self._folder, WORDS)
        self._segment.stamps[WORDS] = write_arrays(path, self._arrays(items))

    def _arrays(self, items: Iterable[tuple[str, Postings]]) -> Iterator[tuple[str, Any]]:
        for field, collected in items:
            postings = replace(collected, words=Words.of(collected.words))
            yield from postings.arrays(field)
            if self.columns is None:
                continue
            if field in UNNAMED:
                yield from prefix_mask_arrays(field, postings, len(self.columns.ids))
            if field == BODY:
                yield from stem_arrays(stem_tables(postings, self.columns))

    def close(self) -> None:
        self.is_closed = True


class DocumentsReader(PerDocumentReader):  # type: ignore[misc]
    """What Whoosh's own searcher asks about documents."""

    def __init__(self, folder: Path, segment: ArraySegment) -> None:
        self._segment = segment
        self._columns = read_columns(segment.open(folder, DOCS))

    def doc_count(self) -> int:
        return int(self._segment.doc_count())

    def doc_count_all(self) -> int:
        return self._segment.doc_count_all()

    def has_deletions(self) -> bool:
        return bool(self._segment.has_deletions())

    def is_deleted(self, docnum: int) -> bool:
        return self._segment.is_deleted(docnum)

    def deleted_docs(self) -> Iterator[int]:
        return self._segment.deleted_docs()

    def supports_columns(self) -> bool:
        return False

    def doc_field_length(self, docnum: int, fieldname: str, default: int = 0) -> int:
        lengths = self._columns.lengths.get(fieldname)
        return default if lengths is None else int(lengths[docnum])

    def field_length(self, fieldname: str) -> int:
        lengths = self._columns.lengths.get(fieldname)
        return 0 if lengths is None else int(lengths.sum())

    def min_field_length(self, fieldname: str) -> int:
        lengths = self._columns.lengths.get(fieldname)
        return 0 if lengths is None else int(lengths.min())

    def max_field_length(self, fieldname: str) -> int:
        lengths = self._columns.lengths.get(fieldname)
        return 0 if lengths is None else int(lengths.max())

    def stored_fields(self, docnum: int) -> dict[str, str]:
        return {"id": self._columns.ids[docnum]}
