"""Fits the weights by which a verdict is chosen (index/facts/rating_weights.py).

``python -m tests.bench.rating_weights [FOLDER ...] [--write] [--misses]``: as
tests/bench/weights.py does for titles. A piece is right whose value is the answer's.
Documents whose format states a rating, and those of several films, are left out.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

import yaml

from index.documents.read import read
from index.documents.walk import Found, walk
from index.facts import rating_weights, read_facts, verdicts
from index.facts.layers import Ledger
from index.facts.rating_ballot import judged, page_of
from index.facts.ratings import read_rating
from index.facts.structure import Layout
from index.facts.text import Text
from tests.bench.facts import HALVES, printed
from tests.bench.weights import SHARES, Case, Fit, fit, numbers, shares, table_of

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


def cases(group: str, root: Path, answers: dict[str, list[str]]) -> Iterator[tuple[str, Case]]:
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
        for found in walk(root):
            if not isinstance(found, Found) or found.path not in answers:
                continue
            documents = read(found, root)
            if len(documents) != 1:
                continue
            seen.clear()
            review = read_facts(documents[0], review_id="r")
            if not seen or review.kind in OF_MANY:
                continue
            pieces, signs, none = judged(page_of(seen[0][1], seen[0][2]))
            expected = answers[found.path]
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
            yield f"{group} {found.path}", Case(group, names, signs, none, frozenset(good))
    finally:
        reading.note_verdict = note  # type: ignore[attr-defined]


def chosen(case: Case, fitted: Fit) -> tuple[str, float]:
    """The likeliest value of a document and how likely it is."""
    if not case.titles:
        return "", 0.0
    none = float(numbers([case.none], fitted.of_none)[0] @ fitted.none)
    likely = shares(numbers(case.signs, fitted.names) @ fitted.weights, none)[:-1]
    summed: dict[str, float] = {}
    for name, share in zip(case.titles, likely, strict=True):
        summed[name] = summed.get(name, 0.0) + float(share)
    best = max(summed, key=lambda name: summed[name])
    return best, summed[best]


def print_row(label: str, tested: list[tuple[Case, str, float]]) -> None:
    stated = sum(bool(case.right) for case, _, _ in tested)
    cells = []
    for least in SHARES:
        taken = [(case, name) for case, name, share in tested if share >= least]
        right = sum(name in case.right for case, name in taken)
        wrong = len(taken) - right
        cells.append(f"{right / max(1, stated):4.0%} {wrong / max(1, len(tested)):4.0%}")
    print(f"{label:16}{len(tested):5}{stated:7}  " + "  ".join(cells))


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.rating_weights")
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--write", action="store_true", help="keep the weights fitted on all")
    parser.add_argument("--misses", action="store_true", help="list what is missed or wrong")
    asked = parser.parse_args()
    named: list[tuple[str, Case]] = []
    for name, half in HALVES.items():
        named += cases(f"own, {name}", half / "documents", answers_of_half(half))
    for folder in asked.folders:
        named += cases(folder.parent.name, folder, answers_of(folder))
    every = [case for _, case in named]
    print(f"{'left out':16}{'all':>5}{'stated':>7}  " + "  ".join(f"  >={x:.1f}  " for x in SHARES))
    tested: list[tuple[Case, str, float]] = []
    for group in sorted({case.group for case in every}):
        fitted = fit([case for case in every if case.group != group])
        part = [(path, case, *chosen(case, fitted)) for path, case in named if case.group == group]
        print_row(group, [each[1:] for each in part])
        tested += [each[1:] for each in part]
        for path, case, best, share in part if asked.misses else ():
            taken = best if share >= 0.5 else ""
            if (
                (taken in case.right)
                if (taken and case.right)
                else (bool(taken) == bool(case.right))
            ):
                continue
            print(f"    {path}: {sorted(case.right)} got {best} {share:.2f}")
    print_row("together", tested)
    if asked.write:
        fitted = fit(every)
        place = Path(rating_weights.__file__)
        doc = (place.read_text("utf-8").split("\n", 1)[0]) + "\n\n"
        weights = table_of("WEIGHTS", fitted.names, fitted.weights)
        none = table_of("NONE", fitted.of_none, fitted.none)
        place.write_text(f"{doc}{weights}\n{none}", encoding="utf-8")


if __name__ == "__main__":
    main()
