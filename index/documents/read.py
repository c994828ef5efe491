"""A file that was found -> its documents."""

from __future__ import annotations

import errno
import os
import stat
from hashlib import blake2b
from pathlib import Path, PurePosixPath
from typing import Final, NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from index.documents import sidecar
from index.documents.decoding import Undecodable, decode
from index.documents.export_names import THROWN_AWAY
from index.documents.formats import FORMATS, Format, Several, Unreadable, suffix_of
from index.documents.walk import SIDECAR_LIMIT, SIZE_LIMIT, Found, Sidecar
from index.model import Declared, Document, Logged

_FLAGS: Final = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)


class Source(Struct, frozen=True):
    """The bytes of a document, of its sidecar (None where it has none) and of its companions."""

    data: bytes
    sidecar: bytes | None = None
    warnings: tuple[str, ...] = ()
    companions: tuple[tuple[str, bytes], ...] = ()

    def digest(self) -> str:
        """Of the document alone, 32 hex digits: the same bytes under another name are a rename."""
        return blake2b(self.data, digest_size=16).hexdigest()


def read(found: Found, root: Path, *, size_limit: int = SIZE_LIMIT) -> tuple[Document, ...]:
    """Read one file; raises Unreadable. A file without text is a document without blocks."""
    return parse(load(found, size_limit=size_limit), found, root)


def load(found: Found, *, size_limit: int = SIZE_LIMIT) -> Source:
    """The bytes only; raises Unreadable. What stands beside and can't be opened is a warning."""
    data = read_bytes(found.absolute, limit=size_limit)
    if found.sidecar is None and not found.companions:
        return Source(data)
    warnings: list[str] = []
    beside = _opened(found.sidecar, SIDECAR_LIMIT, warnings) if found.sidecar else None
    companions = []
    for other in found.companions:
        held = _opened(other, size_limit, warnings)
        if held is not None:
            companions.append((PurePosixPath(other.path).name, held))
    return Source(data, beside, tuple(warnings), tuple(companions))


def _opened(file: Sidecar, limit: int, warnings: list[str]) -> bytes | None:
    try:
        return read_bytes(file.absolute, limit=limit)
    except Unreadable as error:
        warnings.append(f"{file.path}: {error.reason}")
        return None


def parse(source: Source, found: Found, root: Path, *, me: str = "") -> tuple[Document, ...]:
    """Decode and parse what `load` gave; raises Unreadable where it is no text, and LeftOut."""
    return parse_told(source, found, root, me=me).documents


class Told(NamedTuple):
    """The documents of a file, what was made of it where that needs telling ("" where not),
    and the rows of the person's own log that it holds."""

    documents: tuple[Document, ...]
    told: str
    logged: tuple[Logged, ...]


def parse_told(
    source: Source, found: Found, root: Path, *, me: str = "", deleted: bool = False
) -> Told:
    """As `parse`, with all that a file tells.

    `me` is the critic of what the person wrote whose library it is, "" where unknown;
    `deleted` says that what an archive keeps of what they deleted is read too.
    """
    form = FORMATS[suffix_of(PurePosixPath(found.path).name)]
    several = _parts(source, form, found, deleted=deleted)
    declared, complaints = _beside(source, found)
    mine = (Declared("critic", me, "page"),) if me else ()
    documents = tuple(
        Document(
            root=str(root),
            path=found.path,
            line=part.line,
            part=part.part,
            format=form.name,
            blocks=part.blocks,
            declared=(*declared, *part.declared, *(mine if part.own else ())),
            warnings=(*part.warnings, *source.warnings, *complaints),
            holds=part.holds,
            key=part.key,
        )
        for part in several.parsed
    )
    # What was deleted, or belongs to nothing, is no part of what a person says of films.
    away = deleted and not THROWN_AWAY.isdisjoint(PurePosixPath(found.path.lower()).parts)
    return Told(documents, several.told, () if away else several.logged)


def _parts(source: Source, form: Format, found: Found, *, deleted: bool) -> Several:
    if form.by_file:
        beside = (source.companions,) if source.companions else ()
        more = {"deleted": True} if deleted and form.keeps_deleted else {}
        read = form.file_reader()(source.data, PurePosixPath(found.path).name, *beside, **more)
        return read if isinstance(read, Several) else Several(tuple(read))
    try:
        decoded = decode(source.data)
    except Undecodable as error:
        raise Unreadable(error.message) from error
    parsed = form.text_reader()(decoded.text)
    empty = () if parsed.blocks else ("empty: no readable text",)
    warnings = (*decoded.warnings, *parsed.warnings, *empty)
    return Several((replace(parsed, warnings=warnings),))


def _beside(source: Source, found: Found) -> tuple[tuple[Declared, ...], list[str]]:
    if source.sidecar is None or found.sidecar is None:
        return (), []
    name = found.sidecar.path
    try:
        decoded = decode(source.sidecar)
    except Undecodable as error:
        return (), [f"{name}: {error.message}"]
    declared, warnings = sidecar.declared(decoded.text)
    return declared, [f"{name}: {warning}" for warning in (*decoded.warnings, *warnings)]


def read_bytes(file: Path, *, limit: int = SIZE_LIMIT) -> bytes:
    """All bytes of a regular file of at most `limit`; raises Unreadable, never waits.

    What lies there is looked at after it was opened, so that a pipe or a link
    that was put in its place meanwhile is neither waited for nor followed.
    """
    try:
        descriptor = os.open(file, _FLAGS)
    except OSError as error:
        raise Unreadable(_why(error)) from error
    try:
        with os.fdopen(descriptor, "rb") as stream:
            status = os.fstat(descriptor)
            if not stat.S_ISREG(status.st_mode):
                raise Unreadable("is not a regular file")
            # Asking for `limit` at once would set that much memory aside for every file.
            data = stream.read(min(status.st_size, limit) + 1)
            if len(data) > status.st_size:
                data += stream.read(limit + 1 - len(data))
    except OSError as error:
        raise Unreadable(_why(error)) from error
    if len(data) > limit:
        raise Unreadable(f"larger than {limit / 1e6:g} MB")
    return data


def _why(error: OSError) -> str:
    if error.errno == errno.ELOOP:
        return "a link was put in its place"
    return f"can't be opened: {(error.strerror or type(error).__name__).lower()}"
