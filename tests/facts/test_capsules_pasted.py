"""Capsules in pasted pages: lines with stars, a certificate or a length, and look-alikes."""

from __future__ import annotations

import pytest

from tests.facts.test_capsules import GOAT, PARTY, WIDOW, cut, titles

SHORT = "The goat is good and the rest is a road film of the old, dusty kind."
SHORTER = "Everybody shouts, nobody listens, and by the end I was shouting too."


@pytest.mark.parametrize(
    ("written", "films"),
    [
        # a line of its own with stars, over texts as short as a newspaper's
        (
            f"Search\n\nTitane ★★★☆\n\n{SHORT}\n\nTrailer\n\nPetite maman ★★★★\n\n{SHORTER}\n\n"
            f"Trailer\n\nAlcarràs ★★☆☆\n\n{WIDOW}\n\nOlder posts\n",
            ["Titane", "Petite maman", "Alcarràs"],
        ),
        # director and year with a dash between them
        (
            f"Seen in March\n\nTITANE (Julia Ducournau – 2021)\nCast: Agathe Rousselle\n\n{SHORT}\n\n"
            f"ALCARRÀS (Carla Simón – 2022)\nCast: Jordi Pujol Dolcet\n\n{SHORTER}\n",
            ["TITANE", "ALCARRÀS"],
        ),
        # certificate behind the title, length and stars on the next line
        (
            f"Film picks\n\nTitane (M18)\n108 minutes, now showing, 4 stars\n{WIDOW}\nAlcarràs (PG)\n"
            f"120 minutes, streaming, 3 stars\n{PARTY}\n",
            ["Titane", "Alcarràs"],
        ),
        # paragraphs that begin with a title and its certificate
        (
            f"Capsules\n\nTitane (R) {WIDOW} (Feldt)\n\nPaddington 2 (PG) — {PARTY} (Feldt)\n\n"
            f"Cold War (R; limited) {GOAT} (Opal)\n",
            ["Titane", "Paddington 2", "Cold War"],
        ),
        # certificates that stand alone with the title, credits below
        (
            f"Film guide\n\nTitane (Not rated)\n\nDirector: Julia Ducournau. (108 min.)\n\n{WIDOW}"
            f"\n\nPaddington 2 (PG)\n\nDirector: Paul King. (103 min.)\n\n{PARTY}\n",
            ["Titane", "Paddington 2"],
        ),
    ],
)
def test_pasted_capsules_are_cut(written: str, films: list[str]) -> None:
    found = cut(written, "pasted/page.txt")
    assert [title for title in titles(found) if title] == films


@pytest.mark.parametrize(
    "written",
    [
        # parts of one review, each with a mark
        f"Titane (2021)\n\nStory 3/5\n\n{WIDOW}\n\nActing 4/5\n\n{PARTY}\n\nMusic 5/5\n\n{GOAT}\n",
        # one film rated by two people
        f"Titane (2021)\n\nNora ★★★☆\n\n{WIDOW}\n\nMira ★★★★\n\n{PARTY}\n",
        # a sentence that names a rating in brackets
        f"Titane\n\nParents may ask what an R is (R) {WIDOW}\n\nMost of them will not mind (PG) {PARTY}\n",
        # pictures of one film, its sheet, and a key without its value
        f"Poster: Titane (2021)\n{WIDOW}\n\nFicha\n\nTítulo: Titane\nDirector: Julia Ducournau\n"
        f"Fechas de Rodaje:\nAño: 2021\nDuración: 108 minutos\n\nFoto: Titane (2021)\n\n{PARTY}\n",
        # a clock time and a byline above the credits
        f"Titane: Cannes Review\n\n1:32 PM PDT 5/16/2021 by Nora Feldt\n\nThe Bottom Line\n\n"
        f"{GOAT}\n\nVenue: Cannes Film Festival\nDirector: Julia Ducournau\n\n{WIDOW}\n",
        # what was liked, point by point
        f"Kritik: Titane (2021, von Julia Ducournau) – 8 Sterne\n\n{WIDOW}\n\nGut:\n"
        "– großartig: die Musik\n– der Hund\n\nWeniger gut:\n– der Schluss wirkt müde und lang\n"
        f"– zu laut\n– mit rund 110 Minuten etwas zu lang\n\n{PARTY}\n",
        # one film, its length stated above and below
        f"Titane\n108 minutes, 4 stars\n\n{WIDOW}\n\n{PARTY}\n\nTitane\n108 minutes\n",
    ],
)
def test_one_review_stays_whole(written: str) -> None:
    assert len(cut(written, "pasted/page.txt")) == 1
