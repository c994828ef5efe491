"""What a refresh did, counted in files."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from index.catalog.contents import FileRecord
from index.catalog.scan import Key
from index.model import Counts


def counts(
    outcome: Mapping[Key, FileRecord],
    known: Mapping[Key, FileRecord],
    read: Collection[Key],
    gone: int,
    seconds: float,
) -> Counts:
    """Count files; one that failed counts as failed each time, whatever it was before."""
    now = {key: file for key, file in outcome.items() if file.stamp and file.outcome != "skipped"}
    failed = {key for key, file in now.items() if file.outcome == "failed"}
    changed = (set(read) & now.keys()) - failed
    added = sum(1 for key in changed if key not in known)
    return Counts(
        added=added,
        updated=len(changed) - added,
        removed=gone,
        unchanged=len(now) - len(changed) - len(failed),
        failed=len(failed),
        seconds=round(seconds, 3),
    )
