"""HTML that stands in Markdown -> the text that a reader would see.

This is for the odd tag in a note. Saved pages are another matter.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import Final

from msgspec import Struct

from index.documents.cleaning import clean
from index.model import BlockKind

TAG: Final = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9-]*)((?:\s[^<>]*|/)?)>")
_UNSEEN: Final = re.compile(
    r"<!--.*?(?:-->|\Z)|<(script|style|template|svg|head|iframe|noscript)\b.*?</\1\s*>|<[!?][^<>]*>",
    re.DOTALL | re.IGNORECASE,
)
_ELEMENTS: Final = frozenset(
    """a abbr address area article aside audio b base bdi bdo big blockquote body br button canvas
    caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em
    embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header
    hgroup hr html i iframe img input ins kbd label legend li link main map mark menu meta meter nav
    nobr noscript object ol optgroup option output p param picture pre progress q rp rt ruby s samp
    script search section select slot small source span strike strong style sub summary sup svg
    table tbody td template textarea tfoot th thead time title tr tt u ul var video wbr""".split()  # noqa: SIM905
)
_INLINE: Final = frozenset(
    """a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s
    samp small span strike strong sub sup time tt u var wbr img""".split()  # noqa: SIM905
)
_SPACES: Final = re.compile(r"\s+")


class HtmlPiece(Struct, frozen=True):
    """`line` counts from 0 in the HTML at hand."""

    kind: BlockKind
    text: str
    line: int
    level: int = 0


def is_element(tag: str) -> bool:
    """Whether ``<tag ...>`` is HTML and not a title in angle brackets."""
    match = TAG.match(tag)
    if match is None:
        return False
    name = match[2].lower()
    return name in _ELEMENTS or "-" in name or "=" in match[3] or ":" in match[3]


def pieces(source: str) -> Iterator[HtmlPiece]:
    """The visible text, cut where a browser would begin a new line; comments and scripts drop."""
    source = _UNSEEN.sub(_blanked, source)
    kind: BlockKind = "paragraph"
    level = 0
    text = ""
    began = at = 0
    for match in TAG.finditer(source):
        if not is_element(match[0]):
            continue
        text += source[at : match.start()]
        at = match.end()
        name = match[2].lower()
        if name in _INLINE:
            continue
        yield from _piece(kind, text, source, began, level)
        text, began = "", at
        kind, level = _style(name, closing=bool(match[1]))
    yield from _piece(kind, text + source[at:], source, began, level)


def _blanked(match: re.Match[str]) -> str:
    return "\n" * match[0].count("\n")


def _piece(kind: BlockKind, text: str, source: str, began: int, level: int) -> Iterator[HtmlPiece]:
    spoken = _SPACES.sub(" ", clean(html.unescape(text)).text).strip()
    if spoken:
        before = source[:began].count("\n")
        lead = source[began : began + len(source[began:]) - len(source[began:].lstrip())]
        yield HtmlPiece(kind, spoken, before + lead.count("\n"), level)


def _style(name: str, *, closing: bool) -> tuple[BlockKind, int]:
    if closing:
        return "paragraph", 0
    if len(name) == 2 and name[0] == "h" and name[1].isdigit():
        return "heading", int(name[1])
    if name == "li":
        return "item", 1
    if name == "blockquote":
        return "quote", 1
    return "paragraph", 0
