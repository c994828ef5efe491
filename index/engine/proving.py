"""Telling damage from faults of the program."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np

from index.engine.segments import Collection


@contextmanager
def proved(collection: Collection) -> Iterator[None]:
    """Where numbers make no sense, the files are to blame, or else the program is."""
    try:
        with np.errstate(all="ignore"):
            yield
    except (ArithmeticError, LookupError, MemoryError, ValueError):
        collection.verify(lambda: False)
        raise
