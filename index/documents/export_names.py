"""The names of the tables of a Letterboxd export, by which its folder is known."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

REVIEWS: Final = "reviews.csv"
DIARY: Final = "diary.csv"
RATINGS: Final = "ratings.csv"
WATCHED: Final = "watched.csv"
WATCHLIST: Final = "watchlist.csv"
LIKED: Final = "films.csv"
"""In the folder of likes."""
COMMENTS: Final = "comments.csv"
PROFILE: Final = "profile.csv"

JOINED: Final = (REVIEWS, DIARY, RATINGS, WATCHED)
"""Tables that say more of one another's films, the one that says most first."""
THROWN_AWAY: Final = frozenset({"deleted", "orphaned"})
"""Folders of an export with what its owner deleted, or what belongs to nothing any more."""

WHY_PROFILE: Final = "whose account it is; never read"
WHY_THROWN_AWAY: Final = "what was deleted, or belongs to nothing, in a Letterboxd export"

_TABLES: Final = frozenset({*JOINED, WATCHLIST, COMMENTS, PROFILE})


def is_export(names: Iterable[str]) -> bool:
    """Whether files of these names beside each other are such an export."""
    return len(_TABLES.intersection(names)) >= 2
