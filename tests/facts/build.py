"""Documents for tests: plain text (one line, one block) or Markdown, without a file."""

from __future__ import annotations

from typing import Any

from index.facts import read_facts
from index.model import Declared, Document, Review, SourceBlock


def plain(text: str, *, path: str = "text.txt", declared: dict[str, Any] | None = None) -> Document:
    """A text file as its reader gives it: one block a line, gaps counted."""
    blocks: list[SourceBlock] = []
    gap = 0
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            blocks.append(SourceBlock("paragraph", line.strip(), number, number, gap))
            gap = 0
        else:
            gap += 1
    keys = tuple(
        Declared(key, value, "front matter", number)
        for number, (key, value) in enumerate((declared or {}).items(), 2)
    )
    return Document("/library", path, 1, "text", tuple(blocks), keys)


def read(text: str, *, path: str = "text.txt", declared: dict[str, Any] | None = None) -> Review:
    return read_facts(plain(text, path=path, declared=declared), review_id="r")


def cast(review: Review) -> list[tuple[str, str | None]]:
    return [(member.name, member.role) for member in review.credits.cast]
