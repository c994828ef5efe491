"""What is typed finds what a search in plain Python finds, in the order that the plan gives."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from index.answers import Hit
from index.library import Library
from index.model import Film, Review
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


Meaning = Callable[[Review, Film | None], bool]


def rated(test: Callable[[float], bool]) -> Meaning:
    """The critic's verdict in percent passes; a review without one never does."""
    return lambda review, _: (
        review.rating is not None
        and review.rating.kind == "verdict"
        and review.rating.percent is not None
        and test(review.rating.percent)
    )


def of_year(test: Callable[[int], bool]) -> Meaning:
    """The film's or the stated year passes."""
    return lambda review, film: any(
        test(year) for year in {review.credits.year, *(film.years if film else ())} if year
    )


def appeared(test: Callable[[str], bool]) -> Meaning:
    """The ISO date passes."""
    return lambda review, _: bool(review.published and test(review.published))


def lasts(test: Callable[[int], bool]) -> Meaning:
    return lambda review, _: bool(review.credits.runtime and test(review.credits.runtime))


MEANT: dict[str, Meaning] = {
    "rating:>=7/10": rated(lambda percent: percent >= 70),
    "rating:>=3.5/5": rated(lambda percent: percent >= 70),
    "rating:>=7": rated(lambda percent: percent >= 70),
    "rating:>=70": rated(lambda percent: percent >= 70),
    "rating:<50%": rated(lambda percent: percent < 50),
    "rating:>50%": rated(lambda percent: percent > 50),
    "rating:4/5": rated(lambda percent: percent == 80),
    "rating:3..4/5": rated(lambda percent: 60 <= percent <= 80),
    "year:2000..2010": of_year(lambda year: 2000 <= year <= 2010),
    "year:>2000": of_year(lambda year: year > 2000),
    "year:1990s": of_year(lambda year: 1990 <= year <= 1999),
    "year:19": of_year(lambda year: 1900 <= year <= 1999),
    "runtime:<100": lasts(lambda minutes: minutes < 100),
    "length:2h..2h30": lasts(lambda minutes: 120 <= minutes <= 150),
    "published:2018..": appeared(lambda day: day >= "2018"),
    "published:2015 ": appeared(lambda day: day.startswith("2015")),
    "date:>2015-06": appeared(lambda day: day >= "2015-07"),
    "date:<=2015-06": appeared(lambda day: day <= "2015-06-31"),
    "words:>=40": lambda review, _: review.words >= 40,
    "kind:interview": lambda review, _: review.kind == "interview",
    "kind:essay,news": lambda review, _: review.kind in ("essay", "news"),
    "-is:spoiler": lambda review, _: not review.spoilers,
    "NOT has:critic": lambda review, _: review.critic is None,
    "has:note": lambda review, _: False,
    "rating:>8 OR runtime:>150": lambda review, film: (
        MEANT["rating:>80%"](review, film) or MEANT["runtime:>150"](review, film)
    ),
    "rating:>80%": rated(lambda percent: percent > 80),
    "runtime:>150": lasts(lambda minutes: minutes > 150),
}
"""What numbers and facts mean, without any parser."""


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


@pytest.mark.parametrize("text", MEANT)
def test_numbers_and_facts_mean_what_the_plan_says(comparison: Comparison, text: str) -> None:
    wanted = {review.id for review, film in comparison.reviews if MEANT[text](review, film)}
    results = comparison.library.search(text)
    assert {hit.id for group in results.groups for hit in group.hits} == wanted
    assert wanted or text == "has:note"


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
