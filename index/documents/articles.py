"""One article of a file that holds several: what it states, and where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterable
from email.utils import parsedate_to_datetime
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from index.documents.cleaning import clean_line
from index.documents.formats import Parsed
from index.model import Declared, SourceBlock

_ISO: Final = re.compile(r"((?:19|20)\d\d-[01]\d-[0-3]\d)(?:[T ]|\Z)")


class Article(Struct, frozen=True):
    """What is known of an article, "" for what is not; `title` is its headline."""

    line: int
    title: str = ""
    url: str = ""
    critic: str = ""
    publication: str = ""
    published: str = ""
    teaser: str = ""
    tags: tuple[str, ...] = ()
    blocks: tuple[SourceBlock, ...] = ()
    part: str = ""
    footer: str = ""

    def parsed(self) -> Parsed:
        stated = {
            "title": clean_line(self.title).strip(),
            "url": self.url,
            "author": self.critic,
            "publication": self.publication,
            "published": self.published,
            "teaser": self.teaser,
            "tags": list(self.tags),
            "footer": self.footer,
        }
        declared = (
            Declared(key, value, "page", self.line) for key, value in stated.items() if value
        )
        return Parsed(self.blocks, tuple(declared), line=self.line, part=self.part, holds="article")


def placed(documents: Iterable[Parsed]) -> tuple[Parsed, ...]:
    """The same documents, where several begin on one line each with a part of its own."""
    taken: set[tuple[str, int]] = set()
    kept: list[Parsed] = []
    for number, document in enumerate(documents, 1):
        place = (document.part, document.line)
        if place in taken:
            part = f"{document.part}#{number}"
            document = replace(document, part=part)  # noqa: PLW2901
            place = (part, document.line)
        taken.add(place)
        kept.append(document)
    return tuple(kept)


def day_of(stamp: str) -> str:
    """The ISO date of a time as feeds and exports write it; "" where it can't be read."""
    stamp = stamp.strip()
    match = _ISO.match(stamp)
    if match:
        return match[1]
    try:
        return parsedate_to_datetime(stamp).date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""
