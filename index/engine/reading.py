"""Searching one generation of the index."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path

import numpy as np

from index.engine.evaluating import Evaluator
from index.engine.faults import Stopped
from index.engine.fields import UNNAMED
from index.engine.finding import entries_of
from index.engine.likeness import Likeness
from index.engine.matched import Matched
from index.engine.neighbours import near_words
from index.engine.proving import proved
from index.engine.scoring import Scorer
from index.engine.segments import Collection
from index.query.edits import Near
from index.query.tree import Field, Node, Word


def _never() -> bool:
    return False


class Searcher:
    """One generation, read only. Files may be replaced meanwhile; it goes on answering.

    One thread may search while others read: what is made when first asked for
    is made the same by each.
    """

    def __init__(self, collection: Collection, generation: int) -> None:
        self.generation = generation
        self._collection = collection
        self._evaluator = Evaluator(Scorer(collection))
        self._likeness: Likeness | None = None

    @classmethod
    def open(cls, folder: Path, generation: int) -> Searcher:
        """Open a generation and check that its files have the sizes that were written.

        `EngineMissing` where the generation is not there, `EngineDamaged` where it is not whole.
        """
        return cls(Collection.open(folder, generation), generation)

    def search(self, tree: Node, *, stop: Callable[[], bool] = _never) -> Matched:
        """All reviews that match, best first, ties by id; put in order as far as is looked at.

        `Stopped` as soon as `stop` is seen to be true; `EngineDamaged` where the
        files turn out not to be what was written.
        """
        collection = self._collection
        with proved(collection), np.errstate(all="ignore"):
            found = self._evaluator.matches(tree, stop)
        if stop():
            raise Stopped
        return Matched(collection, found.docs, found.scores)

    @property
    def count(self) -> int:
        """How many reviews there are."""
        return self._collection.live_count

    @cached_property
    def ids(self) -> tuple[str, ...]:
        """The ids of all reviews, sorted."""
        collection = self._collection
        with proved(collection):
            live = np.flatnonzero(collection.live).tolist()
            return tuple(sorted(collection.ids(live)))

    @property
    def film_ids(self) -> Sequence[str]:
        """The films of the column that results are grouped by; the first stands for none."""
        with proved(self._collection):
            return self._collection.values("film_id").names

    def frequency(self, word: str) -> int:
        """In how many reviews a word stands exactly so, in titles, names or text."""
        collection = self._collection
        hit = np.zeros(collection.size, bool)
        whole = Word(word, exact=True)
        with proved(collection):
            for segment in collection.segments:
                for field in UNNAMED:
                    entries = entries_of(segment, field, whole, _never)
                    if entries is not None:
                        hit[segment.span][entries.docs] = True
            return int(np.count_nonzero(hit & collection.live))

    @contextmanager
    def likeness(self) -> Iterator[Likeness]:
        """To be asked what reviews have in common; `EngineDamaged` as in `search`."""
        with proved(self._collection):
            if self._likeness is None:
                self._likeness = Likeness(self._collection)
            yield self._likeness

    def near(self, word: str, field: Field | None, edits: int) -> list[Near]:
        """The words at most so many edits from `word`, itself too; see `near_words`."""
        with proved(self._collection):
            return near_words(self._collection, word, field, edits)

    def verify(self, stop: Callable[[], bool] = _never) -> None:
        """Compare the checksums of all files: reads everything, for a background thread.

        `EngineDamaged` where one differs, `Stopped` when `stop` turned true.
        """
        self._collection.verify(stop)

    def close(self) -> None:
        """Let go of the files; answers under way are finished."""
        self._collection = Collection(())
        self._evaluator = Evaluator(Scorer(self._collection))
        self._likeness = None
