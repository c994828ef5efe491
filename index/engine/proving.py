"""Telling damage from faults of the program."""

from __future__ import annotations

from types import TracebackType

from index.engine.segments import Collection

_STRANGE = (ArithmeticError, LookupError, MemoryError, ValueError)


class proved:  # noqa: N801 - read as a statement: with proved(collection)
    """Where numbers make no sense, the files are to blame, or else the program is.

    `EngineDamaged` in place of such an error where a checksum differs, and before
    anything is read where a file was cut.
    """

    def __init__(self, collection: Collection) -> None:
        self._collection = collection

    def __enter__(self) -> None:
        for segment in self._collection.segments:
            segment.check_lengths()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if isinstance(error, _STRANGE):
            self._collection.verify(lambda: False)
