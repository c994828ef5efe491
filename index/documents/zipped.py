"""What lies in a zip archive, within bounds: nothing is written anywhere, and no bomb goes off."""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import Final

from index.documents.formats import Unreadable

MOST_MEMBERS: Final = 20_000
MOST_BYTES: Final = 200_000_000
"""Of all members that are read from one archive together."""
_MOST_OF_ONE: Final = 50_000_000
_MOST_RATIO: Final = 300
_SMALL: Final = 1_000_000


class Refused(Unreadable):
    """An archive of which nothing is read, whatever else may be in it."""


class Archive:
    """The files in an archive by path, with ``/``; folders and what a Mac adds are left out.

    Raises Unreadable, here and in `read`, for what is no sound archive.
    """

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            members = self._zip.infolist()
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
            raise Unreadable("a zip archive that is cut or damaged") from error
        if len(members) > MOST_MEMBERS:
            raise Unreadable(f"a zip archive of more than {MOST_MEMBERS} files")
        self._members = {
            path: member
            for member in members
            if not member.is_dir() and (path := _path(member.filename)) is not None
        }
        self._read = 0

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._members)

    def check(self) -> None:
        """Raises Refused where reading all that is in it would be too much."""
        total = sum(member.file_size for member in self._zip.infolist())
        packed = sum(member.compress_size for member in self._zip.infolist())
        if total > MOST_BYTES or total > max(_SMALL, _MOST_RATIO * packed):
            raise Refused("an archive that unpacks to far more than it is")

    def read(self, name: str) -> bytes:
        """The bytes of one file, which must be in `names`."""
        member = self._members[name]
        if member.flag_bits & 1:
            raise Refused("an archive with a password")
        large = member.file_size > _SMALL
        bomb = large and member.file_size > _MOST_RATIO * max(1, member.compress_size)
        self._read += member.file_size
        if bomb or member.file_size > _MOST_OF_ONE or self._read > MOST_BYTES:
            raise Refused("an archive that unpacks to far more than it is")
        try:
            with self._zip.open(member) as stream:
                # The size that the archive states may be a lie.
                data = stream.read(member.file_size + 1)
        except (zipfile.BadZipFile, zlib.error, OSError, EOFError, NotImplementedError) as error:
            raise Unreadable("a zip archive that is cut or damaged") from error
        except (RuntimeError, ValueError) as error:
            raise Unreadable("an archive that can't be unpacked") from error
        return data


def _path(name: str) -> str | None:
    """A member's path as others may be told of it, None for one that no archive should hold."""
    path = name.replace("\\", "/")
    parts = path.split("/")
    if path.startswith("/") or ".." in parts or ":" in parts[0] or "__MACOSX" in parts:
        return None
    return path
