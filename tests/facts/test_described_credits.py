"""Credits at the head of a description, and years beside a title with other capitals."""

from __future__ import annotations

import pytest

from .build import read
from .test_credit_lines import B1, B2

BODY = f"{B1}\n\n{B2}"


@pytest.mark.parametrize(
    "description",
    [
        '"Mar Alto" (Brasil, França, 2019), escrito por Caio Teles, dirigido por Ana Prado e Caio '
        "Teles, com Ann Lee e Bo Low. Vi ontem no centro.",
        "Mar Alto (2019), directed by Ana Prado and Caio Teles, with Ann Lee.",
        "Mar Alto, Brasil, 2019. Regie: Ana Prado, Caio Teles. Mit Ann Lee, Bo Low. 95 Min.",
    ],
)  # fmt: skip
def test_credits_of_a_description(description: str) -> None:
    credits = read(BODY, declared={"title": "Mar Alto", "desc": description}).credits
    assert credits.director == ("Ana Prado", "Caio Teles")
    assert credits.year == 2019


@pytest.mark.parametrize(
    "description",
    [
        '"Outro Mar" (Brasil, 2019), dirigido por Ana Prado, com Ann Lee.',
        "I saw 3 films in 2019, with Ana Prado in all of them, and this is the best.",
        "From 2019, with love: notes on a boat.",
    ],
)
def test_descriptions_that_state_nothing_of_the_film(description: str) -> None:
    credits = read(BODY, declared={"title": "Mar Alto", "description": description}).credits
    assert (credits.director, credits.year) == ((), None)


@pytest.mark.parametrize(
    ("sentence", "year"),
    [
        ("Vi la película Mar Alto (2019), dirigida por Ana Prado.", 2019),
        ("I saw MAR ALTO (2019) on a boat.", 2019),
        ("Llegamos con mar alto (2019 fue peor) y sin abrigo.", None),
        ("El puerto de Mar Altona (2019) queda lejos.", None),
    ],
)
def test_a_year_behind_the_title_with_other_capitals(sentence: str, year: int | None) -> None:
    review = read(f"{sentence}\n\n{BODY}", declared={"title": "Mar alto", "rating": "4/5"})
    assert review.credits.year == year
