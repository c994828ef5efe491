"""What a person corrected: facts of single documents, in plain YAML. They win over everything.

A list of mappings in the person's data folder::

    - document: clippings/poulain.txt
      library: /home/ann/reviews
      digest: 5f1c9a...
      film: {title: Amélie, year: 2001, director: Jean-Pierre Jeunet}
      critic: Ann Lee

`document` is a path in the library. `digest` is of what the document says: by it
a correction follows a document that was renamed or moved. `line` and `part` tell
documents of one file apart. `film` may be a title alone; `no_film: true` says
that a document is about none. All other keys are facts; one that is left empty is
not so, whatever is stated.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from msgspec import Struct
from yaml import MappingNode, Node, ScalarNode, SequenceNode

from index.person.yaml_items import list_items
from index.settings import CORRECTIONS, did_you_mean
from index.yaml_loading import YamlError, compose_yaml

LARGEST: Final = 20_000_000
"""A larger file, in bytes, is not read."""

FIELDS: Final = (
    *("film", "title", "year", "director", "critic", "translator", "rating", "kind"),
    *("published", "publication", "url", "language", "teaser", "spoilers"),
    *("writer", "cinematographer", "editor", "cast", "distributor", "runtime", "country"),
    *("genre", "film_language", "release_date"),
)
"""The facts that can be corrected, as they are called in the file."""
NO_FILM: Final = "no_film"
UNKNOWN: Final = "-"
"""Given for a fact of which is known only that it is not so; in the file it is left empty."""
PLACES: Final = ("document", "library", "digest", "part", "line")
"""What says which document is meant, in the order in which it is written."""

_KNOWN: Final = (*PLACES, *FIELDS, NO_FILM)


_SCALARS: Final[dict[str, Callable[[str], Any]]] = {
    "int": int,
    "float": float,
    "bool": lambda text: text.lower() == "true",
    "null": lambda _: None,
}


class Stated(Struct, frozen=True):
    """One corrected fact: its key, a plain value, and its line in the file."""

    key: str
    value: Any
    line: int = 0


class Meant(Struct, frozen=True):
    """A film as a person means it; the title is "" for none.

    `whole` is False where only the title is said: what the document states of year
    and director still counts.
    """

    title: str
    year: int | None = None
    directors: tuple[str, ...] = ()
    whole: bool = True


class Correction(Struct, frozen=True):
    """What is corrected of one document: where it was seen last, and the facts.

    `root` "" is any library, `digest` "" any text. `at` is its number in the list.
    """

    path: str
    stated: tuple[Stated, ...] = ()
    root: str = ""
    digest: str = ""
    part: str = ""
    line: int = 1
    at: int = 0

    @property
    def place(self) -> tuple[str, str, str, int]:
        return self.root, self.path, self.part, self.line

    @property
    def facts(self) -> dict[str, Any]:
        return {each.key: each.value for each in self.stated}

    @property
    def fingerprint(self) -> str:
        """A digest of what is stated: a document read with another one is read again."""
        told = repr([(each.key, each.value, each.line) for each in self.stated])
        return hashlib.blake2b(told.encode("utf-8", "replace"), digest_size=8).hexdigest()

    @property
    def film(self) -> Meant | None:
        """The film that a document is said to be about; None where nothing is said."""
        facts = self.facts
        if facts.get(NO_FILM) is True:
            return Meant("")
        film = facts.get("film")
        if not isinstance(film, Mapping):
            return None if _is_no_title(film) else Meant(str(film), whole=False)
        title, year, director = film.get("title"), film.get("year"), film.get("director")
        if _is_no_title(title):
            return None
        directors = director if isinstance(director, list) else [director] if director else []
        known = year if isinstance(year, int) and not isinstance(year, bool) else None
        return Meant(str(title), known, tuple(str(name) for name in directors))


def _is_no_title(value: Any) -> bool:
    return value is None or value == "" or isinstance(value, (list, dict))


class LoadedCorrections(Struct, frozen=True):
    """The corrections of a file and what could not be understood in it.

    `broken` says why the file must not be written to, "" where it may be.
    """

    entries: tuple[Correction, ...] = ()
    warnings: tuple[str, ...] = ()
    broken: str = ""


def load_corrections(file: Path) -> LoadedCorrections:
    """The corrections in a file; none where it is not there. Never raises."""
    try:
        if file.stat().st_size > LARGEST:
            return _unusable(f"{file} is too large to be read.")
        content = file.read_bytes()
    except FileNotFoundError:
        return LoadedCorrections()
    except OSError as error:
        return _unusable(f"{file} cannot be read: {error.strerror}.")
    try:
        return read_corrections(content.decode("utf-8-sig"), source=str(file))
    except UnicodeDecodeError:
        return _unusable(f"{file} is not UTF-8 and is not read; save it as UTF-8.")


def _unusable(problem: str) -> LoadedCorrections:
    return LoadedCorrections((), (problem,), problem)


def read_corrections(text: str, *, source: str = CORRECTIONS) -> LoadedCorrections:
    """The corrections in a text. Where it is broken, those that stand whole are read."""
    reader = _Reader(source)
    broken = ""
    try:
        broken = reader.whole(compose_yaml(text, source=source))
    except YamlError as error:
        broken = str(error)
        reader.warnings.append(broken)
        for line, part in list_items(text):
            try:
                reader.whole(compose_yaml("\n" * (line - 1) + part, source=source))
            except YamlError as inner:
                reader.warnings.append(str(inner))
    return LoadedCorrections(tuple(reader.entries), tuple(dict.fromkeys(reader.warnings)), broken)


class _Reader:
    """Nodes -> corrections; what is not understood becomes a warning with its line."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.entries: list[Correction] = []
        self.warnings: list[str] = []

    def whole(self, node: Node | None) -> str:
        """Read all of it; why nothing may be added to it, else ""."""
        if node is None or (isinstance(node, ScalarNode) and not node.value.strip()):
            return ""
        if not isinstance(node, SequenceNode):
            self._warn(node, "there must be a list of corrections here")
            return self.warnings[-1]
        for number, item in enumerate(node.value):
            if isinstance(item, MappingNode):
                self._entry(item, number)
            else:
                self._warn(item, "a correction must be written as `document: …` with its facts")
        return ""

    def _entry(self, node: MappingNode, at: int) -> None:
        places: dict[str, str] = {}
        stated: list[Stated] = []
        for key, value in node.value:
            name = key.value.strip().lower() if isinstance(key, ScalarNode) else ""
            line = key.start_mark.line + 1
            if name in PLACES:
                places[name] = value.value.strip() if isinstance(value, ScalarNode) else ""
            elif name in (*FIELDS, NO_FILM):
                stated.append(Stated(name, plain_value(value), line))
            else:
                self._warn(key, f"unknown key `{name or '…'}`", did_you_mean(name, list(_KNOWN)))
        if not places.get("document"):
            self._warn(node, "a correction without a document is left out")
            return
        number = places.get("line", "")
        self.entries.append(
            Correction(
                path=places["document"],
                stated=tuple(stated),
                root=places.get("library", ""),
                digest=places.get("digest", ""),
                part=places.get("part", ""),
                line=int(number) if number.isdecimal() and len(number) < 10 else 1,
                at=at,
            )
        )

    def _warn(self, node: Node, problem: str, more: str = "") -> None:
        self.warnings.append(f"{self.source}, line {node.start_mark.line + 1}: {problem}.{more}")


def plain_value(node: Node) -> Any:
    """Text, number, boolean, None, or a list or mapping of these; odd parts are left out."""
    if isinstance(node, SequenceNode):
        return [plain_value(part) for part in node.value]
    if isinstance(node, MappingNode):
        return {key.value: plain_value(value) for key, value in _named(node)}
    read = _SCALARS.get(node.tag.rpartition(":")[2], str)
    try:
        return read(node.value)
    except ValueError:
        return str(node.value)


def _named(node: MappingNode) -> Iterator[tuple[ScalarNode, Node]]:
    return ((key, value) for key, value in node.value if isinstance(key, ScalarNode))
