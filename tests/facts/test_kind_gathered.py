"""Notes that treat several films without saying so in their headline, and what only looks so."""

from __future__ import annotations

import pytest

from index.facts.kind_gathered import kind_of_gathered
from index.facts.kind_news import TOLD

SAID = (
    "It is slow where it should be quick, and I liked the harbour and the two old men in it a good deal, "
    "more than what they have to say to each other in the end."
)
MORE = (
    "The ferry leaves at six and nobody on it wants to arrive, which is a good joke the first time."
)


@pytest.mark.parametrize(
    ("headline", "text", "films"),
    [("Movies I saw on the ferry", f"- **Anora** is loud. {SAID}\n- **Dune** is long. {SAID}\n"
      f"- **Hotel Rwanda** is hard. {SAID}", ("Anora", "Dune", "Hotel Rwanda")),
     ("winter catch-up",
      f"We watched a pile of old movies over the holidays.\n\n**Prom Night** was dull. {SAID}\n\n"
      f"**Opera** is loud and made no sense. {SAID}\n\n**Black Sheep** did not do it for me. {SAID}",
      ("Prom Night", "Opera", "Black Sheep")),
     ("Über den Wolken",
      f"Auf dem Flug habe ich einige Filme gesehen.\n\n**Anora**\n\n{SAID}\n\n**Der Gott des Gemetzels**\n\n{SAID}"
      f"\n\n{MORE}\n\n**Dune**\n\n{SAID}", ("Anora", "Der Gott des Gemetzels", "Dune")),
     ("Rattrapage", f"Nous avons pu voir plusieurs films.\n\nLe premier, [Amour](https://films.example/1), est beau. "
      f"{SAID}\n\nLe second est [Elle](https://films.example/2). {SAID}\n\nEnfin [Hotel Rwanda](https://films.example/3)"
      f" m'a plu. {SAID}", ("Amour", "Elle", "Hotel Rwanda")),
     ("Las pelis que debía", f"Seis meses de pelis sin comentar.\n\n*Taken*: buena. {SAID}\n\n*Buried*: muy buena. {SAID}"
      f"\n\n*Fight Club*: peliculón. {SAID}", ("Taken", "Buried", "Fight Club"))],
)  # fmt: skip
def test_paragraphs_that_open_with_one_title_after_the_other_are_a_column(
    saved, headline: str, text: str, films: tuple[str, ...]
) -> None:  # type: ignore[no-untyped-def]
    review = saved(f"---\ntitle: {headline}\ntags: [cinema]\n---\n\n{text}\n")
    assert (review.kind, review.film_titles, review.films) == ("column", (), films)


@pytest.mark.parametrize(
    ("declared", "text"),
    [("title: Heat", f"I have seen few films like Heat.\n\n**Robbery scenes** are loud. {SAID}\n\n**Night drives** are "
      f"long. {SAID}\n\n**Coffee shops** are calm. {SAID}"),
     ("title: Heat", f"I have seen few films like Heat.\n\n**The Plot**\n\n{SAID}\n\n**The Acting**\n\n{SAID}\n\n"
      f"**The Music**\n\n{SAID}"),
     ("title: What a cast\ndirector: Michael Mann", f"I have seen many films this year.\n\n**Robbery** is loud. {SAID}\n\n"
      f"**Night Drives** are long. {SAID}\n\n**Coffee** is calm. {SAID}"),
     ("title: What a cast", f"Of all the films this year, this has the best cast.\n\n**Al Pacino** shouts. {SAID}\n\n"
      f"**Val Kilmer** shoots. {SAID}\n\n**Diane Venora** waits. {SAID}"),
     ("title: Heat", f"**Robbery** is loud. {SAID}\n\n**Night Drives** are long. {SAID}\n\n**Coffee** is calm. {SAID}"),
     ("title: Heat", f"He made several films before Heat. {SAID}\n\n*Thief* was the first. {SAID}\n\n{MORE}\n\n{SAID}")],
)  # fmt: skip
def test_aspects_of_one_film_are_no_column(saved, declared: str, text: str) -> None:  # type: ignore[no-untyped-def]
    assert saved(f"---\n{declared}\ntags: [cinema]\n---\n\n{text}\n").kind not in ("column", "list")


def test_two_quoted_films_of_a_headline_are_a_column_if_each_has_its_paragraphs(saved) -> None:  # type: ignore[no-untyped-def]
    head = '---\ntitle: "‘Anora’ and ‘Dune,’ Reviewed"\n---\n\n'
    both = saved(
        f"{head}I laughed at *Anora*. {SAID}\n\n{MORE} {SAID}\n\nThen comes *Dune*. {SAID}\n"
    )
    assert (both.kind, both.films) == ("column", ("Anora", "Dune"))
    one = saved(
        f"{head}I laughed at *Anora*, more than at *Dune*. {SAID}\n\nAnora is loud. {SAID}\n"
    )
    assert one.kind != "column"


