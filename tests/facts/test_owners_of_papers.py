"""Papers behind what their owners are called in law, and sites behind a headline's own words."""

from __future__ import annotations

import pytest

from index.documents.site_names import site_beside
from index.facts.houses import house_name, is_of_owner, without_owner

from .build import read
from .test_credit_lines import B1, B2


@pytest.mark.parametrize(
    ("owner", "name"),
    [
        ("La Voix du Quai inc", "La Voix du Quai"),
        ("Quay Chronicle Pvt Ltd", "Quay Chronicle"),
        ("Quay Chronicle Pty. Ltd.", "Quay Chronicle"),
        ("The Quay Herald", "The Quay Herald"),
    ],
)
def test_companies_forms_are_no_part_of_a_name(owner: str, name: str) -> None:
    assert house_name(owner) == name


@pytest.mark.parametrize(
    ("owner", "paper"),
    [
        ("Quay Post News & Media", "Quay Post"),
        ("Quay Chronicle Media", "Quay Chronicle"),
        ("Beacon Publishing Society", "Beacon"),
        ("Quay Herald", "Quay Herald"),
        ("Media", "Media"),
    ],
)
def test_what_owners_have_and_papers_have_not(owner: str, paper: str) -> None:
    assert without_owner(owner) == paper
    assert is_of_owner(owner) == (owner != paper)


@pytest.mark.parametrize(
    ("lines", "paper"),
    [
        (("Support The Quay Post", "© 2018 Quay Post News & Media Ltd."), "Quay Post"),
        (("Tidings", "© 2018 Quay Post News & Media Ltd."), "Quay Post News & Media"),
    ],
)
def test_an_owner_gives_way_to_its_paper_that_the_page_names(
    lines: tuple[str, ...], paper: str
) -> None:
    assert read("\n\n".join(["The Long Pier", lines[0], B1, B2, lines[1]])).publication == paper


@pytest.mark.parametrize(
    ("headline", "title", "site"),
    [
        ("Der Wind am Quai", "Kino: Der Wind am Quai - Aabergs Bote", "Aabergs Bote"),
        ("Schrei, so laut", "„Pier“: Schrei, so laut | Harbour am Abend", "Harbour am Abend"),
        ("The Pier", "Film: The Pier - Page 2", None),
        ("Der Wind am Quai", "Mehr als Der Wind am Quai - Aabergs Bote", None),
    ],
)
def test_a_site_behind_a_headline_with_its_section(
    headline: str, title: str, site: str | None
) -> None:
    assert site_beside(headline, [title]) == site


@pytest.mark.parametrize(
    ("line", "paper"),
    [
        ("Publication: The Lantern (Issue 638)", "The Lantern"),
        ("Publication: The Lantern No. 12", "The Lantern"),
        ("Erschienen in: 7/2016", None),
        ("Publié dans : #Polars anciens", None),
        ("(Bildzitat: © Nordkino, Quelle: www.quay.example)", None),
    ],
)
def test_what_is_a_number_a_tag_or_a_pictures_owner_is_no_paper(
    line: str, paper: str | None
) -> None:
    assert (
        read("\n\n".join(["The Long Pier", *([line] if paper else []), B1, B2, line])).publication
        == paper
    )
