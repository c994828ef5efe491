"""Pages of English papers and magazines: sections, offices, certificate lines, several films."""

from __future__ import annotations

import pytest

from index.facts.banners import is_section
from index.facts.bylines import read_byline
from index.facts.capsule_heads import certified_title
from index.facts.capsules import parted
from index.facts.credit_sentences import read_credit_sentences
from index.facts.notice_lines import read_notice

from .build import plain, read
from .test_heads import B2, B

SAYS = "A ferryman who has never left the harbour takes a stranger across and says very little."


@pytest.mark.parametrize("line", ["Film, Drama", "Review Comedy", "Crime films", "Movies / Horror"])
def test_a_section_with_its_genre_is_no_title(line: str) -> None:
    assert is_section(line)
    assert read(f"{line}\n\n4 out of 5 stars\n\n{B}\n\n{B2}\n\nBy: Nell Harrow").film_titles == ()


@pytest.mark.parametrize("line", ["Western", "Scary Movie", "Family Portrait", "Film Socialisme"])
def test_titles_made_of_such_words_are_no_sections(line: str) -> None:
    assert not is_section(line)


def test_a_name_above_its_date_signs_and_an_office_is_no_headline() -> None:
    review = read(
        "Tove Lindqvist puts the sea on trial\n\nNell Harrow\nPublished January 21, 2011\n\n"
        f"Title Salt Harbour\nDirected by Tove Lindqvist\nRuntime 98 minutes\n\n{B}\n\n{B2}"
    )
    assert (review.film_titles, review.critic) == (("Salt Harbour",), "Nell Harrow")
    desk = read(f"Five films that stay\n\nOur Correspondent\nPublished: May 2, 2019\n\n{B}\n\n{B2}")
    assert desk.film_titles == () and desk.critic is None
    held = read(
        f"Salt Harbour\nDrama\nNell Harrow\nFilm Correspondent\n\n{B} Salt Harbour lasts.\n\n{B2}"
    )
    assert (held.film_titles, held.critic) == (("Salt Harbour",), "Nell Harrow")


def test_an_actor_above_a_label_is_no_title() -> None:
    review = read(
        "Salt Harbour review: the sea wins\n\nDirector\nTove Lindqvist\nScreen writer\n"
        f"Tove Lindqvist\nActors\nAki Mantere\n\n{B} Tove Lindqvist waits.\n\n{B2}"
    )
    assert review.film_titles == ("Salt Harbour",)


def test_lines_of_certificate_and_length() -> None:
    assert read_notice("PG/99 minutes/Opens tomorrow/4.5 stars") == [
        ("credits.runtime", "99 minutes"),
        ("rating", "4.5 stars"),
    ]
    assert read_notice("Tove Lindqvist, 12A, 95min") == [
        ("credits.director", "Tove Lindqvist"),
        ("credits.runtime", "95min"),
    ]
    assert read_notice("148 minutes, The Projector, 5 stars") == [
        ("credits.runtime", "148 minutes"),
        ("rating", "5 stars"),
    ]
    assert read_notice("(M) 85 minutes") == [("credits.runtime", "85 minutes")]


@pytest.mark.parametrize(
    "line",
    [
        "In 2019, 15 minutes",
        "Tove Lindqvist, 95 minutes",
        "Chapter 12, 90 minutes",
        "85 minutes, or so it felt",
        "Tickets 15, 90 minutes before the show",
        "18, 12, 5 stars",
    ],
)
def test_other_lines_with_numbers_are_no_certificate_and_length(line: str) -> None:
    assert read_notice(line) is None


def test_a_title_with_its_stars_above_certificate_and_length() -> None:
    review = read(
        "The sea is our castle\n\nBy Nell Harrow\nApril 10, 2017\n\nSALT HARBOUR ★★★★½\n"
        f"(M) 85 minutes\n\n{B}\n\n{B2}"
    )
    assert review.film_titles == ("SALT HARBOUR",) and review.credits.runtime == 85
    assert review.rating is not None and review.rating.value == 4.5


def test_a_decimal_is_not_cut_at_its_point() -> None:
    review = read(f"Salt Harbour\n\n{B} Salt Harbour is slow.\n\n{B2} It gets a strong 4.5 stars")
    assert review.rating is not None and review.rating.value == 4.5
    starred = read(f"Salt Harbour\n\nRATING: ***1/2 (out of four)\n\n{B} Salt Harbour.\n\n{B2}")
    assert starred.rating is not None and starred.rating.percent == 87.5


