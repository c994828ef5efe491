"""Keys with a slip in them, and words that only look like one."""

from __future__ import annotations

import pytest

from index.facts.key_slips import slipped_field
from index.facts.keys import field_of

from .build import read
from .test_credit_lines import B1, B2


@pytest.mark.parametrize(
    ("key", "field"),
    [("Yaer", "credits.year"), ("Ratng", "rating"), ("Raitng", "rating"), ("Reveiwer", "critic"),
     ("Starrring", "credits.cast"), ("Autohr", "critic"), ("socre", "rating"),
     ("Tilte", "title")],
)  # fmt: skip
def test_a_slip(key: str, field: str | None) -> None:
    assert slipped_field(key.casefold()) == field


@pytest.mark.parametrize(
    "key", ["ear", "tile", "start", "star date", "rate", "staring", "actor", "auto", "hearing", "gear"]
)  # fmt: skip
def test_another_word_is_no_slip(key: str) -> None:
    assert slipped_field(key) is None


def test_known_keys_are_no_slips() -> None:
    assert (field_of("actor"), field_of("star")) == ("credits.cast", None)


def test_what_a_misspelt_key_states_is_checked() -> None:
    body = f"{B1}\n\n{B2}"
    stated = {"Titel": "Salt Harbour", "Yaer": 1975, "Reveiwer": "Ann Lee", "Ratng": "4.5/5"}
    review = read(body, declared=stated)
    assert (review.critic, review.credits.year) == ("Ann Lee", 1975)
    assert review.rating is not None and review.rating.printed == "4.5/5"
    other = read(body, declared={"Reveiwer": "to be asked", "Ratng": "see below", "Yaer": "soon"})
    assert (other.critic, other.credits.year, other.rating) == (None, None, None)
