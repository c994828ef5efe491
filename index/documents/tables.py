"""Tables of films with a head that says so: each row with text a review, the others one log."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from index.documents import letterboxd
from index.documents.articles import placed
from index.documents.cells import blocks_of
from index.documents.column_names import Column, column_of, folded, scale_of
from index.documents.export_names import PROFILE, WHY_PROFILE
from index.documents.film_lines import FilmLine, counted, log
from index.documents.formats import LeftOut, Parsed, Several, Unreadable
from index.documents.rows import Row, Table, decoded, read_table
from index.model import Declared

_SERIES: Final = re.compile(
    r"\b(?:tv(?: ?(?:series|mini ?series|show|episode|special))?|mini ?series|series|show|episode|"
    r"season|podcast|video ?game|game|book|album|musik|serie|dizi)\b",
    re.IGNORECASE,
)
_NUMBER: Final = re.compile(r"\d{1,3}(?:[.,]\d{1,2})?(?:\s?/\s?\d{1,3}|\s?%)?|[A-F][+-]?|[★☆½*]+")
_YEAR: Final = re.compile(r"(?:18[89]|19\d|20\d)\d")
_DATE: Final = re.compile(r"\d{1,4}[-./]\d{1,2}[-./]\d{1,4}(?:[T ].*)?\Z")
_TIME: Final = re.compile(r"(?<=\d)[T ]\d\d:.*\Z")
_SURE: Final[frozenset[Column]] = frozenset({"film", "known", "watched", "original"})
_KEYS: Final[dict[Column, str]] = {
    "critic": "critic",
    "original": "original_title",
    "date": "published",
    "watched": "watched_date",
    "year": "year",
    "rating": "rating",
    "url": "url",
}
_SHOWN: Final[tuple[tuple[Column, ...], ...]] = (
    ("film", "title", "original"),
    ("year",),
    ("rating",),
    ("watched", "date"),
    ("text",),
)
_NOT_READ: Final = frozenset({"source", "medium", "site"})
_MINE: Final = re.compile(r"\b(?:my|your|mine|own|personal)\b", re.IGNORECASE)


def parse_file(data: bytes, name: str, beside: Sequence[tuple[str, bytes]] = ()) -> Several:
    """The documents of a table, with those that stand `beside` it in an export.

    Raises Unreadable, and LeftOut for a table that is not of films.
    """
    if name == PROFILE:
        raise LeftOut(WHY_PROFILE)
    text, warnings = decoded(data)
    others: dict[str, str] = {}
    for other, held in beside:
        try:
            others[other] = decoded(held)[0]
        except Unreadable as error:
            warnings = (*warnings, f"{other}: {error.reason}")
    several = parse_text(text, name, others)
    if not warnings or not several.parsed:
        return several
    first, *rest = several.parsed
    first = replace(first, warnings=(*warnings, *first.warnings))
    return replace(several, parsed=(first, *rest))


def parse_text(text: str, name: str, beside: dict[str, str], part: str = "") -> Several:
    """As `parse_file`, of decoded texts; `part` names the table's place in an archive."""
    if text.casefold().startswith(letterboxd.LIST_MARK):
        return letterboxd.read_list(text, name, part)
    table = read_table(text)
    if letterboxd.is_table(table):
        others = {each: read_table(held) for each, held in beside.items()}
        return letterboxd.read(name, table, others, part)
    return read_generic(table, name, part)


class _Columns(Struct, frozen=True):
    """Which column holds what; `columns` has one for each cell of the head."""

    table: Table
    columns: tuple[Column, ...]

    def first(self, *kinds: Column) -> int | None:
        """The first column of the first of these kinds that there is."""
        return next((self.columns.index(kind) for kind in kinds if kind in self.columns), None)

    @property
    def of_films(self) -> bool:
        """Whether what the rows name are films: nothing but "title, author" may be books."""
        if self.of_books:
            return False
        kinds = set(self.columns)
        if kinds & _SURE or "year" in kinds:
            return True
        at = self.first("critic")
        author = at is not None and folded(self.table.head[at]).startswith(("aut", "yazar", "by"))
        return {"rating", "text"} <= kinds and not author

    @property
    def of_articles(self) -> bool:
        """Whether the rows are posts as a site has them, each with its address or its day."""
        return not self.of_films and not self.of_books and bool({"url", "date"} & {*self.columns})

    @property
    def of_links(self) -> bool:
        """Whether the rows are addresses that somebody saved: none says a thing of a film."""
        kinds = set(self.columns)
        if not {"url", "saved"} <= kinds or kinds & {"year", "rating", "text"}:
            return False
        # "Seen" is said of articles too.
        return self.columns.count("saved") >= 2 or not kinds & _SURE

    @property
    def of_books(self) -> bool:
        return "book" in self.columns

    def joined(self, row: Row, kind: Column) -> str:
        """All that a row says in columns of a kind, a paragraph each."""
        cells = [row.cell(at) for at, each in enumerate(self.columns) if each == kind]
        return "\n\n".join(cell for cell in cells if cell)


