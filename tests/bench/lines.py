"""Fits the weights by which lines are told to be a page's (index/facts/page_weights.py).

``python -m tests.bench.lines [FOLDER ...] [--write]``: reads the collection's documents,
and those of each FOLDER that has an ``answers.yaml`` (a list of ``path``, ``keeps``,
``drops``), takes the signs of every line that no stronger rule has put anywhere, and fits
a weight for each sign (logistic regression). Lines with a phrase to keep are the text's, as
are those between two of them, with less weight; lines with a phrase to drop are the page's,
as are, with less weight, those that rules know to be.
Printed is how many of each were judged debris on documents of each folder by weights that
were fitted without it. ``--write`` keeps the weights that were fitted on all. Needs numpy
and scipy (the extra ``bench``).
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple

import numpy as np
import yaml
from msgspec import structs
from numpy.typing import NDArray
from scipy.optimize import minimize

from index.facts import page_weights, read_facts, structure
from index.facts.page_company import FURNITURE
from index.facts.page_judge import DOUBTED, TAUGHT, can_be, form_of
from index.facts.page_signs import Page, Signs, page_of, signs_of
from index.facts.parts import Part
from tests.bench.answered import answered, gathered
from tests.bench.fitting import Numbers, numbers, table_of


class Phrases(NamedTuple):
    """What must stay in a text, what must not, and the facts that its lines can state."""

    keeps: list[str]
    drops: list[str]
    facts: list[str]


RIDGE: Final = 10.0
NEAR: Final = 200.0
"""How strongly weights are held near nothing, or near those that are kept."""
LEAST: Final = 8
"""Lines that a sign must be of to get a weight."""
FLOOR: Final = 0.1
KINDS: Final = {
    "kept": 2.0,
    "stating": 0.7,
    "between": 0.5,
    "moved": 0.3,
    "dropped": 1.0,
    "ruled": 0.8,
}
"""What is known of a line, and how much it counts: with a phrase to keep, with a fact,
between such lines; with a phrase to drop, or furniture by a rule."""
FORM: Final = "form: "
"""How the signs of lines begin that teach and are never judged."""
SMALLEST: Final = 0.04
OF_LINES: Final = 2.0
"""How much more a short line counts than a paragraph, which few signs tell from a page's."""
SENTENCE: Final = re.compile(r"(?<=[.!?] )[^\W\d_a-zß-ÿ][^.!?\"“”]{2,50}[.!]")
OF_PAGES: Final = frozenset({"dropped", "ruled"})


class Line(NamedTuple):
    """A line with its signs and how it is known what it is."""

    group: str
    path: str
    text: str
    prose: bool
    known: str
    signs: Signs


def answers_of(folder: Path) -> Iterator[tuple[str, Phrases]]:
    for item in yaml.safe_load((folder / "answers.yaml").read_text("utf-8")) or []:
        if not item.get("row"):
            yield item["path"], _phrases(item.get("keeps"), item.get("drops"), item)


def answers_of_half(half: Path) -> Iterator[tuple[str, Phrases]]:
    found: dict[str, Any] = yaml.safe_load((half / "answers.yaml").read_text("utf-8"))
    for path, item in found.items():
        film = item.get("film") or {}
        yield path, _phrases(item["keep"], item["drop"], item | {"film": film.get("title")} | film)


def _phrases(keeps: list[object] | None, drops: list[object] | None, item: Any) -> Phrases:
    stated = [item.get(key) for key in ("film", "year", "critic", "runtime")]
    facts = [str(each) for each in (*stated, *(item.get("director") or ())) if each]
    plain = [list(map(_plain, each or ())) for each in (keeps, drops)]
    return Phrases(*plain, [fact for each in facts for fact in each.split("|")])


def _plain(text: object) -> str:
    return " ".join(str(text).split())


