"""Claims -> clusters, one a film. The order of the claims makes no difference.

What a document states decides, the surest first:

1. Year and director: documents of one title that share a director and lie at
   most a year apart (`grouping.by_years`) are one film.
2. A director alone joins the only film of that title by that director.
3. A year alone joins the only film of that title of that year, then of a
   neighbouring one; what is left makes films by title and year.
4. A film known by a director only and one known by a year only are one, where
   each is the only one that the other can be.
5. A document with neither joins the only film of its title.
   Where it states two titles, a film known by director and one known by year
   may be one by now (step 4 again).
6. Films that turn out to share a title, because a document states two, are one
   if year or director agree.

Ids of film databases that differ speak against one film in every step; what those
that agree tell was filled in before (`databases.agreed`).

Where several films are possible, none is taken: the document is doubtful and
stays without a film. Every step looks at what stood before it and then
settles all its documents at once, so their order cannot matter.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import combinations

from index.films.clusters import YEARS_APART, Cluster, Reading, Shelf, Stated, differ
from index.films.databases import by_ids
from index.films.grouping import Groups, by_director, by_title, by_years, windows
from index.films.people import share_a_name

Choice = tuple[Cluster, ...]
"""The films that a reading can be about, none better than the other."""


class Joining:
    """One run of joining: `shelf` holds the films, `doubts` what could be several, by id."""

    def __init__(self) -> None:
        self.shelf = Shelf()
        self.doubts: dict[str, Choice] = {}

    def run(self, readings: Iterable[Reading]) -> None:
        """Join readings with titles; `forced` ones are placed by `place`."""
        titled = [reading for reading in readings if reading.forms]
        evidence = [reading for reading in titled if not reading.only_joins]
        directed = [reading for reading in evidence if reading.directors]
        dated = [reading for reading in evidence if not reading.directors and _dated(reading)]
        bare = [reading for reading in evidence if not reading.directors and not _dated(reading)]
        for group in by_director(directed):
            self._join_directed(group)
        self._merge_learnt()
        self._merge_subtitled()
        self._join_dated(dated)
        self._pair_director_with_year()
        self._join_bare(bare)
        self._pair_director_with_year(learnt=True)
        self._add_joining_only([reading for reading in titled if reading.only_joins])
        self._settle_doubts({reading.id: reading for reading in titled})

    def _join_directed(self, group: Sequence[Reading]) -> None:
        known = [
            cluster
            for window in by_years(group)
            for part in by_title(window, sure=True)
            for cluster in self._found(part)
        ]
        undated = [reading for reading in group if not _dated(reading)]
        choices = _choices(undated, lambda _: known, sure=True)
        for reading in undated:
            choice = choices[reading.id]
            if len(choice) == 1:
                self.shelf.take(choice[0], reading)
            elif choice:
                self.doubts[reading.id] = choice
        for part in by_title([r for r in undated if not choices[r.id]], sure=True):
            self._found(part)

    def _found(self, readings: Sequence[Reading]) -> list[Cluster]:
        """Make a film of readings that go together, or several where their ids differ."""
        parts, others = by_ids(readings)
        found = [self.shelf.add(part) for part in parts]
        self.doubts.update((reading.id, tuple(found)) for reading in others)
        return found

    def _merge_learnt(self) -> bool:
        """Make one of films that share a title by now, and whose years or directors agree.

        Documents that state two titles teach them; directors in two scripts
        can't be compared and leave it to the year. Where one would bridge
        two films that have something against each other, all stay apart.
        """
        clusters = list(self.shelf.clusters)
        places = {id(cluster): at for at, cluster in enumerate(clusters)}
        groups = Groups(len(clusters))
        for alike in self.shelf.shared_titles():
            for one, other in combinations(alike, 2):
                if one.is_one_with(other):
                    groups.unite(places[id(one)], places[id(other)])
        merged = False
        for group in groups.sets(clusters):
            if len(group) > 1 and not any(a.speaks_against(b) for a, b in combinations(group, 2)):
                for other in group[1:]:
                    self.shelf.merge(group[0], other)
                merged = True
        return merged

    def _merge_subtitled(self) -> None:
        """A film that one document gives with its subtitle, or with the series before it, and
        another without: one director and one year, and no other film that it could be."""
        wholes = [cluster for cluster in self.shelf.clusters if cluster.parts]
        parts = [
            (part, whole)
            for whole in wholes
            for part in self.shelf.known_as(whole.parts)
            if part is not whole and part.is_part_of(whole)
        ]
        for part, whole in parts:
            rivals = [pair for pair in parts if {id(pair[0]), id(pair[1])} & {id(part), id(whole)}]
            if len(rivals) == 1:
                self.shelf.merge(whole, part)

    def _join_dated(self, readings: Sequence[Reading]) -> None:
        pending = list(readings)
        while pending:
            choices = _choices(pending, self._dated_like)
            sure = [reading for reading in pending if len(choices[reading.id]) == 1]
            exact = [reading for reading in sure if reading.year in choices[reading.id][0].years]
            first = min((reading.year or 0 for reading in sure), default=0)
            now = exact or [reading for reading in sure if reading.year == first]
            for reading in now:
                self.shelf.take(choices[reading.id][0], reading)
            settled = {reading.id for reading in now}
            pending = [reading for reading in pending if reading.id not in settled]
            if not now:
                break
        choices = _choices(pending, self._dated_like)
        self.doubts.update((r.id, choices[r.id]) for r in pending if choices[r.id])
        left = [reading for reading in pending if not choices[reading.id]]
        for alike in by_title(left):
            for window in by_years(alike):
                for part in by_title(window):
                    self._found(part)

    def _dated_like(self, reading: Reading) -> Iterable[Cluster]:
        return (cluster for cluster in self.shelf.sharing(reading) if cluster.years)

    def _pair_director_with_year(self, *, learnt: bool = False) -> None:
        """Films known by director only with films known by year only.

        `learnt`: once more, by titles that documents without both have taught
        since; what could be several stays as it is.
        """
        directed = [c for c in self.shelf.clusters if c.directors and not c.years]
        dated = [c for c in self.shelf.clusters if c.years and not c.directors]

        def fit(one: Cluster, other: Cluster) -> bool:
            return (
                one.goes_with(other)
                and not differ(one.ids, other.ids)
                and all(
                    reading.released is None or other.released_then(reading.released)
                    for reading in one.readings
                )
            )

        for ones, others in _fitting(directed, dated, fit):
            if len(ones) == len(others) == 1:
                self.shelf.merge(others[0], ones[0])
            elif len(ones) == 1 and ones[0].entry is None and not learnt:
                self.shelf.remove(ones[0])
                for reading in ones[0].readings:
                    self.doubts[reading.id] = tuple(others)

    def _join_bare(self, readings: Sequence[Reading]) -> None:
        pending = list(readings)
        while True:
            choices = _choices(pending, self.shelf.sharing)
            now = [r for r in pending if len(choices[r.id]) == 1 and not _late(r, choices[r.id][0])]
            for reading in now:
                self.shelf.take(choices[reading.id][0], reading)
            settled = {reading.id for reading in now}
            pending = [reading for reading in pending if reading.id not in settled]
            if not now and not self._merge_learnt():
                break
        self.doubts.update((r.id, choices[r.id]) for r in pending if choices[r.id])
        left = [reading for reading in pending if not choices[reading.id]]
        for part in by_title(left):
            self._found_bare(part)

    def _found_bare(self, readings: Sequence[Reading]) -> None:
        """A film known by its title only; releases far apart are two films, or it can't be told."""
        released = [reading for reading in readings if reading.released is not None]
        others = [reading for reading in readings if reading.released is None]
        parted = list(windows(released))
        if len(parted) < 2:
            self._found(readings)
            return
        found = tuple(cluster for part in parted for cluster in self._found(part))
        for reading in others:
            self.doubts[reading.id] = found

    def _add_joining_only(self, readings: Sequence[Reading]) -> None:
        choices = _choices(readings, self.shelf.sharing)
        for reading in readings:
            choice = choices[reading.id]
            if len(choice) == 1 and not choice[0].confirms(reading):
                continue
            if len(choice) == 1 and not _late(reading, choice[0]):
                self.shelf.take(choice[0], reading)
            elif choice:
                self.doubts[reading.id] = choice

    def _settle_doubts(self, readings: Mapping[str, Reading]) -> None:
        """Drop doubts between films that have become one since."""
        for review, choice in list(self.doubts.items()):
            now = tuple({id(cluster.now): cluster.now for cluster in choice}.values())
            if len(now) == 1 < len(choice):
                self.shelf.take(now[0], readings[review])
                del self.doubts[review]
            else:
                self.doubts[review] = now


