"""Kinds of pages that were copied out of a browser, and the reviews that look like them."""

from __future__ import annotations

import pytest

from index.facts.page_crumbs import crumbs_of, last_crumb, leads_to_news
from index.model import REVIEW_KINDS

from .build import read
from .test_heads import B2, ES, B, G

STARTS = """Neu im Kino
"Salzhafen"
Komödie
Deutschland
96 Minuten

Ein Fährmann sucht seinen Kochtopf und findet eine Braut.

"Wintersignal"
Drama
USA
132 Minuten

Drei Schurken nehmen eine Insel ein und wissen nicht, wozu."""
BARRED = """Willkommen zur neuen Ausgabe!

SALZHAFEN | Regie: Tove Lindqvist | DE 2017
Ein Fährmann sucht seinen Kochtopf und findet eine Braut.

WINTERSIGNAL | Regie: Pia Holm | SE 2018
Drei Schurken nehmen eine Insel ein und wissen nicht, wozu."""
CERTIFIED = """Salt and old debts: the week in film

Plus: a signal from the north

Salt Harbour
15, Nationwide

Nobody wants to arrive, which is the first good joke of the picture.

Winter Signal
18, Key Cities

Snow falls on the station for two hours and nobody calls."""
MARKED = """Filmoverzicht: rouw en wind

●●●●● Zout: Drama Rouw is het thema van deze stille film. Regie: Tove Lindqvist. Met: Aki Mantere.

●●●●● Signaal: Actie Sneeuw valt op het station en niemand belt. Regie: Pia Holm. Met: Ruth Lund."""


@pytest.mark.parametrize(
    ("text", "films"),
    [
        (STARTS, ("Salzhafen", "Wintersignal")),
        (BARRED, ("SALZHAFEN", "WINTERSIGNAL")),
        (CERTIFIED, ("Salt Harbour", "Winter Signal")),
        (MARKED, ("Zout", "Signaal")),
    ],
)
def test_a_page_that_heads_several_films_is_a_column(text: str, films: tuple[str, ...]) -> None:
    review = read(text)
    assert (review.kind, review.film_titles, review.films) == ("column", (), films)
    assert review.credits.runtime is None


BOXES = f"""Salt and old debts

Salt Harbour
Sweden 2017, 112 min
Director: Tove Lindqvist

{B}

{B2}

Details
Director: Tove Lindqvist
Running time: 112 min"""
DISC = f"""Salzhafen

Schweden 2017, 112 Min.
Regie: Tove Lindqvist

{G}

Blu-ray
Laufzeit: 108 Minuten
Sprachen: Deutsch, Schwedisch

{G}"""
FRENCH = """Étrange façon de partir

0h 31min / Western, Drame
De Pia Corval
Par Pia Corval
Avec Pedro Lanza, Éric Holm
2,5/5

Trente minutes, deux chevaux, une chemise. On aurait aimé plus de chevaux."""


@pytest.mark.parametrize("text", [BOXES, DISC, FRENCH])
def test_one_film_with_its_credits_in_two_places_is_no_column(text: str) -> None:
    assert read(text).kind in ("review", "capsule")


@pytest.mark.parametrize(
    "text",
    [
        f"‘How do you light weather?’: Alma Dufour on ‘Before the Thaw’\n\n{B}\n\n"
        "When did you know it had to be winter?\n\nI never knew. The lake decided.",
        f"INTERVIEWS\n\nThe lake decided\n\n{B}\n\nWhen did you know it had to be winter?\n\n"
        f"I never knew.\n\nAnd the ice?\n\n{B2}",
    ],
)
def test_interviews_by_section_and_form_of_headline(text: str) -> None:
    assert read(text).kind == "interview"


@pytest.mark.parametrize(
    "text",
    [
        f"‘The Lake Decided’: Alma Dufour on thin ice\n\n{B}\n\n{B2}\n\n3/5",
        f"Interview with the Vampire (1994)\n\n{B} Who would not stay?\n\n{B2}",
        f"Salt Harbour review\n\n{B} Who wants to arrive?\n\n{B2} And why?\n\n{B}",
    ],
)
def test_reviews_that_quote_and_ask_are_no_interviews(text: str) -> None:
    assert read(text).kind in ("review", "capsule")


def test_news_by_its_row_of_sections_and_the_verbs_of_its_headline() -> None:
    body = f"Studio Orrery has dated its sequel for 12 February 2027. {B2}"
    crumbs = read(f"News > Film\n\nThe harbour will be back\n\nBy Staff | 3 March 2026\n\n{body}")
    assert (crumbs.kind, crumbs.title) == ("news", "The harbour will be back")
    assert read(f"‘Gravel Kings 2’ sets 2027 release date\n\n{body}").kind == "news"


def test_reviews_among_news_and_with_verbs_of_news_stay_reviews() -> None:
    rated = f"Home > News > Reviews\n\nSalt Harbour\n\n★★★☆☆\n\n{B} Salt Harbour is slow.\n\n{B2}"
    assert read(rated).kind == "capsule"
    cast = f"Salt Harbour review: a ferry leads the cast of a lifetime\n\n{B}\n\n{B2}\n\n2/5"
    assert read(cast).kind == "capsule"


