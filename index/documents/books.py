"""E-books (.epub): each chapter with text of its own is a document, in the book's order."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote

from msgspec import Struct
from msgspec.structs import replace

from index.documents.articles import day_of
from index.documents.cells import blocks_of
from index.documents.film_lines import counted
from index.documents.formats import Parsed, Several, Unreadable
from index.documents.rows import decoded
from index.documents.zipped import Archive
from index.model import Declared, SourceBlock

if TYPE_CHECKING:
    from lxml.etree import _Element

_CONTAINER: Final = "META-INF/container.xml"
_ENCRYPTION: Final = "META-INF/encryption.xml"
_FONTS: Final = re.compile(r"adobe\.com|idpf\.org/2008/embedding")
_BODY: Final = re.compile(r"<body\b[^>]*>", re.IGNORECASE)
_END: Final = re.compile(r"</body\s*>", re.IGNORECASE)
_LEAST_WORDS: Final = 30
"""Words below which a chapter is a title page, a dedication or a table of contents."""
_MOST_CHAPTERS: Final = 5_000


class _Book(Struct, frozen=True):
    title: str
    creators: tuple[str, ...]
    publisher: str
    published: str
    language: str


def parse_file(data: bytes, _name: str) -> Several:
    """The chapters of a book; raises Unreadable."""
    archive = Archive(data)
    package, path = _package(archive)
    if _is_protected(archive):
        raise Unreadable("an e-book with copy protection")
    book = _about(package)
    faults: list[str] = []
    chapters = []
    for part in _spine(package, path):
        try:
            blocks = _chapter(archive, part)
        except Unreadable as error:
            faults.append(f"{part}: {error.reason}")
            continue
        chapters.append((part, blocks))
    texts = [(part, blocks) for part, blocks in chapters if _words(blocks) >= _LEAST_WORDS]
    if not texts:
        raise Unreadable(faults[0] if faults else "an e-book without text")
    declared = _declared(book, alone=len(texts) == 1)
    parsed = [
        Parsed(blocks, declared, part=part, holds="article" if len(texts) > 1 else "page")
        for part, blocks in texts
    ]
    parsed[0] = replace(parsed[0], warnings=tuple(faults))
    told = f"{counted(len(chapters), 'chapter')}: {counted(len(texts), 'text')}"
    return Several(tuple(parsed), told)


def _package(archive: Archive) -> tuple[_Element, str]:
    """What the book is made of, and where that stands in the archive."""
    if _CONTAINER not in archive.names:
        raise Unreadable("no e-book: its container is missing")
    container = _xml(archive.read(_CONTAINER))
    path = next((each.get("full-path") or "" for each in _named(container, "rootfile")), "")
    package = _xml(archive.read(path)) if path in archive.names else None
    if package is None:
        raise Unreadable("no e-book: the list of its parts is missing")
    return package, path


def _xml(data: bytes) -> Any:
    from lxml import etree

    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, load_dtd=False)
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None


def _named(root: Any, name: str) -> Iterator[_Element]:
    """The elements of a local name below `root`, in order."""
    return iter(()) if root is None else root.iter(f"{{*}}{name}", name)


def _is_protected(archive: Archive) -> bool:
    """Whether more than fonts is encrypted."""
    if _ENCRYPTION not in archive.names:
        return False
    methods = _named(_xml(archive.read(_ENCRYPTION)), "EncryptionMethod")
    return any(not _FONTS.search(each.get("Algorithm") or "") for each in methods)


def _about(package: _Element) -> _Book:
    def told(name: str) -> list[str]:
        texts = ("".join(each.itertext()).strip() for each in _named(package, name))
        return [text for text in texts if text]

    first = {
        name: next(iter(told(name)), "") for name in ("title", "publisher", "date", "language")
    }
    return _Book(
        first["title"],
        tuple(dict.fromkeys(told("creator"))),
        first["publisher"],
        day_of(first["date"]),
        first["language"],
    )


def _spine(package: _Element, path: str) -> Iterator[str]:
    """The paths of the chapters in the order in which they are read."""
    folder = posixpath.dirname(path)
    items = {
        each.get("id"): each.get("href") or ""
        for each in _named(package, "item")
        if "nav" not in (each.get("properties") or "").split()
        and "html" in (each.get("media-type") or "html")
    }
    seen: set[str] = set()
    for reference in _named(package, "itemref"):
        href = items.get(reference.get("idref"), "")
        part = posixpath.normpath(posixpath.join(folder, unquote(href.split("#")[0])))
        if href and part not in seen and len(seen) < _MOST_CHAPTERS:
            seen.add(part)
            yield part


def _chapter(archive: Archive, part: str) -> tuple[SourceBlock, ...]:
    if part not in archive.names:
        raise Unreadable("is missing")
    text, _ = decoded(archive.read(part))
    body = _BODY.search(text)
    start = body.end() if body else 0
    end = _END.search(text, start)
    line = text.count("\n", 0, start) + 1
    return blocks_of(text[start : end.start() if end else len(text)], line, lines=False)


def _words(blocks: tuple[SourceBlock, ...]) -> int:
    return sum(len(block.text.split()) for block in blocks if block.kind != "item")


def _declared(book: _Book, *, alone: bool) -> tuple[Declared, ...]:
    """What a book states of each chapter: of an anthology's authors, none of one chapter."""
    stated = {
        "title": book.title if alone else "",
        "author": book.creators[0] if len(book.creators) == 1 else "",
        "publication": book.publisher if alone else book.title,
        "published": book.published,
        "lang": book.language,
    }
    return tuple(Declared(key, value, "page") for key, value in stated.items() if value)