def _dated(reading: Reading) -> bool:
    return reading.year is not None


def _late(reading: Reading, cluster: Cluster) -> bool:
    """Whether a document gives no more than a release long after the film: it may be a remake."""
    return (
        reading.released is not None
        and not _dated(reading)
        and not share_a_name(reading.directors, cluster.names)
        and bool(cluster.years)
        and reading.released > max(cluster.years) + YEARS_APART
    )


def _choices(
    readings: Iterable[Reading],
    clusters: Callable[[Reading], Iterable[Cluster]],
    *,
    sure: bool = False,
) -> dict[str, Choice]:
    """By id, the choice of each reading as things stand now."""
    alike: dict[Stated, Choice] = {}
    found: dict[str, Choice] = {}
    for reading in readings:
        stated = reading.stated
        if stated not in alike:
            alike[stated] = choose(reading, clusters(reading), sure=sure)
        found[reading.id] = alike[stated]
    return found


def choose(reading: Reading, clusters: Iterable[Cluster], *, sure: bool = False) -> Choice:
    """The best of the films that share a title with a reading and have nothing against it.

    Better is: a shared id, that very year, a shared director, the surer title, the same article.
    """
    best: list[Cluster] = []
    least: tuple[bool, bool, bool, int, int] | None = None
    for cluster in clusters:
        if not cluster.allows(reading):
            continue
        shared = bool(reading.directors) and share_a_name(reading.directors, cluster.names)
        same = not cluster.ids.isdisjoint(reading.ids)
        title = cluster.rank(reading, sure=sure or shared or same)
        if title is None:
            continue
        late = _dated(reading) and reading.year not in cluster.years
        rank = (not same, late, not shared, *title)
        if least is None or rank < least:
            least, best = rank, []
        if rank == least:
            best.append(cluster)
    if len(best) > 1 and reading.released is not None and not _dated(reading):
        then = [cluster for cluster in best if cluster.released_then(reading.released)]
        best = then if len(then) == 1 else best
    return tuple(best)


def _fitting(
    ones: Sequence[Cluster], others: Sequence[Cluster], fit: Callable[[Cluster, Cluster], bool]
) -> list[tuple[list[Cluster], list[Cluster]]]:
    """Clusters of both sides that fit each other, directly or through others; sides kept apart."""
    by_key: dict[str, list[int]] = defaultdict(list)
    for at, other in enumerate(others):
        for key in other.keys:
            by_key[key].append(at)
    groups = Groups(len(ones) + len(others))
    for at, one in enumerate(ones):
        for near in {near for key in one.keys for near in by_key.get(key, ())}:
            if fit(one, others[near]):
                groups.unite(at, len(ones) + near)
    found: dict[int, tuple[list[Cluster], list[Cluster]]] = {}
    for at, cluster in enumerate((*ones, *others)):
        sides = found.setdefault(groups.find(at), ([], []))
        sides[at >= len(ones)].append(cluster)
    return [sides for sides in found.values() if all(sides)]
