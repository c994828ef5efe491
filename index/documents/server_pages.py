"""Pages under the suffixes of the programs that serve them (.php, .aspx, "index.php?id=3").

Saved from a browser such a file is a page like any other. Taken from a site's
workshop it holds the server's code too, which goes line for line; one that is
little else is no document.
"""

from __future__ import annotations

import html as entities
import re
from collections.abc import Sequence
from typing import Final

from index.documents.binary import signature
from index.documents.formats import LeftOut, Parsed
from index.documents.html import parse_file as parse_page_file

_OPENS: Final = re.compile(rb"<\?(?:php\b|[=\s])|<%", re.IGNORECASE)
_CLOSES: Final = {b"<?": b"?>", b"<%": b"%>"}
_COMMENT: Final = (b"<%--", b"--%>")
_BLOCKS: Final = re.compile(rb"<(cfquery|cfscript|cffunction)\b", re.IGNORECASE)
"""Elements of ColdFusion that hold program code."""
_TITLED: Final = re.compile(
    rb"""<%@\s{0,9}Page\b[^<>%]{0,400}?\sTitle\s{0,4}=\s{0,4}["']([^"'<>]{3,200})["']""",
    re.IGNORECASE,
)
_TAG: Final = re.compile(rb"<(?:[a-z!/][^<>]|[a-z]>)", re.IGNORECASE)
_LINE: Final = 40
"""Characters of what may be a sentence; menus and labels are shorter."""
_LEAST: Final = 120
"""Characters in such lines of a page that is more than a program's frame."""


def parse_file(data: bytes, name: str) -> Sequence[Parsed]:
    """The documents of a page that a server's program names. Raises LeftOut for code alone."""
    page = without_code(data)
    if not signature(data) and b"\0" not in data[:1000] and not _TAG.search(page):
        raise LeftOut("program code, no page" if page != data else "holds no page")
    found = parse_page_file(page, name)
    if page != data and sum(map(_told, found)) < _LEAST:
        raise LeftOut("a page's program code, with hardly any text of its own")
    return found


def _told(parsed: Parsed) -> int:
    """Characters of a document in lines that may be sentences."""
    return sum(len(block.text) for block in parsed.blocks if len(block.text) >= _LINE)


def without_code(data: bytes) -> bytes:
    """A page without the server's code, line for line; the title that a directive gives stays.

    Code of PHP that nothing closes goes on to the end of the file, as it does on a server.
    """
    if b"<?" not in data and b"<%" not in data and b"<cf" not in data:
        return data
    kept: list[bytes] = []
    at = 0
    for match in _OPENS.finditer(data):
        start = match.start()
        if start < at:
            continue
        end = _end(data, start)
        kept += [data[at:start], _instead(data, start, end)]
        at = end
    page = b"".join((*kept, data[at:]))
    return _without_blocks(page) if b"<cf" in page else page


def _end(data: bytes, start: int) -> int:
    """Where the code ends that begins at `start`; what never ends is all code."""
    opener, closer = _COMMENT
    if not data.startswith(opener, start):
        closer = _CLOSES[data[start : start + 2]]
    end = data.find(closer, start)
    return len(data) if end < 0 else end + len(closer)


def _instead(data: bytes, start: int, end: int) -> bytes:
    title = _TITLED.match(data, start, end)
    named = title[1].strip() if title and b"<title" not in data else b""
    shown = b"<title>" + entities.escape(named.decode("latin-1")).encode("latin-1") + b"</title>"
    return (shown if named else b"") + b"\n" * data.count(b"\n", start, end)


def _without_blocks(page: bytes) -> bytes:
    kept: list[bytes] = []
    at = 0
    for match in _BLOCKS.finditer(page):
        if match.start() < at:
            continue
        end = page.find(b"</" + match[1], match.end())
        if end >= 0:
            kept += [page[at : match.start()], b"\n" * page.count(b"\n", match.start(), end)]
            at = end
    return b"".join((*kept, page[at:]))
