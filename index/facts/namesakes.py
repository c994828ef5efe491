"""People by name, found again however they are spelled, without comparing everybody with everybody.

A page of many films names thousands of people.
"""

from __future__ import annotations

from collections.abc import Iterable

from index.folding import fold

from .people import same_person

_OF_ONE_SURNAME = 50
"""People of one surname with whom a name is compared; no cast has as many."""
_Key = str | tuple[str, ...]


class Namesakes:
    """Names in the order in which they came; a name finds the first that can mean the same one."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        self.names: list[str] = []
        self._spelled: dict[_Key, int] = {}
        self._of_surname: dict[str, list[int]] = {}
        for name in names:
            self.add(name)

    def add(self, name: str) -> bool:
        """Takes a name in; False where it, or another spelling of it, is there already."""
        words = fold(name).split()
        keys = _spellings(name, words)
        if self._found(name, words, keys) is not None:
            return False
        place = len(self.names)
        self.names.append(name)
        for key in keys:
            self._spelled.setdefault(key, place)
        if len(words) > 1:
            self._of_surname.setdefault(words[-1], []).append(place)
        return True

    def place(self, name: str) -> int | None:
        """Where the first name stands that can mean the same person, as `same_person` says."""
        if not self.names:
            return None
        words = fold(name).split()
        return self._found(name, words, _spellings(name, words))

    def _found(self, name: str, words: list[str], keys: tuple[_Key, ...]) -> int | None:
        found = [at for key in keys if (at := self._spelled.get(key)) is not None]
        if len(words) > 1:
            near = self._of_surname.get(words[-1], ())[:_OF_ONE_SURNAME]
            same = next((at for at in near if same_person(self.names[at], name)), None)
            found += [] if same is None else [same]
        return min(found, default=None)

    def __contains__(self, name: str) -> bool:
        return self.place(name) is not None


def _spellings(name: str, words: list[str]) -> tuple[_Key, ...]:
    """What two spellings have in common that differ in order, accents or gaps alone."""
    return name, (*sorted(words),), ("", "".join(words))
