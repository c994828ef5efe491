"""What Matinee takes from Whoosh, imported here and nowhere else.

Whoosh 2.7.4 is frozen and warns of its own escapes when it is compiled.
"""

from __future__ import annotations

import warnings

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from whoosh.analysis import Analyzer, Token
    from whoosh.codec.base import (
        Codec,
        FieldCursor,
        FieldWriter,
        PerDocumentReader,
        PerDocumentWriter,
        Segment,
        TermsReader,
    )
    from whoosh.fields import STORED, TEXT, FieldType, Schema
    from whoosh.filedb.filestore import FileStorage, RamStorage
    from whoosh.formats import Existence, Positions
    from whoosh.index import TOC, FileIndex
    from whoosh.index import IndexError as TableError
    from whoosh.matching import LeafMatcher
    from whoosh.reading import TermInfo, TermNotFound
    from whoosh.writing import SegmentWriter

__all__ = [
    "STORED",
    "TEXT",
    "TOC",
    "Analyzer",
    "Codec",
    "Existence",
    "FieldCursor",
    "FieldType",
    "FieldWriter",
    "FileIndex",
    "FileStorage",
    "LeafMatcher",
    "PerDocumentReader",
    "PerDocumentWriter",
    "Positions",
    "RamStorage",
    "Schema",
    "Segment",
    "SegmentWriter",
    "TableError",
    "TermInfo",
    "TermNotFound",
    "TermsReader",
    "Token",
]
