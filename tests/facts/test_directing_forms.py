"""Who directed, from rarer phrases, and phrases of other people and other films."""

from __future__ import annotations

import pytest

from .build import read
from .test_heads import B2, B


def directors(sentence: str) -> tuple[str, ...]:
    return read(f"Salt Harbour (2016)\n\n{sentence} {B}\n\n{B2}").credits.director


@pytest.mark.parametrize(
    "sentence",
    [
        "In Eve Gray's 2016 film, nobody speaks.",
        "Salt Harbour (2016, Eve Gray) is a slow film.",
        "Eve Gray directs with a light hand.",
        "Eve Gray (Low Water) directs from a script of her own.",
        "The latest from Eve Gray is a film about rain.",
        "Eve Gray returns with a film about rain.",
        "Under Eve Gray's sure direction the rain plays a part.",
        "Eve Gray has made a film that listens.",
        "With Salt Harbour, Eve Gray has made it hard for others.",
        "With “Salt Harbour,” director Eve Gray shows her hand.",
        "Eve Gray, who wrote and directed it, keeps it slow.",
        "The director here is Eve Gray.",
        "Someone asked the director (Eve Gray) about the boat.",
        "The film's director, Eve Gray, keeps it slow.",
        "Eve Gray sits in the director's chair.",
        "With Eve Gray at the helm it is slow.",
        "Eve Gray takes the helm.",
        "Skilfully directed by Eve Gray, it is slow.",
        "Directed with some care by Eve Gray, it is slow.",
        "Salt Harbour, by Eve Gray, is slow.",
        "Eve Gray wrote and directed.",
        "Debutant Eve Gray has written a comedy of rain.",
        "Salt Harbour (2016) – Director: Eve Gray.",
    ],
)
def test_directors_in_rarer_phrases(sentence: str) -> None:
    assert directors(sentence) == ("Eve Gray",)


def test_two_directors_and_one_name() -> None:
    assert directors("Co-directors Eve Gray and Bob Moss keep it short.") == (
        "Eve Gray",
        "Bob Moss",
    )
    assert directors("Directed by Kogonada and starring two people.") == ("Kogonada",)
    assert directors("Directed by Committee, one would think.") == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "In Bob Moss's 2019 film Low Water nobody speaks.",
        "Fans of director Bob Moss will like it.",
        "The original was directed by Bob Moss.",
        "Bob Moss directs her to the door.",
        "Bob Moss directs traffic at the school.",
        "Bob Moss has made a mess of it, and his wife leaves.",
        "Bob Moss returns with the money.",
        "The latest from Bob Moss's character is a lie.",
        "Bob Moss takes the helm of the ship.",
        "With Bob Moss at the wheel they drive off.",
        "In Salt Harbour, Bob Moss gives us a captain who cannot swim.",
        "Bob Moss has made a good film with Low Water (2011).",
        "His director is Bob Moss in the second act.",
    ],
)
def test_nobody_in_phrases_that_look_so(sentence: str) -> None:
    assert directors(sentence) == ()
