"""Are the answers right? Random queries as typed, beside a search in plain Python.

``python -m tests.bench.answers [--queries N] [--documents N] [--seed N]`` asks
the starter library, the collection of the tests, odd words in odd places, and
a made-up library, each also through the command line, and prints every
difference: in sets, scores, order, lit words, snippets.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from index.library import Library, starter_library
from tests.bench import documents
from tests.library.asking import Asker, write_oddities
from tests.library.comparing import Comparison

_COLLECTION = Path(__file__).parent.parent / "collection" / "documents"
_SHOWN = 20


def _libraries(folder: Path, number: int) -> Iterator[tuple[str, Path]]:
    made, odd = folder / "made", folder / "odd"
    documents.write(made, number)
    write_oddities(odd, random.Random(5), 150)
    yield "starter", starter_library()
    yield "collection", _COLLECTION
    yield "odd words", odd
    yield "made up", made


def main() -> int:
    """1 where an answer was wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.answers")
    parser.add_argument("--queries", type=int, default=2000)
    parser.add_argument("--documents", type=int, default=400)
    parser.add_argument("--seed", type=int, default=2021)
    arguments = parser.parse_args()
    rng = random.Random(arguments.seed)
    wrong: list[str] = []
    print(f"{'library':<12}{'reviews':>8}{'queries':>8}{'with hits':>10}{'wrong':>7}{'s':>7}")
    with tempfile.TemporaryDirectory() as name:
        # Which library was used last is remembered here, not where a person's is.
        os.environ["XDG_STATE_HOME"] = str(Path(name, "state"))
        for title, root in _libraries(Path(name), arguments.documents):
            library = Library([root], index_dir=Path(name, "index"))
            library.refresh()
            comparison = Comparison(library)
            asker = Asker(rng, comparison.reviews)
            started, found, before = time.perf_counter(), 0, len(wrong)
            count = arguments.queries // 4
            for _ in range(count):
                text = asker.query()
                found += comparison.hits(text) > 0
                for problem in comparison.differences(text, command_line=True):
                    wrong.append(f"{title}: {problem}")
                    if len(wrong) <= _SHOWN:
                        print(wrong[-1], flush=True)
            print(
                f"{title:<12}{len(comparison.reviews):>8}{count:>8}{found:>10}"
                f"{len(wrong) - before:>7}{time.perf_counter() - started:>7.0f}",
                flush=True,
            )
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
