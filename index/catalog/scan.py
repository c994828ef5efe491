"""Which files of the library are new, changed, gone or as they were."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from msgspec import Struct

from index.catalog.contents import FileRecord, Stamp
from index.catalog.intake import Source, digests
from index.documents.formats import Unreadable
from index.documents.ignoring import NONE, Choices
from index.documents.paths import printable
from index.documents.read import load
from index.documents.walk import Found, Sidecar, Skipped, walk

_COARSE_NS = 2_000_000_000
_FINE_NS = 100_000_000

Key = tuple[str, str]
"""A file's root and its path in it."""


class Scan(Struct, frozen=True):
    """What a look at the folders showed, against what was known.

    `to_read` are new or possibly changed files; `kept` are records as they
    were; `skipped` are files that are no documents; `gone` are keys of the past, and
    of what is not read any more;
    `found` are all that can be read, where that was asked for.
    """

    to_read: tuple[Source, ...]
    kept: tuple[FileRecord, ...]
    skipped: tuple[FileRecord, ...]
    gone: tuple[Key, ...]
    found: dict[Key, Source] = {}


def scan(
    roots: Sequence[Path],
    namespaces: Mapping[str, str],
    known: Mapping[Key, FileRecord],
    limit: int,
    me: str = "",
    choices: Choices = NONE,
    *,
    grades: Mapping[str, float] = MappingProxyType({}),
    keep: bool = False,
) -> Scan:
    """Look at every file below `roots`; larger files than `limit` bytes are skipped.

    `me` is whose library it is, "" where unknown; `choices` says what else is read,
    `grades` what letters are worth in a person's own table. `keep` asks for the source
    of each file, also of those that are as they were.
    """
    looked = time.time_ns()
    to_read: list[Source] = []
    kept: list[FileRecord] = []
    skipped: list[FileRecord] = []
    seen: set[Key] = set()
    found: dict[Key, Source] = {}
    for root in roots:
        shown = printable(str(root))
        for item in walk(root, size_limit=limit, choices=choices):
            key = (shown, item.path)
            seen.add(key)
            if isinstance(item, Skipped):
                skipped.append(_passed_over(shown, item))
                continue
            stamp = _stamp(item)
            sidecar = _stamp(item.sidecar) if item.sidecar else None
            before = known.get(key)
            companions = tuple((other.path, _stamp(other)) for other in item.companions)
            unchanged = before is not None and _unchanged(before, stamp, sidecar, companions)
            if unchanged and before is not None:
                kept.append(before)
            if unchanged and not keep:
                continue
            source = Source(
                root=str(root),
                namespace=namespaces[str(root)],
                found=item,
                stamp=stamp,
                sidecar=sidecar,
                looked_ns=looked,
                limit=limit,
                companions=companions,
                me=me,
                grades=dict(grades),
                # A file that was named is read, whatever it says of itself.
                drafts=choices.drafts or root.is_file(),
                deleted=choices.deleted,
            )
            if keep:
                found[key] = source
            if not unchanged:
                to_read.append(source)
    passed = {(file.root, file.path) for file in skipped}
    gone = tuple(
        key for key, file in known.items() if key not in seen or (file.reviews and key in passed)
    )
    return Scan(tuple(to_read), tuple(kept), tuple(skipped), gone, found)


def _passed_over(root: str, item: Skipped) -> FileRecord:
    return FileRecord(root, item.path, None, None, "", "skipped", reason=item.reason)


def _stamp(item: Found | Sidecar) -> Stamp:
    return Stamp(item.size, item.mtime_ns, item.ctime_ns)


def _unchanged(
    before: FileRecord,
    stamp: Stamp,
    sidecar: Stamp | None,
    companions: tuple[tuple[str, Stamp], ...],
) -> bool:
    """Whether the stamps prove that the file is as it was.

    A file written in the same tick of the file system's clock in which it was
    looked at may have changed without a new stamp: it is looked at again.
    """
    if (before.stamp, before.sidecar, before.companions) != (stamp, sidecar, companions):
        return False
    stamps = (stamp, *((sidecar,) if sidecar else ()), *(each for _, each in companions))
    return all(_settled(each, before.looked_ns) for each in stamps)


def _settled(stamp: Stamp, looked_ns: int) -> bool:
    last = max(stamp.modified_ns, stamp.changed_ns)
    tick = _COARSE_NS if stamp.modified_ns % 1_000_000_000 == 0 else _FINE_NS
    return last + tick < looked_ns


def same_bytes(before: FileRecord, source: Source) -> bool:
    """Whether a file that looks new holds what it held, with all that is read beside it."""
    try:
        loaded = load(source.found, size_limit=source.limit)
    except Unreadable:
        return False
    beside = before.sidecar or before.companions
    if loaded.warnings or (beside and not before.sidecar_digest):
        # What stands beside and could not be opened, then or now, has no bytes to compare.
        return False
    return digests(loaded, source.found) == (before.digest, before.sidecar_digest)
