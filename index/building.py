"""Bringing a library up to date: look, read what is new, join films, index, publish."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, suppress
from itertools import islice
from pathlib import Path

import msgspec
from msgspec import Raw, Struct

from index import entering
from index.catalog import contents as catalog
from index.catalog import packs
from index.catalog.contents import Contents, Entered, FileRecord, Head
from index.catalog.intake import Source, TakenIn, digests
from index.catalog.packs import Stored
from index.catalog.scan import Key, Scan, scan
from index.catalog.snapshot import Snapshot
from index.documents.formats import Unreadable
from index.documents.ignoring import NONE, Choices
from index.documents.paths import printable
from index.documents.read import load
from index.engine import writing
from index.engine.entry import Entry
from index.films import Standing, rejoin
from index.model import Counts, Film, Row
from index.person.film_entry import FilmEntry
from index.workers import taken_in

_FIRST_SLICE = 250
_LARGEST_SLICE = 16000
_TOLD_EVERY = 20
_MOST_PACKS = 12
_SMALL_BYTES = 1 << 20
_MANY_STAMPS = 500


class Progress(Struct, frozen=True):
    """How far a refresh is; `stage` is "waiting", "looking", "reading" or "indexing".

    `generation` is the last one published.
    """

    stage: str
    done: int
    total: int
    generation: int = 0


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
    me: str = ""
    choices: Choices = NONE


class Build:
    """One refresh of one library. The caller holds the builder's lock."""

    def __init__(
        self,
        plan: Plan,
        before: Snapshot | None,
        jobs: int,
        progress: Callable[[Progress], None],
        *,
        at_once: bool = False,
    ) -> None:
        """`before` is what there is, None to build from nothing.

        `at_once` publishes only the whole: where a good index would be replaced.
        """
        self.plan = plan
        self.jobs = jobs
        self.at_once = at_once
        self.progress = progress
        self.before = before
        self.fresh = before is None
        known = before.contents() if before else None
        self.known_files = known.files if known else ()
        self.known: dict[Key, FileRecord] = {
            (file.root, file.path): file for file in self.known_files if file.stamp
        }
        self.entered = known.entered if known else {}
        self.moved = known.head.moved if known else {}
        self.renamed: dict[str, str] = {}
        self.whole = known is not None and known.head.whole
        self.sizes = dict(known.head.packs) if known else {}
        self.loose = set(known.head.loose) if known else set()
        self.generation = before.generation if before else 0
        self.films_changed = known is None or known.head.films_yaml != plan.films_digest
        # Other entries in films.yaml may part and join anything: all is decided again.
        self.standing = Standing() if known is None or self.films_changed else known.standing
        self.claiming = set(self.entered) if self.films_changed else set()
        self.files: dict[Key, FileRecord] = {}
        self.removed: set[str] = set()

    def run(self) -> Counts:
        """Bring the library up to date and say what changed."""
        started = time.perf_counter()
        self.progress(Progress("looking", 0, 0, self.generation))
        work = self.plan
        seen = scan(work.roots, work.namespaces, self.known, work.limit, work.me, work.choices)
        if self.before:
            clean(self.plan.folder, self.generation, set(self.sizes))
        kept = {(file.root, file.path): file for file in seen.kept}
        to_read = self._really_changed(seen, kept)
        stamped = len(seen.to_read) - len(to_read)
        gone = [self.known[key] for key in seen.gone]
        self.files = {
            **kept,
            **{(file.root, file.path): file for file in seen.skipped},
            **{(file.root, file.path): file for file in self.plan.film_files},
        }
        # Until they are read again, changed files stand as they were.
        changing = {_key(source) for source in to_read}
        self.files.update({key: self.known[key] for key in changing if key in self.known})
        for file in gone:
            self._forget(file)
        # Files that were only touched are compared again each time until that is written down.
        changed = to_read or gone or stamped >= _MANY_STAMPS or self._others_changed(seen)
        if changed or not self.whole:
            self._read_and_publish(to_read, gone)
        elapsed = time.perf_counter() - started
        return _counts(self.files, self.known, to_read, len(gone), elapsed)

    def _really_changed(self, seen: Scan, kept: dict[Key, FileRecord]) -> list[Source]:
        """Files whose bytes differ; those that only look new are kept as they were."""
        changed: list[Source] = []
        for source in seen.to_read:
            before = self.known.get(_key(source))
            if before is not None and before.digest and _same_bytes(before, source):
                kept[_key(source)] = msgspec.structs.replace(
                    before,
                    stamp=source.stamp,
                    sidecar=source.sidecar,
                    companions=source.companions,
                    looked_ns=source.looked_ns,
                )
            else:
                changed.append(source)
        return changed

    def _others_changed(self, seen: Scan) -> bool:
        """Whether films.yaml or the files passed over are others than before."""
        if self.films_changed:
            return True
        skipped = {
            (file.root, file.path, file.reason) for file in self.known_files if not file.stamp
        }
        now = {(file.root, file.path, file.reason) for file in seen.skipped}
        return skipped != now | {
            (file.root, file.path, file.reason) for file in self.plan.film_files
        }

    def _read_and_publish(self, to_read: Sequence[Source], gone: Sequence[FileRecord]) -> None:
        vanished = {file.digest: file for file in gone if file.digest}
        total, done = len(to_read), 0
        sizes = [total] if self.at_once else _slices(total)
        with closing(taken_in(to_read, self.jobs)) as results:
            for number, size in enumerate(sizes, 1):
                with packs.PackWriter(self.plan.folder) as pack:
                    for taken in islice(results, size):
                        self._enter(taken, pack, vanished)
                        done += 1
                        if done % _TOLD_EVERY == 0 or done == total:
                            self.progress(Progress("reading", done, total, self.generation))
                    self.progress(Progress("indexing", done, total, self.generation))
                    self._publish(pack, last=number == len(sizes))
        self.progress(Progress("indexing", done, total, self.generation))

    def _enter(
        self, taken: TakenIn, pack: packs.PackWriter, vanished: dict[str, FileRecord]
    ) -> None:
        key = (taken.file.root, taken.file.path)
        before = self.known.get(key)
        if before is not None:
            self._forget(before)
        self.files[key] = taken.file
        origin = vanished.pop(taken.file.digest, None) if before is None else None
        if origin is not None:
            self.renamed.update(zip(origin.reviews, taken.file.reviews, strict=False))
        for review_id, (row, claim, record) in zip(taken.file.reviews, taken.reviews, strict=True):
            self.entered[review_id] = Entered(Raw(row), pack.add(record), Raw(claim), "")
            self.claiming.add(review_id)

    def _forget(self, file: FileRecord) -> None:
        for review_id in file.reviews:
            if self.entered.pop(review_id, None) is not None:
                self.removed.add(review_id)
                self.claiming.discard(review_id)
                self.loose.discard(review_id)

    def _followed(self) -> dict[str, str]:
        """Old ids and what they are now: no id that was given up in this build is new in it."""
        before = {old: self.renamed.get(new, new) for old, new in self.moved.items()}
        return {old: new for old, new in {**before, **self.renamed}.items() if new in self.entered}

    def _publish(self, pack: packs.PackWriter, *, last: bool) -> None:
        """Join films, index what differs and publish catalog and index as one generation."""
        self.whole = self.whole or last
        of = self._decide()
        pack.flush()
        records = self._records(pack)
        if last and self._worth_repacking(pack):
            self._repack(pack, records)
            records = self._records(pack)
        add = self._entries(of, records)
        live = {item.stored.pack for item in self.entered.values()}
        self.sizes = {
            number: size
            for number, size in {**self.sizes, pack.number: pack.size}.items()
            if number in live
        }

        def write_catalog(generation: int) -> None:
            pack.close()
            self.generation = generation
            catalog.write(self.plan.folder, self._contents())

        writing.write(
            self.plan.folder,
            add=add,
            remove=frozenset(self.removed),
            fresh=self.fresh,
            publish=write_catalog,
        )
        self.fresh = False
        self.removed = set()
        clean(self.plan.folder, self.generation, set(self.sizes))

    def _decide(self) -> dict[str, str | None]:
        """Join what changed since the last time; the film of each review that it concerns."""
        decided = rejoin(
            self.standing,
            self.removed - self.entered.keys(),
            [self.entered[review_id].claim for review_id in self.claiming],
            lambda review_id: self.entered[review_id].claim,
            self.plan.film_entries,
        )
        self.standing = decided.standing
        self.claiming = set()
        for review_id, film_id in decided.of.items():
            (self.loose.discard if film_id else self.loose.add)(review_id)
        return decided.of

    def _records(self, pack: packs.PackWriter) -> packs.Packs:
        return packs.Packs(self.plan.folder, {**self.sizes, pack.number: pack.size}.items())

    def _entries(self, of: Mapping[str, str | None], records: packs.Packs) -> Iterator[Entry]:
        """What the engine must be given: new reviews and those whose film changed."""
        films: dict[str | None, Film] = {film.id: film for film in self.standing.films}
        digests = {
            film_id: entering.film_digest(films.get(film_id)) for film_id in set(of.values())
        }
        stale: list[tuple[Stored, Film | None]] = []
        for review_id, film_id in of.items():
            item = self.entered[review_id]
            if item.indexed != digests[film_id]:
                row = catalog.encode(msgspec.structs.replace(item.row, film=film_id))
                self.entered[review_id] = msgspec.structs.replace(
                    item, stored_row=Raw(row), indexed=digests[film_id]
                )
                stale.append((item.stored, films.get(film_id)))
        return (entering.entry(records.review(stored), film) for stored, film in stale)

    def _worth_repacking(self, pack: packs.PackWriter) -> bool:
        """Whether packs are many, or more than half of what they hold is no longer used."""
        used = sum(item.stored.length for item in self.entered.values())
        held = sum(self.sizes.values()) + pack.size
        return len(self.sizes) >= _MOST_PACKS or (held > _SMALL_BYTES and used * 2 < held)

    def _repack(self, pack: packs.PackWriter, records: packs.Packs) -> None:
        for review_id, item in self.entered.items():
            if item.stored.pack != pack.number:
                stored = pack.add(records.record(item.stored))
                self.entered[review_id] = msgspec.structs.replace(item, stored=stored)
        pack.flush()

    def _contents(self) -> Contents:
        loose = sorted((self.entered[review_id].row for review_id in self.loose), key=_shown_order)
        return Contents(
            head=Head(
                schema=catalog.SCHEMA,
                key=self.plan.key,
                generation=self.generation,
                packs=tuple(sorted(self.sizes.items())),
                loose=tuple(row.id for row in loose),
                moved=self._followed(),
                films_yaml=self.plan.films_digest,
                whole=self.whole,
            ),
            standing=self.standing,
            entered={review_id: self.entered[review_id] for review_id in sorted(self.entered)},
            files=tuple(self.files[key] for key in sorted(self.files)),
        )


