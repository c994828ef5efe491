"""Weights under which the right answers of a page are the likeliest, fitted to answered documents.

Conditional logit: of each document the right answer against all others and against none.
Weights are held near nothing, or near those that are kept, where the documents at hand are
fewer than those that were fitted before.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from index.facts.ballot_known import OF_KNOWLEDGE
from index.facts.ballot_makers import signs_of_makers
from index.facts.ballot_signs import Signs

Numbers = NDArray[np.float64]


class Hold(NamedTuple):
    """How weights are held near nothing: how strongly, and the least spread of a scaled sign.

    Rare signs would get huge weights without the latter. `masked`: how much a document counts
    once more as one of a film that nobody knows; `headed`: as one below a headline that isn't
    its title.
    """

    ridge: float
    floor: float
    masked: float
    headed: float


LEAST: Final = 4
"""Candidates that a sign must be of to get a weight."""
LEAST_NEW: Final = 8
"""The same for a sign that the weights don't have which others are held near."""
NEAR: Final = 100.0
"""How strongly weights are held near those that are kept: of 10 to 300 the best on 500 documents."""
SMALLEST: Final = 0.03
SHARES: Final = (0.3, 0.4, 0.5, 0.6, 0.7, 0.8)


class Case(NamedTuple):
    """The possible titles of a document with their signs, those of none, and the right ones."""

    group: str
    path: str
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
        none = {**self.none, **signs_of_makers(signs)} if self.none else self.none
        return self._replace(signs=signs, none=none)

    def is_headed(self) -> bool:
        """Whether the right title stands in the headline, and is named below it."""
        return any(
            title in self.right and "in the headline" in signs and "not named" not in signs
            for title, signs in zip(self.titles, self.signs, strict=True)
        )

    def headed_by(self, other: Signs) -> Case:
        """The same document below a headline of which another page's film isn't."""
        kept = [
            (title, {name: value for name, value in signs.items() if not _OF_HEAD.search(name)})
            for title, signs in zip(self.titles, self.signs, strict=True)
            if title in self.right or "in the headline" not in signs
        ]
        titles = [*(title for title, _ in kept), "another headline"]
        return self._replace(titles=titles, signs=[*(signs for _, signs in kept), other])


_OF_HEAD = re.compile(
    r"headline|the file|file's|a heading|first lines|how high|a whole line|^debris$"
)
"""Signs of a place above the text."""


def headlines_of_none(all_cases: list[Case]) -> list[Signs]:
    """What speaks for headlines that are no titles."""
    return [
        signs
        for case in all_cases
        for title, signs in zip(case.titles, case.signs, strict=True)
        if case.right and title not in case.right and "is the headline" in signs
    ]


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


def numbers(signs: list[Signs], names: list[str]) -> Numbers:
    """A row for each candidate, a column for each sign."""
    at = {name: column for column, name in enumerate(names)}
    table = np.zeros((len(signs), len(names)))
    for row, each in enumerate(signs):
        for name, value in each.items():
            if name in at:
                table[row, at[name]] = value
    return table


def kept_in(module: ModuleType) -> Fit:
    """The weights that a module of tables has."""
    tables = (module.WEIGHTS, module.NONE)
    weights, none = (np.array(list(table.values())) for table in tables)
    return Fit(list(module.WEIGHTS), list(module.NONE), weights, none)


def centre(names: list[str], kept: list[str], weights: Numbers) -> Numbers:
    """The kept weights in the order of `names`, nothing for those that have none."""
    at = dict(zip(kept, weights, strict=True))
    return np.array([at.get(name, 0.0) for name in names])


class Weighted(NamedTuple):
    """Cases, those that are made of others among them, and how much each counts."""

    cases: list[Case]
    times: list[float]


def weighted(all_cases: list[Case], hold: Hold) -> Weighted:
    """The cases that can be answered, again with `hold`'s films unknown and other headlines."""
    known = [case for case in all_cases if case.known and case.titles]
    cases, times = list(known), [1.0] * len(known)
    if hold.masked:
        times += [hold.masked] * len(known)
        cases += [case.masked() for case in known]
    if hold.headed:
        others = headlines_of_none(all_cases)
        headed = [case for case in known if case.is_headed()]
        cases += [case.headed_by(others[at % len(others)]) for at, case in enumerate(headed)]
        times += [hold.headed] * len(headed)
    return Weighted(cases, times)


