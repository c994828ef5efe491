"""The interface behind which every engine stands."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, ClassVar

from tests.bench.corpus import Review
from tests.bench.peers.question import Question


class Peer(ABC):
    """One engine with one index in a folder of its own.

    No peer counts the texts among its index: they lie elsewhere for all, and
    are handed to it where it makes snippets.
    """

    name: ClassVar[str]
    cores: ClassVar[tuple[int, ...]] = (1,)
    """With how many cores it can build."""
    slow: ClassVar[bool] = False
    """Whether it is asked fewer times."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @abstractmethod
    def prepare(self, reviews: Sequence[Review]) -> None:
        """What comes before building and is not measured, such as imports and storing texts."""

    @abstractmethod
    def build(self, reviews: Sequence[Review], cores: int) -> None:
        """Make the index of these reviews, complete and on disk."""

    @abstractmethod
    def open(self, reviews: Mapping[int, Review]) -> None:
        """Be ready for questions. `reviews` by number, for texts and sort keys kept elsewhere."""

    @abstractmethod
    def answer(self, question: Question) -> list[Any]:
        """What was asked for. `UnsupportedError` where it has no way to."""

    @abstractmethod
    def replace(self, reviews: Sequence[Review]) -> None:
        """Put these in the place of those of the same numbers; the next answer knows them."""

    def count(self, question: Question) -> int | None:
        """How many reviews match; None where it does not say."""
        del question
        return None

    def size(self) -> int:
        """Bytes of the index on disk."""
        return sum(path.stat().st_size for path in self.folder.rglob("*") if path.is_file())

    @abstractmethod
    def close(self) -> None:
        """Let go of everything."""
