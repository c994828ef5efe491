"""Reviews at rest: append-only packs of msgpack records, one read a review."""

from __future__ import annotations

import mmap
import os
import zlib
from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec
from msgspec import Struct

from index.catalog.sealed import Damaged, is_cut, mapped
from index.model import Review

_MOST_PACKS = 12
_SMALL_BYTES = 1 << 20

_decoder = msgspec.msgpack.Decoder(Review)
_encoder = msgspec.msgpack.Encoder()


class Stored(Struct, frozen=True, array_like=True):
    """Where a record lies: pack number, offset and length in bytes, CRC32."""

    pack: int
    offset: int
    length: int
    checksum: int


def encode(review: Review) -> bytes:
    """The record of a review as a pack holds it."""
    return _encoder.encode(review)


def decode(record: bytes) -> Review:
    """The review of a record; `Damaged` where it is none."""
    try:
        return _decoder.decode(record)
    except msgspec.DecodeError as error:
        raise Damaged("a stored review cannot be read") from error


def pack_path(folder: Path, number: int) -> Path:
    return folder / f"reviews-{number}.pack"


class PackWriter:
    """Writes one new pack; nothing refers to it before the catalog that names it is published.

    Used as a context: a pack that was not closed by then is left for `clean` to remove.
    """

    def __init__(self, folder: Path) -> None:
        """Begin a pack of a number that no file in `folder` has: others may be mapped."""
        taken = [int(path.stem.rpartition("-")[2]) for path in folder.glob("reviews-*.pack")]
        self.number = max(taken, default=0) + 1
        self._file = pack_path(folder, self.number).open("xb")
        self.size = 0

    def add(self, record: bytes) -> Stored:
        stored = Stored(self.number, self.size, len(record), zlib.crc32(record))
        self._file.write(record)
        self.size += len(record)
        return stored

    def flush(self) -> None:
        """Let what was added be read through `Packs`."""
        self._file.flush()

    def close(self) -> None:
        """Make the pack durable."""
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()

    def __enter__(self) -> PackWriter:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()


class Packs:
    """Packs of one generation, mapped; readable from any thread after their files are deleted."""

    def __init__(self, folder: Path, sizes: Iterable[tuple[int, int]]) -> None:
        """Map packs given as (number, size); `Damaged` where one is missing or cut."""
        self._maps: dict[int, mmap.mmap] = {}
        for number, size in sizes:
            if size:
                self._maps[number] = _mapped(pack_path(folder, number), size)

    def record(self, stored: Stored) -> bytes:
        """The bytes of a record; `Damaged` where they are not what was written."""
        held = self._maps.get(stored.pack)
        if held is None:
            raise Damaged("a stored review is missing")
        if is_cut(held):
            raise Damaged("a stored review was cut off")
        data = held[stored.offset : stored.offset + stored.length]
        if len(data) != stored.length or zlib.crc32(data) != stored.checksum:
            raise Damaged("a stored review is damaged")
        return data

    def review(self, stored: Stored) -> Review:
        return decode(self.record(stored))


def worth_repacking(sizes: Sequence[int], used: int) -> bool:
    """Whether packs are many, or more than half of what they hold is no longer used.

    `sizes` are those of the packs, the new one last, `used` what still counts, all in bytes.
    """
    held = sum(sizes)
    return len(sizes) > _MOST_PACKS or (held > _SMALL_BYTES and used * 2 < held)


def _mapped(path: Path, size: int) -> mmap.mmap:
    held = mapped(path)
    if len(held) != size:
        raise Damaged(f"{path.name} has another length than written")
    return held