def test_a_headline_that_lists_films_names_none() -> None:
    text = f"Movies: Salt Harbour, Rope, Dune\n\nSalt Harbour\n\n{SAYS}\n\nRope\n\n{SAYS}\n\nDune\n\n{SAYS}"
    review = read(text)
    assert (review.kind, review.film_titles) == ("column", ())
    assert review.films == ("Salt Harbour", "Rope", "Dune")
    whole = read(f"The Cook, the Thief, His Wife & Her Lover\n\n{B} It cooks.\n\n{B2}")
    assert whole.kind != "column"


def test_capsules_headed_by_a_certificate() -> None:
    assert certified_title("Salt Harbour (PG-13) — It opens at sea.") == ("Salt Harbour", 23)
    assert certified_title("Nell Harrow (18) says that she likes it.") is None
    assert certified_title("Some of it (R) is fine.") is None
    more = f"{SAYS} {SAYS}"
    films = parted(plain(f"Film Capsules\n\nRope (R) {more}\n\nDune (PG-13) — {more}"))
    assert len(films) == 2
    assert read(f"Film Capsules\n\nRope (PG-13) {SAYS}\n\nPG-13 is PG-13.").film_titles == ()


def test_the_head_of_a_posting_is_no_headline() -> None:
    review = read(
        "From: nell@example.org (Nell Harrow)\nNewsgroups: rec.films\nSubject: REVIEW: SALT HARBOUR\n"
        f"Date: 24 Mar 1996 21:07:44 GMT\nLines: 40\n\nSALT HARBOUR\n\n{B}\n\n{B2}"
    )
    assert (review.critic, review.published) == ("Nell Harrow", "1996-03-24")
    assert review.film_titles == ("SALT HARBOUR",) and "Newsgroups" not in review.text
    letter = read(f"From: Russia with Love\n\n{B}\n\n{B2}")
    assert "From: Russia" in (letter.title or "") or "From: Russia" in letter.text


def test_what_many_critics_say_is_an_archive() -> None:
    said = "The sea keeps its secret. Full Review | Original Score: {}\nJan 3, 2019\nIda Morrow\n\n"
    page = "Salt Harbour Reviews\n95%\n206 Reviews\nDirected By: Tove Lindqvist\n\n"
    review = read(page + said.format("4/5") + said.format("A-") + "View All Critic Reviews (206)")
    assert review.kind == "archive" and review.rating is None
    posters = f"Rope - Movie Poster\n\nRope\n\n{SAYS}\n\nDune - Movie Poster\n\nDune\n\n{SAYS}"
    assert read(posters).kind == "archive"


def test_an_edited_conversation_is_an_interview() -> None:
    review = read(
        f"Tove Lindqvist on ferries\n\nNell Harrow\nPublished May 2, 2011\n\n{SAYS}\n\nWhy a ferry?\n"
        "It is slow, and I am slow.\n\nThis interview has been condensed and edited."
    )
    assert review.kind == "interview"


def test_days_of_sale_are_not_of_publication() -> None:
    review = read(
        f"Salt Harbour (1996)\n\n{B}\n\n{B2}\n\nDirector: Tove Lindqvist\nLength: 98 minutes\n"
        "Cinema: 27 October 2000\nDVD: 5 June 2001"
    )
    assert (review.published, review.credits.release_date) == (None, "2000-10-27")
    assert read(f"DVD: Salt Harbour\n\n{B} Salt Harbour is slow.\n\n{B2}").title is not None


@pytest.mark.parametrize(
    ("line", "house"),
    [
        ("By Nell Harrow, Film Critic", None),
        ("By Nell Harrow, Ledger Movie Critic", None),
        ("Nell Harrow, Chief film critic", None),
        ("By NELL HARROW Staff Writer", None),
        ("By Nell Harrow | Globe correspondent", None),
        ("By Nell Harrow Globe Staff, May 4, 2011", None),
        ("By Nell Harrow For The Ledger", "The Ledger"),
        ("By Nell Harrow, Special to The Ledger", "The Ledger"),
        ("BY NELL HARROW nharrow@ledger.example", None),
        ("Nell Harrow, Arts Editor | June 4, 2011", None),
        ("Nell Harrow, TNN, Updated: May 6, 2012, 02.31 PM IST", None),
        ("Nell Harrow reviews", None),
    ],
)
def test_bylines_of_papers(line: str, house: str | None) -> None:
    read_line = read_byline(line)
    assert read_line is not None
    assert (read_line.names, read_line.publication) == (("Nell Harrow",), house)


