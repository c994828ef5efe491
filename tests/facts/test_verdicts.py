"""The critic's verdict wherever a document prints it, and what only looks like one."""

from __future__ import annotations

import pytest

from index.facts.grades import GRADES, percent_of
from index.facts.ratings import read_rating, trailing_rating

from .build import read
from .test_credit_lines import B1, B2


def verdict(
    *, title: str = "Salt Harbour (2017)", above: str = "", end: str = "", below: str = ""
) -> str | None:
    text = "\n\n".join(piece for piece in (title, above, B1, f"{B2} {end}".strip(), below) if piece)
    rating = read(text).rating
    return rating.printed if rating and rating.kind == "verdict" else None


@pytest.mark.parametrize(
    ("printed", "value", "scale"),
    [
        ("3-1/2 stars", 3.5, None), ("3 1/2 out of 5", 3.5, 5), ("Three out of five stars", 3, 5),
        ("4 pipes out of 5", 4, 5), ("* * * 1/2", 3.5, None), ("★★★★/5", 4, 5), ("✰✰✰", 3, 5),
        ("♥♥♥♡♡", 3, 5), ("🍿🍿🍿/5", 3, 5), ("🟡🟡⚪", 2, 3), ("8 op 10", 8, 10), ("5/4", 5, 4),
        ("5 von 6 Sternen", 5, 6), ("Two thumbs up", 75, 100), ("👎", 25, 100), ("B/B+", 79, 100),
        ("7 Punkte", 7, None), ("11/10", 11, 10),
    ],
)  # fmt: skip
def test_more_notations_after_a_label(printed: str, value: float, scale: float | None) -> None:
    rating = read_rating(printed, bare=True)
    assert rating is not None
    assert (rating.value, rating.scale) == (value, scale)


@pytest.mark.parametrize(
    "text",
    ["5/4", "11/10", "4 out of 4 ferries", "9/11", "16/9", "24/7", "● ● ●", "🍿🍿🍿🍿", "A", "C", "7",
     "3 out of 5 critics would", "B movie", "F for Fake"],
)  # fmt: skip
def test_no_rating_without_a_label(text: str) -> None:
    assert read_rating(text) is None


def test_the_table_of_grades_runs_down_and_a_share_never_passes_the_top() -> None:
    letters = [percent for grade, percent in GRADES.items() if len(grade) < 3 and grade != "E"]
    assert letters == sorted(letters, reverse=True)
    assert percent_of(5, 4) == 100
    assert percent_of(3, None) is None


@pytest.mark.parametrize(
    ("headline", "printed", "rest"),
    [
        ("Salt Harbour ****", "****", "Salt Harbour"),
        ("Salt Harbour (2017) ★★★½", "★★★½", "Salt Harbour (2017)"),
        ("Salt Harbour (PG-13) B-", "B-", "Salt Harbour"),
        ("Salt Harbour (R) B", "B", "Salt Harbour"),
        ("Salt Harbour (PG) 3.5 stars", "3.5 stars", "Salt Harbour"),
        ("Review: Salt Harbour [8/10]", "8/10", "Review: Salt Harbour"),
        ("Salt Harbour review – 4/5", "4/5", "Salt Harbour review"),
        ("Salt Harbour (B+)", "B+", "Salt Harbour"),
    ],
)
def test_a_rating_behind_the_title(headline: str, printed: str, rest: str) -> None:
    found = trailing_rating(headline)
    assert found is not None
    assert (found[0].printed, headline[: found[1]].strip(" (–[")) == (printed, rest)


@pytest.mark.parametrize(
    "headline",
    ["Fahrenheit 9/11", "50/50", "50/50 (2011)", "8½", "Vitamin C", "Malcolm X", "Plan B", "★★★",
     "A Film of Five Stars", "Apollo 13", "Salt Harbour (2017)", "The Seven Per Cent Solution 7%"],
)  # fmt: skip
def test_a_title_that_only_looks_rated(headline: str) -> None:
    assert trailing_rating(headline) is None


