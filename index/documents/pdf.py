"""PDF: lines of text with their places on the page -> headings and paragraphs.

What a page repeats at its edges (running heads, page numbers) goes, words that
were parted at a line's end are joined, and a wider gap, a shorter line or a
larger type begin a new block. Line numbers count the lines of text.
"""

from __future__ import annotations

import io
import logging
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from statistics import median
from typing import Any, Final

from msgspec import Struct

from index.documents.cleaning import clean_line
from index.documents.extras import extra
from index.documents.formats import Parsed, Unreadable
from index.model import Declared, SourceBlock

MOST_PAGES: Final = 400
_MOST_SIGNS: Final = 4_000_000
_EDGE: Final = 2
"""Lines at the top and at the bottom of a page that can be a running head or foot."""
_DIGITS: Final = re.compile(r"\d+")
_PAGE_NUMBER: Final = re.compile(
    r"\W*(?:page|seite|p\.|s\.|página|pagina|sayfa)?\s*\d{1,4}(?:\s*(?:/|of|von|sur|de)\s*\d{1,4})?\W*\Z",
    re.IGNORECASE,
)
_BROKEN: Final = re.compile(r"[^\W\d_]{2,}[-\u00ad\u2010]\Z")
_WORDS: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_FIRST_HALVES: Final = frozenset(
    ["well", "self", "ex", "half", "long", "short", "low", "high", "ever", "so", "all", "much"]
)
_ENDS: Final = re.compile(r"[.!?…:;][\"'”’»)\]]*\Z")
_ITEM: Final = re.compile(r"(?:[•·●▪◦‣*–—-]|\(?\d{1,3}[.)])\s")
_BULLET: Final = re.compile(r"[•·●▪◦‣]\s+(?=\S)")
_ADDRESS: Final = re.compile(r"https?://[^\s…]+(?![\S…])")
_NO_TITLE: Final = re.compile(
    r"\A(?:microsoft word|untitled|document\d*|print|about:blank)|\.\w{2,5}\Z|\A\W*\Z",
    re.IGNORECASE,
)


class _Line(Struct):
    """A line of a page: its height on it (larger is higher) and the size of its type, in points."""

    text: str
    y: float
    size: float
    page: int


def parse_file(data: bytes, _name: str) -> Sequence[Parsed]:
    """The one document of a file; raises Unreadable, and LeftOut where the library is missing."""
    pypdf = extra("pypdf", ".pdf")
    # What it has to say of a broken file is said here, in one line.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    warnings: list[str] = []
    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise Unreadable("a PDF with a password")
        pages = _pages(reader, warnings)
        title = _title(reader)
    except Unreadable:
        raise
    except RecursionError as error:
        raise Unreadable("a PDF that is nested too deep") from error
    except Exception as error:
        # The library raises whatever a broken file makes it stumble over.
        raise Unreadable("a PDF that is cut or damaged") from error
    if not any(pages):
        raise Unreadable("a PDF without text: pictures of pages, perhaps")
    lines, edges = _without_edges(pages)
    url = next((match[0] for text in edges if (match := _ADDRESS.search(text))), "")
    stated = {"title": title, "url": url}
    declared = tuple(Declared(key, value, "page") for key, value in stated.items() if value)
    return (Parsed(tuple(_blocks(lines)), declared, tuple(warnings)),)


def _title(reader: Any) -> str:
    """The title that the file states, unless a program only put its name there."""
    title = clean_line(str((reader.metadata or {}).get("/Title") or "")).strip()
    return "" if _NO_TITLE.search(title) or len(title) > 200 else title


def _pages(reader: Any, warnings: list[str]) -> list[list[_Line]]:
    pages: list[list[_Line]] = []
    signs = broken = 0
    for number, page in enumerate(reader.pages):
        if number == MOST_PAGES or signs > _MOST_SIGNS:
            warnings.append(f"longer than {number} pages: the rest is not read")
            break
        try:
            lines = _lines(page, number)
        except Exception:
            broken += 1
            lines = []
        signs += sum(len(line.text) for line in lines)
        pages.append(lines)
    if broken:
        warnings.append(f"{broken} of {len(pages)} pages can't be read")
    return pages


def _lines(page: Any, number: int) -> list[_Line]:
    """The lines of a page in the order in which it draws them."""
    lines: list[_Line] = []

    def visit(text: str, matrix: Any, placed: Any, _font: Any, size: float) -> None:
        y = placed[4] * matrix[1] + placed[5] * matrix[3] + matrix[5]
        scale = abs(placed[3] or placed[1] or 1.0) * abs(matrix[3] or matrix[1] or 1.0)
        for at, piece in enumerate(text.split("\n")):
            last = lines[-1] if lines else None
            height = abs(size * scale) or 10.0
            if last is None or at or abs(last.y - y) > 0.4 * height:
                if not piece.strip():
                    continue
                lines.append(_Line(piece, y, height, number))
            else:
                last.text += piece
                last.size = max(last.size, height) if piece.strip() else last.size

    page.extract_text(visitor_text=visit)
    for line in lines:
        line.text = " ".join(clean_line(line.text).split())
    return [line for line in lines if line.text]


