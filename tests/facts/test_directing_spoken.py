"""Directors whom the prose shows at work, and people in the same phrases who are none."""

from __future__ import annotations

import pytest

from tests.facts.build import read

BODY = (
    "The first half hour is spent in a kitchen, where three sisters peel beans and say nothing of "
    "the letter that came in the morning. The camera is patient and so, after a while, are we."
)


def directors(sentence: str) -> tuple[str, ...]:
    text = f"Salt Harbour (2012)\n\nIn Salt Harbour not much is said. {sentence} {BODY}\n\n{BODY}"
    return read(text).credits.director


@pytest.mark.parametrize(
    "sentence",
    [
        "Ada Brandt directs with few effects and a good ear.",
        "With it Ada Brandt has made a film that listens.",
        "Ada Brandt's comedy was shot in eleven days.",
        "Ada Brandt's 1974 policier still has its teeth.",
        "Ada Brandt, qu'on connaît, regarde. Ada Brandt filme la cuisine sans la commenter.",
        "C'est le film de Ada Brandt que l'on attendait.",
        "Ada Brandt inszeniert das ohne Eile.",
        "Lo nuevo de Ada Brandt llega sin ruido.",
        "Ada Brandt rueda la cocina como un templo.",
        "Il nuovo lavoro di Ada Brandt non ha fretta.",
        "Bir Ada Brandt filmi daha.",
        "It is the first film of Ada Brandt that I have seen.",
    ],
)
def test_who_is_shown_at_work_directed(sentence: str) -> None:
    assert directors(sentence) == ("Ada Brandt",)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ada Brandt makes a fine sister.",
        "Ada Brandt delivers her lines as if they were bills.",
        "It is slower than Ada Brandt's comedy.",
        "It recalls Ada Brandt's drama *Winter Bread*.",
        "Ada Brandt's score is the best thing in it.",
        "Ada Brandt (Nora) directs her sisters to the stove.",
    ],
)
def test_who_acts_or_is_compared_did_not(sentence: str) -> None:
    assert directors(sentence) == ()