def read_generic(table: Table, name: str, part: str) -> Several:
    """A table of films, or of links or articles that somebody saved; raises LeftOut."""
    read = _recognised(table)
    if read is None:
        raise LeftOut("a table whose head names no films")
    if read.of_links:
        return _links(read, part)
    parsed: list[Parsed] = []
    lines: list[FilmLine] = []
    nameless = 0
    for row in table.rows:
        title = row.cell(read.first("film", "title", "original"))
        text = read.joined(row, "text")
        if text:
            parsed.append(_review(row, text, read, part))
        elif title:
            lines.append(_line(row, title, read))
        else:
            nameless += 1
    told = f"{counted(len(table.rows), 'row')}: {counted(len(parsed), 'review')}"
    if lines and read.of_books:
        told += f", {len(lines)} without text, of no films"
    elif lines:
        told += f", {len(lines)} without text in one log"
        title = name.rpartition(".")[0].replace("-", " ").replace("_", " ")
        rated = read.first("rating", "watched") is not None
        unseen = _not_shown(read)
        parsed.append(log("log" if rated else "list", title, lines, part=part, declared=unseen))
    if nameless:
        told += f", {nameless} with neither film nor text"
    if parsed and table.warnings:
        parsed[0] = replace(parsed[0], warnings=(*parsed[0].warnings, *table.warnings))
    return Several(placed(parsed), told)


def _not_shown(read: _Columns) -> tuple[Declared, ...]:
    """The columns that the lines of a log leave out, by name: nothing goes without a word."""
    shown = {read.first(*kinds) for kinds in _SHOWN}
    left = [
        name
        for at, name in enumerate(read.table.head)
        if at not in shown and not _is_told(name) and any(row.cell(at) for row in read.table.rows)
    ]
    return (Declared("columns that are not shown", ", ".join(left), "page", 1),) if left else ()


def _recognised(table: Table) -> _Columns | None:
    """The columns of a table of films; None for other tables."""
    if not table.rows:
        return None
    columns = [column_of(name) for name in table.head]
    for at, column in enumerate(columns):
        if column == "text" and _is_of_ratings(table, at):
            columns[at] = "rating"
        elif column in ("film", "title") and column in columns[:at]:
            columns[at] = "other"
    _choose_rating(table, columns)
    kinds = frozenset(columns)
    if not kinds & {"film", "title"} or "place" in kinds:
        return None
    named = "film" in kinds or (kinds & _SURE and "book" not in kinds)
    told = kinds & {"text", "rating", "watched", "known", "year", "date"}
    if named and told:
        return _Columns(table, tuple(columns))
    speaks = "text" in kinds and kinds & {"rating", "year", "date", "critic", "book", "url"}
    known = speaks or _is_of_years(kinds) or {"url", "saved"} <= kinds
    return _Columns(table, tuple(columns)) if known else None


def _links(read: _Columns, part: str) -> Several:
    rows = read.table.rows
    titles, urls = read.first("title", "film"), read.first("url")
    named = ((row.line, row.cell(titles), row.cell(urls)) for row in rows)
    lines = [
        FilmLine(line, title or url, more=(url,) if title and url != title else ())
        for line, title, url in named
        if title or url
    ]
    told = f"{counted(len(rows), 'row')}: {counted(len(lines), 'link')} without text in one list"
    return Several((log("list", "Saved links", lines, part=part),), told)


def _is_of_years(kinds: frozenset[Column]) -> bool:
    return {"year", "rating"} <= kinds and "book" not in kinds


