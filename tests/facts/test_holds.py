"""What a document holds decides what may speak of it: its file's name, its head, or its text alone."""

from __future__ import annotations

import pytest

from index.facts import read_facts
from index.model import Declared, Document, Holds, Review, SourceBlock

TEXT = (
    "Subscribe to our newsletter",
    "The wind rises over the hill and the old man hears nothing of it, which is how it ends.",
    "It is a film that looks at its people from very far away and that loves them from there.",
    "Ada Vest",
)


def read(holds: Holds, *declared: Declared, lines: tuple[str, ...] = TEXT) -> Review:
    blocks = tuple(
        SourceBlock("paragraph", line, number, number, 1) for number, line in enumerate(lines, 1)
    )
    document = Document("/library", "ran-1985.txt", 1, "text", blocks, declared, holds=holds)
    return read_facts(document, review_id="r")


def test_a_page_is_read_with_its_name_and_its_edges() -> None:
    review = read("page")
    assert (review.credits.year, review.critic) == (1985, "Ada Vest")
    assert "Subscribe" not in review.text


def test_an_article_is_not_what_its_file_is_called() -> None:
    review = read("article")
    assert (review.film_titles, review.credits.year, review.critic) == ((), None, "Ada Vest")
    assert "Subscribe" not in review.text


def test_of_a_text_alone_nothing_is_taken_away() -> None:
    review = read("text")
    assert review.text == "\n\n".join(TEXT)
    assert (review.film_titles, review.critic, review.title) == ((), None, None)
    assert review.debris == ()


@pytest.mark.parametrize(("words", "kind"), [(20, "capsule"), (150, "review")])
def test_a_text_alone_is_a_review_whatever_its_film_is_called(words: int, kind: str) -> None:
    film = Declared("film", "Interview with the Vampire", "page", 1)
    review = read("text", film, lines=("wind " * words,))
    assert (review.kind, review.film_titles) == (kind, ("Interview with the Vampire",))


def test_a_log_is_of_no_film() -> None:
    log = Declared("kind", "log", "page")
    review = read("text", log, lines=("Ran (1985) · ★★★★★ · 2024-01-01", "Jaws (1975)"))
    assert (review.kind, review.film_titles, review.rating) == ("log", (), None)
    assert review.credits.year is None
