"""Lines that point out of the page go; titles and sentences that look like them stay."""

from __future__ import annotations

import pytest

from index.facts.page_outward import points_outward

from .build import read
from .pages import BODY, BODY2

LINES = [
    "header image source", "Featured image via IMDb", "Poster from TMDb",
    "Header photo by Ana Belmonte on Unsplash", "Source de l’image", "Fuente: IMDb",
    "Fonte immagine: web", "Ma critique sur SensCritique", "My review on Letterboxd",
    "Mi reseña en Letterboxd", "Meine Kritik auf Moviepilot",
    "Minha resenha no Filmow", "La mia recensione su Mymovies", "IMDb | Letterboxd",
    "IMDb-Link", "Link to IMDb", "Ver en Filmaffinity", "Fiche Allociné", "Scheda su IMDb",
    "Trailer on YouTube", "httpvh://www.youtube.com/watch?v=abcdefghijk", "httpv://youtu.be/abc",
]  # fmt: skip


@pytest.mark.parametrize("line", LINES)
def test_lines_that_point_elsewhere(line: str) -> None:
    assert points_outward(line)
    review = read(f"Salt Harbour\n\n{BODY}\n\n{line}\n\n{BODY2}")
    assert line not in review.text


@pytest.mark.parametrize(
    "line",
    ["Source Code", "The Image Book", "My review", "A review on paper", "Netflix", "Trailer Park",
     "My review on Letterboxd was kinder than this one.", "Image source of all evil", "Fuente: la novela",
     "Source: the novel by Ana Belmonte", "Critique sur la ville", "Still on YouTube years later, she sings.",
     "Review: Salt Harbour", "YouTube, the film", "Photo", "Poster child", "https is a word"],
)  # fmt: skip
def test_titles_and_sentences_stay(line: str) -> None:
    assert not points_outward(line)
