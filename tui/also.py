"""Where the same review lies too: saved copies, and the same in other languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.languages import language_name

if TYPE_CHECKING:
    from index.library import Snapshot


def also_line(review_id: str, snapshot: Snapshot, saved: str = "also ") -> str:
    """``also saved as a.txt, b.md · in German: c.md``, "" where it lies nowhere else."""
    parts = []
    if copies := snapshot.also_saved_as(review_id):
        paths = ", ".join(snapshot.row(id_).path for id_ in copies)
        parts.append(f"{saved}saved as {paths}")
    for id_ in snapshot.translations(review_id):
        row = snapshot.row(id_)
        parts.append(f"in {language_name(row.language)}: {row.path}")
    return " · ".join(parts)
