"""What was decided of all claims, brought up to date where claims came or went."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from collections.abc import Set as AbstractSet
from functools import partial

import msgspec

from index.films.claims import Claim, Decided, Family, Standing
from index.films.deciding import decide, title_keys
from index.films.ids import Stated, film_ids
from index.films.telling import Naming, tell
from index.films.titles import order_key
from index.model import Film
from index.person.film_entry import FilmEntry

Named = tuple[Naming, list[Claim]]


def brought_up_to_date(
    before: Standing,
    gone: Collection[str],
    new: Iterable[Claim],
    claim_of: Callable[[str], Claim],
    entries: Sequence[FilmEntry],
) -> Decided:
    """See index.films.rejoin. Families that a change touches are decided anew, no others."""
    claims = {claim.id: claim for claim in new}
    keys = title_keys(claims.values(), entries) if before.families else set()
    touched, families = _parted(before, {*gone, *claims}, keys)
    again = {review for family in touched for review in family.reviews}
    for review in sorted(again.difference(gone, claims)):
        claims[review] = claim_of(review)
    outcome = decide(claims.values(), entries)

    kept = [film for film in before.films if film.reviews[0] not in again]
    films = _identified(kept, outcome.films, claim_of)
    of: dict[str, str | None] = dict.fromkeys(claims)
    for was, film in zip([*kept, *[None] * len(outcome.films)], films, strict=True):
        if film is not was:
            of.update(dict.fromkeys(film.reviews, film.id))
    doubts = {
        **{review: doubt for review, doubt in before.doubts.items() if review not in again},
        **outcome.doubts,
    }
    standing = Standing(
        films=tuple(sorted(films, key=_place)),
        doubts=dict(sorted(doubts.items())),
        families=(*families, *(family for family in outcome.families if family.reviews)),
    )
    return Decided(standing, of)


def _parted(
    before: Standing, changed: AbstractSet[str], keys: AbstractSet[str]
) -> tuple[list[Family], list[Family]]:
    """Families that hold a changed review or one of the keys, and the others."""
    touched: list[Family] = []
    others: list[Family] = []
    for family in before.families:
        apart = keys.isdisjoint(family.keys) and changed.isdisjoint(family.reviews)
        (others if apart else touched).append(family)
    return touched, others


def _identified(
    kept: Sequence[Film], named: Sequence[Named], claim_of: Callable[[str], Claim]
) -> list[Film]:
    """Films in the order given, each with its id; those that keep theirs are the same objects."""

    def paths(reviews: Iterable[str]) -> list[str]:
        return sorted(claim_of(review).path for review in reviews)

    stated: list[Stated] = [
        *((film.title, film.year, film.director, partial(paths, film.reviews)) for film in kept),
        *(
            (naming.title, naming.year, naming.directors, partial(paths, [c.id for c in claims]))
            for naming, claims in named
        ),
    ]
    ids = film_ids(stated)
    again = zip(ids, kept, strict=False)
    return [
        *(film if film.id == id_ else msgspec.structs.replace(film, id=id_) for id_, film in again),
        *(
            tell(id_, naming, claims)
            for id_, (naming, claims) in zip(ids[len(kept) :], named, strict=True)
        ),
    ]


def _place(film: Film) -> tuple[tuple[str, ...], int, str]:
    return order_key(film.title), film.year or 9999, film.id
