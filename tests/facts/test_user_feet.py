"""Pages of users' opinions and of apps: who signs, the mark given, the year above a title."""

from __future__ import annotations

import pytest

from index.facts.film_years import _THIS_ONE
from index.facts.kind_shapes import _counts_opinions
from index.facts.page_crumbs import crumbs_of
from index.facts.parts import parts_of
from index.facts.ratings import read_rating
from index.facts.verdict_forms import disc_verdict
from index.model import SourceBlock

from .build import read
from .test_heads import B2, B


@pytest.mark.parametrize(
    ("foot", "critic", "printed"),
    [
        ("marais_72\n8\nÉcrit par\n\nCréée\n\nle 11 mars 2020", "marais_72", "8"),
        ("Marais\n7\nÉcrit par\nMarais", "Marais", "7"),
        ("Moth\n6.5\nWritten by", "Moth", "6.5"),
        # No mark, no signing, a whole sentence for a name.
        ("Moth\n\nWritten by", None, None),
        ("12 mars\n8\nPartager", None, None),
        ("What a film this is and how\n8\nWritten by", None, None),
    ],
)
def test_a_name_and_its_mark_below_the_text(
    foot: str, critic: str | None, printed: str | None
) -> None:
    review = read(f"Salt Harbour\n\n{B}\n\n{B2}\n\n{foot}\n")
    assert review.critic == critic
    assert (review.rating.printed if review.rating else None) == printed


@pytest.mark.parametrize(
    ("line", "critic"),
    [
        ("Ulrike ist sehr angetan von Salt Harbour", "Ulrike"),
        ("Ulrike ist gerührt von Long Field", None),
        ("Sie ist sehr angetan von allem, was das Meer betrifft", None),
    ],
)
def test_who_was_taken_with_the_film(line: str, critic: str | None) -> None:
    assert read(f"Film\n2018\nSalt Harbour\n{line}\n{B}\n\n{B2}\n").critic == critic


@pytest.mark.parametrize(
    ("above", "year"),
    [
        ("Film\n2018\nSalt Harbour", 2018),
        ("News\n2018\nSalt Harbour", None),
        ("Film\n2018\nNews", None),
    ],
)
def test_a_year_alone_above_the_title(above: str, year: int | None) -> None:
    text = f"{above}\n\n{B.replace('The ferry', 'Salt Harbour')}\n\n{B2}\n\nDirector: Ann Lee\n"
    declared = {"film": "Salt Harbour"}
    assert read(text, declared=declared).credits.year == year


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The 1971 Australian shocker disappeared for years.", True),
        ("Nobody knew. This 1962 drama, shot at sea, is rare.", True),
        ("The 1971 film Walkabout is another matter.", False),
        ("The 1971 version is better, and by far.", False),
        ("The 1988 film by Ann Lee was longer.", False),
        ("Made after the 1971 film was lost.", False),
    ],
)
def test_the_year_of_this_film(text: str, told: bool) -> None:
    assert bool(_THIS_ONE.search(text)) is told


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("4/6 bzw. 7/10", "4/6"),
        ("3/5 or 6/10", "3/5"),
        ("24/7 or so", None),
        ("4/6 und 7/10 Filme", None),
    ],
)
def test_a_verdict_on_two_scales(text: str, printed: str | None) -> None:
    rating = read_rating(text)
    assert (rating.printed if rating else None) == printed


def blocks(*lines: str) -> tuple[SourceBlock, ...]:
    return tuple(SourceBlock("paragraph", line, at, at) for at, line in enumerate(lines, 1))


def test_the_film_beside_its_disc_with_the_scores_below() -> None:
    parts = parts_of(blocks("Le film", "[4/5]", B, "Le Blu-ray", "[3,5/5]", B2))
    found = disc_verdict(parts)
    assert found is not None and found[0].printed == "4/5"


@pytest.mark.parametrize(
    ("line", "counts"),
    [
        ("Críticas 355", True),
        ("User reviews (12)", True),
        ("Críticas", False),
        ("Reviews of 2012", False),
    ],
)
def test_a_page_that_counts_its_users_opinions(line: str, counts: bool) -> None:
    assert _counts_opinions(parts_of(blocks("Salt Harbour", line, B))) is counts


def test_a_house_before_its_sections() -> None:
    assert crumbs_of("Salt Post >> Movies >> Salt Harbour")[-1] == "Salt Harbour"
    assert crumbs_of("Salt Post > Salt Harbour") == ()
    assert crumbs_of("Ann Lee >> Salt Harbour >> Chalk") == ()
