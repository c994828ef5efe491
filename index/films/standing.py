"""What was decided of all claims, brought up to date where claims came or went."""

from __future__ import annotations

from bisect import insort
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import TypeVar

import msgspec

from index.films.claims import Also, Claim, Decided, Family, Standing
from index.films.deciding import decide, title_keys
from index.films.ids import Stated, bare_id, film_ids, related
from index.films.telling import Naming, tell
from index.films.titles import order_key
from index.model import Film
from index.person.film_entry import FilmEntry

Named = tuple[Naming, list[Claim]]
T = TypeVar("T")


def brought_up_to_date(
    before: Standing,
    gone: Collection[str],
    new: Iterable[Claim],
    claim_of: Callable[[str], Claim],
    entries: Sequence[FilmEntry],
    same: Mapping[str, str],
) -> Decided:
    """See index.films.rejoin. Families that a change touches are decided anew, no others."""
    claims = {claim.id: claim for claim in new}
    keys = title_keys(claims.values(), entries, same) if before.families else set()
    touched, families = _parted(before, {*gone, *claims}, keys)
    again = {review for family in touched for review in family.reviews}
    for review in sorted(again.difference(gone, claims)):
        claims[review] = claim_of(review)
    outcome = decide(claims.values(), entries, same)

    kept = {film.id: film for film in before.films if film.reviews[0] not in again}
    bare = {_bare_id(film) for film in before.films if film.id not in kept}
    bare |= {bare_id(naming.title, naming.year) for naming, _ in outcome.films}
    near = [kept.pop(id_) for id_ in related(kept, bare, lambda id_: _bare_id(kept[id_]))]
    films = _identified(near, outcome.films)
    of: dict[str, str | None] = dict.fromkeys(claims)
    for film in films:
        of.update(dict.fromkeys(film.reviews, film.id))
    of.update((copy, of[shown]) for copy, shown in outcome.also.copies.items())
    also = Also(
        copies=_updated(before.also.copies, again, outcome.also.copies),
        translations=_updated(before.also.translations, again, outcome.also.translations),
    )
    standing = Standing(
        films=_in_order(kept.values(), films),
        doubts=_updated(before.doubts, again, outcome.doubts),
        families=(*families, *(family for family in outcome.families if family.reviews)),
        also=also,
    )
    return Decided(standing, of)


def _updated(
    before: Mapping[str, T], again: AbstractSet[str], now: Mapping[str, T]
) -> dict[str, T]:
    """By review in order: what stood before, and anew what was decided again."""
    kept = {review: told for review, told in before.items() if review not in again}
    return dict(sorted({**kept, **now}.items()))


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


def _identified(kept: Sequence[Film], named: Sequence[Named]) -> list[Film]:
    """Films with their ids; those of `kept` may get another one."""
    stated: list[Stated] = [
        *((film.title, film.year, film.director, sorted(film.reviews)) for film in kept),
        *(
            (naming.title, naming.year, naming.directors, sorted(claim.id for claim in claims))
            for naming, claims in named
        ),
    ]
    ids = film_ids(stated)
    return [
        *(msgspec.structs.replace(film, id=id_) for film, id_ in zip(kept, ids, strict=False)),
        *(
            tell(id_, naming, claims)
            for id_, (naming, claims) in zip(ids[len(kept) :], named, strict=True)
        ),
    ]


def _bare_id(film: Film) -> str:
    return bare_id(film.title, film.year)


def _in_order(ordered: Iterable[Film], more: Sequence[Film]) -> tuple[Film, ...]:
    """Films that are in title order already, and more of them."""
    films = list(ordered)
    if len(more) > len(films) // 16:
        return tuple(sorted((*films, *more), key=_place))
    for film in more:
        insort(films, film, key=_place)
    return tuple(films)


def _place(film: Film) -> tuple[tuple[str, ...], int, str]:
    return order_key(film.title), film.year or 9999, film.id
