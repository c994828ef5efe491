"""Saved pages: what the page states of itself, then its text with headings, lists and links."""

from __future__ import annotations

import codecs
from collections.abc import Iterator, Sequence
from typing import Final

from msgspec.structs import replace

from index.documents.bookmarks import saved_links
from index.documents.decoding import Undecodable, decode
from index.documents.formats import Parsed
from index.documents.front_matter import Parted, part
from index.documents.html_blocks import Piece, pieces_of
from index.documents.html_pieces import pieces as loose_pieces
from index.documents.html_tree import Page, read_page
from index.documents.main_text import MainText, main_text
from index.documents.page_data import Stated, read_stated
from index.documents.page_entries import Post, posts
from index.documents.page_headline import joined_headings
from index.documents.page_pairs import joined_pairs
from index.documents.page_several import entries_of
from index.model import Declared, SourceBlock

_SHOWN: Final = 300
"""Characters of a page's furniture that are kept to say what was left out."""


def parse_file(data: bytes, name: str) -> Sequence[Parsed]:
    """The document of a page, or those of its posts. Raises Unreadable for what is no text."""
    head, data = _headed(data)
    page = read_page(data)
    links = saved_links(page.text)
    if links:
        return (links,)
    return [
        replace(
            each,
            declared=(*head.declared, *each.declared),
            warnings=(*head.warnings, *each.warnings),
        )
        for each in parse_page(page, name)
    ]


def _headed(data: bytes) -> tuple[Parted, bytes]:
    """The front matter above a page, as generators of sites have it, and the page, lines kept."""
    nothing = Parted((), "", 1)
    if not data.startswith(_OPENS):
        return nothing, data
    try:
        parted = part(decode(data).text)
    except Undecodable:
        return nothing, data
    if not parted.declared:
        return nothing, data
    return parted, codecs.BOM_UTF8 + ("\n" * (parted.body_line - 1) + parted.body).encode()


_OPENS: Final = (b"---\n", b"---\r\n", codecs.BOM_UTF8 + b"---")


def parse_page(page: Page, name: str, url: str | None = None) -> tuple[Parsed, ...]:
    """The texts of a page and what it states; `url` is what the file around it says."""
    if page.tree is None or not page.whole:
        return (_without_tree(page),)
    tree = page.tree
    body = tree if tree.tag == "body" else tree.find("body")
    frames = tree.find(".//frameset") is not None
    if body is None:
        body = tree
    pieces = joined_pairs(pieces_of(body))
    entries = entries_of(tree)
    stated = read_stated(tree, page.text, name, pieces, entries, url)
    pieces = joined_headings(pieces, stated.hints.titles)
    several = posts(entries, pieces)
    if several:
        return tuple(_posts(several, stated, page))
    found = main_text(tree, pieces, stated.hints, size=len(page.text))
    blocks = _with_article(_blocks(found.pieces, found.top), stated)
    warnings = list(page.warnings) + list(stated.warnings)
    if frames and not blocks:
        warnings.append("a page of frames: its text lies in other files")
    elif not blocks:
        warnings.append("empty: no readable text")
    declared = (*_titled(found, stated), *stated.declared, *_left_out(found))
    return (Parsed(blocks, declared, tuple(warnings)),)


def _posts(several: list[Post], stated: Stated, page: Page) -> Iterator[Parsed]:
    """A document for each post, with what the page says of its site."""
    line = 0
    for post in several:
        line = max(line + 1, post.pieces[0].line)
        blocks = _blocks(post.pieces, post.top)
        yield Parsed(blocks, (*post.declared, *stated.of_site), page.warnings, line)


def _without_tree(page: Page) -> Parsed:
    """All visible text of what no parser reads whole."""
    if not page.text.strip():
        return Parsed((), (), (*page.warnings, "empty: no readable text"))
    blocks = tuple(
        SourceBlock(piece.kind, piece.text, piece.line + 1, piece.line + 1, 1, piece.level)
        for piece in loose_pieces(page.text)
    )
    why = "nested too deeply for a page: all its text is taken" if blocks else "empty: no text"
    return Parsed(blocks, (), (*page.warnings, why))


def _blocks(pieces: Sequence[Piece], top: Piece | None) -> tuple[SourceBlock, ...]:
    """Pieces as blocks. Of a page that was put on a few long lines, lines are counted as shown."""
    shown = len({piece.line for piece in pieces}) * 3 < len(pieces) * 2
    blocks: list[SourceBlock] = []
    line = last = pieces[0].line if pieces else 1
    for piece in pieces:
        gap = piece.gap if blocks else 0
        line = last = line + gap + 1 if shown and blocks else max(line, piece.line)
        if not shown:
            last = max(line, piece.last_line)
        level = 1 if piece is top else piece.level
        kind = "heading" if piece is top else piece.kind
        blocks.append(SourceBlock(kind, piece.text, line, last, gap, level, piece.marks))
    return tuple(blocks)


def _with_article(blocks: tuple[SourceBlock, ...], stated: Stated) -> tuple[SourceBlock, ...]:
    """The text that the page's data holds, where the page itself shows less than half of it."""
    shown = sum(len(block.text) for block in blocks)
    if stated.body is None or shown * 2 >= len(stated.body):
        return blocks
    lines = [line.strip() for line in stated.body.split("\n")]
    line = stated.body_line or 1
    heading = [block for block in blocks if block.kind == "heading" and block.level == 1][:1]
    return (
        *heading,
        *(SourceBlock("paragraph", text, line, line, 1) for text in lines if text),
    )


def _titled(found: MainText, stated: Stated) -> Iterator[Declared]:
    """The headline, and the site's name where the page shows it and does not state it."""
    line = found.top.line if found.top is not None else None
    if found.headline.text:
        yield Declared("page title", found.headline.text, "page", line)
    if found.headline.site and not stated.hints.site:
        yield Declared("title site", found.headline.site, "page")


def _left_out(found: MainText) -> tuple[Declared, ...]:
    """One line that says what was left out, so that nothing goes without a trace."""
    if not found.left_out:
        return ()
    words = sum(piece.words for piece in found.left_out)
    shown = ""
    for piece in found.left_out:
        if len(shown) > _SHOWN:
            break
        shown += (" · " if shown else "") + piece.text[:_SHOWN]
    cut = shown if len(shown) <= _SHOWN else shown[: _SHOWN - 1] + "…"
    return (Declared(f"page furniture, {words} words", cut, "page", found.left_out[0].line),)
