"""Digests of what papers wrote of a film: their marks are none of the page; look-alikes."""

from __future__ import annotations

import pytest

from .build import read
from .test_heads import B2, B

QUOTES = "\n\n".join(
    f"{paper}\n\nVon {name}\n\n{text}\n\n{mark}\n\nWeiterlesen bei {paper}"
    for paper, name, text, mark in (
        ("Hafenbote", "Ane Holt", B, "4,5"),
        ("Quaiheft", "Ruth Moss", B2, "3"),
        ("Mole", "Jan Bult", B, "2"),
    )
)


@pytest.mark.parametrize("head", ["Pressekritiken zu Salt Harbour", "Pressespiegel"])
def test_a_digest_has_an_average_and_no_verdict(head: str) -> None:
    found = read(f"Salt Harbour\n\n{head}\n\nDurchschnitt\n\n3,4\n\n3 Kritiken\n\n{QUOTES}")
    assert found.kind == "listing"
    assert found.rating is not None
    assert (found.rating.printed, found.rating.kind) == ("3,4", "aggregate")


def test_a_digest_by_its_rows_of_stars() -> None:
    rows = "\n\n".join(
        f"Le Quai\n\n{row}\n\npar Ane Holt\n\n{B}" for row in ("★★★★★", "★★★★", "★★")
    )
    found = read(f"Salt Harbour\n\nCritiques Presse\n\n{rows}")
    assert found.kind == "listing" and found.rating is None


@pytest.mark.parametrize(
    "text",
    [
        f"Salt Harbour\n\n★★★★\n\n{B}\n\n{B2}\n\nRevue de presse\n\nLe Quai : une merveille",
        f"Salt Harbour\n\n★★★★\n\n{B}\n\nPress reviews of it were kind, and so was my aunt.\n\n{B2}",
        f"Salt Harbour\n\n★★★★\n\n{B}\n\n{B2}\n\nRead the full review\n\nWeiterlesen",
    ],
)
def test_a_review_is_no_digest(text: str) -> None:
    found = read(text)
    assert found.kind in ("review", "capsule")
    assert found.rating is not None and found.rating.value == 4
