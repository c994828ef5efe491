"""Lines of blog programs around a post, and lines of a text that only look so."""

from __future__ import annotations

import pytest

from index.facts.page_blogs import is_blog_line, is_blog_word, posted_at

from .build import read
from .test_heads import B2, B

LINES = (
    "at 9:14 PM",
    "at March 09, 2018 No comments:",
    "Posted by The Lamplighter at 3:15 PM",
    "Posted by Owl at 21:14 No comments: Links to this post",
    "Links to this post",
    "▼ 2014 (34)",
    "► December (5)",
    "Awesome Inc. theme. Theme images by luoman. Powered by Blogger.",
    "Search This Blog",
    "ReplyDelete",
    "Tagged animation, Ireland, wolves",
    "Previous Previous post: The Breadwinner (2017)",
    "i 9 Votes",
    "12,344 hits",
    "Select Month",
    "Report this content",
    "Bookmark and Share",
    "Follow @lamplighter on Twitter",
    "Member-only story",
    "1.2K Followers",
    "Sign up to discover human stories that deepen your understanding of the world.",
    "Thanks for reading Two Reels! Subscribe for free to receive new posts.",
    "Two Reels is a reader-supported publication. To receive new posts, consider subscribing.",
    "Privacy ∙ Terms ∙ Collection notice",
    "lateshow reblogged this from nightbus and added:",
    "nightbus liked this",
    "1,204 notes",
    "3 Restacks",
    "You are commenting using your Google account. (Log Out / Change)",
    "Fill in your details below or click an icon to log in:",
    "Showing posts from October, 2012",
    "Posted 3 years ago with 41 notes",
    "#petite maman #celine sciamma #watched 2022",
    "Cart (0)",
    "Rated NaN out of 5 stars.",
    "Post not marked as liked",
    "Staff Writer",
    "The Student News Site of Harbor High School",
    "Your donation will support the student journalists of Harbor High School.",
    "Print this Story",
    "Podcast: Play in new window | Download (Duration: 54:11 — 40.2MB) | Embed",
    "‹ Next Film Review ›",
    "← The Breadwinner (2017)",
    "My ten films of 2020 →",
)


@pytest.mark.parametrize("line", LINES)
def test_lines_of_blog_programs(line: str) -> None:
    assert is_blog_line(line)
    assert line not in read(f"{B}\n\n{B2}\n\n{line}").text


@pytest.mark.parametrize(
    "line",
    [
        "Tagged as a comedy, it is nothing of the kind.",
        "Posted by Ann Lee at 9:14 PM",
        "She liked this one better than the last.",
        "The Student",
        "Source Code",
        "Source: The Harbor Gazette, 12 May",
        "Writer",
        "A podcast about a murder is the best idea that it has.",
        "His notes",
        "#Alive",
        "He said that he would come back, and he came back.",
        "Subscribe",
        "The donation will be made to the school, says the priest.",
        "A → B → C is how the plot goes.",
    ],
)
def test_lines_of_a_text(line: str) -> None:
    assert not is_blog_line(line)


def test_words_count_in_company_only() -> None:
    assert is_blog_word("Status") and is_blog_word("Mar 21") and not is_blog_word("The Status")
    alone = read(f"{B}\n\nUnknown\n\n{B2}")
    assert "Unknown" in alone.text
    beside = read(f"{B}\n\n{B2}\n\nHelp\n\nStatus\n\nAbout\n\nCareers")
    assert beside.text.endswith(B2)


def test_a_user_name_is_no_critic() -> None:
    assert read(f"Tremors (1990)\n\n{B}\n\n{B2}\n\nPosted by Owl at 9:14 PM").critic is None
    named = read(f"Tremors (1990)\n\n{B}\n\n{B2}\n\nPosted by Ann Lee at 9:14 PM 3 comments:")
    assert named.critic == "Ann Lee"
    assert posted_at("Posted by Owl at 9:14 PM") == "Owl"
    assert posted_at("Posted by the river at noon") is None


def test_comments_whose_heading_is_lost() -> None:
    said = read(f"{B}\n\n{B2}\n\n{B}\n\nAnonymous said...\n\nI give it 3/10.\n\nOwl said...\n\nNo.")
    assert "3/10" not in said.text and said.rating is None
    says = read(f"{B}\n\n{B2}\n\n{B}\n\nTam says:\n\nMay 5, 2019 at 8:02 am\n\nI give it 3/10.")
    assert "3/10" not in says.text and says.rating is None
    told = read(f"{B}\n\n{B2}\n\nMy mother says:\n\n{B}")
    assert told.text.endswith(B) and "My mother says:" in told.text


def test_a_sidebar_below_a_text() -> None:
    side = read(f"{B}\n\n{B2}\n\n{B}\n\nBlog Archive\n\n▼ 2014 (34)\n\nBest films of spring")
    assert side.text.endswith(B)
    review = read(f"{B}\n\n{B2}\n\n{B}\n\nRecent Comments\n\nTam on Tremors (1990)")
    assert review.text.endswith(B)


def test_what_a_critic_discloses_of_a_screener() -> None:
    told = "Disclosure: I was sent a screener of this. All opinions are my own."
    assert told not in read(f"{B}\n\n{B2}\n\n{told}").text
    own = "Full disclosure: I have never liked a film with a boat in it, and I like this one."
    assert own in read(f"{B}\n\n{B2}\n\n{own}").text


def test_a_rating_under_the_films_key_is_no_title() -> None:
    review = read(f"Salt Harbour Blu-ray Review\n\nThe Film: 4.5/5\n\n{B}\n\nVideo: 4/5\n\n{B2}")
    assert "4.5/5" not in review.film_titles
    assert review.rating is not None and review.rating.printed == "4.5/5"


def test_the_name_that_owns_a_page_by_its_last_line_is_no_headline() -> None:
    page = (
        "Rudder Week-end\nCinéma\n\nThe Salt Part, fine but cold\n\nJournaliste\n11/05/2023 à 06:00\n\n"
        f"{B}\n\n{B2}\n\n© Rudder Week-end"
    )
    assert read(page).title == "The Salt Part, fine but cold"
    assert read(page.replace("© Rudder", "© Other")).title != "Journaliste"
