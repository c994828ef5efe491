"""What can go wrong with an index, done to it: is the library always there, and right?

``python -m tests.bench.faults [--kills N] [--documents N] [--seed N] [--only PART ...]``
with the parts ``kills`` (builders killed at random moments), ``damage`` (every
file of the index flipped, cut, emptied, deleted) and ``rooms`` (full disk,
folder without permission, two builders, generations that are replaced).
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile

from tests.bench import damaging, killing, rooms

_SHOWN = 20


def main() -> int:
    """1 where anything was wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.faults")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--documents", type=int, default=300)
    parser.add_argument("--seed", type=int, default=2021)
    parts = ("kills", "damage", "rooms")
    parser.add_argument("--only", choices=parts, nargs="+", default=parts)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as state:
        # Which library was used last is remembered here, not where a person's is.
        os.environ["XDG_STATE_HOME"] = state
        return _told(arguments)


def _told(arguments: argparse.Namespace) -> int:
    wrong: list[str] = []
    if "kills" in arguments.only:
        wrong += killing.report(arguments.kills, arguments.documents, arguments.seed)
    if "damage" in arguments.only:
        wrong += damaging.report(arguments.seed)
    if "rooms" in arguments.only:
        wrong += rooms.report()
    print(f"{len(wrong)} problems")
    for problem in wrong[:_SHOWN]:
        print(problem)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
