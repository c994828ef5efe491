"""Users by the pages that sites give them: whom figures, headings and days make the critic."""

from __future__ import annotations

import pytest

from index.facts.user_pages import _shown

from .build import read
from .test_credit_lines import B1

PROSE = B1


def critic(*lines: str) -> str | None:
    return read("\n\n".join(lines)).critic


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (("salt_goat7", "38 followers, 112 reviews", PROSE, PROSE), "salt_goat7"),
        (("gullwatcher", "Member since May 2011", PROSE, PROSE), "gullwatcher"),
        (("zampogna", "Opinioni: 340 | Seguaci: 12", PROSE, PROSE), "zampogna"),
        (("deniz_kizi", "İstatistikler: 38 takipçi 112 eleştiri", PROSE, PROSE), "deniz_kizi"),
        (("phare.ouest", "Membre depuis le 3 mai 2009", PROSE, PROSE), "phare.ouest"),
        (("Reviews by moth-88", "moth-88 3 May 2011, 21:10", PROSE, PROSE), "moth-88"),
        (("tidewalker-3 27 August 2004", PROSE, PROSE), "tidewalker-3"),
        (("Ada Quill's rating of the film The Pier", PROSE, PROSE), "Ada Quill"),
        (("Review verfasst von Muschelgräber am 17.01.2016", PROSE, PROSE), "Muschelgräber"),
        ((PROSE, f"{PROSE} son. 06.12.2009 01:27 ~ 01:40 martiduvari şikayet"), "martiduvari"),
    ],
)
def test_a_page_of_a_user_says_who_wrote(lines: tuple[str, ...], name: str) -> None:
    assert critic("Quayfilms", "The Long Pier", *lines) == name


@pytest.mark.parametrize(
    "lines",
    [
        ("The Pier", "112 reviews", PROSE, PROSE),  # a film's figures
        ("Reviews", "38 followers, 112 reviews", PROSE, PROSE),
        ("jeudi 3 mai 2011", PROSE, PROSE),
        ("Nouveautés 3 mai 2011", PROSE, PROSE),
        ("Review verfasst von Redaktion am 17.01.2016", PROSE, PROSE),
        ("salt_goat7", "38 followers", PROSE, "moth_88", "12 followers", PROSE),
        (PROSE, PROSE, "Comments", "moth_88", "Member since May 2011", "Nice one."),
        (PROSE, PROSE, "Comments", "moth_88 3 May 2011", "Nice one."),
    ],
)
def test_what_is_no_users_page_names_none(lines: tuple[str, ...]) -> None:
    assert critic("Quayfilms", "The Long Pier", *lines) is None


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("38 takipçi 112 eleştiri", 2),
        ("1.204 Bewertungen · 61 Freunde", 2),
        ("Üyelik tarihi 2009", 2),
        ("112 reviews", 1),
        ("340 votos", 1),
        ("112 minutes", 0),
        ("The town has 38 followers of a sect and 112 goats", 0),
        ("38", 0),
    ],
)
def test_figures_of_users(line: str, shown: int) -> None:
    assert _shown(line) == shown
