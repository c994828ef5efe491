"""A file of named numpy arrays, memory-mapped, each with its own checksums.

An array is compared with its sum when it is first asked for, which costs little
more than to look at it once, and with its CRC32 by `ArrayFile.verify`.

Layout: the arrays, each filled up with zeros to a multiple of 64 bytes; a
directory (JSON: name -> offset, bytes without filling, bytes with it, dtype,
CRC32 with filling, sum as numbers of eight bytes); a footer (magic with the
format's number, length and CRC32 of the directory). Numbers are little endian.
"""

from __future__ import annotations

import json
import mmap
import os
import struct
import zlib
from collections.abc import Callable, Collection, Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.engine.faults import EngineDamaged, EngineMissing, Stopped
from index.engine.generations import FORMAT

Array = NDArray[Any]

_ALIGNMENT: Final = 64
_FOOTER: Final = struct.Struct("<8sQI")
_MAGIC: Final = b"MATIARR" + bytes([FORMAT])
_BLOCK: Final = 1 << 22
_WORD: Final = 8


class Place(NamedTuple):
    """Where an array lies in its file: bytes, the checksum of `filled` bytes, and `_total`."""

    start: int
    size: int
    filled: int
    dtype: str
    crc: int
    total: int


class Stamp(NamedTuple):
    """What the table of contents keeps of a file: its size and its directory's CRC32."""

    size: int
    crc: int


def write_arrays(path: Path, arrays: Iterator[tuple[str, Array]]) -> Stamp:
    """Write and fsync a new file. OSError where the disk refuses; nothing is renamed."""
    places: dict[str, Place] = {}
    at = 0
    with path.open("xb") as file:
        for name, array in arrays:
            plain = np.ascontiguousarray(array)
            data = plain.reshape(-1).view(np.uint8).data
            filling = bytes(-len(data) % _ALIGNMENT)
            file.write(data)
            file.write(filling)
            crc = zlib.crc32(filling, zlib.crc32(data))
            size = len(data) + len(filling)
            places[name] = Place(at, len(data), size, plain.dtype.str, crc, _total(data))
            at += size
        directory = json.dumps(places).encode()
        crc = zlib.crc32(directory)
        file.write(directory)
        file.write(_FOOTER.pack(_MAGIC, len(directory), crc))
        file.flush()
        os.fsync(file.fileno())
    return Stamp(at + len(directory) + _FOOTER.size, crc)


def smallest(values: Array) -> Array:
    """The same whole numbers, none negative, in the smallest unsigned type that holds them."""
    largest = int(values.max(initial=0))
    for dtype in (np.uint8, np.uint16, np.uint32):
        if largest <= np.iinfo(dtype).max:
            return values.astype(dtype, copy=False)
    return values.astype(np.uint64, copy=False)


class ArrayFile:
    """Arrays of one file, read only, mapped when asked for.

    The mapping lives as long as an array of it does; the file may be deleted
    meanwhile (POSIX).
    """

    def __init__(self, path: Path, stamp: Stamp) -> None:
        """Map the file and read its directory. `EngineDamaged` where it is not the one
        that `stamp` describes, `EngineMissing` where it is gone."""
        self.path = path
        try:
            with path.open("rb") as file:
                size = os.fstat(file.fileno()).st_size
                if size != stamp.size:
                    raise self._damaged("has another length than written")
                self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except FileNotFoundError as error:
            raise EngineMissing(f"{path.name} is gone.") from error
        except (OSError, ValueError) as error:
            raise self._damaged("cannot be read") from error
        self._bytes = memoryview(self._map)
        self._places = self._read_places(stamp)
        self._proved: set[str] = set()

    def _read_places(self, stamp: Stamp) -> dict[str, Place]:
        if len(self._bytes) < _FOOTER.size:
            raise self._damaged("is cut short")
        magic, length, crc = _FOOTER.unpack(self._bytes[-_FOOTER.size :])
        if magic != _MAGIC:
            raise self._damaged("is of another format")
        end = len(self._bytes) - _FOOTER.size
        directory = bytes(self._bytes[max(0, end - length) : end])
        if crc != stamp.crc or len(directory) != length or zlib.crc32(directory) != crc:
            raise self._damaged("has a broken directory")
        return {name: Place(*place) for name, place in json.loads(directory).items()}

    def _damaged(self, what: str) -> EngineDamaged:
        return EngineDamaged(f"The search index is damaged: {self.path.name} {what}.")

    def check_length(self) -> None:
        """`EngineDamaged` where the file was cut: to read beyond its end would end the process."""
        if self._map.size() < len(self._map):
            raise self._damaged("was cut")

    def __contains__(self, name: str) -> bool:
        return name in self._places

    def names(self) -> list[str]:
        return list(self._places)

    def get(self, name: str) -> Array:
        """An array by name. `EngineDamaged` where the file lacks it or its sum is another."""
        place = self._places.get(name)
        if place is None:
            raise self._damaged(f"lacks {name}")
        if name not in self._proved:
            if _total(self._of(place)) != place.total:
                raise self._damaged(f"is damaged in {name}")
            self._proved.add(name)
        if not place.size:
            return np.empty(0, np.dtype(place.dtype))
        data = self._of(place)
        return np.frombuffer(data, dtype=np.dtype(place.dtype))

    def _of(self, place: Place) -> memoryview:
        return self._bytes[place.start : place.start + place.size]

    def text(self, name: str) -> str:
        """A text that was written by `as_text`. `EngineDamaged` where it is none."""
        try:
            return self.get(name).tobytes().decode("utf-8", "surrogatepass")
        except UnicodeDecodeError as error:
            raise self._damaged(f"is damaged in {name}") from error

    def verify(self, stop: Callable[[], bool], names: Collection[str] | None = None) -> None:
        """Compare the checksums of these arrays, of all if None. `EngineDamaged` at the first
        that differs; `Stopped`."""
        self.check_length()
        for name in self._places if names is None else names:
            place = self._places[name]
            crc = 0
            for at in range(place.start, place.start + place.filled, _BLOCK):
                if stop():
                    raise Stopped
                end = min(at + _BLOCK, place.start + place.filled)
                crc = zlib.crc32(self._bytes[at:end], crc)
            if crc != place.crc:
                raise self._damaged(f"is damaged in {name}")


def _total(data: memoryview) -> int:
    """The sum of bytes as numbers of eight; one of them that changes makes it another."""
    whole = len(data) // _WORD * _WORD
    total = int.from_bytes(data[whole:], "little")
    if whole:
        total += int(np.frombuffer(data[:whole], "<u8").sum(dtype=np.uint64))
    return total % (1 << 8 * _WORD)


def as_text(lines: list[str]) -> Array:
    """Strings without line breaks as one array of bytes, parted by line breaks."""
    data = "\n".join(lines).encode("utf-8", "surrogatepass")
    return np.array(memoryview(data), dtype=np.uint8)


def sync_folder(folder: Path) -> None:
    """Make what was created and renamed in `folder` outlive a power cut."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
