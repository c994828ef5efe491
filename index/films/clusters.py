"""Readings of claims, and clusters of them: what is known of one film so far."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

import msgspec
from msgspec import Struct

from index.films.claims import Claim
from index.films.people import Names, share_a_name, speak_against
from index.films.titles import Form, form_of, read_title
from index.folding import fold
from index.known_films import KnownFilm, films_called, without_article
from index.model import REVIEW_KINDS
from index.person.film_entry import FilmEntry

YEARS_APART: Final = 1
"""Years further apart than this speak against one film."""
_LEAST_ALONE: Final = 2
"""Words of a title that means a known film though no director is stated."""

_ENTRY: Final = "\0"
_ID: Final = "\0id "
_TEXT: Final = "\0text "
_JOINING_ONLY: Final = frozenset({"list", "column", "archive", "other"})
_FOUNDING: Final = REVIEW_KINDS | {"log"}
_FOUNDING_IF_SURE: Final = frozenset({"interview", "news"})

Stated = tuple[tuple[Form, ...], int | None, int | None, Names, tuple[str, ...]]
Rank = tuple[int, int]
"""How well a title matches, smaller is better: place of the title, then article alike or not."""


class Reading(Struct, frozen=True, eq=False, gc=False):
    """A claim (or an entry of films.yaml) with its titles read.

    A `forced` reading belongs to an entry whatever its claim states: its
    titles are those of the entry. `links` are keys that it shares with readings that
    must be decided together with it whatever their titles, `parts` keys by which a part of
    a title is known.
    """

    id: str
    forms: tuple[Form, ...]
    year: int | None
    released: int | None
    directors: Names
    claim: Claim | None = None
    entry: FilmEntry | None = None
    forced: bool = False
    ids: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()

    @property
    def stated(self) -> Stated:
        """What joining looks at: readings that state the same are treated alike."""
        return self.forms, self.year, self.released, self.directors, self.ids

    @property
    def founds(self) -> bool:
        """Whether it makes a film by itself. An entry does, once a document is with it."""
        if self.claim is None or self.forced or self.claim.settled:
            return True
        if self.claim.weak:
            return False
        if self.claim.kind in _FOUNDING:
            return True
        sure = self.year is not None or bool(self.directors)
        return self.claim.kind in _FOUNDING_IF_SURE and sure

    @property
    def only_joins(self) -> bool:
        """Whether it is no evidence: lists and columns name films, but not reliably one."""
        if self.claim is None or self.forced or self.claim.settled:
            return False
        return self.claim.weak or self.claim.kind in _JOINING_ONLY


def differ(one: Collection[str], other: Collection[str]) -> bool:
    """Whether two films have different ids in one database."""
    if not one or not other:
        return False
    mine, theirs = _by_database(one), _by_database(other)
    return any(not ids & theirs[name] for name, ids in mine.items() if name in theirs)


def _by_database(ids: Iterable[str]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for id_ in ids:
        found.setdefault(id_.partition(":")[0], set()).add(id_)
    return found


def links_of(claim: Claim, text: str | None) -> tuple[str, ...]:
    """What links a claim with others beside titles: its ids, and `text`, if others say the same."""
    if claim.settled and not claim.titles:
        return ()
    ids = () if claim.settled else claim.ids
    return (*(f"{_ID}{id_}" for id_ in ids), *((f"{_TEXT}{text}",) if text else ()))


def read_claim(claim: Claim, text: str | None = None) -> Reading:
    """A claim with its titles taken apart; the year may come from beside a title.

    `text` names the set of reviews that say the same, where there is one.
    """
    forms, year, parts = _read_titles(claim.titles, claim.year)
    directors = tuple(name for name in claim.directors if name.strip())
    forms = _with_known_names(forms, year, directors)
    return Reading(
        claim.id,
        forms,
        year,
        claim.release_year,
        directors,
        claim=claim,
        ids=() if claim.settled else claim.ids,
        links=links_of(claim, text),
        parts=parts,
    )


@lru_cache(maxsize=65536)
def _read_titles(
    written: tuple[str, ...], year: int | None
) -> tuple[tuple[Form, ...], int | None, tuple[str, ...]]:
    titles = [read_title(title) for title in written]
    forms = {(form.key, form.article): form for title in reversed(titles) for form in title.forms}
    ordered = tuple(
        dict.fromkeys(forms[form.key, form.article] for title in titles for form in title.forms)
    )
    if year is None:
        year = next((title.year for title in titles if title.year is not None), None)
    parts = dict.fromkeys(part for title in titles for part in title.parts)
    return ordered, year, tuple(part for part in parts if part not in {f.key for f in ordered})


def _with_known_names(
    forms: tuple[Form, ...], year: int | None, directors: Names
) -> tuple[Form, ...]:
    """Forms and, not to be shown, the other titles of the known film that they mean, with a
    stated director or, of two words and more, alone: a film may have a title in each language.
    A title that is known of two films, or of two of that director's, tells neither."""
    known = {form.key: form for form in forms}
    for form in forms:
        meant = _meant(form.shown, year, directors)
        for title in meant[0].titles if len(meant) == 1 else ():
            named = msgspec.structs.replace(form_of(title), shown="")
            of_a_part = named.key.startswith(form.key) or form.key.startswith(named.key)
            if not of_a_part and len(_meant(title, year, directors)) == 1:
                known.setdefault(named.key, named)
    return (*forms, *(form for form in known.values() if form not in forms))


