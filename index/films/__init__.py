"""Reviews -> films: which documents are about the same film, and what it is called.

A start with a ready index needs the claims' shape and no joining, so that is
imported when it is asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence

from index.films.claims import Claim, Decided, Family, Joined, Standing
from index.person.film_entry import FilmEntry

__all__ = ["Claim", "Decided", "Family", "Joined", "Standing", "join", "rejoin"]


def join(claims: Iterable[Claim], entries: Iterable[FilmEntry] = ()) -> Joined:
    """Decide which claims are about one film. The order of claims makes no difference.

    `entries` are those of films.yaml: they win over what documents state, and
    the first of several that fit is taken.
    """
    known = {claim.id: claim for claim in claims}
    decided = rejoin(Standing(), (), known.values(), known.__getitem__, tuple(entries))
    return Joined(
        films=decided.standing.films,
        of={review: film for review, film in decided.of.items() if film is not None},
        doubts=decided.standing.doubts,
    )


def rejoin(
    before: Standing,
    gone: Collection[str],
    new: Iterable[Claim],
    claim_of: Callable[[str], Claim],
    entries: Sequence[FilmEntry],
) -> Decided:
    """Decide again what a change concerns; the outcome is that of joining all claims.

    `gone` are reviews that no longer claim anything, `new` claims that came or
    differ, `claim_of` gives those that stay. `entries` are those that `before` was
    decided by.
    """
    from index.films.standing import brought_up_to_date

    return brought_up_to_date(before, gone, new, claim_of, entries)
