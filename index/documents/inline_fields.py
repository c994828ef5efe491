"""Fields in the text of a note, as Dataview reads them: ``key:: value``, ``[key:: value]``."""

from __future__ import annotations

import re
from typing import Final

from index.documents.cleaning import clean_line
from index.documents.template_tags import Untagged
from index.model import Declared

_KEY: Final = r"[^\W\d_](?:[\w /-]{0,38}[\w)])?"
_WHOLE_LINE: Final = re.compile(
    rf"[ \t]*(?:[-*+>][ \t]+)*(?P<mark>\*\*|__|\*|_|)(?P<key>{_KEY})"
    r"(?:(?P=mark)[ \t]*::|::(?P=mark))(?:[ \t]+(?P<value>.*)|[ \t]*)\Z"
)
_BRACKETED: Final = re.compile(
    rf"[\[(](?P<key>{_KEY})::[ \t]*"
    rf"(?P<value>(?:\[\[[^\[\]\n]{{0,200}}\]\]|[^\[\]()\n]){{0,300}})[\])]"
)
_SENTENCE: Final = 15
"""Words."""
_FENCE: Final = re.compile(r" {0,3}(?:`{3,}|~{3,})")


def without_fields(text: str, *, first_line: int) -> Untagged:
    """Takes out lines that are fields and nothing else; in a sentence the value stays."""
    if "::" not in text:
        return Untagged(text)
    declared: list[Declared] = []
    lines = text.split("\n")
    fenced = False
    for at, line in enumerate(lines):
        if _FENCE.match(line):
            fenced = not fenced
        if not fenced and "::" in line:
            found, lines[at] = _read(line)
            declared += [
                Declared(key, value, "front matter", first_line + at) for key, value in found
            ]
    return Untagged("\n".join(lines), tuple(declared))


def _is_text(value: str) -> bool:
    """Whether a value is sentences that a reader wants (a plot), and no list."""
    words = len(value.split())
    return words >= _SENTENCE and "[[" not in value and value.count(",") * 4 < words


def _read(line: str) -> tuple[list[tuple[str, str]], str]:
    """The fields of a line, and the line without them."""
    whole = _WHOLE_LINE.match(line) if len(line) <= 1_000 else None
    if whole and _is_text(whole["value"] or ""):
        return [], f"{whole['key']}: {whole['value']}"
    if whole:
        return [(whole["key"], clean_line(whole["value"] or "").strip())], ""
    fields = [
        (match["key"], clean_line(match["value"]).strip()) for match in _BRACKETED.finditer(line)
    ]
    if not fields:
        return [], line
    if not re.search(r"\w", _BRACKETED.sub("", line)):
        return fields, ""
    return fields, _BRACKETED.sub(lambda match: match["value"].strip(), line)
