"""Links that a browser or a read-later service exports as a page: a list, and no review."""

from __future__ import annotations

import html
import re
from typing import Final

from index.documents.film_lines import FilmLine, log
from index.documents.formats import Parsed

_HEAD: Final = 2000
_EXPORT: Final = re.compile(
    r"<!doctype netscape-bookmark-file|<title>\s*(?:pocket|instapaper:?) export\s*</title>",
    re.IGNORECASE,
)
_LINK: Final = re.compile(
    r"<a\b[^<>]*?\bhref\s*=\s*[\"']?(https?:[^\s\"'<>]+)[^<>]*>([^<>]*)</a", re.IGNORECASE
)


def saved_links(page: str) -> Parsed | None:
    """The one list of an export of links; None for any other page."""
    if not _EXPORT.search(page, 0, _HEAD):
        return None
    lines = []
    line = 1
    at = 0
    for link in _LINK.finditer(page):
        line += page.count("\n", at, link.start())
        at = link.start()
        address, title = html.unescape(link[1]), html.unescape(link[2]).strip()
        named = bool(title) and title != address
        lines.append(FilmLine(line, title if named else address, more=(address,) if named else ()))
    return log("list", "Saved links", lines)
