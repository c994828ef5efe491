"""Bringing a library up to date: look, read what is new, join films, index, publish."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from itertools import islice
from pathlib import Path

import msgspec
from msgspec import Raw, Struct

from index import entering
from index.catalog import contents as catalog
from index.catalog import packs
from index.catalog.alike import labels, pairs
from index.catalog.contents import Contents, Entered, FileRecord, Head
from index.catalog.corrected import misread, of_file
from index.catalog.counting import counts
from index.catalog.diaries import told_of
from index.catalog.intake import Source, TakenIn, take_in
from index.catalog.intake import review_id as identify
from index.catalog.leftovers import clean
from index.catalog.scales import relearnt, with_scale
from index.catalog.scan import Key, Scan, same_bytes, scan
from index.catalog.snapshot import Snapshot
from index.documents.paths import printable
from index.engine.entry import Entry
from index.films import Standing, rejoin
from index.model import Counts, Film, Review, Row
from index.person.corrections import Correction
from index.planning import Plan, slices
from index.workers import taken_in

_TOLD_EVERY = 20
_MANY_STAMPS = 500


class Progress(Struct, frozen=True):
    """How far a refresh is; `stage` is "waiting", "looking", "reading" or "indexing".

    `generation` is the last one published.
    """

    stage: str
    done: int
    total: int
    generation: int = 0


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
        self.alike = known.alike if known else ()
        self.learnt = dict(known.learnt) if known else {}
        self.logged = {(root, path): rows for root, path, rows in known.logged} if known else {}
        self.fresh_texts: set[str] = set()
        self.corrected = known is not None and known.head.corrected
        self.found: Mapping[Key, Source] = {}
        self.followed: tuple[tuple[Correction, Correction], ...] = ()
        """Corrections that were found elsewhere than they say, and where they are now."""

    def run(self) -> Counts:
        """Bring the library up to date and say what changed."""
        started = time.perf_counter()
        self.progress(Progress("looking", 0, 0, self.generation))
        work = self.plan
        seen = scan(
            work.roots,
            work.namespaces,
            self.known,
            work.limit,
            work.me,
            work.choices,
            grades=work.grades,
            keep=bool(work.corrections) or self.corrected,
        )
        self.found = seen.found
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
        if changed or not self.whole or self._misread():
            self._read_and_publish([self._with_corrections(source) for source in to_read], gone)
        elapsed = time.perf_counter() - started
        return counts(
            self.files, self.known, {_key(source) for source in to_read}, len(gone), elapsed
        )

    def _really_changed(self, seen: Scan, kept: dict[Key, FileRecord]) -> list[Source]:
        """Files whose bytes differ; those that only look new are kept as they were."""
        changed: list[Source] = []
        for source in seen.to_read:
            before = self.known.get(_key(source))
            if before is not None and before.digest and same_bytes(before, source):
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
        sizes = [total] if self.at_once else slices(total)
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
        if key in self.files:
            self._forget(self.files[key])
        self.files[key] = taken.file
        if taken.logged:
            self.logged[key] = Raw(taken.logged)
        origin = vanished.pop(taken.file.digest, None) if key not in self.known else None
        if origin is not None:
            self.renamed.update(zip(origin.reviews, taken.file.reviews, strict=False))
        for review_id, new in zip(taken.file.reviews, taken.reviews, strict=True):
            self.entered[review_id] = Entered(
                Raw(new.row),
                pack.add(new.record),
                Raw(new.claim),
                "",
                new.print,
                new.sketch,
                new.stated,
            )
            self.claiming.add(review_id)
            self.fresh_texts.add(review_id)

    def _forget(self, file: FileRecord) -> None:
        self.logged.pop((file.root, file.path), None)
        for review_id in file.reviews:
            if self.entered.pop(review_id, None) is not None:
                self.removed.add(review_id)
                self.claiming.discard(review_id)
                self.loose.discard(review_id)
                self.learnt.pop(review_id, None)

    def _with_corrections(self, source: Source) -> Source:
        """A source with the corrections of what is known to stand in its place."""
        here = of_file(self.plan.corrections, *_key(source))
        by_id = {identify(source.namespace, each.path, each.line, each.part): each for each in here}
        return msgspec.structs.replace(source, corrections=by_id) if by_id else source

    def _misread(self) -> dict[Key, dict[str, Correction]]:
        """Files that were read with other corrections than those that are theirs, and those."""
        if not self.plan.corrections and not self.corrected:
            return {}
        roots = [printable(str(root)) for root in self.plan.roots]
        found = misread(self.plan.corrections, self.entered, roots)
        self.followed = found.followed
        return {
            key: {id_: found.bound[id_] for id_ in self.files[key].reviews if id_ in found.bound}
            for key in found.files
        }

    def _correct(self, pack: packs.PackWriter) -> None:
        """Read files again whose corrections are others than they were read with."""
        for key, corrections in self._misread().items():
            source = msgspec.structs.replace(self.found[key], corrections=corrections)
            self._enter(take_in(source), pack, {})
        self.corrected = any(item.print.corrected for item in self.entered.values())

    def _followed(self) -> dict[str, str]:
        """Old ids and what they are now: no id that was given up in this build is new in it."""
        before = {old: self.renamed.get(new, new) for old, new in self.moved.items()}
        return {old: new for old, new in {**before, **self.renamed}.items() if new in self.entered}

    def _publish(self, pack: packs.PackWriter, *, last: bool) -> None:
        """Join films, index what differs and publish catalog and index as one generation."""
        self.whole = self.whole or last
        if last:
            self._correct(pack)
        self.learnt, changed = relearnt(self.entered, self.learnt)
        self.entered |= changed
        self.claiming |= changed.keys()
        pack.flush()
        records = self._records(pack)
        of = self._decide(records)
        used = sum(item.stored.length for item in self.entered.values())
        if last and packs.worth_repacking([*self.sizes.values(), pack.size], used):
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

        # Whoosh and numpy load while the other processes already read.
        from index.engine import writing

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

    def _decide(self, records: packs.Packs) -> dict[str, str | None]:
        """Join what changed since the last time; the film of each review that it concerns."""
        before = labels(self.alike)
        self.alike = pairs(
            self.alike,
            self.entered,
            self.fresh_texts,
            lambda id_: records.review(self.entered[id_].stored).text,
        )
        self.fresh_texts = set()
        same = labels(self.alike)
        members = set(before.items()) ^ set(same.items())
        self.claiming |= {id_ for id_, _ in members if id_ in self.entered}
        decided = rejoin(
            self.standing,
            self.removed - self.entered.keys(),
            [self.entered[review_id].claim for review_id in self.claiming],
            lambda review_id: self.entered[review_id].claim,
            self.plan.film_entries,
            same,
        )
        self.claiming = set()
        for review_id, film_id in decided.of.items():
            shown = film_id or review_id in decided.standing.also.copies
            (self.loose.discard if shown else self.loose.add)(review_id)
        self.standing, told = told_of(decided.standing, self.logged)
        return {**decided.of, **told}

    def _records(self, pack: packs.PackWriter) -> packs.Packs:
        return packs.Packs(self.plan.folder, {**self.sizes, pack.number: pack.size}.items())

    def _entries(self, of: Mapping[str, str | None], records: packs.Packs) -> Iterator[Entry]:
        """What the engine must be given: new reviews and those whose film changed.

        It has nothing of copies: a text is found once, by the paths of all.
        """
        films: dict[str | None, Film] = {film.id: film for film in self.standing.films}
        digests = {
            film_id: entering.film_digest(films.get(film_id)) for film_id in set(of.values())
        }
        copies = self.standing.also.copies
        paths: dict[str, tuple[str, ...]] = {}
        for copy in sorted(copies):
            shown = copies[copy]
            paths[shown] = (*paths.get(shown, ()), self.entered[copy].row.path)
        stale: list[tuple[str, Film | None, tuple[str, ...]]] = []
        for id_, film_id in of.items():
            item = self.entered[id_]
            others = paths.get(id_, ())
            scale = self.learnt.get(id_)
            on_scale = f"/{scale.scale:g}" if scale else ""
            digest = digests[film_id] + "\0".join((on_scale, *others)) if id_ not in copies else ""
            if item.indexed and not digest:
                self.removed.add(id_)
            if item.indexed != digest or not digest:
                row = catalog.encode(msgspec.structs.replace(item.row, film=film_id))
                self.entered[id_] = msgspec.structs.replace(
                    item, stored_row=Raw(row), indexed=digest
                )
            if digest and item.indexed != digest:
                stale.append((id_, films.get(film_id), others))
        return (
            entering.entry(self._review(id_, records), film, others) for id_, film, others in stale
        )

    def _review(self, id_: str, records: packs.Packs) -> Review:
        """A review as it is shown."""
        item = self.entered[id_]
        review, scale = records.review(item.stored), self.learnt.get(id_)
        return with_scale(review, item.row.rating, scale) if scale else review

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
                corrected=self.corrected,
            ),
            standing=self.standing,
            entered={review_id: self.entered[review_id] for review_id in sorted(self.entered)},
            files=tuple(self.files[key] for key in sorted(self.files)),
            alike=self.alike,
            learnt=dict(sorted(self.learnt.items())),
            logged=tuple((*key, self.logged[key]) for key in sorted(self.logged)),
        )


def _shown_order(row: Row) -> tuple[str, str]:
    return ((row.title or Path(row.path).name).casefold(), row.id)


def _key(source: Source) -> Key:
    return printable(source.root), source.found.path
