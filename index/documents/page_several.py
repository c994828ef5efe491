"""Is a page an index of others: a category, a month, a front page, a list of posts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

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
_ENTRIES: Final = (
    "//article[not(ancestor::article) and not(ancestor::aside) and not(ancestor::footer)]",
    "//*[contains(concat(' ', normalize-space(@class), ' '), ' hentry ') or "
    "contains(concat(' ', normalize-space(@class), ' '), ' h-entry ') or "
    "contains(concat(' ', normalize-space(@class), ' '), ' post ') or "
    "contains(concat(' ', normalize-space(@class), ' '), ' post-preview ') or "
    "contains(concat(' ', normalize-space(@class), ' '), ' post-card ')]",
)
_SPACES: Final = re.compile(r"\s+")
_LEAST: Final = 3


def is_archive(tree: HtmlElement, head: Head, listed: bool) -> bool:
    """Whether a page holds the beginnings of other pages and no text of its own.

    `listed` says that its data is a list of three things or more.
    """
    body = tree.find("body")
    names = set(((body.get("class") if body is not None else "") or "").lower().split())
    if head.kind in ("article", "video.movie") or any(n in _SINGLE or n.startswith(("postid-", "single-")) for n in names):  # fmt: skip
        return False
    entries = max((_entries(tree, path) for path in _ENTRIES), key=len)
    if len(entries) < _LEAST:
        return listed and not _has_long_text(tree)
    sizes = [len(_SPACES.sub(" ", each.text_content())) for each in entries]
    alike = max(sizes) <= 0.6 * sum(sizes)
    linked = sum(1 for each in entries if each.xpath(".//h1//a|.//h2//a|.//h3//a|.//a[.//h2 or .//h3]"))  # fmt: skip
    if names & _ARCHIVE and alike:
        return True
    return alike and linked * 3 >= len(entries) * 2


def _entries(tree: HtmlElement, path: str) -> list[HtmlElement]:
    """The entries that stand side by side: those with the commonest parent."""
    found = tree.xpath(path)
    parents: dict[HtmlElement, list[HtmlElement]] = {}
    for each in found:
        parents.setdefault(each.getparent(), []).append(each)
    return max(parents.values(), key=len, default=[])


def _has_long_text(tree: HtmlElement) -> bool:
    """Whether several paragraphs follow each other, as in a text."""
    parents: dict[HtmlElement, int] = {}
    for each in tree.iter("p"):
        if len(each.text_content()) > 250:
            parents[each.getparent()] = parents.get(each.getparent(), 0) + 1
    return max(parents.values(), default=0) >= 3
