"""Which files of the library are new, changed, gone or as they were."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import partial
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
    made = partial(
        Source, looked_ns=time.time_ns(), limit=limit, me=me, deleted=choices.deleted,
        grades=dict(grades),
    )  # fmt: skip
    looks: list[_Look] = []
    skipped: list[FileRecord] = []
    for root in roots:
        shown, namespace = printable(str(root)), namespaces[str(root)]
        # A file that was named is read, whatever it says of itself.
        drafts = choices.drafts or root.is_file()
        source = partial(made, root=str(root), namespace=namespace, drafts=drafts)
        for item in walk(root, size_limit=limit, choices=choices):
            key = (shown, item.path)
            if isinstance(item, Skipped):
                skipped.append(_passed_over(shown, item))
            else:
                looks.append(_Look(key, _stamped(source, item), known.get(key)))
    return Scan(
        to_read=tuple(look.source for look in looks if look.kept is None),
        kept=tuple(look.kept for look in looks if look.kept is not None),
        skipped=tuple(skipped),
        gone=_gone(known, {look.key for look in looks}, skipped),
        found={look.key: look.source for look in looks} if keep else {},
    )


def _stamped(source: Callable[..., Source], item: Found) -> Source:
    """The source of a file with the stamps of all that is read for it."""
    return source(
        found=item,
        stamp=_stamp(item),
        sidecar=_stamp(item.sidecar) if item.sidecar else None,
        companions=tuple((other.path, _stamp(other)) for other in item.companions),
    )


class _Look:
    """A file that was looked at; `kept` is its record where it is as it was."""

    __slots__ = ("kept", "key", "source")

    def __init__(self, key: Key, source: Source, before: FileRecord | None) -> None:
        self.key, self.source = key, source
        self.kept = before if before is not None and _unchanged(before, source) else None


def _gone(
    known: Mapping[Key, FileRecord], found: Collection[Key], skipped: Sequence[FileRecord]
) -> tuple[Key, ...]:
    """What is not there any more, or was a document and is passed over now."""
    passed = {(file.root, file.path) for file in skipped}
    return tuple(
        key
        for key, file in known.items()
        if key not in found and (file.reviews or key not in passed)
    )


def _passed_over(root: str, item: Skipped) -> FileRecord:
    return FileRecord(root, item.path, None, None, "", "skipped", reason=item.reason)


def _stamp(item: Found | Sidecar) -> Stamp:
    return Stamp(item.size, item.mtime_ns, item.ctime_ns)


def _unchanged(before: FileRecord, source: Source) -> bool:
    """Whether the stamps prove that the file is as it was.

    A file written in the same tick of the file system's clock in which it was
    looked at may have changed without a new stamp: it is looked at again.
    """
    sidecar, beside = source.sidecar, source.companions
    if (before.stamp, before.sidecar, before.companions) != (source.stamp, sidecar, beside):
        return False
    stamps = (source.stamp, *((sidecar,) if sidecar else ()), *(each for _, each in beside))
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
