"""A cluster -> the film as it is shown: its title, year, directors, ratings, reviews."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from math import fsum

from msgspec import Struct

from index.films.casing import from_capitals, only_capitals
from index.films.claims import Claim
from index.films.clusters import Cluster, Reading
from index.films.people import Names, joined_names, script
from index.films.titles import form_of, read_title
from index.model import REVIEW_KINDS, Film, FilmRating


class Naming(Struct, frozen=True):
    """What a film is called. `years` are all that are stated for it, `year` the one shown."""

    title: str
    aliases: tuple[str, ...]
    year: int | None
    years: tuple[int, ...]
    directors: Names

    @property
    def label(self) -> str:
        return self.title if self.year is None else f"{self.title} ({self.year})"


def name(cluster: Cluster, preferred: str | None = None) -> Naming:
    """The names of a film. films.yaml wins, then what most documents write.

    `preferred` is a title from an entry of films.yaml without year and director.
    """
    stated = [reading for reading in cluster.readings if not (reading.forced or reading.only_joins)]
    stated = stated or cluster.readings
    entry = cluster.entry
    spelled = _spellings(stated)
    title = entry.title if entry else preferred
    if title is None:
        shown = _most_named(stated)
        title = _best_spelling(spelled[shown])
    own = {form_of(title).key, *(form.key for form in read_title(title).forms[:1])}
    aliases: dict[str, str] = {}
    for alias in entry.aliases if entry else ():
        aliases.setdefault(form_of(alias).key, alias)
    for key in sorted(spelled):
        aliases.setdefault(key, _best_spelling(spelled[key]))
    years = tuple(sorted(cluster.years))
    year = entry.year if entry and entry.year is not None else min(years, default=None)
    directors = entry.directors if entry else ()
    return Naming(
        title=title,
        aliases=tuple(alias for key, alias in aliases.items() if key not in own),
        year=year,
        years=years,
        directors=directors or joined_names(reading.directors for reading in stated),
    )


def tell(film_id: str, naming: Naming, claims: Sequence[Claim]) -> Film:
    """The film with its reviews in list order and what they make of it."""
    ordered = in_list_order(claims)
    return Film(
        id=film_id,
        title=naming.title,
        year=naming.year,
        years=naming.years,
        aliases=naming.aliases,
        director=naming.directors,
        reviews=tuple(claim.id for claim in ordered),
        count=sum(claim.kind in REVIEW_KINDS for claim in ordered),
        rating=rate(ordered),
        newest=max((claim.published for claim in ordered if claim.published), default=None),
    )


def in_list_order(claims: Iterable[Claim]) -> list[Claim]:
    """Reviews before other kinds, then the newest first, undated ones last, then by path."""
    ordered = sorted(claims, key=lambda claim: (claim.path, claim.id))
    ordered.sort(key=lambda claim: claim.published or "", reverse=True)
    ordered.sort(key=lambda claim: claim.kind not in REVIEW_KINDS)
    return ordered


def rate(claims: Iterable[Claim]) -> FilmRating:
    """Mean and median of the verdicts in its reviews, and the mean of what sites say."""
    claims = list(claims)
    verdicts = sorted(
        claim.verdict
        for claim in claims
        if claim.verdict is not None and claim.kind in REVIEW_KINDS
    )
    sites = sorted(claim.aggregate for claim in claims if claim.aggregate is not None)
    return FilmRating(
        count=len(verdicts),
        mean=_mean(verdicts) if verdicts else None,
        median=_median(verdicts) if verdicts else None,
        aggregate=_mean(sites) if sites else None,
    )


def _mean(values: Sequence[float]) -> float:
    return round(fsum(values) / len(values), 2)


def _median(ordered: Sequence[float]) -> float:
    return _mean(ordered[(len(ordered) - 1) // 2 : len(ordered) // 2 + 1])


def _most_named(readings: Sequence[Reading]) -> str:
    """The key of the title that most documents give first."""
    first = Counter(reading.forms[0].key for reading in readings)
    mentioned = Counter(form.key for reading in readings for form in reading.forms if form.shown)

    def rank(key: str) -> tuple[int, int, bool, str]:
        return -first[key], -mentioned[key], script(key) != "latin", key

    return min(first, key=rank)


def _spellings(readings: Sequence[Reading]) -> dict[str, Counter[str]]:
    found: dict[str, Counter[str]] = {}
    for reading in readings:
        for form in reading.forms:
            if form.shown:
                found.setdefault(form.key, Counter())[form.shown] += 1
    return found


def _best_spelling(spelled: Counter[str]) -> str:
    """As most write it; capitals or small letters throughout only if nobody writes otherwise."""

    def rank(shown: str) -> tuple[int, int, int, str]:
        plain = 1 if only_capitals(shown) else 2 if shown.islower() else 0
        return plain, -spelled[shown], -sum(letter > "\x7f" for letter in shown), shown

    best = min(spelled, key=rank)
    return from_capitals(best) if only_capitals(best) else best
