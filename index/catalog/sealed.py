"""A file of named byte sections, each with its length and checksum.

Layout: magic (8 bytes), length and CRC32 of the directory (two uint32, little
endian), the directory (msgpack: name -> [offset, length, crc32]), the sections.
A file is written beside its place, synced and renamed into it.
"""

from __future__ import annotations

import mmap
import os
import struct
import zlib
from collections.abc import Collection, Mapping
from pathlib import Path

import msgspec

MAGIC = b"MATINEE\x01"
_HEAD = struct.Struct("<8sII")
_Directory = dict[str, tuple[int, int, int]]


class Damaged(Exception):  # noqa: N818 (a state of files, not a mistake)
    """A file of the index is not what was written; the remedy is to build it again."""


def sync_folder(folder: Path) -> None:
    """Make renames in `folder` outlive a power cut, where the system can."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(handle)
    except OSError:
        pass
    finally:
        os.close(handle)


def write(path: Path, sections: Mapping[str, bytes]) -> None:
    """Write `sections` to `path`, whole or not at all. OSError where the disk refuses."""
    directory: _Directory = {}
    at = 0
    for name, data in sections.items():
        directory[name] = (at, len(data), zlib.crc32(data))
        at += len(data)
    packed = msgspec.msgpack.encode(directory)
    partial = path.with_name(path.name + ".partial")
    with partial.open("wb") as file:
        file.write(_HEAD.pack(MAGIC, len(packed), zlib.crc32(packed)))
        file.write(packed)
        for data in sections.values():
            file.write(data)
        file.flush()
        os.fsync(file.fileno())
    partial.replace(path)
    # A rename that comes later must not outlive this one.
    sync_folder(path.parent)


def mapped(path: Path) -> mmap.mmap:
    """A whole file mapped for reading, also after it is deleted; `Damaged` where it cannot be."""
    try:
        with path.open("rb") as file:
            return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    except (OSError, ValueError) as error:
        raise Damaged(f"{path.name} cannot be opened") from error


def is_cut(held: mmap.mmap) -> bool:
    """Whether the file was cut since it was mapped: reading beyond its end ends the process."""
    return held.size() < len(held)


def _identity(path: Path) -> tuple[int, int, int] | None:
    """What tells a file from another one of the same name."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino, status.st_mtime_ns


class Sealed:
    """A sealed file, mapped: sections are checked when first read. Safe in any thread."""

    def __init__(self, path: Path) -> None:
        """Open and check the directory. `Damaged` where the file is not whole."""
        self.name = path.name
        self._path = path
        self._identity = _identity(path)
        self._map = mapped(path)
        self._directory, self._start = self._read_directory()
        self._proved: set[str] = set()

    def replaced(self) -> bool:
        """Whether another file, or none, is in its place by now."""
        return _identity(self._path) != self._identity

    def _read_directory(self) -> tuple[_Directory, int]:
        if len(self._map) < _HEAD.size:
            raise Damaged(f"{self.name} is cut short")
        magic, length, checksum = _HEAD.unpack(self._map[: _HEAD.size])
        if magic != MAGIC:
            raise Damaged(f"{self.name} is of another kind")
        packed = self._map[_HEAD.size : _HEAD.size + length]
        if len(packed) != length or zlib.crc32(packed) != checksum:
            raise Damaged(f"{self.name} has a broken directory")
        directory = msgspec.msgpack.decode(packed, type=_Directory)
        start = _HEAD.size + length
        end = start + max((at + size for at, size, _ in directory.values()), default=0)
        if len(self._map) != end:
            raise Damaged(f"{self.name} has another length than written")
        return directory, start

    def prove(self, *, without: Collection[str] = ()) -> None:
        """Check all sections but those `without`: reading them later cannot fail."""
        for name in self._directory:
            if name not in without:
                self.read(name)

    def read(self, name: str) -> bytes:
        """The bytes of one section; `Damaged` where they are not what was written."""
        if name not in self._directory:
            raise Damaged(f"{self.name} lacks {name}")
        if is_cut(self._map):
            raise Damaged(f"{self.name} was cut")
        at, length, checksum = self._directory[name]
        data = self._map[self._start + at : self._start + at + length]
        if name not in self._proved and zlib.crc32(data) != checksum:
            raise Damaged(f"{self.name} is damaged in {name}")
        self._proved.add(name)
        return data
