"""What the catalog of one generation says, and how it is written and read."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, TypeVar

import msgspec
from msgspec import Raw, Struct

from index.catalog import sealed
from index.catalog.packs import Stored
from index.catalog.sealed import Damaged, Sealed
from index.films import Also, Claim, Family, Standing
from index.model import Film, Row

SCHEMA = 8
"""Raised when what is stored, or how facts are read, changes: older indexes are rebuilt."""

encode = msgspec.msgpack.Encoder().encode
"""Any of the catalog's values -> as it is stored."""

FOR_REFRESHES = (
    *("claims", "indexed", "files", "families", "prints", "sketches", "alike", "stated", "logged"),
)
"""Sections that are read only where damage can still be met by building anew."""

Neighbours = Literal["folder", "file", "critic"]
"""Whose documents tell of one another: those of a folder, of a file, of a critic anywhere."""

T = TypeVar("T")


class Stamp(Struct, frozen=True, array_like=True, gc=False):
    """What a file system says of a file; another stamp means that it is read again."""

    size: int
    modified_ns: int
    changed_ns: int


class FileRecord(Struct, frozen=True, array_like=True, gc=False):
    """One file of the library and what came of it.

    `root` and `path` are written as documents.paths does; `looked_ns` is when
    the stamps were taken, None for files that were passed over. `companions` are the
    paths and stamps of what else was read with it; `sidecar_digest` speaks for them too.
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
    companions: tuple[tuple[str, Stamp], ...] = ()


class Print(Struct, frozen=True, array_like=True, gc=False):
    """By what the document of a review is known again: a digest of what it says, and
    its place in the file. `corrected` is a digest of the correction it was read with."""

    digest: str
    part: str = ""
    line: int = 1
    corrected: str = ""


class Stated(Struct, frozen=True, array_like=True, gc=False):
    """A verdict in numbers or stars, as far as it tells of others; see catalog.scales.

    `groups` are digests of those who state theirs alike, the nearest first; `scale` is None
    where none is printed. `six` says that five may not be the top; `in_file` that its
    neighbours are those in its file.
    """

    groups: tuple[int, ...]
    value: float
    scale: float | None = None
    six: bool = False
    in_file: bool = False

    @property
    def bare(self) -> bool:
        return self.scale is None


class Learnt(Struct, frozen=True, array_like=True, gc=False):
    """A scale that `others` show for a bare rating, or, where `stated`, print with theirs."""

    scale: float
    others: int
    stated: bool
    of: Neighbours


class Entered(Struct, frozen=True, gc=False):
    """One review in the catalog: its row, where it is stored, what it says of its film.

    Row and claim stay as they are stored: most builds look into few of them. Their rating
    has the scale that was learnt, `stated` is what the document itself says of it.
    `indexed` is a digest of what the search engine was given, "" where it has
    nothing; `sketch` is that of the text, see index.films.texts.
    """

    stored_row: Raw
    stored: Stored
    stored_claim: Raw
    indexed: str
    print: Print = Print("")
    sketch: bytes = b""
    stated: Stated | None = None

    @property
    def row(self) -> Row:
        return decoded(self.stored_row, Row)

    @property
    def claim(self) -> Claim:
        return decoded(self.stored_claim, Claim)


class Head(Struct, frozen=True):
    """`key` names schema and settings; `packs` are (number, size); `moved` old ids -> new ids.

    `whole` is False while a first build has read only some of the files;
    `corrected` says whether any review was read with a correction.
    """

    schema: int
    key: str
    generation: int
    packs: tuple[tuple[int, int], ...]
    loose: tuple[str, ...]
    moved: dict[str, str]
    films_yaml: str
    whole: bool = True
    corrected: bool = False


class Contents(Struct):
    """All that the catalog of one generation holds; reviews by id, in the order of ids.

    `alike` are pairs of reviews whose texts are the same; `learnt` are scales of ratings
    that other documents tell; `logged` are the rows of a person's own log, by root and path
    of the file, as they are stored.
    """

    head: Head
    standing: Standing
    entered: dict[str, Entered]
    files: tuple[FileRecord, ...]
    alike: tuple[tuple[str, str], ...] = ()
    learnt: dict[str, Learnt] = {}
    logged: tuple[tuple[str, str, Raw], ...] = ()


def catalog_path(folder: Path, generation: int) -> Path:
    return folder / f"catalog-{generation}"


def write(folder: Path, contents: Contents) -> None:
    """Write the catalog of a generation and make it durable."""
    entered = contents.entered.values()
    sealed.write(
        catalog_path(folder, contents.head.generation),
        {
            "head": encode(contents.head),
            "films": encode(contents.standing.films),
            "rows": encode([item.stored_row for item in entered]),
            "ids": encode(list(contents.entered)),
            "places": encode([item.stored for item in entered]),
            "claims": encode([item.stored_claim for item in entered]),
            "indexed": encode([item.indexed for item in entered]),
            "files": encode(contents.files),
            "doubts": encode(contents.standing.doubts),
            "families": encode(contents.standing.families),
            "also": encode(contents.standing.also),
            "prints": encode([item.print for item in entered]),
            "sketches": encode([item.sketch for item in entered]),
            "alike": encode(contents.alike),
            "stated": encode([item.stated for item in entered]),
            "learnt": encode(contents.learnt),
            "logged": encode(contents.logged),
        },
    )


def decoded(stored: bytes | Raw, kind: type[T], name: str = "catalog") -> T:
    """What was stored in `name`; `Damaged` where it cannot be read."""
    try:
        return msgspec.msgpack.decode(stored, type=kind)
    except msgspec.DecodeError as error:
        raise Damaged(f"{name} cannot be read") from error


def section(file: Sealed, name: str, kind: type[T]) -> T:
    """One decoded section; `Damaged` where it cannot be read."""
    return decoded(file.read(name), kind, f"{file.name}: {name}")


class Shelf:
    """Rows and places of reviews, each decoded when it is asked for. KeyError for other ids."""

    def __init__(self, file: Sealed) -> None:
        self.numbers = {id_: at for at, id_ in enumerate(section(file, "ids", list[str]))}
        self._rows = section(file, "rows", list[Raw])
        self._places = section(file, "places", list[Raw])
        if {len(self._rows), len(self._places)} != {len(self.numbers)}:
            raise Damaged(f"{file.name}: its parts do not belong together")

    def row(self, review_id: str) -> Row:
        return decoded(self._rows[self.numbers[review_id]], Row)

    def place(self, review_id: str) -> Stored:
        """Where the whole review is stored."""
        return decoded(self._places[self.numbers[review_id]], Stored)


def read_doubts(file: Sealed) -> dict[str, str]:
    """Why a review's film is doubtful, by review."""
    return section(file, "doubts", dict[str, str])