def _meant(title: str, year: int | None, directors: Names) -> list[KnownFilm]:
    """The known films of this title and director, of this year or one beside it."""
    called = films_called(title)
    if not directors:
        words = without_article(fold(title)).split()
        called = called if len(called) == 1 and len(words) >= _LEAST_ALONE else []
    return [
        film
        for film in called
        if (year is None or abs(film.year - year) <= YEARS_APART)
        and (not directors or share_a_name(directors, film.directors))
    ]


def read_entry(entry: FilmEntry, number: int) -> Reading:
    """An entry of films.yaml as if it were the surest of claims."""
    forms = {
        (form.key, form.article): form
        for title in (entry.title, *entry.aliases)
        for form in read_title(title).forms
    }
    return Reading(
        f"{_ENTRY}{number}", tuple(forms.values()), entry.year, None, entry.directors, entry=entry
    )


def is_entry(reading_id: str) -> bool:
    """Whether an id is that of an entry of films.yaml and not of a review."""
    return reading_id.startswith(_ENTRY)


@dataclass(eq=False)
class Cluster:
    """Readings of one film. `keys` are the titles it goes by, with their articles."""

    readings: list[Reading] = field(default_factory=list)
    keys: dict[str, set[str]] = field(default_factory=dict)
    years: set[int] = field(default_factory=set)
    directors: set[Names] = field(default_factory=set)
    ids: set[str] = field(default_factory=set)
    parts: set[str] = field(default_factory=set)
    entry: FilmEntry | None = None
    part_of: Cluster | None = None

    @property
    def now(self) -> Cluster:
        """The cluster that this one has become part of, or itself."""
        return self if self.part_of is None else self.part_of.now

    @property
    def names(self) -> Names:
        return tuple(name for names in sorted(self.directors) for name in names)

    def take(self, reading: Reading) -> None:
        self.readings.append(reading)
        if reading.only_joins:
            return
        for form in reading.forms:
            self.keys.setdefault(form.key, set()).add(form.article)
        if reading.year is not None:
            self.years.add(reading.year)
        if reading.directors:
            self.directors.add(reading.directors)
        self.ids.update(reading.ids)
        self.parts.update(reading.parts)
        if reading.entry is not None and self.entry is None:
            self.entry = reading.entry

    def rank(self, reading: Reading, *, sure: bool = False) -> Rank | None:
        """How well a reading's titles match; None where none does.

        Two different articles are two titles unless something else makes it `sure`.
        """
        best: Rank | None = None
        for place, form in enumerate(reading.forms):
            articles = self.keys.get(form.key)
            if articles is None:
                continue
            loose = 0 if form.article in articles else 1
            if loose and form.article and "" not in articles and not sure:
                continue
            best = min(best or (place, loose), (place, loose))
        return best

    def confirms(self, reading: Reading) -> bool:
        """Whether this is surely a film, and of no other title than a reading that is not sure
        of its own."""
        if reading.claim is None or not reading.claim.weak:
            return True
        if not any(form.article in self.keys.get(form.key, ()) for form in reading.forms):
            return False
        named = any(each.claim is None or each.claim.sure for each in self.readings)
        return named or bool(self.years or self.directors)

    def allows_year(self, year: int) -> bool:
        """Whether a document that states this year can be about this film."""
        if self.entry is not None and self.entry.year is not None:
            return abs(year - self.entry.year) <= YEARS_APART
        return not self.years or (max(*self.years, year) - min(*self.years, year) <= YEARS_APART)

    def allows(self, reading: Reading) -> bool:
        """Whether nothing that both state speaks against."""
        if reading.year is not None and not self.allows_year(reading.year):
            return False
        if differ(reading.ids, self.ids):
            return False
        # Nothing is released long before it is made; long after, it may be again.
        early = reading.released is not None and any(
            reading.released < year - YEARS_APART for year in self.years
        )
        if early:
            return False
        if not self.directors or not reading.directors:
            return True
        return not speak_against(self.names, reading.directors)

    def goes_with(self, other: Cluster) -> bool:
        """Whether two clusters share a title, articles being alike or missing."""
        return any(
            "" in articles | other.keys[key] or articles & other.keys[key]
            for key, articles in self.keys.items()
            if key in other.keys
        )

    def is_one_with(self, other: Cluster) -> bool:
        """Whether two clusters share a title, and a director or a year, and nothing is against."""
        alike = self.years & other.years or share_a_name(self.names, other.names)
        return bool(alike) and self.goes_with(other) and not self.speaks_against(other)

    def is_part_of(self, other: Cluster) -> bool:
        """Whether this goes by a part of the other's title, of that year and by that director."""
        years = self.years | other.years
        return (
            not other.parts.isdisjoint(self.keys)
            and bool(self.years and other.years)
            and max(years) - min(years) <= YEARS_APART
            and share_a_name(self.names, other.names)
            and not self.speaks_against(other)
        )

    def speaks_against(self, other: Cluster) -> bool:
        """Whether years, directors or ids differ, or a person named both as films of their own."""
        years = self.years | other.years
        return (
            (self.entry is not None and other.entry is not None)
            or (bool(years) and max(years) - min(years) > YEARS_APART)
            or differ(self.ids, other.ids)
            or speak_against(self.names, other.names)
        )

    def released_then(self, released: int) -> bool:
        """Whether a release in that year is this film's first one, a year late at most."""
        return any(abs(released - year) <= YEARS_APART for year in self.years)


