"""The formats that are read, one reader a format, found by the file's suffix.

A further format is one more module with a `parse` and one more row here.
Readers are imported when a file of theirs is read.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Final, cast

from msgspec import Struct

from index.model import Declared, SourceBlock


class Parsed(Struct, frozen=True):
    """What a reader makes of a text: its blocks, and what the format itself states."""

    blocks: tuple[SourceBlock, ...]
    declared: tuple[Declared, ...] = ()
    warnings: tuple[str, ...] = ()


Reader = Callable[[str], Parsed]
"""Takes the decoded text; never raises."""


class Format(Struct, frozen=True):
    """`name` stands in Document.format; `module` holds ``parse(text) -> Parsed``."""

    name: str
    module: str

    def reader(self) -> Reader:
        return cast(Reader, import_module(self.module).parse)


_TEXT: Final = Format("text", "index.documents.text")
_MARKDOWN: Final = Format("markdown", "index.documents.markdown")

FORMATS: Final[dict[str, Format]] = {
    ".txt": _TEXT,
    ".md": _MARKDOWN,
    ".markdown": _MARKDOWN,
}
SUFFIXES: Final = frozenset(FORMATS)
