"""JSON-LD of a page -> its nodes, however the page wraps, escapes or breaks them."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from lxml.html import HtmlElement

Node = dict[str, Any]
"""An item of structured data: ``@type`` is a string or list, ``@line`` its line in the page."""

_WRAPPING: Final = re.compile(
    r"\A\s*(?:(?://\s*|/\*\s*)?<!\[CDATA\[(?:\s*\*/)?|<!--)|(?:(?://\s*|/\*\s*)?\]\]>(?:\s*\*/)?|-->)\s*\Z"
)
_TRAILING: Final = re.compile(r",(\s*[}\]])")
_LONGEST: Final = 2_000_000
_MOST: Final = 60


def json_nodes(tree: HtmlElement) -> tuple[list[Node], list[str]]:
    """The top-level nodes of all scripts in order, and a warning for each that can't be read."""
    nodes: list[Node] = []
    warnings: list[str] = []
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower():
            continue
        line = script.sourceline or 1
        found = list(_values(script.text or ""))[:_MOST]
        if not found and (script.text or "").strip():
            warnings.append(f"line {line}: the page's data can't be read (JSON-LD)")
        for value in found:
            nodes.extend(_top(value, line))
    return nodes, warnings


def _values(text: str) -> Iterator[Any]:
    """What a script holds: one value, or several one after the other."""
    if len(text) > _LONGEST:
        return
    bare = text
    for _ in range(2):
        bare = _WRAPPING.sub("", bare).strip()
    bare = bare.strip(" ;\n")
    forms = [bare]
    if "&" in bare:
        forms.append(html.unescape(bare))
    for form in forms:
        for each in (form, _TRAILING.sub(r"\1", form)):
            found = _decoded(each)
            if found:
                yield from found
                return


def _decoded(text: str) -> list[Any]:
    decoder = json.JSONDecoder(strict=False)
    found: list[Any] = []
    at = 0
    try:
        while at < len(text) and len(found) < _MOST:
            value, at = decoder.raw_decode(text, at)
            found.append(value)
            while at < len(text) and text[at] in " \n\t\r,;":
                at += 1
    except (ValueError, RecursionError):
        return found
    return found


def _top(value: Any, line: int, depth: int = 0) -> Iterator[Node]:
    if depth > 4:
        return
    if isinstance(value, list):
        for each in value[:200]:
            yield from _top(each, line, depth + 1)
    elif isinstance(value, dict):
        graph = value.get("@graph")
        if isinstance(graph, (list, dict)):
            yield from _top(graph, line, depth + 1)
        if value.get("@type") or not graph:
            yield {**value, "@line": line}
        main = value.get("mainEntity")
        if isinstance(main, dict) and main.get("@type"):
            yield from _top(main, line, depth + 1)
