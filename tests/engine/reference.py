"""The engine again in plain Python, slow and short: what a query must find, and how it scores."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from math import log

from index.answers import Hit
from index.engine.entry import Entry
from index.query import tree
from index.stemming import stem
from index.words import index_words, is_cjk

WEIGHTS = {"title": 3.0, "names": 2.0, "body": 1.0, "film": 3.0} | dict.fromkeys(
    ("critic", "publication", "director", "writer", "cast"), 2.0
)
UNNAMED = ("title", "names", "body")
K1, B = 1.2, 0.75
FAR = 1000

Placed = list[tuple[str, int]]
Test = Callable[[str], bool]


class Reference:
    """All reviews that there are; nothing is ever deleted in place."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.entries = list({entry.id: entry for entry in entries}.values())
        self.fields = [_fields(entry) for entry in self.entries]

    def search(self, node: tree.Node) -> list[Hit]:
        scores = self._scores(node)
        hits = [Hit(self.entries[doc].id, score) for doc, score in scores.items()]
        return sorted(hits, key=lambda hit: (-hit.score, hit.id))

    def vocabulary(self) -> list[str]:
        return sorted({word for doc in self.fields for name in UNNAMED for word, _ in doc[name]})

    def _scores(self, node: tree.Node) -> dict[int, float]:
        everything = dict.fromkeys(range(len(self.entries)), 0.0)
        match node:
            case tree.And():
                parts = [self._scores(part) for part in node.nodes]
                return {
                    doc: sum(part[doc] for part in parts)
                    for doc in everything
                    if all(doc in part for part in parts)
                }
            case tree.Or():
                parts = [self._scores(part) for part in node.nodes]
                return {
                    doc: sum(part.get(doc, 0.0) for part in parts)
                    for doc in everything
                    if any(doc in part for part in parts)
                }
            case tree.Not():
                wrong = self._scores(node.node)
                return {doc: 0.0 for doc in everything if doc not in wrong}
            case tree.Word():
                return self._word(node)
            case tree.Pattern():
                fits = re.compile(
                    "".join({"*": ".*", "?": "."}.get(c, re.escape(c)) for c in node.pattern)
                ).fullmatch
                return self._clause(node.field, lambda doc, name: self._count(doc, name, fits))
            case tree.Phrase():
                return self._clause(node.field, lambda doc, name: self._phrases(doc, name, node))
            case _:
                return {doc: 0.0 for doc in everything if _has_property(self.entries[doc], node)}

    def _word(self, node: tree.Word) -> dict[int, float]:
        def whole(doc: int, name: str) -> int:
            return self._count(doc, name, lambda word: word == node.word)

        def count(doc: int, name: str) -> int:
            if node.typed and name == "body":
                language = self.entries[doc].text_language
                wanted = stem(node.word, language)
                return self._count(
                    doc,
                    name,
                    lambda word: word.startswith(node.word) or stem(word, language) == wanted,
                )
            if node.prefix:
                return self._count(doc, name, lambda word: word.startswith(node.word))
            if node.edits:
                return self._count(doc, name, lambda word: distance(word, node.word) <= node.edits)
            if name == "body" and not node.exact:
                language = self.entries[doc].text_language
                wanted = stem(node.word, language)
                return self._count(doc, name, lambda word: stem(word, language) == wanted)
            return whole(doc, name)

        if not node.prefix:
            return self._clause(node.field, count)
        scores = self._clause(node.field, count, flat=len(node.word) < 3 and not is_cjk(node.word))
        for name in UNNAMED if node.field is None else (node.field,):
            if name != "body":
                for doc, score in self._field(name, whole).items():
                    scores[doc] += score
        return scores

    def _clause(
        self, field: str | None, count: Callable[[int, str], int], flat: bool = False
    ) -> dict[int, float]:
        scores: dict[int, float] = {}
        for name in UNNAMED if field is None else (field,):
            found = self._field(name, count)
            for doc, score in found.items():
                scores[doc] = scores.get(doc, 0.0) + (WEIGHTS.get(name, 1.0) if flat else score)
        if field is None and not flat:
            named = {*self._field("title", count), *self._field("names", count)}
            bonus = (K1 + 1) * self._rarity(len(self._field("body", count)))
            for doc in named:
                scores[doc] += bonus
        return scores

    def _field(self, name: str, count: Callable[[int, str], int]) -> dict[int, float]:
        found = {doc: n for doc in range(len(self.entries)) if (n := count(doc, name))}
        lengths = [len(doc[name]) for doc in self.fields]
        mean = sum(lengths) / len(lengths) if lengths else 1
        weight = WEIGHTS.get(name, 1.0) * self._rarity(len(found))
        return {
            doc: weight * (K1 + 1) * n / (n + K1 * (1 - B + B * lengths[doc] / mean))
            for doc, n in found.items()
        }

    def _rarity(self, documents: int) -> float:
        total = len(self.entries)
        return log(total / (documents + 1)) + 1 if total else 0.0

    def _count(self, doc: int, name: str, fits: Callable[[str], object]) -> int:
        return sum(1 for word, _ in self.fields[doc][name] if fits(word))

    def _phrases(self, doc: int, name: str, node: tree.Phrase) -> int:
        if not node.words:
            return 0
        *fixed, last = node.words
        tests: list[Test] = [lambda word, wanted=wanted: word == wanted for wanted in fixed]
        tests.append((lambda w: w.startswith(last)) if node.prefix else (lambda w: w == last))
        placed = self.fields[doc][name]
        if node.slop is None:
            at = [{place for word, place in placed if fits(word)} for fits in tests]
            return sum(all(p + i in there for i, there in enumerate(at)) for p in at[0])
        return _windows(placed, tests, len(tests) + node.slop)


