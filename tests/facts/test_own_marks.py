"""Critics' own units and words, users' own marks, wholes in a line; and figures that are none."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.documents.page_star_rows import of_classes

from .build import read, read_saved
from .test_heads import B2, B


def rated(end: str = "", head: str = "", name: str = "Salt Harbour") -> tuple[str, str] | None:
    rating = read("\n\n".join((name, head, B, B2, end))).rating
    return (rating.printed, rating.kind) if rating else None


@pytest.mark.parametrize(
    ("line", "printed"),
    [
        ("VERDICT DU MARIN : 5 bouées sur 5", "5 bouées sur 5"),
        ("Sam's porch rating: 9.5 buckets out of 10. Half a bucket is for the dog.",
         "9.5 buckets out of 10"),
        ("Möwenwertung: 3 von 5 Möwen", "3 von 5 Möwen"),
        ("Damp meter: Soaked (Dry / Damp / Wet / Soaked)", "Soaked"),
        ("Quay mark: HIGH TIDE (others: Low Water, Aground)", "HIGH TIDE"),
        # A certificate among others, a format, a part, readers, people counted.
        ("Rating: Mild (violence, language, smoking)", None),
        ("Format: Disc (Disc / Tape / Film)", None),
        ("Humour meter: Dry (Dry / Damp / Wet)", None),
        ("Verdict of the jury: 9 people out of 10", None),
    ],
)  # fmt: skip
def test_keys_of_a_critics_own(line: str, printed: str | None) -> None:
    found = rated(line + "\n\nMore of the same on Sunday, tide permitting.")
    assert (found[0] if found else None) == printed


@pytest.mark.parametrize(
    ("line", "printed"),
    [
        ("Senaryo 95 Yönetim 96 Oyunculuk 90 GENEL PUAN 92/100", "92/100"),
        ("Script 7 | Acting 8 | Overall 7.5", "7.5"),
        ("Video3.5 stars\n\nAudio3 stars\n\nPlot5 stars\n\nOverall4.5 stars", "4.5 stars"),
        ("Script 7 Acting 8 Total 40 minutes of it", None),
        ("Chapter 7 Verse 8 Overall 90 of them", None),
        ("Senaryo 95 Yönetim 96 Oyunculuk 90", None),
    ],
)
def test_the_whole_behind_its_parts(line: str, printed: str | None) -> None:
    found = rated(line)
    assert (found[0] if found else None) == printed


@pytest.mark.parametrize(
    ("head", "printed"),
    [
        ("Voto de marea_baja:\n\n9", ("9", "verdict")),
        ("Nota de Ane Holt\n\n7", ("7", "verdict")),
        ("8\n\nmarea_baja\n\nCritique de marea_baja", ("8", "verdict")),
        ("8\n\nToujours la mer\n\npar marea_baja", None),
        ("marea_baja a mis 8.\n\nil y a 5 ans · 14 j'aime", ("8", "verdict")),
        ("Ane le puso 8", ("8", "verdict")),
        # Counts of shares and comments, chapters, people who are no users.
        ("8\n\nShare\n\nby Ane Holt", None),
        ("3\n\nAne\n\nAne", None),
        ("Nota de prensa:\n\n9 de mayo de 2019", None),
    ],
)
def test_the_mark_of_a_user(head: str, printed: tuple[str, str] | None) -> None:
    assert rated(head=head) == printed


def test_a_mark_and_a_user_who_signs_below() -> None:
    assert rated(
        head="8\n\nToujours la mer\n\npar Marea_Baja", end="32 j'aime\n\nMarea_Baja\n\nÉcrit par"
    ) == ("8", "verdict")


@pytest.mark.parametrize("below", ["Oy: 1.204", "Votes: 1,204", "Stimmen: 88", "Voti: (312)"])
def test_a_mark_over_a_count_of_votes_is_an_average(below: str) -> None:
    assert rated(f"Puan: 7,1\n\n{below}") == ("7,1", "aggregate")
    assert rated("Puan: 7,1\n\nOyuncular: Ane Holt") == ("7,1", "verdict")


def test_signs_and_outlined_stars() -> None:
    assert rated("Avaliação ✪✪✪✪") == ("✪✪✪✪", "verdict")
    assert rated(head="☆ ☆ ☆ ☆ ½") == ("☆ ☆ ☆ ☆ ½", "verdict")
    assert rated(head="☆ ☆ ☆ ☆") is None
    assert rated(head="**Better: a preview of the whole team in the fight.** **") is None
    assert rated(head="NUESTRA OPINION DE HOY: que llueva.**") is None


def test_classes_of_a_star_together(tmp_path: Path) -> None:
    assert "star-half" in of_classes("star half") and of_classes("half moon") == ["half", "moon"]
    box = (
        '<p>Rating <i class="star full"></i><i class="star full"></i><i class="star half"></i></p>'
    )
    whole = f"<html><body><h1>Salt Harbour</h1>{box}<p>{B}</p><p>{B2}</p></body></html>"
    rating = read_saved(tmp_path, whole, "salt.html").rating
    assert rating is not None and rating.value == 2.5
