"""Ids of films: title and year in letters and digits, and the director where needed."""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import Final

from index.films.folding import fold, words
from index.films.people import Names

Stated = tuple[str, int | None, Names, Sequence[str]]
"""Title, year, directors and, should all of these be alike, the reviews of a film."""

_LONGEST: Final = 80
_ELIDED: Final = re.compile(r"\b([dl])'")


def film_ids(films: Sequence[Stated]) -> list[str]:
    """An id for each film, all different, that depends on the films of the same slug only."""
    alike: dict[str, list[int]] = defaultdict(list)
    for at, (title, year, _, _) in enumerate(films):
        alike[bare_id(title, year)].append(at)
    ids = [""] * len(films)
    taken = set(alike)
    for base, places in sorted(alike.items()):
        if len(places) == 1:
            ids[places[0]] = base
            continue
        named = [_with(base, "-".join(map(slug, films[at][2])) or None) for at in places]
        for at, name in zip(places, named, strict=True):
            several = named.count(name) > 1 or (name != base and name in taken)
            ids[at] = _with(name, _digest(films[at][3])) if several else name
    return ids


def bare_id(title: str, year: int | None) -> str:
    """What the id of a film is, or begins with where that alone does not tell it."""
    return _with(slug(title), year)


def related(ids: Iterable[str], bare: Iterable[str], bare_of: Callable[[str], str]) -> list[str]:
    """Those of `ids` that may have to change where films with these bare ids come or go.

    `bare_of` gives the bare id of a film by its id.
    """
    ordered = sorted(ids)
    found: dict[str, None] = {}
    pending = list(bare)
    seen = set(pending)
    while pending:
        start = pending.pop()
        exact = bisect_left(ordered, start)
        longer = bisect_left(ordered, f"{start}-"), bisect_left(ordered, f"{start}.")
        for id_ in [start] * (ordered[exact : exact + 1] == [start]) + ordered[slice(*longer)]:
            found[id_] = None
            own = bare_of(id_)
            if own not in seen:
                seen.add(own)
                pending.append(own)
    return list(found)


@lru_cache(maxsize=65536)
def slug(text: str) -> str:
    """``red-rocket``; letters of other scripts stay; signs without a letter are told by number."""
    folded = _ELIDED.sub(r"\1 ", fold(text).replace("&", " and ")).replace("'", "")
    found = "-".join(words(folded))
    if not found:
        return "-".join(["film", *(f"{ord(sign):x}" for sign in text.strip()[:8])])
    if len(found) > _LONGEST:
        found = f"{found[:_LONGEST].rstrip('-')}-{_digest((found,))}"
    return found


def _with(base: str, more: str | int | None) -> str:
    return base if more is None else f"{base}-{more}"


def _digest(texts: Sequence[str]) -> str:
    joined = "\0".join(texts).encode("utf-8", "surrogatepass")
    return hashlib.blake2b(joined, digest_size=4).hexdigest()
