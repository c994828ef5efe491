"""Making the next generation of the index: whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from index.engine.borrowed import SegmentWriter
from index.engine.codec import DOCS, WORDS, ArrayCodec, ArraySegment
from index.engine.columns import ID_ARRAYS, read_columns, read_ids
from index.engine.contents import (
    ArrayIndex,
    commit_contents,
    reached,
    read_contents,
    remove_leftovers,
)
from index.engine.entry import Entry
from index.engine.faults import EngineBusy, EngineDamaged
from index.engine.generations import contents_name
from index.engine.merging import to_merge
from index.engine.pool import Pool


def write(
    folder: Path,
    *,
    add: Iterable[Entry],
    remove: Collection[str],
    publish: Callable[[int], None],
    fresh: bool = False,
    optimize: bool = False,
    jobs: int = 1,
) -> int:
    """Remove ids, add entries (an id that is there is replaced), publish; the new generation.

    `publish(generation)` is called when every file of the new generation is
    complete and synced, and only the rename that makes it the newest is left.
    After an error, in `add` and `publish` too, the last generation is as it was.

    `fresh`: start from nothing, whatever is in the folder. `optimize`: end with
    one segment. `jobs`: in how many processes the words of a large addition are
    collected. `EngineBusy` where another writer is at work, `EngineDamaged` where
    the last generation cannot be built upon, OSError where the disk refuses.
    """
    folder.mkdir(parents=True, exist_ok=True)
    writer = _opened(folder, fresh, jobs)
    try:
        writer.remove(set(remove))
        for entry in add:
            writer.add_entry(entry)
        writer.publish = publish
        writer.commit(mergetype=_merge_policy(optimize))
    except BaseException:
        writer.abandon()
        raise
    return int(writer.generation)


def _opened(folder: Path, fresh: bool, jobs: int) -> ArrayWriter:
    lock = ArrayIndex(folder).lock("WRITELOCK")
    if not lock.acquire():
        raise EngineBusy("Another Matinee is writing the index.")
    try:
        return ArrayWriter(ArrayIndex(folder, fresh), lock, jobs)
    except BaseException:
        lock.release()
        raise


def _merge_policy(everything: bool) -> Callable[[Any, Sequence[ArraySegment]], list[ArraySegment]]:
    def policy(writer: ArrayWriter, segments: Sequence[ArraySegment]) -> list[ArraySegment]:
        writer.end_entries()
        kept, merged = to_merge(segments, writer.new_documents, everything)
        for segment in merged:
            writer.take_over(segment)
        return kept

    return policy


class ArrayWriter(SegmentWriter):  # type: ignore[misc]
    """Whoosh's segment writer with Matinee's codec, pool and commit."""

    publish: Callable[[int], None]

    def __init__(self, index: ArrayIndex, lock: Any, jobs: int) -> None:
        super().__init__(index, codec=ArrayCodec(), compound=False, _lk=False)
        self.writelock = lock
        self.folder = index.folder
        self.pool = Pool(jobs, self.perdocwriter.builder)
        self._added_ids: dict[str, int] = {}
        self._replaced: list[int] = []
        for segment in self.segments:
            for extension in (DOCS, WORDS):
                segment.open(self.folder, extension)
        self._remove_leftovers()

    def _remove_leftovers(self) -> None:
        """Delete what killed writers left; nothing where it is not known what is still good."""
        newest = self.generation - 1
        try:
            segments = read_contents(self.folder, newest).segments if newest else ()
        except EngineDamaged:
            return
        remove_leftovers(self.folder, newest, segments)

    @property
    def new_documents(self) -> int:
        """How many documents this writer has added that are still wanted."""
        return len(self._added_ids)

    def remove(self, ids: Collection[str]) -> None:
        """Remove documents of the last generation; ids that are not there are no error.

        `EngineDamaged` where its ids are not what was written.
        """
        if not ids:
            return
        for segment in self.segments:
            file = segment.open(self.folder, DOCS)
            file.verify(_never, ID_ARRAYS)
            for doc in read_ids(file).places(ids):
                segment.delete_document(doc)

    def add_entry(self, entry: Entry) -> None:
        """Add a document, in place of any with its id."""
        earlier = self._added_ids.get(entry.id)
        if earlier is not None:
            self._replaced.append(earlier)
        self._added_ids[entry.id] = self.pool.count
        self.pool.add(entry)
        self.docnum += 1
        self._added = True

    def end_entries(self) -> None:
        """All entries are added; what comes now are merged segments."""
        self.pool.end_entries()
        self.remove(self._added_ids.keys())
        for entry in self._replaced:
            self.newsegment.delete_document(self.pool.document(entry))

    def take_over(self, segment: ArraySegment) -> None:
        """Merge a segment's live documents into the one being written."""
        live = segment.live()
        new_docs = np.full(len(live), -1, np.int32)
        kept = np.flatnonzero(live)
        new_docs[kept] = np.arange(self.docnum, self.docnum + len(kept), dtype=np.int32)
        words = segment.open(self.folder, WORDS)
        words.verify(_never)
        docs = segment.open(self.folder, DOCS)
        docs.verify(_never)
        self.pool.add_segment(words, new_docs)
        self.perdocwriter.builder.add_columns(read_columns(docs), kept)
        self.docnum += len(kept)
        self._added = True

    def add_reader(self, reader: Any) -> None:
        """Whoosh's own merge policies come here."""
        self.take_over(reader.segment())

    def _flush_segment(self) -> None:
        self.perdocwriter.close()
        self.fieldwriter.columns = self.perdocwriter.columns
        self.fieldwriter.add_postings(self.schema, None, self.pool.iter_postings())
        self.fieldwriter.close()

    def _commit_toc(self, segments: list[ArraySegment]) -> None:
        commit_contents(self.folder, self.generation, segments, self.publish)
        remove_leftovers(self.folder, self.generation, segments)
        reached("cleaned")

    def _finish(self) -> None:
        self.is_closed = True
        self.writelock.release()

    def abandon(self) -> None:
        """Leave the last generation as it was, unless the new one is already published."""
        if self.is_closed:
            return
        self.pool.cleanup()
        try:
            if not (self.folder / contents_name(self.generation)).exists():
                for extension in (DOCS, WORDS):
                    self.newsegment.path(self.folder, extension).unlink(missing_ok=True)
        finally:
            self._finish()


def _never() -> bool:
    return False
