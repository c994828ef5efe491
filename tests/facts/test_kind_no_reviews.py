"""Short texts under a film's title that review none, and reviews that look like them."""

from __future__ import annotations

import pytest

from index.model import REVIEW_KINDS

SAID = "The ferry leaves at six and nobody on it wants to arrive, which is a good joke for a film the first time."


def note(declared: str, text: str) -> str:
    return f"---\n{declared}\n---\n\n{text}\n"


@pytest.mark.parametrize(
    "text",
    [
        "This time, we discuss Anora, and Fenna tells us what the film is really about.",
        "In this week's episode, Fenna and Joris talk about the film and its long last scene.",
    ],
)
def test_what_an_episode_talks_of_is_a_log_that_keeps_the_film(saved, text: str) -> None:  # type: ignore[no-untyped-def]
    review = saved(note("title: Anora", text), "anora.md")
    assert (review.kind, review.film_titles) == ("log", ("Anora",))


@pytest.mark.parametrize(
    "text",
    [
        f"This time, the ferry is late. {SAID}",
        f"{SAID} This week we discuss it at home, too.",
        f"Today it is hard to see why Anora was ever thought slow. {SAID}",
    ],
)
def test_this_time_and_today_begin_reviews_as_well(saved, text: str) -> None:  # type: ignore[no-untyped-def]
    assert saved(note("title: Anora", text), "anora.md").kind == "capsule"


def test_quotes_of_others_alone_are_no_review(saved) -> None:  # type: ignore[no-untyped-def]
    quotes = f"### Fenna Aldous\n\n“{SAID}”\n\n### Joris Vanderlinden\n\n“{SAID}”"
    assert saved(note("title: Anora", quotes), "anora.md").kind == "other"


def test_quotes_with_words_of_one_s_own_are_a_review(saved) -> None:  # type: ignore[no-untyped-def]
    quotes = f"“We never leave.”\n\n{SAID}\n\n“We never came.”"
    assert saved(note("title: Anora", quotes), "anora.md").kind == "capsule"
    own = "“Anora” is a film about people who never learn to ask what they mean by “a good life.”"
    assert saved(note("title: Anora", f"{own}\n\n{own}"), "anora.md").kind == "capsule"


def test_a_row_of_links_is_no_review(saved) -> None:  # type: ignore[no-untyped-def]
    links = "[Start](/a) [All texts](/b) [Contact](/c) [Behind the Actor](/d)"
    assert saved(links, "page.md").kind == "other"
    assert saved(f"{SAID} See [one](/a), [two](/b), [three](/c).", "anora.md").kind == "capsule"


@pytest.mark.parametrize(
    ("text", "kind"),
    [("I still like the book for its desert, and less for its prose. I wish that it were half as long.", "other"),
     ("I still like the book, but this film has a better desert. I wish that it were half as long.", "capsule")],
)  # fmt: skip
def test_a_book_by_its_writer_is_no_film(saved, text: str, kind: str) -> None:  # type: ignore[no-untyped-def]
    assert saved(note("title: Dune by Frank Herbert", text), "dune.md").kind == kind


@pytest.mark.parametrize(
    ("declared", "text", "kind"),
    [("title: Anora\nwatchlist: true", "Everybody tells me to see it, and I will.", "log"),
     ("title: Anora\nstatus: to watch", "Everybody tells me to see it, and I will.", "log"),
     ("title: Anora\nwatchlist: false", "Everybody told me to see it, and I loved it.", "capsule"),
     ("title: Anora\nwatchlist: true\nrating: 4/5", "Everybody told me to see it, and I loved it.", "capsule"),
     ("title: Anora\nstatus: watched", "Everybody told me to see it, and I loved it.", "capsule")],
)  # fmt: skip
def test_what_is_still_to_be_seen_is_a_log(saved, declared: str, text: str, kind: str) -> None:  # type: ignore[no-untyped-def]
    assert saved(note(declared, text), "anora.md").kind == kind


def test_a_film_with_its_hours_and_a_synopsis_is_a_listing(saved) -> None:  # type: ignore[no-untyped-def]
    hours = "title: Anora\nschedule:\n  monday:\n    - {time: '18:00', format: 2D}"
    told = (
        "A dancer from Brooklyn marries the son of an oligarch, and his parents fly in to undo it."
    )
    assert saved(note(hours, told), "anora.md").kind == "listing"
    assert saved(note(hours, f"{told} I loved it."), "anora.md").kind == "capsule"


