"""What a page says of gathering: days behind titles, rounds of films, tags, digests of the press."""

from __future__ import annotations

import pytest

from index.facts.capsule_heads import read_head
from index.facts.capsule_round_ups import is_round_up
from index.facts.kind_archives import is_address_of_index
from index.facts.kind_gathered import is_headed_list
from index.facts.kind_pages import gathers_teasers
from index.facts.parts import parts_of
from index.model import SourceBlock

QUOTED = "The harbour is well lit and the two old men in it have a good deal to say to each other."


@pytest.mark.parametrize(
    ("line", "title", "watched"),
    [
        ("Salt Harbour, 02.12.2017", "Salt Harbour", "2017-12-02"),
        ("Salt Harbour 2 – 3 May 2019", "Salt Harbour 2", "2019-05-03"),
        ("Salt Harbour | 2019-05-03", "Salt Harbour", "2019-05-03"),
        ("Salt Harbour, 1984", "Salt Harbour", None),
    ],
)
def test_the_day_behind_a_title(line: str, title: str, watched: str | None) -> None:
    head = read_head(line)
    assert (head.title, head.watched) == (title, watched)


@pytest.mark.parametrize(
    ("headline", "several"),
    [
        ("Zuletzt gesehene Filme", True),
        ("Filme im Dezember", True),
        ("Mes films du mois", True),
        ("Últimas pelis vistas", True),
        ("Der Film im Dezember", False),
        ("Das letzte Mal gesehen", False),
        ("Les derniers films de Marcel Vasse", False),
    ],
)
def test_headlines_of_rounds(headline: str, several: bool) -> None:
    assert is_round_up(headline) == several


@pytest.mark.parametrize(
    ("url", "index"),
    [
        ("https://harbour.example/tags/cinema/", True),
        ("https://harbour.example/blog/category/films/page/2", True),
        ("https://harbour.example/kategorie/filme/index.html", True),
        ("https://harbour.example/category/films/salt-harbour-review/", False),
        ("https://harbour.example/tags-and-ties", False),
        ("https://harbour.example/posts/tags.html", False),
    ],
)
def test_addresses_of_indexes(url: str, index: bool) -> None:
    assert is_address_of_index(url) == index


@pytest.mark.parametrize(
    ("lead", "above", "digest"),
    [
        ("Weiterlesen bei Hafenbote", 0, True),
        ("Weiterlesen bei Hafenbote", 5, True),
        ("Leggi la recensione completa", 5, True),
        ("Weiterlesen", 5, False),
        ("Lire la suite", 5, False),
    ],
)
def test_digests_of_the_press(lead: str, above: int, digest: bool) -> None:
    lines = [*[QUOTED] * above, *(line for _ in range(4) for line in ("Name", QUOTED, lead))]
    blocks = (SourceBlock("paragraph", line, at + 1, at + 1) for at, line in enumerate(lines))
    assert gathers_teasers(parts_of(tuple(blocks))) == digest


def test_a_review_above_teasers_is_no_digest() -> None:
    lines = [" ".join([QUOTED] * 6), *("Name", QUOTED, "Weiterlesen bei Hafenbote") * 4]
    blocks = (SourceBlock("paragraph", line, at + 1, at + 1) for at, line in enumerate(lines))
    assert not gathers_teasers(parts_of(tuple(blocks)))


def test_a_round_that_no_film_heads_is_a_column(saved) -> None:  # type: ignore[no-untyped-def]
    text = f"{QUOTED} Then came the rain, and it was long.\n\nThe last one was dull."
    assert saved(f"---\ntitle: Zuletzt gesehene Filme\n---\n\n{text}\n").kind == "column"
    assert saved(f"---\ntitle: News round-up\n---\n\n{text}\n").kind != "review"


@pytest.mark.parametrize(
    ("headline", "count", "kind"),
    [
        ("Great Ferry Films, Ranked", 3, "list"),
        ("Seven Films With a Quay in Them", 3, "list"),
        ("What I watched on the ferry", 6, "list"),
        ("What I watched on the ferry", 3, "column"),
    ],
)
def test_films_numbered_through_a_text(saved, headline: str, count: int, kind: str) -> None:  # type: ignore[no-untyped-def]
    films = ("Taken", "Buried", "Opera", "Dune", "Heat", "Amour")[:count]
    text = "\n\n".join(
        f"**{at}. {film}** ({1990 + at}). {QUOTED}" for at, film in enumerate(films, 1)
    )
    intro = f"I have seen several films there. {QUOTED}"
    assert saved(f"---\ntitle: {headline}\n---\n\n{intro}\n\n{text}\n").kind == kind


def test_headlines_that_call_a_text_a_list() -> None:
    assert is_headed_list("Liste de films") and is_headed_list("My movie list")
    assert not is_headed_list("Schindler's List") and not is_headed_list("The Bucket List")
