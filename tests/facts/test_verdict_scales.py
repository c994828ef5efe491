"""Rarer verdicts: keys of the critic's own, scales with a sign, a verdict changed since."""

from __future__ import annotations

import pytest

from index.facts.verdict_forms import from_me, on_signed_scale

from .build import read
from .test_credit_lines import B1, B2

BODY = f"{B1}\n\n{B2}"


def printed(text: str) -> str | None:
    rating = read(f"Salt Harbour (2017)\n\n{text}").rating
    return rating.printed if rating and rating.kind == "verdict" else None


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        (f"{BODY}\n\nServed: 4½ olives out of 5", "4½ olives out of 5"),
        (f"Director: Ann Lee\nAnn sez: 9 out of 10\n\n{BODY}", "9 out of 10"),
        (f"{BODY}\n\nThree and a half stars out of four, then, and I was kind.", "Three and a half stars out of four"),
        (f"{BODY}\n\nFour from me (out of five).", "Four out of five"),
        (f"{BODY}\n\nTwo stars then. ★★★★½ now. Ask me again.", "★★★★½"),
        (f"{BODY}\n\nOn the -4 to +4 scale: a solid +3.", "+3"),
    ],
)  # fmt: skip
def test_a_verdict(text: str, stated: str) -> None:
    assert printed(text) == stated


@pytest.mark.parametrize(
    "text",
    [
        f"{BODY}\n\nSound: 4 out of 5",
        f"{BODY}\n\nMy sister: 4 out of 5",
        f"{BODY}\n\nLetterboxd: 4 out of 5",
        f"Popcorn: 4/5\nCoffee: 3/5\n\n{BODY}",
        f"{BODY}\n\nYour Rating Rate Now\n0/10",
        f"{BODY}\n\nThe lamp went from -4 to +4 degrees.",
    ],
)
def test_what_is_no_verdict(text: str) -> None:
    assert printed(text) is None


def test_a_scale_with_a_sign() -> None:
    found = on_signed_scale("I rate it a low +2 on the -4 to +4 scale.")
    assert found is not None
    assert (found[0].printed, found[0].value, found[0].scale, found[0].percent) == ("+2", 2.0, None, 75.0)  # fmt: skip
    assert on_signed_scale("On the -4 to +4 scale: +9") is None
    assert from_me("Nothing from me (out of five).") is None
