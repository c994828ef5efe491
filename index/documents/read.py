"""A file that was found -> its documents."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Sequence
from hashlib import blake2b
from pathlib import Path, PurePosixPath
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from index.documents import sidecar
from index.documents.decoding import Undecodable, decode
from index.documents.formats import FORMATS, Format, Parsed, Unreadable
from index.documents.walk import SIDECAR_LIMIT, SIZE_LIMIT, Found
from index.model import Declared, Document

_FLAGS: Final = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)


class Source(Struct, frozen=True):
    """The bytes of a document and of its sidecar (None where it has none)."""

    data: bytes
    sidecar: bytes | None = None
    warnings: tuple[str, ...] = ()

    def digest(self) -> str:
        """Of the document alone, 32 hex digits: the same bytes under another name are a rename."""
        return blake2b(self.data, digest_size=16).hexdigest()


def read(found: Found, root: Path, *, size_limit: int = SIZE_LIMIT) -> tuple[Document, ...]:
    """Read one file; raises Unreadable. A file without text is a document without blocks."""
    return parse(load(found, size_limit=size_limit), found, root)


def load(found: Found, *, size_limit: int = SIZE_LIMIT) -> Source:
    """The bytes only; raises Unreadable. A sidecar that can't be opened is a warning."""
    data = read_bytes(found.absolute, limit=size_limit)
    if found.sidecar is None:
        return Source(data)
    try:
        return Source(data, read_bytes(found.sidecar.absolute, limit=SIDECAR_LIMIT))
    except Unreadable as error:
        return Source(data, None, (f"{found.sidecar.path}: {error.reason}",))


def parse(source: Source, found: Found, root: Path) -> tuple[Document, ...]:
    """Decode and parse what `load` gave; raises Unreadable where it is no text."""
    form = FORMATS[PurePosixPath(found.path).suffix.lower()]
    parts = _parts(source.data, form, found)
    declared, complaints = _beside(source, found)
    return tuple(
        Document(
            root=str(root),
            path=found.path,
            line=part.line,
            part=part.part,
            format=form.name,
            blocks=part.blocks,
            declared=(*declared, *part.declared),
            warnings=(*part.warnings, *source.warnings, *complaints),
        )
        for part in parts
    )


def _parts(data: bytes, form: Format, found: Found) -> Sequence[Parsed]:
    if form.by_file:
        return form.file_reader()(data, PurePosixPath(found.path).name)
    try:
        decoded = decode(data)
    except Undecodable as error:
        raise Unreadable(error.message) from error
    parsed = form.text_reader()(decoded.text)
    empty = () if parsed.blocks else ("empty: no readable text",)
    warnings = (*decoded.warnings, *parsed.warnings, *empty)
    return (replace(parsed, warnings=warnings),)


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
