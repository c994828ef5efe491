"""The tables of a Letterboxd export, each read with what the others say of the same films.

``reviews.csv`` is a review a row. The other tables hold no text: each is one
document, a log or a list with a line a film, and a film that a stronger table
(reviews, diary, ratings, watched, in this order) tells more of is left to that
one. So every row is in one place, a film in one log, and no film of a thousand
that somebody only saw stands in the list of reviews. Tables join by name and
year: the addresses of entries differ from those of films. What each row says of
its film is told beside the documents, whole (see `model.Logged`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Final

from msgspec.structs import replace

from index.documents.articles import placed
from index.documents.cells import blocks_of
from index.documents.diary_rows import Entry, Key, paired, row_of, rows_of
from index.documents.export_names import DIARY, LIKED, RATINGS, REVIEWS, WATCHED, WATCHLIST
from index.documents.film_lines import FilmLine, counted, log, stars
from index.documents.formats import LeftOut, Parsed, Several
from index.documents.rows import Table, read_table
from index.model import Declared, LoggedIn

LIST_MARK: Final = "letterboxd list export"
_URI: Final = "letterboxd uri"
_NO_FILM: Final = {
    ("date", "content", "comment"): "comments on what others wrote",
    ("date", "content"): "links to what others wrote, without text",
    ("date joined", "username"): "whose account it is; never read",
}
_PUBLICATION: Final = Declared("publication", "Letterboxd", "page")
_NO_ADDRESS: Final = Declared("columns that are not shown", "Letterboxd URI", "page", 1)
_SCALE: Final = Declared("scale", 5, "page")


def is_table(table: Table) -> bool:
    """Whether a table is one of such an export."""
    head = tuple(name.casefold() for name in table.head)
    return _URI in head or head in _NO_FILM or head[:2] in _NO_FILM


def read(name: str, table: Table, beside: Mapping[str, Table], part: str = "") -> Several:
    """The documents of one table; `beside` are the other tables by file name.

    Raises LeftOut for tables of no films.
    """
    head = tuple(each.casefold() for each in table.head)
    why = _NO_FILM.get(head) or _NO_FILM.get(head[:2])
    if why and _URI not in head:
        raise LeftOut(f"{why}: {counted(len(table.rows), 'row')}")
    entries = _entries(table)
    others = {each: _entries(beside[each]) for each in beside if each != name}
    several = _reader(name.lower(), head)(entries, table, others, part)
    of = _logged_in(name.lower(), head)
    return replace(several, logged=rows_of(entries, of, part)) if of else several


_Others = Mapping[str, tuple[Entry, ...]]
_Reader = Callable[[tuple[Entry, ...], Table, _Others, str], Several]


def _logged_in(name: str, head: tuple[str, ...]) -> LoggedIn | None:
    """What the rows of a table say of a person; None for a list of who knows what."""
    if "review" in head:
        return "reviews"
    if "watched date" in head:
        return "diary"
    if "rating" in head:
        return "ratings"
    known: dict[str, LoggedIn] = {
        WATCHED: "watched",
        WATCHLIST: "watchlist",
        LIKED: "liked",
    }
    return known.get(name)


def _reader(name: str, head: tuple[str, ...]) -> _Reader:
    """By the head; three tables of one head are told apart by the names that exports give them."""
    if "review" in head:
        return _reviews
    if "watched date" in head:
        return _diary
    if "rating" in head:
        return partial(_rest, title="Ratings", stronger=(REVIEWS, DIARY))
    if name == WATCHED:
        return partial(_rest, title="Films watched", stronger=(REVIEWS, DIARY, RATINGS))
    title = {WATCHLIST: "Watchlist", LIKED: "Liked films"}.get(name)
    return partial(_list, title=title or name.rpartition(".")[0].replace("-", " ").capitalize())


def _entries(table: Table) -> tuple[Entry, ...]:
    """The rows that name a film."""
    columns = table.columns(
        "name", "year", "date", _URI, "rating", "rewatch", "review", "tags", "watched date"
    )
    read = []
    for row in table.rows:
        name, year, date, uri, rating, rewatch, review, tags, watched = map(row.cell, columns)
        if name:
            again = rewatch.casefold() in ("yes", "true", "1")
            read.append(Entry(row, name, year, date, uri, rating, again, review, tags, watched))
    return tuple(read)


def _reviews(entries: tuple[Entry, ...], table: Table, others: _Others, part: str) -> Several:
    """A review a row, with what the diary's row of that viewing says more.

    The verdict on the film stands for its last review where that has none.
    """
    diary = others.get(DIARY, ())
    viewings = {at: diary[row] for at, row in paired(entries, diary).items()}
    filled = tuple(entry.filled(viewings.get(at)) for at, entry in enumerate(entries))
    rated = sum(bool(now.rating) for now in filled) - sum(bool(each.rating) for each in entries)
    entries = filled
    verdicts = {entry.key: entry.rating for entry in others.get(RATINGS, ())}
    last = {entry.key: entry for entry in entries}
    joined = 0
    parsed: list[Parsed] = []
    for entry in entries:
        verdict = "" if entry.rating or last[entry.key] is not entry else verdicts.get(entry.key)
        joined += bool(verdict)
        if entry.review:
            parsed.append(_review(entry, verdict or "", part))
    silent = [entry for entry in entries if not entry.review]
    if silent:
        parsed.append(
            log(
                "log",
                "Reviews without text",
                _by_film(silent),
                part=part,
                own=True,
                declared=(_NO_ADDRESS,),
            )
        )
    told = [f"{counted(len(table.rows), 'row')}: {counted(len(entries) - len(silent), 'review')}"]
    told += [f"{len(silent)} without text"] if silent else []
    told += _nameless(table, entries)
    told += [f"{counted(rated, 'rating')} from {DIARY}"] if rated else []
    told += [f"{counted(joined, 'rating')} from {RATINGS}"] if joined else []
    return Several(_warned(parsed, table), ", ".join(told))


def _review(entry: Entry, verdict: str, part: str) -> Parsed:
    line = entry.row.line
    stated = {
        "film": entry.name,
        "year": entry.year,
        "rating": entry.rating,
        "published": entry.date,
        "watched_date": entry.watched,
        "url": entry.uri,
        "tags": [tag.strip() for tag in entry.tags.split(",") if tag.strip()],
        "rewatch": "yes" if entry.rewatch else "",
    }
    declared = [Declared(key, value, "page", line) for key, value in stated.items() if value]
    if verdict:
        declared.append(Declared("rating", verdict, "page"))
    return Parsed(
        blocks_of(entry.review, line),
        (*declared, _SCALE, _PUBLICATION),
        line=line,
        part=part,
        holds="text",
        own=True,
        key=entry.uri or f"{entry.name} ({entry.year})",
    )


def _diary(
    entries: tuple[Entry, ...], table: Table, others: Mapping[str, tuple[Entry, ...]], part: str
) -> Several:
    """Viewings that are no reviews, a line a film."""
    reviewed = set(paired(others.get(REVIEWS, ()), entries).values())
    kept = [entry for at, entry in enumerate(entries) if at not in reviewed]
    verdicts = {entry.key: entry.rating for entry in others.get(RATINGS, ())}
    films = _by_film(kept, verdicts)
    told = [
        counted(len(table.rows), "row")
        + f": {counted(len(kept), 'viewing')} of {counted(len(films), 'film')}"
    ]
    told += [f"{len(entries) - len(kept)} in {REVIEWS}"] if len(kept) < len(entries) else []
    told += _nameless(table, entries)
    return _one(
        kept, log("log", "Diary", films, part=part, own=True, declared=(_NO_ADDRESS,)), table, told
    )


def _rest(
    entries: tuple[Entry, ...],
    table: Table,
    others: Mapping[str, tuple[Entry, ...]],
    part: str,
    *,
    title: str,
    stronger: tuple[str, ...],
) -> Several:
    """The films that no stronger table tells of."""
    known = {entry.key: name for name in reversed(stronger) for entry in others.get(name, ())}
    kept = [entry for entry in entries if entry.key not in known]
    films = _by_film(kept, dated=title == "Ratings")
    told = [f"{counted(len(table.rows), 'row')}: {counted(len(films), 'film')}"]
    for name in stronger:
        there = sum(1 for entry in entries if known.get(entry.key) == name)
        told += [f"{there} in {name}"] if there else []
    told += _nameless(table, entries)
    return _one(
        kept, log("log", title, films, part=part, own=True, declared=(_NO_ADDRESS,)), table, told
    )


def _list(
    entries: tuple[Entry, ...],
    table: Table,
    _others: Mapping[str, tuple[Entry, ...]],
    part: str,
    *,
    title: str,
) -> Several:
    films = _by_film(entries, dated=False)
    told = [f"{counted(len(table.rows), 'row')}: {counted(len(films), 'film')}"]
    told += _nameless(table, entries)
    return _one(
        entries,
        log("list", title, films, part=part, own=True, declared=(_NO_ADDRESS,)),
        table,
        told,
    )


def read_list(text: str, name: str, part: str = "") -> Several:
    """A list: a line that says so, a table of one row about it, and a table of its films."""
    lines = text.split("\n")
    about, films, films_line = _two_tables(lines)
    title, tags, url, description, date = (
        about.rows[0].cell(at) if about.rows else ""
        for at in about.columns("name", "tags", "url", "description", "date")
    )
    columns = films.columns("position", "name", "year", "description", "url")
    title = title or name.rpartition(".")[0].replace("-", " ")
    items, rows = [], []
    for row in films.rows:
        number, film, year, note, link = map(row.cell, columns)
        if film:
            rows.append(row_of(row.line, film, year, part, name=title))
        if film or link:
            note = " ".join(block.text for block in blocks_of(note))
            items.append(FilmLine(row.line, film or link, year, number=number, note=note))
    stated = {"url": url, "published": date, "tags": tags}
    declared = tuple(Declared(key, value, "page", 3) for key, value in stated.items() if value)
    parsed = log(
        "list",
        title,
        items,
        part=part,
        own=True,
        head=blocks_of(description, about.rows[0].line if about.rows else films_line),
        declared=(*declared, _PUBLICATION, _NO_ADDRESS),
    )
    told = f"{counted(len(films.rows), 'row')}: {counted(len(items), 'film')}"
    return Several(_warned([parsed], films), told, tuple(rows))


def _two_tables(lines: list[str]) -> tuple[Table, Table, int]:
    """What a list says of itself, its films, and the line on which these begin."""
    start = next(
        (at for at, line in enumerate(lines) if line.casefold().startswith("position,")),
        len(lines),
    )
    about = read_table("\n".join(lines[1:start]), 2)
    return about, read_table("\n".join(lines[start:]), start + 1), start + 1


def _by_film(
    entries: Iterable[Entry], verdicts: Mapping[Key, str] | None = None, *, dated: bool = True
) -> list[FilmLine]:
    """A line a film, in the order of first rows, with the days and the last rating."""
    grouped: dict[Key, list[Entry]] = {}
    for entry in entries:
        grouped.setdefault(entry.key, []).append(entry)
    lines = []
    for key, group in grouped.items():
        ratings = [entry.rating for entry in group if entry.rating]
        rating = ratings[-1] if ratings else (verdicts or {}).get(key, "")
        tags = dict.fromkeys(entry.tags for entry in group if entry.tags)
        lines.append(
            FilmLine(
                group[0].row.line,
                group[0].name,
                group[0].year,
                stars(rating),
                tuple(entry.viewing for entry in group) if dated else (),
                tuple(tags),
            )
        )
    return lines


def _one(kept: Iterable[Entry], parsed: Parsed, table: Table, told: list[str]) -> Several:
    """The document of a table, none where other tables tell of all its rows."""
    return Several(_warned([parsed] if tuple(kept) else [], table), ", ".join(told))


def _nameless(table: Table, entries: tuple[Entry, ...]) -> list[str]:
    left = len(table.rows) - len(entries)
    return [f"{left} without a film's name"] if left else []


def _warned(parsed: list[Parsed], table: Table) -> tuple[Parsed, ...]:
    """The warnings of a table stand with its first document."""
    if parsed and table.warnings:
        parsed[0] = replace(parsed[0], warnings=(*parsed[0].warnings, *table.warnings))
    return placed(parsed)
