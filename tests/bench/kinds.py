"""Fits the weights by which the kind of a text is told (index/facts/kind_weights.py).

``python -m tests.bench.kinds [FOLDER ...] [--write]``: reads the collection's documents,
and those of each FOLDER that has an ``answers.yaml`` (a list of ``path`` and ``kind``),
takes the signs of each and fits a weight for each sign: whether a text that the rules
take for a review is one, and of what kind those are that are none (multinomial logit).
Printed is how many texts were rightly and wrongly found to be no review, each folder by
weights that were fitted without it. ``--write`` keeps the weights that were fitted on
all. Needs numpy and scipy (the extra ``bench``).
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple

import numpy as np
import yaml
from scipy.optimize import minimize

from index.facts import kind_weights, kinds_settled, read_facts
from index.facts.capsules import parted
from index.facts.kind_judge import is_open
from index.facts.kind_signs import Read, signs_of
from index.model import KINDS
from tests.bench.answered import alone, gathered
from tests.bench.fitting import Numbers, centre, numbers

GROUPS: Final = {"capsule": "review", "essay": "review", "explainer": "review", "log": "other"}
"""Kinds that answers do not tell apart: a capsule is a short review."""
NO_REVIEW: Final = "none"
RIDGE: Final = 48.0
RIDGE_OF_WHICH: Final = 20.0
"""How strongly weights are held near nothing, those of the kinds more, of which there are few."""
SETTLED: Final = 0.5
"""How much a text counts whose kind rules tell, beside one of which signs decide."""
NEARER: Final = 2.0
"""How much more strongly they are held near weights that are kept."""
FREE: Final = 0.05
FLOOR: Final = 0.15
"""The least spread by which a sign is scaled, so that rare ones don't get huge weights."""
LEAST: Final = 4
"""Documents that a sign must be of to get a weight."""
SMALLEST: Final = 0.01
ODDS: Final = (0.0, -0.4, -0.8, -1.4, -2.2)


class Case(NamedTuple):
    """A document with its signs, the kinds that are right, and whether signs may decide."""

    group: str
    path: str
    signs: dict[str, float]
    right: frozenset[str]
    open: bool

    @property
    def is_review(self) -> bool:
        return "review" in self.right


def grouped(kind: str) -> str:
    return GROUPS.get(kind, kind)


def cases(group: str, root: Path, answers: dict[str, str]) -> Iterator[Case]:
    """The signs of every document whose kind the program works out."""
    seen: list[tuple[dict[str, float], bool]] = []
    judge = kinds_settled.judged_kind

    def spy(asked: Read) -> Any:
        seen.append((dict(signs_of(asked)), is_open(asked)))
        return judge(asked)

    kinds_settled.judged_kind = spy  # type: ignore[attr-defined]
    try:
        for path, document in alone(root, answers):
            if len(parted(document)) != 1:
                continue
            seen.clear()
            read_facts(document, review_id="r")
            for signs, asked in seen[:1]:
                right = frozenset(map(grouped, answers[path].split("|")))
                yield Case(group, path, signs, right, asked)
    finally:
        kinds_settled.judged_kind = judge  # type: ignore[attr-defined]


class Fit(NamedTuple):
    """Weights: a row for each sign, a column for each kind."""

    names: list[str]
    kinds: list[str]
    weights: Numbers


def fit(
    some: list[Case],
    kinds_of: Callable[[Case], frozenset[str]],
    ridge: float,
    near: Fit | None = None,
) -> Fit:
    """Weights under which the right kinds are the likeliest, held near nothing or near others."""
    counted = Counter(name for case in some for name, value in case.signs.items() if value)
    names = sorted(name for name, times in counted.items() if times >= LEAST)
    kinds = sorted({kind for case in some for kind in kinds_of(case)})
    if near is not None:
        names, kinds = sorted({*names, *near.names}), near.kinds
        some = [case for case in some if not kinds_of(case).isdisjoint(kinds)]
    raw = numbers([case.signs for case in some], names)
    scale = np.maximum(raw.std(0), FLOOR)
    rows = raw / scale
    right = np.array([[kind in kinds_of(case) for kind in kinds] for case in some])
    counts = np.array([1.0 if case.open else SETTLED for case in some])
    held = np.array([[FREE if name == "always" else ridge] for name in names])

    start = np.zeros((len(names), len(kinds)))
    if near is not None:
        columns = [centre(names, near.names, column) for column in near.weights.T]
        start = np.array(columns).T * scale[:, None]
        held = np.full(held.shape, ridge * NEARER)

    def loss(flat: Numbers) -> tuple[float, Numbers]:
        weights = flat.reshape(len(names), len(kinds))
        moved = weights - start
        likely = shares(rows @ weights)
        whole = (likely * right).sum(1, keepdims=True) + 1e-12
        total = 0.5 * (held * moved**2).sum() - counts @ np.log(whole)[:, 0]
        off = counts[:, None] * (likely - likely * right / whole)
        slope = rows.T @ off + held * moved
        return float(total), slope.ravel()

    found = minimize(loss, start.ravel(), jac=True, method="L-BFGS-B", options={"maxiter": 300}).x
    return Fit(names, kinds, found.reshape(len(names), len(kinds)) / scale[:, None])


