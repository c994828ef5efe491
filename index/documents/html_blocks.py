"""A page's tree -> its visible text in pieces, cut where a browser begins a new line.

Nothing is judged here: what is furniture by its element or its class is only marked so.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from index.documents.cleaning import clean_line
from index.documents.page_furniture import Why, furniture
from index.documents.page_rows import UNSEEN, table_rows, term_rows
from index.documents.text import parse as parse_text
from index.model import BlockKind, Mark, MarkStyle

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_INLINE: Final = frozenset(
    """a abbr acronym b bdi bdo big center-inline cite code data del dfn em font i ins kbd label
    mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr img amp-img
    picture source""".split()  # noqa: SIM905
)
_SWALLOWS: Final = frozenset(("svg", "math", "button", "map"))
"""Elements that hold the rest of a page where nobody closed them."""
_STYLES: Final[dict[str, MarkStyle]] = {
    "em": "emphasis",
    "i": "emphasis",
    "cite": "emphasis",
    "dfn": "emphasis",
    "strong": "strong",
    "b": "strong",
    "code": "code",
    "a": "link",
}
_MUTE: Final = frozenset(("hidden", "box", "share", "caption"))
"""Furniture that is no text even inside a line: words for screen readers, buttons to share."""
_GLUED: Final = frozenset(("span", "a", "time", "label", "small"))
_TIGHT: Final = frozenset(("li", "dt", "dd", "tr", "td", "th"))
_SPACES: Final = re.compile(r"\s+")
_REPLACED: Final = "\ufffc"
"""The one character that is dropped of a text although it can be printed."""
_OF_TEXT: Final = re.compile(r"(?:^|\s)(?:post|entry|article)-(?:info|meta|date|byline)(?:$|\s)")
_PARTED: Final = re.compile(r"(?:\w\W*\w|\d)\Z")
_LIT: Final = re.compile(r"(?:width\s*:|gradient\([^)]*?)\s*(\d{1,3}(?:\.\d+)?)%")
_BARE: Final = frozenset(("nav", "aside", "footer", "form", "figcaption", "menu"))
_DIM: Final = re.compile(
    r"(?:^|[\s_-])(?:off|empty|inactive|blank|gr[ae]y|unfilled|disabled|dim|muted|no)(?:$|\s)"
)
_HEADING: Final = re.compile(r"h[1-6]\Z")
_MOST_PIECES: Final = 60_000


@dataclass(slots=True, eq=False)
class Piece:
    """One line or paragraph of a page; `why` are the kinds of furniture that it stands in.

    `inside` are the elements that make it furniture, the outermost first; `links`
    counts the letters of its text that are links; `row` that it is a row of a table.
    """

    kind: BlockKind
    text: str
    element: HtmlElement
    line: int
    last_line: int
    gap: int
    level: int
    marks: tuple[Mark, ...]
    inside: tuple[HtmlElement, ...]
    why: tuple[Why, ...]
    links: int = 0
    row: bool = False
    words: int = field(init=False)

    def __post_init__(self) -> None:
        self.words = len(self.text.split())

    @property
    def is_linked(self) -> bool:
        """Whether it is links and next to nothing else."""
        return self.links > 0 and self.links >= 0.8 * len(self.text)


def pieces_of(body: HtmlElement) -> list[Piece]:
    """The visible text below an element, in order. Never raises for what a page holds."""
    walk = _Walk()
    walk.run(body)
    return walk.pieces


class _Walk:
    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self._text = ""
        self._marks: list[Mark] = []
        self._open: list[tuple[HtmlElement, MarkStyle, int]] = []
        self._inside: list[tuple[HtmlElement, Why]] = []
        self._blocks: list[HtmlElement] = []
        self._items = self._quotes = self._muted = 0
        self._gap = 1
        self._breaks = 0
        self._line = 1

    def run(self, body: HtmlElement) -> None:
        from lxml.etree import iterwalk

        self._blocks.append(body)
        walker = iterwalk(body, events=("start", "end", "comment", "pi"))
        for event, element in walker:
            if len(self.pieces) > _MOST_PIECES:
                break
            if event == "start":
                if not self._enter(element):
                    walker.skip_subtree()
            elif event == "end":
                self._leave(element)
                if element is not body:
                    self._add(element.tail)
            else:
                self._add(element.tail)
        self._flush()

    def _enter(self, element: HtmlElement) -> bool:
        """Opens an element; False where what is in it is not walked."""
        tag = element.tag
        self._line = max(self._line, element.sourceline or 0)
        if tag in UNSEEN and not (tag in _SWALLOWS and element.find(".//p") is not None):
            return False
        why = _why(element)
        if tag in _INLINE:
            self._enter_inline(element, tag, why)
            return True
        if tag == "br":
            self._break()
            return True
        self._flush()
        if tag == "pre":
            return self._preformatted(element)
        if tag in ("table", "dl") and self._rows(element, tag):
            return False
        self._gap = max(self._gap, 0 if tag in _TIGHT else 1)
        if tag == "hr":
            self.pieces.append(self._piece("rule", "", (), element))
        self._items += tag == "li"
        self._quotes += tag == "blockquote"
        self._blocks.append(element)
        if why:
            self._inside.append((element, why))
        self._add(_painted(element) or element.text)
        return True

    def _enter_inline(self, element: HtmlElement, tag: str, why: Why | None) -> None:
        before = element.getprevious()
        if (
            tag in _GLUED
            and before is not None
            and before.tag in _GLUED
            and not before.tail
            and self._text[-2:].strip() == self._text[-2:]
            and _PARTED.search(before.text_content())
            and (element.text or "")[:1].isalnum()
        ):
            self._add(" ")
        if why:
            self._inside.append((element, why))
            self._muted += why in _MUTE
        if tag in _STYLES:
            self._open.append((element, _STYLES[tag], len(self._text)))
        if tag == "q":
            self._add("“")
        self._add(_painted(element) or element.text)

    def _leave(self, element: HtmlElement) -> None:
        tag = element.tag
        if tag in ("br", "pre"):
            return
        if tag in _INLINE:
            if tag == "q":
                self._text += "”"
            if self._open and self._open[-1][0] is element:
                self._close()
            if self._inside and self._inside[-1][0] is element:
                self._muted -= self._inside.pop()[1] in _MUTE
            return
        if self._blocks[-1] is not element:  # its rows were taken
            return
        self._flush()
        self._gap = max(self._gap, 0 if tag in _TIGHT else 1)
        self._items -= tag == "li"
        self._quotes -= tag == "blockquote"
        self._blocks.pop()
        if self._inside and self._inside[-1][0] is element:
            self._inside.pop()

    def _add(self, text: str | None) -> None:
        if not text or self._muted:
            return
        if text.isspace():
            if self._text and self._text[-1] != " ":
                self._text += " "
            return
        plain = text.isprintable() and "  " not in text and _REPLACED not in text
        spoken = text if plain else _SPACES.sub(" ", clean_line(text))
        if not self._text or self._text[-1] == " ":
            spoken = spoken.lstrip(" ")
        self._text += spoken

    def _close(self) -> None:
        element, style, start = self._open.pop()
        if start < len(self._text.rstrip()):
            target = clean_line(element.get("href") or "").strip() if style == "link" else ""
            self._marks.append(Mark(style, start, len(self._text.rstrip()), target[:2000]))

    def _break(self) -> None:
        """A line ends: the next one stands right below, two breaks part paragraphs."""
        if self._text.strip():
            self._flush()
            self._gap, self._breaks = 0, 1
        else:
            self._breaks += 1
            self._gap = 1 if self._breaks > 1 else self._gap

    def _flush(self) -> None:
        """Ends a piece; styles that are still open go on in the next one."""
        if not self._text and not self._open:
            return
        going_on = [(element, style) for element, style, _ in self._open]
        while self._open:
            self._close()
        text = self._text.strip()
        if text:
            block = self._blocks[-1]
            kind, level = self._kind()
            marks = _fitting(self._marks, len(text))
            self.pieces.append(self._piece(kind, text, marks, block, level))
        self._text, self._marks = "", []
        self._open = [(element, style, 0) for element, style in going_on]

    def _kind(self) -> tuple[BlockKind, int]:
        for element in reversed(self._blocks[-4:]):
            if _HEADING.match(str(element.tag)):
                return "heading", int(element.tag[1])
        if self._items and any(element.tag == "li" for element in self._blocks[-3:]):
            return "item", 1
        return ("quote", 1) if self._quotes else ("paragraph", 0)

    def _piece(
        self,
        kind: BlockKind,
        text: str,
        marks: tuple[Mark, ...],
        element: HtmlElement,
        level: int = 0,
    ) -> Piece:
        inside, why = zip(*self._inside, strict=True) if self._inside else ((), ())
        links = sum([mark.end - mark.start for mark in marks if mark.style == "link"])
        first = max(element.sourceline or 0, self.pieces[-1].line if self.pieces else 0, 1)
        gap, self._gap, self._breaks = (self._gap if self.pieces else 0), 0, 0
        last = max(first, self._line)
        return Piece(kind, text, element, first, last, gap, level, marks, inside, why, links)

    def _preformatted(self, element: HtmlElement) -> bool:
        """Text that was typed with its own line ends, as old pages have it."""
        first = element.sourceline or self._line
        for block in parse_text(element.text_content()).blocks:
            piece = self._piece(block.kind, block.text, (), element, block.level)
            piece.line = piece.last_line = max(first + block.line - 1, piece.line)
            piece.gap = block.gap
            self.pieces.append(piece)
        self._gap = 1
        return False

    def _rows(self, element: HtmlElement, tag: str) -> bool:
        """Takes a small table or list of terms row by row; False where it is only layout."""
        why = _why(element)
        rows = table_rows(element) if tag == "table" else term_rows(element)
        if rows is None:
            return False
        if why:
            self._inside.append((element, why))
        for row, text, links in rows:
            self._line = max(self._line, row.sourceline or 0)
            piece = self._piece("paragraph", text, (), row)
            piece.links, piece.row = links, True
            self.pieces.append(piece)
        if why:
            self._inside.pop()
        self._gap = 1
        return True


def _painted(element: HtmlElement) -> str | None:
    """Stars as they are seen: a grey one is empty, of a row that is lit in part the rest is."""
    text: str | None = element.text
    if not text or not text.strip() or text.strip("★⭐ \n"):
        return None
    count = text.count("★") + text.count("⭐")
    if _DIM.search(element.get("class") or ""):
        return "☆" * count
    lit = _LIT.search(element.get("style") or "")
    if lit is None or count < 4:
        return None
    halves = round(float(lit[1]) / 100 * count * 2)
    full, half = divmod(min(halves, 2 * count), 2)
    return "★" * full + "½" * half + "☆" * (count - full - half)


def _why(element: HtmlElement) -> Why | None:
    attributes = element.attrib
    if not attributes and element.tag not in _BARE:
        return None
    style = attributes.get("style", "")
    if "hidden" in attributes or ("display" in style and re.search(r"display\s*:\s*none", style)):
        return "hidden"
    names = f"{attributes.get('class', '')} {attributes.get('id', '')}"
    tag = str(element.tag)
    if tag == "footer" and (_OF_TEXT.search(names) or _is_in_article(element)):
        tag = "div"  # the foot of a text holds its date and its critic, the page's does not
    return furniture(tag, names, attributes.get("role", ""))


def _is_in_article(element: HtmlElement) -> bool:
    """Whether a foot belongs to an article, or to a section of what is mainly on the page."""
    above = {str(each.tag) for each in element.iterancestors("article", "section", "main")}
    return "article" in above or {"section", "main"} <= above


def _fitting(marks: list[Mark], length: int) -> tuple[Mark, ...]:
    if not marks:
        return ()
    kept = (Mark(m.style, m.start, min(m.end, length), m.target) for m in marks if m.start < length)
    return tuple(sorted(kept, key=lambda mark: (mark.start, -mark.end)))