class Shelf:
    """Clusters by the titles they go by."""

    def __init__(self) -> None:
        self.clusters: list[Cluster] = []
        self._by_key: dict[str, list[Cluster]] = {}

    def add(self, readings: Iterable[Reading]) -> Cluster:
        cluster = Cluster()
        self.clusters.append(cluster)
        for reading in readings:
            self.take(cluster, reading)
        return cluster

    def take(self, cluster: Cluster, reading: Reading) -> None:
        before = set(cluster.keys)
        cluster.take(reading)
        for key in cluster.keys.keys() - before:
            self._by_key.setdefault(key, []).append(cluster)

    def merge(self, into: Cluster, other: Cluster) -> None:
        self.remove(other)
        other.part_of = into
        for reading in other.readings:
            self.take(into, reading)

    def remove(self, cluster: Cluster) -> None:
        self.clusters.remove(cluster)
        for key in cluster.keys:
            self._by_key[key].remove(cluster)

    def shared_titles(self) -> Iterator[list[Cluster]]:
        """Clusters that share a title, title by title."""
        return (clusters for clusters in self._by_key.values() if len(clusters) > 1)

    def known_as(self, keys: Iterable[str]) -> list[Cluster]:
        """Clusters that go by one of these titles, each once."""
        found = {id(c): c for key in sorted(keys) for c in self._by_key.get(key, ())}
        return list(found.values())

    def sharing(self, reading: Reading) -> Iterator[Cluster]:
        """Clusters that share a title with a reading, each once."""
        seen: set[int] = set()
        for form in reading.forms:
            for cluster in self._by_key.get(form.key, ()):
                if id(cluster) not in seen:
                    seen.add(id(cluster))
                    yield cluster
