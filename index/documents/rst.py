"""reStructuredText: what people write of it in notes is read as Markdown, line for line.

Its own parser is slow and fills texts with messages; headings, fields,
links, emphasis, lists, quotes and the commonest directives are enough.
"""

from __future__ import annotations

import re
from typing import Final

from index.documents.cleaning import clean_line
from index.documents.formats import Parsed
from index.documents.front_matter import part
from index.documents.markdown import parse_body
from index.documents.template_tags import MARKUP
from index.model import Declared

_ADORNMENT: Final = re.compile(r"([=\-~^\"'`#*+:.<>_])\1{2,}[ \t]*\Z")
_FIELD: Final = re.compile(r"([ \t]*):([^\s:][^:\n]{0,60}):(?:[ \t]+(.*))?\Z")
_HEAD_COMMENT: Final = re.compile(r"\.\.[ \t]+([a-z][\w-]{0,30}):(?:[ \t]+(.*))?\Z")
_LONGEST_HEAD: Final = 60
_TARGET: Final = re.compile(r"\.\.[ \t]+_(`[^`\n]{1,200}`|[^:\n]{1,200}):[ \t]*(\S*)[ \t]*\Z")
_FOOTNOTE: Final = re.compile(r"\.\.[ \t]+\[(#?[\w*-]{0,40})\][ \t]+(.*)\Z")
_DIRECTIVE: Final = re.compile(r"\.\.[ \t]+(?:\|[^|\n]{1,60}\|[ \t]+)?([a-z][\w:-]{0,40})::(.*)\Z")
_KEPT: Final = frozenset(
    """note warning tip important hint caution attention danger admonition epigraph pull-quote
    highlights sidebar topic compound container class rubric""".split()  # noqa: SIM905
)
"""Directives whose inside is text."""
_NAMED: Final = frozenset(("container", "class"))
"""Those among them of which the first line names a style."""
_PICTURE: Final = re.compile(r"\.\.[ \t]+\|([^|\n]{1,60})\|[ \t]+image::")
_LINK: Final = re.compile(r"`([^`<>\n]{1,300}?)[ \t]*<([^<>\n\s]{1,500})>`__?")
_REFERENCE: Final = re.compile(
    r"`([^`<>\n]{1,300})`__?(?!\w)|(?<![\w`])([A-Za-z][\w-]{1,60})_(?![\w`])"
)
_ROLE: Final = re.compile(r":[a-z][\w:+-]{0,30}:`([^`\n]{1,300})`")
_CODE: Final = re.compile(r"``([^`\n]{1,300})``")
_CALL: Final = re.compile(r"[ \t]?\[(#?[\w*-]{0,40})\]_(?!\w)")
_NUMBERED: Final = re.compile(r"([ \t]*)#\.(?=[ \t])")
_LINE_BLOCK: Final = re.compile(r"[ \t]*\|(?:[ \t]+(.*)|[ \t]*)\Z")


def parse(text: str) -> Parsed:
    """Blocks with marks; fields and the comments at the head are declared. Never raises."""
    parted = part(text)
    reader = _Reader(parted.body.split("\n"), parted.body_line)
    body = "\n".join(reader.lines())
    parsed = parse_body(body, parted.body_line, (*parted.declared, *reader.declared))
    return Parsed(parsed.blocks, parsed.declared, (*parted.warnings, *parsed.warnings))


def _pictures(lines: list[str]) -> re.Pattern[str] | None:
    """The names that stand for pictures in a text, between two strokes; None for none."""
    names = [re.escape(match[1]) for line in lines if (match := _PICTURE.match(line))]
    return re.compile(rf"\|(?:{'|'.join(names[:200])})\|_{{0,2}}") if names else None


