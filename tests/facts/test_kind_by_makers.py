"""A day at a festival: paragraphs that each name a film of their own and whose it is."""

from __future__ import annotations

import pytest

from index.documents.markdown import parse
from index.facts import read_facts
from index.model import Document, Review

AND_SO = (
    "et l'on y suit pendant deux heures une famille qui ne sait pas où dormir. La photographie est "
    "grise, les acteurs sont justes et la fin m'a laissée dans le couloir avec une envie de café."
)


def read(written: str, title: str) -> Review:
    parsed = parse(f"---\ntitle: {title}\n---\n\n{written}")
    form = "markdown"
    document = Document("/library", "post.md", 1, form, parsed.blocks, parsed.declared)
    return read_facts(document, review_id="r")


def day(*films: str) -> str:
    return "\n\n".join(f"On continue avec {film}, {AND_SO}" for film in films)


@pytest.mark.parametrize(
    "films",
    [
        (
            "*La Craie* de Lena Brun",
            "*Le Long Champ* du réalisateur Paul Kern",
            "*Le Bac* de Ines Wolf",
        ),
        ("**La Craie** de Lena Brun", "**Le Long Champ** de Paul Kern", "**Le Bac** de Ines Wolf"),
    ],
)
def test_a_day_of_films_is_a_column(films: tuple[str, ...]) -> None:
    review = read(day(*films), "Longeville 2024 - vendredi")
    assert (review.kind, review.film_titles) == ("column", ())


@pytest.mark.parametrize(
    ("title", "films"),
    [
        # One maker, films without makers, and a film that is compared with others.
        ("Lena Brun", ("*La Craie* de Lena Brun", "*Le Champ* de Lena Brun", "*Le Bac* de Lena Brun")),
        ("Longeville", ("*La Craie*", "*Le Champ*", "*Le Bac*")),
        ("Le Bac", ("Le Bac et *La Craie* de Lena Brun", "*Le Champ* de Paul Kern", "*L'Eau* de Ines Wolf")),
    ],
)  # fmt: skip
def test_what_only_looks_so(title: str, films: tuple[str, ...]) -> None:
    assert read(day(*films), title).films == ()
