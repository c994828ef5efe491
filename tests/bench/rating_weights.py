"""Fits the weights by which a verdict is chosen (index/facts/rating_weights.py).

``python -m tests.bench.rating_weights [FOLDER ...] [--near] [--write]``: as
tests/bench/weights.py does for titles. A piece is right whose value is the answer's.
Documents whose format states a rating, and those of several films, are left out.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

import yaml

from index.facts import rating_weights, read_facts, verdicts
from index.facts.layers import Ledger
from index.facts.rating_ballot import judged, page_of
from index.facts.ratings import read_rating
from index.facts.structure import Layout
from index.facts.text import Text
from tests.bench.answered import alone, gathered
from tests.bench.facts import printed
from tests.bench.fitting import Case, Fit, Hold, fit, kept_in, print_table, write

HOLD = Hold(10.0, 0.08, 0.0, 0.0)
OF_MANY = frozenset({"archive", "list", "column"})
STRONGER = frozenset({"correction", "front matter", "page"})


def key_of(value: float | None, scale: float | None) -> str:
    return f"{value:g}/{scale or 0:g}" if value is not None else "?"


def answers_of(folder: Path) -> dict[str, list[str]]:
    """The ratings that are right for each document, as printed; none where none is stated."""
    found = {}
    for item in yaml.safe_load((folder / "answers.yaml").read_text("utf-8")) or []:
        if "rating" in item and not item.get("row"):
            rating = item["rating"]
            found[str(item["path"])] = [] if rating in (None, "") else str(rating).split("|")
    return found


def answers_of_half(half: Path) -> dict[str, list[str]]:
    found = {}
    for path, item in yaml.safe_load((half / "answers.yaml").read_text("utf-8")).items():
        if "rating" in item:
            rating = item["rating"] or {}
            verdict = rating.get("kind", "verdict") == "verdict" and rating.get("printed")
            found[path] = str(rating["printed"]).split("|") if verdict else []
    return found


def cases(group: str, root: Path, answers: dict[str, list[str]]) -> Iterator[Case]:
    """What is weighed for each document whose format states no rating."""
    seen: list[tuple[Ledger, Layout, tuple[str, ...]]] = []
    note = verdicts.note_verdict

    def spy(ledger: Ledger, text: Text, layout: Layout, titles: tuple[str, ...]) -> None:
        if not any(fact.layer in STRONGER for fact in ledger.ranked("rating")):
            seen.append((ledger, layout, titles))
        note(ledger, text, layout, titles)

    import index.facts.reading as reading

    reading.note_verdict = spy  # type: ignore[attr-defined]
    try:
        for path, document in alone(root, answers):
            seen.clear()
            review = read_facts(document, review_id="r")
            if not seen or review.kind in OF_MANY:
                continue
            pieces, signs, none = judged(page_of(seen[0][1], seen[0][2]))
            expected = answers[path]
            right = {printed(one) for one in expected}
            worth = {
                (rating.value, rating.scale)
                for one in expected
                if (rating := read_rating(one, bare=True)) is not None
            }
            names = []
            good = set()
            for piece in pieces:
                name = key_of(piece.rating.value, piece.rating.scale)
                names.append(name)
                alike = any(
                    value == piece.rating.value
                    and (scale == piece.rating.scale or not scale or not piece.rating.scale)
                    for value, scale in worth
                )
                if printed(piece.rating.printed) in right or alike:
                    good.add(name)
            if expected and not good:
                good.add("not among them")
            yield Case(group, path, names, signs, none, frozenset(good))
    finally:
        reading.note_verdict = note  # type: ignore[attr-defined]


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.rating_weights")
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--near", action="store_true", help="held near the weights that are kept")
    parser.add_argument("--write", action="store_true", help="keep the weights fitted on all")
    asked = parser.parse_args()
    every = gathered(cases, answers_of_half, answers_of, asked.folders)
    near = kept_in(rating_weights) if asked.near else None

    def fitted_on(some: list[Case]) -> Fit:
        return fit(some, HOLD, near)

    print_table(every, fitted_on, masked=False, kept=near)
    if asked.write:
        write(fitted_on(every), Path(rating_weights.__file__))


if __name__ == "__main__":
    main()
