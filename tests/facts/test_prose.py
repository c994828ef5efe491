"""Who made and who plays, from sentences: what they state, and what only looks like it."""

from __future__ import annotations

import pytest

from .build import cast, read

FILLER = (
    " The camera stays at the rail for a long time and looks at the water, and then, when one has "
    "stopped expecting it, it turns around and looks at the people who have been looking too."
)


def players(sentence: str) -> list[tuple[str, str | None]]:
    return cast(read(f"Salt Harbour\n\n{sentence}{FILLER}"))


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Olli (Aki Mantere) is late. Olli is always late.", [("Aki Mantere", "Olli")]),
        ('Olli "Dry" Saari (Aki Mantere) is late, and Olli knows it.', [("Aki Mantere", 'Olli "Dry" Saari')]),
        ("His neighbor Lonnie (Aki Mantere) sells flags to Lonnie's friends.", [("Aki Mantere", "Lonnie")]),
        ("Madame Blanc (Ruth Delacroix) waits. Blanc never speaks.", [("Ruth Delacroix", "Madame Blanc")]),
        ("The film stars Aki Mantere and Ruth Delacroix.", [("Aki Mantere", None), ("Ruth Delacroix", None)]),
        ("Aki Mantere plays Olli.", [("Aki Mantere", "Olli")]),
        ("There is Olli, played by Aki Mantere, and there is his coat.", [("Aki Mantere", "Olli")]),
        ("We meet a young cook played by Ruth Delacroix.", [("Ruth Delacroix", None)]),
        ("When Olli (the wonderful Aki Mantere) comes home, Olli sleeps.", [("Aki Mantere", "Olli")]),
    ],
)  # fmt: skip
def test_players(sentence: str, expected: list[tuple[str, str | None]]) -> None:
    assert players(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "The town of Basel (Switzerland) is cold.",
        "He came in 1962 (in a cameo) and left.",
        "Salt Harbour (2017) is a film about a ferry.",
        "Porn stars have long been the subject of Such Films.",
        "I thought of the film Wet Coats (Ruth Delacroix) all evening.",
        "“Wet Coats” (Ruth Delacroix) is worse.",
        "WET COATS, starring Ruth Delacroix, is worse.",
        "He plays Schubert on a broken piano, as Anna Moll once did.",
        "The score (Jonas Weber's best) is quiet.",
        "Shot by a friend (cinematographer Jonas Weber), it glows.",
    ],
)
def test_what_is_no_player(sentence: str) -> None:
    assert players(sentence) == []


def test_the_director_in_brackets_is_no_player() -> None:
    text = (
        "Tangerine (Tove Lindqvist) was louder. Salt Harbour, directed by Tove Lindqvist, is damp."
    )
    review = read(f"Salt Harbour\n\n{text}{FILLER}")
    assert review.credits.director == ("Tove Lindqvist",)
    assert cast(review) == []


@pytest.mark.parametrize(
    ("sentence", "director"),
    [
        ("Salt Harbour is directed by Tove Lindqvist.", ("Tove Lindqvist",)),
        (
            "In Salt Harbour, directed by Tove Lindqvist, Aki Mantere plays Olli.",
            ("Tove Lindqvist",),
        ),
        ("Tove Lindqvist's Salt Harbour is damp.", ("Tove Lindqvist",)),
        ("Salt Harbour (dir. Tove Lindqvist) is damp.", ("Tove Lindqvist",)),
        ("Salt Harbour was written and directed by Ann Low and Bo Low.", ("Ann Low", "Bo Low")),
        ("Director Tove Lindqvist likes water. Lindqvist always did.", ("Tove Lindqvist",)),
        ("I thought of Wet Coats, directed by Ruth Delacroix.", ()),
        ("It is no match for the remake of Wet Coats directed by Ruth Delacroix.", ()),
        ("Casting director Ruth Delacroix found them all.", ()),
        ("Like director Ruth Delacroix, it is dry.", ()),
        ("The anger is directed by Nobody at all.", ()),
    ],
)
def test_directors(sentence: str, director: tuple[str, ...]) -> None:
    assert read(f"Salt Harbour\n\n{sentence}{FILLER}").credits.director == director


@pytest.mark.parametrize(
    ("sentence", "minutes"),
    [
        ("It clocks in at roughly 112 minutes.", 112),
        ("Salt Harbour runs 112 minutes.", 112),
        ("With a running time of two hours and ten minutes, it is long.", 130),
        ("At 112 minutes, the film is too long.", 112),
        ("This 112-minute film is too long.", 112),
        ("The first 45 minutes are the best.", None),
        ("I wonder if 20 minutes or so could go.", None),
        ("He waits for 50 minutes on the quay.", None),
        ("6 min read", None),
        ("WET COATS runs 98 minutes.", None),
    ],
)
def test_running_times_in_sentences(sentence: str, minutes: int | None) -> None:
    assert read(f"Salt Harbour\n\n{sentence}{FILLER}").credits.runtime == minutes


@pytest.mark.parametrize(
    ("ending", "printed"),
    [
        ("Go and see it. ★★★½", "★★★½"),
        ("Go and see it. 4/5", "4/5"),
        ("I'd give it 4 out of 5.", "4 out of 5"),
        ("My rating: B+", "B+"),
        ("Nothing has been the same since 9/11.", None),
        ("They are open 24/7.", None),
        ("It is in 16/9, which suits it.", None),
        ("It got 7/10 from my sister and left her cold for a week after.", None),
        ("It is a 50/50 affair.", None),
        ("It has an 8.1/10 average on IMDb.", None),
    ],
)
def test_the_verdict_at_the_end(ending: str, printed: str | None) -> None:
    rating = read(f"Salt Harbour\n\nA film about a ferry.{FILLER} {ending}").rating
    verdict = rating.printed if rating and rating.kind == "verdict" else None
    assert verdict == printed


@pytest.mark.parametrize(
    ("sentence", "spoils"),
    [
        ("Spoilers ahead!", True),
        ("This text contains major spoilers.", True),
        ("Warning: spoilers follow.", True),
        ("There are no spoilers ahead, I promise.", False),
        ("A spoiler-free review, then.", False),
        ("The spoiler on the car falls off.", False),
    ],
)
def test_spoilers(sentence: str, spoils: bool) -> None:
    assert read(f"Salt Harbour\n\n{sentence}{FILLER}").spoilers is spoils
