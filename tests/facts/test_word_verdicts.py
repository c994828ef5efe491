"""Verdicts in words behind the label of a rating; certificates, moods and sentences are none."""

from __future__ import annotations

from typing import Any

import pytest

from index.catalog.intake import claim_of
from index.catalog.scales import stated_by
from index.entering import entry

from .build import read
from .test_credit_lines import B1, B2


def rating(line: str = "", **declared: Any) -> Any:
    return read(f"Salt Harbour\n\n{line}\n\n{B1}\n\n{B2}", declared=declared).rating


@pytest.mark.parametrize(
    "line",
    ["Avaliação: Bom", "Avaliação: Ótimo", "Nota: muito bom", "Verdict: Recommended",
     "Verdict: Highly recommended", "Our verdict: Not bad", "Rating: **Must-see**", "Overall: Poor",
     "Wertung: sehenswert", "Fazit: nicht sehenswert", "Note : excellent", "Notre avis : à voir",
     "Valoración: Muy buena", "Nota: Regular", "Voto: ottimo", "Oordeel: zeer goed",
     "Değerlendirme: İyi", "Puan: çok iyi", "Acting: Good\nStory: Fair\nOverall: Excellent"],
)  # fmt: skip
def test_words_of_judgement(line: str) -> None:
    found = rating(line)
    assert found.printed == line.rpartition(":")[2].strip(" *")
    assert (found.value, found.scale, found.percent, found.kind) == (None, None, None, "verdict")


@pytest.mark.parametrize(
    "line",
    ["Rating: PG-13", "Rating: Mature", "Rating: Mature audiences", "Rating: General", "Rating: Teen",
     "Rating: Not rated", "Classificação: Livre", "Verdict: Funny", "Verdict: Guilty",
     "Verdict: A good film that goes on for too long", "Avaliação: Bom/Ótimo/Regular",
     "Wertung: besonders wertvoll", "IMDb rating: good", "User rating: Excellent", "Genre: Good",
     "Story: Good", "Verdict: not so much", "Note: it is good to know"],
)  # fmt: skip
def test_what_is_no_judgement(line: str) -> None:
    assert rating(line) is None


@pytest.mark.parametrize(
    ("line", "declared", "printed"),
    [
        ("", {"rating": "must-see"}, "must-see"),
        ("", {"verdict": "Skip it."}, "Skip it"),
        ("", {"rating": "Recommended", "score": "4/5"}, "4/5"),
        ("Rating: 3.5/5", {"verdict": "Recommended"}, "3.5/5"),
        ("Verdict: Recommended\n\n★★★½", {}, "★★★½"),
        ("", {"rating": "Recommended", "imdbRating": "7.1"}, "Recommended"),
        ("", {"rating": "mature"}, None),
    ],
)
def test_the_number_wins(line: str, declared: dict[str, Any], printed: str | None) -> None:
    found = rating(line, **declared)
    assert (found.printed if found else None) == printed


def test_a_word_counts_in_no_mean_and_matches_no_number() -> None:
    review = read(f"Salt Harbour\n\nVerdict: Recommended\n\n{B1}\n\n{B2}")
    assert [fact.rule for fact in review.facts if fact.field == "rating"] == ["label Verdict"]
    assert (claim_of(review).verdict, stated_by(review, in_file=False)) == (None, None)
    found = entry(review, None)
    assert (found.percent, "rating" in found.has) == (None, True)