def shares(sums: Numbers) -> Numbers:
    """How likely each kind is, a row for each document."""
    powers = np.exp(sums - sums.max(1, keepdims=True))
    likely: Numbers = powers / powers.sum(1, keepdims=True)
    return likely


def fit_review(some: list[Case], *, near: bool = False) -> dict[str, float]:
    """The weight of each sign for a review: what rules settle tells of the rest as well."""
    halves = np.array([[-odd / 2, odd / 2] for odd in kind_weights.REVIEW.values()])
    kept = Fit(list(kind_weights.REVIEW), [NO_REVIEW, "review"], halves)
    fitted = fit(
        some,
        lambda case: frozenset({"review" if case.is_review else NO_REVIEW}),
        RIDGE,
        kept if near else None,
    )
    at = {kind: column for column, kind in enumerate(fitted.kinds)}
    odds = fitted.weights[:, at["review"]] - fitted.weights[:, at[NO_REVIEW]]
    return {name: float(odd) for name, odd in zip(fitted.names, odds, strict=True)}


def fit_which(some: list[Case], *, near: bool = False) -> Fit:
    """The weights of the kinds of all texts that are no reviews."""
    others = [case._replace(open=True) for case in some if not case.is_review]
    weights = np.array(list(kind_weights.WHICH.values()))
    kept = Fit(list(kind_weights.WHICH), list(kind_weights.KINDS), weights)
    return fit(others, lambda case: case.right, RIDGE_OF_WHICH, kept if near else None)


def answers_of(folder: Path) -> dict[str, str]:
    listed = yaml.safe_load((folder / "answers.yaml").read_text("utf-8")) or []
    return told({each["path"]: str(each.get("kind")) for each in listed if "row" not in each})


def answers_of_half(half: Path) -> dict[str, str]:
    answers = yaml.safe_load((half / "answers.yaml").read_text("utf-8"))
    return told({path: str(item.get("kind")) for path, item in answers.items()})


def told(kinds: dict[str, str]) -> dict[str, str]:
    """The documents whose kind the answers tell."""
    return {path: kind for path, kind in kinds.items() if set(kind.split("|")) <= set(KINDS)}


def print_table(some: list[Case], *, near: bool) -> None:
    """Found to be no review, rightly / wrongly, each group by weights fitted without it."""
    print(f"{'left out':16}{'asked':>6}{'none':>6}" + "".join(f"{odds:>9}" for odds in ODDS))
    tested: list[tuple[Case, float, str]] = []
    for group in sorted({case.group for case in some}):
        others = [case for case in some if case.group != group]
        weights, which = fit_review(others, near=near), fit_which(others, near=near)
        asked = [case for case in some if case.group == group and case.open]
        for case in asked:
            odds = sum(weights.get(name, 0) * value for name, value in case.signs.items())
            sums = (numbers([case.signs], which.names) @ which.weights)[0]
            tested.append((case, odds, which.kinds[int(sums.argmax())]))
        print_row(group, tested[len(tested) - len(asked) :])
    print_row("together", tested)
    found = [(case, kind) for case, odds, kind in tested if odds < ODDS[1] and not case.is_review]
    print(f"kind right of {sum(kind in case.right for case, kind in found)} in {len(found)}")


def print_row(label: str, tested: list[tuple[Case, float, str]]) -> None:
    cells = []
    for least in ODDS:
        found = [case for case, odds, _ in tested if odds < least]
        right = sum(not case.is_review for case in found)
        cells.append(f"{right:5} /{len(found) - right:2}")
    none = sum(not case.is_review for case, _, _ in tested)
    print(f"{label:16}{len(tested):6}{none:6}" + "".join(f"{cell:>9}" for cell in cells))


def write(some: list[Case], *, near: bool) -> None:
    review, which = fit_review(some, near=near), fit_which(some, near=near)
    kept = {name: weight for name, weight in review.items() if abs(weight) >= SMALLEST}
    rows = "".join(f'    "{name}": {weight:.2f},\n' for name, weight in kept.items())
    table = "".join(
        f'    "{name}": ({", ".join(f"{weight:.2f}" for weight in weights)}),\n'
        for name, weights in zip(which.names, which.weights, strict=True)
    )
    kinds = ", ".join(f'"{kind}"' for kind in which.kinds)
    Path(kind_weights.__file__).write_text(
        '"""Weights of the signs of a kind: ``python -m tests.bench.kinds``."""\n\n'
        "from __future__ import annotations\n\nfrom index.model import Kind\n\n"
        f"REVIEW: dict[str, float] = {{\n{rows}}}\n\n"
        f"KINDS: tuple[Kind, ...] = ({kinds})\n\n"
        f"WHICH: dict[str, tuple[float, ...]] = {{\n{table}}}\n",
        encoding="utf-8",
    )


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.kinds")
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--near", action="store_true", help="held near the weights that are kept")
    parser.add_argument("--write", action="store_true", help="keep the weights fitted on all")
    asked = parser.parse_args()
    some = gathered(cases, answers_of_half, answers_of, asked.folders)
    print_table(some, near=asked.near)
    if asked.write:
        write(some, near=asked.near)


if __name__ == "__main__":
    main()
