"""Reviews -> films: which documents are about the same film, and what it is called.

A start with a ready index needs the claims' shape and no joining, so that is
imported when it is asked for.
"""

from __future__ import annotations

from collections.abc import Iterable

from index.films.claims import Claim, Joined
from index.person.film_entry import FilmEntry

__all__ = ["Claim", "Joined", "join"]


def join(claims: Iterable[Claim], entries: Iterable[FilmEntry] = ()) -> Joined:
    """Decide which claims are about one film. The order of claims makes no difference.

    `entries` are those of films.yaml: they win over what documents state, and
    the first of several that fit is taken.
    """
    from index.films.deciding import decide

    return decide(claims, tuple(entries))
