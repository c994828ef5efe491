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
    "typical": ((39, 0), (17, 2), (39, 0), (44, 0), (41, 0), (24, 1), (23, 0), (13, 0)),
    "typical_more": ((38, 0), (16, 1), (37, 0), (44, 0), (35, 0), (25, 0), (29, 0), (17, 0)),
    "papers": ((40, 0), (13, 3), (39, 0), (44, 0), (39, 0), (23, 2), (16, 1), (13, 0)),
    "european": ((34, 1), (23, 0), (33, 1), (44, 0), (33, 0), (19, 1), (22, 1), (14, 0)),
    "mixed": ((40, 0), (13, 0), (39, 0), (47, 1), (37, 3), (26, 0), (16, 0), (8, 0)),
    "mixed_more": ((38, 1), (17, 0), (33, 2), (43, 1), (35, 1), (24, 1), (12, 0), (8, 0)),
    "real_films": ((37, 3), (18, 2), (35, 1), (44, 0), (35, 1), (24, 2), (17, 0), (4, 0)),
    "real_films_abroad": ((33, 2), (26, 0), (30, 1), (44, 0), (34, 1), (25, 0), (24, 0), (12, 0)),
    "real_films_mixed": ((35, 1), (20, 0), (35, 1), (46, 2), (30, 2), (18, 2), (27, 1), (10, 0)),
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