def lines_of(group: str, root: Path, answers: dict[str, Phrases]) -> Iterator[Line]:
    """The lines of documents that are known to be a text's or a page's."""
    pages: list[tuple[Page, list[tuple[int, Signs]]]] = []
    apart: list[tuple[str, Signs]] = []
    judge = structure.mark_judged

    def spy(parts: list[Part], first: int, last: int, *, structured: bool) -> list[Part]:
        if 0 <= first <= last:
            page = page_of(parts, first, last, structured=structured)
            weighed = list(_weighed(page))
            pages.append((page, weighed))
            apart.extend(moved(page))
        return judge(parts, first, last, structured=structured)

    structure.mark_judged = spy
    try:
        for path, documents in answered(root, answers):
            pages.clear()
            apart.clear()
            for document in documents:
                read_facts(document, review_id="r")
            for page, weighed in pages:
                known = known_of(page, answers[path])
                for at, signs in weighed:
                    if at in known:
                        part = page.parts[at]
                        yield Line(group, path, part.text, part.prose, known[at], signs)
            for text, signs in apart:
                yield Line(group, path, text, False, "moved", signs)
    finally:
        structure.mark_judged = judge


def _weighed(page: Page) -> Iterator[tuple[int, Signs]]:
    """The signs of each line that can be furniture, and of those that rules took for it."""
    for at, part in enumerate(page.parts):
        why = part.why if part.place == "debris" and part.why in FURNITURE else None
        if why is not None:
            part.put("open")
        form = form_of(page, at)
        if why is not None or form in (None, *TAUGHT):
            signs = signs_of(page, at)
            yield at, signs | {f"{FORM}{form}": 1.0} if form in TAUGHT else signs
        if why is not None:
            part.put("debris", why)


def moved(page: Page) -> Iterator[tuple[str, Signs]]:
    """A short sentence of the text as a line of its own, with and without its stop.

    It stands where a text can have such a line: above its first paragraph and its last,
    right below it, and below the furniture that follows.
    """
    spoken = [
        (at, found[0])
        for at in page.core
        if page.parts[at].place == "open" and (found := SENTENCE.search(page.parts[at].text))
    ]
    if not spoken:
        return
    at, sentence = spoken[len(spoken) // 2]
    below = page.last + 1
    while below < len(page.parts) and page.parts[below].place == "debris":
        below += 1
    told = sentence if at % 2 else sentence[:-1]
    for place in sorted({page.first, page.last, page.last + 1, below}):
        parts = list(page.parts)
        parts[at] = _part(parts[at], parts[at].text.replace(sentence, ""))
        parts.insert(place, _part(parts[at], told))
        first, last = page.first + (place <= page.first), page.last + (place <= page.last)
        changed = page_of(parts, first, last, structured=page.structured)
        if can_be(changed, place):
            yield told, signs_of(changed, place)


def _part(part: Part, text: str) -> Part:
    block = structs.replace(part.block, kind="paragraph", text=text, marks=(), gap=1)
    return Part(block, text, len(text.split()))


def known_of(page: Page, phrases: Phrases) -> dict[int, str]:
    """What is known of a page's lines by their numbers."""
    known: dict[int, str] = {}
    for at, part in enumerate(page.parts):
        text = _plain(part.text)
        if any(phrase in text for phrase in phrases.keeps):
            known[at] = "kept"
        elif any(phrase in text for phrase in phrases.drops):
            known[at] = "dropped"
        elif part.why in FURNITURE:
            known[at] = "ruled"
        elif any(re.search(rf"\b{re.escape(fact)}\b", text, re.I) for fact in phrases.facts):
            known[at] = "stating"
    kept_at = [at for at, how in known.items() if how == "kept"]
    for at in range(min(kept_at, default=0), max(kept_at, default=0)):
        known.setdefault(at, "between")
    return known


class Fit(NamedTuple):
    names: list[str]
    weights: Numbers


def fit(lines: list[Line], *, near: bool = False) -> Fit:
    """Weights under which what is known of the lines is the likeliest.

    `near`: held near the weights that are kept, not near nothing.
    """
    counted = Counter(name for line in lines for name in line.signs)
    kept = page_weights.WEIGHTS if near else {}
    names = sorted({*kept, *(name for name, times in counted.items() if times >= LEAST)})
    table = numbers([line.signs for line in lines], names)
    scale = np.maximum(table.std(0), FLOOR)
    table /= scale
    right = np.array([line.known in OF_PAGES for line in lines], dtype=np.float64)
    counts = np.array([KINDS[line.known] * (1 if line.prose else OF_LINES) for line in lines])

    start = np.array([kept.get(name, 0.0) for name in names]) * scale
    ridge = NEAR if near else RIDGE

    def loss(weights: Numbers) -> tuple[float, Numbers]:
        odds, apart = table @ weights, weights - start
        total = counts @ (np.logaddexp(0, odds) - right * odds) + 0.5 * ridge * apart @ apart
        off = counts * (1 / (1 + np.exp(-odds)) - right)
        return float(total), table.T @ off + ridge * apart

    found = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 300}).x
    return Fit(names, found / scale)


