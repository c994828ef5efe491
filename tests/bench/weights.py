"""Fits the weights by which a film's title is chosen (index/facts/ballot_weights.py).

``python -m tests.bench.weights [FOLDER ...] [--write]``: reads the collection's documents,
and those of each FOLDER that has an ``answers.yaml`` (a list of ``path``, ``film``,
``aliases``), takes the signs of every possible title, and fits a weight for each sign
(conditional logit: the right title against all others of its page and against none).
Printed is how often the likeliest title is right and wrong, by how likely it must be, on
each folder by weights that were fitted without it. ``--write`` keeps the weights that
were fitted on all. Needs numpy and scipy (the extra ``bench``).
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple

import numpy as np
import yaml
from numpy.typing import NDArray
from scipy.optimize import minimize

from index.documents.read import read
from index.documents.walk import Found, walk
from index.facts import ballot, ballot_weights, read_facts, titles
from index.facts.ballot_known import OF_KNOWLEDGE
from index.facts.ballot_signs import Page, Signs
from index.facts.layers import Ledger
from index.folding import fold
from tests.bench.facts import HALVES

Numbers = NDArray[np.float64]
RIDGE: Final = 10.0
"""How strongly weights are held near nothing."""
LEAST: Final = 4
"""Candidates that a sign must be of to get a weight."""
FLOOR: Final = 0.08
"""The least spread by which a sign is scaled, so that rare ones don't get huge weights."""
SMALLEST: Final = 0.03
MASKED: Final = 0.2
"""How much a document counts once more as one of a film that nobody knows."""
SHARES: Final = (0.3, 0.4, 0.5, 0.6, 0.7, 0.8)


class Case(NamedTuple):
    """The possible titles of a document with their signs, those of none, and the right ones."""

    group: str
    titles: list[str]
    signs: list[Signs]
    none: Signs
    right: frozenset[str]

    @property
    def known(self) -> bool:
        """Whether the right answer is among those that can be chosen."""
        return not self.right or bool(self.right.intersection(self.titles))

    def masked(self) -> Case:
        """The same document, of a film that common knowledge doesn't have."""
        signs = [
            unknown(each) if title in self.right else each
            for title, each in zip(self.titles, self.signs, strict=True)
        ]
        return self._replace(signs=signs)


def unknown(signs: Signs) -> Signs:
    """The signs of a title without what is known of films."""
    kept = {name: value for name, value in signs.items() if name not in OF_KNOWLEDGE}
    one = {"unknown, one word": 1.0} if "one word" in signs else {}
    return kept | {"unknown": 1.0} | one


class Fit(NamedTuple):
    names: list[str]
    of_none: list[str]
    weights: Numbers
    none: Numbers


def answers_of(folder: Path) -> Iterator[tuple[str, list[str]]]:
    """The documents of a folder and the titles that are right, none where they have no film."""
    for item in yaml.safe_load((folder / "answers.yaml").read_text("utf-8")) or []:
        if "film" in item and not item.get("row"):
            names = [item["film"], *(item.get("aliases") or [])]
            yield item["path"], [str(name) for name in names if name is not None]


def answers_of_half(half: Path) -> Iterator[tuple[str, list[str]]]:
    for path, item in yaml.safe_load((half / "answers.yaml").read_text("utf-8")).items():
        if "film" in item:
            film: dict[str, Any] = item["film"] or {}
            yield path, str(film["title"]).split("|") if film.get("title") else []


def cases(group: str, root: Path, answers: dict[str, list[str]]) -> Iterator[Case]:
    """What the program weighs for each document that names no film in a stronger layer."""
    seen: list[tuple[list[tuple[str, int, Signs]], Signs]] = []
    rank = ballot.standings

    def spy(page: Page, ledger: Ledger, *, of_films: bool) -> list[ballot.Standing]:
        proposed = tuple(str(fact.value) for fact in ledger.ranked("film_titles"))
        found = ballot.judged(page, proposed)
        none = ballot.signs_of_none(page, len(found), of_films=of_films, ledger=ledger)
        seen.append((found, none))
        return rank(page, ledger, of_films=of_films)

    titles.standings = spy  # type: ignore[attr-defined]
    try:
        for found in walk(root):
            if not isinstance(found, Found) or found.path not in answers:
                continue
            documents = read(found, root)
            if len(documents) != 1:
                continue
            seen.clear()
            read_facts(documents[0], review_id="r")
            for judged, none in seen[:1]:
                right = frozenset(map(fold, answers[found.path]))
                names = [fold(title) for title, _, _ in judged]
                yield Case(group, names, [signs for _, _, signs in judged], none, right)
    finally:
        titles.standings = rank  # type: ignore[attr-defined]


def numbers(signs: list[Signs], names: list[str]) -> Numbers:
    """A row for each candidate, a column for each sign."""
    at = {name: column for column, name in enumerate(names)}
    table = np.zeros((len(signs), len(names)))
    for row, each in enumerate(signs):
        for name, value in each.items():
            if name in at:
                table[row, at[name]] = value
    return table