def read_learnt(file: Sealed) -> dict[str, Learnt]:
    """The scales of ratings that other documents tell, by review."""
    return section(file, "learnt", dict[str, Learnt])


def read_also(file: Sealed) -> Also:
    """Which reviews are the same as others, or the same in another language."""
    return section(file, "also", Also)


def read(file: Sealed) -> Contents:
    """Everything, as a refresh needs it."""
    ids = section(file, "ids", list[str])
    columns = (
        section(file, "rows", list[Raw]),
        section(file, "places", list[Stored]),
        section(file, "claims", list[Raw]),
        section(file, "indexed", list[str]),
        section(file, "prints", list[Print]),
        section(file, "sketches", list[bytes]),
        section(file, "stated", list[Stated | None]),
    )
    if {len(column) for column in columns} != {len(ids)}:
        raise Damaged(f"{file.name}: its parts do not belong together")
    return Contents(
        head=section(file, "head", Head),
        standing=Standing(
            films=section(file, "films", tuple[Film, ...]),
            doubts=read_doubts(file),
            families=section(file, "families", tuple[Family, ...]),
            also=read_also(file),
        ),
        entered=dict(zip(ids, map(Entered, *columns), strict=True)),
        files=section(file, "files", tuple[FileRecord, ...]),
        alike=section(file, "alike", tuple[tuple[str, str], ...]),
        learnt=read_learnt(file),
        logged=section(file, "logged", tuple[tuple[str, str, Raw], ...]),
    )
