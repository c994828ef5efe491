"""The table of contents of a generation: Whoosh's own, with a checksum, written durably.

One rename publishes a generation; until then the one before is the index.
"""

from __future__ import annotations

import os
import pickle
import shutil
import struct
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final, Literal

from index.engine.arrays import sync_folder
from index.engine.borrowed import TOC, FileIndex, FileStorage, RamStorage, TableError
from index.engine.codec import ArraySegment
from index.engine.faults import EngineDamaged, EngineMissing
from index.engine.generations import (
    FORMAT,
    INDEX_NAME,
    contents_name,
    engine_files,
    generations,
)
from index.engine.schema import schema

_TRAILER: Final = struct.Struct("<8sQI")
_MAGIC: Final = b"MATITOC" + bytes([FORMAT])
# What unpickling raises on a table that another version of Matinee wrote.
_STRANGE: Final = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    ImportError,
    LookupError,
    TypeError,
    ValueError,
    pickle.UnpicklingError,
    struct.error,
    TableError,
)

Point = Literal["segments", "contents", "publish", "rename", "published", "cleaned"]


def reached(point: Point) -> None:
    """A named point of a commit; tests stop here."""


class _Folder(FileStorage):  # type: ignore[misc]
    """A folder in which no other is made for what a writer never puts there."""

    def temp_storage(self, name: str | None = None) -> RamStorage:  # noqa: ARG002
        return RamStorage()


class ArrayIndex(FileIndex):  # type: ignore[misc]
    """A folder's index as Whoosh's writer wants to see it, at its newest generation or from none.

    `fresh`: as if no segment were there, numbered after what is there.
    """

    def __init__(self, folder: Path, fresh: bool = False) -> None:
        self.folder = folder
        self.storage = _Folder(str(folder))
        self.indexname = INDEX_NAME
        self._schema = None
        self.fresh = fresh

    def _read_toc(self) -> Any:
        newest = (generations(self.folder) or [0])[-1]
        if self.fresh or not newest:
            return TOC(schema(), [], newest)
        return read_contents(self.folder, newest)


def read_contents(folder: Path, generation: int) -> Any:
    """Whoosh's table of contents of a generation, its checksum proved first.

    `EngineMissing` where there is none, `EngineDamaged` where it is not what was written.
    """
    name = contents_name(generation)
    damaged = EngineDamaged(f"The search index is damaged: {name} is not what was written.")
    try:
        data = (folder / name).read_bytes()
    except FileNotFoundError as error:
        raise EngineMissing(f"Generation {generation} of the index is gone.") from error
    except OSError as error:
        raise damaged from error
    body, trailer = data[: -_TRAILER.size], data[-_TRAILER.size :]
    if trailer != _trailer(body):
        raise damaged
    memory = RamStorage()
    memory.files[name] = body
    try:
        return TOC.read(memory, INDEX_NAME, generation, schema=schema())
    except _STRANGE as error:
        raise damaged from error


def commit_contents(
    folder: Path,
    generation: int,
    segments: Sequence[ArraySegment],
    publish: Callable[[int], None],
) -> None:
    """Make `segments`, whose files are complete and synced, the newest generation.

    `publish(generation)` runs when only the rename is left to do.
    """
    reached("segments")
    memory = RamStorage()
    TOC(schema(), list(segments), generation).write(memory, INDEX_NAME)
    name = contents_name(generation)
    body = bytes(memory.files[name])
    partial = folder / f"{name}.partial"
    with partial.open("wb") as file:
        file.write(body + _trailer(body))
        file.flush()
        os.fsync(file.fileno())
    sync_folder(folder)
    reached("contents")
    publish(generation)
    reached("publish")
    partial.replace(folder / name)
    reached("rename")
    sync_folder(folder)
    reached("published")


def remove_leftovers(folder: Path, generation: int, segments: Sequence[ArraySegment]) -> None:
    """Delete what belongs neither to this generation nor to a file still being opened.

    A file that cannot be deleted now is left for the next time.
    """
    wanted = {contents_name(generation)}
    for segment in segments:
        wanted |= {segment.path(folder, extension).name for extension in segment.stamps}
    for name in engine_files(folder):
        if name in wanted:
            continue
        path = folder / name
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
            continue
        try:
            path.unlink()
        except OSError:
            continue


def _trailer(body: bytes) -> bytes:
    return _TRAILER.pack(_MAGIC, len(body), zlib.crc32(body))
