"""Documents with a careful reader's answers, as the benchmarks that fit weights take them in turn."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator
from pathlib import Path
from typing import TypeVar

from index.documents.read import read
from index.documents.walk import Found, walk
from index.model import Document
from tests.bench.facts import HALVES

_Answers = TypeVar("_Answers")
_Case = TypeVar("_Case")


def answered(root: Path, paths: Container[str]) -> Iterator[tuple[str, list[Document]]]:
    """The files of a folder that are answered, each with the documents in it."""
    for found in walk(root):
        if isinstance(found, Found) and found.path in paths:
            yield found.path, list(read(found, root))


def alone(root: Path, paths: Container[str]) -> Iterator[tuple[str, Document]]:
    """Those of them that hold one document."""
    for path, documents in answered(root, paths):
        if len(documents) == 1:
            yield path, documents[0]


def gathered(
    cases: Callable[[str, Path, _Answers], Iterable[_Case]],
    of_half: Callable[[Path], _Answers],
    of_folder: Callable[[Path], _Answers],
    folders: Iterable[Path],
) -> list[_Case]:
    """The cases of the collection's halves and of folders of one's own, by group.

    A folder is as a half is, with its documents below ``documents``, or has them beside a
    list of answers.
    """
    found: list[_Case] = []
    for name, half in HALVES.items():
        found += cases(f"own, {name}", half / "documents", of_half(half))
    for folder in folders:
        if (folder / "documents").is_dir():
            found += cases(folder.name, folder / "documents", of_half(folder))
        else:
            group = folder.parent.name.partition("_")[0]
            found += cases(group, folder, of_folder(folder))
    return found
