"""Tables and lists of terms that state facts -> lines "key: value", the rest left to the layout."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from index.documents.cleaning import clean_line

if TYPE_CHECKING:
    from lxml.html import HtmlElement

UNSEEN: Final = frozenset(
    """script style template svg head iframe noscript select option textarea button input object
    embed canvas audio video map area math datalist progress meter dialog title meta link base
    param track rp""".split()  # noqa: SIM905
)
"""Elements of which nothing is seen as text."""
_SPACES: Final = re.compile(r"\s+")
_HEADED: Final = ".//table|.//p[2]|.//h1|.//h2|.//h3|.//ul|.//blockquote|.//br[8]|.//tr[200]"
_LONG_CELL: Final = 160

Row = tuple[Any, str, int]
"""The row's element, its text, and how many letters of it are links."""


def _spoken(element: HtmlElement) -> str:
    parts = []
    for node in element.iter():
        if not isinstance(node.tag, str):
            parts.append("")
        elif node.tag not in UNSEEN:
            parts.append((" " if node.tag in ("br", "p", "div", "li") else "") + (node.text or ""))
        if node is not element:
            parts.append((" " if node.tag in ("p", "div", "li") else "") + (node.tail or ""))
    return _SPACES.sub(" ", clean_line("".join(parts))).strip()


def _linked(element: HtmlElement) -> int:
    return sum(len(_spoken(link)) for link in element.iter("a"))


def table_rows(table: HtmlElement) -> list[Row] | None:
    """The rows of a table of facts; None for one that only lays a page out."""
    rows: list[Row] = []
    if table.xpath(_HEADED):
        return None
    turned = _turned(table)
    if turned:
        return turned
    for row in table.iter("tr"):
        cells = [cell for cell in row if cell.tag in ("td", "th")]
        texts = [_spoken(cell) for cell in cells]
        texts = [text for text in texts if text]
        if any(len(text) > _LONG_CELL for text in texts[:1]) or sum(map(len, texts)) > 600:
            return None
        if texts:
            rows.append((row, _joined(texts), _linked(row)))
    return rows


def _turned(table: HtmlElement) -> list[Row]:
    """A row of keys above one row of values, read downwards; empty for any other table."""
    rows = [[_spoken(cell) for cell in row if cell.tag in ("td", "th")] for row in table.iter("tr")]
    rows = [cells for cells in rows if cells]
    if len(rows) != 2 or len(rows[0]) != len(rows[1]) or not 2 <= len(rows[0]) <= 8:
        return []
    heads = table.xpath("count(.//tr[1]/th)")
    if heads != len(rows[0]) or any(len(key.split()) > 4 for key in rows[0]):
        return []
    pairs = zip(*rows, strict=True)
    return [(table, f"{key.rstrip(' :')}: {value}", 0) for key, value in pairs if key and value]


def _joined(cells: list[str]) -> str:
    """ "Key: value" of a row of two, else its cells with bars between them."""
    if len(cells) == 2 and len(cells[0].split()) <= 4 and not cells[0][-1:].isdigit():
        return f"{cells[0].rstrip(' :')}: {cells[1]}"
    return " | ".join(cells)


def term_rows(terms: HtmlElement) -> list[Row] | None:
    """ "term: explanation" of a list whose explanations are short; else None."""
    rows: list[Row] = []
    key = ""
    held: list[str] = []
    at = terms
    links = 0
    for element in (*terms.iter("dt", "dd"), None):
        if element is None or element.tag == "dt":
            if key and held:
                rows.append((at, f"{key.rstrip(' :')}: {', '.join(held)}", links))
            if element is None:
                break
            key, held, at, links = _spoken(element), [], element, 0
            if len(key.split()) > 5:
                return None
        else:
            held.append(_spoken(element))
            links += _linked(element)
            if len(held[-1]) > 300:
                return None
    return rows or None
