"""Titles that the value of a key sets apart: the film's, of several films, or none at all."""

from __future__ import annotations

import pytest

from index.facts.headline_marks import marked_in

from .build import read

IT = (
    "I liked the second half of this film more than the first. The cast is fine, the camera keeps "
    "its distance, and the ending of the movie is as quiet as its beginning.\n\n"
    "There is a scene on the ferry that I will not forget, and the score is good."
)


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("*Salt Harbour*", "Salt Harbour"),
        ("_Salt Harbour Vol. 3_", "Salt Harbour Vol. 3"),
        ("<em>Salt Harbour</em>", "Salt Harbour"),
        ("<i>Salt Harbour</i>: a family at sea", "Salt Harbour"),
        ("Cannes 2009: _Salt Harbour_", "Salt Harbour"),
        ("Wet coats – *Salt Harbour*", "Salt Harbour"),
        ("**Salt Harbour** (2011)", "Salt Harbour"),
        ("*Salt Harbour* by Tove Lindqvist", "Salt Harbour"),
        ("*Salt Harbour* review", "Salt Harbour"),
        # no film's title
        ("Salt Harbour", None),
        ("*not* a Film", None),
        ("This Is *Not* a Film", None),
        ("*This*: a film", None),
        ("Series: *Salt Harbour*", None),
        ("The book *Salt Harbour*", None),
        ("The *Evening Post* has a new critic", None),
        ("snake_case_name and __init__", None),
        ("3 * 4 * 5", None),
        ("*Film Review*: Salt Harbour", None),
    ],
)
def test_one_title(written: str, title: str | None) -> None:
    assert marked_in(written).title == title
    assert not marked_in(written).several


@pytest.mark.parametrize(
    ("written", "several"),
    [
        ("_Salt Harbour_ and _Wet Coats_", True),
        ("*Salt Harbour*, *Wet Coats* & *Low Water*", True),
        ("*Salt Harbour* (2009) vs. *Wet Coats* (2011)", True),
        ("_Salt Harbour_ original trilogy", True),
        ("The *Salt Harbour* movies", True),
        ("*Salt Harbour* is no *Wet Coats*", False),
        ("*Salt Harbour*, or *Salt Harbour*", False),
    ],
)
def test_several(written: str, several: bool) -> None:
    assert marked_in(written) == (None, several)


@pytest.mark.parametrize(
    ("title", "titles"),
    [
        ("_Salt Harbour Nights_", ("Salt Harbour Nights",)),
        ("Cannes 2009: _Low Water and Other Tides_", ("Low Water and Other Tides",)),
        ("_Salt Harbour_ and _Low Water_", ()),
        ("_Salt Harbour_ original trilogy", ()),
    ],
)
def test_whole(title: str, titles: tuple[str, ...]) -> None:
    review = read(IT, path="capsules/a.md", declared={"title": title, "type": "movie"})
    assert review.film_titles == titles
