"""One review as the engine wants it: words by field, numbers for ranges."""

from __future__ import annotations

from msgspec import Struct


class Entry(Struct, frozen=True):
    """A review to be indexed. `id` is unique; `percent` is the critic's own verdict, 0-100.

    `published` is days since 0001-01-01 (date.toordinal); `runtime` minutes;
    `years` the film's and the stated one. `cast` holds names and roles. `has`
    lists what is known of it ("rating", "critic" ...), `properties` what it is ("spoiler")
    or its film ("liked"); `list` has the names of the person's lists that the film is in.
    `film_id` is the film that results are grouped by, "" where it is unknown.
    `names` are further names (editor, translator ...) that are found without a field only.
    """

    id: str
    text: str
    teaser: str = ""
    film: tuple[str, ...] = ()
    title: tuple[str, ...] = ()
    critic: tuple[str, ...] = ()
    publication: tuple[str, ...] = ()
    director: tuple[str, ...] = ()
    writer: tuple[str, ...] = ()
    cast: tuple[str, ...] = ()
    genre: tuple[str, ...] = ()
    country: tuple[str, ...] = ()
    language: tuple[str, ...] = ()
    tag: tuple[str, ...] = ()
    list: tuple[str, ...] = ()
    path: tuple[str, ...] = ()
    kind: str = "review"
    text_language: str | None = None
    years: tuple[int, ...] = ()
    percent: float | None = None
    runtime: int | None = None
    published: int | None = None
    words: int = 0
    has: tuple[str, ...] = ()
    properties: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    film_id: str = ""
