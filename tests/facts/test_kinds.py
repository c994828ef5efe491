"""What kind of text it is, and the reviews that look like another kind."""

from __future__ import annotations

import pytest

from index.facts import read_facts
from index.facts.headline import read_headline
from index.model import Declared, Document, Mark, Review, SourceBlock

from .build import read
from .test_heads import B2, B

LONG = f"{B}\n\n{B2}\n\n{B}\n\n{B2}"


@pytest.mark.parametrize(
    ("text", "kind"),
    [(f"Salt Harbour: Summary, Themes & Symbols\n\n{LONG}", "explainer"),
     (f"Salt Harbour (2018) - Full Recap\n\n{LONG}", "explainer"),
     (f"NEWS\n\nA boat will tour the harbours\n\nPosted on 3 March 2021 by Newsdesk\n\n{LONG}", "news"),
     (f'Salt Harbour to open Lund festival\n\nThe festival has announced that Salt Harbour will open it. {B2}\n\n'
      f'"We are glad," said its director, Bo Ek. {LONG}', "news"),
     (f"On leaving early\n\nby Ines Kaltwasser\n\nI leave early. {LONG}", "essay"),
     ("Winter Signal (2001)\nDirector: Pia Holm\n\nSnow falls on the station for two hours, and nobody calls.",
      "capsule"),
     (f"Salt Harbour (2017)\n\nThe studio has announced a sequel. {LONG}\n\nRating: 3/5", "review"),
     (f"Salt Harbour\n\nby Ines Kaltwasser\n\nIn Salt Harbour nobody arrives. {LONG}", "review"),
     (f"NEWS\n\nSalt Harbour review\n\nSalt Harbour is slow. {LONG}\n\nRating: 3/5", "review"),
     # A player's caption under the credits is no headline of news where a film is rated.
     (f"Directed by Tove Lindqvist\n\nSALT HARBOUR | Official Trailer\n\n{LONG}\n\nMy grade: 8/10", "review"),
     # The dialogue of a film is no talk with anybody.
     (f"Salt Harbour (2017)\n\n{LONG}\n\n" + "Ann: Who rows?\n\nBo: Nobody.\n\n" * 4 + "Rating: 8/10", "review"),
     (f"Salt Harbour\n\nEntrevue avec Tove Lindqvist\n\n{B}\n\nPourquoi un bateau ?\n\n{B2}\n\n{B}", "interview"),
     # What a reviewer asks for the reader explains nothing.
     (f"Salzhafen (2017)\n\n## Worum geht's?\n\n{B}\n\n## Was soll das?\n\n{B2}\n\n## Taugt das was?\n\n{B}", "review"),
     ("Court on film\n\nThe rule is simple.\n\n" + "\n\n".join(f"{n}-Salt Harbour {n}-19{n}0" for n in range(9, 3, -1)), "list"),
     (f"Salt Harbour (2017)\n\n{LONG}\n\n1. Slow\n\n2. Wet\n\n3. Long\n\nRating: 3/5", "review"),
     (f"‘Tuz Limanı’ dünya prömiyerini yaptı\n\n{LONG}", "news"), (f"Salt Harbour has its world premiere\n\n{LONG}", "news"),
     (f"Harbour News Service Movie Reviews\n\nLUND (HNS) — Salt Harbour is slow. {LONG}", "review"),
     (f"A boat for Lund\n\nLUND (HNS) — Salt Harbour is slow. {LONG}", "news"),
     # Lines cut at a width say something together.
     ("Salt Harbour (Tove Lindqvist - 1960)\n\nA boat, two men\nand their coats,\nwhich look on while\n"
      "others row. The harbour\nis grey and the\nwriting is very good", "capsule")],
)  # fmt: skip
def test_kinds_by_shape(text: str, kind: str) -> None:
    assert read(text).kind == kind


def test_a_diary_of_several_films_belongs_to_none() -> None:
    films = ("Salt Harbour", "Winter Signal", "The Long Pier")
    review = _diary("Festival diary, day four", films)
    assert (review.kind, review.film_titles, review.credits.cast) == ("column", (), ())


def test_a_review_that_names_two_other_films_is_no_diary() -> None:
    assert _diary("Salt Harbour", ("Winter Signal", "The Long Pier")).kind == "review"


def _diary(title: str, films: tuple[str, ...]) -> Review:
    blocks = []
    for line, film in enumerate(films, 3):
        text = f"{film} (Tove Lindqvist) came next, and it rained. {B2}"
        mark = Mark("strong", 0, len(film))
        blocks.append(SourceBlock("paragraph", text, line, line, 1, marks=(mark,)))
    rest = SourceBlock("paragraph", f"{B} {B2} {B}", 20, 20, 1)
    declared = (Declared("title", title, "front matter", 2),)
    document = Document("/library", "x.md", 1, "markdown", (*blocks, rest), declared)
    return read_facts(document, review_id="r")