@pytest.mark.parametrize(
    "line",
    [
        "Directed by Nell Harrow, Film Critic",
        "Nell Harrow, the critic, arrives",
        "Nell Harrow in London",
        "Nell Harrow, Editor",
        "By The Ledger Staff",
    ],
)
def test_other_lines_with_offices_are_no_bylines(line: str) -> None:
    assert read_byline(line) is None


def test_a_reviewer_s_line_that_ends_in_a_day() -> None:
    review = read(f"Salt Harbour\n\nReviewed by Fr. Amos Reyes, August 1, 2014\n\n{B}\n\n{B2}")
    assert (review.critic, review.published) == ("Amos Reyes", "2014-08-01")


def test_a_standfirst_says_whose_film_it_is() -> None:
    review = read(
        "Crime films\n\nSalt Harbour review – a murder and a dialect\n\n"
        "Tove Lindqvist's 1974 policier, restored, starts as a timetable and ends as a song\n\n"
        f"Nell Harrow\nWed 3 Mar 2021 14.00 GMT\n\n{B}\n\n{B2}"
    )
    assert (review.credits.director, review.credits.year) == (("Tove Lindqvist",), 1974)
    acted = read(
        "Salt Harbour review – a murder and a dialect\n\n"
        "Aki Mantere's performance carries this drama, from Tove Lindqvist's novel, to the end\n\n"
        f"Nell Harrow\nWed 3 Mar 2021 14.00 GMT\n\n{B}\n\n{B2}"
    )
    assert (acted.credits.director, acted.credits.year) == ((), None)


def test_the_year_before_the_word_film() -> None:
    text = "Salt Harbour Ending Explained\n\n{} lets a ferry go down. " + f"{B}\n\n{B2}"
    own = read(
        text.format("Salt Harbour, directed by Tove Lindqvist, opens. Tove Lindqvist's 2018 film")
    )
    assert own.credits.director == ("Tove Lindqvist",)
    other = read(text.format("Unlike Tove Lindqvist's 1998 film Rope, Salt Harbour"))
    assert other.credits.year is None


def test_directors_beside_a_quoted_title_and_a_verb() -> None:
    told = f'"Salt Harbour," which Tove Lindqvist has directed from a novel, is slow. {B}\n\n{B2}'
    assert read(f"Film review: Salt Harbour\n\n{told}").credits.director == ("Tove Lindqvist",)
    first = f"'Salt Harbour,' the first film of Tove Lindqvist, is slow. {B}\n\n{B2}"
    assert read(f"Salt Harbour review\n\n{first}").credits.director == ("Tove Lindqvist",)
    verb = f"{B}\n\nTove Lindqvist directs with few effects and a good ear. {B2}"
    assert read(f"Salt Harbour review\n\n{verb}").credits.director == ("Tove Lindqvist",)
    traffic = f"{B}\n\nAki Mantere directs the traffic around the harbour. {B2}"
    assert read(f"Salt Harbour review\n\n{traffic}").credits.director == ()


def test_ratings_said_at_the_end() -> None:
    given = read(f"Salt Harbour review\n\n{B}\n\n{B2} I'm giving it 3 and a half stars.")
    assert given.rating is not None and given.rating.value == 3.5
    scaled = read(f"Salt Harbour review\n\n{B}\n\n{B2}\n\nOn my scale of 0 to 10: 9 (out of 10).")
    assert scaled.rating is not None and scaled.rating.percent == 90


@pytest.mark.parametrize(
    ("line", "stated"),
    [
        (
            "Salt Harbour: Drama. Starring Aki Mantere and Ruth Delacroix. Directed by Tove "
            "Lindqvist. (R. 112 minutes.)",
            {"film", "credits.genres", "credits.cast", "credits.director", "credits.runtime"},
        ),
        (
            "PG-13. At Landmark's E Street Cinema. Contains strong language and smoking. "
            "112 minutes.",
            {"credits.runtime"},
        ),
        (
            "Directed by Tove Lindqvist. Written by Aki Mantere. At Kendall Square. 112 minutes. "
            "Unrated (as PG-13: damp). In Swedish, with subtitles.",
            {"credits.director", "credits.writer", "credits.runtime"},
        ),
    ],
)
def test_credits_in_short_sentences(line: str, stated: set[str]) -> None:
    assert {field for field, _ in read_credit_sentences(line) or []} == stated


