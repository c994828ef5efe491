"""SQLite's FTS5: porter stems, prefix indexes, texts in a table of their own.

As its documentation recommends: external content, `rebuild` in one go,
`optimize` at the end, `rank` configured with weights instead of a call of
`bm25()`, a write-ahead log, a memory map.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from tests.bench.corpus import Review
from tests.bench.peers.peer import Peer
from tests.bench.peers.question import BEST, Question, UnsupportedError

_COLUMNS: Final = "title, people, body"
_INDEX: Final = f"""
create virtual table words using fts5(
    {_COLUMNS}, content='reviews', content_rowid='number',
    tokenize='porter unicode61 remove_diacritics 2', prefix='1 2 3'
);
insert into words(words, rank) values ('rank', 'bm25(3.0, 2.0, 1.0)');
insert into words(words) values ('rebuild');
insert into words(words) values ('optimize');
"""
_TEXTS: Final = """
create table reviews(
    number integer primary key, title text, people text, body text,
    film text, year integer, percent integer
);
"""
_SETTINGS: Final = (
    "pragma journal_mode=wal",
    "pragma synchronous=normal",
    "pragma mmap_size=4000000000",
    "pragma cache_size=-200000",
    "pragma temp_store=memory",
)


class Fts5(Peer):
    name = "fts5"

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._database: sqlite3.Connection | None = None

    @property
    def database(self) -> sqlite3.Connection:
        if self._database is None:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._database = sqlite3.connect(self.folder / "index.db", isolation_level=None)
            for setting in _SETTINGS:
                self._database.execute(setting)
        return self._database

    def prepare(self, reviews: Sequence[Review]) -> None:
        self.database.executescript(_TEXTS)
        self.database.execute("begin")
        self._store(reviews)
        self.database.execute("commit")
        self.database.execute("pragma wal_checkpoint(truncate)")

    def _store(self, reviews: Sequence[Review]) -> None:
        self.database.executemany(
            "insert or replace into reviews values (?, ?, ?, ?, ?, ?, ?)", map(_row, reviews)
        )

    def build(self, reviews: Sequence[Review], cores: int) -> None:
        self.database.executescript(f"begin; {_INDEX} commit; pragma wal_checkpoint(truncate);")

    def open(self, reviews: Mapping[int, Review]) -> None:
        del reviews
        self.database.execute("select number from reviews limit 1")

    def answer(self, question: Question) -> list[Any]:
        match = _match(question)
        if question.answer == "films":
            return self.database.execute(
                "select film, count(*) n from words join reviews on number = words.rowid"
                f" where words match ? group by film order by n desc limit {BEST}",
                (match,),
            ).fetchall()
        source, values = _source(question)
        found = "words.rowid"
        if question.answer == "snippets":
            found = "snippet(words, 2, '[', ']', '…', 30)"
        order = "year desc" if question.answer == "newest film" else "rank"
        rows = self.database.execute(
            f"select {found} from {source} order by {order} limit {BEST}", values
        )
        return [row[0] for row in rows]

    def count(self, question: Question) -> int:
        source, values = _source(question)
        return int(self.database.execute(f"select count(*) from {source}", values).fetchone()[0])

    def replace(self, reviews: Sequence[Review]) -> None:
        database = self.database
        numbers = [(review.number,) for review in reviews]
        new = [(review.number, *_row(review)[1:4]) for review in reviews]
        database.execute("begin")
        database.executemany(
            f"insert into words(words, rowid, {_COLUMNS})"
            f" select 'delete', number, {_COLUMNS} from reviews where number = ?",
            numbers,
        )
        self._store(reviews)
        database.executemany(f"insert into words(rowid, {_COLUMNS}) values (?, ?, ?, ?)", new)
        database.execute("commit")

    def size(self) -> int:
        """Pages of the index alone, without the table of texts."""
        query = "select sum(pgsize) from dbstat where name like 'words_%'"
        return int(self.database.execute(query).fetchone()[0])

    def close(self) -> None:
        if self._database is not None:
            self._database.close()
            self._database = None


def _row(review: Review) -> tuple[Any, ...]:
    return (
        review.number,
        review.title,
        review.people,
        review.text,
        review.film,
        review.year,
        review.percent,
    )


def _source(question: Question) -> tuple[str, list[Any]]:
    """Tables and conditions; texts' table is joined only where one of its columns is asked for."""
    values: list[Any] = [_match(question)]
    joined = " join reviews on number = words.rowid"
    conditions = "words match ?"
    if question.film:
        conditions += " and film = ?"
        values.append(question.film)
    if question.least_percent is not None:
        conditions += " and percent >= ?"
        values.append(question.least_percent)
    needed = len(values) > 1 or question.answer == "newest film"
    return f"words{joined if needed else ''} where {conditions}", values


def _match(question: Question) -> str:
    if question.like:
        raise UnsupportedError
    return " AND ".join(_terms(question))


def _terms(question: Question) -> Iterator[str]:
    if question.how == "phrase":
        joined = " ".join((*question.words, question.prefix)).strip()
        yield f'"{joined}"' + ("*" if question.prefix else "")
        return
    if question.words:
        yield (" OR " if question.how == "or" else " AND ").join(f'"{w}"' for w in question.words)
    if question.prefix:
        yield f'"{question.prefix}"*'