def judged(lines: list[Line], fitted: Fit) -> NDArray[np.bool_]:
    """Which lines their weights show to be a page's."""
    odds: Numbers = numbers([line.signs for line in lines], fitted.names) @ fitted.weights
    return odds >= DOUBTED


def print_row(label: str, lines: list[Line], found: NDArray[np.bool_]) -> None:
    cells = []
    for kind in KINDS:
        hits = [bool(hit) for line, hit in zip(lines, found, strict=True) if line.known == kind]
        cells.append(f"{sum(hits):5} of {len(hits):5}")
    print(f"{label:14}{'  '.join(cells)}")


def print_table(lines: list[Line], *, listed: bool, near: bool) -> None:
    """How many lines of each kind were judged debris, each group by weights without it."""
    print(f"{'left out':14}{'  '.join(f'{kind:>14}' for kind in KINDS)}")
    tested: list[Line] = []
    found: list[NDArray[np.bool_]] = []
    for group in sorted({line.group for line in lines}):
        fitted = fit([line for line in lines if line.group != group], near=near)
        part = [line for line in lines if line.group == group]
        tested += part
        found.append(judged(part, fitted))
        print_row(group, part, found[-1])
    together = np.concatenate(found)
    print_row("together", tested, together)
    for line, hit in zip(tested, together, strict=True) if listed else ():
        if hit != (line.known in OF_PAGES) and line.known != "ruled":
            print(f"{line.known:8} {line.group} {line.path[-30:]} | {line.text[:120]}")


def write(fitted: Fit) -> None:
    place = Path(page_weights.__file__)
    doc = '"""Weights of the signs of a page\'s line: ``python -m tests.bench.lines``."""\n\n'
    kept = [at for at, name in enumerate(fitted.names) if not name.startswith(FORM)]
    kept = [at for at in kept if abs(fitted.weights[at]) >= SMALLEST]
    names = [fitted.names[at] for at in kept]
    place.write_text(doc + table_of("WEIGHTS", names, fitted.weights[kept]), encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.lines")
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--near", action="store_true", help="held near the weights that are kept")
    parser.add_argument("--write", action="store_true", help="keep the weights fitted on all")
    parser.add_argument("--list", action="store_true", help="print lines that were misjudged")
    asked = parser.parse_args()
    lines = gathered(
        lines_of,
        lambda half: dict(answers_of_half(half)),
        lambda folder: dict(answers_of(folder)),
        asked.folders,
    )
    if asked.near:
        kept = Fit(list(page_weights.WEIGHTS), np.array(list(page_weights.WEIGHTS.values())))
        print_row("as kept", lines, judged(lines, kept))
    print_table(lines, listed=asked.list, near=asked.near)
    if asked.write:
        write(fit(lines, near=asked.near))


if __name__ == "__main__":
    main()
