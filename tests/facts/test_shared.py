"""The three documents the project started from come out exactly as the plan says."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.documents.read import read as read_document
from index.documents.walk import Found, walk
from index.facts import read_facts
from index.model import Rating, Review


@pytest.fixture
def reviews(shared_seeds: Path) -> dict[str, Review]:
    found = [each for each in walk(shared_seeds) if isinstance(each, Found)]
    return {
        each.path[:3]: read_facts(read_document(each, shared_seeds)[0], review_id=each.path[:3])
        for each in found
    }


def cast(review: Review) -> list[tuple[str, str | None]]:
    return [(member.name, member.role) for member in review.credits.cast]


def test_explainer_with_labelled_header(reviews: dict[str, Review]) -> None:
    review = reviews["000"]
    assert review.kind == "explainer"
    assert review.title == "Red Rocket (2021): Ending Explained"
    assert review.film_titles == ("Red Rocket",)
    assert review.teaser == "Comprehensive ending explained for red rocket (2021)."
    assert review.critic == "Ellis Carver"
    assert review.rating == Rating("6.785/10", 6.785, 10.0, "aggregate", 67.85)
    assert review.spoilers
    assert review.language == "en"
    assert review.credits.year == 2021
    assert review.credits.director == ("Sean Baker",)
    assert review.credits.writer == ()
    assert review.credits.runtime is None
    assert (review.translator, review.publication, review.published) == (None, None, None)
    assert cast(review) == [
        ("Simon Rex", 'Mikey "Saber" Davies'),
        ("Bree Elrod", "Lexi"),
        ("Brenda Deiss", "Lil"),
        ("Judy Hill", "Leondria"),
        ("Brittney Rodriguez", "June"),
        ("Suzanna Son", "Raylee"),
        ("Ethan Darbone", "Lonnie"),
    ]
    assert [section.heading for section in review.sections] == [
        "Quick Recap",
        "What Happens in the Ending",
        "The Meaning Behind the Ending",
        "Character Arcs and Resolution",
        "Alternate Interpretations",
        "Themes and Symbolism",
        "Final Thoughts",
    ]
    assert review.text.startswith("Quick Recap\n\nIn Red Rocket")
    assert "Ending Explained" not in review.text
    assert "Ellis Carver" not in review.text
    assert review.warnings == ()


def test_one_paragraph_between_debris(reviews: dict[str, Review], shared_seeds: Path) -> None:
    review = reviews["001"]
    assert review.film_titles == ("RED ROCKET",)
    assert (review.title, review.critic, review.rating) == (None, None, None)
    assert review.credits.year is None
    assert review.credits.runtime == 130
    assert next(f.sure for f in review.facts if f.field == "credits.runtime") <= 0.6
    assert review.credits.director == ("Sean Baker",)
    assert cast(review) == [("Simon Rex", None), ("Suzanna Son", None)]
    assert (review.credits.genres, review.sections, review.spoilers) == ((), (), False)
    source = next(shared_seeds.glob("001*")).read_text(encoding="utf-8").split("\n")
    assert review.text == source[3].strip()
    assert [piece.text for piece in review.debris] == ["top of page", "bottom of page"]


def test_cinema_page(reviews: dict[str, Review]) -> None:
    review = reviews["002"]
    credits = review.credits
    assert (review.title, review.film_titles) == ("Red Rocket", ("Red Rocket",))
    assert (review.critic, review.translator) == ("Pamela Jahn", "Elinor Lewy")
    assert review.publication == "INDIEKINO BERLIN"
    assert credits.director == ("Sean Baker",)
    assert credits.writer == ("Sean Baker", "Chris Bergoch")
    assert credits.cinematographer == ("Drew Daniels",)
    assert credits.editor == ("Sean Baker",)
    assert credits.distributor == "Universal Pictures"
    assert (credits.countries, credits.languages) == (("USA",), ("English",))
    assert credits.genres == ("Comedy", "Drama")
    assert (credits.runtime, credits.year, credits.release_date) == (130, 2022, "2022-04-14")
    assert cast(review) == [
        ("Simon Rex", "Mikey"),
        ("Suzanna Son", "Strawberry"),
        ("Bree Elrod", "Lexi"),
        ("Brenda Deiss", "Lil"),
    ]
    assert review.teaser is not None
    assert review.teaser.startswith("With no money") and review.teaser.endswith("...")
    assert len(review.blocks) == 5
    assert review.text.startswith("The dream is over")
    assert review.text.endswith("isn‘t there.")
    for gone in ("My location", "Pamela Jahn", "Translation", "Universal", "OmeU", "haftungs"):
        assert gone not in review.text
    assert (review.kind, review.spoilers, review.rating) == ("review", False, None)


def test_every_final_value_has_a_fact(reviews: dict[str, Review]) -> None:
    for review in reviews.values():
        fields = {fact.field for fact in review.facts}
        for field in ("critic", "title", "teaser", "publication", "rating", "language", "kind"):
            assert getattr(review, field) is None or field in fields
        for field in review.credits.__struct_fields__:
            value = getattr(review.credits, field)
            assert value in (None, ()) or f"credits.{field}" in fields
