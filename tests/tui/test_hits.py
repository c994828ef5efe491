"""Hits that are stepped through, and ranges that are asked for by place."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tui.hits import Hits
from tui.spans import Spans

THREE = Hits([(5, 8), (20, 25), (25, 30)])


def test_steps_go_round_both_ends() -> None:
    first = THREE.stepped(1, None)
    assert first.start == 5
    assert first.stepped(-1, None).start == 25
    assert first.stepped(-1, None).stepped(1, None).start == 5


def test_steps_can_be_taken_from_a_place() -> None:
    assert THREE.stepped(1, 6).start == 20
    assert THREE.stepped(-1, 6).start == 5
    assert THREE.stepped(1, 99).start == 5
    assert THREE.stepped(-1, 0).start == 25


def test_without_hits_there_is_no_step() -> None:
    assert Hits().stepped(1, None).current == -1
    assert Hits([(1, 2)], 4).current == -1


def test_the_current_hit_stays_where_it_is_still_one() -> None:
    lit = Hits(THREE.ranges, 1)
    assert lit.replaced([(1, 2), (20, 25)]).current == 1
    assert lit.replaced([(1, 2)]).current == -1


def test_hits_within_a_line() -> None:
    assert list(Hits(THREE.ranges, 1).within(7, 25)) == [(5, 8, False), (20, 25, True)]
    assert list(THREE.within(8, 20)) == []


RANGES = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=12)


@given(RANGES, st.integers(0, 40), st.integers(1, 20))
def test_ranges_that_nest_are_all_found(
    ranges: list[tuple[int, int]], start: int, length: int
) -> None:
    end = start + length
    spans = Spans([(low, high, number) for number, (low, high) in enumerate(ranges)])
    expected = {
        (max(low, start), min(high, end), number)
        for number, (low, high) in enumerate(ranges)
        if low < high and low < end and high > start
    }
    assert set(spans.within(start, end)) == expected
