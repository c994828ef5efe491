"""Ids that film databases give a film, where keys and addresses state one of them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any, NamedTuple

from index.folding import fold
from index.model import Declared

from .keys import CAMEL
from .layers import Ledger, Origin

_IMDB = re.compile(r"(?:^|/|\b)(tt\d{7,10})(?![\w])", re.IGNORECASE)
_TMDB = re.compile(r"themoviedb\.org/(movie|tv)/(\d{1,9})(?!\d)", re.IGNORECASE)
_LETTERBOXD = re.compile(
    r"letterboxd\.com/(?:[\w-]{1,60}/)?film/([\w-]{1,120})(?:/|$)", re.IGNORECASE
)
_WIKIDATA = re.compile(r"(?:^|wikidata\.org/(?:wiki|entity)/)(Q[1-9]\d{0,9})$", re.IGNORECASE)
_KEYS = {
    "imdb": ("imdb",),
    "tmdb": ("tmdb", "themoviedb", "moviedb", "the movie db"),
    "letterboxd": ("letterboxd",),
    "wikidata": ("wikidata",),
}
_PLACES = ("sameas", "same as", "url", "link", "id")
"""How keys end under which a whole address of a film is one."""
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_MOST = 200


def note_ids(ledger: Ledger, declared: Iterable[Declared]) -> None:
    """Notes an id of each database, ``ids.imdb`` and so on; none where several are stated."""
    found: dict[str, dict[str, Origin]] = defaultdict(dict)
    for item in declared:
        key = fold(CAMEL.sub(" ", item.key))
        origin = Origin(item.layer, f"key {item.key}", item.line, 0.95)
        for value in _texts(item.value):
            for kind, id_ in _ids(key, value):
                found[kind].setdefault(id_, origin)
    for kind, ids in found.items():
        if len(ids) == 1:
            ((id_, origin),) = ids.items()
            ledger.add(f"ids.{kind}", id_, origin)


class _Key(NamedTuple):
    """What a key says of its value: which database, and whether it can be an address at all."""

    kind: str | None
    compact: str
    last: str
    of_id: bool


@lru_cache(maxsize=1024)
def _key(key: str) -> _Key:
    words = key.split()
    kind = next((kind for kind, names in _KEYS.items() if words[:1] == [names[0]]), None)
    kind = kind or next(
        (kind for kind, names in _KEYS.items() if any(f" {n} " in f" {key} " for n in names)), None
    )
    compact = key.replace(" ", "")
    kind = kind or next((k for k in _KEYS if compact in (k + "id", k + "url", k + "uri")), None)
    return _Key(
        kind, compact, words[-1] if words else "", kind is not None or key.endswith(_PLACES)
    )


def _ids(key: str, value: str) -> Iterator[tuple[str, str]]:
    kind, compact, last, of_id = _key(key)
    if not of_id:
        return
    yield from _addressed(value)
    if kind == "tmdb" and value.isdecimal() and len(value) <= 9 and value != "0":
        yield "tmdb", f"movie/{value}"
    elif kind == "imdb" and value.isdecimal() and len(value) in (7, 8) and compact != "imdbvotes":
        yield "imdb", f"tt{value}"
    elif kind == "wikidata" and (match := _WIKIDATA.search(value)):
        yield "wikidata", match[1].upper()
    elif kind == "letterboxd" and last in ("slug", "id") and _SLUG.fullmatch(value):
        yield "letterboxd", value


def _addressed(value: str) -> Iterator[tuple[str, str]]:
    """Ids that tell by themselves what they are."""
    if match := _IMDB.search(value):
        yield "imdb", match[1].lower()
    if match := _TMDB.search(value):
        yield "tmdb", f"{match[1].lower()}/{match[2]}"
    if match := _LETTERBOXD.search(value):
        yield "letterboxd", match[1].lower()
    if "wikidata.org" in value and (match := _WIKIDATA.search(value)):
        yield "wikidata", match[1].upper()


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, (list, tuple)):
        for part in value[:_MOST]:
            if not isinstance(part, (list, tuple, dict)):
                yield from _texts(part)
    elif isinstance(value, (str, int)) and not isinstance(value, bool):
        text = str(value).strip()
        if text and len(text) < 500:
            yield text
