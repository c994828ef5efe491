"""What a build works from: the folders and what the person says of films and documents."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from index.catalog.contents import FileRecord
from index.documents.ignoring import NONE, Choices
from index.documents.paths import printable
from index.person.corrections import Correction, load_corrections
from index.person.films_yaml import FilmEntry, LoadedFilms, load_films
from index.settings import Settings

_FIRST_SLICE = 250
_LARGEST_SLICE = 16000


class Plan(Struct, frozen=True):
    """What a build works from: folders, the key of schema and settings, the person's films."""

    folder: Path
    roots: tuple[Path, ...]
    namespaces: dict[str, str]
    key: str
    film_entries: tuple[FilmEntry, ...]
    film_files: tuple[FileRecord, ...]
    films_digest: str
    limit: int
    corrections: tuple[Correction, ...] = ()
    me: str = ""
    choices: Choices = NONE
    grades: dict[str, float] = {}


def plan(folder: Path, roots: Sequence[Path], key: str, settings: Settings) -> Plan:
    """Read every root's films.yaml and the corrections, and put together what a build needs."""
    entries: list[FilmEntry] = []
    files: list[FileRecord] = []
    digest = hashlib.blake2b(digest_size=16)
    for root in roots:
        loaded = load_films(root)
        if loaded is None:
            continue
        # With their places: an entry speaks of the documents of its own folder.
        digest.update(f"{root!r} {loaded.name} {len(loaded.content)}\0".encode())
        digest.update(loaded.content)
        entries += loaded.entries
        files.append(_films_file(root, loaded))
    return Plan(
        folder=folder,
        roots=tuple(roots),
        namespaces={str(root): "" if len(roots) == 1 else str(root) for root in roots},
        key=key,
        film_entries=tuple(entries),
        film_files=tuple(files),
        films_digest=digest.hexdigest(),
        limit=settings.file_limit,
        corrections=load_corrections(settings.folders.corrections).entries,
        me=(settings.me or "").strip(),
        grades=settings.grades,
        choices=Choices(
            ignored=settings.read_ignored,
            hidden=settings.read_hidden,
            templates=settings.read_templates,
            drafts=settings.read_drafts,
            deleted=settings.read_deleted,
        ),
    )


def _films_file(root: Path, loaded: LoadedFilms) -> FileRecord:
    """What the library keeps of a root's films.yaml: a file like others, and no review."""
    return FileRecord(
        root=printable(str(root)),
        path=loaded.name,
        stamp=None,
        sidecar=None,
        digest="",
        outcome="warned" if loaded.warnings else "skipped",
        reason="what the library says of its films; not a review",
        warnings=loaded.warnings,
    )


def slices(total: int) -> list[int]:
    """Sizes of the slices of a build: small first, so that something shows at once."""
    sizes, size, left = [], _FIRST_SLICE, total
    while left > size:
        sizes.append(size)
        left -= size
        size = min(size * 4, _LARGEST_SLICE)
    return [*sizes, left]
