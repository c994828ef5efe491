"""What the catalog of one generation says, and how it is written and read."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, TypeVar

import msgspec
from msgspec import Struct

from index.catalog import sealed
from index.catalog.packs import Stored
from index.catalog.sealed import Damaged, Sealed
from index.films import Claim
from index.model import Film, Row

SCHEMA = 1
"""Raised when what is stored, or how facts are read, changes: older indexes are rebuilt."""

FOR_REFRESHES = ("files",)
"""Sections that are read only where damage can still be met by building anew."""

T = TypeVar("T")


class Stamp(Struct, frozen=True, array_like=True):
    """What a file system says of a file; another stamp means that it is read again."""

    size: int
    modified_ns: int
    changed_ns: int


class FileRecord(Struct, frozen=True):
    """One file of the library and what came of it.

    `root` and `path` are written as documents.paths does; `looked_ns` is when
    the stamps were taken, None for files that were passed over.
    """

    root: str
    path: str
    stamp: Stamp | None
    sidecar: Stamp | None
    digest: str
    outcome: Literal["read", "warned", "skipped", "failed"]
    reason: str | None = None
    warnings: tuple[str, ...] = ()
    reviews: tuple[str, ...] = ()
    looked_ns: int = 0
    sidecar_digest: str = ""


class Entered(Struct, frozen=True):
    """One review in the catalog: its row, where it is stored, what it says of its film.

    `indexed` is a digest of what the search engine was given.
    """

    row: Row
    stored: Stored
    claim: Claim
    indexed: str


class Head(Struct, frozen=True):
    """`key` names schema and settings; `packs` are (number, size); `moved` old ids -> new ids.

    `whole` is False while a first build has read only some of the files.
    """

    schema: int
    key: str
    generation: int
    packs: tuple[tuple[int, int], ...]
    loose: tuple[str, ...]
    moved: dict[str, str]
    films_yaml: str
    whole: bool = True


class Contents(Struct):
    """All that the catalog of one generation holds."""

    head: Head
    films: tuple[Film, ...]
    entered: dict[str, Entered]
    files: tuple[FileRecord, ...]
    doubts: dict[str, str]


class _Bookkeeping(Struct):
    stored: dict[str, Stored]
    claims: tuple[Claim, ...]
    indexed: dict[str, str]
    doubts: dict[str, str]


def catalog_path(folder: Path, generation: int) -> Path:
    return folder / f"catalog-{generation}"


def write(folder: Path, contents: Contents) -> None:
    """Write the catalog of a generation and make it durable."""
    encode = msgspec.msgpack.Encoder().encode
    entered = contents.entered.values()
    bookkeeping = _Bookkeeping(
        stored={item.row.id: item.stored for item in entered},
        claims=tuple(item.claim for item in entered),
        indexed={item.row.id: item.indexed for item in entered},
        doubts=contents.doubts,
    )
    sealed.write(
        catalog_path(folder, contents.head.generation),
        {
            "head": encode(contents.head),
            "films": encode(contents.films),
            "rows": encode([item.row for item in entered]),
            "files": encode(contents.files),
            "bookkeeping": encode(bookkeeping),
        },
    )


def section(file: Sealed, name: str, kind: type[T]) -> T:
    """One decoded section; `Damaged` where it cannot be read."""
    try:
        return msgspec.msgpack.decode(file.read(name), type=kind)
    except msgspec.DecodeError as error:
        raise Damaged(f"{file.name}: {name} cannot be read") from error


def read_bookkeeping(file: Sealed) -> _Bookkeeping:
    return section(file, "bookkeeping", _Bookkeeping)


def read(file: Sealed) -> Contents:
    """Everything, as a refresh needs it."""
    bookkeeping = read_bookkeeping(file)
    rows = section(file, "rows", list[Row])
    claims = {claim.id: claim for claim in bookkeeping.claims}
    try:
        entered = {
            row.id: Entered(
                row, bookkeeping.stored[row.id], claims[row.id], bookkeeping.indexed[row.id]
            )
            for row in rows
        }
    except KeyError as error:
        raise Damaged(f"{file.name}: its parts do not belong together") from error
    return Contents(
        head=section(file, "head", Head),
        films=section(file, "films", tuple[Film, ...]),
        entered=entered,
        files=section(file, "files", tuple[FileRecord, ...]),
        doubts=bookkeeping.doubts,
    )
