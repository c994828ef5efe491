"""One file -> what the catalog keeps of it. Runs in worker processes for large builds."""

from __future__ import annotations

import base64
import hashlib
import traceback
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

import msgspec
from msgspec import Struct

from index.catalog import packs
from index.catalog.contents import FileRecord, Print, Stamp, Stated, encode
from index.catalog.scales import stated_by
from index.documents.formats import LeftOut, Unreadable
from index.documents.paths import printable
from index.documents.read import Source as Loaded
from index.documents.read import load, parse_told
from index.documents.walk import Found
from index.films import Claim
from index.films.texts import sketch
from index.model import Document, Logged, Review, Row
from index.person.corrections import Correction, Meant

_SURE: Final = 0.85
"""From which on a title is beyond doubt."""


class Source(Struct, frozen=True):
    """A file to be read: its root, its id prefix (see `review_id`), stamps, limit in bytes.

    `drafts` says that what calls itself a draft is read too, `deleted` the same of what an
    export keeps although its owner deleted it; `corrections` are those of its documents, by
    the id of the review; `grades` are those worth something of a person's own, on 0-100.
    """

    root: str
    namespace: str
    found: Found
    stamp: Stamp
    sidecar: Stamp | None
    looked_ns: int
    limit: int
    companions: tuple[tuple[str, Stamp], ...] = ()
    me: str = ""
    drafts: bool = False
    deleted: bool = False
    corrections: dict[str, Correction] = {}
    grades: dict[str, float] = {}


class TakenReview(Struct, frozen=True):
    """What the catalog keeps of one review, as it is stored."""

    row: bytes
    claim: bytes
    record: bytes
    print: Print
    sketch: bytes
    stated: Stated | None = None


class TakenIn(Struct, frozen=True):
    """A file read: its record, its reviews, and the rows of a log in it as they are stored."""

    file: FileRecord
    reviews: tuple[TakenReview, ...] = ()
    logged: bytes = b""


def review_id(namespace: str, path: str, line: int, part: str = "") -> str:
    """Ten letters and digits computed from the path in its root and the place in the file."""
    place = f"{part}\0{line}" if part else str(line)
    seed = f"{namespace}\0{path}\0{place}".encode("utf-8", "surrogatepass")
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
    from index.facts import is_draft
    from index.facts.capsules import parted

    documents, told, logged = parse_told(
        loaded, source.found, Path(source.root), me=source.me, deleted=source.deleted
    )
    if not source.drafts and documents and all(is_draft(each.declared) for each in documents):
        raise LeftOut("a draft")
    root = printable(source.root)
    reviews = []
    held: dict[tuple[str, int], str] = {}
    for each in documents:
        pieces = parted(msgspec.structs.replace(each, root=root))
        if len(pieces) > 1:
            told = "; ".join(filter(None, (told, _cut(pieces))))
        reviews += [_read(source, piece) for piece in pieces]
        held[each.part, each.line] = reviews[-1][0].id
    warnings = tuple(dict.fromkeys(text for review, _ in reviews for text in review.warnings))
    return TakenIn(
        file=_record(
            source,
            known,
            "warned" if warnings else "read",
            reason=told or None,
            warnings=warnings,
            reviews=tuple(review.id for review, _ in reviews),
        ),
        reviews=tuple(taken for _, taken in reviews),
        logged=_with_reviews(logged, held),
    )


def _with_reviews(logged: Sequence[Logged], held: Mapping[tuple[str, int], str]) -> bytes:
    """Rows as they are stored, those of a review with its id; `held` are ids by part and line."""
    if not logged:
        return b""
    return encode(
        [
            msgspec.structs.replace(row, review=held[row.part, row.line])
            if row.table == "reviews" and (row.part, row.line) in held
            else row
            for row in logged
        ]
    )


def _cut(pieces: Sequence[Document]) -> str:
    """What was made of a text that holds several reviews."""
    capsules = sum(bool(piece.named) for piece in pieces)
    rest = ", and a column of what stands around them" if capsules < len(pieces) else ""
    return f"holds {capsules} reviews{rest}"