def _shown_order(row: Row) -> tuple[str, str]:
    return ((row.title or Path(row.path).name).casefold(), row.id)


def _key(source: Source) -> Key:
    return printable(source.root), source.found.path


def _same_bytes(before: FileRecord, source: Source) -> bool:
    try:
        loaded = load(source.found, size_limit=source.limit)
    except Unreadable:
        return False
    beside = before.sidecar or before.companions
    if loaded.warnings or (beside and not before.sidecar_digest):
        # What stands beside and could not be opened, then or now, has no bytes to compare.
        return False
    return digests(loaded, source.found) == (before.digest, before.sidecar_digest)


def _slices(total: int) -> list[int]:
    """Sizes of the slices of a build: small first, so that something shows at once."""
    sizes, size, left = [], _FIRST_SLICE, total
    while left > size:
        sizes.append(size)
        left -= size
        size = min(size * 4, _LARGEST_SLICE)
    return [*sizes, left]


def _counts(
    outcome: Mapping[Key, FileRecord],
    known: Mapping[Key, FileRecord],
    read: Sequence[Source],
    gone: int,
    seconds: float,
) -> Counts:
    """Count files; one that failed counts as failed each time, whatever it was before."""
    now = {key: file for key, file in outcome.items() if file.stamp and file.outcome != "skipped"}
    failed = {key for key, file in now.items() if file.outcome == "failed"}
    changed = ({_key(source) for source in read} & now.keys()) - failed
    added = sum(1 for key in changed if key not in known)
    return Counts(
        added=added,
        updated=len(changed) - added,
        removed=gone,
        unchanged=len(now) - len(changed) - len(failed),
        failed=len(failed),
        seconds=round(seconds, 3),
    )


def clean(folder: Path, generation: int, pack_numbers: set[int]) -> None:
    """Remove what earlier generations and killed builds left behind."""
    keep = {catalog.catalog_path(folder, generation).name}
    keep |= {packs.pack_path(folder, number).name for number in pack_numbers}
    for pattern in ("catalog-*", "reviews-*.pack", "*.partial"):
        for path in folder.glob(pattern):
            if path.name not in keep:
                # A file that another process still has open stays on some systems.
                with suppress(OSError):
                    path.unlink()
