"""The films that a column or a list treats, where it stays one document."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.model import SourceBlock

from .capsule_heads import read_head
from .capsule_lines import heads_in
from .layers import Ledger, Origin
from .text import Text

_BRACKET = re.compile(r"[*_”\"»’]{0,3}\s?[(\[][^()\[\]\n]{3,60}[)\]]")
_MOST = 300
"""Films that are listed at most: a longer list is a catalogue."""


def note_treated(ledger: Ledger, blocks: Sequence[SourceBlock], text: Text) -> None:
    """Notes titles with a year or a director beside them: heads, and emphasised phrases."""
    found = [
        (block.line, found.head.title)
        for found in heads_in(blocks)
        for block in (blocks[found.at],)
        if found.head.sure >= 2
    ]
    for phrase, at in text.emphasised:
        beside = _BRACKET.match(text.text, at + len(phrase))
        if beside is None:
            continue
        head = read_head(phrase + beside[0])
        line = text.line(at)
        if line is not None and head.sure and (head.year or head.director):
            found.append((line, head.title))
    for line, title in sorted(found)[:_MOST]:
        ledger.add("films", title, Origin("prose", "title with year or director", line, 0.7))
