"""Claims and films.yaml -> films: reads, joins, gives names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

import msgspec

from index.films.claims import Also, Claim, Family
from index.films.clusters import Cluster, Reading, is_entry, links_of, read_claim, read_entry
from index.films.copies import copies, translations
from index.films.databases import agreed
from index.films.grouping import families
from index.films.joining import Choice, Joining
from index.films.telling import Naming, name
from index.person.film_entry import FilmEntry, belongs

_MOST_NAMED: Final = 4


class Outcome(NamedTuple):
    """Films by name with their claims, doubts in words by review, who was decided together,
    and which reviews are the same as others."""

    films: list[tuple[Naming, list[Claim]]]
    doubts: dict[str, str]
    families: list[Family]
    also: Also


def decide(
    claims: Iterable[Claim], entries: Sequence[FilmEntry], same: Mapping[str, str]
) -> Outcome:
    """Which claims are about one film and what it is called; see index.films.join."""
    ordered = sorted(claims, key=lambda claim: (claim.id, claim.path))
    readings, placed = _readings(ordered, entries, same)
    together = families([*readings, *(reading for _, reading in placed)])
    readings, id_doubts = agreed(readings)
    joining = Joining()
    joining.run(readings)
    _place(joining, placed, entries)
    return _told(joining, entries, together, _Said(ordered, same, id_doubts))


def title_keys(
    claims: Iterable[Claim], entries: Sequence[FilmEntry], same: Mapping[str, str]
) -> set[str]:
    """The keys of all titles by which these claims are joined, and what else links them."""
    readings, placed = _readings(list(claims), entries, same)
    own = [reading for reading in readings if reading.entry is None]
    own += [reading for _, reading in placed]
    return {form.key for reading in own for form in reading.forms} | {
        link for reading in own for link in (*reading.links, *reading.parts)
    }


def _settles(entry: FilmEntry) -> bool:
    """Whether an entry says which film it means; a title alone only says how it is called."""
    return entry.year is not None or bool(entry.directors)


def _readings(
    claims: Sequence[Claim], entries: Sequence[FilmEntry], same: Mapping[str, str]
) -> tuple[list[Reading], list[tuple[int, Reading]]]:
    """Readings to be joined, and those that an entry (its number) takes whatever they state."""
    read = [read_entry(entry, number) for number, entry in enumerate(entries)]
    names = [reading for entry, reading in zip(entries, read, strict=True) if not _settles(entry)]
    found = [reading for entry, reading in zip(entries, read, strict=True) if _settles(entry)]
    owning = [(number, entry) for number, entry in enumerate(entries) if entry.documents]
    placed: list[tuple[int, Reading]] = []
    for claim in claims:
        # What a person says of a single document is said later than what films.yaml says.
        owner = _owner(claim, owning) if owning and not claim.settled else None
        if owner is None:
            reading = read_claim(claim, same.get(claim.id))
            found.append(_with_names(reading, names) if names else reading)
            continue
        forced = Reading(
            claim.id,
            read[owner].forms,
            None,
            None,
            (),
            claim=claim,
            forced=True,
            links=links_of(claim, same.get(claim.id)),
        )
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
    return msgspec.structs.replace(reading, forms=(*reading.forms, *more))


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


class _Said(NamedTuple):
    """What was said beside titles: all claims, sets of same texts, doubts about ids."""

    claims: Sequence[Claim]
    same: Mapping[str, str]
    id_doubts: Mapping[str, str]


def _told(
    joining: Joining, entries: Sequence[FilmEntry], together: list[Family], said: _Said
) -> Outcome:
    namer = _Namer(entries)
    founded = [cluster for cluster in joining.shelf.clusters if namer.founded(cluster)]
    film_of = {
        reading.id: cluster
        for cluster in founded
        for reading in cluster.readings
        if reading.claim is not None
    }
    known = copies(said.claims, said.same, film_of)
    claims_of: dict[Cluster, list[Claim]] = {cluster: [] for cluster in founded}
    for claim in said.claims:
        cluster = film_of.get(claim.id) or known.adopted.get(claim.id)
        if cluster is not None and claim.id not in known.of:
            claims_of[cluster].append(claim)
    shown = [(namer.naming(cluster), claims) for cluster, claims in claims_of.items() if claims]
    doubts = {
        review: namer.doubt(choice)
        for review, choice in joining.doubts.items()
        if not is_entry(review) and review not in known.adopted
    }
    translated = [translations(claims) for _, claims in shown]
    return Outcome(
        shown,
        {**said.id_doubts, **doubts},
        together,
        Also(known.of, {id_: others for each in translated for id_, others in each.items()}),
    )


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
