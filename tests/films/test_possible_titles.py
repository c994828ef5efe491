"""A title that nothing confirms joins a film that others name, and makes none."""

from __future__ import annotations

import pytest

from index.films import Claim, join
from tests.films.test_joining import films, remakes, says

WEAK = says("weak", "Winter Signal", weak=True)


@pytest.mark.parametrize(
    "other",
    [
        says("other", "Winter Signal", year=2001),
        says("other", "WINTER SIGNAL", directors=("Pia Holm",)),
        says("other", "Winter Signal", sure=True),
    ],
)
def test_it_joins_the_only_film_of_that_title(other: Claim) -> None:
    joined = join([WEAK, other])
    assert set(joined.of) == {"weak", "other"}
    (film,) = joined.films
    assert film.count == 2


@pytest.mark.parametrize(
    "other",
    [
        # Named by its file, say, and by nothing else.
        says("other", "Winter Signal"),
        says("other", "The Winter Signal", year=2001),
        says("other", "Winter Signals", year=2001),
        says("other", "Winter Signal: The Return", year=2001),
        says("other", "Winter Signal", kind="list", year=2001),
        says("other", "Winter Signal", weak=True, year=2001),
    ],
)
def test_it_joins_no_other(other: Claim) -> None:
    assert "weak" not in join([WEAK, other]).of


def test_alone_it_is_no_film() -> None:
    joined = join([WEAK, says("too", "Winter Signal", weak=True)])
    assert (joined.films, joined.of, joined.doubts) == ((), {}, {})


def test_what_it_states_can_speak_against_it() -> None:
    known = says("other", "Winter Signal", year=2001, directors=("Pia Holm",))
    for more in ({"year": 1977}, {"directors": ("Otto Brook",)}, {"release_year": 1990}):
        weak = says("weak", "Winter Signal", weak=True, **more)
        assert join([weak, known]).of == {"other": "winter-signal-2001"}


def test_between_two_films_it_is_doubtful() -> None:
    joined = remakes(says("weak", "Suspiria", weak=True))
    assert "weak" not in joined.of
    assert joined.doubts == {"weak": "Suspiria (1977) or Suspiria (2018)"}


def test_it_is_no_evidence() -> None:
    """It gives a film neither its year nor its spelling, nor a title."""
    weak = [says(f"weak{n}", "WINTER signal", "Snow", weak=True, year=2000) for n in range(3)]
    joined = join([*weak, says("other", "Winter Signal", year=2001)])
    assert films(joined) == ["Winter Signal (2001): other weak0 weak1 weak2"]
    assert joined.films[0].aliases == ()
    assert "snow" not in join([*weak, says("snow", "Snow")]).of.get("weak0", "")
