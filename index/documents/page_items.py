"""Microdata, RDFa Lite and the review classes of a page -> nodes of the same shape as JSON-LD's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from index.documents.cleaning import clean_line
from index.documents.page_json import Node

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_SPACES: Final = re.compile(r"\s+")
_MOST: Final = 400
_LONG: Final = 400
"""Characters of one property; what is longer is the text, which is read from the page."""
_BODY: Final = frozenset(("reviewbody", "articlebody", "text", "description"))
_HREVIEW: Final = {
    "hreview": ("summary", "reviewer", "dtreviewed", "rating", "item"),
    "h-review": ("p-name", "p-author", "dt-published", "p-rating", "p-item"),
}


def item_nodes(tree: HtmlElement) -> list[Node]:
    """The items of a page that stand in no other item."""
    nodes = [
        _item(element, "itemprop")
        for element in tree.xpath("//*[@itemscope and @itemtype and not(@itemprop)]")[:_MOST]
    ]
    if not nodes:
        nodes = [
            _item(element, "property")
            for element in tree.xpath("//*[@typeof and not(@property)]")[:_MOST]
        ]
    return [node for node in nodes if len(node) > 2]


def _item(scope: HtmlElement, attribute: str, depth: int = 0) -> Node:
    """One item with its properties; those of items inside it are their own."""
    kind = scope.get("itemtype") or scope.get("typeof") or ""
    node: Node = {"@type": kind.split(), "@line": scope.sourceline or 1, "@element": scope}
    held = list(reversed(scope))
    count = 0
    while held and count < _MOST * 20:
        element = held.pop()
        count += 1
        if not isinstance(element.tag, str):
            continue
        names = (element.get(attribute) or "").split()
        inner = element.get("itemscope") is not None or element.get("typeof") is not None
        if names:
            value: Any = (
                _item(element, attribute, depth + 1)
                if inner and depth < 4
                else _value(element, names)
            )
            for name in names:
                _put(node, name.rsplit(":", 1)[-1], value)
        if not inner:
            held.extend(reversed(element))
    return node


def _put(node: Node, name: str, value: Any) -> None:
    known = node.get(name)
    if known is None:
        node[name] = value
    elif isinstance(known, list):
        known.append(value)
    else:
        node[name] = [known, value]


def _value(element: HtmlElement, names: list[str]) -> str:
    for attribute in ("content", "datetime"):
        if element.get(attribute):
            return clean_line(str(element.get(attribute))).strip()
    if element.tag in ("link", "a") and {"url", "mainEntityOfPage", "sameAs"} & set(names):
        return clean_line(str(element.get("href") or "")).strip()
    if element.tag == "meta":
        return ""
    if any(name.lower() in _BODY for name in names):
        return ""
    return spoken(element)[:_LONG]


def spoken(element: HtmlElement) -> str:
    """The text of a small element on one line."""
    return _SPACES.sub(" ", clean_line("".join(element.itertext())[:4000])).strip()


def class_nodes(tree: HtmlElement) -> list[Node]:
    """Reviews that are marked by class: hReview, h-review."""
    nodes: list[Node] = []
    for element in tree.xpath("//*[contains(@class, 'review')]")[:_MOST]:
        for name in set((element.get("class") or "").split()) & set(_HREVIEW):
            nodes.append(_classed(element, _HREVIEW[name]))
    return [node for node in nodes if len(node) > 3]


def _classed(element: HtmlElement, names: tuple[str, ...]) -> Node:
    summary, critic, date, rating, item = (_by_class(element, name) for name in names)
    node: Node = {"@type": "Review", "@line": element.sourceline or 1, "@element": element}
    if critic is not None:
        node["author"] = spoken(_named(critic))
    if date is not None:
        node["datePublished"] = date.get("datetime") or date.get("title") or spoken(date)
    if rating is not None:
        value, best = _by_class(rating, "value"), _by_class(element, "best")
        best = best if best is not None else _by_class(element, "p-best")
        shown = rating.get("value") or spoken(value if value is not None else rating)
        node["reviewRating"] = {
            "ratingValue": shown,
            **({"bestRating": best.get("value") or spoken(best)} if best is not None else {}),
        }
    if item is not None:
        node["itemReviewed"] = {"@type": "Movie", "name": spoken(_named(item))[:120]}
    if summary is not None:
        node["name"] = spoken(summary)[:_LONG]
    return node


def _named(element: HtmlElement) -> HtmlElement:
    """The element inside one that holds the name, else the element itself."""
    found = (_by_class(element, name) for name in ("fn", "p-name"))
    return next((each for each in found if each is not None), element)


def _by_class(element: HtmlElement, name: str) -> Any:
    found = element.xpath(
        ".//*[contains(concat(' ', normalize-space(@class), ' '), $name)]", name=f" {name} "
    )
    return found[0] if found else None
