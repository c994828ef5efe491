"""What one document says of its film: all that joining looks at."""

from __future__ import annotations

from msgspec import Struct


class Claim(Struct, frozen=True):
    """`id` and `path` (root-relative) of a review and what it states of its film.

    `titles` are the most certain first; `year` is the stated one, `release_year`
    that of a release date, which may be a local or a later one. `verdict` and
    `aggregate` are percent; `published` is an ISO date or the start of one.
    `root` is the library folder, "" where it does not matter.
    """

    id: str
    path: str
    kind: str
    titles: tuple[str, ...]
    year: int | None = None
    release_year: int | None = None
    directors: tuple[str, ...] = ()
    verdict: float | None = None
    aggregate: float | None = None
    published: str | None = None
    root: str = ""