def _choose_rating(table: Table, columns: list[Column]) -> None:
    """Leaves one column of ratings: "Your Rating" beside a site's own "Rating", else the first."""
    ratings = [at for at, column in enumerate(columns) if column == "rating"]
    mine = [at for at in ratings if _MINE.search(table.head[at])]
    for at in ratings:
        if at != (mine or ratings)[0]:
            columns[at] = "second"


def _is_of_ratings(table: Table, at: int) -> bool:
    """Whether a column that may be text ("Note") holds ratings alone."""
    cells = [cell for row in table.rows[:200] if (cell := row.cell(at))]
    return bool(cells) and all(_NUMBER.fullmatch(cell) for cell in cells)


def _review(row: Row, text: str, read: _Columns, part: str) -> Parsed:
    other = read.of_books or bool(_SERIES.search(row.cell(read.first("type"))))
    declared = []
    own = "critic" not in read.columns
    for at, (name, column) in enumerate(zip(read.table.head, read.columns, strict=True)):
        value = row.cell(at)
        if value and column != "text":
            own = own or bool(_MINE.search(name))
            declared.append(Declared(_key(name, column, read, other), value, "page", row.line))
    declared += [
        Declared(f"column {at}", value, "page", row.line)
        for at, value in enumerate(row.cells[len(read.columns) :], len(read.columns) + 1)
        if value
    ]
    scale = _scale(read)
    if scale:
        declared.append(Declared("scale", scale, "page"))
    if other:
        declared.append(Declared("kind", "other", "page"))
    return Parsed(
        blocks_of(text, row.line),
        tuple(declared),
        line=row.line,
        part=part,
        holds="article" if read.of_articles else "text",
        key=row.cell(read.first("url")) or _name(row, read),
        own=own and _is_personal(read),
    )


def _name(row: Row, read: _Columns) -> str:
    """What tells a row from the others: its film and year, "" where it has neither."""
    title, year = row.cell(read.first("film", "title")), row.cell(read.first("year"))
    return f"{title} ({year})" if title and year else title


def _key(name: str, column: Column, read: _Columns, other: bool) -> str:
    """The key of a value: plain for what is known of the column, else as the head has it."""
    if column in ("film", "title"):
        return "film" if read.of_films and not other else "title"
    # In a table of books, or of who knows what, an author may be the book's; what a
    # table calls a source is as often where the film was seen.
    if column == "critic":
        kept = not other and (read.of_films or read.of_articles)
    else:
        kept = column not in ("type", "second") and name.casefold() not in _NOT_READ
        kept = kept and not (column == "other" and read.of_books)
    return _KEYS.get(column, name) if kept else f"column {name}"


def _is_personal(read: _Columns) -> bool:
    """Whether a table is somebody's own: it says when they saw a film, or "my rating"."""
    mine = any(_MINE.search(name) for name in read.table.head)
    return mine or "watched" in read.columns


def _scale(read: _Columns) -> int | None:
    at = read.first("rating")
    if at is None:
        return None
    stated = scale_of(read.table.head[at])
    if stated:
        return stated
    # What IMDb exports has a column "Const" and ratings of one to ten.
    names = {name.casefold() for name in read.table.head}
    return 10 if names >= {"const", "your rating"} or "trakt_rating" in names else None


def _line(row: Row, title: str, read: _Columns) -> FilmLine:
    year = _YEAR.search(row.cell(read.first("year")))
    rating = row.cell(read.first("rating"))
    scale = _scale(read)
    if rating and scale and "/" not in rating:
        rating = f"{rating}/{scale}"
    day = row.cell(read.first("watched")) or row.cell(read.first("date"))
    told = [
        row.cell(at)
        for at, column in enumerate(read.columns)
        if column == "known" and _is_told(read.table.head[at])
    ]
    return FilmLine(
        row.line,
        title,
        year[0] if year else "",
        rating,
        (_TIME.sub("", day),) if _DATE.match(day) else (),
        tuple(cell for cell in told if cell),
    )


def _is_told(name: str) -> bool:
    """Whether a column of facts is shown in a log: who made the film."""
    return name.casefold().startswith(("direct", "regi", "réal", "real", "yönet", "yonet"))
