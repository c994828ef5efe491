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
    r"<(?:(!--)|(script|style|template|svg|head|iframe|noscript)\b|[!?][^<>]*>)", re.IGNORECASE
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
    source = _seen(source)
    kind: BlockKind = "paragraph"
    level = at = line = 0
    verbatim = False
    held: list[str] = []
    for match in TAG.finditer(source):
        if not is_element(match[0]):
            continue
        held.append(source[at : match.start()])
        at = match.end()
        name = match[2].lower()
        if name in _INLINE:
            held.append("\n" * match[0].count("\n"))
            continue
        raw = "".join(held)
        yield from _pieces(kind, raw, line, level, by_line=verbatim)
        verbatim = not match[1] if name == "pre" else verbatim
        line += raw.count("\n") + match[0].count("\n")
        held = []
        kind, level = _style(name, closing=bool(match[1]))
    held.append(source[at:])
    yield from _pieces(kind, "".join(held), line, level, by_line=verbatim)


def _seen(source: str) -> str:
    """The source with newlines only in place of comments, scripts and the like that are closed."""
    lower = source.lower()
    kept: list[str] = []
    unclosed: set[str] = set()
    at = 0
    for match in _UNSEEN.finditer(source):
        closer = "-->" if match[1] else f"</{match[2].lower()}" if match[2] else ""
        if match.start() < at or closer in unclosed:
            continue
        end = _end(lower, closer, match.end())
        if end < 0:
            unclosed.add(closer)
            continue
        kept.extend((source[at : match.start()], "\n" * source.count("\n", match.start(), end)))
        at = end
    return "".join((*kept, source[at:]))


def _end(lower: str, closer: str, start: int) -> int:
    """Where what `closer` closes ends; -1 where nothing closes it."""
    if not closer:
        return start
    found = lower.find(closer, start)
    if found < 0:
        return -1
    return found + len(closer) if closer == "-->" else lower.find(">", found) + 1 or len(lower)


def _pieces(
    kind: BlockKind, raw: str, line: int, level: int, *, by_line: bool
) -> Iterator[HtmlPiece]:
    """The text between two tags: one piece, or one a line where lines count."""
    for number, each in enumerate(raw.split("\n") if by_line else (raw,)):
        yield from _piece(kind, each, line + number, level)


def _piece(kind: BlockKind, raw: str, line: int, level: int) -> Iterator[HtmlPiece]:
    spoken = _SPACES.sub(" ", clean(html.unescape(raw)).text).strip()
    if spoken:
        lead = raw[: len(raw) - len(raw.lstrip())]
        yield HtmlPiece(kind, spoken, line + lead.count("\n"), level)


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
