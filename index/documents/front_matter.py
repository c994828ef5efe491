"""The YAML block at the head of a document, told from a text that begins with a rule."""

from __future__ import annotations

import re
from typing import Final

from msgspec import Struct

from index.documents.yaml_entries import LONGEST, Entry, load_entries
from index.model import Declared

_OPENS: Final = re.compile(r"\n{0,3}(-{3,})[ \t]*\n")
_CLOSES: Final = re.compile(r"(?:-{3,}|\.\.\.)[ \t]*\Z")
_KEY: Final = re.compile(
    r"[\"']?[^\W\d][\w.@/()-]*(?::[\w-]+)?(?: [\w.@/()-]+){0,3}[\"']?[ \t]*:(?:[ \t]|\Z)"
)
_PART_OF: Final = re.compile(r"[ \t]|-(?:[ \t]|\Z)|#|[\]}]\s*,?\s*\Z")
_MOST_LINES: Final = 2000


class Parted(Struct, frozen=True):
    """What the front matter states, and the text after it, which begins on `body_line`."""

    declared: tuple[Declared, ...]
    body: str
    body_line: int
    warnings: tuple[str, ...] = ()


def part(text: str) -> Parted:
    """Part front matter from body. Never raises, and no line of prose is ever taken.

    A block that nobody closed ends at its first blank line or at the first line
    that is neither ``key: value`` nor part of one.
    """
    opening = _OPENS.match(text)
    if opening is None:
        return Parted((), text, 1)
    first_line = text.count("\n", 0, opening.end()) + 1
    lines = text[opening.end() :].split("\n")
    end, closed = _end(lines)
    if not end and not closed:
        return Parted((), text, 1)
    block = "\n".join(lines[:end])
    entries, warnings = load_entries(block, first_line=first_line)
    if not closed:
        warnings = (*warnings, f"line {first_line - 1}: the front matter is not closed")
    after = end + 1 if closed else end
    declared = tuple(_declared(entry) for entry in entries)
    return Parted(declared, "\n".join(lines[after:]), first_line + after, warnings)


def _declared(entry: Entry) -> Declared:
    return Declared(entry.key, entry.value, "front matter", entry.line)


def _end(lines: list[str]) -> tuple[int, bool]:
    """How many lines are front matter, and whether a closing line follows them."""
    closing = next((at for at, line in enumerate(lines[:_MOST_LINES]) if _CLOSES.match(line)), None)
    if closing is not None:
        block = lines[:closing]
        if not any(line.strip() for line in block):
            return closing, True
        if sum(map(len, block)) <= LONGEST and _is_mapping(block):
            return closing, True
    unclosed = _unclosed(lines[: _MOST_LINES if closing is None else closing])
    return unclosed, closing is not None and unclosed == closing


def _is_mapping(block: list[str]) -> bool:
    """Whether a closed block is keys and values from its first line on, with no prose in it."""
    kept = [line for line in block if line.strip() and not line.startswith("#")]
    if not kept:
        return True
    if not _KEY.match(kept[0]):
        return False
    blank = False
    in_quotes = False
    for line in block:
        if not line.strip():
            blank = True
            continue
        strange = not _KEY.match(line) and not _PART_OF.match(line)
        if strange and not in_quotes and (blank or len(line) > 200):
            return False
        in_quotes ^= _opens_quote(line)
        blank = False
    return True


def _opens_quote(line: str) -> bool:
    """Whether a double-quoted value begins or ends on this line."""
    return line.replace('\\"', "").count('"') % 2 == 1


def _unclosed(lines: list[str]) -> int:
    """How many lines belong to a block that has no end."""
    keys = 0
    for at, line in enumerate(lines):
        if _KEY.match(line):
            keys += 1
        elif not line.strip() or not _PART_OF.match(line) or (not keys and line[0] != "#"):
            return at if keys else 0
    return len(lines) if keys else 0
