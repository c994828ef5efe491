"""Bytes -> document: decoding, one file a format, what the format itself declares.

``walk(root)`` finds the files, ``read(found, root)`` reads one. `Unreadable`
says in plain words why a file can't be read.
"""

from index.documents.formats import SUFFIXES
from index.documents.paths import locate, original, printable
from index.documents.read import Source, Unreadable, load, parse, read, read_bytes
from index.documents.walk import SIZE_LIMIT, Found, Sidecar, Skipped, walk

__all__ = [
    "SIZE_LIMIT",
    "SUFFIXES",
    "Found",
    "Sidecar",
    "Skipped",
    "Source",
    "Unreadable",
    "load",
    "locate",
    "original",
    "parse",
    "printable",
    "read",
    "read_bytes",
    "walk",
]
