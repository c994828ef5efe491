"""films.yaml: what a person says of the films in a library. It wins over every document.

A list of mappings, or a mapping with that list under ``films``::

    - title: Amélie
      year: 2001
      director: Jean-Pierre Jeunet
      aliases: [Le Fabuleux Destin d'Amélie Poulain]
      documents: [clippings/poulain.txt, montmartre/*]
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

import msgspec
from msgspec import Struct
from yaml import MappingNode, Node, ScalarNode, SequenceNode

from index.person.film_entry import FilmEntry
from index.person.yaml_items import list_items
from index.settings import did_you_mean
from index.yaml_loading import YamlError, compose_yaml

__all__ = ["FilmEntry", "LoadedFilms", "load_films", "read_films"]

FILE_NAMES: Final = ("films.yaml", "films.yml")
LARGEST: Final = 5_000_000
"""A larger file, in bytes, is not read."""

_FIELDS: Final = {
    "title": "title",
    "year": "year",
    "director": "directors",
    "directors": "directors",
    "alias": "aliases",
    "aliases": "aliases",
    "document": "documents",
    "documents": "documents",
}
_OFFERED: Final = ["title", "year", "director", "aliases", "documents", "films"]
_YEARS: Final = range(1870, 2200)


class LoadedFilms(Struct, frozen=True):
    """A films.yaml as read: its name, its bytes, its films, and what could not be understood."""

    name: str
    content: bytes
    entries: tuple[FilmEntry, ...]
    warnings: tuple[str, ...]


def load_films(root: Path) -> LoadedFilms | None:
    """The films.yaml (or .yml) of a library folder; None without one. Never raises."""
    for name in FILE_NAMES:
        path = root / name
        try:
            if not path.is_file():
                continue
            if path.stat().st_size > LARGEST:
                return LoadedFilms(name, b"", (), (f"{name} is too large to be read.",))
            content = path.read_bytes()
        except OSError as error:
            return LoadedFilms(name, b"", (), (f"{name} cannot be read: {error.strerror}.",))
        return _loaded(root, name, content)
    return None


def _loaded(root: Path, name: str, content: bytes) -> LoadedFilms:
    first = []
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", errors="replace")
        first.append(f"{name} is not UTF-8; read as Windows-1252.")
    entries, warnings = read_films(text, source=name)
    placed = tuple(msgspec.structs.replace(entry, root=str(root)) for entry in entries)
    return LoadedFilms(name, content, placed, (*first, *warnings))


def read_films(
    text: str, *, source: str = FILE_NAMES[0]
) -> tuple[tuple[FilmEntry, ...], tuple[str, ...]]:
    """The films in a text, and warnings that name file and line.

    Where the YAML is broken, the films that stand whole are still read.
    """
    reader = _Reader(source)
    try:
        reader.whole(compose_yaml(text, source=source))
    except YamlError as error:
        reader.warnings.append(str(error))
        for line, part in list_items(text):
            try:
                reader.whole(compose_yaml("\n" * (line - 1) + part, source=source))
            except YamlError as inner:
                if str(inner) not in reader.warnings:
                    reader.warnings.append(str(inner))
    return tuple(reader.entries), tuple(reader.warnings)


class _Reader:
    """Nodes -> entries; what is not understood becomes a warning with its line."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.entries: list[FilmEntry] = []
        self.warnings: list[str] = []

    def whole(self, node: Node | None) -> None:
        if isinstance(node, MappingNode):
            if not any(key.value == "films" for key, _ in node.value):
                self._entry(node)
                return
            for key, value in node.value:
                if key.value == "films":
                    self.whole(value)
                else:
                    self._unknown(key)
        elif isinstance(node, SequenceNode):
            for item in node.value:
                if isinstance(item, MappingNode):
                    self._entry(item)
                else:
                    self._warn(item, "a film must be written as `title: …` with what else is known")
        elif isinstance(node, ScalarNode) and node.value.strip():
            self._warn(node, "there must be a list of films here")

    def _entry(self, node: MappingNode) -> None:
        found: dict[str, tuple[str, ...]] = {}
        year: int | None = None
        for key, value in node.value:
            name = key.value.strip().lower() if isinstance(key, ScalarNode) else ""
            field = _FIELDS.get(name)
            if field is None:
                self._unknown(key)
            elif field == "year":
                year = self._year(value)
            else:
                found[field] = found.get(field, ()) + self._texts(value)
        title = found.pop("title", ())
        if not title:
            self._warn(node, "a film without a title is left out")
            return
        if len(title) > 1:
            self._warn(node, "a film has one title; the others are taken as aliases")
            found["aliases"] = title[1:] + found.get("aliases", ())
        line = node.start_mark.line + 1
        self.entries.append(
            FilmEntry(
                title=title[0],
                year=year,
                directors=found.get("directors", ()),
                aliases=found.get("aliases", ()),
                documents=found.get("documents", ()),
                line=line,
            )
        )

    def _texts(self, node: Node) -> tuple[str, ...]:
        if isinstance(node, ScalarNode):
            text = " ".join(node.value.split())
            return (text,) if text and not node.tag.endswith(":null") else ()
        if isinstance(node, SequenceNode):
            return tuple(text for part in node.value for text in self._texts(part))
        self._warn(node, "a text or a list of texts belongs here")
        return ()

    def _year(self, node: Node) -> int | None:
        text = node.value.strip() if isinstance(node, ScalarNode) else ""
        if text.isdecimal() and len(text) == 4 and int(text) in _YEARS:
            return int(text)
        if not isinstance(node, ScalarNode) or (text and not node.tag.endswith(":null")):
            self._warn(node, "a year is written as four digits")
        return None

    def _unknown(self, key: Node) -> None:
        name = key.value if isinstance(key, ScalarNode) else "…"
        self._warn(key, f"unknown key `{name}`", did_you_mean(name.lower(), _OFFERED))

    def _warn(self, node: Node, problem: str, more: str = "") -> None:
        self.warnings.append(f"{self.source}, line {node.start_mark.line + 1}: {problem}.{more}")
