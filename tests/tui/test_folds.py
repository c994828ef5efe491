"""Lines and spots of a folded list agree with a list written out."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tui.folds import Folds, Spot


def written_out(groups: int, rows: dict[int, int]) -> list[Spot]:
    return [Spot(group, row) for group in range(groups) for row in range(-1, rows.get(group, 0))]


FOLDED = st.integers(0, 12).flatmap(
    lambda groups: st.tuples(
        st.just(groups),
        st.dictionaries(st.integers(0, max(0, groups - 1)), st.integers(0, 4))
        if groups
        else st.just({}),
    )
)


@given(FOLDED)
def test_every_line_shows_its_spot(folded: tuple[int, dict[int, int]]) -> None:
    groups, rows = folded
    folds, expected = Folds(groups, rows), written_out(groups, rows)
    assert folds.height == len(expected)
    assert [folds.at(line) for line in range(folds.height)] == expected
    assert [folds.line(spot) for spot in expected] == list(range(folds.height))


@given(FOLDED, st.lists(st.tuples(st.integers(0, 12), st.integers(-1, 4)), max_size=8))
def test_folding_and_unfolding_in_any_order(
    folded: tuple[int, dict[int, int]], steps: list[tuple[int, int]]
) -> None:
    groups, rows = folded
    folds, rows = Folds(groups, rows), dict(rows)
    for group, count in steps:
        if group >= groups:
            continue
        if count < 0:
            folds.fold(group)
            rows.pop(group, None)
        else:
            folds.unfold(group, count)
            rows[group] = count
    expected = written_out(groups, rows)
    assert [folds.at(line) for line in range(folds.height)] == expected
    assert all(folds.is_unfolded(group) == (group in rows) for group in range(groups))


def test_a_folded_row_is_shown_by_its_film() -> None:
    assert Folds(3).line(Spot(2, 1)) == 2
