"""What can go wrong in the engine, and how a search is stopped (`Stopped`)."""

from __future__ import annotations

from index.errors import MatineeError, Stopped

__all__ = ["EngineBusy", "EngineDamaged", "EngineFault", "EngineMissing", "Stopped"]


class EngineFault(MatineeError):  # noqa: N818 - named with its family
    """Anything the engine cannot do with the files it was given."""


class EngineBusy(EngineFault):
    """Another writer holds the index."""


class EngineDamaged(EngineFault):
    """The files are not what was written; the remedy is to build the index again."""


class EngineMissing(EngineDamaged):
    """The generation that was asked for is not there: never written, or replaced since."""
