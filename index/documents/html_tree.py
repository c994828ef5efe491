"""Bytes of a saved page -> one tree: the right table of letters, and what a parser stumbles over.

What the bytes say of themselves comes first: a mark, or that they are strict UTF-8.
Then what the page or the mail around it declares, then a guess.
"""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from index.documents.binary import control_share, signature
from index.documents.cleaning import clean
from index.documents.decoding import Undecodable, decode
from index.documents.formats import Unreadable
from index.documents.mojibake import repair

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_META: Final = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,30})|<\?xml[^>]{0,80}?"
    rb"encoding\s*=\s*[\"']([\w.:-]{2,30})",
    re.IGNORECASE,
)
_PRESCAN: Final = 8192
_TABLES: Final = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "johab": "cp949",
}
"""What browsers read instead of a declared table (WHATWG Encoding), by Python's names."""
_PAGE: Final = re.compile(r"<(?:!doctype|html|head|body|div|p|table|title|meta|article)\b", re.I)
_DATA: Final = re.compile(r"(data:[\w.+-]*/?[\w.+-]*;base64,)[A-Za-z0-9+/=%]{200,}")
_XML: Final = re.compile(r"\s*<\?xml\b|\s*<!doctype html[^>]{0,100}xhtml", re.IGNORECASE)
_DECLARATION: Final = re.compile(r"\s*<\?xml[^>]*\?>")
_OF_HEAD: Final = frozenset(
    ("title", "meta", "link", "style", "script", "base", "basefont", "noscript", "template", "svg")
)
_CLOSED: Final = re.compile(
    r"<(script|style|title|textarea|iframe|div|span|p|a|i|b|em|strong|ul|td)\b([^<>]*)/>",
    re.IGNORECASE,
)
_PREFIX: Final = re.compile(r"<(/?)(?:x?html|xh|h):(?=[a-z])")


class Page(Struct, frozen=True):
    """A parsed page. `tree` is None where there is nothing to parse.

    `whole` is False where the parser gave up on nesting: `text` holds what it lost.
    """

    tree: HtmlElement | None
    text: str
    whole: bool = True
    warnings: tuple[str, ...] = ()


def read_page(data: bytes, charset: str | None = None) -> Page:
    """One tree of a page's bytes; `charset` is what a mail says of them. Raises Unreadable."""
    try:
        text, warnings = _decoded(data, charset)
    except Undecodable as error:
        raise Unreadable(error.message) from error
    return _parsed(text, warnings)


def _decoded(data: bytes, charset: str | None) -> tuple[str, tuple[str, ...]]:
    if kind := signature(data):
        raise Undecodable(f"looks like {kind}, not a page")
    if not data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        for name in (charset, _declared(data)):
            text = _by_name(data, name) if name else None
            if text is not None:
                repaired, _ = repair(text)
                cleaned = clean(repaired)
                return cleaned.text, cleaned.warnings
    decoded = decode(data)
    return decoded.text, decoded.warnings


def _declared(data: bytes) -> str | None:
    match = _META.search(data, 0, _PRESCAN)
    name = (match[1] or match[2]) if match else b""
    return name.decode("ascii", "replace") if name else None


def _by_name(data: bytes, name: str) -> str | None:
    """The text by a declared table of letters; None where the bytes speak against it."""
    try:
        codec = codecs.lookup(name).name
        data.decode("utf-8")
    except LookupError:
        return None
    except UnicodeDecodeError:
        if codec in ("utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-7"):
            return None
    else:
        return None  # strict UTF-8, whatever the page says
    if control_share(data) > 0.02:
        return None
    try:
        text = data.decode(_TABLES.get(codec, codec), "replace")
    except (LookupError, TypeError, ValueError):
        return None
    return text if text.count("\ufffd") * 200 <= len(text) else None


def _parsed(text: str, warnings: tuple[str, ...]) -> Page:
    if not text.strip():
        return Page(None, text, warnings=warnings)
    text = _DATA.sub(r"\1", text)
    if _XML.match(text):
        text = _CLOSED.sub(r"<\1\2></\1>", _PREFIX.sub(r"<\1", _DECLARATION.sub("", text, count=1)))
    from lxml import etree, html

    parser = html.HTMLParser(encoding="utf-8")
    try:
        # Declarations went above, the parser is told what the bytes are.
        tree = html.document_fromstring(
            text.encode("utf-8", "replace"), parser=parser, ensure_head_body=False
        )
    except (etree.LxmlError, ValueError, AssertionError):
        return Page(None, text, False, warnings)
    _gather(tree)
    deep = any("depth" in entry.message for entry in parser.error_log)
    return Page(tree, text, not deep, warnings)


def _gather(tree: HtmlElement) -> None:
    """Moves into the body what stands around it, as browsers do.

    Many pages close it too early, and where one has no tags of its own the parser leaves in the
    head what it doesn't know to end it ("<title>T</title><main>").
    """
    head, body = tree.find("head"), tree.find("body")
    shown = [] if head is None else list(head)
    first = next((at for at, each in enumerate(shown) if not _is_of_head(each)), len(shown))
    if body is None and first < len(shown):
        body = tree.makeelement("body")
        tree.append(body)
    if body is None:
        return
    for at, element in enumerate(shown[first:]):
        body.insert(at, element)
    for element in list(body.itersiblings()):
        body.append(element)


def _is_of_head(element: HtmlElement) -> bool:
    """Whether an element may stand in a head; comments and the like may."""
    return not isinstance(element.tag, str) or element.tag in _OF_HEAD


def looks_like_page(text: str) -> bool:
    """Whether a text has any of the elements that pages are made of."""
    return bool(_PAGE.search(text[:200_000]))
