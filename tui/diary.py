"""What a person's own log says of a film, in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from index.model import Film
from tui.dates import date

_MOST_LISTS: Final = 3


def diary_line(film: Film | None) -> str:
    """``watched 3 Jan 2020 · rated 4/5 · liked · in Best of 2020``, "" where nothing is said."""
    return " · ".join(_told(film)) if film else ""


def _told(film: Film) -> Iterator[str]:
    diary = film.diary
    if diary is None:
        return
    if diary.seen:
        yield _watched(diary.watched)
    if diary.rating:
        yield f"rated {diary.rating.printed}"
    if diary.liked:
        yield "liked"
    if diary.watchlist:
        yield "on the watchlist"
    if diary.lists:
        yield f"in {_listed(diary.lists)}"


def _watched(days: Sequence[str]) -> str:
    if len(days) > 2:
        return f"watched {len(days)} times, last on {date(days[-1])}"
    return " ".join(["watched", " and ".join(map(date, days))]).strip()


def _listed(names: Sequence[str]) -> str:
    shown = ", ".join(names[:_MOST_LISTS])
    more = len(names) - _MOST_LISTS
    return f"{shown} and {more} more" if more > 0 else shown