class _Reader:
    def __init__(self, lines: list[str], first_line: int) -> None:
        self.declared: list[Declared] = []
        self._source = lines
        self._first_line = first_line
        self._levels: list[str] = []
        self._pictures = _pictures(lines)
        self._targets = {
            match[1].strip("`").lower(): match[2]
            for line in lines
            if (match := _TARGET.match(line))
        }

    def lines(self) -> list[str]:
        """As many lines of Markdown as there are in the source."""
        done: list[str] = []
        while len(done) < len(self._source):
            done.extend(self._at(len(done)))
        return done[: len(self._source)]

    def _at(self, at: int) -> list[str]:
        """The lines that stand for the construct which begins at a line; one at least."""
        line = self._source[at]
        if line.startswith(".."):
            return self._explicit(at)
        heading = self._heading(at)
        if heading:
            return heading
        if _FIELD.match(line):
            return self._field(at)
        if block := _LINE_BLOCK.match(line):
            return [f"{self._inline(block[1] or '')}  "]
        return [self._inline(_NUMBERED.sub(r"\g<1>1.", line))]

    def _heading(self, at: int) -> list[str]:
        """A title with a line under it, or one over it too; a line alone is a rule; else none."""
        here, below = self._source[at], self._line(at + 1)
        over = _ADORNMENT.match(here)
        if over and below.strip() and _ADORNMENT.match(self._line(at + 2)):
            return ["", self._titled(below, over[1] + "o"), ""]
        under = _ADORNMENT.match(below)
        if under and here.strip() and not over and len(below.strip()) >= len(here.strip()) - 2:
            return [self._titled(here, under[1]), ""]
        return ["***"] if over else []

    def _titled(self, title: str, style: str) -> str:
        if style not in self._levels:
            self._levels.append(style)
        return f"{'#' * min(self._levels.index(style) + 1, 6)} {self._inline(title.strip())}"

    def _field(self, at: int) -> list[str]:
        """``:Director: X`` with the lines indented below it."""
        match = _FIELD.match(self._source[at])
        assert match is not None  # noqa: S101 (the caller has seen it)
        end = self._end(at, len(match[1]), blank=False)
        value = " ".join(
            clean_line(each).strip() for each in (match[3] or "", *self._source[at + 1 : end])
        )
        if value.strip():
            number = self._first_line + at
            self.declared.append(Declared(match[2], value.strip(), "front matter", number))
        return [""] * (end - at)

    def _explicit(self, at: int) -> list[str]:
        """A comment, a target, a footnote or a directive, with what is indented below it."""
        line = self._source[at]
        if note := _FOOTNOTE.match(line):
            return [f"\\[{note[1].strip('#') or '*'}\\] {self._inline(note[2])}"]
        if at < _LONGEST_HEAD:
            head = _HEAD_COMMENT.match(line)
            if head and head[2]:
                value = clean_line(head[2]).strip()
                self.declared.append(
                    Declared(head[1], value, "front matter", self._first_line + at)
                )
                return [""]
        end = self._end(at, 0, blank=True)
        directive = _DIRECTIVE.match(line)
        if directive and directive[1] in _KEPT:
            inside = [each.strip() for each in self._source[at + 1 : end]]
            quote = "> " if directive[1] in ("epigraph", "pull-quote") else ""
            named = directive[1] in _NAMED
            if named:
                self._gone(at, at + 1)
            lines = ["" if named else directive[2].strip(), *(each for each in inside)]
            return [
                f"{quote}{self._inline(each)}" if each and not _FIELD.match(each) else ""
                for each in lines
            ]
        self._gone(at, end)
        return [""] * (end - at)

    def _end(self, at: int, indent: int, *, blank: bool) -> int:
        """Where what is indented more than `indent` ends, with blank lines in it if `blank`."""
        end = at + 1
        while end < len(self._source):
            line = self._source[end]
            if line.strip() and len(line) - len(line.lstrip()) <= indent:
                break
            if not line.strip() and not blank:
                break
            end += 1
        while end > at + 1 and not self._source[end - 1].strip():
            end -= 1
        return end

    def _gone(self, at: int, end: int) -> None:
        for number in range(at, end):
            written = clean_line(self._source[number]).strip().removeprefix("..").strip()
            if written:
                self.declared.append(Declared(MARKUP, written, "page", self._first_line + number))

    def _line(self, at: int) -> str:
        return self._source[at] if at < len(self._source) else ""

    def _inline(self, line: str) -> str:
        """A line's links, roles and code as Markdown has them, and no picture's name."""
        if self._pictures and "|" in line:
            line = self._pictures.sub("", line)
        if "`" in line or "_" in line:
            line = _CODE.sub(r"`\1`", _ROLE.sub(r"\1", _LINK.sub(r"[\1](<\2>)", line)))
            line = _CALL.sub(lambda match: f"\\[{match[1].strip('#') or '*'}\\]", line)
            line = _REFERENCE.sub(self._reference, line)
        return line.rstrip()[:-1] if line.rstrip().endswith("::") else line

    def _reference(self, match: re.Match[str]) -> str:
        if match[2] and match[2].lower() not in self._targets:
            return match[0]
        shown = match[1] or match[2]
        target = self._targets.get(shown.lower(), "")
        return f"[{shown}](<{target}>)" if target and "<" not in target else shown
