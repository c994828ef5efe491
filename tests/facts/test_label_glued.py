"""Keys and values without anything between them, and words that only look so."""

from __future__ import annotations

import pytest

from index.facts.labels import read_label


@pytest.mark.parametrize(
    ("line", "stated"),
    [
        ("Running Time109 mins", [("credits.runtime", "109 mins")]),
        ("Year Of Production1971", [("credits.year", "1971")]),
        ("RegieAnn Lee", [("credits.director", "Ann Lee")]),
        ("Directed byAnn Lee, Bob Moss", [("credits.director", "Ann Lee, Bob Moss")]),
        ("RéalisateurAnn Lee", [("credits.director", "Ann Lee")]),
        ("Region CodingB", []),
        ("DirectorAnn", []),
        ("StarWars", []),
        ("McDonald 1971", []),
        ("Running Time109 mins of rope and rain, and then the ferry", []),
        ("Year Of Production1971 or 1972", []),
        ("Directed byAnn Lee, it is a film that nobody saw", []),
    ],
)
def test_a_key_glued_to_its_value(line: str, stated: list[tuple[str, str]]) -> None:
    assert [(label.field, label.value) for label in read_label(line)] == stated
