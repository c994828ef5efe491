"""Rows of a person's own log -> what they say of each film.

A row is of the film of its title and year by the rules that join documents
(`joining`), as a list joins: it founds no film and is no evidence of one. The row
of a review is of that review's film. All is worked out from what there is now, so
that neither the order of files nor what was there before makes a difference.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Final

from msgspec.structs import replace

from index.films.claims import Claim, Family
from index.films.clusters import Cluster, Reading, read_claim
from index.films.joining import choose
from index.films.titles import form_of
from index.model import Diary, Film, Logged, LoggedIn, Rating

_SEEN: Final[tuple[LoggedIn, ...]] = ("reviews", "diary", "ratings", "watched")


def with_diaries(
    films: Sequence[Film],
    families: Iterable[Family],
    copies: Mapping[str, str],
    rows: Sequence[Logged],
) -> tuple[Film, ...]:
    """The films, each with what `rows` say of it; one that has it already stays as it is.

    `families` are those that the films were decided in, `copies` saved copies of
    reviews -> the review that is shown for them.
    """
    film_of = {review: film for film in films for review in film.reviews} if rows else {}
    of_film: dict[str, list[Logged]] = defaultdict(list)
    stated: dict[tuple[str, int | None], list[Logged]] = defaultdict(list)
    for row in rows:
        if not row.review:
            stated[row.title, row.year].append(row)
        elif own := film_of.get(copies.get(row.review, row.review)):
            of_film[own.id].append(row)
    readings = [
        read_claim(Claim(str(at), "", "list", (title,), year))
        for at, (title, year) in enumerate(stated)
    ]
    listed = list(stated.values())
    for film_id, reading in _joined(readings, families, film_of):
        of_film[film_id] += listed[int(reading.id)]
    tables = {row.table for row in rows}
    return tuple(_with(film, of_film.get(film.id, ()), tables) for film in films)


def _joined(
    readings: Sequence[Reading], families: Iterable[Family], film_of: Mapping[str, Film]
) -> list[tuple[str, Reading]]:
    """Films by id with the readings that can be of no other film, and of it beyond doubt."""
    wanted = {form.key for reading in readings for form in reading.forms}
    family_of = {key: family for family in families for key in family.keys if key in wanted}
    clusters: dict[str, Cluster] = {}
    films: dict[int, Film] = {}
    chosen: dict[str, list[Reading]] = defaultdict(list)
    for reading in readings:
        near = {}
        for key in {form.key for form in reading.forms} & family_of.keys():
            for review in family_of[key].reviews:
                if review in film_of:
                    near[film_of[review].id] = film_of[review]
        for id_ in near.keys() - clusters.keys():
            clusters[id_] = _known(near[id_])
            films[id(clusters[id_])] = near[id_]
        choice = choose(reading, (clusters[id_] for id_ in near))
        if len(choice) == 1:
            chosen[films[id(choice[0])].id].append(reading)
    return [
        (id_, reading)
        for id_, listed in chosen.items()
        for reading in _of_one_year(listed, clusters[id_].years)
    ]


def _known(film: Film) -> Cluster:
    """What a film goes by."""
    cluster = Cluster(years=set(film.years))
    for form in map(form_of, (film.title, *film.aliases)):
        cluster.keys.setdefault(form.key, set()).add(form.article)
    return cluster


def _of_one_year(readings: Sequence[Reading], years: Collection[int]) -> list[Reading]:
    """A log that has a title twice means two films: of one it states the very year, or none.

    What states no year may be either.
    """
    stated = {reading.year for reading in readings if reading.year is not None}
    exact = stated & set(years) or stated
    if len(exact) > 1:
        return []
    return [r for r in readings if r.year in exact or (r.year is None and len(stated) <= 1)]


def _with(film: Film, rows: Sequence[Logged], tables: Collection[LoggedIn]) -> Film:
    diary = _diary(rows, tables) if rows else None
    return film if film.diary == diary else replace(film, diary=diary)


def _diary(rows: Sequence[Logged], tables: Collection[LoggedIn]) -> Diary:
    """What the rows of one film say; what a table of others does not list is not so."""
    inside = {row.table for row in rows}

    def stands(table: LoggedIn) -> bool | None:
        return table in inside if table in tables else None

    viewings = (row.day for row in rows if row.table in ("reviews", "diary") and row.day)
    names = {row.name for row in rows if row.table == "list" and row.name}
    return Diary(
        seen=not inside.isdisjoint(_SEEN) or stands("watched"),
        watched=tuple(sorted(set(viewings))),
        rating=_own_rating(rows),
        liked=stands("liked"),
        watchlist=stands("watchlist"),
        lists=tuple(sorted(names, key=lambda name: (name.casefold(), name))),
    )


def _own_rating(rows: Iterable[Logged]) -> Rating | None:
    """The verdict on the film itself, else that of the last viewing; of several the latest."""
    rated = [
        (row.table == "ratings", row.day, row.rating.value or 0.0, row.rating)
        for row in rows
        if row.rating is not None
    ]
    return max(rated, key=lambda each: each[:3])[3] if rated else None
