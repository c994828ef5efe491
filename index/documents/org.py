"""Org mode: headings, links, emphasis, lists and drawers, read as Markdown line for line."""

from __future__ import annotations

import re
from typing import Final

from index.documents.cleaning import clean_line
from index.documents.formats import Parsed
from index.documents.markdown import parse_body
from index.documents.template_tags import MARKUP
from index.model import Declared

_KEYWORD: Final = re.compile(r"[ \t]*#\+([A-Za-z][\w-]{0,40}):[ \t]*(.*)\Z")
_BLOCK: Final = re.compile(r"[ \t]*#\+(begin|end)_(\w{1,20})\b(.*)\Z", re.IGNORECASE)
_COMMENT: Final = re.compile(r"[ \t]*#(?:[ \t]+(.*))?\Z")
_HEADING: Final = re.compile(r"(\*{1,12})[ \t]+(.*?)[ \t]*\Z")
_STATE: Final = re.compile(r"(?:TODO|DONE|NEXT|WAIT(?:ING)?|CANCELL?ED|HOLD|SOMEDAY)[ \t]+")
_PRIORITY: Final = re.compile(r"\[#[A-Z0-9]\][ \t]*")
_TAGS: Final = re.compile(r"[ \t]+:([\w@#%:]{1,200}):\Z")
_DRAWER: Final = re.compile(r"[ \t]*:([A-Za-z][\w-]{0,40}):[ \t]*\Z")
_PROPERTY: Final = re.compile(r"[ \t]*:([^\s:][^:\n]{0,60}?)\+?:(?:[ \t]+(.*))?\Z")
_PLANNED: Final = re.compile(r"[ \t]*(?:CLOSED|SCHEDULED|DEADLINE):[ \t]*[\[<]")
_LINK: Final = re.compile(r"\[\[([^\[\]\n]{1,500})\](?:\[([^\[\]\n]{1,300})\])?\]")
_PICTURE: Final = re.compile(r"\.(?:jpe?g|png|gif|webp|svg)\Z", re.IGNORECASE)
_FOOTNOTE: Final = re.compile(r"\[fn:([\w-]{1,40})\]")
_TABLE_RULE: Final = re.compile(r"[ \t]*\|[-+|]{2,}[ \t]*\Z")
_TERM: Final = re.compile(r"([ \t]*[-+*][ \t]+[^\n]{1,100}?)[ \t]+::(?=[ \t])")
_BEFORE: Final = r"(?:(?<=[\s\-('\"{])|^)"
_AFTER: Final = r"(?=[\s\-.,;:!?'\")}\[]|$)"
_STYLES: Final = tuple(
    (
        re.compile(
            rf"{_BEFORE}{re.escape(mark)}(?=\S)([^{re.escape(mark)}\n]{{1,300}}?)(?<=\S){re.escape(mark)}{_AFTER}"
        ),
        put,
    )
    for mark, put in (("*", "**"), ("/", "*"), ("_", "*"), ("=", "`"), ("~", "`"), ("+", "~~"))
)
_SKIPPED_DRAWERS: Final = frozenset({"logbook", "clock"})


def parse(text: str) -> Parsed:
    """Blocks with marks; keywords and properties are declared. Never raises."""
    reader = _Reader()
    lines = [reader.line(line, number) for number, line in enumerate(text.split("\n"), 1)]
    return parse_body("\n".join(lines), 1, tuple(reader.declared))


class _Reader:
    """Rewrites lines one by one; knows which block or drawer it is in."""

    def __init__(self) -> None:
        self.declared: list[Declared] = []
        self._block = ""
        self._drawer = ""

    def line(self, line: str, number: int) -> str:
        """One line as Markdown."""
        if block := _BLOCK.match(line):
            return self._at_block(block, line, number)
        if self._block in ("src", "example"):
            return line
        if self._block == "comment":
            return self._gone(line, number)
        if self._drawer:
            return self._in_drawer(line, number)
        if self._heads(line, number):
            return ""
        read = self._heading(line, number) or _plain(line)
        return f"> {read}" if self._block in ("quote", "verse") else read

    def _at_block(self, match: re.Match[str], line: str, number: int) -> str:
        begins, name = match[1].lower() == "begin", match[2].lower()
        self._block = name if begins else ""
        if name in ("src", "example"):
            return "```"
        return self._gone(line, number)

    def _in_drawer(self, line: str, number: int) -> str:
        drawer = self._drawer
        match = _PROPERTY.match(line)
        if match and match[1].lower() == "end":
            self._drawer = ""
        elif match and match[2] and drawer not in _SKIPPED_DRAWERS:
            self.declared.append(
                Declared(match[1], clean_line(match[2]).strip(), "front matter", number)
            )
        elif not match and drawer != "properties":
            return _plain(line)
        else:
            self._gone(line, number)
        return ""

    def _heads(self, line: str, number: int) -> bool:
        """Whether a line is a keyword, the beginning of a drawer, a plan or a comment."""
        if keyword := _KEYWORD.match(line):
            value = clean_line(keyword[2]).strip()
            if value:
                self.declared.append(Declared(keyword[1], value, "front matter", number))
            return True
        if drawer := _DRAWER.match(line):
            self._drawer = drawer[1].lower()
            return True
        if _COMMENT.match(line) or _PLANNED.match(line):
            self._gone(line, number)
            return True
        return False

    def _heading(self, line: str, number: int) -> str:
        match = _HEADING.match(line)
        if match is None:
            return ""
        title = _PRIORITY.sub("", _STATE.sub("", match[2], count=1), count=1)
        if tags := _TAGS.search(title):
            title = title[: tags.start()]
            self._gone(tags[1], number)
        return f"{'#' * min(len(match[1]), 6)} {_plain(title)}"

    def _gone(self, line: str, number: int) -> str:
        if line.strip():
            self.declared.append(Declared(MARKUP, clean_line(line).strip(), "page", number))
        return ""


def _plain(line: str) -> str:
    """A line's links, emphasis, footnotes and tables as Markdown has them."""
    if _TABLE_RULE.match(line):
        return line.replace("+", "|")
    if "::" in line:
        line = _TERM.sub(r"\1:", line)
    if "[" in line:
        line = _FOOTNOTE.sub(r"\\[\1\\]", _LINK.sub(_link, line))
    for pattern, put in _STYLES:
        line = pattern.sub(rf"{put}\1{put}", line)
    return line


def _link(match: re.Match[str]) -> str:
    target, shown = match[1].strip(), match[2]
    if shown is None and _PICTURE.search(target):
        return ""
    if set("<>\\") & set(target):
        return shown or target
    return f"[{shown or target}](<{target}>)"