def _without_edges(pages: list[list[_Line]]) -> tuple[list[_Line], list[str]]:
    """All lines but page numbers and what stands apart at the edge of most pages; and these."""
    spacing = _spacing(line for page in pages for line in page)
    edges = [
        [*_edge(ordered, spacing), *_edge(ordered[::-1], spacing)]
        for page in pages
        for ordered in (sorted(page, key=lambda line: -line.y),)
    ]
    seen = Counter(form for edge in edges for form in {_form(line) for line in edge})
    full = sum(1 for page in pages if page)
    often = max(2, (full + 1) // 2)
    gone = {
        id(line): line.text
        for edge in edges
        for line in edge
        if seen[_form(line)] >= often or (full > 1 and _PAGE_NUMBER.match(line.text))
    }
    kept = [line for page in pages for line in page if id(line) not in gone]
    return kept, list(gone.values())


def _edge(lines: list[_Line], spacing: float) -> list[_Line]:
    """The lines at one edge that a gap parts from the others; none where nothing does."""
    for at in range(min(_EDGE, len(lines) - 1), 0, -1):
        if abs(lines[at - 1].y - lines[at].y) > 1.3 * spacing:
            return lines[:at]
    return []


def _form(line: _Line) -> tuple[str, int]:
    """What the lines of a running head have in common; a title in larger type is none."""
    return _DIGITS.sub("#", line.text.casefold()), round(line.size)


def _blocks(lines: list[_Line]) -> Iterator[SourceBlock]:
    """Paragraphs and headings; `gap` is 1 before each but the first."""
    if not lines:
        return
    sizes = Counter(round(line.size, 1) for line in lines for _ in line.text.split())
    body = sizes.most_common(1)[0][0]
    lengths = sorted(len(line.text) for line in lines)
    width = lengths[int(len(lengths) * 0.8)]
    spacing = _spacing(lines)
    words = Counter(word for line in lines for word in _WORDS.findall(line.text.casefold()))
    held: list[_Line] = []
    start = 1
    for number, line in enumerate(lines, 1):
        if held and not _goes_on(held[-1], line, width, spacing, body):
            yield _block(held, start, number - 1, body, words)
            held, start = [], number
        held.append(line)
    yield _block(held, start, len(lines), body, words)


def _spacing(lines: Iterable[_Line]) -> float:
    """The usual distance between lines of a paragraph, in points."""
    last: _Line | None = None
    steps = []
    for line in lines:
        if last is not None and last.page == line.page and 0 < last.y - line.y < 4 * line.size:
            steps.append(round(last.y - line.y, 1))
        last = line
    return median(steps) if steps else 0.0


def _goes_on(before: _Line, line: _Line, width: int, spacing: float, body: float) -> bool:
    """Whether a line belongs to the paragraph (or heading) of the one before it."""
    if _is_large(before, body) or _is_large(line, body):
        near = before.page == line.page and 0 < before.y - line.y < 2 * line.size
        return abs(before.size - line.size) < 0.5 and near
    if _ITEM.match(line.text):
        return False
    low = line.text[:1].islower()
    if _BROKEN.search(before.text) and low:
        return True
    ended = bool(_ENDS.search(before.text))
    same_page = before.page == line.page and before.y > line.y
    wide = same_page and spacing > 0 and before.y - line.y > 1.35 * spacing
    if wide or (ended and len(before.text) < 0.75 * width):
        return low and not ended
    return len(before.text) >= 0.6 * width or low


def _is_large(line: _Line, body: float) -> bool:
    return line.size > 1.15 * body and len(line.text) < 200


def _block(
    held: list[_Line], start: int, end: int, body: float, words: Counter[str]
) -> SourceBlock:
    text = held[0].text
    for line in held[1:]:
        broken = _BROKEN.search(text) if line.text[:1].islower() else None
        if broken is None:
            text = f"{text} {line.text}"
        else:
            head = broken[0][:-1]
            tail = _WORDS.match(line.text)
            kept = tail is not None and _is_compound(head.casefold(), tail[0].casefold(), words)
            text = (text if kept else text[:-1]) + line.text
    gap = int(start > 1)
    if all(_is_large(line, body) for line in held):
        level = 1 if held[0].size > 1.6 * body else 2
        return SourceBlock("heading", text, start, end, gap, level)
    bullet = _BULLET.match(text)
    if bullet:
        return SourceBlock("item", text[bullet.end() :], start, end, gap, 1)
    return SourceBlock("paragraph", text, start, end, gap)


def _is_compound(head: str, tail: str, words: Counter[str]) -> bool:
    """Whether a hyphen at a line's end is the word's own, as far as the text tells."""
    if words[head + tail]:
        return False
    return words[f"{head}-{tail}"] > 0 or head in _FIRST_HALVES
