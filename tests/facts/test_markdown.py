"""Markdown as people write it, through the real reader: front matter, bold labels, columns."""

from __future__ import annotations

from .build import cast

BODY = (
    "The ferry leaves at six and nobody on it wants to arrive, which is the first good joke of a picture "
    "that saves its jokes for people in wet coats. The camera stays at the rail for a long time."
)


def test_bold_labels_on_one_line_and_a_title_in_emphasis(saved) -> None:  # type: ignore[no-untyped-def]
    review = saved(
        "# *Salt Harbour* (Tove Lindqvist, 2017)\n\nBy **Ines Kaltwasser** · 4 March 2018\n\n"
        "**Director:** Tove Lindqvist **Cast:** Aki Mantere, Ruth Delacroix **Runtime:** 112 min\n\n"
        f"{BODY} Olli (Aki Mantere) sleeps. Olli wakes.\n\n### What the camera sees\n\n{BODY}\n\n★★★★½\n"
    )
    assert (review.title, review.film_titles) == (
        "Salt Harbour (Tove Lindqvist, 2017)",
        ("Salt Harbour",),
    )
    assert (review.critic, review.published) == ("Ines Kaltwasser", "2018-03-04")
    assert review.credits.director == ("Tove Lindqvist",)
    assert (review.credits.year, review.credits.runtime) == (2017, 112)
    assert cast(review) == [("Aki Mantere", "Olli"), ("Ruth Delacroix", None)]
    assert [(s.heading, s.level) for s in review.sections] == [("What the camera sees", 3)]
    assert review.rating is not None and review.rating.percent == 90
    assert "★" not in review.text and "Runtime" not in review.text


def test_marks_follow_the_text(saved) -> None:  # type: ignore[no-untyped-def]
    review = saved(f"# Salt Harbour\n\n{BODY}\n\nIt is *damp* and **long**. {BODY}\n")
    assert [(m.style, review.text[m.start : m.end]) for m in review.marks] == [
        ("emphasis", "damp"), ("strong", "long"),
    ]  # fmt: skip


def test_a_bare_rating_takes_its_scale_from_the_text(saved) -> None:  # type: ignore[no-untyped-def]
    review = saved(f"---\ntitle: Salt Harbour\nrating: 4.5\n---\n\n{BODY}\n\n**Rating: 4.5/5**\n")
    assert review.rating is not None and (review.rating.value, review.rating.scale) == (4.5, 5)
    alone = saved(f"---\ntitle: Salt Harbour\nrating: 3\n---\n\n{BODY}\n")
    assert alone.rating is not None and (alone.rating.scale, alone.rating.percent) == (None, None)


def test_wiki_links_and_nested_keys(saved) -> None:  # type: ignore[no-untyped-def]
    review = saved(
        "---\nfilm:\n  title: Salt Harbour\n  year: 2017\ndirector: \"[[people/Lindqvist|Tove Lindqvist]]\"\n"
        f"imdb_rating: 7.1\nscore: 8/10\nlang: en-GB\nlayout: post\n---\n\n{BODY}\n"
    )  # fmt: skip
    assert (review.film_titles, review.credits.year) == (("Salt Harbour",), 2017)
    assert review.credits.director == ("Tove Lindqvist",)
    assert review.rating is not None and review.rating.printed == "8/10"
    assert review.language == "en"
    assert any(piece.why == "a key that is not read" for piece in review.debris)


def test_a_column_belongs_to_no_film(saved) -> None:  # type: ignore[no-untyped-def]
    review = saved(
        f"# Two at the weekend\n\n**Salt Harbour** (2017, Tove Lindqvist). {BODY}\n\n"
        f"**Wet Coats** (2012, Tove Lindqvist). {BODY}\n"
    )
    assert (review.kind, review.film_titles, review.credits.year) == ("column", (), None)


def test_two_films_of_one_name_in_a_review_are_no_column(saved) -> None:  # type: ignore[no-untyped-def]
    review = saved(
        f"# Salt Harbour\n\nIn Salt Harbour (2017) it rains. {BODY}\n\nBut Salt Harbour (1961) was dry. {BODY}\n"
    )
    assert review.kind == "capsule"
    assert review.film_titles == ("Salt Harbour",)


def test_the_heading_that_repeats_the_declared_title_is_shown_once(saved) -> None:  # type: ignore[no-untyped-def]
    review = saved(
        f"---\ntitle: Salt Harbour\n---\n\n# Salt Harbour\n\n{BODY}\n\n## The boat\n\n{BODY}\n"
    )
    assert not review.text.startswith("Salt Harbour")
    assert [s.heading for s in review.sections] == ["The boat"]


def test_broken_front_matter_still_gives_its_facts(saved) -> None:  # type: ignore[no-untyped-def]
    review = saved(
        f"---\ntitle: Salt Harbour: The Return\ncritic: Ines Kaltwasser\nrating: 3/5\n---\n\n{BODY}\n"
    )
    assert review.title == "Salt Harbour: The Return"
    assert review.critic == "Ines Kaltwasser"
    assert review.text.startswith("The ferry")