def fit(all_cases: list[Case], hold: Hold, near: Fit | None = None) -> Fit:
    """Weights under which the right answers are the likeliest, held near nothing or near others."""
    known, counted_as = weighted(all_cases, hold)
    plain = [case for case in all_cases if case.known and case.titles]
    counted = Counter(name for case in plain for signs in case.signs for name in signs)
    least = LEAST if near is None else LEAST_NEW
    found_names = {name for name, times in counted.items() if times >= least}
    names = sorted(found_names.union(near.names if near else ()))
    of_none = sorted(
        {name for case in known for name in case.none}.union(near.of_none if near else ())
    )
    tables = [numbers(case.signs, names) for case in known]
    nones = numbers([case.none for case in known], of_none)
    scale = np.maximum(np.vstack(tables).std(0), hold.floor)
    scale_of_none = np.maximum(nones.std(0), hold.floor)
    rows = [
        (table / scale, none / scale_of_none, right_of(case), times)
        for table, none, case, times in zip(tables, nones, known, counted_as, strict=True)
    ]
    size = len(names)
    start = np.zeros(size + len(of_none))
    ridge = np.concatenate([np.full(size, hold.ridge), np.full(len(of_none), 0.2)])
    if near is not None:
        start[:size] = centre(names, near.names, near.weights) * scale
        start[size:] = centre(of_none, near.of_none, near.none) * scale_of_none
        ridge = np.full(len(start), NEAR)

    def loss(weights: Numbers) -> tuple[float, Numbers]:
        ours, nones = weights[:size], weights[size:]
        off_start = weights - start
        total = 0.5 * (ridge * off_start) @ off_start
        slope = ridge * off_start
        for table, none, right, times in rows:
            likely = shares(table @ ours, none @ nones)
            whole = likely[right].sum() + 1e-12
            total -= times * np.log(whole)
            off = times * (likely - np.where(right, likely / whole, 0))
            slope[:size] += table.T @ off[:-1]
            slope[size:] += none * off[-1]
        return float(total), slope

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
    """The likeliest answer of a document and how likely it is, what is the same counted together."""
    if not case.titles:
        return "", 0.0
    none = float(numbers([case.none], fitted.of_none)[0] @ fitted.none)
    likely = shares(numbers(case.signs, fitted.names) @ fitted.weights, none)[:-1]
    summed: dict[str, float] = {}
    for title, share in zip(case.titles, likely, strict=True):
        summed[title] = summed.get(title, 0.0) + float(share)
    best = max(summed, key=lambda title: summed[title])
    return best, summed[best]


def print_row(label: str, tested: list[tuple[Case, str, float]]) -> None:
    stated = sum(bool(case.right) for case, _, _ in tested)
    cells = []
    for least in SHARES:
        taken = [(case, title) for case, title, share in tested if share >= least]
        right = sum(title in case.right for case, title in taken)
        wrong = len(taken) - right
        cells.append(f"{right / max(1, stated):4.0%} {wrong / max(1, len(tested)):4.0%}")
    print(f"{label:16}{len(tested):5}{stated:7}  " + "  ".join(cells))


def print_table(
    all_cases: list[Case], fitted_on: Callable[[list[Case]], Fit], *, masked: bool, kept: Fit | None
) -> None:
    """Right of those stated and wrong of all, each group by weights fitted without it.

    `masked`: as well when nothing is known of the films. `kept`: by these weights too.
    """
    heads = "  ".join(f"  >={least:.1f}  " for least in SHARES)
    print(f"{'left out':16}{'all':>5}{'stated':>7}  {heads}")
    if kept is not None:
        print_row("as kept", [(case, *chosen(case, kept)) for case in all_cases])
    tested: list[tuple[Case, str, float]] = []
    unknown_films: list[tuple[Case, str, float]] = []
    for group in sorted({case.group for case in all_cases}):
        fitted = fitted_on([case for case in all_cases if case.group != group])
        part = [(case, *chosen(case, fitted)) for case in all_cases if case.group == group]
        print_row(group, part)
        tested += part
        hidden = [case.masked() for case in all_cases if case.group == group and masked]
        unknown_films += [(case, *chosen(case, fitted)) for case in hidden]
    print_row("together", tested)
    if masked:
        print_row("of unknown films", unknown_films)


def table_of(name: str, names: list[str], weights: Numbers) -> str:
    rows = [
        f"    {json.dumps(sign, ensure_ascii=False)}: {weight:.2f},\n"
        for sign, weight in zip(names, weights, strict=True)
        if abs(weight) >= SMALLEST
    ]
    return f"{name}: dict[str, float] = {{\n{''.join(rows)}}}\n"


def write(fitted: Fit, place: Path) -> None:
    """Keeps weights in a module of tables, below what its first line says of them."""
    doc = place.read_text("utf-8").split("\n", 1)[0]
    weights = table_of("WEIGHTS", fitted.names, fitted.weights)
    none = table_of("NONE", fitted.of_none, fitted.none)
    place.write_text(f"{doc}\n\n{weights}\n{none}", encoding="utf-8")