def fit(all_cases: list[Case]) -> Fit:
    """Weights under which the right answers are the likeliest."""
    known = [case for case in all_cases if case.known and case.titles]
    counted = Counter(name for case in known for signs in case.signs for name in signs)
    names = sorted(name for name, times in counted.items() if times >= LEAST)
    of_none = sorted({name for case in known for name in case.none})
    counted_as = [1.0] * len(known) + [MASKED] * len(known)
    known += [case.masked() for case in known]
    tables = [numbers(case.signs, names) for case in known]
    nones = numbers([case.none for case in known], of_none)
    scale = np.maximum(np.vstack(tables).std(0), FLOOR)
    scale_of_none = np.maximum(nones.std(0), FLOOR)
    rows = [
        (table / scale, none / scale_of_none, right_of(case), times)
        for table, none, case, times in zip(tables, nones, known, counted_as, strict=True)
    ]
    size = len(names)

    def loss(weights: Numbers) -> tuple[float, Numbers]:
        ours, nones = weights[:size], weights[size:]
        total = 0.5 * RIDGE * (ours @ ours) + 0.1 * (nones @ nones)
        slope = np.concatenate([RIDGE * ours, 0.2 * nones])
        for table, none, right, times in rows:
            likely = shares(table @ ours, none @ nones)
            whole = likely[right].sum() + 1e-12
            total -= times * np.log(whole)
            off = times * (likely - np.where(right, likely / whole, 0))
            slope[:size] += table.T @ off[:-1]
            slope[size:] += none * off[-1]
        return float(total), slope

    start = np.zeros(size + len(of_none))
    found = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 250}).x
    return Fit(names, of_none, found[:size] / scale, found[size:] / scale_of_none)


def right_of(case: Case) -> NDArray[np.bool_]:
    """Which candidates are right, the last for none of them."""
    return np.array([*(title in case.right for title in case.titles), not case.right])


def shares(sums: Numbers, none: float) -> Numbers:
    """How likely each candidate is, the last for none of them."""
    together = np.append(sums, none)
    powers = np.exp(together - together.max())
    return powers / powers.sum()


def chosen(case: Case, fitted: Fit) -> tuple[str, float]:
    """The likeliest title of a document and how likely it is."""
    if not case.titles:
        return "", 0.0
    none = float(numbers([case.none], fitted.of_none)[0] @ fitted.none)
    likely = shares(numbers(case.signs, fitted.names) @ fitted.weights, none)[:-1]
    best = int(likely.argmax())
    return case.titles[best], float(likely[best])


def print_row(label: str, tested: list[tuple[Case, str, float]]) -> None:
    stated = sum(bool(case.right) for case, _, _ in tested)
    cells = []
    for least in SHARES:
        taken = [(case, title) for case, title, share in tested if share >= least]
        right = sum(title in case.right for case, title in taken)
        wrong = len(taken) - right
        cells.append(f"{right / max(1, stated):4.0%} {wrong / max(1, len(tested)):4.0%}")
    print(f"{label:16}{len(tested):5}{stated:7}  " + "  ".join(cells))


def print_table(all_cases: list[Case]) -> None:
    """Right of those stated and wrong of all, each group by weights fitted without it."""
    heads = "  ".join(f"  >={least:.1f}  " for least in SHARES)
    print(f"{'left out':16}{'all':>5}{'stated':>7}  {heads}")
    tested: list[tuple[Case, str, float]] = []
    masked: list[tuple[Case, str, float]] = []
    for group in sorted({case.group for case in all_cases}):
        fitted = fit([case for case in all_cases if case.group != group])
        part = [(case, *chosen(case, fitted)) for case in all_cases if case.group == group]
        print_row(group, part)
        tested += part
        masked += [
            (case.masked(), *chosen(case.masked(), fitted))
            for case in all_cases
            if case.group == group
        ]
    print_row("together", tested)
    print_row("of unknown films", masked)


def table_of(name: str, names: list[str], weights: Numbers) -> str:
    rows = [
        f'    "{sign}": {weight:.2f},\n'
        for sign, weight in zip(names, weights, strict=True)
        if abs(weight) >= SMALLEST
    ]
    return f"{name}: dict[str, float] = {{\n{''.join(rows)}}}\n"


def write(fitted: Fit) -> None:
    place = Path(ballot_weights.__file__)
    doc = (
        '"""Weights of the signs of a title and of none: ``python -m tests.bench.weights``."""\n\n'
    )
    weights = table_of("WEIGHTS", fitted.names, fitted.weights)
    none = table_of("NONE", fitted.of_none, fitted.none)
    place.write_text(f"{doc}{weights}\n{none}", encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.weights")
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--write", action="store_true", help="keep the weights fitted on all")
    asked = parser.parse_args()
    all_cases: list[Case] = []
    for name, half in HALVES.items():
        all_cases += cases(f"own, {name}", half / "documents", dict(answers_of_half(half)))
    for folder in asked.folders:
        all_cases += cases(folder.parent.name, folder, dict(answers_of(folder)))
    print_table(all_cases)
    if asked.write:
        write(fit(all_cases))


if __name__ == "__main__":
    main()
