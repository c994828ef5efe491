"""How one line of the film list is set: columns that fit the width, as pieces of text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import PurePath
from typing import Final, Literal, NamedTuple, overload

from index.model import REVIEW_KINDS, Film, FilmRating, Row
from tui.cells import left, plain, right, width

Look = Literal["film", "critic", "faint", "count", "hits", "rating", "loose", "marker"]
FOLDED: Final = "▸ "
UNFOLDED: Final = "▾ "
MARKER: Final = len(FOLDED)
LIKED: Final = " ♥"
_LEAST_TITLE: Final = 14
_LEAST_PUBLICATION: Final = 6
_LEAST_CRITIC: Final = 14
_WIDEST_CRITIC: Final = 26
_WIDEST_RATING: Final = 12


class Rows(Sequence[Row]):
    """Rows by id that are read only when they are asked for."""

    def __init__(self, ids: Sequence[str], read: Callable[[str], Row]) -> None:
        self.ids = ids
        self._read = read

    def __len__(self) -> int:
        return len(self.ids)

    @overload
    def __getitem__(self, number: int) -> Row: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[Row]: ...
    def __getitem__(self, number: int | slice) -> Row | Sequence[Row]:
        if isinstance(number, slice):
            return Rows(self.ids[number], self._read)
        return self._read(self.ids[number])


class Group(NamedTuple):
    """A film with its rows, or (`film` None) the one row of a document without a film.

    `hits` is the number of matching reviews while searching, else None. `rows`
    may be `Rows`: they are asked for when they come into sight.
    """

    film: Film | None
    rows: Sequence[Row]
    hits: int | None = None

    def review_id(self, row: int) -> str | None:
        """The id of a row, without reading it where that can be helped."""
        if not 0 <= row < len(self.rows):
            return None
        return self.rows.ids[row] if isinstance(self.rows, Rows) else self.rows[row].id

    def row_of(self, review_id: str) -> int:
        """The number of the row of a review, -1 where it has none."""
        return next((n for n in range(len(self.rows)) if self.review_id(n) == review_id), -1)


class Piece(NamedTuple):
    text: str
    look: Look


def film_line(film: Film, hits: int | None, unfolded: bool, room: int) -> list[Piece]:
    """Marker, title, year, number of reviews and rating; the last three go as room gets scarce.

    A film that the person likes has a mark where its title leaves room for it.
    """
    count = f"{hits}/{len(film.reviews)}" if hits is not None else str(len(film.reviews))
    columns = [
        (1, Piece(right(str(film.year or ""), 5), "faint")),
        (3, Piece(" " + right(count, 5 if hits is not None else 3), _count_look(hits))),
        (2, Piece(right(rating_of(film.rating), 5), "rating")),
    ]
    while columns and room - MARKER - 1 - _cells(columns) < _LEAST_TITLE:
        columns.remove(min(columns))
    name = plain(film.title)
    beside = max(0, room - MARKER - 1 - _cells(columns))
    marker = UNFOLDED if unfolded else FOLDED
    liked = bool(film.diary and film.diary.liked) and width(name) + len(LIKED) <= beside
    named = [Piece(left(name, beside - len(LIKED) if liked else beside), "film")]
    named += [Piece(LIKED, "faint")] if liked else []
    return [Piece(marker, "marker"), *named, *(piece for _, piece in columns)]


def review_line(row: Row, room: int) -> list[Piece]:
    """Critic and publication, at the right the rating as printed or what the text is."""
    rating = _clipped_rating(row, room)
    copies = _copies(row, room)
    inner = max(0, room - 2 * MARKER - 1 - (width(rating) + 2 if rating else 0))
    inner = max(0, inner - sum(width(piece.text) for piece in copies))
    critic = plain(row.critic or "")
    name = critic or ("unknown critic" if row.kind in REVIEW_KINDS else plain(row.title or ""))
    look: Look = "critic" if critic else "faint"
    publication = plain(row.publication or "")
    column = min(_WIDEST_CRITIC, max(_LEAST_CRITIC, 2 * room // 5))
    beside = inner - column - 1
    if not publication or beside < _LEAST_PUBLICATION:
        names = [Piece(left(name or row.kind, inner), look)]
    else:
        names = [
            Piece(left(name, column) + " ", look),
            Piece(left(publication, beside), "faint"),
        ]
    end = Piece("  " + rating, "rating" if row.rating else "faint")
    return [Piece(" " * 2 * MARKER, "faint"), *names, *copies, *([end] if rating else [])]


def loose_line(row: Row, room: int) -> list[Piece]:
    """A document whose film is unknown: its title or file name, its rating or what it is."""
    rating = _clipped_rating(row, room)
    copies = _copies(row, room)
    inner = max(0, room - MARKER - 1 - (width(rating) + 2 if rating else 0))
    inner = max(0, inner - sum(width(piece.text) for piece in copies))
    name = plain(row.title or "") or PurePath(plain(row.path)).name
    end = Piece("  " + rating, "rating" if row.rating else "faint")
    names = [Piece(" " * MARKER, "faint"), Piece(left(name, inner), "loose")]
    return [*names, *copies, *([end] if rating else [])]


def _copies(row: Row, room: int) -> list[Piece]:
    """That the same text lies in other files too, where there is room to say so."""
    if not row.copies or room < 2 * _LEAST_TITLE:
        return []
    return [Piece(f" +{row.copies}", "faint")]


def rating_of(rating: FilmRating) -> str:
    """The mean of the verdicts on 0-100; a site's average with ``~`` where there is none."""
    if rating.mean is not None:
        return f"{rating.mean:.0f}"
    return f"~{rating.aggregate:.0f}" if rating.aggregate is not None else ""


def _clipped_rating(row: Row, room: int) -> str:
    if room < 2 * _LEAST_TITLE:
        return ""
    if row.rating is None:
        return "" if row.kind in REVIEW_KINDS else row.kind
    printed = plain(row.rating.printed)
    return printed if width(printed) <= _WIDEST_RATING else left(printed, _WIDEST_RATING)


def _count_look(hits: int | None) -> Look:
    return "count" if hits is None else "hits"


def _cells(columns: list[tuple[int, Piece]]) -> int:
    return sum(width(piece.text) for _, piece in columns)
