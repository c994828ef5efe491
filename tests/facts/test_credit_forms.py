"""Years, running times and makers in short lines and beside the title, and their look-alikes."""

from __future__ import annotations

import pytest

from index.facts.credit_lines import read_credits_line
from index.model import Credits

from .build import read
from .test_credit_lines import B1, B2


def credits(above: str = "", middle: str = "") -> Credits:
    pieces = ("Salt Harbour", above, B1, middle, B2)
    return read("\n\n".join(piece for piece in pieces if piece)).credits


@pytest.mark.parametrize(
    ("above", "middle"),
    [("2017 · Cinemas", ""), ("2017", ""), ("(2017)", ""),
     ("", "In 2017's Salt Harbour a ferry leaves at six, and nobody on it has anything at all to do."),
     ("", "The 2017 film Salt Harbour has a ferry in it, and nobody on it has anything at all to do."),
     ("", "Salt Harbour is a 2017 Finnish drama with a ferry, and nobody on it has anything to do."),
     ("", "Salt Harbour was released in 2017 and has a ferry, and nobody on it has anything to do."),
     ("", "Released in 2017 and directed by Ann Lee, Salt Harbour has a ferry, and nobody to wait for.")],
)  # fmt: skip
def test_the_year_of_the_film(above: str, middle: str) -> None:
    assert credits(above, middle).year == 2017


@pytest.mark.parametrize(
    ("above", "middle"),
    [("Best of 2017", ""), ("2017-2018 season", ""),
     ("", "Set in 1962, Salt Harbour has a ferry in it, and nobody on it has anything at all to do."),
     ("", "I saw Wet Coats in 2011, and Salt Harbour with my sister when she was at home in 2015."),
     ("", "It reminds me of the 1980 film Wet Coats, which Salt Harbour is not as good as, I think.")],
)  # fmt: skip
def test_years_of_other_things(above: str, middle: str) -> None:
    assert credits(above, middle).year is None


@pytest.mark.parametrize(
    ("line", "minutes"),
    [("(PG, 109 mins)", 109), ("PG-13, 109 minutes", 109), ("Rated R. 109 minutes.", 109),
     ("Cert 15, 109 mins", 109), ("109 mins", 109), ("(1h 49m)", 109), ("2 hours & 59 minutes", 179),
     ("Year: 2017 • Director: Ann Lee • 109 min", 109), ("Starring: Ann Lee, Bo Low. Rated R. 109 min.", 109),
     ("Laufzeit: 1 Std. 45 Min.", 105), ("Süre: 118 dk", 118), ("105'", 105)],
)  # fmt: skip
def test_running_times_in_short_lines(line: str, minutes: int) -> None:
    assert credits(line).runtime == minutes


@pytest.mark.parametrize(
    "line",
    ["6 min read", "Duration: 6 min read", "45 minutes", "Lesezeit: 4 Min.", "Time: 9:00 pm",
     "Length: 1,200 words", "first 45 minutes"],
)  # fmt: skip
def test_minutes_of_other_things(line: str) -> None:
    assert credits(line).runtime is None


def test_a_sentence_of_the_running_time() -> None:
    said = (
        "It is a film that is PG-13 and 2 hour 14 minutes long, which is long for a ferry to wait."
    )
    assert credits(middle=said).runtime == 134


def test_keys_of_one_letter_between_bars_are_german() -> None:
    line = "DE 2018 | R: Ann Lee | D: Bo Low, Cy Dent | 128 Min."
    found = credits(line)
    assert found.director == ("Ann Lee",)
    assert [member.name for member in found.cast] == ["Bo Low", "Cy Dent"]


def test_credits_behind_a_title_in_quotation_marks() -> None:
    line = '"Salt Harbour" (UK/France, 2017), escrito por Ann Lee, dirigido por Bo Low, com Cy Dent, Di Ash'
    stated = dict(read_credits_line(line) or [])
    assert stated["credits.director"] == "Bo Low"
    assert stated["credits.writer"] == "Ann Lee"
    assert stated["credits.cast"] == "Cy Dent, Di Ash"
    assert stated["credits.year"] == "2017"


def test_an_unknown_key_behind_names_gives_no_names() -> None:
    assert credits("Regie: David O. Lee. Wasserträger: Bo Low, Cy Dent.").director in (
        (),
        ("David O. Lee",),
    )


def test_a_surname_in_capitals_is_written_as_a_name() -> None:
    assert credits("Réalisateur : Hubert DELMAS").director == ("Hubert Delmas",)


@pytest.mark.parametrize(
    ("line", "director"),
    [("Dir. Ann Lee", "Ann Lee"), ("De Ann Lee, avec Bo Low, Cy Dent", "Ann Lee"),
     ("Film de Ann Lee", "Ann Lee"), ("監督: 濱口竜介", "濱口竜介"),
     ("2017 | Comedy | Seen at home | Director: Ann Lee | Cast: Bo Low | 1h 42min", "Ann Lee")],
)  # fmt: skip
def test_directors_in_short_lines(line: str, director: str) -> None:
    assert credits(line).director == (director,)


def test_names_that_somebody_types_in_lower_case() -> None:
    found = credits("director: ann lee\n\ncast: bo low, cy van dent")
    assert found.director == ("Ann Lee",)
    assert [member.name for member in found.cast] == ["Bo Low", "Cy van Dent"]


@pytest.mark.parametrize(
    "line", ["director: the best of the year", "directed by: nobody that i know of"]
)
def test_words_in_lower_case_that_are_no_names(line: str) -> None:
    assert credits(f"year: 2017\n\n{line}").director == ()


def test_the_year_of_the_first_release_below_the_headline() -> None:
    assert credits("Originally released in 1982").year == 1982
