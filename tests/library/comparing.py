"""One query asked of a library and of plain Python: every difference, in words."""

from __future__ import annotations

import io
import json
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import redirect_stderr, redirect_stdout
from itertools import pairwise
from math import isclose
from typing import Any

from index.answers import Hit, Results
from index.entering import entry
from index.library import Library
from index.model import Film, Review
from index.query import tree
from index.query.parsing import parse
from tests.engine.reference import Reference
from tests.library.brute import Brute, places
from tui.cli import main

_SAME = 1e-9
"""How far two sums of the same scores may be apart."""
_PRINTED = 30


class Ranking(Reference):
    """The reference for scores, quicker: a word that stands twice is judged once."""

    def __init__(self, reviews: Sequence[tuple[Review, Film | None]]) -> None:
        super().__init__(entry(review, film) for review, film in reviews)
        self.counted = [
            {name: Counter(word for word, _ in placed) for name, placed in fields.items()}
            for fields in self.fields
        ]

    def _count(self, doc: int, name: str, fits: Callable[[str], object]) -> int:
        return sum(times for word, times in self.counted[doc][name].items() if fits(word))


class Comparison:
    """A library beside the same reviews in plain Python."""

    def __init__(self, library: Library) -> None:
        self.library = library
        snapshot = library.ready()
        self.reviews: list[tuple[Review, Film | None]] = []
        for id_, row in snapshot.rows.items():
            film = snapshot.film(row.film) if row.film else None
            self.reviews.append((snapshot.review(id_), film))
        self.brute = Brute(self.reviews)
        self.ranking = Ranking(self.reviews)

    def differences(self, text: str, *, command_line: bool = False) -> list[str]:
        """What is wrong with the answer to a query; empty where nothing is."""
        node = parse(text, live=True).tree
        results = self.library.search(text)
        wanted = self.brute.search(node)
        hits = [hit for group in results.groups for hit in group.hits]
        wrong = list(_membership(hits, wanted, results))
        if not wrong and not results.everything:
            wrong += self._order(node, results)
        if not wrong:
            wrong += self._shown(text, node, [hit.id for hit in hits])
        if command_line and not wrong:
            wrong += self._printed(text, results, hits)
        return [f"{text!r}: {problem}" for problem in wrong]

    def hits(self, text: str) -> int:
        """How many reviews must be found."""
        return len(self.brute.search(parse(text, live=True).tree))

    # -- order ---------------------------------------------------------------

    def _order(self, node: tree.Node, results: Results) -> Iterator[str]:
        """Films by their best review, reviews by score within the film, ties by id."""
        scores = {hit.id: hit.score for hit in self.ranking.search(node)}
        best: list[Hit] = []
        for group in results.groups:
            films = {self.brute.seen[hit.id].film for hit in group.hits}
            if films != {group.film} or (group.film is None and len(group.hits) > 1):
                yield f"a group of {group.film} has reviews of {films}"
            best.append(group.hits[0])
            yield from _disorder(group.hits, scores, f"within {group.film}")
        named = [group.film for group in results.groups if group.film]
        if len(set(named)) != len(named) or len(named) != results.films:
            yield f"{results.films} films, {len(named)} groups, {len(set(named))} of them distinct"
        yield from _disorder(best, scores, "among films")

    # -- what is shown ---------------------------------------------------------

    def _shown(self, text: str, node: tree.Node, ids: Sequence[str]) -> Iterator[str]:
        """Spans and snippets of the first hits, the last, and of one review that is none."""
        others = [id_ for id_ in self.brute.seen if id_ not in set(ids)]
        for id_ in dict.fromkeys([*ids[:3], *ids[-1:], *others[:1]]):
            review = self.brute.seen[id_].review
            expected = places(node, review.text, review.language)
            lit = self.library.spans(text, review)
            yield from (f"{id_}: {problem}" for problem in _light(review, lit, expected))
            for snippet in self.library.snippets(text, review):
                passage = review.text[snippet.at : snippet.at + len(snippet.text)]
                if [*passage.split()] != [*snippet.text.split()]:
                    yield f"{id_}: the snippet at {snippet.at} is not in the text"
                for start, end in snippet.spans:
                    inside = (snippet.at + start, snippet.at + end)
                    if not any(a <= inside[0] < inside[1] <= b for a, b in lit):
                        yield f"{id_}: {snippet.text[start:end]!r} lit in a snippet is no hit"
                if lit and not snippet.spans:
                    yield f"{id_}: a snippet without a hit in a text that has some"

    # -- the command line --------------------------------------------------------

    def _printed(self, text: str, results: Results, hits: Sequence[Hit]) -> Iterator[str]:
        status, printed, complaint = self._called(text)
        if status != (0 if hits else 1) or complaint:
            yield f"the command line ends with {status}: {complaint.strip()}"
            return
        if [hit["id"] for hit in printed["hits"]] != [hit.id for hit in hits[:_PRINTED]]:
            yield "the command line has another order than the library"
        if (printed["total"], printed["films"]) != (results.total, results.films):
            yield "the command line counts otherwise than the library"
        for hit in printed["hits"][:3]:
            source = self.brute.seen[hit["id"]].review.text
            for snippet in hit["snippets"]:
                cut = source[snippet["at"] : snippet["at"] + len(snippet["text"])]
                if cut.split() != snippet["text"].split():
                    yield f"{hit['id']}: a printed snippet is not in the text"

    def _called(self, text: str) -> tuple[object, Any, str]:
        out, err = io.StringIO(), io.StringIO()
        where = [word for root in self.library.roots for word in ("--library", str(root))]
        where += ["--index-dir", str(self.library.index_dir)]
        with redirect_stdout(out), redirect_stderr(err):
            try:
                main(["search", "--json", "--limit", str(_PRINTED), *where, "--", text])
            except SystemExit as stop:
                status = stop.code
        printed = json.loads(out.getvalue()) if out.getvalue() else None
        return status, printed, err.getvalue()


def _membership(hits: Sequence[Hit], wanted: set[str], results: Results) -> Iterator[str]:
    found = [hit.id for hit in hits]
    if len(set(found)) != len(found):
        yield "a review is found twice"
    if lost := wanted - set(found):
        yield f"{len(lost)} not found, such as {min(lost)}"
    if more := set(found) - wanted:
        yield f"{len(more)} found wrongly, such as {min(more)}"
    if results.total != len(found):
        yield f"{results.total} counted, {len(found)} found"


def _disorder(hits: Sequence[Hit], scores: dict[str, float], where: str) -> Iterator[str]:
    for hit in hits:
        if not isclose(hit.score, scores[hit.id], rel_tol=_SAME, abs_tol=_SAME):
            yield f"{hit.id} has the score {hit.score}, not {scores[hit.id]}"
    keys = [(-scores[hit.id], hit.id) for hit in hits]
    for one, other in pairwise(keys):
        same = isclose(one[0], other[0], rel_tol=_SAME, abs_tol=_SAME)
        if one[1] > other[1] if same else one[0] > other[0]:
            yield f"{one[1]} stands before {other[1]} {where} (scores {-one[0]}, {-other[0]})"


def _light(
    review: Review,
    lit: Sequence[tuple[int, int]],
    expected: set[tuple[int, int]],
) -> Iterator[str]:
    """Every lit span holds an answer, and every answer is lit, in one of its spellings."""
    for start, end in lit:
        if not any(start < b and a < end for a, b in expected):
            yield f"{review.text[start:end]!r} at {start} is lit and answers nothing"
    for start, end in sorted(expected):
        if not any(a < end and start < b for a, b in lit):
            yield f"{review.text[start:end]!r} at {start} is not lit"
