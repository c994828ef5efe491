"""The items of a YAML list one by one, so that one that is broken spoils no other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_ITEM: Final = re.compile(r"^( *)- ", re.MULTILINE)


def list_items(text: str) -> Iterator[tuple[int, str]]:
    """The items of the outermost list, each with the line where it starts."""
    lines = text.splitlines()
    items = [(at, match) for at, line in enumerate(lines) if (match := _ITEM.match(line + " "))]
    if not items:
        return
    outer = min(len(match[1]) for _, match in items)
    starts = [at for at, match in items if len(match[1]) == outer]
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        yield start + 1, "\n".join(line[outer:] for line in lines[start:end])
