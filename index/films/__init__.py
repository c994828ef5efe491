"""Reviews -> films: which documents are about the same film, and what it is called.

A start with a ready index needs the claims' shape and no joining, so that is
imported when it is asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from index.films.claims import Also, Claim, Decided, Family, Joined, Standing
from index.person.film_entry import FilmEntry

__all__ = ["Also", "Claim", "Decided", "Family", "Joined", "Standing", "join", "rejoin"]


def join(
    claims: Iterable[Claim],
    entries: Iterable[FilmEntry] = (),
    same: Mapping[str, str] | None = None,
) -> Joined:
    """Decide which claims are about one film. The order of claims makes no difference.

    `entries` are those of films.yaml: they win over what documents state, and
    the first of several that fit is taken. `same` names for reviews whose texts
    are the same the set that they are in.
    """
    known = {claim.id: claim for claim in claims}
    decided = rejoin(Standing(), (), known.values(), known.__getitem__, tuple(entries), same or {})
    return Joined(
        films=decided.standing.films,
        of={review: film for review, film in decided.of.items() if film is not None},
        doubts=decided.standing.doubts,
        also=decided.standing.also,
    )


def rejoin(
    before: Standing,
    gone: Collection[str],
    new: Iterable[Claim],
    claim_of: Callable[[str], Claim],
    entries: Sequence[FilmEntry],
    same: Mapping[str, str] | None = None,
) -> Decided:
    """Decide again what a change concerns; the outcome is that of joining all claims.

    `gone` are reviews that no longer claim anything, `new` claims that came or
    differ, or whose text is the same as others' than before; `claim_of` gives those
    that stay. `entries` are those that `before` was decided by; `same` as in `join`.
    """
    from index.films.standing import brought_up_to_date

    return brought_up_to_date(before, gone, new, claim_of, entries, same or {})
