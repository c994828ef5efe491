"""Fits the weights by which a film's title is chosen (index/facts/ballot_weights.py), or a critic.

``python -m tests.bench.weights [FOLDER ...] [--critic] [--near] [--write]``: reads the collection's
documents, and those of each FOLDER (tests/bench/answered.py), takes the signs of every candidate, and fits a weight for each sign
(conditional logit: the right title against all others of its page and against none).
Printed is how often the likeliest one is right and wrong, by how likely it must be, on
each folder by weights that were fitted without it. ``--near`` holds
them near the weights that are kept, for documents that are few beside those these were
fitted on. ``--write`` keeps the weights that were fitted on all. Needs numpy and scipy (the extra ``bench``).
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, Final

import yaml

from index.facts import ballot, ballot_weights, critic_ballot, critic_weights, read_facts, titles
from index.facts.ballot_signs import Page, Signs
from index.facts.layers import Ledger
from index.facts.structure import Layout
from index.facts.text import Text
from index.folding import fold
from tests.bench.answered import alone, gathered
from tests.bench.fitting import Case, Fit, Hold, fit, kept_in, print_table, write
from tests.facts import test_bylines

HOLDS: Final = {"film": Hold(10.0, 0.08, 0.2, 0.3), "critic": Hold(30.0, 0.2, 0.0, 0.0)}


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


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.weights")
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--critic", action="store_true", help="of critics, not of titles")
    parser.add_argument("--near", action="store_true", help="held near the weights that are kept")
    parser.add_argument("--write", action="store_true", help="keep the weights fitted on all")
    asked = parser.parse_args()
    kind = "critic" if asked.critic else "film"
    module = critic_weights if asked.critic else ballot_weights
    all_cases = gathered(
        partial(cases, kind),
        lambda half: dict(answers_of_half(half, kind)),
        lambda folder: dict(answers_of(folder, kind)),
        asked.folders,
    )
    if kind == "critic":
        all_cases += lessons()
    near = kept_in(module) if asked.near else None

    def fitted_on(some: list[Case]) -> Fit:
        return fit(taught(some), HOLDS[kind], near)

    print_table(all_cases, fitted_on, masked=kind == "film", kept=near)
    if asked.write:
        write(fitted_on(all_cases), Path(module.__file__))


if __name__ == "__main__":
    main()
