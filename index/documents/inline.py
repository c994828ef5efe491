"""The inline tokens of one Markdown paragraph -> plain text with marks, in pieces.

A piece is what belongs together: usually the whole paragraph. Where its lines
were never one paragraph (labels, short lines, a long paragraph a line), each
is a piece of its own.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from index.documents.cleaning import clean
from index.documents.html_pieces import TAG, is_element
from index.documents.wrapping import (
    NARROWEST,
    WIDEST,
    ends_sentence,
    has_sentences,
    is_full,
    is_label,
    stands_apart,
    starts_low,
)
from index.model import Mark, MarkStyle

if TYPE_CHECKING:
    from markdown_it.token import Token

_SPACES: Final = re.compile(r"[ \t]+")
_OPENS: Final[dict[str, MarkStyle]] = {
    "em_open": "emphasis",
    "strong_open": "strong",
    "link_open": "link",
}
_CLOSES: Final = frozenset({"em_close", "strong_close", "link_close"})
_HTML_STYLES: Final[dict[str, MarkStyle]] = {
    "em": "emphasis",
    "i": "emphasis",
    "cite": "emphasis",
    "strong": "strong",
    "b": "strong",
    "code": "code",
}
_SHORT: Final = 60
_LONG: Final = 200


class Piece(Struct, frozen=True):
    """Text with its marks (offsets in it) and the source lines it stands on."""

    text: str
    line: int
    last_line: int
    marks: tuple[Mark, ...] = ()

    def behind(self, prefix: str) -> Piece:
        """The same with `prefix` before it."""
        if not prefix:
            return self
        return Piece(prefix + self.text, self.line, self.last_line, _moved(self.marks, len(prefix)))


class _Break(Struct, frozen=True):
    """Where a line of the source ends in the text; `hard` where the text has a newline."""

    at: int
    hard: bool


def spelled(tokens: Sequence[Token], line: int) -> Iterator[Piece]:
    """The pieces of a paragraph that begins on `line`; none where it has no text."""
    speller = _Speller()
    for token in tokens:
        speller.take(token)
    yield from _cut(speller, line)


class _Speller:
    """Collects text with single spaces, open and finished marks, and line breaks."""

    def __init__(self) -> None:
        self.marks: list[Mark] = []
        self.breaks: list[_Break] = []
        self._open: list[tuple[MarkStyle, int, str, str]] = []
        self._pieces: list[str] = []
        self._length = 0

    @property
    def text(self) -> str:
        """What was taken so far; read once, as it is put together anew."""
        return "".join(self._pieces)

    def take(self, token: Token) -> None:
        kind = token.type
        if kind == "softbreak":
            self._break(hard=False)
        elif kind == "hardbreak":
            self._break(hard=True)
        elif kind == "code_inline":
            start = self._length
            self._add(token.content)
            self._mark("code", start, "")
        elif kind in _OPENS:
            self._open.append((_OPENS[kind], self._length, _target(token), kind[:-5]))
        elif kind in _CLOSES:
            self._close(kind[:-6])
        elif kind == "html_inline":
            self._html(token.content)
        elif kind != "image":
            self._add(token.content)

    def _add(self, content: str) -> None:
        content = _SPACES.sub(" ", clean(content).text.replace("\n", " "))
        if not self._pieces or self._pieces[-1][-1] in " \n":
            content = content.lstrip(" ")
        self._append(content)

    def _append(self, content: str) -> None:
        if content:
            self._pieces.append(content)
            self._length += len(content)

    def _end_line(self, mark: str) -> bool:
        """Ends a line with a newline or a space; whether a newline stood there already."""
        while self._pieces and self._pieces[-1].endswith(" "):
            last = self._pieces.pop()
            self._length -= len(last)
            self._append(last.rstrip(" "))
        after_break = bool(self._pieces) and self._pieces[-1].endswith("\n")
        if self._pieces and not after_break:
            self._append(mark)
        return after_break

    def _break(self, *, hard: bool) -> None:
        after_break = self._end_line("\n" if hard else " ")
        self.breaks.append(_Break(self._length, hard or after_break))

    def _html(self, tag: str) -> None:
        match = TAG.match(tag)
        name = match[2].lower() if match else ""
        if name == "br":
            self._end_line("\n")
        elif match and name in _HTML_STYLES:
            if match[1]:
                self._close(name)
            else:
                self._open.append((_HTML_STYLES[name], self._length, "", name))
        elif not tag.startswith("<!") and not tag.startswith("<?") and not is_element(tag):
            self._add(tag)

    def _close(self, name: str) -> None:
        for at in range(len(self._open) - 1, -1, -1):
            style, start, target, opened_by = self._open[at]
            if opened_by == name:
                del self._open[at]
                self._mark(style, start, target)
                return

    def _mark(self, style: MarkStyle, start: int, target: str) -> None:
        if start < self._length:
            self.marks.append(Mark(style, start, self._length, target))


def _target(token: Token) -> str:
    return clean(str(token.attrs.get("href", ""))).text


def _cut(speller: _Speller, line: int) -> Iterator[Piece]:
    """The text in pieces, cut at the breaks between lines that don't belong together."""
    text, marks = speller.text, sorted(speller.marks, key=lambda mark: (mark.start, -mark.end))
    bounds = [0, *(each.at for each in speller.breaks), len(text)]
    lines = [text[a:b].strip() for a, b in pairwise(bounds)]
    apart = _apart(lines, [each.hard for each in speller.breaks])
    first, taken = 0, 0
    inside: list[Mark] = []
    for number in (*apart, len(lines)):
        end = bounds[number]
        begun = bisect_left(marks, end, lo=taken, key=lambda mark: mark.start)
        inside = [*(mark for mark in inside if mark.end > bounds[first]), *marks[taken:begun]]
        piece = _piece(text, inside, bounds[first], end, (line + first, line + number - 1))
        if piece.text:
            yield piece
        first, taken = number, begun


