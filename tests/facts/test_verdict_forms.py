"""Rarer forms of a verdict, and counts, grades and scores that are none."""

from __future__ import annotations

import pytest

from .build import read
from .test_heads import B2, B


def rated(end: str = "", *, below: str = "") -> tuple[str, float | None] | None:
    review = read(f"Tremors (1990)\n\n{B}\n\n{B2} {end}\n\n{below}")
    rating = review.rating
    return (rating.printed, rating.percent) if rating else None


@pytest.mark.parametrize(
    ("said", "printed", "percent"),
    [
        ("With that, I give this movie 4 pools of blood!", "4 pools of blood", None),
        ("I'd give it three and a half buckets.", "three and a half buckets", None),
        ("4 out of 5 skulls", "4 out of 5 skulls", 80.0),
        ("Five out of five wet coats on the old quay.", "Five out of five", 100.0),
        ("I give it 3.5 out of 5 cups of cold tea.", "3.5 out of 5 cups of cold tea", 70.0),
        ("It gets a B from me.", "B", 75.0),
        ("I give Tremors – 8/10 .", "8/10", 80.0),
        ("We'd give “Tremors” 4 out of 5 stars!", "4 out of 5 stars", 80.0),
        ("“Tremors” gets an A- from me, and from the dog.", "A-", 91.0),
        ("That's a 9/10 from me.", "9/10", 90.0),
        ("It's a B+ for me.", "B+", 83.0),
        ("I'm going with a B-.", "B-", 67.0),
        ("I am going with 4.5/5 for this one.", "4.5/5", 90.0),
        ("My grade for this film is a B+.", "B+", 83.0),
        ("With the others gone, Tremors (B) is the one to see.", "B", 75.0),
        ("Loud and clever, a three and a half star evening.", "three and a half star", None),
        ("This is a four-star film.", "four-star", None),
        ("On a scale of 1 to 10, I give it a 7.", "7", 70.0),
        ("I rated it 4/5 stars on Letterboxd.", "4/5 stars", 80.0),
        ("I gave it 4/5 on Letterboxd, but now I would give it 3/5.", "3/5", 60.0),
    ],
)
def test_verdicts_in_a_sentence(said: str, printed: str, percent: float | None) -> None:
    assert rated(said) == (printed, percent)


@pytest.mark.parametrize(
    "said",
    [
        "I give it two weeks before somebody makes it again.",
        "I gave it twenty minutes.",
        "I give Bob Moss 4 out of 5 stars.",
        "I gave this film two chances.",
        "He gives her 4 pools of blood.",
        "Critics gave it 4/5 on Rotten Tomatoes.",
        "My friend gave it 4/5 on Letterboxd.",
        "I gave the sequel 4/5 on Letterboxd.",
        "I give it a 10 on effort.",
        "In the end 4 out of 5 doctors die.",
        "They sleep in a four-star hotel and he is a three-star general.",
        "The second one gets a B from everybody.",
        "It's a no from me.",
        "We are going with a friend.",
        "With the others gone, Tremors (A) is the one to see.",
        "With the others gone, Arachnophobia (B) is the one to see.",
        "We are going with 4.5 litres of tea for this one.",
        "My grade for the essay on it was a B+ and I was proud.",
    ],
)
def test_none_in_a_sentence(said: str) -> None:
    assert rated(said) is None


@pytest.mark.parametrize(
    ("lines", "printed"),
    [
        ("Tremors: B+", "B+"),
        ("Tremors - ***½", "***½"),
        ("Tremors ★★★★½", "★★★★½"),
        ("TremorsRating: 4.5 out of 5 popcorn buckets", "4.5 out of 5 popcorn buckets"),
        ("Letter grade: A-", "A-"),
        ("My Rating: 5 out of 5 cold marmalade jars", "5 out of 5 cold marmalade jars"),
        ("GRADE B+", "B+"),
        ("Bottom line: 7/10", "7/10"),
        ("Rotten Tomatoes: 94%\n\nMe: 8/10", "8/10"),
        ("average rating is 3 out of 5", "3 out of 5"),
        ("Film/Program Grade: A-\n\nVideo Grade: B\n\nAudio Grade: B-", "A-"),
        ("Film: 4/5 Video: 5/5 Audio: 3/5 Extras: 3/5", "4/5"),
        ("Movie: B+ | Disc: A", "B+"),
        ("The Movie (4/5)\n\nPicture (3/5)", "4/5"),
        ("(the movie)  4 /5\n\n(the DVD)  2.5 /5", "4 /5"),
        ("Sound\n\n[Rating:2/5]\n\nThe Film\n\n[Rating:4/5]\n\nExtras\n\n[Rating:3/5]", "4/5"),
        ("Mark: 9 out of 11", "9 out of 11"),
        ("Note: 7 pour le phare", "7"),
        ("Nota: 8 por el faro", "8"),
        ("Rated 8/10", "8/10"),
        ("Rating: 2/3", "2/3"),
        ("CUATRO ESTRELLAS Y 1/2", "CUATRO ESTRELLAS Y 1/2"),
        ("Rating: 8 outta 10", "8 outta 10"),
        ("Rating: 3 🍿 out of 5", "3 🍿 out of 5"),
        ("4⭐/5", "4⭐/5"),
        ("°°°½", "°°°½"),
        ("Voto: °°°", "°°°"),
        ("Rating: ••••", "••••"),
        ("Rating: 🐟🐟🐟½", "🐟🐟🐟½"),
    ],
)
def test_verdicts_on_a_line(lines: str, printed: str) -> None:
    found = rated(below=lines)
    assert found is not None and found[0] == printed


@pytest.mark.parametrize(
    "line",
    [
        "Arachnophobia: B+",
        "Video Grade: B\n\nAudio Grade: B-",
        "Gore: 3/5",
        "Mark: 9 out of 11 goats",
        "(the movie) 4 days later",
        "Me: tired",
        "Audience Score: 4/5 of us",
        "average rating is 3 out of 5, based on 150 votes",
        "Bottom line: see it twice",
        "Rating: PG-13",
        "Rating: 🔞",
        "Rating: ????",
        "Rating: three cats out of 12",
        "20 °C",
        "••••",
        "° ° °",
        "Douban: 8.8",
        "Rate this: ☆☆☆☆☆",
        "Note: 2 scenes are missing from the disc.",
        "Nota: 3 escenas faltan en el disco.",
        "Rated 15.",
        "(2/3)",
        "Page 4/5",
        "Season 3/5",
        "Folge 4/10",
        "The Evening Fathom gave it 4/5.",
    ],
)
def test_none_on_a_line(line: str) -> None:
    found = read(f"Tremors (1990)\n\n{B}\n\n{B2}\n\n{line}").rating
    assert found is None or found.kind == "aggregate"
