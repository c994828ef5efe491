"""Ids of film databases: they join documents that agree in the title, and part those that differ.

An id is copied from note to note more easily than a title, so it is believed
only where no title is given, where the title agrees, or else a director. Where
most documents with an id are of one film, it is doubted in the others.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import Final

import msgspec

from index.films.clusters import Reading, differ
from index.films.grouping import Groups
from index.films.people import Names, share_a_name
from index.films.titles import Form

_NAMES: Final = {
    "imdb": "IMDb",
    "tmdb": "TMDb",
    "letterboxd": "Letterboxd",
    "wikidata": "Wikidata",
}


def agreed(readings: Sequence[Reading]) -> tuple[list[Reading], dict[str, str]]:
    """Readings with what their ids tell them, and by review what is doubtful of an id.

    Those that share an id and agree state one film: titles, year and directors
    are then those that most of them give.
    """
    known = {reading.id: reading for reading in readings}
    doubts: dict[str, str] = {}
    by_id: dict[str, list[str]] = defaultdict(list)
    for reading in readings:
        for id_ in reading.ids:
            by_id[id_].append(reading.id)
    for id_ in sorted(by_id):
        stating = [known[review] for review in sorted(by_id[id_])]
        parts = _agreeing([reading for reading in stating if reading.forms])
        if not parts:
            continue
        parts.sort(key=lambda part: (-len(part), min(f.key for one in part for f in one.forms)))
        one_film = len(parts) == 1 or len(parts[0]) > len(parts[1])
        for part in parts if not one_film else parts[1:]:
            other = parts[0] if part is not parts[0] else parts[1]
            for reading in part:
                known[reading.id] = _without(reading, id_)
                doubts.setdefault(reading.id, _doubt(id_, other))
        if one_film:
            untitled = [reading for reading in stating if not reading.forms]
            for reading in _told_each_other([*parts[0], *untitled]):
                known[reading.id] = reading
    return [known[reading.id] for reading in readings], doubts


def by_ids(readings: Sequence[Reading]) -> tuple[list[list[Reading]], list[Reading]]:
    """Readings parted where their ids differ, and those without an id that may be of any part."""
    stated = [reading for reading in readings if reading.ids]
    groups = Groups(len(stated))
    for at, one in enumerate(stated):
        for near, other in enumerate(stated[:at]):
            if not differ(one.ids, other.ids):
                groups.unite(near, at)
    parts = groups.sets(stated)
    if len(parts) < 2:
        return [list(readings)], []
    return parts, [reading for reading in readings if not reading.ids]


def _agreeing(readings: Sequence[Reading]) -> list[list[Reading]]:
    """Readings that share a title or a director, directly or through others."""
    groups = Groups(len(readings))
    first: dict[str, int] = {}
    for at, reading in enumerate(readings):
        for form in reading.forms:
            groups.unite(first.setdefault(form.key, at), at)
        for near in range(at):
            if share_a_name(readings[near].directors, reading.directors):
                groups.unite(near, at)
    return groups.sets(readings)


def _told_each_other(readings: Sequence[Reading]) -> Iterable[Reading]:
    forms: dict[tuple[str, str], Form] = {}
    for form in sorted((f for one in readings for f in one.forms), key=lambda form: form.shown):
        forms.setdefault((form.key, form.article), form)
    years = Counter(one.year for one in readings if one.year is not None)
    year = min(years, key=lambda year: (-years[year], year), default=None)
    # Two neighbouring years at most, as everywhere: one more would part them again.
    beside = {year, year - 1 if year - 1 in years else year + 1} if year is not None else set()
    named: Counter[Names] = Counter(one.directors for one in readings if one.directors)
    directors = min(named, key=lambda names: (-named[names], names), default=())
    for one in readings:
        own = {(form.key, form.article) for form in one.forms}
        more = tuple(forms[key] for key in sorted(forms) if key not in own)
        shared = share_a_name(one.directors, directors)
        yield msgspec.structs.replace(
            one,
            forms=(*one.forms, *more),
            year=one.year if one.year in beside else year,
            directors=one.directors if shared else directors,
        )


def _without(reading: Reading, id_: str) -> Reading:
    return msgspec.structs.replace(
        reading, ids=tuple(other for other in reading.ids if other != id_)
    )


def _doubt(id_: str, others: Sequence[Reading]) -> str:
    kind, _, bare = id_.partition(":")
    shown = Counter(form.shown for one in others for form in one.forms[:1] if form.shown)
    title = min(shown, key=lambda title: (-shown[title], title), default="another film")
    return f"its {_NAMES.get(kind, kind)} id {bare} is that of {title}"
