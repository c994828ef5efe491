"""The formats that are read, one reader a format, found by the file's suffix.

A further format is one more module with a `parse` and one more row here.
Readers are imported when a file of theirs is read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import PurePosixPath
from typing import Final, cast

from msgspec import Struct

from index.errors import MatineeError
from index.model import Declared, Holds, Logged, SourceBlock


class Unreadable(MatineeError):  # noqa: N818 (an outcome with a reason)
    """A file that can't be read as a document; `reason` says why in plain words."""

    @property
    def reason(self) -> str:
        return self.message


class LeftOut(Unreadable):
    """A file that is sound and is not read, such as a table of no films."""


class Parsed(Struct, frozen=True):
    """What a reader makes of a text: its blocks, and what the format itself states.

    Where a file holds several texts, `part` names the one that holds this (a file in
    an archive, "" for the file itself) and `line` is where it begins there; no two of
    a file share both. `key` tells it from the others of its part whatever is written
    above it, "" where only its line does. `own` says that the person whose library it is
    wrote it.
    """

    blocks: tuple[SourceBlock, ...]
    declared: tuple[Declared, ...] = ()
    warnings: tuple[str, ...] = ()
    line: int = 1
    part: str = ""
    holds: Holds = "page"
    own: bool = False
    key: str = ""


class Several(Struct, frozen=True):
    """The documents of a file that holds any number of them, and what was made of the file.

    `told` is one line for a person: how many rows there were and where each of them went.
    `logged` are the rows of a person's own log, those that documents tell of too.
    """

    parsed: tuple[Parsed, ...]
    told: str = ""
    logged: tuple[Logged, ...] = ()


TextReader = Callable[[str], Parsed]
"""Takes the decoded text; never raises but LeftOut where it needs a library that is missing."""
FileReader = Callable[..., Sequence[Parsed] | Several]
"""Takes a file's bytes and its name; raises Unreadable alone.

Where files beside it were found that belong to it (see walk.Found.companions), their
names and bytes are the third thing that it takes.
"""


class Format(Struct, frozen=True):
    """`name` stands in Document.format; `module` holds ``parse(text) -> Parsed``.

    Or, for files that are more than one decoded text, ``parse_file(data, name)``, with
    ``deleted=True`` for formats that keep what was deleted, where that is wanted too.
    """

    name: str
    module: str
    by_file: bool = False
    keeps_deleted: bool = False

    def text_reader(self) -> TextReader:
        return cast(TextReader, import_module(self.module).parse)

    def file_reader(self) -> FileReader:
        return cast(FileReader, import_module(self.module).parse_file)


_TEXT: Final = Format("text", "index.documents.text")
_MARKDOWN: Final = Format("markdown", "index.documents.markdown")
_FEED: Final = Format("feed", "index.documents.feeds", by_file=True)
_PAGE: Final = Format("page", "index.documents.html", by_file=True)
_SERVED: Final = Format("page", "index.documents.server_pages", by_file=True)
_MAIL: Final = Format("page", "index.documents.mhtml", by_file=True)
_TABLE: Final = Format("table", "index.documents.tables", by_file=True)

FORMATS: Final[dict[str, Format]] = {
    ".txt": _TEXT,
    ".text": _TEXT,
    ".md": _MARKDOWN,
    ".markdown": _MARKDOWN,
    ".mdown": _MARKDOWN,
    ".mkd": _MARKDOWN,
    ".mkdn": _MARKDOWN,
    ".qmd": _MARKDOWN,
    ".rmd": _MARKDOWN,
    ".mdx": Format("markdown with components", "index.documents.mdx"),
    ".rst": Format("restructured text", "index.documents.rst"),
    ".org": Format("org", "index.documents.org"),
    ".textile": Format("textile", "index.documents.textile"),
    ".html": _PAGE,
    ".htm": _PAGE,
    ".xhtml": _PAGE,
    ".xht": _PAGE,
    ".php": _SERVED,
    ".phtml": _SERVED,
    ".asp": _SERVED,
    ".aspx": _SERVED,
    ".jsp": _SERVED,
    ".shtml": _SERVED,
    ".cfm": _SERVED,
    ".mhtml": _MAIL,
    ".mht": _MAIL,
    ".csv": _TABLE,
    ".tsv": _TABLE,
    ".json": Format("json", "index.documents.json_tables", by_file=True),
    ".xml": _FEED,
    ".rss": _FEED,
    ".atom": _FEED,
    ".epub": Format("book", "index.documents.books", by_file=True),
    ".docx": Format("word", "index.documents.word", by_file=True),
    ".pdf": Format("pdf", "index.documents.pdf", by_file=True),
    ".zip": Format("archive", "index.documents.archives", by_file=True, keeps_deleted=True),
}
SUFFIXES: Final = frozenset(FORMATS)
_ASKED: Final = re.compile(
    r"\.(?:(html?|xhtml|phtml|php|aspx?|jsp|shtml|cfm)\d?|cgi|pl|do)[?@][^?@]", re.IGNORECASE
)
"""Inside the name of a page that was saved under its whole address ("index.php?id=3")."""


_AGAIN: Final = re.compile(r"\.(x?html?|php|aspx?)\.\d{1,3}$", re.IGNORECASE)
"""The end of the name of a page that was fetched once more ("index.html.1")."""


def suffix_of(name: str) -> str:
    """The suffix that a file is read by, in small letters; "" where its name has none."""
    asked = _ASKED.search(name) if "?" in name or "@" in name else None
    if asked:
        return f".{asked[1].lower()}" if asked[1] else ".php"
    again = _AGAIN.search(name)
    return f".{again[1].lower()}" if again else PurePosixPath(name).suffix.lower()