def _piece(text: str, marks: Sequence[Mark], start: int, end: int, lines: tuple[int, int]) -> Piece:
    whole = text[start:end]
    stripped = whole.strip()
    start += len(whole) - len(whole.lstrip())
    end = start + len(stripped)
    inside = tuple(
        Mark(mark.style, max(mark.start, start) - start, min(mark.end, end) - start, mark.target)
        for mark in marks
        if mark.start < end and mark.end > start
    )
    return Piece(stripped, *lines, inside)


def _moved(marks: tuple[Mark, ...], by: int) -> tuple[Mark, ...]:
    return tuple(Mark(mark.style, mark.start + by, mark.end + by, mark.target) for mark in marks)


def _apart(lines: list[str], hard: list[bool]) -> list[int]:
    """Which lines (from 1) begin a piece of their own."""
    if len(lines) < 2:
        return []
    labels = sum(map(is_label, lines))
    width = max(map(len, lines))
    prose = has_sentences(lines)
    apart = []
    for at in range(1, len(lines)):
        before, line = lines[at - 1], lines[at]
        if (
            _labelled(before, line, labels, width)
            or (not hard[at - 1] and _separate(before, line, width))
            or (not prose and stands_apart(before, line))
        ):
            apart.append(at)
    return apart


def _labelled(before: str, line: str, labels: int, width: int) -> bool:
    """Whether one of two lines is a label and no accident of a wrapped sentence."""
    if not (is_label(line) or (is_label(before) and not starts_low(line))):
        return False
    wrapped = NARROWEST <= width <= WIDEST and is_full(before, line, width)
    return labels > 1 or not wrapped


def _separate(before: str, line: str, width: int) -> bool:
    """Whether a soft break stands between two things rather than in one paragraph."""
    if not before or not line or starts_low(line):
        return False
    if len(before) > _LONG or len(line) > _LONG:
        return True
    if NARROWEST <= width <= WIDEST and is_full(before, line, width):
        return False
    return (
        width <= _SHORT and not ends_sentence(before) and not before.endswith((",", "-", "–", "—"))
    )
