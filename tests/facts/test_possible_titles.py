"""Headlines and file names that may be a film's title, noted where nothing confirms them."""

from __future__ import annotations

import pytest

from .build import read

TEXT = (
    "Somebody rows across the harbour at night and does not say why. The camera stays at the rail "
    "for a long time and looks at the water, and then it turns around and looks at the people. "
    "The last scene is slower and better, and so are the performances; few movies end as well. "
    'They call it "Cold Comfort" in the programme, and "Wet Coats" at the bar.'
)
LONG = f"{TEXT}\n\n{TEXT}\n\n{TEXT}\n\n{TEXT}"
QUIET = LONG.replace('"', "").replace("few movies end", "the movie does not end")
POST = (
    "The ferry goes on crossing the harbour as if it were none of its business at all, and nobody "
    "has to be told anything any more. On Sunday we rowed across it with two friends, and it rained "
    "until the evening, so that all of us sat in the kitchen and played cards."
)


def possible(text: str, path: str = "text.txt", **declared: str) -> list[str]:
    review = read(text, path=path, declared=declared)
    found = [str(fact.value) for fact in review.facts if fact.field == "possible_titles"]
    assert not (found and review.film_titles)
    assert all(fact.sure < 0.5 for fact in review.facts if fact.field == "possible_titles")
    return found


@pytest.mark.parametrize(
    ("text", "path", "titles"),
    [
        (f"Salt Harbour\n\n{LONG}", "text.txt", ["Salt Harbour"]),
        (f"Salt Harbour\n\n{TEXT}", "evening-ferry.txt", ["Salt Harbour", "Evening Ferry"]),
        (f"An evening at the rail\n\n{QUIET}", "salt-harbour.txt", ["Salt Harbour"]),
    ],
)
def test_they_are_noted_of_a_text_on_films(text: str, path: str, titles: list[str]) -> None:
    assert set(titles) <= set(possible(text, path))


@pytest.mark.parametrize(
    ("text", "path"),
    [
        # A text that says nothing of films.
        (f"Salt Harbour\n\n{POST}\n\n{POST}\n\n{POST}", "text.txt"),
        (f"Salt Harbour\n\n{POST}\n\n{POST}\n\n{POST}", "salt-harbour.md"),
        # A film that is named needs no guess.
        (f"Salt Harbour (2017)\n\n{LONG}", "text.txt"),
        (f"Salt Harbour\n\n{LONG} Salt Harbour is slow.", "text.txt"),
        # Headlines that are no title, or one of two.
        (f"What I saw on the ferry last night\n\n{LONG}", "text.txt"),
        (f"Home\n\n{LONG}", "text.txt"),
        (f"The best films of the year\n\n{LONG}", "text.txt"),
        (f"Rain, or Salt Harbour\n\n{LONG}", "text.txt"),
        (f"Ferry notes (Salt Harbour)\n\n{LONG}", "text.txt"),
    ],
)
def test_look_alikes_are_left_alone(text: str, path: str) -> None:
    assert "Salt Harbour" not in possible(text, path)
    assert "Home" not in possible(text, path)


def test_a_file_named_by_its_year_is_none() -> None:
    assert possible(f"An evening at the rail\n\n{QUIET}", "2012.txt") == []


def test_a_book_under_a_films_title_is_none() -> None:
    text = (
        "This novel is long, and every chapter of the book begins with a letter. The author of the "
        "novel wrote three more books, and its readers know each chapter by heart. The movie came later."
    )
    assert possible(f"Salt Harbour\n\n{text}") == []
    assert possible(f"{TEXT}", title="Salt Harbour", tags="books") == []