@pytest.mark.parametrize(
    "line",
    [
        "With Aki Mantere. The rest is fog.",
        "Starring Aki Mantere. He is very good in it, and the ferry is better. 112 minutes.",
        "At the harbour. In the fog. On the deck.",
        "Directed by Tove Lindqvist. It lasts 112 minutes and feels longer.",
    ],
)
def test_sentences_of_a_review_are_no_credits(line: str) -> None:
    assert read_credit_sentences(line) is None


def test_a_critic_who_is_introduced_below_is_no_title() -> None:
    review = read(
        f"Reviews\nSalt Harbour\nDrama\n112 minutes ‧ R ‧ 2020\nNell Harrow\nMarch 6, 2020\n\n{B}\n\n"
        f"{B2}\n\nNell Harrow is The Ledger's movie critic."
    )
    assert (review.film_titles, review.critic) == (("Salt Harbour",), "Nell Harrow")


def test_headlines_that_name_no_film() -> None:
    dead = read(
        f"Tove Lindqvist, director of 'Salt Harbour,' dies at 81\n\nTove Lindqvist made. {B}"
    )
    assert dead.film_titles == () and dead.kind == "news"
    streamed = read(
        "What to stream this weekend: 'Salt Harbour,' 'Rope' and more\n\nSalt Harbour (Netflix)\n"
        f"{SAYS}\n\nRope (Hulu)\n{SAYS} Rope it is."
    )
    assert streamed.film_titles == () and streamed.kind == "column"
    assert read(f"Letters: your film reviews\n\n{B}\nAmos Reyes, Leeds\n\n{B2}").film_titles == ()
    box = read(f"Box office: 'Salt Harbour' sails past 'Rope' with $31 million\nNell Harrow\n\n{B}")
    assert box.film_titles != ("Nell Harrow",) and box.kind not in ("review", "capsule")


def test_capsules_headed_by_capitals_and_stars() -> None:
    more = f"{SAYS} {SAYS}"
    films = parted(
        plain(f"Now playing\n\nSALT HARBOUR *** {more}\n\nROPE ** {more}\n\nDUNE PARTY *1/2 {more}")
    )
    assert len(films) == 3
    shouted = parted(plain(f"Salt Harbour\n\nSTOP * {more}\n\nI SAID * {more} Salt Harbour."))
    assert all(document.named == "" for document in shouted) or len(shouted) < 3


def test_a_name_below_the_day_signs() -> None:
    signed = read(
        "‘Salt Harbour’ movie review: A slow boat\n\nMarch 05, 2020 04:51 pm | Updated 05:10 pm IST\n\n"
        f"NELL HARROW\n\n{B}\n\n{B2}\n\nDirector: Tove Lindqvist\nCast: Aki Mantere\nRun-time: 112 minutes"
    )
    assert signed.critic == "Nell Harrow"
    boxed = read(
        "FILM\n\nDown With the Ship\n\nBy NELL HARROW\n\nTuesday, Mar 3 2020\n\nSalt Harbour\n"
        f"Directed by Tove Lindqvist\nNordlicht\nOpens March 6\n\n{B}\n\n{B2}"
    )
    assert boxed.critic == "Nell Harrow"


def test_the_place_of_a_report_is_no_title() -> None:
    review = read(
        f"OSLO (ABC) — A ferry drama has become the summer's quiet hit. {B} Tove Lindqvist is glad."
    )
    assert review.kind == "news" and review.film_titles == ()
    kept = read(f"Rope review\n\nROPE (Drama) – is what the poster says. {B}\n\nROPE lasts. {B2}")
    assert kept.kind in ("review", "capsule")


def test_capsules_headed_by_stars_in_words() -> None:
    more = f"{SAYS} {SAYS}"
    films = parted(
        plain(f"Capsule reviews\n\nROPE. 3 stars. {more}\n\nDUNE PARTY. 3.5 stars. {more}")
    )
    assert len(films) == 2


def test_the_ending_that_is_explained_is_no_part_of_the_title() -> None:
    review = read(f"Explaining the Ending of Salt Harbour\n\n{B} Salt Harbour ends.\n\n{B2}")
    assert review.film_titles == ("Salt Harbour",)