def _read(source: Source, document: Document) -> tuple[Review, TakenReview]:
    """One document with what a person corrected of it."""
    from index.facts import read_facts
    from index.facts.corrected import declared_by, without
    from index.facts.grades import regraded

    part, line = document.place
    identity = review_id(source.namespace, document.path, line, part)
    correction = source.corrections.get(identity)
    said = document
    if correction is not None:
        said = msgspec.structs.replace(
            document, declared=(*declared_by(correction), *document.declared)
        )
    review = read_facts(said, review_id=identity)
    if source.grades:
        review = regraded(review, source.grades)
    if correction is not None:
        review = without(review, correction)
    settled = correction.film if correction else None
    if settled is not None:
        titles = (settled.title,) if settled.title else ()
        review = msgspec.structs.replace(review, film_titles=titles)
    print_ = Print(
        digest=digest_of(document),
        part=part,
        line=line,
        corrected=correction.fingerprint if correction else "",
    )
    claim = claim_of(review, settled)
    return review, TakenReview(
        encode(row_of(review)),
        encode(claim),
        packs.encode(review),
        print_,
        sketch(review.text),
        stated_by(review, in_file=document.holds != "page" or bool(document.part)),
    )


def digest_of(document: Document) -> str:
    """Of what a document itself says, whatever its name: by it a correction finds it again."""
    said = hashlib.blake2b(digest_size=12)
    for block in document.blocks:
        said.update(block.text.encode("utf-8", "surrogatepass") + b"\n")
    for item in document.declared:
        if item.layer != "sidecar":
            said.update(f"{item.key}: {item.value!r}\n".encode("utf-8", "surrogatepass"))
    return said.hexdigest()


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


def claim_of(review: Review, settled: Meant | None = None) -> Claim:
    """What a review says of its film, for joining; `settled` is what a person says of it."""
    rating = review.rating
    release = review.credits.release_date
    possible = _possible_titles(review)
    claim = Claim(
        id=review.id,
        path=review.path,
        kind=review.kind,
        titles=review.film_titles or possible,
        year=review.credits.year,
        release_year=int(release[:4]) if release else None,
        directors=review.credits.director,
        verdict=rating.percent if rating and rating.kind == "verdict" else None,
        aggregate=rating.percent if rating and rating.kind == "aggregate" else None,
        published=review.published,
        root=review.root,
        critic=review.critic,
        publication=review.publication,
        language=review.language,
        words=review.words,
        ids=_ids(review),
        sure=_is_sure(review),
        weak=bool(possible),
    )
    if settled is None:
        return claim
    claim = msgspec.structs.replace(
        claim,
        titles=(settled.title,) if settled.title else (),
        ids=(),
        settled=True,
        weak=False,
    )
    if not settled.whole:
        return claim
    return msgspec.structs.replace(
        claim, year=settled.year, release_year=None, directors=settled.directors
    )


def _is_sure(review: Review) -> bool:
    """Whether a key, or more signs than one, tell the film."""
    best = next((fact for fact in review.facts if fact.field == "film_titles"), None)
    return best is not None and bool(review.film_titles) and best.sure >= _SURE


def _possible_titles(review: Review) -> tuple[str, ...]:
    """What a document may call its film, where nothing in it names one."""
    if review.film_titles or _ids(review):
        return ()
    return tuple(str(f.value) for f in review.facts if f.field == "possible_titles")


def _ids(review: Review) -> tuple[str, ...]:
    """One id of each film database; a document that states several is of none of them."""
    found: dict[str, set[str]] = {}
    for fact in review.facts:
        if fact.field.startswith("ids."):
            found.setdefault(fact.field.removeprefix("ids."), set()).add(str(fact.value))
    return tuple(f"{kind}:{ids.pop()}" for kind, ids in sorted(found.items()) if len(ids) == 1)
