"""One article of a file that holds several: what it states, and where it stands."""

from __future__ import annotations

import re
from collections import Counter
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
    """The same documents, each with a place that no other has: those of one name are counted."""
    seen: Counter[tuple[str, str]] = Counter()
    kept: list[Parsed] = []
    for document in documents:
        place = (document.part, document.key or str(document.line))
        seen[place] += 1
        if seen[place] > 1:
            document = replace(document, key=f"{place[1]} ({seen[place]})")  # noqa: PLW2901
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
