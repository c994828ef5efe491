"""Fits the weights by which a film's title is chosen (index/facts/ballot_weights.py), or a critic.

``python -m tests.bench.weights [FOLDER ...] [--critic] [--write]``: reads the collection's
documents, and those of each FOLDER that has an ``answers.yaml`` (a list of ``path``, ``film``,
``aliases``, ``critic``), takes the signs of every candidate, and fits a weight for each sign
(conditional logit: the right title against all others of its page and against none).
Printed is how often the likeliest one is right and wrong, by how likely it must be, on
each folder by weights that were fitted without it. ``--write`` keeps the weights that
were fitted on all. Needs numpy and scipy (the extra ``bench``).
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, Final, NamedTuple

import numpy as np
import yaml
from numpy.typing import NDArray
from scipy.optimize import minimize

from index.facts import ballot, ballot_weights, critic_ballot, critic_weights, read_facts, titles
from index.facts.ballot_known import OF_KNOWLEDGE
from index.facts.ballot_makers import signs_of_makers
from index.facts.ballot_signs import Page, Signs
from index.facts.layers import Ledger
from index.facts.structure import Layout
from index.facts.text import Text
from index.folding import fold
from tests.bench.answered import alone, gathered
from tests.facts import test_bylines

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


HOLDS: Final = {"film": Hold(10.0, 0.08, 0.2, 0.3), "critic": Hold(30.0, 0.2, 0.0, 0.0)}
LEAST: Final = 4
"""Candidates that a sign must be of to get a weight."""
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


def answers_of(folder: Path, kind: str) -> Iterator[tuple[str, list[str]]]:
    """The documents of a folder and the answers that are right, none where there is none."""
    for item in yaml.safe_load((folder / "answers.yaml").read_text("utf-8")) or []:
        if kind in item and not item.get("row"):
            others = (item.get("aliases") or []) if kind == "film" else []
            names = [item[kind], *others]
            yield item["path"], [str(name) for name in names if name is not None]


def answers_of_half(half: Path, kind: str) -> Iterator[tuple[str, list[str]]]:
    for path, item in yaml.safe_load((half / "answers.yaml").read_text("utf-8")).items():
        if kind in item:
            film: dict[str, Any] = item["film"] or {} if kind == "film" else {"title": item[kind]}
            yield path, str(film["title"]).split("|") if film.get("title") else []


Seen = list[tuple[list[tuple[str, Signs]], Signs]]


def spy_on_titles(seen: Seen) -> Callable[[], None]:
    """Notes what is weighed for titles; gives back what ends it."""
    rank = ballot.standings

    def spy(page: Page, ledger: Ledger, *, of_films: bool) -> list[ballot.Standing]:
        proposed = tuple(str(fact.value) for fact in ledger.ranked("film_titles"))
        found = ballot.judged(page, proposed)
        none = ballot.signs_of_none(page, found, of_films=of_films, ledger=ledger)
        seen.append(([(title, signs) for title, _, signs in found], none))
        return rank(page, ledger, of_films=of_films)

    titles.standings = spy  # type: ignore[attr-defined]
    return lambda: setattr(titles, "standings", rank)


def spy_on_critics(seen: Seen) -> Callable[[], None]:
    """As `spy_on_titles`, for critics."""
    rank = critic_ballot.standings

    def spy(ledger: Ledger, layout: Layout, text: Text, own: str) -> list[critic_ballot.Standing]:
        found, none = critic_ballot.judged(ledger, layout, text, own)
        seen.append(([(name, signs) for name, _, signs in found], none))
        return rank(ledger, layout, text, own)

    critic_ballot.standings = spy
    return lambda: setattr(critic_ballot, "standings", rank)


def cases(kind: str, group: str, root: Path, answers: dict[str, list[str]]) -> Iterator[Case]:
    """What the program weighs for each document."""
    seen: Seen = []
    done = spy_on_titles(seen) if kind == "film" else spy_on_critics(seen)
    try:
        for path, document in alone(root, answers):
            seen.clear()
            read_facts(document, review_id="r")
            right = answers[path]
            if kind == "critic":
                right = [*right, *(one for name in right for one in _JOINED.split(name))]
            for judged, none in seen[:1]:
                names = [fold(title) for title, _ in judged]
                every = [signs for _, signs in judged]
                yield Case(group, path, names, every, none, frozenset(map(fold, right)))
    finally:
        done()


def lessons() -> Iterator[Case]:
    """The lines of the tests on bylines: what says who wrote, and what only looks like it."""
    seen: Seen = []
    done = spy_on_critics(seen)
    try:
        for right, test in LESSONS:
            names, rows = test.pytestmark[0].args
            keys = [names] if isinstance(names, str) else list(names)
            for row in rows:
                said = dict(zip(keys, [row] if isinstance(names, str) else row, strict=True))
                seen.clear()
                line = said.pop("line", "")
                place = "below" if "after" in test.__name__ else "above"
                test_bylines.critic(**{place: line, **said})
                for judged, none in seen[:1]:
                    titles_, signs = [fold(one) for one, _ in judged], [one for _, one in judged]
                    yield Case("lessons", line, titles_, signs, none, frozenset(right))
    finally:
        done()


LESSONS: Final = (
    ({"ann lee"}, test_bylines.test_the_critic_above_the_text),
    ({"ann lee"}, test_bylines.test_the_critic_after_the_text),
    (set(), test_bylines.test_nobody_above_the_text),
    (set(), test_bylines.test_nobody_after_the_text),
    (set(), test_bylines.test_headings_and_places_after_the_text_are_nobody),
    (set(), test_bylines.test_others_than_the_critic),
)
_JOINED = re.compile(r", | and | & ")


def taught(all_cases: list[Case]) -> list[Case]:
    """The cases that weights are fitted on: pages also as though no rule had found their critic.

    Rules were written with these very documents before the eyes, and find more on them
    than on others.
    """
    bare = (_without_rules(case) for case in all_cases if _is_found_by_rule(case))
    return [*all_cases, *(case for case in bare if case.known)]


_DECLARED = frozenset({"rule: front matter", "rule: page"})


def _is_found_by_rule(case: Case) -> bool:
    signs = {name for each in case.signs for name in each}
    return "proposed" in signs and _DECLARED.isdisjoint(signs)


def _without_rules(case: Case) -> Case:
    kept = [
        (title, {name: value for name, value in signs.items() if not _is_of_rule(name)})
        for title, signs in zip(case.titles, case.signs, strict=True)
        if "on no line" not in signs
    ]
    none = {**case.none, "proposed": 0.0}
    return case._replace(
        titles=[title for title, _ in kept], signs=[signs for _, signs in kept], none=none
    )


def _is_of_rule(sign: str) -> bool:
    return sign.startswith("rule") or sign in ("proposed", "sure")


def numbers(signs: list[Signs], names: list[str]) -> Numbers:
    """A row for each candidate, a column for each sign."""
    at = {name: column for column, name in enumerate(names)}
    table = np.zeros((len(signs), len(names)))
    for row, each in enumerate(signs):
        for name, value in each.items():
            if name in at:
                table[row, at[name]] = value
    return table


def fit(all_cases: list[Case], hold: Hold) -> Fit:
    """Weights under which the right answers are the likeliest."""
    known = [case for case in all_cases if case.known and case.titles]
    counted = Counter(name for case in known for signs in case.signs for name in signs)
    names = sorted(name for name, times in counted.items() if times >= LEAST)
    of_none = sorted({name for case in known for name in case.none})
    plain = list(known)
    counted_as = [1.0] * len(known)
    if hold.masked:
        counted_as += [hold.masked] * len(known)
        known += [case.masked() for case in known]
    if hold.headed:
        others = headlines_of_none(all_cases)
        headed = [case for case in plain if case.is_headed()]
        known += [case.headed_by(others[at % len(others)]) for at, case in enumerate(headed)]
        counted_as += [hold.headed] * len(headed)
    tables = [numbers(case.signs, names) for case in known]
    nones = numbers([case.none for case in known], of_none)
    scale = np.maximum(np.vstack(tables).std(0), hold.floor)
    scale_of_none = np.maximum(nones.std(0), hold.floor)
    rows = [
        (table / scale, none / scale_of_none, right_of(case), times)
        for table, none, case, times in zip(tables, nones, known, counted_as, strict=True)
    ]
    size = len(names)

    def loss(weights: Numbers) -> tuple[float, Numbers]:
        ours, nones = weights[:size], weights[size:]
        total = 0.5 * hold.ridge * (ours @ ours) + 0.1 * (nones @ nones)
        slope = np.concatenate([hold.ridge * ours, 0.2 * nones])
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


def print_table(all_cases: list[Case], hold: Hold) -> None:
    """Right of those stated and wrong of all, each group by weights fitted without it."""
    heads = "  ".join(f"  >={least:.1f}  " for least in SHARES)
    print(f"{'left out':16}{'all':>5}{'stated':>7}  {heads}")
    tested: list[tuple[Case, str, float]] = []
    masked: list[tuple[Case, str, float]] = []
    for group in sorted({case.group for case in all_cases}):
        fitted = fit(taught([case for case in all_cases if case.group != group]), hold)
        part = [(case, *chosen(case, fitted)) for case in all_cases if case.group == group]
        print_row(group, part)
        tested += part
        masked += [
            (case.masked(), *chosen(case.masked(), fitted))
            for case in all_cases
            if case.group == group
        ]
    print_row("together", tested)
    if hold.masked:
        print_row("of unknown films", masked)


def table_of(name: str, names: list[str], weights: Numbers) -> str:
    rows = [
        f'    "{sign}": {weight:.2f},\n'
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


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.weights")
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--critic", action="store_true", help="of critics, not of titles")
    parser.add_argument("--write", action="store_true", help="keep the weights fitted on all")
    asked = parser.parse_args()
    kind = "critic" if asked.critic else "film"
    all_cases = gathered(
        partial(cases, kind),
        lambda half: dict(answers_of_half(half, kind)),
        lambda folder: dict(answers_of(folder, kind)),
        asked.folders,
    )
    if kind == "critic":
        all_cases += lessons()
    print_table(all_cases, HOLDS[kind])
    if asked.write:
        module = critic_weights if asked.critic else ballot_weights
        write(fit(taught(all_cases), HOLDS[kind]), Path(module.__file__))


if __name__ == "__main__":
    main()
