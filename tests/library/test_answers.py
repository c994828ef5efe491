"""What is typed finds what a search in plain Python finds, in the order that the plan gives."""

from __future__ import annotations

import random

import pytest

from index.library import Library
from index.model import Hit
from index.query.parsing import parse
from tests.library.asking import Asker, write_oddities
from tests.library.comparing import Comparison

NAMED = (
    "",
    "us",
    "m",
    "it ",
    "=M ",
    "8½",
    "wall-e",
    "walle ",
    "f/x",
    "映",
    "映画館",
    '"to be or not to be"',
    '"not be"~3',
    "schindler",
    "innocence -l'innocence",
    "title:amelie OR film:Amélie",
    "rating:>=3.5/5 year:1990..",
    "rating:..4/10",
    "published:2015.. -kind:essay",
    "NOT (running OR filmed)",
    "has:rating is:spoiler",
    "alein~ ",
    "r*ng*",
    "=running ",
    "critic:(m OR us)",
    '"unfinished',
    "(film OR",
    "- OR )",
    "zzz",
)
"""Queries that random ones may miss."""


@pytest.fixture(scope="module")
def comparison(tmp_path_factory: pytest.TempPathFactory) -> Comparison:
    """A library of odd words, grown by changes, so that segments hold deleted documents."""
    folder = tmp_path_factory.mktemp("odd")
    root = folder / "reviews"
    write_oddities(root, random.Random(1), 40)
    library = Library([root], index_dir=folder / "index")
    library.refresh()
    for number in range(0, 40, 3):
        (root / f"odd-{number}.md").unlink()
    write_oddities(root / "later", random.Random(2), 10)
    library.refresh()
    return Comparison(library)


@pytest.mark.parametrize("text", NAMED)
def test_a_query_is_answered_as_the_plan_says(comparison: Comparison, text: str) -> None:
    assert comparison.differences(text, command_line=True) == []


def test_random_queries_are_answered_as_the_plan_says(comparison: Comparison) -> None:
    asker = Asker(random.Random(3), comparison.reviews)
    asked = [asker.query() for _ in range(150)]
    wrong = [problem for text in asked for problem in comparison.differences(text)]
    assert wrong == []
    assert sum(comparison.hits(text) > 0 for text in asked) > 100


def test_the_comparison_sees_what_is_wrong(
    comparison: Comparison, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A comparison that can find nothing proves nothing."""
    assert comparison.differences("us ") == []
    ids = sorted(comparison.brute.search(parse("us ").tree))
    assert len(ids) > 1
    seen = {id_: one for id_, one in comparison.brute.seen.items() if id_ != ids[0]}
    with monkeypatch.context() as patched:
        patched.setattr(comparison.brute, "seen", seen)
        assert any("1 found wrongly" in wrong for wrong in comparison.differences("us "))
    monkeypatch.setattr(comparison.ranking, "search", lambda node: [Hit(id_, 1.0) for id_ in ids])
    assert any("has the score" in wrong for wrong in comparison.differences("us "))
