"""Whoosh's own searcher reads our segments, and its BM25F agrees with ours."""

from __future__ import annotations

import random
import warnings

import pytest

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from whoosh import query as wq
    from whoosh.scoring import BM25F
    from whoosh.searching import Searcher as _  # noqa: F401 - its own imports warn too

from index.engine.contents import ArrayIndex
from index.engine.entry import Entry
from index.engine.fields import TEXT_WEIGHTS, UNNAMED
from index.engine.scoring import K1, B
from index.query import tree
from tests.engine.corpora import WORDS, built

ASKED = ("the", "film", "red", "rocket", "alien", "run", "us", "naive", "absent")


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory):
    """One index without deletions, opened by Whoosh and by us."""
    rng = random.Random(11)
    folder = tmp_path_factory.mktemp("both")

    def some(most: int) -> str:
        return " ".join(
            rng.choices(WORDS, weights=range(1, len(WORDS) + 1), k=rng.randint(0, most))
        )

    entries = [
        Entry(f"{i:03}", some(300), film=(some(3),), title=(some(6),), director=(some(4),))
        for i in range(200)
    ]
    searcher = built(folder, entries)
    with ArrayIndex(folder).searcher(weighting=BM25F(B=B, K1=K1)) as stock:
        yield searcher, stock


def stock_query(node: tree.Node):
    match node:
        case tree.Word(word):
            return wq.Or([wq.Term(name, word, boost=TEXT_WEIGHTS[name]) for name in UNNAMED])
        case tree.And((wanted, tree.Not(unwanted))):
            return wq.AndNot(stock_query(wanted), stock_query(unwanted))
        case tree.And(nodes):
            return wq.And([stock_query(part) for part in nodes])
        case tree.Or(nodes):
            return wq.Or([stock_query(part) for part in nodes])
        case tree.Phrase(words):
            return wq.Or([wq.Phrase(name, list(words)) for name in UNNAMED])
    raise AssertionError(node)


def random_tree(rng: random.Random) -> tree.Node:
    a, b, c = (tree.Word(word, exact=True) for word in rng.choices(ASKED, k=3))
    return rng.choice(
        [
            a,
            tree.And((a, b)),
            tree.Or((a, b)),
            tree.And((a, tree.Not(b))),
            tree.Or((tree.And((a, b)), c)),
        ]
    )


def test_scores_agree_with_whooshs_own_but_for_the_lift(both, monkeypatch):
    searcher, stock = both
    monkeypatch.setattr("index.engine.scoring.LIFT", 0.0)
    rng = random.Random(12)
    for _ in range(200):
        node = random_tree(rng)
        ours = {hit.id: hit.score for hit in searcher.search(node)}
        results = stock.search(stock_query(node), limit=None)
        theirs = {hit["id"]: hit.score for hit in results}
        assert ours == pytest.approx(theirs, abs=1e-6), node


def test_whooshs_own_phrases_and_prefixes_find_the_same(both):
    searcher, stock = both
    rng = random.Random(13)
    for _ in range(40):
        phrase = tree.Phrase(tuple(rng.choices(ASKED, k=2)))
        theirs = {hit["id"] for hit in stock.search(stock_query(phrase), limit=None)}
        assert {hit.id for hit in searcher.search(phrase)} == theirs
    for prefix in ("a", "ru", "film", "zz"):
        theirs = {hit["id"] for hit in stock.search(wq.Prefix("body", prefix), limit=None)}
        node = tree.Word(prefix, prefix=True)
        assert theirs <= {hit.id for hit in searcher.search(node)}


def test_whooshs_own_cursor_walks_the_words(both):
    _, stock = both
    words = list(stock.reader().lexicon("body"))
    assert words == sorted(words)
    near = set(stock.reader().terms_within("body", "alien", 1))
    assert {"alien", "aliens"} <= near
