"""Documents for tests: plain text (one line, one block) or Markdown, without a file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from index.documents.read import read as read_document
from index.documents.walk import Found, walk
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


def read_saved(folder: Path, text: str, name: str = "note.md") -> Review:
    """A text as a file of its name in a folder, found and read as the program does."""
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    found = next(each for each in walk(folder) if isinstance(each, Found))
    return read_facts(read_document(found, folder)[0], review_id="r")


def cast(review: Review) -> list[tuple[str, str | None]]:
    return [(member.name, member.role) for member in review.credits.cast]
