"""Which segments are merged with the one being written: Whoosh calls this a merge policy."""

from __future__ import annotations

from collections.abc import Sequence

from index.engine.codec import ArraySegment


def to_merge(
    segments: Sequence[ArraySegment], new_documents: int, everything: bool
) -> tuple[list[ArraySegment], list[ArraySegment]]:
    """Segments as (kept, merged).

    Sizes of those that stay more than double from one to the next, so there are
    few, and a document is copied a few times in its life. A segment with more
    deleted documents than live ones is merged; one without any live is dropped.
    """
    alive = [segment for segment in segments if segment.doc_count()]
    if everything:
        alone = len(alive) == 1 and not new_documents and not alive[0].has_deletions()
        return (alive, []) if alone else ([], alive)
    kept: list[ArraySegment] = []
    merged: list[ArraySegment] = []
    total = new_documents
    for segment in sorted(alive, key=ArraySegment.doc_count):
        live = segment.doc_count()
        worn = segment.deleted_count() > live
        if worn or (total and live <= 2 * total):
            merged.append(segment)
            total += live
        else:
            kept.append(segment)
    return kept, merged