def _windows(placed: Placed, tests: Sequence[Test], width: int) -> int:
    """From how many places of these words a window of `width` holds each as often as asked.

    Two of the tests are the same where they accept the same words.
    """
    vocabulary = sorted({word for word, _ in placed})
    accepted = [tuple(word for word in vocabulary if fits(word)) for fits in tests]
    sets = {words: accepted.count(words) for words in accepted}
    places = {words: {place for word, place in placed if word in words} for words in sets}
    starts = set().union(*places.values())
    return sum(
        all(
            sum(start <= place < start + width for place in places[words]) >= times
            for words, times in sets.items()
        )
        for start in starts
    )


def _fields(entry: Entry) -> dict[str, Placed]:
    own = ("film", "critic", "publication", "director", "writer", "cast", "genre", "country")
    fields = {
        name: _placed(getattr(entry, name)) for name in (*own, "language", "tag", "list", "path")
    }
    people = (*entry.director, *entry.writer, *entry.cast, *entry.critic, *entry.publication)
    fields["title"] = _placed((*entry.film, *entry.title))
    fields["names"] = _placed((*people, *entry.names))
    fields["body"] = _placed((entry.text, entry.teaser))
    return fields


def _placed(values: Sequence[str]) -> Placed:
    found: Placed = []
    seen: list[list[str]] = []
    for value in values:
        words, places = index_words(value)
        if words and words not in seen:
            seen.append(words)
            start = found[-1][1] + FAR if found else 0
            found += [(word, start + place) for word, place in zip(words, places, strict=True)]
    return found


def _has_property(entry: Entry, node: tree.Node) -> bool:
    match node:
        case tree.Everything():
            return True
        case tree.OfKind():
            return entry.kind in node.kinds
        case tree.Is():
            return node.what in entry.properties
        case tree.Has():
            return node.what in entry.has
        case tree.Range():
            known = {
                "year": entry.years,
                "rating": (entry.percent,),
                "runtime": (entry.runtime,),
                "published": (entry.published,),
                "words": (entry.words,),
            }[node.field]
            return any(
                (node.low is None or value >= node.low)
                and (node.high is None or value <= node.high)
                for value in known
                if value is not None
            )
    return False


def distance(one: str, other: str) -> int:
    """Edits from one word to another: a letter more, less, other, two neighbours swapped."""
    rows = [list(range(len(other) + 1))]
    for i, a in enumerate(one, 1):
        row = [i]
        for j, b in enumerate(other, 1):
            cell = min(rows[-1][j] + 1, row[-1] + 1, rows[-1][j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and b == one[i - 2]:
                cell = min(cell, rows[-2][j - 2] + 1)
            row.append(cell)
        rows.append(row)
    return rows[-1][-1]
