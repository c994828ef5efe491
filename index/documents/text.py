"""Plain text: a block a line, hard-wrapped paragraphs joined again."""

from __future__ import annotations

import html
import re
from typing import Final

from index.documents.cleaning import clean_line
from index.documents.formats import Parsed
from index.documents.front_matter import part, with_text
from index.documents.wrapping import Line, joined
from index.model import SourceBlock

_SPACE: Final = re.compile(r"[ \t]{2,}|\t")
_ENTITY: Final = re.compile(r"&(?:#\d{2,6}|#[xX][0-9a-fA-F]{2,5}|[a-zA-Z]{2,8}\d{0,2});")
_RULE: Final = re.compile(r"[-=_~─━—–]{3,}\Z")


def parse(text: str) -> Parsed:
    """Blocks of kind paragraph, heading (underlined lines) or rule. Never raises."""
    parted = with_text(part(text))
    blocks: list[SourceBlock] = []
    gap = 0
    run: list[Line] = []
    for number, raw in enumerate(parted.body.split("\n"), parted.body_line):
        line = _tidy(raw)
        if line:
            indent = len(raw) - len(raw.lstrip())
            run.append(Line(number, line, indent=indent))
            continue
        blocks.extend(_blocks(run, gap))
        gap = 1 if run else gap + 1
        run = []
    blocks.extend(_blocks(run, gap))
    return Parsed(tuple(blocks), parted.declared, parted.warnings)


def _tidy(raw: str) -> str:
    if "&" in raw:
        raw = clean_line(_ENTITY.sub(lambda match: html.unescape(match[0]), raw))
    return _SPACE.sub(" ", raw).strip()


def _blocks(run: list[Line], gap: int) -> list[SourceBlock]:
    """The blocks of lines without a blank one between them; `gap` is before the first."""
    blocks: list[SourceBlock] = []
    for line in joined(run):
        before = gap if not blocks else 0
        if not _RULE.match(line.text):
            blocks.append(
                SourceBlock("paragraph", line.text, line.number, line.last or line.number, before)
            )
        elif len(blocks) == 1 and _underlines(line.text, blocks[0]):
            title = blocks.pop()
            level = 1 if line.text[0] == "=" else 2
            blocks.append(
                SourceBlock("heading", title.text, title.line, line.number, title.gap, level)
            )
        else:
            blocks.append(SourceBlock("rule", line.text, line.number, line.number, before))
    return blocks


def _underlines(rule: str, title: SourceBlock) -> bool:
    one_line = title.line == title.last_line and title.kind == "paragraph"
    return one_line and rule[0] in "=-~" and abs(len(rule) - len(title.text)) <= 4
