"""What is read of the collection is at least as right as it was, and no more of it wrong.

Where a change makes a figure better, it is to be written down here; none is to fall.
"""

from __future__ import annotations

from collections import Counter

import pytest

from tests.bench.facts import HALVES, judged, phrases

FIELDS = (
    "film title", "film year", "film director", "review or not", "critic", "rating", "runtime",
    "release_date",
)  # fmt: skip
BEST = {
    "typical": ((38, 0), (17, 2), (38, 0), (44, 0), (41, 0), (23, 1), (23, 0), (13, 0)),
    "typical_more": ((36, 0), (16, 1), (34, 0), (43, 1), (30, 0), (23, 0), (29, 0), (12, 0)),
}
"""Of each of the fields: how many are right at least, and how many wrong at most."""


@pytest.mark.parametrize("name", BEST)
def test_typical_pages_are_read_as_well_as_they_were(name: str) -> None:
    answers, read, verdicts = judged(HALVES[name])
    counted = Counter((verdict.field, verdict.outcome) for verdict in verdicts)
    found = tuple((counted[field, "right"], counted[field, "wrong"]) for field in FIELDS)
    for field, (right, wrong), (least, most) in zip(FIELDS, found, BEST[name], strict=True):
        assert right >= least and wrong <= most, (field, found)
    text = phrases(answers, read)
    assert text["keep"].right * 100 >= text["keep"].total * 98, text["keep"].failed
