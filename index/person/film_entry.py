"""A film as a person names it, and which documents they give to it by path."""

from __future__ import annotations

from fnmatch import fnmatchcase

from msgspec import Struct


class FilmEntry(Struct, frozen=True):
    """One film as the person names it.

    `documents` are root-relative paths or globs of what belongs to it whatever
    the document itself states; `line` is its place in the file; `root` the
    library folder, "" for every folder.
    """

    title: str
    year: int | None = None
    directors: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    line: int = 1
    root: str = ""


def belongs(entry: FilmEntry, root: str, path: str) -> bool:
    """Whether an entry names the document at a root-relative path."""
    if entry.root and root and entry.root != root:
        return False
    return any(_matches(path, pattern) for pattern in entry.documents)


def _matches(path: str, pattern: str) -> bool:
    pattern = pattern.replace("\\", "/").removeprefix("./")
    return path == pattern or fnmatchcase(path, pattern + "*" if pattern.endswith("/") else pattern)
