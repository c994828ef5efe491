"""Saved pages of many habits: the text whole, the furniture gone, the facts right."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from index.documents.read import read
from index.documents.walk import Found, walk
from index.facts import read_facts
from index.model import Review

from .saved_pages import PAGES_OF_SITES, Saved
from .saved_pages_more import MORE_PAGES

ALL = (*PAGES_OF_SITES, *MORE_PAGES)


def reviewed(saved: Saved, folder: Path) -> Review:
    (folder / saved.path).write_bytes(saved.source)
    found = next(each for each in walk(folder) if isinstance(each, Found))
    return read_facts(read(found, folder)[0], review_id="r")


def stated(review: Review, name: str) -> Any:
    """A field of the review as the answers name it."""
    rating = review.rating
    own: dict[str, Any] = {
        "film": review.film_titles[0] if review.film_titles else None,
        "rating": rating.printed if rating else None,
        "percent": rating.percent if rating else None,
        "rating kind": rating.kind if rating else None,
        "warning": " ".join(review.warnings),
    }
    if name in own:
        return own[name]
    value = getattr(review, name, None) if hasattr(review, name) else getattr(review.credits, name)
    return list(value) if isinstance(value, tuple) else value


@pytest.mark.parametrize("saved", ALL, ids=[saved.name for saved in ALL])
def test_a_saved_page(saved: Saved, tmp_path: Path) -> None:
    review = reviewed(saved, tmp_path)
    for name, answer in saved.facts.items():
        found = stated(review, name)
        assert answer in found if name == "warning" else found == answer, name
    for phrase in saved.keep:
        assert phrase in review.text
    for phrase in saved.drop:
        assert phrase not in review.text
