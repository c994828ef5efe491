"""Ratings that Markdown only shows: pictures called after stars, and widgets in its HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape
from typing import TYPE_CHECKING, Final

from index.model import Declared

if TYPE_CHECKING:
    from markdown_it.token import Token

_MAY_RATE: Final = re.compile(
    r"[★⭐]|(?<![a-z])(?:(?:fa-|bi-|icon-)?stars?(?![a-z])|\w{0,10}[\d_-]stars?(?![a-z])|rating|rated|score|"
    r"[ée]toiles|estrellas|sterne)|\d\s?/\s?(?:5|10)(?!\d)",
    re.IGNORECASE,
)
_MOST, _LONGEST = 40, 4_000


def shown_ratings(tokens: Sequence[Token], first_line: int) -> tuple[Declared, ...]:
    """The one rating that pictures and widgets of a text show; nothing where they differ."""
    html = list(_html(tokens, first_line))[:_MOST]
    if not html:
        return ()
    from lxml.html import fragment_fromstring

    from index.documents.page_stars import star_ratings

    found: list[Declared] = []
    for line, each in html:
        tree = fragment_fromstring(each, create_parent="div")
        found += (Declared(one.key, one.value, "page", line) for one in star_ratings(tree))
    return tuple(found[:1]) if len({each.value for each in found}) == 1 else ()


def _html(tokens: Sequence[Token], first_line: int) -> Iterator[tuple[int, str]]:
    """The lines that may show a rating, with their HTML."""
    for token in tokens:
        line = (token.map or (0, 1))[0] + first_line
        if token.type == "html_block":
            if "<" in token.content and _MAY_RATE.search(token.content[:_LONGEST]):
                yield line, token.content[:_LONGEST]
        elif token.type == "inline" and any(map(_is_shown, token.children or ())):
            written = "".join(map(_as_html, token.children or ()))[:_LONGEST]
            if _MAY_RATE.search(written):
                yield line, f"<p>{written}</p>"


def _is_shown(token: Token) -> bool:
    """Whether a piece of a line is a picture, or an element that may show a rating."""
    if token.type == "image":
        return _MAY_RATE.search(f"{token.content} {token.attrGet('src')}") is not None
    return token.type == "html_inline" and _MAY_RATE.search(token.content) is not None


def _as_html(token: Token) -> str:
    if token.type == "html_inline":
        return token.content
    if token.type == "image":
        source = escape(str(token.attrGet("src") or ""))
        return f'<img src="{source}" alt="{escape(token.content)}">'
    return escape(token.content)
