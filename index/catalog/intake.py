"""One file -> what the catalog keeps of it. Runs in worker processes for large builds."""

from __future__ import annotations

import base64
import hashlib
from datetime import date
from pathlib import Path

from msgspec import Struct

from index.catalog import packs
from index.catalog.contents import FileRecord, Stamp
from index.documents import Found, Unreadable, read, read_bytes
from index.facts import read_facts
from index.films import Claim
from index.model import Review, Row


class Source(Struct, frozen=True):
    """A file to be read: its root, its id prefix (see `review_id`) and its stamps."""

    root: str
    namespace: str
    found: Found
    stamp: Stamp
    sidecar: Stamp | None
    looked_ns: int


class TakenIn(Struct, frozen=True):
    """A file read: its record, and for each review the row, the claim and the stored form."""

    file: FileRecord
    rows: tuple[Row, ...] = ()
    claims: tuple[Claim, ...] = ()
    records: tuple[bytes, ...] = ()


def review_id(namespace: str, path: str, part: int) -> str:
    """Eight letters and digits computed from the path in its root and the place in the file."""
    seed = f"{namespace}\0{path}\0{part}".encode("utf-8", "surrogatepass")
    digest = hashlib.blake2b(seed, digest_size=5).digest()
    return base64.b32encode(digest).decode().lower()


def content_digest(source: Source) -> str:
    """A digest of the file's bytes and its sidecar's; OSError where they cannot be read."""
    digest = hashlib.blake2b(digest_size=16)
    root = Path(source.root)
    digest.update(read_bytes(source.found.absolute))
    if source.found.sidecar:
        digest.update(b"\0sidecar\0")
        digest.update(read_bytes(root / source.found.sidecar.path))
    return digest.hexdigest()


def take_in(source: Source) -> TakenIn:
    """Read one file. Never raises for what the file holds: that becomes its record's reason."""
    digest = ""
    try:
        digest = content_digest(source)
        document = read(source.found, Path(source.root))
    except Unreadable as error:
        return TakenIn(_record(source, digest, "failed", reason=str(error)))
    except OSError as error:
        reason = f"cannot be read ({error.strerror or error})"
        return TakenIn(_record(source, digest, "failed", reason=reason))
    identity = review_id(source.namespace, source.found.path, document.line)
    review = read_facts(document, review_id=identity)
    return TakenIn(
        file=_record(
            source,
            digest,
            "warned" if review.warnings else "read",
            warnings=review.warnings,
            reviews=(review.id,),
        ),
        rows=(row_of(review),),
        claims=(claim_of(review),),
        records=(packs.encode(review),),
    )


def _record(
    source: Source,
    digest: str,
    outcome: str,
    *,
    reason: str | None = None,
    warnings: tuple[str, ...] = (),
    reviews: tuple[str, ...] = (),
) -> FileRecord:
    return FileRecord(
        root=source.root,
        path=source.found.path,
        stamp=source.stamp,
        sidecar=source.sidecar,
        digest=digest,
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
        release_year=date.fromisoformat(release).year if release else None,
        directors=review.credits.director,
        verdict=rating.percent if rating and rating.kind == "verdict" else None,
        aggregate=rating.percent if rating and rating.kind == "aggregate" else None,
        published=review.published,
    )
