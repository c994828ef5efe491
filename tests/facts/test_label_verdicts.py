"""Keys of a verdict that a critic makes up, and keys that only look so."""

from __future__ import annotations

import pytest

from index.facts.labels import read_label


@pytest.mark.parametrize(
    ("line", "printed"),
    [
        (
            "Ann's sofa rating: 9.5 cushions out of 10. Half a cushion is mine.",
            "9.5 cushions out of 10.",
        ),
        ("VERDICT DU DOCTEUR : 5 scalpels sur 5", "5 scalpels sur 5"),
        ("Scare-o-meter: 8/10", "8/10"),
        ("Undertow meter: 4/5", "4/5"),
        ("Overall4.5 stars", "4.5 stars"),
        ("Rated 4.5 / 5", "4.5 / 5"),
        # of a part, of others, and of nothing that is a rating
        ("Gore rating: 3/5", None),
        ("Ann's gore rating: 3/5", None),
        ("Reader's sofa rating: 3/5", None),
        ("Ann's sofa rating: none tonight", None),
        ("Thermometer: 35", None),
        ("Rated R for language", None),
        ("Rated 4 of the best scenes of the year by three people who know.", None),
        ("Video3.5 stars", None),
    ],
)
def test_a_verdict_behind_a_key_of_ones_own(line: str, printed: str | None) -> None:
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
