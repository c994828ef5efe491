"""Is a page an index of others: a category, a month, a front page, a list of posts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice, pairwise
from typing import TYPE_CHECKING, Final

from index.documents.html_blocks import Piece
from index.documents.page_meta import Head

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_ARCHIVE: Final = frozenset(
    """archive category tag blog home search search-results author date tax-genre paged
    archive-page index-page category-page tag-page home-page front-page""".split()  # noqa: SIM905
)
_SINGLE: Final = frozenset(
    "single single-post post-template item-page postid singular page-template post article".split()  # noqa: SIM905
)
_ENTRIES: Final = frozenset(("hentry", "h-entry", "post", "post-preview", "post-card"))
"""Classes of one entry among others."""
_NOT_IN: Final = ("article", "aside", "footer")
_LINKED_HEADING: Final = ".//h1//a|.//h2//a|.//h3//a|.//a[.//h2 or .//h3]"
_SPACES: Final = re.compile(r"\s+")
_LEAST: Final = 3
_TEASER_WORDS: Final = 90


def is_archive(
    tree: HtmlElement,
    head: Head,
    pieces: Sequence[Piece],
    entries: Sequence[HtmlElement],
    *,
    listed: bool,
) -> bool:
    """Whether a page holds the beginnings of other pages and no text of its own.

    `entries` are its entries (`entries_of`); `listed` says that its data is a list of
    three things or more.
    """
    body = tree.find("body")
    names = set(((body.get("class") if body is not None else "") or "").lower().split())
    single = any(n in _SINGLE or n.startswith(("postid-", "single-")) for n in names)
    if single or head.kind in ("article", "video.movie"):
        return False
    if len(entries) < _LEAST:
        return _is_linked_list(pieces) or (listed and not _has_long_text(tree))
    sizes = [len(_SPACES.sub(" ", each.text_content())) for each in entries]
    alike = max(sizes) <= 0.6 * sum(sizes)
    linked = sum(1 for each in entries if each.xpath(_LINKED_HEADING))
    if names & _ARCHIVE and alike:
        return True
    return alike and linked * 3 >= len(entries) * 2


def _is_linked_list(pieces: Sequence[Piece]) -> bool:
    """Whether a page is three headings or more that are links, and a few words below each."""
    clear = [piece for piece in pieces if not piece.why and piece.level != 1]
    heads = [at for at, piece in enumerate(clear) if piece.kind == "heading" and _links_on(piece)]
    if len(heads) < _LEAST:
        return False
    bounds = [0, *heads, len(clear)]
    words = [sum(p.words for p in clear[a:b]) for a, b in pairwise(bounds)]
    return max(words) <= _TEASER_WORDS


def _links_on(piece: Piece) -> bool:
    """Whether a heading is a link, or stands in one."""
    if piece.is_linked:
        return True
    parents = (piece.element, *islice(piece.element.iterancestors(), 2))
    return any(each.tag == "a" and each.get("href") for each in parents)


def entries_of(tree: HtmlElement) -> list[HtmlElement]:
    """The elements of a page that each seem to be a text or the beginning of one.

    Those that stand side by side: of articles, or else of a post's classes, the ones
    with the commonest parent.
    """
    articles: list[HtmlElement] = []
    classed: list[HtmlElement] = []
    for element in tree.iter("*"):
        if element.tag == "article":
            if next(element.iterancestors(*_NOT_IN), None) is None:
                articles.append(element)
        elif not _ENTRIES.isdisjoint((element.get("class") or "").split()):
            classed.append(element)
    return max((_siblings(each) for each in (articles, classed)), key=len)


def _siblings(found: list[HtmlElement]) -> list[HtmlElement]:
    """The largest group with one parent; where each has its own, with one grandparent."""
    largest: list[HtmlElement] = []
    for depth in (1, 2):
        groups: dict[HtmlElement, list[HtmlElement]] = {}
        for each in found:
            around = next(islice(each.iterancestors(), depth - 1, None), None)
            if around is not None:
                groups.setdefault(around, []).append(each)
        largest = max(groups.values(), key=len, default=[])
        if len(largest) > 1:
            break
    return largest


def _has_long_text(tree: HtmlElement) -> bool:
    """Whether several paragraphs follow each other, as in a text."""
    parents: dict[HtmlElement, int] = {}
    for each in tree.iter("p"):
        if len(each.text_content()) > 100:
            parents[each.getparent()] = parents.get(each.getparent(), 0) + 1
    return max(parents.values(), default=0) >= 3
