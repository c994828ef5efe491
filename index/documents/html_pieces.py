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
from index.model import BlockKind, Mark, MarkStyle

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
_STYLES: Final[dict[str, MarkStyle]] = {
    "em": "emphasis",
    "i": "emphasis",
    "cite": "emphasis",
    "strong": "strong",
    "b": "strong",
    "code": "code",
    "a": "link",
}
_TARGET: Final = re.compile(r"\shref\s*=\s*(?:\"([^\"]{0,2000})\"|'([^']{0,2000})')", re.IGNORECASE)
_DEEPEST: Final = 20
_SPACES: Final = re.compile(r"\s+")


class HtmlPiece(Struct, frozen=True):
    """`line` counts from 0 in the HTML at hand."""

    kind: BlockKind
    text: str
    line: int
    level: int = 0
    marks: tuple[Mark, ...] = ()


class _Turn(Struct, frozen=True):
    """Where a style begins, or ends (`style` None), by the name of its tag."""

    name: str
    style: MarkStyle | None = None
    target: str = ""


def is_element(tag: str) -> bool:
    """Whether ``<tag ...>`` is HTML and not a title in angle brackets."""
    match = TAG.match(tag)
    if match is None:
        return False
    name = match[2].lower()
    return name in _ELEMENTS or "-" in name or "=" in match[3] or ":" in match[3]


def pieces(source: str) -> Iterator[HtmlPiece]:
    """The visible text, cut where a browser would begin a new line; comments and scripts drop."""
    source = seen(source)
    kind: BlockKind = "paragraph"
    level = at = line = 0
    verbatim = False
    held: list[str | _Turn] = []
    for match in TAG.finditer(source):
        if not is_element(match[0]):
            continue
        held.append(source[at : match.start()])
        at = match.end()
        name = match[2].lower()
        if name in _INLINE:
            held += [*_turn(match), "\n" * match[0].count("\n")]
            continue
        yield from _pieces(kind, held, line, level, by_line=verbatim)
        verbatim = not match[1] if name == "pre" else verbatim
        line += sum(part.count("\n") for part in held if isinstance(part, str))
        line += match[0].count("\n")
        held = []
        kind, level = _style(name, closing=bool(match[1]))
    held.append(source[at:])
    yield from _pieces(kind, held, line, level, by_line=verbatim)


def _turn(tag: re.Match[str]) -> Iterator[_Turn]:
    """The beginning or the end of a style, where a tag is one."""
    name = tag[2].lower()
    if name not in _STYLES:
        return
    if tag[1]:
        yield _Turn(name)
        return
    target = _TARGET.search(tag[3]) if name == "a" else None
    if name != "a" or target:
        shown = clean(html.unescape(target[1] or target[2] or "")).text if target else ""
        yield _Turn(name, _STYLES[name], shown)


def seen(source: str) -> str:
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
    kind: BlockKind, held: list[str | _Turn], line: int, level: int, *, by_line: bool
) -> Iterator[HtmlPiece]:
    """The text between two tags: one piece, or one a line where lines count."""
    if not by_line:
        yield from _piece(kind, held, line, level)
        return
    raw = "".join(part for part in held if isinstance(part, str))
    for number, each in enumerate(raw.split("\n")):
        yield from _piece(kind, [each], line + number, level)


def _piece(kind: BlockKind, held: list[str | _Turn], line: int, level: int) -> Iterator[HtmlPiece]:
    text = ""
    begun: list[tuple[_Turn, int]] = []
    marks: list[Mark] = []
    blank = 0
    for part in held:
        if isinstance(part, str):
            added = _SPACES.sub(" ", clean(html.unescape(part)).text)
            blank += 0 if text or added.strip() else part.count("\n")
            if not text and added.strip():
                blank += part[: len(part) - len(part.lstrip())].count("\n")
            text += added.lstrip(" ") if not text or text.endswith(" ") else added
        elif part.style is not None:
            begun.append((part, len(text)))
        else:
            _finish(part.name, begun, marks, len(text))
    text = text.rstrip(" ")
    if text:
        kept = (Mark(m.style, m.start, min(m.end, len(text)), m.target) for m in marks)
        ordered = sorted(kept, key=lambda mark: (mark.start, -mark.end))
        yield HtmlPiece(
            kind,
            text,
            line + blank,
            level,
            tuple(mark for mark in ordered if mark.start < mark.end),
        )


def _finish(name: str, begun: list[tuple[_Turn, int]], marks: list[Mark], end: int) -> None:
    """The innermost style that a tag of this name began ends here."""
    for at in range(len(begun) - 1, max(-1, len(begun) - _DEEPEST), -1):
        turn, start = begun[at]
        if turn.name == name and turn.style is not None:
            del begun[at]
            marks.append(Mark(turn.style, start, end, turn.target))
            return


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
