"""Claims and films.yaml -> films: reads, joins, gives names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from index.films.claims import Claim, Family
from index.films.clusters import Cluster, Reading, is_entry, read_claim, read_entry
from index.films.grouping import families
from index.films.joining import Choice, Joining
from index.films.telling import Naming, name
from index.person.film_entry import FilmEntry, belongs

_MOST_NAMED: Final = 4


class Outcome(NamedTuple):
    """Films by name with their claims, doubts in words by review, and who was decided together."""

    films: list[tuple[Naming, list[Claim]]]
    doubts: dict[str, str]
    families: list[Family]


def decide(claims: Iterable[Claim], entries: Sequence[FilmEntry]) -> Outcome:
    """Which claims are about one film and what it is called; see index.films.join."""
    ordered = sorted(claims, key=lambda claim: (claim.id, claim.path))
    readings, placed = _readings(ordered, entries)
    joining = Joining()
    joining.run(readings)
    _place(joining, placed, entries)
    return _told(joining, entries, families([*readings, *(reading for _, reading in placed)]))


def title_keys(claims: Iterable[Claim], entries: Sequence[FilmEntry]) -> set[str]:
    """The keys of all titles by which these claims are joined."""
    readings, placed = _readings(list(claims), entries)
    own = (reading for reading in readings if reading.entry is None)
    return {
        form.key
        for reading in (*own, *(reading for _, reading in placed))
        for form in reading.forms
    }


def _settles(entry: FilmEntry) -> bool:
    """Whether an entry says which film it means; a title alone only says how it is called."""
    return entry.year is not None or bool(entry.directors)


def _readings(
    claims: Sequence[Claim], entries: Sequence[FilmEntry]
) -> tuple[list[Reading], list[tuple[int, Reading]]]:
    """Readings to be joined, and those that an entry (its number) takes whatever they state."""
    read = [read_entry(entry, number) for number, entry in enumerate(entries)]
    names = [reading for entry, reading in zip(entries, read, strict=True) if not _settles(entry)]
    found = [reading for entry, reading in zip(entries, read, strict=True) if _settles(entry)]
    owning = [(number, entry) for number, entry in enumerate(entries) if entry.documents]
    placed: list[tuple[int, Reading]] = []
    for claim in claims:
        owner = _owner(claim, owning) if owning else None
        if owner is None:
            reading = read_claim(claim)
            found.append(_with_names(reading, names) if names else reading)
            continue
        forced = Reading(claim.id, read[owner].forms, None, None, (), claim=claim, forced=True)
        if _settles(entries[owner]):
            placed.append((owner, forced))
        else:
            found.append(forced)
    return found, placed


def _owner(claim: Claim, entries: Iterable[tuple[int, FilmEntry]]) -> int | None:
    """The number of the first entry that a document is given to by its path."""
    for number, entry in entries:
        if belongs(entry, claim.root, claim.path):
            return number
    return None


def _with_names(reading: Reading, names: Sequence[Reading]) -> Reading:
    """A reading that goes by all the titles of an entry that has one of its own titles."""
    own = {form.key: form.article for form in reading.forms}
    more = [
        form
        for entry in names
        if any(form.key in own for form in entry.forms)
        for form in entry.forms
        if form.key not in own
    ]
    if not more:
        return reading
    return Reading(
        reading.id,
        (*reading.forms, *more),
        reading.year,
        reading.released,
        reading.directors,
        claim=reading.claim,
    )


def _place(
    joining: Joining, placed: Iterable[tuple[int, Reading]], entries: Sequence[FilmEntry]
) -> None:
    """Put documents that an entry names into its film, whatever they state."""
    clusters = {
        reading.id: cluster
        for cluster in joining.shelf.clusters
        for reading in cluster.readings
        if reading.entry is not None
    }
    for owner, reading in placed:
        entry = read_entry(entries[owner], owner)
        if entry.id not in clusters:
            clusters[entry.id] = joining.shelf.add([entry])
        joining.shelf.take(clusters[entry.id], reading)


def _told(joining: Joining, entries: Sequence[FilmEntry], together: list[Family]) -> Outcome:
    namer = _Namer(entries)
    shown: list[tuple[Naming, list[Claim]]] = []
    for cluster in joining.shelf.clusters:
        claims = [reading.claim for reading in cluster.readings if reading.claim is not None]
        if claims and namer.founded(cluster):
            shown.append((namer.naming(cluster), claims))
    doubts = {
        review: namer.doubt(choice)
        for review, choice in joining.doubts.items()
        if not is_entry(review)
    }
    return Outcome(shown, doubts, together)


class _Namer:
    """Names of films as the person, else the documents, give them; each worked out once."""

    def __init__(self, entries: Sequence[FilmEntry]) -> None:
        self._namings: dict[Cluster, Naming] = {}
        self._doubts: dict[Choice, str] = {}
        self._preferred: dict[str, str] = {}
        for number, entry in enumerate(entries):
            if not _settles(entry):
                for form in read_entry(entry, number).forms:
                    self._preferred.setdefault(form.key, entry.title)

    def founded(self, cluster: Cluster) -> bool:
        """Whether a film is more than a list or a cinema's programme that names it."""
        return any(reading.founds for reading in cluster.readings) or any(
            key in self._preferred for key in cluster.keys
        )

    def naming(self, cluster: Cluster) -> Naming:
        if cluster not in self._namings:
            keys = (key for key in sorted(cluster.keys) if key in self._preferred)
            title = next((self._preferred[key] for key in keys), None)
            self._namings[cluster] = name(cluster, title)
        return self._namings[cluster]

    def doubt(self, choice: Choice) -> str:
        """The films that a document can be about: "Suspiria (1977) or Suspiria (2018)"."""
        if choice not in self._doubts:
            self._doubts[choice] = _either(sorted(map(self.naming, choice), key=_by_year))
        return self._doubts[choice]


def _by_year(naming: Naming) -> tuple[int, str, tuple[str, ...]]:
    return naming.year or 9999, naming.title, naming.directors


def _either(namings: Sequence[Naming]) -> str:
    alike = Counter(naming.label for naming in namings)
    labels = [
        f"{naming.label} by {' and '.join(naming.directors)}"
        if alike[naming.label] > 1 and naming.directors
        else naming.label
        for naming in namings
    ]
    if len(labels) == 1:
        return f"{labels[0]} or a later film of that title"
    if len(labels) > _MOST_NAMED:
        labels[_MOST_NAMED - 1 :] = [f"{len(labels) - _MOST_NAMED + 1} more"]
    return f"{', '.join(labels[:-1])} or {labels[-1]}"
