"""The catalog gives back what was written, or says that it is damaged."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest
from msgspec import Raw

from index.catalog import contents, sealed
from index.catalog.contents import Contents, Entered, FileRecord, Head, Stamp
from index.catalog.packs import Stored
from index.catalog.sealed import Damaged, Sealed
from index.films import Claim, Family, Standing
from index.model import Film, FilmRating, Rating, Row

ROW = Row(
    id="r1",
    film="ran-1985",
    path="a.md",
    kind="review",
    title="Ran",
    critic="Ines Dorn",
    publication=None,
    published="2001-02",
    language="en",
    rating=Rating("4/5", 4.0, 5.0, "verdict", 80.0),
    words=120,
    spoilers=False,
)
CLAIM = Claim("r1", "a.md", "review", ("Ran",), 1985, directors=("Akira Kurosawa",), verdict=80.0)
FILM = Film(
    id="ran-1985",
    title="Ran",
    year=1985,
    years=(1985,),
    aliases=(),
    director=("Akira Kurosawa",),
    reviews=("r1",),
    count=1,
    rating=FilmRating(1, 80.0, 80.0, None),
)


def one_review() -> Contents:
    return Contents(
        head=Head(contents.SCHEMA, "key", 3, ((1, 10),), (), {"r0": "r1"}, "digest"),
        standing=Standing((FILM,), {"r1": "a doubt"}, (Family(("ran",), ("r1",)),)),
        entered={
            "r1": Entered(
                Raw(contents.encode(ROW)),
                Stored(1, 0, 10, 7),
                Raw(contents.encode(CLAIM)),
                "indexed",
            )
        },
        files=(FileRecord("/films", "a.md", Stamp(1, 2, 3), None, "d", "read", reviews=("r1",)),),
    )


def test_everything_comes_back(tmp_path: Path) -> None:
    given = one_review()
    contents.write(tmp_path, given)
    file = Sealed(contents.catalog_path(tmp_path, 3))
    read = contents.read(file)
    assert (read.head, read.standing, read.files) == (given.head, given.standing, given.files)
    assert (read.entered["r1"].row, read.entered["r1"].claim) == (ROW, CLAIM)
    assert (read.entered["r1"].stored, read.entered["r1"].indexed) == (
        Stored(1, 0, 10, 7),
        "indexed",
    )
    shelf = contents.Shelf(file)
    assert (shelf.row("r1"), shelf.place("r1")) == (ROW, Stored(1, 0, 10, 7))
    assert contents.read_doubts(file) == {"r1": "a doubt"}


def test_what_is_read_is_written_as_it_was(tmp_path: Path) -> None:
    """Rows and claims that a build does not look into are copied byte by byte."""
    contents.write(tmp_path, one_review())
    path = contents.catalog_path(tmp_path, 3)
    before = path.read_bytes()
    contents.write(tmp_path, contents.read(Sealed(path)))
    assert path.read_bytes() == before


@pytest.mark.parametrize("section", ["ids", "rows", "places", "claims", "indexed", "stated"])
@pytest.mark.parametrize("value", [[], ["r1", "r2"], {"r": 1}])
def test_parts_that_do_not_belong_together_are_damage(
    tmp_path: Path, section: str, value: Any
) -> None:
    contents.write(tmp_path, one_review())
    path = contents.catalog_path(tmp_path, 3)
    names = ("head", "films", "rows", "ids", "places", "claims", "indexed", "files", "doubts")
    more = ("families", "also", "prints", "sketches", "alike", "stated", "learnt", "logged")
    parts = {name: Sealed(path).read(name) for name in (*names, *more)}
    sealed.write(path, {**parts, section: msgspec.msgpack.encode(value)})
    with pytest.raises(Damaged):
        contents.read(Sealed(path))
    if section in ("ids", "rows", "places"):
        with pytest.raises(Damaged):
            contents.Shelf(Sealed(path))


def test_a_row_that_is_none_is_damage() -> None:
    item = Entered(Raw(b"\xc1"), Stored(1, 0, 0, 0), Raw(b"\x01"), "")
    with pytest.raises(Damaged):
        _ = item.row
    with pytest.raises(Damaged):
        _ = item.claim