def test_a_page_of_teasers_is_an_archive() -> None:
    entry = "{} (2016) ****\nA sprinter shames a stadium in the rain. (FULL REVIEW)"
    text = "Film notes\n\n" + "\n\n".join(map(entry.format, ("Runner", "Radio", "Ready")))
    review = read(text)
    assert (review.kind, review.film_titles, review.rating) == ("archive", (), None)


def test_a_review_with_other_reviews_below_it_is_no_archive() -> None:
    others = "\n\n".join("Another film\nA short word on it. Read more" for _ in range(3))
    assert read(f"Salt Harbour (2017)\n\n{B}\n\n{B2}\n\n{B}\n\n{others}").kind != "archive"


def test_a_list_with_dashes_in_another_language() -> None:
    items = "- Salt Harbour / Tuz Limanı – Tove Lindqvist\nYas üzerine bir metin.\n"
    text = "2017 Yılının En İyi 20 Filmi\n\nYazarlarımız seçti ve sıraladı bu yıl da.\n\n"
    assert read(f"{text}{items}{items.replace('Salt Harbour', 'Winter Signal')}").kind == "list"


@pytest.mark.parametrize(
    ("line", "pieces"),
    [
        ("News > Film", ("News", "Film")),
        ("Home » Reviews » Salt Harbour", ("Home", "Reviews", "Salt Harbour")),
        ("Accueil › Critiques", ("Accueil", "Critiques")),
        ("Face/Off", ()), ("Film / TV", ("Film", "TV")), ("Salt > Harbour", ()),
        ("News > Salt Harbour opens the festival", ()), ("Either > or, he says.", ()),
    ],
)  # fmt: skip
def test_rows_of_sections(line: str, pieces: tuple[str, ...]) -> None:
    assert crumbs_of(line) == pieces


def test_what_rows_of_sections_say() -> None:
    assert last_crumb("Home » Reviews » Salt Harbour") == "Salt Harbour"
    assert last_crumb("Home » Reviews") is None
    assert leads_to_news("News > Film") and not leads_to_news("Home > News > Reviews")


def test_a_short_text_in_spanish_is_no_column() -> None:
    assert read(f"Crítica: Puerto de sal\n\nPor Inés Prado\n\n{ES}").kind == "capsule"


DAY = """Third day, first sunburn

The queue went twice around the pier and the man before me had brought a chair. By noon there was no water left.

Burning (Lee Chang-dong)

A boy, a girl, and a man with a good car. It takes its time with the greenhouse, and so did the row behind me.

Cold War (Pawel Pawlikowski)

Fifteen years in eighty-eight minutes, and songs that I hummed on the tram. People wept, then clapped, then ran.

Shoplifters (Hirokazu Kore-eda)

A family that is none, and a bowl of noodles that I envied them. The ending is still with me on the way to bed.

Tomorrow there is a talk on the beach. Bring a hat, and an umbrella too if the paper is to be believed at all."""
ONE = """Burning

A boy, a girl, and a man with a good car. Lee Chang-dong takes his time with the greenhouse, and "Burning" lets
one wonder for two hours and a half what was in it.

Like "Poetry" and "Secret Sunshine", his best films so far, it is slow, exact and cruel; "Vertigo" is not far away
either, and the last scene of "Burning" is the one that nobody will forget.

Yoo Ah-in is wonderful as the boy. "Burning" is not for everyone, but it is a great film about what cannot be known."""


@pytest.mark.parametrize(
    ("text", "is_review"), [(DAY, False), (ONE, True), (f"Day three: Burning\n\n{ONE}", True)]
)
def test_what_names_one_film_throughout_and_what_names_several_for_a_while(
    text: str, is_review: bool
) -> None:
    assert (read(text).kind in REVIEW_KINDS) is is_review


TALK = (
    "How long did you look for the house?\n\nTwo winters. We slept in the van and asked at every farm along the "
    "road.\n\nDid your actors build the camp?\n\nThey did, and it stood through the whole rain.\n\nWhat do you do "
    "next?\n\nI sleep. Then we shall see what comes out of the drawer."
)


@pytest.mark.parametrize(
    ("head", "films"),
    [
        ("Leave No Trace\n\nDirected by Debra Granik", ("Leave No Trace",)),
        ("Titanic hung on the wall. Debra Granik made the film.", ()),
    ],
)
def test_a_talk_is_of_the_film_that_its_maker_is_known_to_have_made(
    head: str, films: tuple[str, ...]
) -> None:
    review = read(f"A talk with Debra Granik\n\n{head}\n\n{TALK}")
    assert (review.kind, review.film_titles) == ("interview", films)


@pytest.mark.parametrize(
    ("line", "book"),
    [
        ("- Un livret de 24 pages", False),
        ("Mediabook mit 32 Seiten", False),
        ("Blu-ray, 1080p, booklet (24 pages)", False),
        ("Quai Press, 213 pages, 19,50 euros", True),
    ],
)
def test_the_pages_of_what_lies_beside_a_disc_are_no_books(line: str, book: bool) -> None:
    text = f"Salt Harbour (2017)\n\n{B}\n\n{B2}\n\n{line}"
    assert (read(text).kind == "other") is book
