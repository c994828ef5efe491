"""One file -> what the catalog keeps of it. Runs in worker processes for large builds."""

from __future__ import annotations

import base64
import hashlib
import traceback
from collections.abc import Sequence
from pathlib import Path

import msgspec
from msgspec import Struct

from index.catalog import packs
from index.catalog.contents import FileRecord, Stamp, encode
from index.documents.formats import LeftOut, Unreadable
from index.documents.paths import printable
from index.documents.read import Source as Loaded
from index.documents.read import load, parse_told
from index.documents.walk import Found
from index.films import Claim
from index.model import Document, Review, Row


class Source(Struct, frozen=True):
    """A file to be read: its root, its id prefix (see `review_id`), stamps, limit in bytes."""

    root: str
    namespace: str
    found: Found
    stamp: Stamp
    sidecar: Stamp | None
    looked_ns: int
    limit: int
    companions: tuple[tuple[str, Stamp], ...] = ()
    me: str = ""


class TakenIn(Struct, frozen=True):
    """A file read: its record, and of each of its reviews row, claim and record as stored."""

    file: FileRecord
    reviews: tuple[tuple[bytes, bytes, bytes], ...] = ()


def review_id(namespace: str, document: Document) -> str:
    """Ten letters and digits computed from the path in its root and the place in the file.

    One of several reviews cut from a text is placed by the title that it stands
    under, not by its line: what is written above it leaves its id alone.
    """
    place = f"{document.part}\0{document.line}" if document.part else str(document.line)
    if document.named:
        place = f"{document.part}\0\0{document.named}"
    seed = f"{namespace}\0{document.path}\0{place}".encode("utf-8", "surrogatepass")
    digest = hashlib.blake2b(seed, digest_size=8).digest()
    return base64.b32encode(digest).decode().lower()[:10]


def digests(loaded: Loaded, found: Found) -> tuple[str, str]:
    """Digests of a file's bytes, and of all that is read with it, "" for none."""
    beside = list(loaded.companions)
    if loaded.sidecar is not None and found.sidecar is not None:
        beside.append((found.sidecar.path, loaded.sidecar))
    if not beside:
        return loaded.digest(), ""
    joined = hashlib.blake2b(digest_size=16)
    for name, data in beside:
        joined.update(name.encode("utf-8", "surrogatepass") + b"\0%d\0" % len(data) + data)
    return loaded.digest(), joined.hexdigest()


def take_in(source: Source) -> TakenIn:
    """Read one file. Never raises for what the file holds: that becomes its record's reason."""
    known = ("", "")
    try:
        loaded = load(source.found, size_limit=source.limit)
        known = digests(loaded, source.found)
        return _understood(source, loaded, known)
    except LeftOut as error:
        return TakenIn(_record(source, known, "skipped", reason=error.reason))
    except Unreadable as error:
        return TakenIn(_record(source, known, "failed", reason=error.reason))
    except Exception as error:
        return TakenIn(_record(source, known, "failed", reason=_fault(error)))


def _fault(error: Exception) -> str:
    """A mistake of Matinee's own, in one line that a person can report."""
    at = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{Path(at.filename).name}, line {at.lineno}"
    return f"Matinee made a mistake with it: {type(error).__name__} in {place}"


def _understood(source: Source, loaded: Loaded, known: tuple[str, str]) -> TakenIn:
    # The longest import of all; most looks at a library find nothing to read.
    from index.facts import read_facts

    from index.facts.capsules import parted

    reviews = []
    documents, told = parse_told(loaded, source.found, Path(source.root), me=source.me)
    for parsed in documents:
        document = msgspec.structs.replace(parsed, root=printable(source.root))
        pieces = parted(document)
        if len(pieces) > 1:
            told = "; ".join(filter(None, (told, _cut(pieces))))
        for piece in pieces:
            reviews.append(read_facts(piece, review_id=review_id(source.namespace, piece)))
    warnings = tuple(dict.fromkeys(text for review in reviews for text in review.warnings))
    return TakenIn(
        file=_record(
            source,
            known,
            "warned" if warnings else "read",
            reason=told or None,
            warnings=warnings,
            reviews=tuple(review.id for review in reviews),
        ),
        reviews=tuple(
            (encode(row_of(review)), encode(claim_of(review)), packs.encode(review))
            for review in reviews
        ),
    )


def _cut(pieces: Sequence[Document]) -> str:
    """What was made of a text that holds several reviews."""
    capsules = sum(bool(piece.named) for piece in pieces)
    rest = ", and a column of what stands around them" if capsules < len(pieces) else ""
    return f"holds {capsules} reviews{rest}"


def _record(
    source: Source,
    known: tuple[str, str],
    outcome: str,
    *,
    reason: str | None = None,
    warnings: tuple[str, ...] = (),
    reviews: tuple[str, ...] = (),
) -> FileRecord:
    return FileRecord(
        root=printable(source.root),
        path=source.found.path,
        stamp=source.stamp,
        sidecar=source.sidecar,
        digest=known[0],
        sidecar_digest=known[1],
        companions=source.companions,
        outcome=outcome,  # type: ignore[arg-type]
        reason=reason,
        warnings=warnings,
        reviews=reviews,
        looked_ns=source.looked_ns,
    )


def row_of(review: Review) -> Row:
    """What a list shows of a review."""
    return Row(
        id=review.id,
        film=None,
        path=review.path,
        kind=review.kind,
        title=review.title,
        critic=review.critic,
        publication=review.publication,
        published=review.published,
        language=review.language,
        rating=review.rating,
        words=review.words,
        spoilers=review.spoilers,
    )


def claim_of(review: Review) -> Claim:
    """What a review says of its film, for joining."""
    rating = review.rating
    release = review.credits.release_date
    return Claim(
        id=review.id,
        path=review.path,
        kind=review.kind,
        titles=review.film_titles,
        year=review.credits.year,
        release_year=int(release[:4]) if release else None,
        directors=review.credits.director,
        verdict=rating.percent if rating and rating.kind == "verdict" else None,
        aggregate=rating.percent if rating and rating.kind == "aggregate" else None,
        published=review.published,
        root=review.root,
    )
