"""Days of release told by a weekday, in figures, or months ahead; and days of other things."""

from __future__ import annotations

import pytest

from index.facts.release_near import of_figures
from index.facts.release_weekdays import day_called, weekdays

from .build import read
from .test_credit_lines import B1, B2

FRI, THU, WED, LAST = "2019-09-06", "2019-09-05", "2019-09-04", "2019-08-30"


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("Opens Friday.", FRI),
        ("Opens Friday at the Old Weir in Pale City and the Plaza, Downtown.", FRI),
        ("Salt Harbour opens in select theaters in Boston and Chicago on Friday.", FRI),
        ("“Salt Harbour,” a Lion House release in theaters Friday, is rated R.", FRI),
        ("Salt Harbour is in cinemas on Thursday.", THU),
        ("Salt Harbour is out on Thursday", THU),
        ("Salt Harbour opened here last Friday, to few people.", LAST),
        ("The film opened on Friday.", LAST),
        ("Salt Harbour has been in cinemas since Friday.", LAST),
        ("Released today.", WED),
        ("Salt Harbour opens tomorrow.", THU),
        ("Ab Donnerstag im Kino.", THU),
        ("Kinostart: Donnerstag", THU),
        ("Der Film läuft seit Donnerstag in den Kinos.", "2019-08-29"),
        ("Salt Harbour startet am Donnerstag in den deutschen Kinos.", THU),
        ("Ein Debüt, das heute in die Kinos kommt.", WED),
        ("En salles mercredi.", WED),
        ("Le film sort ce mercredi en salles.", WED),
        ("Dès mercredi au cinéma", WED),
        ("Le film est sorti vendredi dernier.", LAST),
        ("Estreno: el viernes", FRI),
        ("La película se estrena este viernes.", FRI),
        ("Este viernes en cines.", FRI),
        ("Il film esce giovedì nelle sale.", THU),
        ("O filme estreia nesta quinta-feira nos cinemas.", THU),
        ("Vanaf donderdag in de bioscoop.", THU),
        ("Film cuma günü vizyona giriyor.", FRI),
        ("Film cuma günü (6 Eylül) vizyona giriyor.", FRI),
        # days of other things
        ("The film opens on Friday night in a bar, and never leaves it.", None),
        ("I saw it in a packed hall on Friday.", None),
        ("We went to see it, out on Friday as always.", None),
        ("Also opening Friday: Wet Coats.", None),
        ("Wet Coats opens Friday.", None),
        ("“Wet Coats,” which opens in theaters Friday, is by the same hand.", None),
        ("Salt Harbour opens next Friday.", None),
        ("Salt Harbour comes out on DVD on Friday.", None),
        ("Salt Harbour is back in a restored print, in cinemas from Friday.", None),
        ("The trailer for Salt Harbour came out Friday.", None),
        ("Je suis allée au cinéma mercredi.", None),
        ("Wir haben ihn am Donnerstag im Kino gesehen.", None),
        ("Every Friday the ferry goes out and nobody asks.", None),
        ("She sings on Thursday in the theater and on Friday at sea.", None),
    ],
)  # fmt: skip
def test_weekdays_beside_words_of_releases(told: str, day: str | None) -> None:
    text = "\n\n".join(("Salt Harbour", B1, B2, f"A fine one it is. {told}"))
    found = read(text, declared={"date": "2019-09-04", "film": "Salt Harbour"})
    assert found.credits.release_date == day


def test_weekdays_say_nothing_where_the_day_of_the_text_is_unknown() -> None:
    text = "\n\n".join(("Salt Harbour", B1, B2, "Salt Harbour opens Friday."))
    assert read(text, declared={"film": "Salt Harbour"}).credits.release_date is None


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("Drama by Ane Holt. 2h05. Sortie: 10/05.", "2023-05-10"),
        ("12A, 105 mins, out 12 May", "2023-05-12"),
        ("Opens May 12th", "2023-05-12"),
        ("Kinostart: 18.5.", "2023-05-18"),
        ("It opens in Belgium on September 5.", "2023-09-05"),
        ("Lion House plans a platform release beginning July 14 in Boston.", "2023-07-14"),
        ("Salt Harbour premiered at the Pale City festival in March and opens in cinemas on 19 May.",
         "2023-05-19"),
        ("La ópera prima de Ane Holt llegó a los cines el pasado 5 de mayo después de su paso por "
         "el Festival de Marea.", "2023-05-05"),
        ("Salt Harbour will open in select theaters on Sept. 30 before its national expansion.",
         "2023-09-30"),
        ("The film opens in a kitchen on September 5, and stays there.", None),
        ("Salt Harbour was shown at the Pale City festival in cinemas on 5 May.", None),
        ("We give it 10/10.", None),
    ],
)  # fmt: skip
def test_days_without_a_year(told: str, day: str | None) -> None:
    text = "\n\n".join(("Salt Harbour", B1, B2, told))
    found = read(text, declared={"date": "2023-05-11", "film": "Salt Harbour"})
    assert found.credits.release_date == day


@pytest.mark.parametrize(
    ("word", "past", "day"),
    [
        ("Wednesday", False, WED), ("Wednesday", True, WED), ("Tuesday", True, "2019-09-03"),
        ("dienstag", False, "2019-09-10"), ("quinta-feira", False, THU), ("Perşembe", False, THU),
        ("bugün", False, WED), ("yarın", False, THU), ("someday", False, None),
    ],
)  # fmt: skip
def test_the_day_that_a_word_means(word: str, past: bool, day: str | None) -> None:
    assert day_called(word, "2019-09-04", past=past) == day


def test_no_day_is_told_without_a_day_of_the_text() -> None:
    assert day_called("friday", "2019", past=False) is None
    assert list(weekdays("The fish is fresh on Friday.", "2019-09-04")) == []


@pytest.mark.parametrize(
    ("text", "day"),
    [("ab 12.9.", "2019-09-12"), ("09/12", "2019-09-12"), ("12/09", "2019-09-12"),
     ("in 8/10", None), ("am 3.14.15", None), ("12.1.", None)],
)  # fmt: skip
def test_days_in_figures(text: str, day: str | None) -> None:
    found = of_figures(text, "2019-09-04")
    assert (found[0] if found else None) == day
