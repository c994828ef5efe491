"""Pages in many shapes and languages give their facts, and give no others."""

from __future__ import annotations

from typing import Any

import pytest

from index.model import Review

from .build import cast, read
from .pages import BODY, BODY2, PAGES

LINDQVIST = ("Tove Lindqvist",)
MANTERE, DELACROIX = ("Aki Mantere", None), ("Ruth Delacroix", None)

EXPECTED: dict[str, dict[str, Any]] = {
    "blog": {
        "title": "Salt Harbour (2017) - Movie Review", "film_titles": ("Salt Harbour",),
        "critic": "Ines Kaltwasser", "publication": "Kaltwasser Film Notes",
        "published": "2018-03-04", "language": "en", "rating": "3.5/5",
        "director": LINDQVIST, "cast": [MANTERE, DELACROIX, ("Jonas Weber", None)],
        "runtime": 112, "year": 2017, "genres": ("Drama", "Thriller"),
    },
    "guardian": {
        "title": "Salt Harbour review – a wet coat of a thriller",
        "film_titles": ("Salt Harbour",), "critic": "Ines Kaltwasser", "published": "2018-03-04",
        "release_date": "2018-03-09",
        "language": "en", "director": LINDQVIST,
        "teaser": "Tove Lindqvist's drama about a ferry crew is slow, sly and very damp",
    },
    "german": {
        "title": "Salzhafen", "film_titles": ("Salzhafen",), "critic": "Ines Kaltwasser",
        "publication": "Hafenkino", "language": "de", "director": LINDQVIST,
        "writer": ("Aki Mantere",), "cinematographer": ("Jonas Weber",),
        "editor": ("Ruth Delacroix",),
        "cast": [("Aki Mantere", "Olli"), ("Ruth Delacroix", "Marie")], "runtime": 112,
        "year": 2017, "countries": ("Deutschland", "Schweden"), "release_date": "2018-03-09",
    },
    "french": {
        "title": "Le Port du sel", "film_titles": ("Le Port du sel",), "critic": "Inès Kaltwasser",
        "language": "fr", "rating": "4/5", "director": LINDQVIST, "cast": [MANTERE, DELACROIX],
        "runtime": 112, "countries": ("France", "Suède"), "release_date": "2018-03-07",
    },
    "trade": {
        "title": "‘Salt Harbour’ Review: Tove Lindqvist Takes the Slow Boat",
        "film_titles": ("Salt Harbour",), "critic": "Ines Kaltwasser", "published": "2018-03-04",
        "language": "en", "director": LINDQVIST, "writer": ("Aki Mantere",),
        "cinematographer": ("Jonas Weber",),
        "cast": [("Aki Mantere", "Olli Saari"), DELACROIX], "runtime": 112,
        "teaser": "A ferry crew settles its debts in a handsome, chilly drama.",
    },
    "note": {
        "title": "Salt Harbour", "language": "en", "rating": "7/10",
    },
    "letterboxdish": {
        "title": "Salt Harbour (2017)", "film_titles": ("Salt Harbour",), "rating": "★★★½",
        "year": 2017, "language": "en",
    },
    "caps": {
        "film_titles": ("SALT HARBOUR",), "language": "en", "director": LINDQVIST,
        "cast": [("Aki Mantere", "Olli")], "runtime": 112,
    },
    "explained2": {
        "kind": "explainer", "spoilers": True, "title": "Salt Harbour (2017): Ending Explained",
        "film_titles": ("Salt Harbour",), "critic": "Ines Kaltwasser", "rating": "7/10",
        "language": "en", "teaser": "What the last boat means in salt harbour (2017).",
        "year": 2017, "director": LINDQVIST,
        "cast": [("Aki Mantere", "Olli"), ("Ruth Delacroix", "Marie")],
        "sections": ["The Story So Far", "Why the Boat Turns", "Final Thoughts"],
    },
    "interview": {
        "kind": "interview", "title": "Interview: Tove Lindqvist on Salt Harbour",
        "language": "en",
    },
    "listing": {
        "kind": "listing", "title": "Salt Harbour", "film_titles": ("Salt Harbour",),
        "director": LINDQVIST, "cast": [MANTERE, DELACROIX], "runtime": 112, "year": 2017,
        "countries": ("Sweden",), "languages": ("Swedish",),
    },
    "author": {
        "title": "Salt Harbour", "film_titles": ("Salt Harbour",), "language": "en",
        "director": LINDQVIST, "cast": [DELACROIX],
    },
    "spanish": {
        "title": "Puerto de sal", "film_titles": ("Puerto de sal",), "critic": "Inés Kaltwasser",
        "language": "es", "rating": "8/10", "director": LINDQVIST,
        "writer": ("Aki Mantere", "Jonas Weber"), "cast": [MANTERE, DELACROIX], "runtime": 112,
        "year": 2017, "countries": ("Suecia",),
    },
    "turkish": {
        "title": "Tuz Limanı", "film_titles": ("Tuz Limanı",), "critic": "Inci Kaltwasser",
        "language": "tr", "rating": "7,5/10", "director": LINDQVIST, "writer": ("Aki Mantere",),
        "cast": [MANTERE, DELACROIX], "runtime": 112, "year": 2017, "countries": ("İsveç",),
    },
    "italian": {
        "title": "Recensione: Porto di sale", "film_titles": ("Porto di sale",),
        "critic": "Ines Kaltwasser", "language": "it", "rating": "7 ½", "director": LINDQVIST,
        "writer": ("Aki Mantere",), "cast": [MANTERE, DELACROIX], "runtime": 112,
    },
}  # fmt: skip
EMPTY: dict[str, Any] = {
    "title": None, "film_titles": (), "teaser": None, "critic": None, "translator": None,
    "publication": None, "url": None, "published": None, "language": None, "rating": None,
    "spoilers": False, "director": (), "writer": (), "cinematographer": (), "editor": (),
    "distributor": None, "cast": [], "runtime": None, "year": None, "countries": (),
    "languages": (), "genres": (), "release_date": None, "sections": [],
}  # fmt: skip


