"""Verdicts that lost the colon of their key, and sentences behind keys, which are text."""

from __future__ import annotations

import pytest

from index.facts.labels import read_label


@pytest.mark.parametrize(
    ("line", "printed"),
    [
        ("Overall4.5 stars", "4.5 stars"),
        ("Rated 4.5 / 5", "4.5 / 5"),
        ("Rated R for language", None),
        ("Rated 4 of the best scenes of the year by three people who know.", None),
        ("Video3.5 stars", None),
    ],
)
def test_a_verdict_behind_a_key_without_its_colon(line: str, printed: str | None) -> None:
    found = [label.value for label in read_label(line) if label.field == "rating"]
    assert found == ([printed] if printed else [])


@pytest.mark.parametrize("line", ["Note des spectateurs : 3,6/5", "Nota de la prensa: 4/5"])
def test_what_many_people_gave_is_no_verdict(line: str) -> None:
    assert [label.field for label in read_label(line)] == ["aggregate"]


@pytest.mark.parametrize(
    ("line", "fields"),
    [
        ("Story: A singer is arrested on stage. The charge is a song of his, which he may or may not "
         "have sung to a worker. The court begins to hear the matter. And adjourns it.", []),
        ("Dir. Ann Lee, an Australian, made this as a mock documentary, and the less you read of it "
         "the better. It is about grief. I switched on the hall light and I am grown.", []),
        ("Story: Ann Lee", ["credits.writer"]),
        ("Cast: Ann Lee, Bob Moss, Cal Low, Dee Ray, Eli Orr, Fay Poe, Gus Roe, Hal Sun, Ida Tor, Jo "
         "Urs, Kay Vox, Lou Wye. With the voice of Max Zed.", ["credits.cast"]),
    ],
)  # fmt: skip
def test_sentences_behind_a_key_of_credits_are_text(line: str, fields: list[str]) -> None:
    assert [label.field for label in read_label(line)] == fields
