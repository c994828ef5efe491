"""Which correction is of which document, also of one that was renamed, moved or edited."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import msgspec
from msgspec import Struct

from index.catalog.contents import Entered
from index.documents.paths import locate, original
from index.person.corrections import Correction


class Known(Struct, frozen=True):
    """A document of the library: the id of its review, where it is, a digest of what it says."""

    id: str
    root: str
    path: str
    part: str
    line: int
    digest: str

    @property
    def place(self) -> tuple[str, str, int]:
        return absolute(self.root, self.path), self.part, self.line

    def placed(self, correction: Correction) -> Correction:
        """A correction as it is written of this document."""
        return msgspec.structs.replace(
            correction,
            root=self.root,
            path=self.path,
            part=self.part,
            line=self.line,
            digest=self.digest,
        )


def known(review_id: str, item: Entered) -> Known:
    claim, print_ = item.claim, item.print
    return Known(review_id, claim.root, claim.path, print_.part, print_.line, print_.digest)


def absolute(root: str, path: str) -> str:
    """One name for a file, whichever folder of those above it the library is."""
    return root if root.endswith("/" + path) else f"{root.rstrip('/')}/{path}"


def bound(
    corrections: Sequence[Correction], documents: Iterable[Known], roots: Iterable[str]
) -> dict[str, Correction]:
    """Corrections by the id of the review that each is of.

    A document with the same text is the same one, best in its place, else
    wherever it is now; then comes the place, for a document that was edited. A
    document that is still where another library has it stays there.
    """
    listed = sorted(documents, key=lambda known: (known.root, known.path, known.part, known.line))
    found: dict[str, Correction] = {}
    by_place = {each.place: each for each in listed}
    by_digest: dict[str, list[Known]] = defaultdict(list)
    for each in listed:
        by_digest[each.digest].append(each)
    left = [entry for entry in corrections if not _in_place(entry, by_place, listed, found)]
    own = set(roots)
    for entry in list(left):
        alike = [each for each in by_digest.get(entry.digest, ()) if each.id not in found]
        if not entry.digest or not alike or (entry.root not in own and _elsewhere(entry)):
            continue
        best = min(alike, key=lambda each: each.path != entry.path)
        found[best.id] = entry
        left.remove(entry)
    for entry in left:
        there = by_place.get((absolute(entry.root, entry.path), entry.part, entry.line))
        if there is not None and there.id not in found:
            found[there.id] = entry
    return found


class Misread(Struct, frozen=True):
    """Corrections by review, the files that were read with others, and corrections that
    were found elsewhere than they say, with where their documents are now."""

    bound: dict[str, Correction]
    files: tuple[tuple[str, str], ...]
    followed: tuple[tuple[Correction, Correction], ...]


def misread(
    corrections: Sequence[Correction], entered: Mapping[str, Entered], roots: Iterable[str]
) -> Misread:
    """What has to be read again so that every document is read with its correction."""
    documents = {id_: known(id_, item) for id_, item in entered.items()}
    found = bound(corrections, documents.values(), roots)
    wrong = {
        (documents[id_].root, documents[id_].path)
        for id_, item in entered.items()
        if item.print.corrected != (found[id_].fingerprint if id_ in found else "")
    }
    followed = tuple(
        (entry, now)
        for id_, entry in found.items()
        if entry.digest and (now := documents[id_].placed(entry)) != entry
    )
    return Misread(found, tuple(sorted(wrong)), followed)


def _in_place(
    entry: Correction,
    by_place: Mapping[tuple[str, str, int], Known],
    listed: Sequence[Known],
    found: dict[str, Correction],
) -> bool:
    """Bind a correction to the document in its place, if that says what it said."""
    if entry.root:
        there = by_place.get((absolute(entry.root, entry.path), entry.part, entry.line))
        places = [there] if there else []
    else:
        wanted = entry.path, entry.part, entry.line
        places = [each for each in listed if (each.path, each.part, each.line) == wanted]
    for each in places:
        if each.id not in found and entry.digest in ("", each.digest):
            found[each.id] = entry
            return True
    return False


def _elsewhere(entry: Correction) -> bool:
    """Whether the file is still where it was, in a library of its own."""
    try:
        return os.path.lexists(locate(Path(original(entry.root)), entry.path))
    except (OSError, ValueError):
        return False


def of_file(corrections: Sequence[Correction], root: str, path: str) -> list[Correction]:
    """Those whose place is in one file, as far as can be told before it is read."""
    here = absolute(root, path)
    return [
        entry
        for entry in corrections
        if (absolute(entry.root, entry.path) == here if entry.root else entry.path == path)
    ]