def stated(review: Review, field: str) -> Any:
    if field == "cast":
        return cast(review)
    if field == "rating":
        return review.rating.printed if review.rating else None
    if field == "sections":
        return [section.heading for section in review.sections]
    return getattr(review.credits, field, None) if field in CREDITS else getattr(review, field)


CREDITS = frozenset(
    "director writer cinematographer editor distributor runtime year countries languages genres "
    "release_date".split()
)


@pytest.mark.parametrize("page", sorted(EXPECTED))
def test_page_gives_its_facts_and_no_others(page: str) -> None:
    review = read(PAGES[page])
    wanted = EMPTY | EXPECTED[page]
    kind = wanted.pop("kind", None)
    assert {field: stated(review, field) for field in wanted} == wanted
    assert kind is None or review.kind == kind


@pytest.mark.parametrize("page", sorted(set(PAGES) - {"listing", "interview", "caps"}))
def test_only_the_text_is_in_the_text(page: str) -> None:
    review = read(PAGES[page])
    for label in ("Regie", "Director", "Share this", "Menu", "Kaltwasser", "rights", "FSK"):
        assert label not in review.text


def test_author_beside_director_and_cast_stays_open_with_a_warning() -> None:
    review = read(PAGES["author"])
    assert (review.critic, review.credits.writer) == (None, ())
    assert any("Author" in warning for warning in review.warnings)


def test_author_among_film_credits_is_the_screenwriter_and_above_the_text_the_critic() -> None:
    header = f"Salt Harbour\nRating: 4/5\nAuthor: Ines Kaltwasser\n{BODY}\n{BODY2}"
    assert read(header).critic == "Ines Kaltwasser"
    credits = "Director: Tove Lindqvist\nAuthor: Aki Mantere\nDOP: Jonas Weber\nMontage: Ann Low"
    review = read(f"Salt Harbour\n\n{BODY}\n\n{BODY2}\n\n{credits}")
    assert (review.critic, review.credits.writer) == (None, ("Aki Mantere",))


def test_another_film_in_capitals_gives_neither_title_nor_director() -> None:
    review = read(
        f"SALT HARBOUR is a film about a ferry. {BODY} I had not liked WET COATS, directed by "
        f"Ruth Delacroix, at all. SALT HARBOUR is better, and damper. {BODY2}"
    )
    assert review.film_titles == ("SALT HARBOUR",)
    assert review.credits.director == ()


def test_declared_film_wins_over_the_headline() -> None:
    review = read(
        f"A Wet Coat of a Thriller\n\n{BODY}\n\n{BODY2}",
        declared={
            "title": "A Wet Coat of a Thriller", "film": "Salt Harbour", "directed_by": "Tove Lindqvist",
            "year": 2017, "rating": 4, "scale": 5, "author": "Ines Kaltwasser", "date": "2018-03-04",
            "cast": {"Aki Mantere": "Olli"}, "genres": ["Drama"], "runtime": 112, "draft": False,
        },
    )  # fmt: skip
    assert (review.title, review.film_titles) == ("A Wet Coat of a Thriller", ("Salt Harbour",))
    assert review.rating is not None and review.rating.percent == 80
    assert cast(review) == [("Aki Mantere", "Olli")]
    assert (review.critic, review.published) == ("Ines Kaltwasser", "2018-03-04")
    assert (review.credits.runtime, review.credits.year) == (112, 2017)
    assert review.credits.director == LINDQVIST


def test_file_name_counts_only_where_nothing_else_speaks() -> None:
    note = "Lovely boat. Everybody in it looks cold and the gulls are the best thing in it by far."
    assert read(note, path="notes/Salt Harbour (2017).md").film_titles == ("Salt Harbour",)
    assert read(note, path="notes/Salt Harbour (2017).md").credits.year == 2017
    assert read(note, path="notes/three-hours-in-the-rain.txt").film_titles == ()
    assert read(PAGES["note"], path="Wet Coats.txt").film_titles == ()
    assert read(PAGES["note"], path="Salt Harbour.txt").film_titles == ("Salt Harbour",)


def test_years_stated_twice_are_a_warning_and_both_are_facts() -> None:
    review = read(f"Salt Harbour (2017)\nYear: 2018\nDirector: Tove Lindqvist\n\n{BODY}\n\n{BODY2}")
    assert {f.value for f in review.facts if f.field == "credits.year"} == {2017, 2018}
    assert any("years" in warning for warning in review.warnings)
