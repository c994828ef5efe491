"""A library that changes at random, and what it must answer at each of its states.

Every document says which version of itself it is; its words are made of its
name and version, so that an answer tells which versions it was given from.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path

from index.catalog.snapshot import Snapshot
from index.library import Library

Versions = dict[str, int]
"""A document's path in the library -> the number of the trial that wrote it last."""

WORDS = "harbour winter garden letter station mirror orchard signal river lantern haze wide".split()
_LENGTH = 14


@lru_cache(maxsize=1 << 15)
def words_of(number: int, version: int) -> tuple[str, ...]:
    """The words of a document's only paragraph."""
    return tuple(random.Random(number * 100_003 + version).choices(WORDS, k=_LENGTH))


def text_of(number: int, version: int) -> str:
    """A document: of every three one film, its facts at the top, its mark and words below."""
    film = number // 3
    return (
        f"---\nfilm: Story {film}\nyear: {1950 + film % 70}\ndirector: Person {film}\n---\n\n"
        f"mark{number}x{version}x {' '.join(words_of(number, version))}\n"
    )


class Changing:
    """A folder of documents; each change is written down in `versions`."""

    def __init__(self, root: Path, documents: int, seed: int) -> None:
        self.root = root
        self.rng = random.Random(seed)
        self.versions: Versions = {}
        self.numbers: dict[str, int] = {}
        self._next = 0
        root.mkdir()
        for _ in range(documents):
            self._add(0)

    def change(self, version: int, times: int) -> None:
        """Write, rewrite, rename and delete documents."""
        for _ in range(times):
            act = self.rng.choice((self._add, self._edit, self._edit, self._rename, self._delete))
            act(version)

    def touch_most(self, version: int, share: float) -> None:
        """Rewrite a share of all documents."""
        for path in self.rng.sample(sorted(self.versions), int(len(self.versions) * share)):
            self._write(path, self.numbers[path], version)

    def _write(self, path: str, number: int, version: int) -> None:
        place = self.root / path
        place.parent.mkdir(exist_ok=True)
        place.write_text(text_of(number, version), encoding="utf-8")
        self.versions[path], self.numbers[path] = version, number

    def _add(self, version: int) -> None:
        self._next += 1
        self._write(f"{self._next % 7}/{self._next}.md", self._next, version)

    def _edit(self, version: int) -> None:
        path = self.rng.choice(sorted(self.versions))
        self._write(path, self.numbers[path], version)

    def _rename(self, version: int) -> None:
        path = self.rng.choice(sorted(self.versions))
        new = f"renamed/{self.numbers[path]}-{version}.md"
        if new not in self.versions:
            (self.root / new).parent.mkdir(exist_ok=True)
            (self.root / path).rename(self.root / new)
            self.versions[new], self.numbers[new] = self.versions.pop(path), self.numbers.pop(path)

    def _delete(self, version: int) -> None:
        path = self.rng.choice(sorted(self.versions))
        (self.root / path).unlink()
        del self.versions[path], self.numbers[path]


class Marks:
    """What one generation's documents say of themselves: path -> (number, version)."""

    def __init__(self, snapshot: Snapshot) -> None:
        self.snapshot = snapshot
        self.paths = {id_: row.path for id_, row in snapshot.rows.items()}
        self.marks: dict[str, tuple[int, int]] = {}
        for id_, path in self.paths.items():
            number, version, _ = snapshot.review(id_).text.split()[0][4:].split("x")
            self.marks[path] = int(number), int(version)

    @property
    def versions(self) -> Versions:
        return {path: version for path, (_, version) in self.marks.items()}


def questions(rng: random.Random, number: int) -> list[str]:
    """Queries of several kinds: words, both, without, beginnings, phrases, a film."""
    asked = []
    for _ in range(number):
        one, other = rng.sample(WORDS, 2)
        forms = (
            f"={one} ",
            f"={one} ={other} ",
            f"={one} -={other} ",
            f"={one} OR ={other} ",
            f"{one[:3]}*",
            f'"{one} {other}"',
            f"film:{rng.randrange(100)} ",
        )
        asked.append(rng.choice(forms))
    return asked


def answer(query: str, marks: Mapping[str, tuple[int, int]]) -> set[str]:
    """The paths of the documents that answer, by looking at each."""
    return {path for path, mark in marks.items() if _answers(query, *mark)}


def _answers(query: str, number: int, version: int) -> bool:
    if query.startswith("film:"):
        return number // 3 == int(query[5:])
    words = words_of(number, version)
    if query.startswith('"'):
        pair = query.strip('"').split()
        return any([*words[at : at + 2]] == pair for at in range(len(words)))
    if query.endswith("*"):
        return any(word.startswith(query[:-1]) for word in words)
    parts = query.split()
    if "OR" in parts:
        return any(part[1:] in words for part in parts if part != "OR")
    return all(
        part.lstrip("-=") not in words if part.startswith("-") else part[1:] in words
        for part in parts
    )


def mistakes(library: Library, marks: Marks, asked: list[str]) -> Iterator[str]:
    """Answers that are not those of the marks' generation; others are passed over."""
    for query in asked:
        results = library.search(query)
        if results.generation != marks.snapshot.generation:
            return
        found = {hit.id for group in results.groups for hit in group.hits}
        wanted = answer(query, marks.marks)
        got = {marks.paths.get(id_, f"unknown {id_}") for id_ in found}
        if got != wanted or results.total != len(wanted):
            yield (
                f"{query!r} in generation {results.generation}: {len(got - wanted)} wrong, "
                f"{len(wanted - got)} lost, {results.total} counted"
            )
