"""The three documents the project started from, through the command line, fact by fact."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Call

NOTHING: dict[str, Any] = {
    "director": [],
    "writer": [],
    "cinematographer": [],
    "editor": [],
    "distributor": None,
    "cast": [],
    "runtime": None,
    "year": None,
    "countries": [],
    "languages": [],
    "genres": [],
    "release_date": None,
    "releases": [],
}


def cast(*pairs: tuple[str, str | None]) -> list[dict[str, str | None]]:
    return [{"name": name, "role": role} for name, role in pairs]


@pytest.fixture
def shown(call: Call, shared_seeds: Path) -> list[dict[str, Any]]:
    """The three reviews, whole, in the order of their file names."""
    names = sorted(path.name for path in shared_seeds.glob("*.txt"))
    return [call("show", name, "--json", "--library", shared_seeds).json for name in names]


def test_all_three_are_of_one_film(call: Call, shared_seeds: Path) -> None:
    (film,) = call("films", "--json", "--library", shared_seeds).json
    assert (film["title"], film["year"], film["director"]) == ("Red Rocket", 2021, ["Sean Baker"])
    assert film["years"] == [2021, 2022]
    assert len(film["reviews"]) == 3
    reviews = call("reviews", "--json", "--library", shared_seeds).json
    assert [review["film"]["id"] for review in reviews] == [film["id"]] * 3


def test_the_explainer(shown: list[dict[str, Any]]) -> None:
    review = shown[0]
    assert review["kind"] == "explainer"
    assert review["title"] == "Red Rocket (2021): Ending Explained"
    assert review["critic"] == "Ellis Carver"
    assert review["rating"] == {
        "printed": "6.785/10",
        "value": 6.785,
        "scale": 10,
        "kind": "aggregate",
        "percent": 67.85,
    }
    assert review["credits"] == NOTHING | {
        "director": ["Sean Baker"],
        "year": 2021,
        "cast": cast(
            ("Simon Rex", 'Mikey "Saber" Davies'),
            ("Bree Elrod", "Lexi"),
            ("Brenda Deiss", "Lil"),
            ("Judy Hill", "Leondria"),
            ("Brittney Rodriguez", "June"),
            ("Suzanna Son", "Raylee"),
            ("Ethan Darbone", "Lonnie"),
        ),
    }
    assert review["spoilers"] is True
    assert len(review["sections"]) == 7
    assert review["sections"][0]["heading"] == "Quick Recap"
    assert review["sections"][-1]["heading"] == "Final Thoughts"
    assert review["text"].startswith("Quick Recap\n\n")
    for gone in ("Release Year", "Rating:", "Author:", "Comprehensive", "Ending Explained"):
        assert gone not in review["text"]
    for unknown in ("translator", "publication", "url", "published"):
        assert review[unknown] is None
    assert review["teaser"].startswith("Comprehensive")


def test_the_clipping(shown: list[dict[str, Any]], shared_seeds: Path) -> None:
    review = shown[1]
    for unknown in ("title", "teaser", "critic", "translator", "publication", "published"):
        assert review[unknown] is None
    assert review["rating"] is None
    assert review["credits"] == NOTHING | {
        "director": ["Sean Baker"],
        "runtime": 130,
        "cast": cast(("Simon Rex", None), ("Suzanna Son", None)),
    }
    (runtime,) = [fact for fact in review["facts"] if fact["field"] == "credits.runtime"]
    assert runtime["sure"] < 0.9
    assert review["sections"] == []
    lines = (shared_seeds / review["path"]).read_text(encoding="utf-8").split("\n")
    assert review["text"] == max(lines, key=len).strip()


def test_the_cinemas_page(shown: list[dict[str, Any]]) -> None:
    review = shown[2]
    assert (review["critic"], review["translator"]) == ("Pamela Jahn", "Elinor Lewy")
    assert review["publication"] == "INDIEKINO BERLIN"
    assert review["title"] == "Red Rocket"
    assert review["rating"] is None
    assert review["credits"] == {
        "director": ["Sean Baker"],
        "writer": ["Sean Baker", "Chris Bergoch"],
        "cinematographer": ["Drew Daniels"],
        "editor": ["Sean Baker"],
        "distributor": "Universal Pictures",
        "cast": cast(
            ("Simon Rex", "Mikey"),
            ("Suzanna Son", "Strawberry"),
            ("Bree Elrod", "Lexi"),
            ("Brenda Deiss", "Lil"),
        ),
        "runtime": 130,
        "year": 2022,
        "countries": ["USA"],
        "languages": ["English"],
        "genres": ["Comedy", "Drama"],
        "release_date": "2022-04-14",
        "releases": [{"date": "2022-04-14", "country": None, "premiere": False}],
    }
    assert review["teaser"].endswith("...")
    assert review["text"].count("\n\n") == 4
    for gone in ("GPS", "Pamela", "Translation", "Montage", "OmU", "Webseite", "porn ..."):
        assert gone not in review["text"]
