"""Bylines as blog programs print them, and what stands in such lines and names no critic."""

from __future__ import annotations

import pytest

from .build import read
from .test_heads import B2, B


def above(lines: str) -> tuple[str | None, str | None]:
    review = read(f"Tremors (1990)\n\n{lines}\n\n{B}\n\n{B2}")
    assert review.text.startswith(B), review.text[:60]
    return review.critic, review.published


def below(lines: str) -> str | None:
    return read(f"Tremors (1990)\n\n{B}\n\n{B2}\n\n{lines}").critic


@pytest.mark.parametrize(
    "lines",
    [
        "March 3, 2019March 4, 2019 by Ann Lee",
        "March 3, 2019 Ann Lee 2 Comments",
        "Posted byAnn LeeMarch 3, 2019Posted inReviewsTags:drama, thriller",
        "Ann Lee, A&E Editor|March 3, 2019",
        "Last Updated on March 3, 2019 by Ann Lee",
        "Writer: Ann Lee\n\nAnn Lee\n\nMar 3, 2019\n\n2 min read",
        "Reviewed By\n\nAnn Lee\n\nMarch 3, 2019",
        "Ann Lee '19\n\nMarch 3, 2019",
        "Submitted by Ann Lee on Sun, March 3, 2019 - 10:14",
        "Ann Lee on Sunday, March 3, 2019 with 0 Comments",
        "An essay by Ann Lee\n\nMarch 3, 2019",
    ],
)
def test_critic_and_day_above_the_text(lines: str) -> None:
    assert above(lines) == ("Ann Lee", "2019-03-03")


def test_a_publication_between_critic_and_reading_time() -> None:
    head = "Tremors (1990)\n\nBuried alive.\n\nAnn Lee\n\nNight Reel\n\n3 min readJul 22, 2021"
    review = read(f"{head}\n\n{B}\n\n{B2}\n\nPublished in Night Reel")
    assert (review.critic, review.publication) == ("Ann Lee", "Night Reel")
    assert review.published == "2021-07-22" and "Night Reel" not in review.text
    alone = read(f"{head}\n\n{B}\n\n{B2}")
    assert alone.publication is None


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        ("~Zoe", "Zoe"),
        ("Until next time, Zoe", "Zoe"),
        ("xoxo, Zoe", "Zoe"),
        ("Ann Lee, March 2019", "Ann Lee"),
        ("--Ann Lee, The Paper Lantern", "Ann Lee"),
        ("Ann Lee (@annlee) is a critic in Leeds.", "Ann Lee"),
        ("Ann Lee is a junior at Harbor High and likes boats.", "Ann Lee"),
        ("You can follow Ann Lee on Twitter at @annlee.", "Ann Lee"),
        ("Contact Ann Lee at annlee@lantern.example", "Ann Lee"),
        ("Written by\n\nAnn Lee", "Ann Lee"),
        ("Posted by Ann Lee in Reviews", "Ann Lee"),
    ],
)
def test_critic_below_the_text(lines: str, name: str) -> None:
    assert below(lines) == name


@pytest.mark.parametrize(
    "lines",
    ["RIP Bob Moss", "Love, actually", "Thanks to Bob Moss", "Arachnophobia (1990)",
     "Directed by\n\nBob Moss\n\nWritten by\n\nBob Moss", "Contact us at hello@lantern.example",
     "Writer: Bob Moss\n\nDirector: Eve Gray"],
)  # fmt: skip
def test_nobody_below_the_text(lines: str) -> None:
    assert below(lines) is None


def test_a_byline_below_the_link_to_the_comments() -> None:
    text = f"Tremors (1990)\n\n{B}\n\n{B2}\n\n{B}\n\nLeave a comment\n\n"
    named = read(f"{text}Posted by Ann Lee on May 12, 2013 in Reviews\n\nTags: rain")
    assert (named.critic, named.published) == ("Ann Lee", "2013-05-12")
    hidden = read(f"{text}Posted by on May 12, 2013 in Reviews\n\nTags: , , ,")
    assert (hidden.critic, hidden.published) == (None, "2013-05-12")
    reader = read(f"{text}Bob Moss on May 13, 2013 at 10:00\n\nI give it 2/10.")
    assert (reader.critic, reader.rating) == (None, None)


def test_first_names_that_sign_among_other_words() -> None:
    signed = "Words by Laura, best seen with a blanket. Best line: none."
    review = read(f"Tremors (1990)\n\n{B}\n\n{B2}\n\n{signed}")
    assert review.critic == "Laura" and signed in review.text
    also = read(f"Tremors (1990)\n\nAn honest movie review by Prakash aka PJ\n\n{B}\n\n{B2}")
    assert also.critic == "Prakash"
    assert below("Words by the river, best forgotten.") is None
    assert below("Picture Quality") is None


@pytest.mark.parametrize(
    ("foot", "name"),
    [
        ("Eingestellt von Lady Pfütze um 22:14", "Lady Pfütze"),
        ("Publié par Quouin du port à 23:52\n\nOlli a dit…\nOui.\n\nQuouin du port a dit…\nAh.",
         "Quouin du port"),
        ("Posted by The Cinema Blog at 22:14\n\nThe Cinema Blog said...\nThanks!", None),
    ],
)  # fmt: skip
def test_a_user_signs_a_post_by_a_style_or_by_answering_its_comments(
    foot: str, name: str | None
) -> None:
    assert below(foot) == name