@pytest.mark.parametrize(
    ("hour", "kind"),
    [("19/09/2019 21:35", "listing"), ("Thursday, 19 September at 21:35", "listing"), ("19/09/2019", "capsule"),
     ("Seen on 19/09/2019 at 21:35 with two friends in the old town", "capsule")],
)  # fmt: skip
def test_a_line_of_day_and_hour_above_a_synopsis_makes_a_listing(
    saved, hour: str, kind: str
) -> None:  # type: ignore[no-untyped-def]
    told = (
        "A dancer from Brooklyn marries the son of an oligarch, and his parents fly in to undo it."
    )
    assert saved(note("title: Anora", f"##### {hour}\n\n{told}"), "anora.md").kind == kind


def test_a_reaction_in_the_front_matter_is_the_text(saved) -> None:  # type: ignore[no-untyped-def]
    review = saved(note(f'title: Anora\nreaction: "{SAID}"', ""), "anora.md")
    assert (review.kind, review.text) == ("capsule", SAID)


@pytest.mark.parametrize(
    ("declared", "text", "kind"),
    [("type: review\nscore: 4/5", "", "log"), ("type: review\nscore: 4/5\ncritic: Fenna Aldous", "", "review"),
     ("type: review\nscore: 4/5", SAID, "review")],
)  # fmt: skip
def test_a_declared_review_without_a_word_is_a_log(
    saved, declared: str, text: str, kind: str
) -> None:  # type: ignore[no-untyped-def]
    assert saved(note(f"title: Anora\n{declared}", text), "anora.md").kind == kind


def test_a_guest_who_joins_to_talk_is_interviewed(saved) -> None:  # type: ignore[no-untyped-def]
    told = "In *Salt Harbour* a ferry leaves and nobody on it wants to arrive. *Salt Harbour* is the new film by Tove Lindqvist."
    guest = "She joins us in the studio to talk about the harbour and its light."
    review = saved(f"Tove Lindqvist: Salt Harbour\n\n{told} {guest}\n", "tove-lindqvist.md")
    assert review.kind == "interview"
    assert review.film_titles == ("Salt Harbour",)


def test_a_brother_who_joins_the_plot_is_no_guest(saved) -> None:  # type: ignore[no-untyped-def]
    told = "Her brother joins them to talk of old days, which is the best scene of a slow film."
    review = saved(f"Salt Harbour (2017)\n\n{SAID} {told}\n\n3/5\n", "salt.txt")
    assert review.kind in ("review", "capsule")


DAY = "Before breakfast I stood in a line for a coffee that never came. The man ahead of me had been to nine festivals and slept at none of them. What do they put in the seats here? Who booked the brass band? We found a bench at last and ate two rolls each."
WEEK = "“Salt Harbour” is announced for May. “Two Coats” will begin filming in Oslo. “The Quarry” will have a new casting. “A Wet Weekend” made three million."
TOLD = "Salt Harbour is a slow film about two keepers. Salt Harbour waits for its fog, and when the fog comes nobody in Salt Harbour says what he has seen. It loves its gulls too much, and it has the best kettle of the year."


@pytest.mark.parametrize(
    ("headline", "text", "reviews"),
    [("Day six: a slow western, a loud musical and a nap that I did not want to end", f"{DAY}\n\n{DAY}", False),
     ("Five trailers that you have missed, and what else is in the week's papers", f"1. {WEEK}\n\n2. {WEEK}\n\n3. {WEEK}", False),
     ("Salt Harbour", f"{TOLD}\n\n{TOLD}", True),
     ("Review: Salt Harbour keeps its coat on", f"{TOLD} {DAY}", True),
     ("Day six: a slow western, a loud musical and a nap", f"{TOLD}\n\nRating: 4/5", True)],
)  # fmt: skip
def test_many_signs_tell_what_reviews_no_film(
    saved, headline: str, text: str, reviews: bool
) -> None:  # type: ignore[no-untyped-def]
    assert (saved(f"# {headline}\n\n{text}", "post.md").kind in REVIEW_KINDS) is reviews


def test_a_site_of_many_reviews_reviews_films(saved) -> None:  # type: ignore[no-untyped-def]
    headline = "Salt Harbour: A Guide | Movie, Music, Book and Game Reviews for Sailors"
    assert saved(f"# {headline}\n\n{TOLD}", "post.md").kind in REVIEW_KINDS
