"""Long and hostile documents: how often a line is read and how work grows, counted, never timed."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable
from types import CodeType, FrameType

import pytest

from index.facts import reading
from index.facts.bylines import read_byline
from index.facts.credit_lines import read_credits_line
from index.facts.labels import read_label, read_labels
from index.facts.layers import Ledger, Origin
from index.facts.namesakes import Namesakes
from index.facts.people import same_person
from index.facts.text import _READ

from .build import read

READERS = (read_label, read_labels, read_credits_line, read_byline)


def calls(work: Callable[[], object]) -> tuple[Counter[CodeType], Counter[tuple[CodeType, str]]]:
    """How often each function was called, and each reader of a line with each text."""
    readers = {reader.__wrapped__.__code__ for reader in READERS}  # type: ignore[attr-defined]
    all_calls: Counter[CodeType] = Counter()
    lines: Counter[tuple[CodeType, str]] = Counter()

    def note(frame: FrameType, event: str, _: object) -> None:
        if event == "call":
            all_calls[frame.f_code] += 1
            if frame.f_code in readers:
                lines[frame.f_code, frame.f_locals["text"]] += 1

    sys.setprofile(note)
    try:
        work()
    finally:
        sys.setprofile(None)
    return all_calls, lines


def test_a_line_is_read_once_for_all_rules() -> None:
    text = "".join(
        f"Keyed{at}: Anna Bell\nDir: Anna Bell{at}. USA {1950 + at}, 90 min.\n" for at in range(24)
    )
    _, lines = calls(lambda: read(text))
    assert len(lines) > 24
    assert set(lines.values()) == {1}


@pytest.mark.parametrize(
    "unit",
    [
        "The Film is Anna Bell’s film, and Bell is Eva{at}. ",
        "Dir: Anna{at} Bell. With: Eva{at} Fox. USA 2019, 90 min.\n",
    ],
)
def test_work_grows_with_the_length_of_a_text(unit: str) -> None:
    read(_many(unit, 0, 9))  # what is compiled now is not counted
    many = calls(lambda: read(_many(unit, 1000, 150)))[0].total()
    more = calls(lambda: read(_many(unit, 3000, 450)))[0].total()
    assert more < many * 3.4


def _many(unit: str, first: int, count: int) -> str:
    return "".join(unit.format(at=at) for at in range(first, first + count))


def test_of_a_very_long_document_both_ends_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "_EDGE", 4)
    told = [f"Word{at} is here" for at in range(30)]
    review = read("\n\n".join(["Director: Anna Bell", *told, "Running time: 93 min"]))
    assert review.credits.director == ("Anna Bell",)
    assert review.credits.runtime == 93
    kept = review.text + " ".join(piece.text for piece in review.debris)
    assert [word for word in told if word not in kept] == []
    middle = "\n\n".join([*told[:15], "Director: Carl Dent", *told[15:]])
    assert "Director: Carl Dent" in read(middle).text


def test_facts_are_read_from_the_opening_of_a_text() -> None:
    body = "They go home and come back, as they did before. " * (_READ // 48 + 1)
    review = read(f"{body}\n\nIt was directed by Anna Bell.")
    assert review.text.endswith("Anna Bell.")
    assert review.words == len(review.text.split())
    assert review.credits.director == ()


@pytest.mark.parametrize(
    ("known", "name"),
    [
        ("Anna Bell", "Bell Anna"),
        ("Anna Maria Bell", "Anna Bell"),
        ("A. Bell", "Anna Bell"),
        ("Zoë Bell", "Zoe Bell"),
        ("Annabell", "Anna Bell"),
        ("Anna Bell", "Anna Dent"),
        ("Anna Bell", "Carl Bell"),
        ("Bell", "Anna Bell"),
    ],
)
def test_people_are_found_as_they_are_compared(known: str, name: str) -> None:
    assert (name in Namesakes(["Eva Fox", known])) is same_person(known, name)


def test_the_first_spelling_of_a_name_stays() -> None:
    people = Namesakes(["A. Bell", "Carl Dent", "Anna Bell", "Dent Carl"])
    assert people.names == ["A. Bell", "Carl Dent"]
    assert people.place("Anna Bell") == 0


def test_a_list_keeps_its_first_spellings_in_order() -> None:
    ledger = Ledger()
    for value in ("Drama", "comedy", "DRAMA", "Comedy", "war"):
        ledger.add("credits.genres", value, Origin("label", "key", None))
    assert ledger.words("credits.genres") == ("Drama", "comedy", "war")
