"""The postings of the segment that is being written, of new entries and of merged segments."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from index.engine.arrays import Array
from index.engine.collecting import Alone
from index.engine.entry import Entry
from index.engine.fields import TEXT_WEIGHTS
from index.engine.postings import Postings, merged
from index.engine.sharing import Shared


class Pool:
    """Postings of the segment that is being written: of new entries and of merged segments.

    Stands where Whoosh's writer has its pool of sorted postings.
    """

    def __init__(self, jobs: int) -> None:
        """`jobs`: in how many processes a large addition is collected."""
        self._collecting = Shared(jobs) if jobs > 1 else Alone()
        self._new: dict[str, list[Postings]] = {}
        self._older: dict[str, list[Postings]] = {}

    def add(self, entry: Entry) -> None:
        """Take in the next entry's words."""
        self._collecting.add(entry)

    def lengths(self) -> dict[str, Array]:
        """How many words each entry has in each text field; no more entries can come."""
        lengths: dict[str, list[Array]] = {name: [] for name in TEXT_WEIGHTS}
        count = 0
        for part in self._collecting.parts():
            for field, postings in part.postings.items():
                self._new.setdefault(field, []).append(postings.shifted(count))
            for field, found in lengths.items():
                found.append(part.lengths.get(field, np.zeros(part.count, np.uint8)))
            count += part.count
        none = np.empty(0, np.uint8)
        return {name: np.concatenate([none, *found]) for name, found in lengths.items()}

    def add_part(self, field: str, postings: Postings) -> None:
        """Take in postings of a merged segment, its documents after all that came before."""
        if postings.words:
            self._older.setdefault(field, []).append(postings)

    def fields(self) -> Iterator[tuple[str, Postings]]:
        """Every field with its postings, by name; each is let go when the next is asked for."""
        for name in sorted(self._new.keys() | self._older.keys()):
            yield name, merged([*self._new.pop(name, []), *self._older.pop(name, [])])

    def iter_postings(self) -> Any:
        """Whoosh's name for what its writer hands to the codec's field writer."""
        return self.fields()

    def cleanup(self) -> None:
        """Whoosh's name for letting go of what was collected."""
        self._collecting.close()
        self._new.clear()
        self._older.clear()
