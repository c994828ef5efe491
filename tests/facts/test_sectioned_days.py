"""A day with a paper's section beside it is a date, and neither a teaser nor a byline."""

from __future__ import annotations

import pytest

from index.facts.bylines import only_date

from .build import read
from .pages import BODY, BODY2


@pytest.mark.parametrize(
    "line",
    ["24 de Diciembre de 2014 - Estrenos", "3 de mayo de 2015 - No estrenos", "March 5, 2014 | Film",
     "Film | March 5, 2014", "5 mars 2014 - Cinéma", "Kino · 5. März 2014", "5 Mart 2014 / Sinema",
     "5 de março de 2014 – Cinema, Críticas", "March 5, 2014 in Reviews", "5 maart 2014 • Recensies",
     "Posted on March 5, 2014 in Film Reviews", "Critiques, 5 mars 2014", "5 marzo 2014 - Recensioni"],
)  # fmt: skip
def test_days_with_sections(line: str) -> None:
    assert only_date(line)
    review = read(f"Salt Harbour\n\n{line}\n\npor Ana Belmonte\n\n{BODY}\n\n{BODY2}")
    assert review.published and line not in review.text
    assert review.teaser is None


@pytest.mark.parametrize(
    "line",
    ["March 5, 2014 - Salt Harbour", "Kinostart: 5. März 2014", "Kinostart - 5. März 2014",
     "Estreno - 5 de marzo de 2014", "Sortie, 5 mars 2014", "In cinemas March 5, 2014",
     "The film opens on March 5, 2014 in theaters", "Film", "24 - Film", "Reviews, films"],
)  # fmt: skip
def test_titles_and_days_of_release_are_none(line: str) -> None:
    assert not only_date(line)
