"""What a page states of itself, read before its text: data, marks, head, widgets."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from index.documents.html_blocks import Piece
from index.documents.page_furniture import is_elsewhere
from index.documents.page_headline import Hints
from index.documents.page_items import class_nodes, item_nodes
from index.documents.page_json import Node, json_nodes
from index.documents.page_marks import marked
from index.documents.page_meta import Head, read_head, without_site
from index.documents.page_nodes import Page, Told, told
from index.documents.page_several import is_archive
from index.documents.page_stars import star_ratings
from index.model import Declared

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_SEVERAL: Final = 3


class Stated(Struct, frozen=True):
    """What a page states; `hints` are what speaks of its headline.

    `body` is the text that its data holds, with the line of that data.
    """

    declared: tuple[Declared, ...]
    hints: Hints
    warnings: tuple[str, ...] = ()
    body: str | None = None
    body_line: int | None = None

    @property
    def of_site(self) -> tuple[Declared, ...]:
        """What is stated of the site or the file rather than of one text."""
        return tuple(item for item in self.declared if _of_site(item))


def read_stated(
    tree: HtmlElement,
    source: str,
    name: str,
    pieces: Sequence[Piece],
    entries: Sequence[HtmlElement],
    url: str | None = None,
) -> Stated:
    """Everything that the page of a file `name` states outside its text. Never raises.

    `pieces` and `entries` are the page's own (`pieces_of`, `entries_of`).
    """
    head = read_head(tree, source, url)
    page = Page(head.url, head.titles)
    nodes, warnings = json_nodes(tree)
    every = [
        told(nodes, "JSON-LD", page),
        told(_here(item_nodes(tree)), "microdata", page),
        told(_here(class_nodes(tree)), "hReview", page),
    ]
    several = max(each.several for each in every)
    declared = [item for each in every for item in each.declared]
    declared += head.declared
    declared += marked(tree)
    if not any(item.key.endswith("reviewRating") for item in declared):
        declared += star_ratings(tree)
    body, line = next(((t.body, t.body_line) for t in every if t.body), (None, None))
    listed = several >= _SEVERAL and not _has_article(every)
    if is_archive(tree, head, pieces, entries, listed=listed):
        declared = [item for item in declared if _of_site(item)]
        declared.append(Declared("page kind", "archive", "page"))
        return Stated(tuple(declared), _hints(head, [], name), tuple(warnings))
    return Stated(tuple(declared), _hints(head, every, name), tuple(warnings), body, line)


def _hints(head: Head, every: list[Told], name: str) -> Hints:
    named = [without_site(title, head.site, head.url) for each in every for title in each.titles]
    titles = tuple(dict.fromkeys((*head.titles[:1], *named, *head.titles[1:])))
    return Hints(titles, name, head.url, head.site)


def _has_article(every: list[Told]) -> bool:
    return any(each.titles for each in every)


def _of_site(item: Declared) -> bool:
    """Whether a statement is of the site or the file, and of no single text."""
    return item.key.endswith(
        ("url", "canonical", "lang", "site_name", "WebSite.name", "publisher", "title site")
    )


def _here(nodes: Iterable[Node]) -> list[Node]:
    """The nodes that do not stand in comments or among links to other pages."""
    return [node for node in nodes if not is_elsewhere(node["@element"])]