@pytest.mark.parametrize("level", [1, 2])
def test_a_heading_that_differs_from_the_declared_title_stays(level: int) -> None:
    review = _headed("Light", level, "Harbour of Glass")
    assert "Light" in [section.heading for section in review.sections]
    assert review.title == "Harbour of Glass"


@pytest.mark.parametrize(
    "declared", ["Harbour of Glass", "Harbour of Glass: A Ferry", "On Ferries: Harbour of Glass"]
)
def test_a_heading_that_repeats_the_declared_title_or_a_part_of_it_goes(declared: str) -> None:
    assert _headed("Harbour of Glass", 1, declared).sections == ()


def _headed(heading: str, level: int, title: str) -> Review:
    blocks = (
        SourceBlock("heading", heading, 5, 5, 1, level),
        SourceBlock("paragraph", f"{B} {B2}", 7, 7, 1),
    )
    declared = (Declared("title", title, "front matter", 2),)
    return read_facts(
        Document("/library", "harbour.md", 1, "markdown", blocks, declared), review_id="r"
    )


@pytest.mark.parametrize(
    ("stated", "kind"),
    [
        (
            {"title": "Salt Harbour", "source": "https://en.wikipedia.org/wiki/Salt_Harbour"},
            "listing",
        ),
        ({"title": "Salt Harbour - Wikipedia"}, "listing"),
        ({"title": "Salt Harbour", "source": "https://example.org/wiki/Salt_Harbour"}, "review"),
        ({"title": 'Box Office Update: "Salt Harbour" picks up pace'}, "news"),
        ({"title": "‘Salt Harbour’ review round-up: most critics smile"}, "news"),
        ({"title": "Box Office Blues"}, "essay"),
    ],
)
def test_articles_of_encyclopedias_and_news_are_no_reviews(
    stated: dict[str, str], kind: str
) -> None:
    text = f"Salt Harbour is a film about a ferry. {B} Salt Harbour is a fine film.\n\n{B}"
    assert read(text, declared=stated, path="note.md").kind == kind


def test_quotations_of_one_review_whose_critic_is_stated_are_of_it() -> None:
    quotes = "\n\n".join(f"“{B}”" for _ in range(3))
    stated = {"title": "Salt Harbour", "author": "Ann Lee", "publication": "The Night Reel"}
    assert read(quotes, declared=stated, path="salt-harbour.md").kind in ("capsule", "review")
    assert read(quotes, declared={"title": "Salt Harbour"}, path="salt-harbour.md").kind == "other"


def test_the_film_that_the_headline_of_a_talk_quotes_is_its_film() -> None:
    asked = "How did you begin with it, and what did the crew say?\n\nI began late. They laughed."
    headline = "Interview with Tove Lindqvist for ‘Salt Harbour’"
    told = f"I saw Salt Harbour at a festival, and the film stayed. {B}"
    found = read("\n\n".join([headline, told, *[asked] * 4]), path="talk.txt")
    assert (found.kind, found.film_titles) == ("interview", ("Salt Harbour",))
    assert read_headline("Interview with the Vampire").titles == ("Interview with the Vampire",)


def test_a_page_laid_out_as_an_index_is_an_archive_and_a_review_that_says_tag_is_none() -> None:
    shell = read(
        "Films of the seventies, or close to them.", declared={"layout": "tag", "title": "1970s"}
    )
    assert shell.kind == "archive"
    long = " ".join(f"The ferry of the film crosses {n} times." for n in range(20))
    assert read(long, declared={"layout": "tag", "title": "Salt Harbour (2017)"}).kind != "archive"
    post = read("A short, good film.", declared={"layout": "post", "title": "Salt Harbour (2017)"})
    assert post.kind != "archive"


def test_a_note_of_nothing_but_a_link_is_no_review() -> None:
    assert read("[[Years]]", path="1990er.md").kind == "other"
    assert read("", declared={"title": "Films rated 4/5", "author": "Nell Harrow"}).kind == "other"


@pytest.mark.parametrize(
    ("headline", "kind"),
    [
        (
            "‘Wet Coats’: Rudder Picks Up Karlovy Vary Winner Starring Ane Holt For UK & Ireland",
            "news",
        ),
        ("Rudder Films acquires North American rights to ‘Wet Coats’", "news"),
        (
            "‘Wet Coats’ arrasa en las nominaciones a los Premios Faro con nueve candidaturas",
            "news",
        ),
        ("Wet Coats review: Ane Holt picks up the pieces for good", "capsule"),
        ("Filmstarts der Woche: Nasse Mäntel und trockene Füße", "column"),
        ("Los estrenos de la semana: sal y lluvia", "column"),
        ("Neu im Kino: Was sich lohnt und was nicht", "column"),
    ],
)
def test_what_headlines_say_that_a_page_is(headline: str, kind: str) -> None:
    text = f"The film is slow and its actors are wet, which suits this film. {B}\n\n{B2}"
    assert read(f"{headline}\n\n{text}").kind == kind
