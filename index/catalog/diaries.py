"""The rows of a person's own log, as they are kept, told of the films of a library."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec
from msgspec import Raw

from index.catalog.contents import decoded
from index.films import Standing
from index.films.diaries import with_diaries
from index.model import Logged


def told_of(
    standing: Standing, logged: Mapping[tuple[str, str], Raw]
) -> tuple[Standing, dict[str, str]]:
    """What was decided with what the log says of its films, and the film of each review of
    those films of which it says another thing than before. `logged` is by file."""
    if not logged and not any(film.diary for film in standing.films):
        return standing, {}
    rows = [row for key in sorted(logged) for row in decoded(logged[key], list[Logged])]
    films = with_diaries(standing.films, standing.families, standing.also.copies, rows)
    changed = {
        review: film.id
        for film, before in zip(films, standing.films, strict=True)
        if film is not before
        for review in film.reviews
    }
    return msgspec.structs.replace(standing, films=films), changed