@pytest.mark.parametrize(
    ("end", "printed"),
    [
        ("VOTO : 4,5.", "4,5"),
        ("Voto 6.5", "6.5"),
        ("Grade: B", "B"),
        ("Note : 4 / 10 +", "4 / 10"),
        ("(B PLUS.)", "B PLUS"),
        ("Two thumbs up!", "Two thumbs up"),
        ("10/10 would watch again.", "10/10"),
        ("4 pipes out of 5.", "4 pipes out of 5"),
        ("Overall, I will give it 8 / 10. The visual style is the harbour's.", "8 / 10"),
        ("I give it four pipes out of five.", "four pipes out of five"),
        ("It earns three and a half stars.", "three and a half stars"),
        ("A strong 9/10 from me.", "9/10"),
        ("Rating – 3/5", "3/5"),
        ("I rate it a 7.", "7"),
        ("I'd give it an A-.", "A-"),
        ("My score is 8.", "8"),
    ],
)
def test_a_verdict_at_the_end_of_the_text(end: str, printed: str) -> None:
    assert verdict(end=end) == printed


@pytest.mark.parametrize(
    "end",
    ["I gave Wet Coats 4 stars.", "Acting 8/10, plot 6/10.", "The plot gets 6/10.", "See it on 11/10.",
     "It opened on 1/5 in two towns.", "It was given an A by the audience.", "It is a five-star hotel.",
     "CinemaScore gave it an A-.", "Critics gave it 3/5 on average.", "Ebert gave it four stars.",
     "He gives it 3 out of 5 in his column.", "My score of the match is 8.", "It gets an A for effort.",
     "I give it a 3 minute head start.", "He is in grade 5.", "I liked it nine times out of ten.",
     "The film has two stars.", "They finished 4/10.", "Its predecessor got 8/10.", "Rotten Tomatoes: 85%.",
     "Average rating: 3.5.", "Its Letterboxd rating is 3.5.", "I agree 100%.", "We stayed in a hotel of four stars.", "They are open 24/7.", "My sister said 7/10."],
)  # fmt: skip
def test_no_verdict_at_the_end_of_the_text(end: str) -> None:
    assert verdict(end=end) is None


@pytest.mark.parametrize(
    ("below", "printed"),
    [
        ("Avaliação: ***", "***"),
        ("Rating: 🍿🍿🍿🍿", "🍿🍿🍿🍿"),
        ("Stars: 3", "3"),
        ("Nota: 7", "7"),
        ("Overall Grade: B+", "B+"),
        ("Jane's Rating: 8/10", "8/10"),
        ("***1/2", "***1/2"),
        ("Acting: 8/10\n\nPlot: 6/10\n\nOverall: 7/10", "7/10"),
        ("Acting: 8\n\nPlot: 6\n\nOverall: 7.5", "7.5"),
        ("Salt Harbour: 4/5", "4/5"),
    ],
)
def test_a_verdict_below_the_text(below: str, printed: str) -> None:
    assert verdict(below=below) == printed


@pytest.mark.parametrize(
    "below",
    ["***", "* * *", "*****", "Thumbs up", "Wet Coats: 4/5", "Acting: 8/10\n\nPlot: 6/10",
     "Acting: 8/10\n\nPlot: 6/10\n\nScore: 7/10", "Video: 4/5\n\nAudio: 3/5\n\nExtras: 2/5",
     "Video\n\n4/5", "IMDb: 7.9/10\n\nRotten Tomatoes: 93%", "CinemaScore: A-", "Rating: PG-13",
     "Aspect ratio: 16/9", "Audience's rating: 8/10", "Parents' Age Rating: 8"],
)  # fmt: skip
def test_no_verdict_below_the_text(below: str) -> None:
    assert verdict(below=below) is None


def test_asterisks_under_the_title_rate_and_between_paragraphs_they_part() -> None:
    assert verdict(above="****") == "****"
    assert verdict(above="****", below="****") is None


def test_the_scale_in_a_key() -> None:
    rating = read(f"Salt Harbour\n\n{B1}\n\n{B2}\n\nScore (0-10): 7").rating
    assert rating is not None
    assert (rating.printed, rating.scale, rating.percent) == ("7", 10, 70)
