"""A page that holds several whole posts, as blogs show them: each is a document of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from index.documents.html_blocks import Piece
from index.documents.page_marks import marked
from index.documents.page_stars import star_ratings
from index.model import Declared

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_LEAST: Final = 2
_WORDS: Final = 80
"""Words of running text from which on an entry is a whole post."""
_CUT: Final = re.compile(
    r"(?:\[?(?:…|\.\.\.)\]?|(?:read|view|see|continue|lire|leer|weiter|mehr|devamı)\b.{0,30}[»›→>…]*)\Z",
    re.IGNORECASE,
)


class Post(Struct, frozen=True):
    """One post of a page: its pieces, which of them is its headline, what it states itself."""

    pieces: Sequence[Piece]
    top: Piece
    declared: tuple[Declared, ...]


def posts(elements: Sequence[HtmlElement], pieces: Sequence[Piece]) -> list[Post]:
    """Those entries of a page that are whole posts, where two or more are; else none."""
    if len(elements) < _LEAST:
        return []
    held = _held(elements, pieces)
    found = [post for element in elements if (post := _post(element, held[element])) is not None]
    return found if len(found) >= _LEAST and len(found) * 3 >= len(elements) * 2 else []


def _held(
    elements: Sequence[HtmlElement], pieces: Sequence[Piece]
) -> dict[HtmlElement, list[Piece]]:
    """The pieces that stand in each entry."""
    held: dict[HtmlElement, list[Piece]] = {element: [] for element in elements}
    for piece in pieces:
        for each in (piece.element, *piece.element.iterancestors()):
            if each in held:
                held[each].append(piece)
                break
    return held


def _post(element: HtmlElement, pieces: list[Piece]) -> Post | None:
    """One entry as a post; None where it has no headline, or is only the beginning of one."""
    inner = set(element.iter())
    if any(each not in inner for piece in pieces for each in piece.inside):
        return None  # it stands among comments or links itself
    clear = [piece for piece in pieces if not any(each in inner for each in piece.inside)]
    top = next((piece for piece in clear if piece.kind == "heading"), None)
    if top is None:
        return None
    kept = [p for p in clear if p is top or not p.is_linked or p.row]
    prose = [piece for piece in kept if piece.kind != "heading" and piece.words >= 8]
    if sum(piece.words for piece in prose) < _WORDS:
        return None
    last = clear[-1].text if clear else ""
    if _CUT.search(prose[-1].text) or (clear[-1].is_linked and _CUT.search(last)):
        return None
    return Post(kept, top, tuple(_declared(element, top)))


def _declared(element: HtmlElement, top: Piece) -> Iterator[Declared]:
    yield Declared("page title", top.text, "page", top.line)
    link = next((mark.target for mark in top.marks if mark.style == "link"), "")
    for each in (top.element, *islice(top.element.iterancestors(), 2)):
        link = link or (each.get("href") or "" if each.tag == "a" else "")
    if link.startswith(("http://", "https://")):
        yield Declared("post url", link, "page", top.line)
    yield from marked(element)
    yield from star_ratings(element)