@pytest.mark.parametrize(
    ("grades", "column"), [(("B-", "B", "A"), True), (("B-", "so they say", "sic"), False)]
)
def test_paragraphs_that_each_end_in_a_grade_are_a_column(
    saved, grades: tuple[str, ...], column: bool
) -> None:  # type: ignore[no-untyped-def]
    text = "\n\n".join(f"{SAID} {MORE} [{grade}]" for grade in grades)
    review = saved(f"---\ntitle: Harbour Dispatch\n---\n\n{text}\n")
    assert (review.kind == "column") is column


@pytest.mark.parametrize(("answer", "talk"), [('"It was cold. We had tea."', True), (SAID, False)])
def test_questions_with_a_quoted_answer_behind_each_are_a_talk(
    saved, answer: str, talk: bool
) -> None:  # type: ignore[no-untyped-def]
    asked = ("How was the ferry?", "It is a long way. Did the coats help?", "Is the harbour real?")
    text = "\n\n".join(f"**{each}** {answer}" for each in asked)
    review = saved(f"---\ntitle: Salt Harbour\n---\n\n{SAID} {MORE}\n\n{text}\n\n{SAID}\n")
    assert (review.kind == "interview") is talk


ITEMS = "\n".join(f"- {name}" for name in ("Ovosodo", "Mediterraneo", "Lo Spietato", "Il postino", "Il Ciclone",
                                           "Un Sacco Bello", "Viaggi di Nozze", "Amarcord"))  # fmt: skip


@pytest.mark.parametrize(
    ("declared", "intro"),
    [("title: Rome", f"The list of films below is the city as I want it. {MORE} {SAID}"),
     ("title: Roma mia\ndescription: una lista aggiornata di film", f"{MORE} {SAID} {SAID}"),
     ("title: Mein Rom", f"Diese Filmliste wird länger. {MORE} {SAID}")],
)  # fmt: skip
def test_items_that_a_text_calls_a_list_of_films_are_a_list(
    saved, declared: str, intro: str
) -> None:  # type: ignore[no-untyped-def]
    text = f"---\n{declared}\ntags: [cinema]\n---\n\n{intro}\n\n{MORE} {SAID} {SAID}\n\n{ITEMS}\n"
    review = saved(text)
    assert (review.kind, review.film_titles) == ("list", ())


def test_items_below_a_review_are_no_list_of_films(saved) -> None:  # type: ignore[no-untyped-def]
    text = f"---\ntitle: Heat\ntags: [cinema]\n---\n\nHeat is a film of nights. {SAID} {SAID}\n\n{MORE} {SAID}\n\n{ITEMS}"
    assert saved(text).kind == "review"


def test_what_is_left_of_a_list_of_posters_is_a_list(saved) -> None:  # type: ignore[no-untyped-def]
    text = "---\ntitle: Movies that keep you awake\n---\n\nThis list holds all that I saw twice.\n\n8,3\n\n8,2\n"
    assert saved(text, "awake.md").kind == "list"


@pytest.mark.parametrize(
    ("head", "rated", "kind"),
    [
        ("Les sorties du 19 mars 2031", False, "listing"),
        ("Estrenos del viernes (24/1/2031)", False, "listing"),
        ("Les sorties du 19 mars 2031", True, "column"),
        ("Sorties de route", False, "column"),
        ("Nos cinq films d'animation de 2031", False, "list"),
        ("10 shorts from a long night", False, "list"),
        ("9 Movies & Half a Season of Television", False, "column"),
        ("Three days at the sea", False, "column"),
    ],
)
def test_what_a_headline_calls_a_text_on_several_films(head: str, rated: bool, kind: str) -> None:
    assert kind_of_gathered(head, rated=rated) == kind


@pytest.mark.parametrize(
    ("head", "told"),
    [
        ("Salt Harbour crosses 200 crore worldwide in 13 days", True),
        ("„Salzhafen“ knackt die Drei-Millionen-Marke", True),
        ("'Salt Harbour' wins best picture, a first Oscar for its maker", True),
        ("Everything we know about the new Salt Harbour", True),
        ("Le nouveau film d'Ada Brandt en compétition", True),
        ("Salt Harbour crosses a line", False),
        ("A million ways to leave Salt Harbour", False),
        ("Salt Harbour: what we know of the sea", False),
    ],
)
def test_headlines_that_tell_news(head: str, told: bool) -> None:
    assert bool(TOLD.search(head)) == told
