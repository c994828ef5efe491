"""A ready library of made-up reviews, as the browser's benchmarks open it.

``python -m tests.bench.library [--reviews N] [--work FOLDER]`` writes the reviews of
`corpus` as Markdown notes with front matter and indexes them, once for each
number; what is there already is used.
"""

from __future__ import annotations

import argparse
import os
import shutil
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from index.library import Library
from tests.bench.corpus import VERSION, Review, reviews

_A_FOLDER = 1_000


class Ready(NamedTuple):
    """A folder of notes, and the folder of its index for ``--index-dir``."""

    notes: Path
    index: Path

    @property
    def arguments(self) -> list[str]:
        """What `matinee` is told to open it."""
        return [f"--index-dir={self.index}", str(self.notes)]


def ready_library(work: Path, count: int) -> Ready:
    """The library of so many reviews below `work`, made first where it is not there."""
    folder = work / f"library-{VERSION}-{count}"
    ready = Ready(folder / "notes", folder / "index")
    if not ready.notes.exists():
        partial = folder / "notes.partial"
        shutil.rmtree(partial, ignore_errors=True)
        write_notes(partial, count)
        partial.rename(ready.notes)
    Library([ready.notes], index_dir=ready.index).refresh(jobs=os.cpu_count() or 1)
    return ready


def write_notes(folder: Path, count: int) -> None:
    """One Markdown note with front matter for each of the corpus's reviews."""
    for review in reviews(count):
        path = folder / str(review.number // _A_FOLDER) / f"{review.number}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(note(review), encoding="utf-8")


def note(review: Review) -> str:
    """A review as a person keeps it: facts in front matter, then the text."""
    facts: dict[str, Any] = {
        "title": review.title,
        "year": review.year,
        "director": review.director,
        "cast": list(review.cast),
        "critic": review.critic,
        "publication": review.publication,
        "rating": f"{review.percent / 20:g}/5",
        "date": date.fromordinal(review.published),
    }
    head = yaml.safe_dump(facts, allow_unicode=True, sort_keys=False)
    return f"---\n{head}---\n\n{review.text}\n"


def work_arguments(description: str) -> argparse.ArgumentParser:
    """The options that the browser's benchmarks share."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--reviews", type=int, default=10_000, help="how many (10000)")
    parser.add_argument(
        "--work", type=Path, default=Path("/tmp/matinee-bench"), help="folder of the library"
    )
    return parser


if __name__ == "__main__":
    chosen = work_arguments("Make a library of made-up reviews.").parse_args()
    print(*ready_library(chosen.work, chosen.reviews).arguments)
