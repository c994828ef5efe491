"""Markdown with components of a page in it: imports, exports and tags of JSX are no text."""

from __future__ import annotations

import re
from typing import Final

from msgspec.structs import replace

from index.documents import json_entries
from index.documents.formats import Parsed
from index.documents.markdown import parse as parse_markdown
from index.model import Declared

_META: Final = re.compile(
    r"^export[ \t]+(?:const|let|default)[ \t]+"
    r"(?:(?:meta|metadata|frontmatter|attributes)[ \t]*=[ \t]*)?"
    r"\{\n(.{0,8000}?)\n\};?[ \t]*$",
    re.MULTILINE | re.DOTALL | re.IGNORECASE,
)


def parse(text: str) -> Parsed:
    """As Markdown; an exported object of metadata counts as front matter. Never raises."""
    match = _META.search(text)
    if match is None:
        return parse_markdown(text, jsx=True)
    line = text.count("\n", 0, match.start(1)) + 1
    entries, warnings = json_entries.load_block(match[1], first_line=line)
    blank = "\n" * text.count("\n", match.start(), match.end())
    parsed = parse_markdown(f"{text[: match.start()]}{blank}{text[match.end() :]}", jsx=True)
    declared = (Declared(each.key, each.value, "front matter", each.line) for each in entries)
    return replace(
        parsed,
        declared=(*parsed.declared, *declared),
        warnings=(*parsed.warnings, *warnings),
    )
