"""Makers, players, running times and years in sentences; look-alikes are left alone."""

from __future__ import annotations

import pytest

from .build import cast, read
from .test_credit_lines import B1, B2


def about(sentence: str, title: str = "SALT HARBOUR") -> str:
    return f"{title}\n\n{sentence} {B1}\n\n{B2}"


@pytest.mark.parametrize(
    ("sentence", "director", "writer"),
    [
        ("Directed by Ann Lee. Starring Bob Moss and Cy Dent. In 1917 a boat leaves.", ("Ann Lee",), ()),
        ("A boat leaves. Written and directed by Ann Lee, this is a film about gulls.", ("Ann Lee",), ("Ann Lee",)),
        ("Ann Lee directed and wrote it, and knows what a floor plan is for.", ("Ann Lee",), ("Ann Lee",)),
        ("Ann Lee directs the film with one hand on the rail.", ("Ann Lee",), ()),
        ("This week I rented SALT HARBOUR, the one from 1942 with Bob Moss and Cy Dent, directed by Ann Lee, and laughed.", ("Ann Lee",), ()),
        ("SALT HARBOUR (Suolasatama) is a Finnish film from 2006, written and directed by Ann Lee.", ("Ann Lee",), ("Ann Lee",)),
        ("I finally saw the latest and much-loved film from Ann Lee, and it is good.", ("Ann Lee",), ()),
        ("A new director, Ann Lee, has come to stay. Lee knows boats.", ("Ann Lee",), ()),
        ("I like “Rope” director Ann Lee, who said so. Lee knows boats.", (), ()),
        ("Ann Lee directed the version of 1949, which nobody has seen.", (), ()),
        ("- BONN 2025 : Ann Lee directs the film with one hand.", ("Ann Lee",), ()),
        ("Ann Lee directs traffic in the harbour.", (), ()),
        ("I think of ROPE AND TAR, the one with Bob Moss, directed by Ann Lee, and shiver.", (), ()),
    ],
)  # fmt: skip
def test_who_directed_and_wrote(
    sentence: str, director: tuple[str, ...], writer: tuple[str, ...]
) -> None:
    credits = read(about(sentence)).credits
    assert (credits.director, credits.writer) == (director, writer)


@pytest.mark.parametrize(
    ("heading", "opening", "director"),
    [
        ("Director", "Ann Lee is a patient woman.", ("Ann Lee",)),
        ("Direction", "The boat of Ann Lee waits.", ()),
        ("Cast", "Ann Lee is a patient woman.", ()),
    ],
)
def test_a_part_of_its_own_for_the_director(
    heading: str, opening: str, director: tuple[str, ...]
) -> None:
    blocks = f"Salt Harbour\n\n{B1}\n\n{heading}\n\n{opening} {B2}"
    assert read(blocks).credits.director == director


@pytest.mark.parametrize(
    ("sentence", "minutes"),
    [
        ("It is 117 minutes long and nobody sits.", 117),
        ("I looked at my watch, because 158 minutes is 158 minutes.", 158),
        ("It's two hours and fifteen minutes of too much.", 135),
        ("The film needs 137 minutes to make us wish for more.", 137),
        ("It is a love story, 111 minutes long, in which nobody speaks.", 111),
        ("SALT HARBOUR already exists, it lasts 167 minutes, and it was by others.", None),
        ("In 86 minutes you will laugh and cry.", 86),
        ("In 86 minutes I was at home.", None),
        ("In 20 minutes you will have forgotten it.", None),
        ("The film runs to over 3 hours and feels rushed.", None),
        ("The film runs nearly 3 hours and 10 minutes.", 190),
        ("The opening shot is 11 minutes long.", None),
        ("The last act, a single take, is 42 minutes long.", None),
        ("The film needs 20 minutes to wake up.", None),
        ("It took 90 minutes to get home.", None),
    ],
)
def test_running_times(sentence: str, minutes: int | None) -> None:
    assert read(about(sentence)).credits.runtime == minutes


@pytest.mark.parametrize(
    ("sentence", "players"),
    [
        ("Ann Lee is excellent as Gordon, who stays.", [("Ann Lee", "Gordon")]),
        ("Ann Lee, as Snow, does too much with her hands.", [("Ann Lee", "Snow")]),
        ("Ripley, played again by Ann Lee, has slept.", [("Ann Lee", "Ripley")]),
        ("Hauptmann Wiesel (Ann Lee) listens, and Wiesel writes.", [("Ann Lee", "Hauptmann Wiesel")]),
        ("Jong-su (Yoo Ah-in) carries clothes, and Jong-su waits.", [("Yoo Ah-in", "Jong-su")]),
        ("Ann Lee, as Director, says so.", []),
        ("Ann Lee is as good as Gold.", []),
        ("Ann Lee is best known as Gold.", []),
    ],
)  # fmt: skip
def test_players(sentence: str, players: list[tuple[str, str | None]]) -> None:
    assert cast(read(about(sentence))) == players


def test_roles_of_players_whom_a_label_names() -> None:
    review = read(
        "Salzhafen\n\nRegie: Eve Gray\nMit: Ann Lee, Bob Moss, Cy Dent\n\n"
        f"Ann Lee als Benni ist eine Wucht. Moss, as Frederick Stone, is Moss. Die reiche Erbin Hilda (Cy Dent) lacht. {B1}\n\n{B2}"
    )
    assert cast(review) == [
        ("Ann Lee", "Benni"),
        ("Bob Moss", "Frederick Stone"),
        ("Cy Dent", "Hilda"),
    ]


def test_titles_with_their_directors_are_no_players() -> None:
    entries = [
        ("Salt", "Ann Lee"),
        ("Tar and Rope", "Bob Moss"),
        ("Harbour", "Cy Dent"),
        ("Gulls", "Dee Fox"),
    ]
    ranked = "\n\n".join(
        f"{at}. {title} ({name}). A boat leaves." for at, (title, name) in enumerate(entries, 1)
    )
    assert cast(read(f"Four films of the year\n\n{B1}\n\n{ranked}")) == []


def test_a_writer_who_also_plays_keeps_the_role() -> None:
    review = read(
        f"Salt Harbour\n\nDirector: Eve Gray\nWriter: Ann Lee\nCast: Ann Lee, Bob Moss\n\nChris (Ann Lee) likes fear, and Chris waits. {B1}\n\n{B2}"
    )
    assert cast(review) == [("Ann Lee", "Chris"), ("Bob Moss", None)]


@pytest.mark.parametrize(
    ("line", "value", "scale"),
    [("**1/2 out of ****", 2.5, 4), ("✮✮✮✮✩", 4, 5), ("★★★ (out of ★★★★)", 3, 4), ("*** out of four", 3, 4),
     ("●●●○○", 3, 5), ("4/5 ★", 4, 5), ("Two stars out of five.", 2, 5), ("★★★★½ out of ★★★★★", 4.5, 5)],
)  # fmt: skip
def test_verdicts_after_the_text(line: str, value: float, scale: float) -> None:
    review = read(f"Salt Harbour\n\n{B1}\n\n{B2}\n\n{line}")
    assert review.rating is not None
    assert (review.rating.value, review.rating.scale, review.rating.kind) == (
        value,
        scale,
        "verdict",
    )
    assert line not in review.text


@pytest.mark.parametrize("line", ["● ● ●", "6.71/10 (site average)", "4 out of 4 ferries"])
def test_no_verdicts(line: str) -> None:
    rating = read(f"Salt Harbour\n\n{B1}\n\n{B2}\n\n{line}").rating
    assert rating is None or rating.kind == "aggregate"
