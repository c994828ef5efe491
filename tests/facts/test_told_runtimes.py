"""Running times that sentences tell, minutes that are no running time, ratings set in bold."""

from __future__ import annotations

from pathlib import Path

import pytest

from .build import read, read_saved
from .test_credit_lines import B1, B2


@pytest.mark.parametrize(
    ("sentence", "minutes"),
    [
        ("The film then spends 170 minutes showing what it costs.", 170),
        ("It goes on for 162 minutes, and each silence is as long as it is.", 162),
        ("162 Minuten dauert das, und jede Pause hat ihre Länge.", 162),
        ("It takes 2 hours and 41 minutes to get there.", 161),
        ("I sat there for a hundred and some; in truth 129 minutes, and no tea.", 129),
        ("Comedies of two hours and forty-two minutes are against the law.", 162),
        ("Deux heures trente et une dans un tribunal : fallait-il tout cela ?", 151),
        ("Bu en uzun geceyi (157 dakika) yayan bir film.", 157),
        ("The film spends 45 minutes on a boat.", None),
        ("The first 90 minutes are the best of it.", None),
        ("Just over 100 minutes is not much for eight days.", None),
        ("The original took its 92 minutes and left.", None),
        ("Anyone who has seen the 2009 film, all 152 minutes of it, knows.", None),
        ("118 dakikalık film hiç sıkmıyor.", 118),
        ("The 90-minute mark brings a storm.", None),
        ("Her earlier film took 141 minutes.", None),
        ("It has 97 minutes here and 112 minutes with the songs.", None),
        ("It comes with a 75-minute interview.", None),
        ("It goes on for twenty minutes.", None),
        ("That is it, for eighty-one minutes.", 81),
        ("Einundneunzig Minuten sind dafür genug.", 91),
        ("Ninety minutes are enough.", None),
        ("The first ninety-one minutes are enough.", None),
        ("Le film dure 1h38.", 98),
        ("La durée (1h38, sans entracte) est la bonne.", 98),
        ("98 Minuten vor Schluss kippt es.", None),
        ("This 14-minute short is a marvel.", 14),
        ("Der 14-minütige Kurzfilm ist ein Wunder.", 14),
        ("Le court métrage de 14 minutes est une merveille.", 14),
        ("14 dakikalık kısa film hiç sıkmıyor.", 14),
        ("The disc holds a 14-minute short as a bonus.", None),
        ("Her first 14-minute short was shot on a pier.", None),
        ("The last 14 minutes of the movie are the best.", None),
        ("The 12-minute opening shot is a marvel.", None),
        ("It takes 90 minutes before anybody speaks.", None),
        ("He spends 170 minutes in the water.", None),
        ("30 Minuten dauert das Gespräch.", None),
    ],
)
def test_minutes_in_a_sentence(sentence: str, minutes: int | None) -> None:
    assert read(f"Salt Harbour (2017)\n\n{B1} {sentence}\n\n{B2}").credits.runtime == minutes


@pytest.mark.parametrize(
    ("title", "minutes"),
    [
        ("Salt Harbour (2017) - 124 mins", 124),
        ("Salt Harbour - 97 mins", 97),
        ("Salt Harbour - 12 mins", None),
        ("The last 97 mins of Salt Harbour", None),
    ],
)
def test_minutes_behind_a_title(title: str, minutes: int | None) -> None:
    review = read(f"{B1}\n\n{B2}", path="harbour.md", declared={"title": title})
    assert review.credits.runtime == minutes


def test_a_rating_in_bold_names_no_other_film(tmp_path: Path) -> None:
    text = (
        f"# Review: Salt Harbour (2018)\n\n{B1}\n\nIt is as good a ferry as any on screen. **4½/5**"
    )
    review = read_saved(tmp_path, text)
    assert review.rating is not None and review.rating.printed == "4½/5"
    assert review.kind in ("review", "capsule") and review.film_titles == ("Salt Harbour",)


def test_a_file_name_without_the_blanks_of_the_title() -> None:
    text = f"Harbour 9\n\nDirector: Ann Lee\nYear: 2009\nRunning time: 112 min\n\n{B1}\n\n{B2}"
    assert read(text, path="harbour9.txt").film_titles == ("Harbour 9",)


@pytest.mark.parametrize(
    ("sentence", "minutes"),
    [
        ("This 14-minute short has stayed with me.", 14),
        ("The 23-minute Salt Harbour is a black comedy.", 23),
        ("The 12-minute opening shot is famous.", None),
        ("The 23-minute Wet Coats was its beginning.", None),
        ("There is a 10-minute film within it.", None),
    ],
)
def test_minutes_of_a_short(sentence: str, minutes: int | None) -> None:
    assert read(f"Salt Harbour (2017)\n\n{B1} {sentence}\n\n{B2}").credits.runtime == minutes
